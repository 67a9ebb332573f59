//! One stored object: its own values, its custom properties, and the records it points at.

use std::fmt;

use rust_decimal::Decimal;

use super::Name;
use crate::json::Json;

/// A stored object of some entity.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Record {
    pub(crate) entity: Name,
    pub(crate) uid: String,
    values: Members<Json>,
    custom: Members<Json>,
    links: Members<Vec<String>>,
}

/// Values by name, in the order of the names. A sorted list: a record has few members, and a
/// million records have a million of these.
#[derive(Clone, Debug, PartialEq)]
struct Members<T>(Vec<(Name, T)>);

impl<T> Default for Members<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Members<T> {
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0
            .binary_search_by(|(known, _)| known.as_str().cmp(name))
    }

    fn get(&self, name: &str) -> Option<&T> {
        // Comparing for equality needs no more than the lengths, mostly.
        self.0
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, v)| v)
    }

    fn set(&mut self, name: &str, value: T) {
        match self.place(name) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => {
                // One place at a time: room to grow would stay empty in nearly all records.
                self.0.reserve_exact(1);
                self.0.insert(place, (Name::of(name), value));
            }
        }
    }

    fn remove(&mut self, name: &str) {
        if let Ok(place) = self.place(name) {
            self.0.remove(place);
        }
    }

    fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The values of mails hold tokens and codes.
        f.debug_struct("Record")
            .field("entity", &self.entity)
            .field("uid", &self.uid)
            .field("links", &self.links)
            .finish_non_exhaustive()
    }
}

impl Record {
    /// A record without any value.
    pub(crate) fn new(entity: &str, uid: &str) -> Self {
        Self {
            entity: Name::of(entity),
            uid: uid.to_owned(),
            ..Self::default()
        }
    }

    /// A declared value that is not null.
    pub(crate) fn value(&self, property: &str) -> Option<&Json> {
        self.values.get(property)
    }

    /// All declared values that are not null, in the form in which they are kept; by name.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.values.iter()
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
            Json::Null => self.values.remove(property),
            value => self.values.set(property, value),
        }
    }

    /// A property of the tenant's own making. It may be null, which is not the same as none.
    pub(crate) fn custom(&self, name: &str) -> Option<&Json> {
        self.custom.get(name)
    }

    /// All properties of the tenant's own making, by name.
    pub(crate) fn customs(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.custom.iter()
    }

    /// Sets a property of the tenant's own making; null stays, as null.
    pub(crate) fn set_custom(&mut self, name: &str, value: Json) {
        self.custom.set(name, value);
    }

    /// The record that a relation to a single object points at.
    pub(crate) fn link(&self, property: &str) -> Option<&str> {
        self.targets(property).first().map(String::as_str)
    }

    /// The identifiers behind a relation: one for a single object, any number for a list of its own.
    pub(crate) fn targets(&self, property: &str) -> &[String] {
        self.links.get(property).map_or(&[], Vec::as_slice)
    }

    /// All relations that point at anything, by name.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.links
            .iter()
            .map(|(name, uids)| (name, uids.as_slice()))
    }

    /// Points a relation at one record.
    pub(crate) fn point(&mut self, property: &str, uid: &str) {
        self.set_targets(property, vec![uid.to_owned()]);
    }

    /// Points a relation at so many records; at none takes it away.
    pub(crate) fn set_targets(&mut self, property: &str, uids: Vec<String>) {
        if uids.is_empty() {
            self.links.remove(property);
        } else {
            self.links.set(property, uids);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_members_by_name() {
        let mut record = Record::new("A", "a1");
        for name in ["C", "A", "B", "A"] {
            record.set(name, Json::text(name));
            record.set_custom(name, Json::Null);
        }
        record.set("B", Json::Null);
        let names: Vec<_> = record.values().map(|(name, _)| name).collect();
        assert_eq!(names, ["A", "C"]);
        assert_eq!(record.text("C"), Some("C"));
        assert_eq!(record.value("B"), None);
        assert_eq!(record.custom("B"), Some(&Json::Null));
        assert_eq!(record.customs().count(), 3);
    }

    #[test]
    fn points_at_records() {
        let mut record = Record::new("A", "a1");
        record.point("Owner", "b1");
        assert_eq!(
            (record.link("Owner"), record.link("Other")),
            (Some("b1"), None)
        );
        record.set_targets("Owner", Vec::new());
        assert_eq!(record.links().count(), 0);
    }
}
