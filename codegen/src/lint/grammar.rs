//! Which keys an object of an OpenAPI document has, by kind of object: the part of version 3.0.3 that this project uses.
//!
//! The tables drive the walk over the document and the rules on keys. To allow a key, add a line to
//! its table; to refuse one on purpose, add it with the reason and the cure.

mod tables;

/// The kinds of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    PathItem,
    Operation,
    Outcome,
    Webhook,
    Notification,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Schema,
    Components,
    SecurityScheme,
}

/// A key that objects of some kind have.
pub(super) struct KeySpec {
    pub(super) name: &'static str,
    pub(super) need: Need,
    pub(super) shape: Shape,
}

/// Whether a key has to be there.
pub(super) enum Need {
    /// It has to; with an example of how to write it.
    Must(&'static str),
    May,
    /// OpenAPI has it, this project has not: why, and what to do instead.
    Refused(&'static str, &'static str),
    /// A later version of OpenAPI has it: what to write in 3.0.3.
    Later(&'static str),
}

/// What stands behind a key.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    Any,
    Text,
    Bool,
    Integer,
    Number,
    OneOf(&'static [&'static str]),
    Texts,
    /// A map of texts.
    TextMap,
    /// A map of lists of texts.
    TextListMap,
    /// A list of maps from the name of a security scheme to a list.
    Security,
    /// The one name of a type, which a later version allows to be a list.
    Type,
    /// `true`, `false` or a schema.
    BoolOrSchema,
    Object(Kind),
    List(Kind),
    Map(Kind),
}

impl Kind {
    /// How people call it, with an article.
    pub(super) fn article(self) -> &'static str {
        match self {
            Self::Document => "the document",
            Self::Info => "`info`",
            Self::Contact => "a contact",
            Self::License => "a license",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Tag => "a tag",
            Self::ExternalDocs => "an `externalDocs`",
            Self::PathItem => "a path",
            Self::Operation => "an operation",
            Self::Outcome => "an `x-outseta-outcome`",
            Self::Webhook => "a webhook",
            Self::Notification => "the operation of a webhook",
            Self::Parameter => "a parameter",
            Self::Header => "a header",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::MediaType => "a media type",
            Self::Schema => "a schema",
            Self::Components => "`components`",
            Self::SecurityScheme => "a security scheme",
        }
    }

    /// Where components of that kind live; nothing if it cannot be referred to.
    pub(super) fn section(self) -> Option<&'static str> {
        match self {
            Self::Parameter => Some("parameters"),
            Self::Header => Some("headers"),
            Self::RequestBody => Some("requestBodies"),
            Self::Response => Some("responses"),
            Self::Schema => Some("schemas"),
            _ => None,
        }
    }

    /// The keys that it may have.
    pub(super) fn keys(self) -> &'static [KeySpec] {
        tables::keys(self)
    }

    /// What is known of one key.
    pub(super) fn key(self, name: &str) -> Option<&'static KeySpec> {
        self.keys().iter().find(|key| key.name == name)
    }
}

impl Shape {
    /// What is expected, for messages.
    pub(super) fn expected(self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Text | Self::OneOf(_) => "text",
            Self::Bool => "`true` or `false`",
            Self::Integer => "a whole number",
            Self::Number => "a number",
            Self::Texts => "a list of texts",
            Self::TextMap => "a map of texts",
            Self::TextListMap => "a map of lists of texts",
            Self::Security => "a list of maps, each from the name of a security scheme to `[]`",
            Self::Type => "the name of one type",
            Self::BoolOrSchema => "`true`, `false` or a schema",
            Self::Object(_) | Self::Map(_) => "a map",
            Self::List(_) => "a list",
        }
    }
}
