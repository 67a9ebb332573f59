//! Holds a call against the description's own example: what was sent, and what came back.
//!
//! A test builds the example's request with the typed client; what went over the wire must be that
//! example. The answer is the sandbox's own, out of its state, so the example of the answer is read by
//! the model alone, and the model must keep all of it.

use std::sync::OnceLock;

use outseta_api::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::world::World;

/// The bundled description.
fn description() -> &'static Value {
    static BUNDLE: OnceLock<Value> = OnceLock::new();
    let text = include_str!("../../../../spec/outseta.openapi.json");
    BUNDLE.get_or_init(|| serde_json::from_str(text).expect("a bundle"))
}

/// An operation as the description has it, and the last call of it as the sandbox saw it.
pub(crate) struct Example<'w> {
    world: &'w World,
    id: &'w str,
}

/// The example of an operation that was just called.
pub(crate) fn example<'w>(world: &'w World, id: &'w str) -> Example<'w> {
    Example { world, id }
}

impl Example<'_> {
    fn operation(&self) -> &'static Value {
        let paths = description()["paths"].as_object().expect("paths");
        paths
            .values()
            .flat_map(|item| item.as_object().expect("a path item").values())
            .find(|node| node["operationId"] == self.id)
            .unwrap_or_else(|| panic!("the description does not know {}", self.id))
    }

    /// That it went to this path below `/api/v1`, with exactly these query parameters, in any order.
    pub(crate) fn went_to(&self, path: &str, query: &[(&str, &str)]) -> &Self {
        let seen = self.world.last_seen(self.id);
        assert_eq!(seen.path, format!("/api/v1{path}"), "{}", self.id);
        let mut sent: Vec<(&str, &str)> = seen
            .query
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let mut wanted = query.to_vec();
        sent.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(sent, wanted, "{}", self.id);
        self
    }

    /// That its body was the description's example, member by member.
    pub(crate) fn was_sent(&self) -> &Self {
        let body = one_example(&self.operation()["requestBody"]["content"]["application/json"]);
        let seen = self.world.last_seen(self.id);
        let sent: Value = serde_json::from_str(&seen.body).expect("a JSON body");
        // In a body null clears and absence keeps.
        assert_eq!(nulls(body), nulls(&sent), "the nulls of {}", self.id);
        assert_same(body, &sent, &format!("the body of {}", self.id));
        self
    }

    /// That a model reads all of the description's example, or of each row of it.
    pub(crate) fn can_be_read<T: DeserializeOwned + Serialize>(&self) -> &Self {
        let content = &self.operation()["responses"]["200"]["content"]["application/json"];
        let example = one_example(content);
        let rows = example["items"].as_array().map(Vec::as_slice);
        let rows = rows.unwrap_or(std::slice::from_ref(example));
        assert!(!rows.is_empty(), "{}", self.id);
        for row in rows {
            let read: T = serde_json::from_value(row.clone()).expect("the example fits");
            let read = serde_json::to_value(read).expect("an answer");
            assert_same(row, &read, &format!("the example of {}", self.id));
        }
        self
    }
}

/// The places of all nulls.
fn nulls(json: &Value) -> Vec<String> {
    let below = |name: &str, value: &Value| -> Vec<String> {
        let places = nulls(value).into_iter();
        places.map(|place| format!("{name}.{place}")).collect()
    };
    match json {
        Value::Null => vec![String::new()],
        Value::Object(members) => {
            let mut places: Vec<_> = members
                .iter()
                .flat_map(|(name, value)| below(name, value))
                .collect();
            places.sort();
            places
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(index, value)| below(&index.to_string(), value))
            .collect(),
        _ => Vec::new(),
    }
}

/// The one example, or the first of several.
fn one_example(content: &Value) -> &Value {
    let several = content["examples"].as_object();
    let first = several.and_then(|several| several.values().next());
    first.map_or(&content["example"], |first| &first["value"])
}

/// The same JSON: an absent member is a null one, a moment is the same in any form, and so is a number.
fn assert_same(wanted: &Value, found: &Value, path: &str) {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => {
            for (name, value) in wanted {
                let other = found.get(name).unwrap_or(&Value::Null);
                assert_same(value, other, &format!("{path}.{name}"));
            }
            for (name, value) in found {
                assert!(
                    wanted.contains_key(name) || value.is_null(),
                    "{path}.{name} came from nowhere: {value}"
                );
            }
        }
        (Value::Array(wanted), Value::Array(found)) => {
            assert_eq!(wanted.len(), found.len(), "{path}");
            for (index, (wanted, found)) in wanted.iter().zip(found).enumerate() {
                assert_same(wanted, found, &format!("{path}[{index}]"));
            }
        }
        (Value::Number(wanted), Value::Number(found)) => {
            assert_eq!(wanted.as_f64(), found.as_f64(), "{path}");
        }
        (Value::String(wanted), Value::String(found)) => {
            let moment = |text: &str| text.parse::<Timestamp>().ok();
            let zoned = |text: &str| moment(text).or_else(|| moment(&format!("{text}Z")));
            match (zoned(wanted), zoned(found)) {
                (Some(wanted), Some(found)) => assert_eq!(wanted, found, "{path}"),
                _ => assert_eq!(wanted, found, "{path}"),
            }
        }
        _ => assert_eq!(wanted, found, "{path}"),
    }
}
