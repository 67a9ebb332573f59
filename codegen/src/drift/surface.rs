//! What can be compared of an API, whoever describes it: operations, parameters, bodies, schemas.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Where the paths of the API begin; both sides leave it out.
const BASE: &str = "/api/v1";

/// How many schemas in a row may stand for one another; more are taken for a circle.
const LONGEST_CHAIN: usize = 16;

/// One description of the API.
#[derive(Debug, Default)]
pub(super) struct Surface {
    /// The operations in the order of their file.
    pub(super) operations: Vec<Operation>,
    /// The schemas that have a name.
    pub(super) named: BTreeMap<String, Schema>,
    /// Objects and enumerations written where they are used, by that place.
    pub(super) inline: BTreeMap<String, Schema>,
}

/// A method of a path.
#[derive(Debug)]
pub(super) struct Operation {
    /// The method in capitals.
    pub(super) method: String,
    /// The path.
    pub(super) path: Path,
    /// What may stand in the query.
    pub(super) parameters: Vec<Parameter>,
    /// Whether any property path of what is listed may stand in the query too.
    pub(super) filters: bool,
    /// What is sent.
    pub(super) body: Body,
    /// What is answered, by status.
    pub(super) answers: BTreeMap<String, Body>,
}

impl Operation {
    /// How reports call it.
    pub(super) fn called(&self) -> String {
        format!("{} {}", self.method, self.path.shown)
    }
}

/// A path, for people and for comparing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Path {
    /// As it is written, from behind `/api/v1`.
    pub(super) shown: String,
    /// In small letters, with `{}` for each parameter.
    pub(super) key: String,
}

impl Path {
    /// The path behind the address of a server.
    pub(super) fn new(server: &str, path: &str) -> Self {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let whole = format!("{}/{}", server, path)
            .split('/')
            .filter(|segment| !segment.is_empty())
            .fold(String::new(), |whole, segment| whole + "/" + segment);
        let rest = match whole.get(..BASE.len()) {
            Some(start) if start.eq_ignore_ascii_case(BASE) => &whole[BASE.len()..],
            _ => whole.as_str(),
        };
        // `/api/v10` only begins like it.
        let shown = if rest.starts_with('/') { rest } else { &whole };
        let key = shown
            .split('/')
            .map(|segment| {
                if segment.contains('{') {
                    "{}".to_owned()
                } else {
                    segment.to_lowercase()
                }
            })
            .collect::<Vec<_>>()
            .join("/");
        Self {
            shown: shown.to_owned(),
            key,
        }
    }
}

/// A parameter of the query.
#[derive(Debug)]
pub(super) struct Parameter {
    /// Its name.
    pub(super) name: String,
    /// What it takes.
    pub(super) takes: Type,
    /// The component that it refers to.
    pub(super) component: Option<String>,
    /// Whether every operation takes it, declared or not.
    pub(super) everywhere: bool,
}

/// What goes one way over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// Nothing.
    Absent,
    /// Something of which nothing is said.
    Untold,
    /// Something of this type.
    Typed(Type),
}

/// What a value is, as far as it is compared: whether it may be null is not, nor how long it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Type {
    /// Any JSON.
    Any,
    /// Text of any format but those of time.
    Text,
    /// A point in time.
    DateTime,
    /// A day.
    Date,
    /// A whole number of any size.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A file.
    Binary,
    /// An object whose keys are data.
    Map,
    /// A list.
    List(Box<Type>),
    /// `metadata` and `items`.
    Page(Box<Type>),
    /// One of several.
    Either(Vec<Type>),
    /// The schema of that name.
    Named(String),
    /// The schema written at that place.
    Inline(String),
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("any JSON"),
            Self::Text => f.write_str("text"),
            Self::DateTime => f.write_str("date-time"),
            Self::Date => f.write_str("date"),
            Self::Integer => f.write_str("integer"),
            Self::Number => f.write_str("number"),
            Self::Boolean => f.write_str("boolean"),
            Self::Binary => f.write_str("file"),
            Self::Map => f.write_str("map"),
            Self::List(item) => write!(f, "list of {item}"),
            Self::Page(item) => write!(f, "page of {item}"),
            Self::Either(types) => {
                for (at, one) in types.iter().enumerate() {
                    let before = if at == 0 { "" } else { " or " };
                    write!(f, "{before}{one}")?;
                }
                Ok(())
            }
            Self::Named(name) => f.write_str(name),
            Self::Inline(_) => f.write_str("a schema without a name"),
        }
    }
}

/// What stands behind a name.
#[derive(Clone, Debug)]
pub(super) enum Schema {
    /// An object.
    Object(Object),
    /// An enumeration: the values, with their names where they have one.
    Enumeration(BTreeMap<Constant, Option<String>>),
    /// Another name for a type.
    Alias(Type),
}

/// An object with all that it inherits.
#[derive(Clone, Debug, Default)]
pub(super) struct Object {
    /// Its properties, inherited ones among them.
    pub(super) properties: BTreeMap<String, Type>,
    /// The names of all that it inherits from.
    pub(super) parents: BTreeSet<String>,
}

/// A value of an enumeration; numbers come before text, in their own order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Constant {
    /// A whole number.
    Integer(i64),
    /// Anything else, as it is written.
    Text(String),
}

impl fmt::Display for Constant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => write!(f, "{value}"),
            Self::Text(value) => f.write_str(value),
        }
    }
}

impl Surface {
    /// The schema behind a type, if it has one.
    pub(super) fn schema(&self, of: &Type) -> Option<&Schema> {
        match of {
            Type::Named(name) => self.named.get(name),
            Type::Inline(place) => self.inline.get(place),
            _ => None,
        }
    }

    /// A type, without the names that only stand for another.
    pub(super) fn resolve<'s>(&'s self, of: &'s Type) -> &'s Type {
        let mut found = of;
        for _ in 0..LONGEST_CHAIN {
            match self.schema(found) {
                Some(Schema::Alias(next)) => found = next,
                _ => break,
            }
        }
        found
    }

    /// The object behind a type, if it is one.
    pub(super) fn object(&self, of: &Type) -> Option<&Object> {
        match self.schema(self.resolve(of))? {
            Schema::Object(object) => Some(object),
            _ => None,
        }
    }

    /// What a list operation lists.
    pub(super) fn listed<'s>(&'s self, operation: &'s Operation) -> Option<&'s Type> {
        operation.answers.values().find_map(|body| match body {
            Body::Typed(of) => match self.resolve(of) {
                Type::Page(item) => Some(item.as_ref()),
                _ => None,
            },
            _ => None,
        })
    }

    /// Whether a name in a query is a condition on a property: a path of properties, perhaps with an
    /// operator such as `__gte` at its end.
    pub(super) fn is_condition(&self, entity: &Type, name: &str) -> bool {
        let path = name.split("__").next().unwrap_or_default();
        let mut at = entity;
        for step in path.split('.') {
            while let Type::List(item) = self.resolve(at) {
                at = item;
            }
            let found = self.object(at).and_then(|object| {
                object
                    .properties
                    .iter()
                    .find(|(name, _)| name.eq_ignore_ascii_case(step))
            });
            match found {
                Some((_, next)) => at = next,
                None => return false,
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_the_same_up_to_what_does_not_matter() {
        let key = |server: &str, path: &str| Path::new(server, path).key;
        assert_eq!(key("/api/v1", "/crm/People/{uid}"), "/crm/people/{}");
        assert_eq!(key("", "/API/v1/crm/people/{personUid}/"), "/crm/people/{}");
        assert_eq!(key("/", "crm//people/{a}?x={b}"), "/crm/people/{}");
        assert_eq!(key("", "/api/v10/x"), "/api/v10/x");
        assert_eq!(key("/api/v1", "/"), "/api/v1");
        assert_eq!(key("", ""), "");
        assert_eq!(key("", "/ü/É"), "/ü/é");
    }
}
