//! Reads a Postman collection, version 2.0 or 2.1: methods, paths and queries, by way of example.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::schema::Reader;
use super::surface::{Body, Operation, Parameter, Path, Surface, Type};

/// Reads a collection. `ours` tells an example of a Uid from a step of a path: a collection shows
/// requests as they were sent, so that either may stand in the same place.
pub(super) fn read<'j>(root: &'j Value, ours: &Surface) -> Reader<'j> {
    let mut reader = Reader::new(root);
    let Some(outer) = reader.map(root, "the collection") else {
        return reader;
    };
    // Postman's own interface wraps what its application exports.
    match outer.get("collection") {
        Some(inner) => reader.within("collection", |reader| {
            if let Some(inner) = reader.map(inner, "`collection`") {
                items(reader, inner);
            }
        }),
        None => items(&mut reader, outer),
    }
    let known: BTreeSet<_> = ours
        .operations
        .iter()
        .map(|operation| (operation.method.as_str(), operation.path.key.as_str()))
        .collect();
    let mut merged: Vec<Operation> = Vec::new();
    for mut operation in std::mem::take(&mut reader.surface.operations) {
        if !known.contains(&(operation.method.as_str(), operation.path.key.as_str()))
            && let Some(path) = without_examples(&operation, &known)
        {
            operation.path.key = path;
        }
        let same = merged
            .iter_mut()
            .find(|other| other.method == operation.method && other.path.key == operation.path.key);
        match same {
            Some(other) => other.parameters.extend(operation.parameters),
            None => merged.push(operation),
        }
    }
    for operation in &mut merged {
        let mut seen = BTreeSet::new();
        operation
            .parameters
            .retain(|parameter| seen.insert(parameter.name.clone()));
    }
    reader.surface.operations = merged;
    reader
}

fn items<'j>(reader: &mut Reader<'j>, folder: &'j Map<String, Value>) {
    for (at, item) in reader.list(folder, "item").iter().enumerate() {
        reader.within("item", |reader| {
            reader.within(&at.to_string(), |reader| {
                let Some(item) = reader.map(item, "an item") else {
                    return;
                };
                if let Some(request) = item.get("request") {
                    let read = reader.within("request", |reader| self::request(reader, request));
                    reader.surface.operations.extend(read);
                }
                // A folder, or requests saved below a request.
                items(reader, item);
            });
        });
    }
}

fn request<'j>(reader: &mut Reader<'j>, request: &'j Value) -> Option<Operation> {
    // A request that is only text is the address of a GET.
    let (method, url) = match request {
        Value::String(_) => ("GET", Some(request)),
        other => {
            let map = reader.map(other, "a request")?;
            let method = map.get("method").and_then(Value::as_str).unwrap_or("GET");
            (method, map.get("url"))
        }
    };
    let (host, segments, query) = match url {
        Some(Value::String(raw)) => split(raw),
        Some(Value::Object(parts)) => address(reader, parts),
        _ => {
            reader.misfit(
                "a request has no address",
                "give it one in Postman, or delete it, and export the collection again",
            );
            return None;
        }
    };
    let path = segments
        .iter()
        .map(|segment| named(segment))
        .collect::<Vec<_>>()
        .join("/");
    Some(Operation {
        method: method.to_uppercase(),
        path: Path::new(&host, &path),
        parameters: query
            .into_iter()
            .map(|name| Parameter {
                name,
                takes: Type::Any,
                component: None,
                everywhere: false,
            })
            .collect(),
        filters: false,
        body: Body::Untold,
        answers: BTreeMap::new(),
    })
}

/// What an address consists of: the path of its host, the steps behind it, the names in its query.
type Address = (String, Vec<String>, Vec<String>);

fn address<'j>(reader: &mut Reader<'j>, parts: &'j Map<String, Value>) -> Address {
    let raw = parts.get("raw").and_then(Value::as_str).unwrap_or("");
    let (host, steps, names) = split(raw);
    let segments = match parts.get("path") {
        Some(Value::String(path)) => steps_of(path),
        Some(Value::Array(segments)) => segments
            .iter()
            .filter_map(|segment| match segment {
                Value::String(text) => Some(text.clone()),
                // Version 2 may write `{ "type": .., "value": .. }`.
                other => other.get("value")?.as_str().map(str::to_owned),
            })
            .collect(),
        _ => steps,
    };
    let query = reader.list(parts, "query");
    let query: Vec<_> = query
        .iter()
        .filter_map(|parameter| parameter.get("key")?.as_str())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    let query = if query.is_empty() { names } else { query };
    (host, segments, query)
}

fn split(raw: &str) -> Address {
    let (before, query) = raw.split_once('?').unwrap_or((raw, ""));
    let behind_scheme = before.split_once("://").map_or(before, |(_, rest)| rest);
    // What comes first is a host, or a variable that holds one, unless the address begins with a path.
    let path = match behind_scheme.split_once('/') {
        Some((_, path)) => path,
        None => "",
    };
    let names = query
        .split('&')
        .map(|pair| pair.split('=').next().unwrap_or_default())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    (String::new(), steps_of(path), names)
}

fn steps_of(path: &str) -> Vec<String> {
    path.split('/')
        .filter(|step| !step.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A step of a path, as a parameter if any of the usual spellings says so: `:uid`, `{{uid}}`, `[uid]`.
fn named(segment: &str) -> String {
    let name = segment.trim_matches([':', '{', '}', '[', ']', '<', '>']);
    if segment.starts_with([':', '{', '[', '<']) {
        format!("{{{name}}}")
    } else {
        segment.to_owned()
    }
}

/// The path of ours that an operation is an example of, if it is one of exactly one.
fn without_examples(operation: &Operation, known: &BTreeSet<(&str, &str)>) -> Option<String> {
    let steps: Vec<_> = operation.path.shown.split('/').collect();
    let mut fitting = known.iter().filter(|(method, path)| {
        let mut templates = path.split('/');
        *method == operation.method
            && path.split('/').count() == steps.len()
            && steps.iter().all(|&step| {
                templates.next().is_some_and(|template| {
                    template == step.to_lowercase()
                        || (template == "{}" && (step.contains('{') || is_example(step)))
                })
            })
    });
    let (_, path) = fitting.next()?;
    fitting.next().is_none().then(|| (*path).to_owned())
}

/// Whether a step of a path looks like a Uid or a date rather than a word.
fn is_example(step: &str) -> bool {
    let count = |is: fn(&char) -> bool| step.chars().filter(is).count();
    let mixed = count(char::is_ascii_uppercase as fn(&char) -> bool) >= 2
        && count(char::is_ascii_lowercase) >= 2;
    let is_uid = (7..=10).contains(&step.len())
        && step.chars().all(|it| it.is_ascii_alphanumeric())
        && (mixed || count(char::is_ascii_digit) > 0);
    let is_date = step.len() >= 8
        && count(char::is_ascii_digit) >= 6
        && step
            .chars()
            .all(|it| it.is_ascii_digit() || "-:.TZ".contains(it));
    is_uid || is_date
}
