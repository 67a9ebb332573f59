//! One thing in which two descriptions differ.

/// What differs. The order is that of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A method of a path, at `GET /crm/people`.
    Operation,
    /// A parameter of a query, at `GET /crm/people ?q`.
    Parameter,
    /// What is sent, at `POST /crm/people`.
    Body,
    /// What is answered, at `GET /crm/people 200`.
    Answer,
    /// A property, at `Person.Email`.
    Property,
    /// What a property, a parameter or a schema is, at its place.
    Type,
    /// A value of an enumeration or its name, at `AccountStage 10`.
    Value,
}

impl Kind {
    /// All of them in order.
    pub const ALL: &[Self] = &[
        Self::Operation,
        Self::Parameter,
        Self::Body,
        Self::Answer,
        Self::Property,
        Self::Type,
        Self::Value,
    ];

    /// The word for it in `known-differences.yaml` and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Body => "body",
            Self::Answer => "answer",
            Self::Property => "property",
            Self::Type => "type",
            Self::Value => "value",
        }
    }

    /// The heading of its group in the report.
    pub(super) fn heading(self) -> &'static str {
        match self {
            Self::Operation => "operations",
            Self::Parameter => "query parameters",
            Self::Body => "request bodies",
            Self::Answer => "answers",
            Self::Property => "properties",
            Self::Type => "types",
            Self::Value => "values of enumerations",
        }
    }
}

/// How it differs, seen from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// They have it and we lack it.
    Missing,
    /// We have it and they lack it.
    Extra,
    /// Both have it, but not the same.
    Differs,
}

impl Change {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Missing, Self::Extra, Self::Differs];

    /// The word for it in `known-differences.yaml`, in the report and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Differs => "differs",
        }
    }
}

/// One difference. The order is that of the report: by kind, then by place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// What differs.
    pub kind: Kind,
    /// Where, in our words where we have any.
    pub at: String,
    /// How.
    pub change: Change,
    /// What it is here, if that says anything.
    pub ours: Option<String>,
    /// What it is there, if that says anything.
    pub theirs: Option<String>,
}
