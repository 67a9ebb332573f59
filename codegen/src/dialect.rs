//! Exports the bundled description: as it is written, and in the strict dialect that validators want.
//!
//! The source writes a nullable reference as `nullable: true` beside `allOf`, which generators and
//! documentation read best. Validators take OpenAPI 3.0 at its word, where `allOf` still has to
//! match, so that `null` never would; for them the same fact is a `oneOf` with a null schema.

use serde_json::{Map, Value, json};

use crate::load::Document;

/// The description as one JSON document, in the source's own dialect.
pub fn bundle(document: &Document) -> Value {
    document.to_json()
}

/// The same with every nullable reference written as `oneOf`.
pub fn strict(bundle: &Value) -> Value {
    match bundle {
        Value::Array(items) => Value::Array(items.iter().map(strict).collect()),
        Value::Object(members) => {
            let members: Map<_, _> = members
                .iter()
                // Examples and values are data, not schemas.
                .map(|(key, value)| match key.as_str() {
                    "example" | "examples" | "default" | "enum" => (key.clone(), value.clone()),
                    _ => (key.clone(), strict(value)),
                })
                .collect();
            nullable_reference(members)
        }
        scalar => scalar.clone(),
    }
}

fn nullable_reference(mut members: Map<String, Value>) -> Value {
    let is_nullable = members.get("nullable") == Some(&Value::Bool(true));
    let all_of = members.get("allOf").and_then(Value::as_array);
    if let (true, Some([only])) = (is_nullable, all_of.map(Vec::as_slice)) {
        let only = only.clone();
        members.shift_remove("nullable");
        members.shift_remove("allOf");
        members.insert(
            "oneOf".to_owned(),
            json!([only, { "type": "object", "nullable": true, "enum": [null] }]),
        );
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
    fn only_nullable_references_change() {
        let bundle = json!({
            "A": { "description": "x", "nullable": true, "allOf": [{ "$ref": "#/B" }] },
            "C": { "allOf": [{ "$ref": "#/B" }, { "type": "object" }] },
            "example": { "nullable": true, "allOf": [{ "$ref": "#/B" }] },
        });
        let strict = strict(&bundle);
        assert_eq!(
            strict["A"]["oneOf"],
            json!([{ "$ref": "#/B" }, { "type": "object", "nullable": true, "enum": [null] }])
        );
        assert!(strict["A"].get("nullable").is_none());
        assert_eq!(strict["C"], bundle["C"]);
        assert_eq!(strict["example"], bundle["example"]);
    }
}
