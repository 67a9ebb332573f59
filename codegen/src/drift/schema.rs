//! Reduces the schemas of a document to types, whatever form they are written in.
//!
//! `null` is no type of its own here, in none of its spellings: `nullable`, `type: [.., "null"]`,
//! `oneOf` with a null schema, or the bare `{ "nullable": true }` that the vendor's generator puts
//! beside a reference.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::json::{Misfit, Steps};
use super::surface::{Constant, Object, Schema, Surface, Type};

/// How many levels of inheritance are followed, and how many references in a row.
const DEEPEST: usize = 32;

/// Reads the schemas of one document.
pub(super) struct Reader<'j> {
    root: &'j Value,
    /// What is read so far.
    pub(super) surface: Surface,
    /// What does not fit.
    pub(super) misfits: Vec<Misfit>,
    steps: Steps,
}

impl<'j> Reader<'j> {
    pub(super) fn new(root: &'j Value) -> Self {
        Self {
            root,
            surface: Surface::default(),
            misfits: Vec::new(),
            steps: Steps::new(),
        }
    }

    /// Does something one step further in the document.
    pub(super) fn within<T>(&mut self, step: &str, act: impl FnOnce(&mut Self) -> T) -> T {
        self.steps.push(step.to_owned());
        let done = act(self);
        self.steps.pop();
        done
    }

    /// Says that something is wrong at this place.
    pub(super) fn misfit(&mut self, message: impl Into<String>, help: impl Into<String>) {
        self.misfits.push(Misfit {
            steps: self.steps.clone(),
            message: message.into(),
            help: help.into(),
        });
    }

    /// A value as a map; a misfit if it is none.
    pub(super) fn map(&mut self, value: &'j Value, what: &str) -> Option<&'j Map<String, Value>> {
        let map = value.as_object();
        if map.is_none() {
            self.misfit(
                format!("{what} is {}, not an object", kind(value)),
                "this is not how OpenAPI writes it; download the document again",
            );
        }
        map
    }

    /// The map behind a key; none if the key is missing, a misfit if it holds something else.
    pub(super) fn child(
        &mut self,
        of: &'j Map<String, Value>,
        key: &str,
    ) -> Option<&'j Map<String, Value>> {
        let value = of.get(key).filter(|value| !value.is_null())?;
        self.within(key, |reader| reader.map(value, &format!("`{key}`")))
    }

    /// The list behind a key; empty if the key is missing, a misfit if it holds something else.
    pub(super) fn list(&mut self, of: &'j Map<String, Value>, key: &str) -> &'j [Value] {
        match of.get(key) {
            None | Some(Value::Null) => &[],
            Some(Value::Array(items)) => items,
            Some(other) => {
                self.within(key, |reader| {
                    reader.misfit(
                        format!("`{key}` is {}, not a list", kind(other)),
                        "this is not how OpenAPI writes it; download the document again",
                    );
                });
                &[]
            }
        }
    }

    /// What a value stands for when its references are followed, with the name of the first one.
    pub(super) fn follow(&mut self, value: &'j Value) -> Option<(&'j Value, Option<String>)> {
        let mut found = value;
        let mut name = None;
        for _ in 0..DEEPEST {
            let Some(target) = reference(found) else {
                return Some((found, name));
            };
            match self.root.pointer(&pointer(target)) {
                Some(next) => found = next,
                None => {
                    self.misfit(
                        format!("`$ref` leads to `{target}`, which is not there"),
                        "download the document again, as one file with all its components",
                    );
                    return None;
                }
            }
            name.get_or_insert_with(|| last_step(target));
        }
        self.misfit("these references lead in a circle", "download it again");
        None
    }

    /// Reads all schemas that have a name, from a map of them.
    pub(super) fn components(&mut self, schemas: &'j Map<String, Value>) {
        for (name, schema) in schemas {
            let read = self.within(name, |reader| reader.component(name, schema));
            self.surface.named.insert(name.clone(), read);
        }
    }

    fn component(&mut self, name: &str, schema: &'j Value) -> Schema {
        let Some(map) = self.schema_map(schema) else {
            return Schema::Alias(Type::Any);
        };
        if let Some(values) = enumeration(map) {
            return Schema::Enumeration(values);
        }
        // A bare `$ref` and alternatives stand for another schema; what is `allOf` inherits from it.
        if !map.contains_key("$ref") && alternatives(map).is_none() {
            let mut seen = BTreeSet::from([name.to_owned()]);
            let object = self.object(map, name, &mut seen, 0);
            if !object.properties.is_empty() {
                return match page(&object) {
                    Some(item) => Schema::Alias(Type::Page(Box::new(item))),
                    None => Schema::Object(object),
                };
            }
        }
        Schema::Alias(self.of(schema, name))
    }

    /// The type that a schema stands for. `place` names it, should it turn out to be an object or an
    /// enumeration of its own.
    pub(super) fn of(&mut self, schema: &'j Value, place: &str) -> Type {
        let Some(map) = self.schema_map(schema) else {
            return Type::Any;
        };
        if let Some(target) = reference(schema) {
            return self.referred(target, place);
        }
        if let Some((key, parts)) = alternatives(map) {
            let mut types: Vec<Type> = parts
                .iter()
                .enumerate()
                .filter(|(_, part)| !is_null(part))
                .map(|(at, part)| self.part(key, at, part, &format!("{place} ({})", at + 1)))
                .collect();
            types.sort();
            types.dedup();
            return match (types.pop(), types.is_empty()) {
                (None, _) => Type::Any,
                (Some(only), true) => only,
                (Some(last), false) => {
                    types.push(last);
                    Type::Either(types)
                }
            };
        }
        if let Some(values) = enumeration(map) {
            let schema = Schema::Enumeration(values);
            self.surface.inline.insert(place.to_owned(), schema);
            return Type::Inline(place.to_owned());
        }
        if let Some(Value::Array(parts)) = map.get("allOf") {
            let telling: Vec<_> = parts
                .iter()
                .enumerate()
                .filter(|(_, part)| tells(part))
                .collect();
            if let ([(at, only)], false) = (telling.as_slice(), map.contains_key("properties")) {
                return self.part("allOf", *at, only, place);
            }
        }
        if map.contains_key("allOf") || map.contains_key("properties") {
            let object = self.object(map, place, &mut BTreeSet::new(), 0);
            return match page(&object) {
                Some(item) => Type::Page(Box::new(item)),
                None if object.properties.is_empty() => Type::Map,
                None => {
                    let schema = Schema::Object(object);
                    self.surface.inline.insert(place.to_owned(), schema);
                    Type::Inline(place.to_owned())
                }
            };
        }
        self.plain(map, place)
    }

    fn plain(&mut self, map: &'j Map<String, Value>, place: &str) -> Type {
        let format = map.get("format").and_then(Value::as_str).unwrap_or("");
        match type_of(map) {
            Some("string") => match format {
                "date-time" => Type::DateTime,
                "date" => Type::Date,
                "binary" => Type::Binary,
                _ => Type::Text,
            },
            Some("integer") => Type::Integer,
            Some("number") => Type::Number,
            Some("boolean") => Type::Boolean,
            Some("file") => Type::Binary,
            Some("array") => {
                let item = match map.get("items") {
                    Some(items) => {
                        self.within("items", |reader| reader.of(items, &format!("{place} item")))
                    }
                    None => Type::Any,
                };
                Type::List(Box::new(item))
            }
            Some("object") => Type::Map,
            None if map.contains_key("additionalProperties") => Type::Map,
            None if map.contains_key("items") => Type::List(Box::new(Type::Any)),
            _ => Type::Any,
        }
    }

    fn part(&mut self, key: &str, at: usize, part: &'j Value, place: &str) -> Type {
        self.within(key, |reader| {
            reader.within(&at.to_string(), |reader| reader.of(part, place))
        })
    }

    fn referred(&mut self, target: &str, place: &str) -> Type {
        if let Some(name) = component_name(target) {
            return Type::Named(name);
        }
        // A pointer into the middle of the document.
        let followed = self.steps.iter().filter(|&step| step == "$ref").count();
        match self.root.pointer(&pointer(target)) {
            Some(found) if followed < DEEPEST => {
                self.within("$ref", |reader| reader.of(found, place))
            }
            _ => {
                self.misfit(
                    format!("`$ref` leads to `{target}`, which is no schema"),
                    "download the document again, as one file with all its components",
                );
                Type::Any
            }
        }
    }

    /// All properties of an object, those of its `allOf` parts first.
    fn object(
        &mut self,
        map: &'j Map<String, Value>,
        place: &str,
        seen: &mut BTreeSet<String>,
        depth: usize,
    ) -> Object {
        let mut object = Object::default();
        if depth > DEEPEST {
            self.misfit(
                format!("this schema inherits over more than {DEEPEST} levels"),
                "download the document again",
            );
            return object;
        }
        for part in self.list(map, "allOf") {
            let parent = reference(part).and_then(component_name);
            let (part, place) = match &parent {
                // Each counts once, also where schemas inherit from one another in a circle.
                Some(name) if !seen.insert(name.clone()) => continue,
                Some(name) => (self.schema_named(name), name.as_str()),
                None => (Some(part), place),
            };
            if let Some(Value::Object(part)) = part {
                let inherited = self.object(part, place, seen, depth + 1);
                object.properties.extend(inherited.properties);
                object.parents.extend(inherited.parents);
            }
            object.parents.extend(parent);
        }
        if let Some(properties) = self.child(map, "properties") {
            for (name, property) in properties {
                let of = self.within("properties", |reader| {
                    reader.within(name, |reader| {
                        reader.of(property, &format!("{place}.{name}"))
                    })
                });
                object.properties.insert(name.clone(), of);
            }
        }
        object
    }

    fn schema_named(&self, name: &str) -> Option<&'j Value> {
        let components = self.root.get("components").and_then(|it| it.get("schemas"));
        components
            .or_else(|| self.root.get("definitions"))?
            .get(name)
    }

    fn schema_map(&mut self, schema: &'j Value) -> Option<&'j Map<String, Value>> {
        match schema {
            // OpenAPI 3.1 allows both.
            Value::Bool(_) | Value::Null => None,
            other => self.map(other, "a schema"),
        }
    }
}

/// What kind of value it is, for messages.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// The JSON pointer in a reference into the same document.
fn pointer(target: &str) -> String {
    // A name of another file has no `/` before it, and so leads nowhere.
    percent_decoded(target.strip_prefix('#').unwrap_or(target))
}

/// The name of the schema that a reference means.
fn component_name(target: &str) -> Option<String> {
    ["#/components/schemas/", "#/definitions/"]
        .iter()
        .find_map(|start| target.strip_prefix(start))
        .filter(|name| !name.contains('/'))
        .map(unescape)
}

fn last_step(target: &str) -> String {
    unescape(target.rsplit('/').next().unwrap_or_default())
}

fn unescape(step: &str) -> String {
    percent_decoded(step).replace("~1", "/").replace("~0", "~")
}

/// `%60` and the like as the characters that they stand for: references are addresses.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after
            .get(..2)
            .filter(|_| *first == b'%')
            .and_then(|code| std::str::from_utf8(code).ok())
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn alternatives(map: &Map<String, Value>) -> Option<(&'static str, &Vec<Value>)> {
    ["oneOf", "anyOf"]
        .into_iter()
        .find_map(|key| Some((key, map.get(key)?.as_array()?)))
}

/// Whether a schema only stands for null.
fn is_null(schema: &Value) -> bool {
    let Some(map) = schema.as_object() else {
        return false;
    };
    let only_null = |key: &str| match map.get(key) {
        Some(Value::Array(values)) => {
            !values.is_empty() && values.iter().all(|it| it.is_null() || it == "null")
        }
        Some(Value::Null) => key == "const",
        Some(Value::String(text)) => key == "type" && text == "null",
        _ => false,
    };
    let bare_nullable = map.get("nullable") == Some(&Value::Bool(true)) && !tells(schema);
    only_null("type") || only_null("enum") || only_null("const") || bare_nullable
}

/// Whether a schema says anything of the value, beyond words about it and whether it may be null.
fn tells(schema: &Value) -> bool {
    const TELLING: &[&str] = &[
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "const",
        "enum",
        "format",
        "items",
        "oneOf",
        "properties",
        "type",
    ];
    TELLING.iter().any(|key| schema.get(key).is_some())
}

/// The type that is not null; none if there is none or several.
fn type_of(map: &Map<String, Value>) -> Option<&str> {
    match map.get("type")? {
        Value::String(one) => Some(one),
        Value::Array(several) => {
            let mut telling = several
                .iter()
                .filter_map(Value::as_str)
                .filter(|&it| it != "null");
            telling.next().filter(|_| telling.next().is_none())
        }
        _ => None,
    }
}

fn enumeration(map: &Map<String, Value>) -> Option<BTreeMap<Constant, Option<String>>> {
    let values = map.get("enum")?.as_array()?;
    let names = ["x-enum-varnames", "x-enumNames"]
        .iter()
        .find_map(|key| map.get(*key)?.as_array());
    let named = values
        .iter()
        .enumerate()
        .filter(|(_, value)| !value.is_null())
        .map(|(at, value)| {
            let name = names.and_then(|names| names.get(at)?.as_str());
            let constant = match value {
                Value::String(text) => Constant::Text(text.clone()),
                other => match other.as_i64() {
                    Some(number) => Constant::Integer(number),
                    None => Constant::Text(other.to_string()),
                },
            };
            (constant, name.map(str::to_owned))
        })
        .collect::<BTreeMap<_, _>>();
    (!named.is_empty()).then_some(named)
}

/// What a page holds, if an object is one: a list with its metadata, and nothing else.
fn page(object: &Object) -> Option<Type> {
    match (object.properties.len(), object.properties.get("items")) {
        (2, Some(Type::List(item))) if object.properties.contains_key("metadata") => {
            Some(item.as_ref().clone())
        }
        _ => None,
    }
}
