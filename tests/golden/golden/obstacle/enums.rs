// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Enumerations: known values by name, and every other value kept as it came.

/// Texts that are no identifiers.
#[derive(Clone)]
#[non_exhaustive]
pub enum Flavour {
    /// `"sweet-sour"` on the wire.
    SweetSour,
    /// `"42"` on the wire.
    FortyTwo,
    /// A value that this version of the crate has no name for.
    Unknown(::std::string::String),
}

impl crate::wire::TextEnum for Flavour {
    const NAME: &'static str = "Flavour";
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("sweet-sour", Self::SweetSour),
        ("42", Self::FortyTwo),
    ];
    fn unknown(value: ::std::string::String) -> Self {
        Self::Unknown(value)
    }

    fn value(&self) -> &str {
        match self {
            Self::SweetSour => "sweet-sour",
            Self::FortyTwo => "42",
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::text_enum!(Flavour);

/// Negative values, and names of the prelude.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Mood {
    /// Nothing.
    ///
    /// `-1` on the wire.
    None,
    /// Something.
    ///
    /// `0` on the wire.
    Some,
    /// All \[well\].
    ///
    /// `7` on the wire.
    Ok,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for Mood {
    const NAME: &'static str = "Mood";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (-1, "None", Self::None),
        (0, "Some", Self::Some),
        (7, "Ok", Self::Ok),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::None => -1,
            Self::Some => 0,
            Self::Ok => 7,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(Mood);

/// Called like a type of the standard library, and not used by any answer's members.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum String {
    /// `1` on the wire.
    Only,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for String {
    const NAME: &'static str = "String";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[(1, "Only", Self::Only)];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Only => 1,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(String);
