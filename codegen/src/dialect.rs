//! Exports the bundled description: as it is written, and in the strict dialect that validators want.
//!
//! The source writes a nullable reference as `nullable: true` beside `allOf`, which generators and
//! documentation read best. Validators take OpenAPI 3.0 at its word:
//!
//! - `allOf` still has to match, so that `null` never would; for them the same fact is a `oneOf` with
//!   a null schema.
//! - `nullable` means something beside `type` only; a schema without type takes null anyway.
//! - `date-time` demands a zone, which Outseta leaves out as a rule; for them such a text has no
//!   `format`, so that no client made from this dialect refuses what the server sends. The fact
//!   stays as `x-outseta-format`.
//! - What a webhook sends is a request body, where `readOnly` members must not stand; for a reader of
//!   webhooks they do. The bodies stay, their examples go. The details of an event, which a key of our
//!   own names, are a part of the body there.
//! - A free-form map within an object is a schema of its own, since some generators name inline
//!   objects and stumble when two bodies inherit the same one.

use serde_json::{Map, Value, json};

use crate::load::Document;

/// The description as one JSON document, in the source's own dialect.
pub fn bundle(document: &Document) -> Value {
    document.to_json()
}

/// The component that stands for free-form maps in the strict dialect.
const FREE_FORM: &str = "FreeFormMap";

/// The same as validators want it.
pub fn strict(bundle: &Value) -> Value {
    let mut strict = convert(bundle);
    let hooks = strict.get_mut("x-webhooks").and_then(Value::as_object_mut);
    let items = hooks.into_iter().flat_map(Map::values_mut);
    for operation in items
        .filter_map(Value::as_object_mut)
        .flat_map(Map::values_mut)
    {
        let details = operation.get("x-outseta-event-data").map(|pointer| {
            let one = json!({ "$ref": pointer });
            if operation.get("x-outseta-event-data-list") == Some(&Value::Bool(true)) {
                json!({ "type": "array", "items": one })
            } else {
                one
            }
        });
        let content = operation.pointer_mut("/requestBody/content");
        let content = content.and_then(Value::as_object_mut);
        for media in content.into_iter().flat_map(Map::values_mut) {
            if let Some(media) = media.as_object_mut() {
                media.shift_remove("example");
                media.shift_remove("examples");
                if let (Some(details), Some(schema)) = (&details, media.get_mut("schema")) {
                    *schema = json!({ "allOf": [
                        schema.take(),
                        { "type": "object", "properties": { "ActivityEventData": details } },
                    ] });
                }
            }
        }
    }
    let schemas = strict.pointer_mut("/components/schemas");
    if let Some(schemas) = schemas.and_then(Value::as_object_mut) {
        let mut met = false;
        for schema in schemas.values_mut() {
            met |= name_maps(schema);
        }
        if met {
            schemas.insert(
                FREE_FORM.to_owned(),
                json!({
                    "description": "Any members with any values, or null.",
                    "type": "object",
                    "nullable": true,
                    "additionalProperties": true,
                }),
            );
        }
    }
    strict
}

/// Replaces the free-form maps among the properties of a schema. Returns whether there were any.
fn name_maps(schema: &mut Value) -> bool {
    let mut met = false;
    let parts = schema.get_mut("allOf").and_then(Value::as_array_mut);
    for part in parts.into_iter().flatten() {
        met |= name_maps(part);
    }
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for property in properties.into_iter().flat_map(Map::values_mut) {
        let Some(members) = property.as_object_mut() else {
            continue;
        };
        let is_map = members.get("type") == Some(&json!("object"))
            && members.contains_key("additionalProperties")
            && !members.contains_key("properties");
        if is_map {
            met = true;
            for key in ["type", "nullable", "additionalProperties"] {
                members.shift_remove(key);
            }
            members.insert(
                "allOf".to_owned(),
                json!([{ "$ref": format!("#/components/schemas/{FREE_FORM}") }]),
            );
        }
    }
    met
}

fn convert(bundle: &Value) -> Value {
    match bundle {
        Value::Array(items) => Value::Array(items.iter().map(convert).collect()),
        Value::Object(members) => {
            let members: Map<_, _> = members
                .iter()
                // Examples and values are data, not schemas.
                .map(|(key, value)| match key.as_str() {
                    "example" | "examples" | "default" | "enum" => (key.clone(), value.clone()),
                    _ => (key.clone(), convert(value)),
                })
                .collect();
            zoneless(nullable(members))
        }
        scalar => scalar.clone(),
    }
}

fn nullable(mut members: Map<String, Value>) -> Map<String, Value> {
    if members.get("nullable") != Some(&Value::Bool(true)) {
        return members;
    }
    let all_of = members.get("allOf").and_then(Value::as_array);
    if let Some([only]) = all_of.map(Vec::as_slice) {
        let only = only.clone();
        members.shift_remove("nullable");
        members.shift_remove("allOf");
        members.insert(
            "oneOf".to_owned(),
            json!([only, { "type": "object", "nullable": true, "enum": [null] }]),
        );
    } else if !members.contains_key("type") {
        members.shift_remove("nullable");
    }
    members
}

fn zoneless(mut members: Map<String, Value>) -> Value {
    let is_moment = members.get("type") == Some(&json!("string"))
        && members.get("format") == Some(&json!("date-time"));
    if is_moment {
        members.shift_remove("format");
        members.insert("x-outseta-format".to_owned(), json!("date-time"));
    }
    Value::Object(members)
}

/// JSON as it is written to a file.
pub fn print(value: &Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_validators_refuse_changes() {
        let bundle = json!({
            "A": { "description": "x", "nullable": true, "allOf": [{ "$ref": "#/B" }] },
            "C": { "allOf": [{ "$ref": "#/B" }, { "type": "object" }] },
            "example": { "nullable": true, "allOf": [{ "$ref": "#/B" }] },
            "Any": { "description": "x", "nullable": true },
            "Text": { "type": "string", "nullable": true },
            "Moment": { "type": "string", "format": "date-time", "nullable": true },
        });
        let strict = strict(&bundle);
        assert_eq!(
            strict["A"]["oneOf"],
            json!([{ "$ref": "#/B" }, { "type": "object", "nullable": true, "enum": [null] }])
        );
        assert!(strict["A"].get("nullable").is_none());
        assert_eq!(strict["C"], bundle["C"]);
        assert_eq!(strict["example"], bundle["example"]);
        let map = json!({ "type": "object", "nullable": true, "additionalProperties": true });
        let maps = json!({ "components": { "schemas": { "E": { "properties": { "M": map } } } } });
        let schemas = &super::strict(&maps)["components"]["schemas"];
        assert_eq!(
            schemas["E"]["properties"]["M"]["allOf"][0]["$ref"],
            "#/components/schemas/FreeFormMap"
        );
        assert_eq!(schemas["FreeFormMap"]["additionalProperties"], true);
        let body = json!({
            "x-outseta-event-data": "#/D",
            "requestBody": { "content": { "application/json": { "schema": {}, "example": 1 } } },
        });
        let hooks = json!({ "x-webhooks": { "created": { "post": body } } });
        assert_eq!(
            super::strict(&hooks)["x-webhooks"]["created"]["post"]["requestBody"]["content"],
            json!({ "application/json": { "schema": { "allOf": [
                {},
                { "type": "object", "properties": { "ActivityEventData": { "$ref": "#/D" } } },
            ] } } })
        );
        assert_eq!(strict["Any"], json!({ "description": "x" }));
        assert_eq!(strict["Text"], bundle["Text"]);
        assert_eq!(
            strict["Moment"],
            json!({ "type": "string", "nullable": true, "x-outseta-format": "date-time" })
        );
    }
}
