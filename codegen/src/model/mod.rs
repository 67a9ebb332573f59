//! The small vocabulary that the emitters speak: services, operations, entities, enums and write shapes, read from the description.

mod build;
mod collide;
mod event;
mod features;
pub mod names;
mod operation;
mod schema;
mod shape;

pub use build::build;

use crate::source::Span;

/// Everything that the generated crate is made of, in a fixed order.
#[derive(Debug, Default)]
pub struct Api {
    /// Handles of the client with their operations, by handle.
    pub services: Vec<Service>,
    /// Types that answers are made of, by name.
    pub entities: Vec<Entity>,
    /// Enumerations that entities and bodies use, by name.
    pub enums: Vec<Enum>,
    /// Request bodies, by name.
    pub shapes: Vec<WriteShape>,
    /// Answers that come in two forms, by name.
    pub outcomes: Vec<Outcome>,
    /// What is reported without being asked for, by number.
    pub events: Vec<Event>,
    /// Page schemas with the entity that they hold, by name.
    pub pages: Vec<(String, String)>,
    /// Cargo features that the tags stand for, by name.
    pub features: Vec<String>,
}

/// The cargo features that bring something along, any of them; none if it is always there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gate(pub std::collections::BTreeSet<String>);

impl Api {
    /// The operations of all services.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.services.iter().flat_map(|service| &service.operations)
    }

    /// The entity of that name.
    pub fn entity(&self, name: &str) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.name == name)
    }
}

/// A handle of the client, such as `client.people()`.
#[derive(Debug)]
pub struct Service {
    /// The handle as it is written in code: `people`.
    pub handle: String,
    /// The type behind it: `People`.
    pub type_name: String,
    /// Its operations in the order of the description.
    pub operations: Vec<Operation>,
    /// The feature that brings it, the same for all its operations.
    pub gate: Gate,
}

/// One method and path of the API, and how the client calls it.
#[derive(Debug)]
pub struct Operation {
    /// The operation id: `people_list`.
    pub id: String,
    /// The marker type: `PeopleList`.
    pub marker: String,
    /// The handle that it belongs to.
    pub handle: String,
    /// The method of that handle: `list`.
    pub call: String,
    /// The HTTP method in upper case.
    pub method: String,
    /// The path template below the base URL.
    pub path: String,
    /// The placeholders of the path, in the order of the path.
    pub path_params: Vec<PathParam>,
    /// The query parameters that only this operation has.
    pub query: Vec<QueryParam>,
    /// The write shape that it takes.
    pub body: Option<String>,
    /// What it answers.
    pub answer: Answer,
    /// The entity that `fields` selects from.
    pub selects: Option<String>,
    /// Whether it answers pages.
    pub paged: bool,
    /// The credentials that it takes, in the order of preference.
    pub credentials: Vec<Credential>,
    /// Whether sending it twice does no harm.
    pub resend: bool,
    /// Whether it was only observed, never documented by the vendor.
    pub observed: bool,
    /// Whether a newer operation does the same.
    pub deprecated: bool,
    /// Body members in whose presence no credentials are sent.
    pub anonymous_with: Vec<String>,
    /// Summary, one sentence.
    pub summary: String,
    /// Description, paragraphs of Markdown.
    pub description: String,
    /// What no source settles.
    pub unknown: Vec<String>,
    /// Keys of the sources that vouch for it.
    pub sources: Vec<String>,
    /// How sure the description is of it.
    pub confidence: String,
    /// Status codes below 500 that the description names as errors, with their text.
    pub errors: Vec<(String, String)>,
    /// Its first tag.
    pub tag: String,
    /// The feature that brings it.
    pub gate: Gate,
    /// Where it stands.
    pub span: Span,
}

/// A placeholder of a path.
#[derive(Debug)]
pub struct PathParam {
    /// The name in the template.
    pub wire: String,
    /// The argument.
    pub rust: String,
    /// Whether it is a calendar date instead of text.
    pub date: bool,
    /// What it means.
    pub doc: String,
}

/// A query parameter of one operation.
#[derive(Debug)]
pub struct QueryParam {
    /// The name on the wire.
    pub wire: String,
    /// The method that sets it.
    pub rust: String,
    /// The form of its value.
    pub kind: QueryKind,
    /// Whether the operation cannot do without it.
    pub required: bool,
    /// What it means.
    pub doc: String,
}

/// The form of a query parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryKind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Bool,
    /// A point in time.
    Timestamp,
    /// A number of an enumeration.
    Enum(String),
    /// Numbers of an enumeration in brackets: `[100,101]`.
    BracketedEnums(String),
}

/// What an operation answers when all went well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing of interest.
    Empty,
    /// A body that nobody describes.
    Undeclared,
    /// A file, as it came.
    Binary,
    /// An object.
    Model(String),
    /// An object, or no body at all.
    Maybe(String),
    /// A page of objects.
    Page(String),
    /// One of two forms, told apart by the status.
    Outcome(String),
}

/// An answer in several forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The type name: `SignIn`.
    pub name: String,
    /// Status, variant and the object that it holds; the lowest status first.
    pub variants: Vec<(u16, String, String)>,
}

/// Something that Outseta reports by itself.
#[derive(Debug)]
pub struct Event {
    /// The name of its webhook: `account-created`.
    pub name: String,
    /// The variant in Rust: `AccountCreated`.
    pub rust: String,
    /// The number that the API has for it.
    pub number: i64,
    /// The object that is sent.
    pub entity: String,
    /// What stands in the object beside its own members.
    pub details: Option<Details>,
    /// Summary, one sentence.
    pub summary: String,
    /// Description, paragraphs of Markdown.
    pub description: String,
    /// What no source settles.
    pub unknown: Vec<String>,
    /// Keys of the sources that vouch for it.
    pub sources: Vec<String>,
    /// How sure the description is of it.
    pub confidence: String,
    /// Its first tag.
    pub tag: String,
    /// The feature without which its body is not typed.
    pub gate: Gate,
    /// Where its name stands.
    pub span: Span,
}

/// The details of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// The object that they are, or that each of them is.
    pub entity: String,
    /// Whether they are a list.
    pub list: bool,
}

/// A way to authenticate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// `Authorization: Outseta key:secret`.
    ApiKey,
    /// `Authorization: bearer token`.
    Bearer,
    /// No header at all.
    None,
}

/// An object that the API answers.
#[derive(Debug)]
pub struct Entity {
    /// Its name in the description and in Rust.
    pub name: String,
    /// The file and module of its model and tokens.
    pub module: String,
    /// What it is.
    pub doc: String,
    /// Whether it may carry custom properties.
    pub open: bool,
    /// Keys of the sources that vouch for it.
    pub sources: Vec<String>,
    /// Its members: inherited ones first, those that are only sent last.
    pub fields: Vec<Field>,
    /// The features that bring it.
    pub gate: Gate,
    /// Where its name stands.
    pub span: Span,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust, without `r#`.
    pub rust: String,
    /// The type of its value.
    pub ty: Type,
    /// Whether `null` may be sent.
    pub nullable: bool,
    /// Whether only the server sets it.
    pub read_only: bool,
    /// Whether it is never answered.
    pub write_only: bool,
    /// How a relation is written.
    pub write: Option<WriteMode>,
    /// Whether new code should leave it alone.
    pub deprecated: bool,
    /// Longest text, in characters.
    pub max_length: Option<i64>,
    /// What it means.
    pub doc: String,
    /// The features without which it is not typed, because what it leads to is not there.
    pub gate: Gate,
    /// Where its name stands.
    pub span: Span,
}

/// How a relation stands in a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteMode {
    /// As `{"Uid": "…"}`.
    Reference,
    /// As an object with members of its own.
    Nested,
    /// Not at all.
    None,
}

/// The types that a member can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// The id of a record.
    Uid,
    /// A point in time.
    Timestamp,
    /// A whole number.
    Integer,
    /// A number with an exact decimal value.
    Decimal,
    /// True or false.
    Bool,
    /// Any JSON.
    Json,
    /// Text that must not be shown.
    Secret,
    /// A list of texts.
    Texts,
    /// A list of ids of records.
    Uids,
    /// A list of texts that must not be shown.
    Secrets,
    /// A value of an enumeration.
    Enum(String),
    /// An object.
    Entity(String),
    /// A list of objects.
    Entities(String),
}

/// An enumeration that may grow.
#[derive(Debug)]
pub struct Enum {
    /// Its name.
    pub name: String,
    /// What it tells.
    pub doc: String,
    /// Its values.
    pub variants: Vec<Variant>,
    /// Whether values are text instead of numbers.
    pub text: bool,
    /// Where its name stands.
    pub span: Span,
}

/// A value of an enumeration.
#[derive(Debug)]
pub struct Variant {
    /// The variant in Rust.
    pub rust: String,
    /// The value on the wire.
    pub value: VariantValue,
    /// What it means, if the name does not say.
    pub doc: String,
}

/// The value that stands for a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariantValue {
    /// A number.
    Integer(i64),
    /// A text.
    Text(String),
}

/// A request body, or an object inside one.
#[derive(Debug)]
pub struct WriteShape {
    /// Its name in Rust.
    pub name: String,
    /// What it is for.
    pub doc: String,
    /// Whether custom properties may be sent.
    pub open: bool,
    /// The entity that it is derived from and can be filled from.
    pub of: Option<String>,
    /// Its members.
    pub fields: Vec<WriteField>,
    /// The features that bring it.
    pub gate: Gate,
    /// Where the schema stands that it comes from.
    pub span: Span,
}

/// A member of a request body.
#[derive(Clone, Debug)]
pub struct WriteField {
    /// The name on the wire.
    pub wire: String,
    /// The setter.
    pub rust: String,
    /// What it takes.
    pub ty: WriteType,
    /// Whether the body is useless without it.
    pub required: bool,
    /// Whether `null` may be sent.
    pub nullable: bool,
    /// Whether new code should leave it alone.
    pub deprecated: bool,
    /// Longest text, in characters.
    pub max_length: Option<i64>,
    /// What it means.
    pub doc: String,
    /// The features without which it is left out, because what it takes is not there.
    pub gate: Gate,
    /// Where its name stands.
    pub span: Span,
}

/// What a setter takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteType {
    /// A plain value.
    Plain(Type),
    /// The uid of a record, sent as an object.
    Reference,
    /// The uids of records, sent as a list of objects.
    References,
    /// An object with members of its own.
    Shape(String),
    /// A list of such objects.
    Shapes(String),
}
