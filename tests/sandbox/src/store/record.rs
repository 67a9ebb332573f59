//! One stored object: its own values, its custom properties, and the records it points at.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::json::Json;

/// A stored object of some entity.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Record {
    pub(crate) entity: String,
    pub(crate) uid: String,
    /// Values of declared properties, in the form in which they are kept.
    pub(crate) values: BTreeMap<String, Json>,
    /// Properties of the tenant's own making.
    pub(crate) custom: BTreeMap<String, Json>,
    /// The identifiers behind each relation: one for a single object, any number for a list of its own.
    pub(crate) links: BTreeMap<String, Vec<String>>,
}

impl Record {
    /// A record without any value.
    pub(crate) fn new(entity: &str, uid: &str) -> Self {
        Self {
            entity: entity.to_owned(),
            uid: uid.to_owned(),
            ..Self::default()
        }
    }

    /// A declared value that is not null.
    pub(crate) fn value(&self, property: &str) -> Option<&Json> {
        self.values.get(property)
    }

    /// A declared text.
    pub(crate) fn text(&self, property: &str) -> Option<&str> {
        self.value(property)?.as_text()
    }

    /// A declared whole number or enumeration value.
    pub(crate) fn integer(&self, property: &str) -> Option<i64> {
        self.value(property)?.as_integer()
    }

    /// A declared number in all its digits.
    pub(crate) fn amount(&self, property: &str) -> Option<Decimal> {
        match self.value(property)? {
            Json::Number(literal) => literal.parse().ok(),
            _ => None,
        }
    }

    /// Whether a declared flag is set.
    pub(crate) fn is_set(&self, property: &str) -> bool {
        self.value(property).is_some_and(Json::is_true)
    }

    /// Sets a declared value; null takes it away.
    pub(crate) fn set(&mut self, property: &str, value: Json) {
        match value {
            Json::Null => {
                self.values.remove(property);
            }
            value => {
                self.values.insert(property.to_owned(), value);
            }
        }
    }

    /// The record that a relation to a single object points at.
    pub(crate) fn link(&self, property: &str) -> Option<&str> {
        self.links.get(property)?.first().map(String::as_str)
    }

    /// Points a relation at one record.
    pub(crate) fn point(&mut self, property: &str, uid: &str) {
        self.links.insert(property.to_owned(), vec![uid.to_owned()]);
    }
}
