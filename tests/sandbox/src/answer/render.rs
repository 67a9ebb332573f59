//! The JSON of one record: every property of its entity, to the depth that the selection asks for.

use std::collections::{BTreeMap, HashSet};

use super::{Reader, Selection};
use crate::clock;
use crate::json::{Json, write_text};
use crate::spec::{Kind, Property};
use crate::store::Record;

/// Relations that the current request set by nothing but an identifier: entity, identifier, property.
/// The answer to it shows them as stubs, since the server has not loaded what they point at.
pub(crate) type References = HashSet<(String, String, String)>;

/// Renders a record as JSON to work with.
pub(crate) fn render(
    reader: &Reader<'_>,
    references: &References,
    record: &Record,
    selection: &Selection,
) -> Json {
    let mut text = String::new();
    write(reader, references, record, selection, &mut text);
    // What was just written is JSON, and not too deep, as selections are not.
    Json::parse(&text).unwrap_or(Json::Null)
}

/// Writes a record as the text of JSON. Custom properties come last, as Outseta sends them.
pub(crate) fn write(
    reader: &Reader<'_>,
    references: &References,
    record: &Record,
    selection: &Selection,
    out: &mut String,
) {
    let renderer = Renderer { reader, references };
    renderer.level(record, &Level::of(selection), true, out);
}

/// What is wanted of one level; borrowed, as every record of a list has many.
struct Level<'s> {
    all: bool,
    asked: bool,
    members: &'s BTreeMap<String, Selection>,
}

static NONE: BTreeMap<String, Selection> = BTreeMap::new();

impl<'s> Level<'s> {
    fn of(selection: &'s Selection) -> Self {
        Self {
            all: selection.all,
            asked: selection.asked,
            members: &selection.members,
        }
    }

    /// What is wanted of a related object: what was named, else its own properties where the root
    /// is wanted as a whole, else nothing.
    fn below(&self, named: Option<&'s Selection>, root: bool, target: &str) -> Option<Self> {
        // Tags cost Outseta a further query and stay out of the default.
        let whole = root && self.all && (self.asked || target != "Tag");
        match named {
            Some(named) => Some(Self {
                all: named.all || whole,
                ..Self::of(named)
            }),
            None => whole.then_some(Self {
                all: true,
                asked: false,
                members: &NONE,
            }),
        }
    }
}

struct Renderer<'r> {
    reader: &'r Reader<'r>,
    references: &'r References,
}

impl Renderer<'_> {
    fn level(&self, record: &Record, level: &Level<'_>, root: bool, out: &mut String) {
        let Some(schema) = self.reader.spec.schema(&record.entity) else {
            return out.push_str("null");
        };
        let mut members = Members::open(out);
        for property in schema.properties.iter().filter(|p| !p.write_only) {
            let named = level.members.get(&property.name);
            if named.is_none() && !level.all {
                continue;
            }
            let out = members.next(&property.key);
            match property.kind.target() {
                Some(target) => match level.below(named, root, target) {
                    Some(below) => self.relation(record, property, &below, named.is_some(), out),
                    None => out.push_str("null"),
                },
                None => self.value(record, property, out),
            }
        }
        for (name, value) in record.customs() {
            if level.all || level.members.contains_key(name) {
                value.write(members.custom(name));
            }
        }
        members.close();
    }

    fn value(&self, record: &Record, property: &Property, out: &mut String) {
        self.reader
            .with_value(record, property, |value| match value {
                Json::Text(text) if property.kind == Kind::DateTime && text != clock::UNSET => {
                    self.date(record, text, out);
                }
                value => value.write(out),
            });
    }

    /// A date: exact where the request touched the record, else as it is read back later.
    fn date(&self, record: &Record, text: &str, out: &mut String) {
        if self.reader.store.is_touched(&record.entity, &record.uid) {
            return write_text(text, out);
        }
        if let Some(rounded) = clock::rounded_down(text) {
            return write_text(rounded, out);
        }
        match clock::parse(text) {
            Some(time) => write_text(&clock::rounded(time), out),
            None => write_text(text, out),
        }
    }

    fn relation(
        &self,
        record: &Record,
        property: &Property,
        below: &Level<'_>,
        named: bool,
        out: &mut String,
    ) {
        let is_list = property.kind.is_list();
        if is_list {
            // A tenant without a single record of a kind shows null instead of an empty list.
            let target = property.kind.target().unwrap_or_default();
            if !self.reader.store.has_any(target) {
                return out.push_str("null");
            }
        }
        let related = self.reader.related(record, property);
        if is_list {
            out.push('[');
            for (index, row) in related.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                self.level(row, below, false, out);
            }
            return out.push(']');
        }
        let Some(found) = related.into_iter().next() else {
            return out.push_str("null");
        };
        if !named && self.is_reference(record, property) {
            return self.stub(found, out);
        }
        self.level(found, below, false, out);
    }

    fn is_reference(&self, record: &Record, property: &Property) -> bool {
        // Only writes have any.
        if self.references.is_empty() {
            return false;
        }
        let (entity, uid) = (record.entity.to_string(), record.uid.clone());
        self.references
            .contains(&(entity, uid, property.name.clone()))
    }

    /// What the server echoes of a record that it was only given the identifier of.
    fn stub(&self, record: &Record, out: &mut String) {
        let Some(schema) = self.reader.spec.schema(&record.entity) else {
            return out.push_str("null");
        };
        let mut members = Members::open(out);
        for property in schema.properties.iter().filter(|p| !p.write_only) {
            let out = members.next(&property.key);
            match property.name.as_str() {
                "Uid" => write_text(&record.uid, out),
                "_objectType" => write_text(&record.entity, out),
                "AccountStageLabel" => write_text("0", out),
                _ if property.kind.target().is_some() => out.push_str("null"),
                _ => self.reader.unset(property).write(out),
            }
        }
        members.close();
    }
}

/// An object that is being written.
struct Members<'o> {
    out: &'o mut String,
    begun: bool,
}

impl<'o> Members<'o> {
    fn open(out: &'o mut String) -> Self {
        out.push('{');
        Self { out, begun: false }
    }

    /// Begins the next member; its value is to follow the key.
    fn next(&mut self, key: &str) -> &mut String {
        if self.begun {
            self.out.push(',');
        }
        self.begun = true;
        self.out.push_str(key);
        self.out
    }

    /// Begins a member of the tenant's own making.
    fn custom(&mut self, name: &str) -> &mut String {
        let out = self.next("");
        write_text(name, out);
        out.push(':');
        out
    }

    fn close(self) {
        self.out.push('}');
    }
}
