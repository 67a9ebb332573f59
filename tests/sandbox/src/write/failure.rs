//! The rules that a body broke, and the 400 that says so in Outseta's shape.

use crate::answer::{Reader, References, Selection, render};
use crate::json::{Json, Object, object};
use crate::reply::Reply;

/// One rule that one property broke.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Broken {
    code: &'static str,
    message: String,
    property: String,
}

impl Broken {
    /// A member that must be there and not be empty.
    pub(crate) fn required(property: &str) -> Self {
        Self {
            code: "required",
            message: format!("The {property} field is required."),
            property: property.to_owned(),
        }
    }

    /// Any other rule.
    pub(crate) fn rule(property: &str, message: impl Into<String>) -> Self {
        Self::with_code("outsetaError", property, message)
    }

    /// A rule with a code of its own.
    pub(crate) fn with_code(
        code: &'static str,
        property: &str,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code,
            message: message.into(),
            property: property.to_owned(),
        }
    }

    fn json(&self) -> Json {
        object([
            ("ErrorCode", Json::text(self.code)),
            ("ErrorMessage", Json::text(&self.message)),
            ("PropertyName", Json::text(&self.property)),
        ])
    }
}

/// The object that broke rules.
#[derive(Debug)]
enum Culprit {
    /// A record, as far as it was written.
    Record { entity: String, uid: String },
    /// A body that is no record.
    Body { schema: String, body: Object },
}

/// All rules that a request broke, by object.
#[derive(Debug, Default)]
pub(crate) struct Failures(Vec<(Culprit, Vec<Broken>)>);

impl Failures {
    /// Rules that a body without a record broke. Secrets must be out of it.
    pub(crate) fn of_body(schema: &str, body: Object, broken: Vec<Broken>) -> Self {
        let schema = schema.to_owned();
        Self(vec![(Culprit::Body { schema, body }, broken)])
    }

    /// A rule that a record broke.
    pub(crate) fn of_record(entity: &str, uid: &str, broken: Broken) -> Self {
        let mut failures = Self::default();
        failures.add(entity, uid, broken);
        failures
    }

    /// Notes a rule that a record broke.
    pub(crate) fn add(&mut self, entity: &str, uid: &str, broken: Broken) {
        let known = self.0.iter_mut().find(|(culprit, _)| {
            matches!(culprit, Culprit::Record { entity: e, uid: u } if e == entity && u == uid)
        });
        match known {
            Some((_, all)) => all.push(broken),
            None => {
                let culprit = Culprit::Record {
                    entity: entity.to_owned(),
                    uid: uid.to_owned(),
                };
                self.0.push((culprit, vec![broken]));
            }
        }
    }

    /// Whether nothing went wrong.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The answer. To be made before the changes are undone, since it echoes the refused records.
    pub(crate) fn reply(&self, reader: &Reader<'_>) -> Reply {
        let only_missing = self
            .0
            .iter()
            .all(|(_, broken)| broken.iter().all(|b| b.code == "required"));
        let message = if only_missing {
            "Validation failed for one or more entities. See 'EntityValidationErrors' property for more details."
        } else {
            "A validation error has occurred"
        };
        let entities = self
            .0
            .iter()
            .map(|(culprit, broken)| entry(reader, culprit, broken))
            .collect();
        Reply::json(
            400,
            object([
                ("ErrorMessage", Json::text(message)),
                ("EntityValidationErrors", Json::List(entities)),
            ]),
        )
    }
}

fn entry(reader: &Reader<'_>, culprit: &Culprit, broken: &[Broken]) -> Json {
    let (name, echo) = match culprit {
        Culprit::Body { schema, body } => (schema, Json::Object(body.clone())),
        Culprit::Record { entity, uid } => {
            let echo = reader
                .store
                .get(entity, uid)
                .map(|record| render(reader, &References::new(), record, &Selection::whole()));
            (entity, echo.unwrap_or(Json::Null))
        }
    };
    object([
        ("Entity", echo),
        ("TypeName", Json::text(name)),
        (
            "ValidationErrors",
            Json::List(broken.iter().map(Broken::json).collect()),
        ),
    ])
}
