//! Records as somebody who looks around wants them: kinds, names, searches, pages.

use std::collections::BTreeSet;

use crate::answer::{Reader, full_name};
use crate::json::Json;
use crate::spec::{Answer, Spec};
use crate::store::{Record, Store, Table};

/// How many records a page of a list has.
pub(crate) const SIZE: usize = 25;

/// Members that say what a record is, the most telling first.
const NAMES: [&str; 8] = [
    "Name", "Title", "Subject", "Number", "Label", "Email", "Body", "Code",
];

/// The kinds of record.
pub(crate) struct Kinds {
    /// Those that there are, with their number.
    pub(crate) some: Vec<(String, usize)>,
    /// Those that the API answers, and of which there is none.
    pub(crate) none: Vec<String>,
}

impl Kinds {
    /// Counts the records of a tenant.
    pub(crate) fn of(spec: &Spec, store: &Store) -> Self {
        let answered: BTreeSet<&str> = spec
            .operations()
            .iter()
            .filter_map(|operation| match &operation.answer {
                Answer::Object(name) | Answer::Page(name) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        let mut kinds = Self {
            some: Vec::new(),
            none: Vec::new(),
        };
        for name in spec.records() {
            match count(store, name) {
                0 if answered.contains(name) => kinds.none.push(name.to_owned()),
                0 => {}
                count => kinds.some.push((name.to_owned(), count)),
            }
        }
        kinds
    }
}

fn count(store: &Store, kind: &str) -> usize {
    store.table(kind).map_or(0, Table::present)
}

/// One page of the records of a kind.
pub(crate) struct Listing<'a> {
    pub(crate) records: Vec<&'a Record>,
    /// How many there are in all, of those that were searched for.
    pub(crate) total: usize,
}

impl<'a> Listing<'a> {
    /// The records of a kind that have a text in them, oldest first. Pages count from 1.
    pub(crate) fn of(reader: &Reader<'a>, kind: &str, search: Option<&str>, page: usize) -> Self {
        let skipped = (page - 1).saturating_mul(SIZE);
        let Some(search) = search else {
            return Self {
                records: reader.store.all(kind).skip(skipped).take(SIZE).collect(),
                total: count(reader.store, kind),
            };
        };
        let needle = search.to_lowercase();
        let (mut records, mut total) = (Vec::new(), 0);
        for record in reader.store.all(kind) {
            if has(reader, record, &needle) {
                if total >= skipped && records.len() < SIZE {
                    records.push(record);
                }
                total += 1;
            }
        }
        Self { records, total }
    }
}

/// Whether a record has a text, in lower case, in its identifier, its name or any text of its own.
fn has(reader: &Reader<'_>, record: &Record, needle: &str) -> bool {
    let within = |text: &str| text.to_lowercase().contains(needle);
    let shown = |name: &str| {
        reader
            .spec
            .property(&record.entity, name)
            .is_none_or(|property| !property.write_only)
    };
    let value = |json: &Json| match json {
        Json::Text(text) | Json::Number(text) => within(text),
        _ => false,
    };
    within(&record.uid)
        || record.values().any(|(n, v)| shown(n) && value(v))
        || record.customs().any(|(_, v)| value(v))
        || (record.entity == "Person" && within(&full_name(record)))
}

/// What a record is called: its name, or those of the records that it connects, or its identifier.
pub(crate) fn title(reader: &Reader<'_>, record: &Record) -> String {
    if let Some(own) = own_title(record) {
        return own;
    }
    let schema = reader.spec.schema(&record.entity);
    let properties = schema.into_iter().flat_map(|schema| &schema.properties);
    let ends: Vec<String> = properties
        .filter(|property| property.kind.target().is_some() && !property.kind.is_list())
        .filter(|property| !record.targets(&property.name).is_empty())
        .flat_map(|property| reader.related(record, property))
        .filter_map(own_title)
        .take(2)
        .collect();
    if ends.is_empty() {
        record.uid.clone()
    } else {
        ends.join(" · ")
    }
}

/// Whether a record has a name of its own.
pub(crate) fn has_name(record: &Record) -> bool {
    own_title(record).is_some()
}

fn own_title(record: &Record) -> Option<String> {
    if record.entity == "Person" {
        return Some(full_name(record)).filter(|name| !name.is_empty());
    }
    let text = NAMES.iter().find_map(|name| {
        let text = match record.value(name)? {
            Json::Text(text) | Json::Number(text) => text.trim(),
            _ => "",
        };
        (!text.is_empty()).then_some(text)
    })?;
    // A body or a subject may be long.
    let short: String = text.chars().take(60).collect();
    Some(if short.len() < text.len() {
        format!("{}…", short.trim_end())
    } else {
        short
    })
}
