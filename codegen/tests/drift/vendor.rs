//! Our own description in the shape that the vendor's generator gives its own: every way of writing
//! that must not count as a difference, at once.

use serde_json::{Map, Value, json};

const SCHEMA: &str = "#/components/schemas/";

/// Parameters that the vendor does not declare operation by operation.
const UNDECLARED: &[&str] = &["DoNotLog", "Fields", "Filters", "OrderBy"];

/// A schema that has another name there.
const RENAMED: (&str, &str) = ("TemporaryPassword", "TemporaryPasswordModel");

/// The document, in OpenAPI 3.0.
pub(crate) fn openapi(bundle: &Value) -> Value {
    let schemas = members(&bundle["components"]["schemas"]);
    let vendor = Vendor { schemas };
    let mut paths = Map::new();
    for (number, (path, item)) in members(&bundle["paths"]).iter().enumerate() {
        let shown = vendor.path(number, path);
        let mut operations = Map::new();
        for (method, operation) in methods(item) {
            operations.insert(method.clone(), vendor.operation(path, operation));
        }
        paths.insert(shown, Value::Object(operations));
    }
    let mut components = Map::new();
    for (name, schema) in schemas {
        if !vendor.is_written_inline(name) {
            vendor.component(name, schema, &mut components);
        }
    }
    beans(&mut components);
    json!({
        "x-generator": "NSwag v14",
        "openapi": "3.0.0",
        "info": { "title": "Outseta", "version": "v1" },
        "servers": [{ "url": "https://go.outseta.com" }],
        "paths": paths,
        "components": {
            "schemas": components,
            "parameters": {
                "LimitParameter": {
                    "name": "limit", "in": "query",
                    "schema": { "type": "integer", "format": "int32", "nullable": true },
                },
                "OffsetParameter": {
                    "name": "offset", "in": "query",
                    "schema": { "type": "integer", "format": "int32" },
                },
            },
        },
    })
}

/// The same document in OpenAPI 3.1, where null is a type.
pub(crate) fn openapi_31(document: &Value) -> Value {
    let mut document = document.clone();
    document["openapi"] = json!("3.1.0");
    null_as_type(&mut document);
    document
}

fn null_as_type(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(null_as_type),
        Value::Object(map) => {
            map.values_mut().for_each(null_as_type);
            if map.get("nullable") != Some(&json!(true)) {
                return;
            }
            map.shift_remove("nullable");
            if let Some(Value::String(one)) = map.get("type") {
                let types = json!([one, "null"]);
                map.insert("type".to_owned(), types);
            } else if let Some(Value::Array(parts)) = map.get_mut("oneOf") {
                parts.push(json!({ "type": "null" }));
            } else if map.is_empty() {
                map.insert("type".to_owned(), json!("null"));
            }
        }
        _ => {}
    }
}

/// A collection with all operations, by way of example.
pub(crate) fn postman(bundle: &Value) -> Value {
    let mut folders = Vec::new();
    for (number, (path, item)) in members(&bundle["paths"]).iter().enumerate() {
        let steps: Vec<_> = path
            .split('/')
            .skip(1)
            .map(|step| match step.strip_prefix('{') {
                None => step.to_owned(),
                Some(name) => {
                    let name = name.trim_end_matches('}');
                    let spelt = [":{}", "{{{}}}", "[{}]", "wmjJoKmV", "7maD4E9P"];
                    spelt[number % spelt.len()].replace("{}", name)
                }
            })
            .collect();
        let mut requests = Vec::new();
        for (method, operation) in methods(item) {
            let own = list(operation, "parameters")
                .iter()
                .filter(|parameter| parameter["in"] == "query")
                .map(
                    |parameter| json!({ "key": parameter["name"], "value": "", "disabled": true }),
                );
            let conditions = [
                json!({ "key": "Uid__ne", "value": "x" }),
                json!({ "key": null }),
            ];
            let is_list = shares(operation, "Filters");
            let query: Vec<_> = own
                .chain(conditions.into_iter().take(if is_list { 2 } else { 0 }))
                .collect();
            let slash = if is_list { "/" } else { "" };
            let address = format!(
                "https://{{{{sub}}}}.outseta.com/api/v1/{}{slash}",
                steps.join("/")
            );
            let path: Vec<_> = ["api", "v1"]
                .into_iter()
                .chain(steps.iter().map(String::as_str))
                .collect();
            let url = match number % 3 {
                0 => json!({
                    "raw": address,
                    "host": ["{{sub}}", "outseta", "com"],
                    "path": path,
                    "query": query,
                }),
                1 => {
                    json!({ "raw": address.replace("https://{{sub}}.outseta.com", "{{base}}"), "query": query })
                }
                _ => json!(format!("{address}?donotlog=1")),
            };
            requests.push(json!({
                "name": "a request",
                "request": { "method": method.to_uppercase(), "header": [], "url": url },
                "response": [],
            }));
        }
        folders.push(json!({ "name": "a folder", "item": requests }));
    }
    json!({
        "info": {
            "name": "Outseta REST API v1",
            "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
        },
        "item": [{ "name": "all", "item": folders }],
    })
}

/// The members of an object.
pub(crate) fn members(value: &Value) -> &Map<String, Value> {
    value.as_object().expect("an object")
}

/// The items behind a key.
pub(crate) fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// The operations of a path.
fn methods(item: &Value) -> impl Iterator<Item = (&String, &Value)> {
    members(item).iter().filter(|(key, _)| *key != "parameters")
}

fn shares(operation: &Value, parameter: &str) -> bool {
    let target = format!("#/components/parameters/{parameter}");
    list(operation, "parameters")
        .iter()
        .any(|it| it["$ref"] == *target)
}

struct Vendor<'b> {
    schemas: &'b Map<String, Value>,
}

impl Vendor<'_> {
    /// A path with all that does not matter changed.
    fn path(&self, number: usize, path: &str) -> String {
        let steps = path.split('/').map(|step| {
            if step.starts_with('{') {
                "{entityUid}".to_owned()
            } else if number.is_multiple_of(2) {
                step.to_uppercase()
            } else {
                step.to_owned()
            }
        });
        let slash = if number.is_multiple_of(3) { "/" } else { "" };
        format!("/api/v1{}{slash}", steps.collect::<Vec<_>>().join("/"))
    }

    fn operation(&self, path: &str, operation: &Value) -> Value {
        let mut parameters = vec![
            json!({ "name": "entityUid", "in": "path", "required": true, "schema": { "type": "string" } }),
            json!({ "name": "Authorization", "in": "header", "schema": { "type": "string" } }),
        ];
        for parameter in list(operation, "parameters") {
            if let Some(target) = parameter["$ref"].as_str() {
                let name = target.rsplit('/').next().expect("a name");
                if !UNDECLARED.contains(&name) {
                    let target = format!("#/components/parameters/{name}Parameter");
                    parameters.push(json!({ "$ref": target, "description": "beside it" }));
                }
            } else if parameter["in"] == "query" {
                let mut schema = self.schema(&parameter["schema"]);
                if parameter.get("x-outseta-style").is_some() {
                    schema = json!({ "type": "string" });
                }
                schema["nullable"] = json!(true);
                parameters.push(
                    json!({ "name": parameter["name"], "in": "query", "required": true, "schema": schema }),
                );
            }
        }
        if shares(operation, "Filters") {
            // Some conditions are declared, most are not.
            for name in ["Uid", "Created__gte"] {
                parameters
                    .push(json!({ "name": name, "in": "query", "schema": { "type": "string" } }));
            }
        }
        let mut written = json!({ "operationId": "Some_Name", "parameters": [], "responses": {} });
        if let Some(schema) = operation["requestBody"]["content"]
            .as_object()
            .and_then(|content| content.values().next())
            .map(|media| &media["schema"])
        {
            if path.starts_with("/tokens") && path != "/tokens/two-factor" {
                parameters.push(
                    json!({ "name": "data", "in": "query", "required": true, "schema": { "nullable": true } }),
                );
            } else {
                let body = json!({ "oneOf": [{ "nullable": true }, self.schema(schema)] });
                written["requestBody"] = json!({ "x-name": "body", "content": { "application/json": { "schema": body } } });
            }
        }
        written["parameters"] = Value::Array(parameters);
        for (status, answer) in members(&operation["responses"]) {
            if !status.starts_with('2') {
                if ["400", "401", "404"].contains(&&**status) {
                    written["responses"][status] = json!({ "description": "" });
                }
                continue;
            }
            let schema = answer["content"]
                .as_object()
                .and_then(|content| content.values().next())
                .map(|media| &media["schema"])
                .filter(|schema| schema.get("$ref").is_some());
            let content = match schema {
                Some(schema) => json!({ "application/json": { "schema": self.schema(schema) } }),
                None => json!({
                    "application/octet-stream": { "schema": { "type": "string", "format": "binary" } },
                }),
            };
            written["responses"][status] = json!({ "description": "", "content": content });
        }
        written
    }

    /// The schema of that name, written where it is used, because it has no name there: a page, or a
    /// request body that adds nothing to its entity.
    fn is_written_inline(&self, name: &str) -> bool {
        self.page(name).is_some() || self.entity(name).is_some()
    }

    fn page(&self, name: &str) -> Option<&Value> {
        let properties = &self.schemas[name]["properties"];
        properties.get("metadata")?;
        Some(&properties["items"])
    }

    fn entity(&self, name: &str) -> Option<&str> {
        let parts = self.schemas[name]["allOf"].as_array()?;
        let adds = parts.iter().any(|part| part.get("properties").is_some());
        parts[0]["$ref"]
            .as_str()?
            .strip_prefix(SCHEMA)
            .filter(|_| !adds)
    }

    fn schema(&self, schema: &Value) -> Value {
        let is_nullable = schema["nullable"] == json!(true);
        let referred = schema
            .get("$ref")
            .or_else(|| schema["allOf"].get(0)?.get("$ref"));
        if let Some(target) = referred {
            let name = target.as_str().and_then(|it| it.strip_prefix(SCHEMA));
            let name = name.expect("a schema");
            if let Some(items) = self.page(name) {
                let metadata = json!({ "$ref": format!("{SCHEMA}CollectionMetadata") });
                return json!({
                    "type": "object",
                    "properties": { "metadata": metadata, "items": self.schema(items) },
                });
            }
            let name = self.entity(name).unwrap_or(name);
            let name = if name == RENAMED.0 { RENAMED.1 } else { name };
            let target = json!(format!("{SCHEMA}{name}"));
            // Each of the ways in which a reference that may be null is written.
            return match (is_nullable, name.len() % 3) {
                (false, _) => json!({ "$ref": target }),
                (true, 0) => json!({ "nullable": true, "oneOf": [{ "$ref": target }] }),
                (true, 1) => json!({ "$ref": target, "nullable": true, "description": "x" }),
                (true, _) => json!({ "oneOf": [{ "$ref": target }, { "enum": [null] }] }),
            };
        }
        let mut written = match schema["type"].as_str() {
            None => json!({}),
            Some("integer") => json!({ "type": "integer", "format": "int64" }),
            Some("number") => json!({ "type": "number", "format": "decimal" }),
            Some("array") => json!({ "type": "array", "items": self.schema(&schema["items"]) }),
            Some("object") => {
                json!({ "type": "object", "additionalProperties": { "nullable": true } })
            }
            Some(other) => json!({ "type": other, "maxLength": 250 }),
        };
        if let Some(format) = schema["format"].as_str()
            && format.starts_with("date")
        {
            written["format"] = json!(format);
        }
        written["nullable"] = json!(true);
        written
    }

    fn component(&self, name: &str, schema: &Value, components: &mut Map<String, Value>) {
        let name = if name == RENAMED.0 { RENAMED.1 } else { name };
        if let Some(values) = schema.get("enum") {
            let written = json!({
                "type": schema["type"],
                "description": "`0` - None, and so on",
                "x-enumNames": schema["x-enum-varnames"],
                "x-enum-descriptions": list(schema, "enum").iter().map(|_| Value::Null).collect::<Vec<_>>(),
                "enum": values,
            });
            components.insert(name.to_owned(), written);
            return;
        }
        let mut parts = Vec::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            parts.push(match part["$ref"].as_str() {
                Some(base) => json!({ "$ref": base }),
                None => self.properties(part),
            });
        }
        let written = if parts.is_empty() {
            self.properties(schema)
        } else {
            json!({ "allOf": parts })
        };
        components.insert(name.to_owned(), written);
    }

    fn properties(&self, object: &Value) -> Value {
        let mut written = Map::new();
        for (name, property) in object["properties"].as_object().into_iter().flatten() {
            written.insert(name.clone(), self.schema(property));
        }
        json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["Qcount_Id"],
            "properties": written,
        })
    }
}

/// Gives the base of all entities the names and the levels that it has there, and adds what belongs
/// to the vendor alone.
fn beans(components: &mut Map<String, Value>) {
    let base = components.shift_remove("BaseEntity").expect("the base");
    let (event, rest): (Map<_, _>, Map<_, _>) = members(&base["properties"])
        .clone()
        .into_iter()
        .partition(|(name, _)| name == "ActivityEventData");
    components.insert(
        "AbstractBean".to_owned(),
        json!({ "type": "object", "properties": rest }),
    );
    components.insert(
        "BaseEntity".to_owned(),
        json!({ "allOf": [
            { "$ref": "#/components/schemas/AbstractBean" },
            { "type": "object", "properties": event },
        ] }),
    );
    let text = Value::Object(std::mem::take(components))
        .to_string()
        .replace("BaseEntity\"", "AbstractQcountBean\"")
        .replace("CustomPropertiesEntity\"", "AbstractSchemaLessBean\"")
        .replace("StripeEntity\"", "AbstractStripeBeanOfCustomer\"");
    *components = serde_json::from_str(&text).expect("JSON");
    components.insert(
        "JwtKey".to_owned(),
        json!({ "type": "object", "properties": { "Secret": { "type": "string" } } }),
    );
    // One inherits from the other and the other from the one.
    for (name, base) in [("Hen", "Egg"), ("Egg", "Hen")] {
        let base = format!("{SCHEMA}{base}");
        components.insert(name.to_owned(), json!({ "allOf": [{ "$ref": base }] }));
    }
    components.insert(
        "Ouroboros".to_owned(),
        json!({ "$ref": "#/components/schemas/Ouroboros" }),
    );
}
