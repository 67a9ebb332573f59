//! The JSON of one record: every property of its entity, to the depth that the selection asks for.

use std::collections::HashSet;

use super::{Reader, Selection};
use crate::clock;
use crate::json::{Json, Object};
use crate::spec::{Kind, Property};
use crate::store::Record;

/// Relations that the current request set by nothing but an identifier: entity, identifier, property.
/// The answer to it shows them as stubs, since the server has not loaded what they point at.
pub(crate) type References = HashSet<(String, String, String)>;

/// Renders a record. Custom properties come last, as Outseta sends them.
pub(crate) fn render(
    reader: &Reader<'_>,
    references: &References,
    record: &Record,
    selection: &Selection,
) -> Json {
    Renderer { reader, references }.level(record, selection, true)
}

struct Renderer<'r> {
    reader: &'r Reader<'r>,
    references: &'r References,
}

impl Renderer<'_> {
    fn level(&self, record: &Record, selection: &Selection, root: bool) -> Json {
        let mut object = Object::default();
        let Some(schema) = self.reader.spec.schema(&record.entity) else {
            return Json::Null;
        };
        for property in schema.properties.iter().filter(|p| !p.write_only) {
            let named = selection.members.get(&property.name);
            if named.is_none() && !selection.all {
                continue;
            }
            let value = match property.kind.target() {
                Some(target) => match child(selection, named, root, target) {
                    Some(below) => self.relation(record, property, &below, named.is_some()),
                    None => Json::Null,
                },
                None => self.value(record, property),
            };
            object.set(&property.name, value);
        }
        for (name, value) in record.customs() {
            if selection.all || selection.members.contains_key(name) {
                object.set(name, value.clone());
            }
        }
        Json::Object(object)
    }

    fn value(&self, record: &Record, property: &Property) -> Json {
        let value = self.reader.value(record, property);
        match (&property.kind, &value) {
            (Kind::DateTime, Json::Text(text)) if text != clock::UNSET => {
                let touched = self.reader.store.is_touched(&record.entity, &record.uid);
                match clock::parse(text) {
                    Some(time) if !touched => Json::text(clock::rounded(time)),
                    _ => value,
                }
            }
            _ => value,
        }
    }

    fn relation(
        &self,
        record: &Record,
        property: &Property,
        below: &Selection,
        named: bool,
    ) -> Json {
        let related = self.reader.related(record, property);
        if property.kind.is_list() {
            // A tenant without a single record of a kind shows null instead of an empty list.
            let target = property.kind.target().unwrap_or_default();
            if !self.reader.store.has_any(target) {
                return Json::Null;
            }
            let rows = related.into_iter();
            return Json::List(rows.map(|r| self.level(r, below, false)).collect());
        }
        let Some(found) = related.into_iter().next() else {
            return Json::Null;
        };
        let key = (
            record.entity.to_string(),
            record.uid.clone(),
            property.name.clone(),
        );
        if !named && self.references.contains(&key) {
            return self.stub(found);
        }
        self.level(found, below, false)
    }

    /// What the server echoes of a record that it was only given the identifier of.
    fn stub(&self, record: &Record) -> Json {
        let mut object = Object::default();
        let Some(schema) = self.reader.spec.schema(&record.entity) else {
            return Json::Null;
        };
        for property in schema.properties.iter().filter(|p| !p.write_only) {
            let value = match property.name.as_str() {
                "Uid" => Json::text(&record.uid),
                "_objectType" => Json::text(record.entity.as_str()),
                "AccountStageLabel" => Json::text("0"),
                _ if property.kind.target().is_some() => Json::Null,
                _ => self.reader.unset(property),
            };
            object.set(&property.name, value);
        }
        Json::Object(object)
    }
}

/// What is wanted of a related object: what was named, else its own properties where the root
/// is wanted as a whole, else nothing.
fn child(
    selection: &Selection,
    named: Option<&Selection>,
    root: bool,
    target: &str,
) -> Option<Selection> {
    // Tags cost Outseta a further query and stay out of the default.
    let whole = root && selection.all && (selection.asked || target != "Tag");
    match named {
        Some(named) => Some(Selection {
            all: named.all || whole,
            ..named.clone()
        }),
        None => whole.then(Selection::whole),
    }
}
