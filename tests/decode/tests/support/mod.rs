//! The description, as the tests see it: which bodies a schema has.

use std::collections::{BTreeMap, BTreeSet};

use outseta_api::registry;
use serde_json::{Value, json};

/// A number that no enumeration has.
pub(crate) const STRANGE: i64 = 987_654;
/// A text that no enumeration has.
pub(crate) const STRANGE_TEXT: &str = "zq-unheard-of";

/// The bundled description.
pub(crate) struct Bundle(Value);

/// What a property holds.
enum Form<'b> {
    Enumeration(&'b Value),
    Object(&'b str),
    Objects(&'b str),
    Other,
}

/// Where something unknown was put.
#[derive(Default)]
pub(crate) struct Put {
    pub(crate) members: BTreeSet<String>,
    pub(crate) values: BTreeSet<String>,
}

impl Bundle {
    pub(crate) fn read() -> Self {
        const TEXT: &str = include_str!("../../../../spec/outseta.openapi.json");
        Self(serde_json::from_str(TEXT).expect("the bundle is JSON"))
    }

    /// The schemas that have a model.
    pub(crate) fn models() -> impl Iterator<Item = &'static str> {
        registry::ALL.iter().map(|schema| schema.name)
    }

    fn schema(&self, name: &str) -> &Value {
        &self.0["components"]["schemas"][name]
    }

    /// Everything that a schema names, its own and what it inherits.
    pub(crate) fn properties(&self, name: &str) -> BTreeMap<&str, &Value> {
        let mut found = BTreeMap::new();
        self.gather(self.schema(name), &mut found);
        assert!(!found.is_empty(), "{name} has no properties");
        found
    }

    fn gather<'b>(&'b self, schema: &'b Value, found: &mut BTreeMap<&'b str, &'b Value>) {
        if let Some(name) = reference(schema) {
            self.gather(self.schema(name), found);
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.gather(part, found);
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            found.insert(name, property);
        }
    }

    fn form<'b>(&'b self, property: &'b Value) -> Form<'b> {
        let (form, property): (fn(&'b str) -> Form<'b>, _) = if property["type"] == "array" {
            (Form::Objects, &property["items"])
        } else {
            (Form::Object, property)
        };
        let Some(name) = target(property) else {
            return Form::Other;
        };
        let schema = self.schema(name);
        match (schema.get("enum"), form(name)) {
            (Some(_), Form::Object(_)) => Form::Enumeration(schema),
            // A list of scalars, whatever they mean.
            (Some(_), _) => Form::Other,
            (None, form) => form,
        }
    }

    /// An object with everything that a schema names, related objects down to a depth.
    pub(crate) fn full(&self, name: &str, depth: usize) -> Value {
        let mut object = serde_json::Map::new();
        for (member, property) in self.properties(name) {
            let value = match self.form(property) {
                Form::Object(_) | Form::Objects(_) if depth == 0 => continue,
                Form::Object(name) => self.full(name, depth - 1),
                Form::Objects(name) => json!([self.full(name, depth - 1), {}]),
                Form::Enumeration(schema) => property
                    .get("example")
                    .unwrap_or(&schema["enum"][0])
                    .clone(),
                Form::Other => sample(property),
            };
            object.insert(member.to_owned(), value);
        }
        Value::Object(object)
    }

    /// Puts unknown members into every object of a body, and unknown values into every enumeration.
    pub(crate) fn estrange(&self, name: &str, body: &mut Value, path: &str, put: &mut Put) {
        let Value::Object(object) = body else {
            return;
        };
        let properties = self.properties(name);
        let dot = if path.is_empty() { "" } else { "." };
        for (member, value) in object.iter_mut() {
            let Some(property) = properties.get(member.as_str()) else {
                continue;
            };
            let path = format!("{path}{dot}{member}");
            match self.form(property) {
                Form::Enumeration(schema) => {
                    *value = match schema["type"].as_str() {
                        Some("integer") => STRANGE.into(),
                        _ => STRANGE_TEXT.into(),
                    };
                    put.values.insert(path);
                }
                Form::Object(name) => self.estrange(name, value, &path, put),
                Form::Objects(name) => {
                    for (index, item) in value.as_array_mut().into_iter().flatten().enumerate() {
                        self.estrange(name, item, &format!("{path}[{index}]"), put);
                    }
                }
                Form::Other => {}
            }
        }
        object.insert("ZqNumber".to_owned(), STRANGE.into());
        put.members.insert(format!("{path}{dot}ZqNumber"));
        object.insert(
            "Zq things".to_owned(),
            json!({"Deep": [STRANGE, null, {"Zq": 49.5}], "Text": "", "Fair": true}),
        );
        put.members.insert(format!("{path}[\"Zq things\"]"));
    }

    /// Every example of a body that a model reads, with the model's name: of answers, of requests
    /// whose schema is an entity, of webhooks.
    pub(crate) fn examples(&self) -> Vec<(&str, Value)> {
        let mut found = Vec::new();
        self.search(&self.0, &mut found);
        found
    }

    /// Wherever they are: a schema beside an example is all that it takes.
    fn search<'b>(&'b self, node: &'b Value, found: &mut Vec<(&'b str, Value)>) {
        match node {
            Value::Object(members) => {
                if let Some(name) = members.get("schema").and_then(|schema| self.model(schema)) {
                    found.extend(
                        members
                            .get("example")
                            .map(|example| (name, example.clone())),
                    );
                    let named = members.get("examples").and_then(Value::as_object);
                    found.extend(
                        named
                            .into_iter()
                            .flatten()
                            .map(|(_, example)| (name, self.example(example).clone())),
                    );
                }
                members.values().for_each(|node| self.search(node, found));
            }
            Value::Array(items) => items.iter().for_each(|node| self.search(node, found)),
            _ => {}
        }
    }

    /// The model that a schema leads to, itself or through schemas that only add rules.
    fn model<'b>(&'b self, schema: &'b Value) -> Option<&'b str> {
        let name = target(schema)?;
        if Self::models().any(|model| model == name) {
            return Some(name);
        }
        self.model(self.schema(name))
    }

    /// The value of a named example, which may stand elsewhere.
    fn example<'b>(&'b self, example: &'b Value) -> &'b Value {
        match example["$ref"].as_str() {
            Some(pointer) => &self
                .0
                .pointer(pointer.trim_start_matches('#'))
                .expect("a reference leads somewhere")["value"],
            None => &example["value"],
        }
    }
}

/// The name that a reference points to.
fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"]
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

/// The one schema that another stands for: by a reference, or by one in `allOf`.
fn target(schema: &Value) -> Option<&str> {
    let parts = schema["allOf"].as_array();
    reference(schema).or_else(|| match parts?.as_slice() {
        [part] => reference(part),
        _ => None,
    })
}

/// A value for a property that refers to no schema.
fn sample(property: &Value) -> Value {
    if let Some(example) = property.get("example") {
        return example.clone();
    }
    match (property["type"].as_str(), property["format"].as_str()) {
        (Some("string"), Some("date-time")) => json!("2026-01-05T09:30:00.1234567"),
        (Some("string"), Some("uid")) => json!("pAbC12Dx"),
        (Some("string"), _) => json!("a \"text\" with \u{e9}, \\ and \n"),
        (Some("boolean"), _) => json!(true),
        (Some("integer"), _) => json!(-7),
        (Some("number"), _) => json!(49.95),
        (Some("array"), _) => json!([sample(&property["items"])]),
        _ => json!({"Anything": [1, "two", null, {"Three": 3.5}]}),
    }
}
