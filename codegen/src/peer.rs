//! Progenitor's own client of the same description, for the benchmark of compile time.
//!
//! It is made from the bundle as it stands, with progenitor's own settings. Two things are changed,
//! because progenitor would panic, and both leave it less to write, not more:
//!
//! - An operation has one type of success and one of failure. Where the description names several,
//!   the first success stays, and the failures become `4XX` and `5XX` with the first JSON body among
//!   them.
//! - A request body is JSON only where the server takes other forms as well.

use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::{Map, Value, json};

/// The client that progenitor makes of the bundled description, with positional arguments.
///
/// # Errors
///
/// What progenitor refuses, in its words.
pub fn positional(bundle: &Value) -> Result<String, String> {
    let spec = serde_json::from_value(collapsed(bundle)).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Positional);
    let tokens = Generator::new(&settings)
        .generate_tokens(&spec)
        .map_err(|error| error.to_string())?;
    let file = syn::parse2(tokens).map_err(|error| error.to_string())?;
    Ok(prettyplease::unparse(&file))
}

const JSON: &str = "application/json";

/// The bundle with one form of request, one success and one failure an operation.
fn collapsed(bundle: &Value) -> Value {
    let mut copy = bundle.clone();
    let items = copy.get_mut("paths").and_then(Value::as_object_mut);
    for item in items.into_iter().flat_map(Map::values_mut) {
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            // Beside the operations stands the list of the path's own parameters, which has neither.
            if let Some(Value::Object(content)) = operation.pointer_mut("/requestBody/content")
                && content.contains_key(JSON)
            {
                content.retain(|media_type, _| media_type == JSON);
            }
            if let Some(Value::Object(responses)) = operation.get_mut("responses") {
                *responses = collapse(responses, bundle);
            }
        }
    }
    copy
}

fn collapse(responses: &Map<String, Value>, bundle: &Value) -> Map<String, Value> {
    let success = responses.iter().find(|(status, _)| status.starts_with('2'));
    let mut failures = responses
        .iter()
        .filter(|(status, _)| !status.starts_with('2'))
        .peekable();
    let mut kept: Map<String, Value> = success
        .map(|(status, response)| (status.clone(), response.clone()))
        .into_iter()
        .collect();
    if failures.peek().is_some() {
        let body = failures
            .filter_map(|(_, response)| json_body(response, bundle))
            .next();
        let mut failure = json!({ "description": "A failure." });
        if let Some(body) = body {
            failure["content"] = json!({ JSON: body });
        }
        kept.insert("4XX".to_owned(), failure.clone());
        kept.insert("5XX".to_owned(), failure);
    }
    kept
}

fn json_body<'a>(response: &'a Value, bundle: &'a Value) -> Option<&'a Value> {
    let target = match response.get("$ref").and_then(Value::as_str) {
        Some(reference) => bundle.pointer(reference.strip_prefix('#')?)?,
        None => response,
    };
    target.get("content")?.get(JSON)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_keeps_one_form_of_request_one_success_and_one_failure() {
        let body =
            |name: &str| json!({ "schema": { "$ref": format!("#/components/schemas/{name}") } });
        let answer = |name: &str| json!({ "description": "-", "content": { "application/json": body(name) } });
        let bundle = json!({
            "openapi": "3.0.3",
            "info": { "title": "Two answers", "version": "1" },
            "paths": { "/tokens": {
                "parameters": [],
                "post": { "operationId": "tokens_get", "requestBody": { "content": {
                    "application/x-www-form-urlencoded": body("Token"),
                    "application/json": body("Token"),
                } }, "responses": {
                    "200": answer("Token"),
                    "202": answer("Challenge"),
                    "401": { "description": "-" },
                    "404": { "$ref": "#/components/responses/Refused" },
                    "500": answer("Token"),
                } },
            } },
            "components": {
                "responses": { "Refused": answer("Refusal") },
                "schemas": {
                    "Token": { "type": "object", "properties": { "text": { "type": "string" } } },
                    "Challenge": { "type": "object" },
                    "Refusal": { "type": "object" },
                },
            },
        });
        let copy = collapsed(&bundle);
        let failure = json!({ "description": "A failure.", "content": { "application/json": body("Refusal") } });
        assert_eq!(
            copy["paths"]["/tokens"]["post"]["responses"],
            json!({ "200": answer("Token"), "4XX": failure, "5XX": failure })
        );
        assert_eq!(
            copy["paths"]["/tokens"]["post"]["requestBody"]["content"],
            json!({ "application/json": body("Token") })
        );
        assert_eq!(copy["components"], bundle["components"]);
        let client = positional(&bundle).expect("progenitor takes it");
        assert!(client.contains("pub async fn tokens_get"), "{client}");
    }
}
