//! Reads our own description, which is OpenAPI with house rules of its own.

use serde_json::{Value, json};

use super::json::Misfit;
use super::openapi;
use super::surface::Surface;
use crate::load::Document;

/// The shared parameter that stands for conditions on any property.
const FILTERS: &str = "Filters";

/// Shared parameters that every operation takes by convention. Nobody declares them one by one.
const EVERYWHERE: &[&str] = &["DoNotLog", "Fields", "OrderBy"];

/// The key of a parameter whose value is not sent in the form that OpenAPI would give it.
const STYLE: &str = "x-outseta-style";

/// The surface of our description.
pub(super) fn read(document: &Document) -> (Surface, Vec<Misfit>) {
    let mut root = document.to_json();
    sent_as_text(&mut root);
    let reader = openapi::read(&root);
    let mut surface = reader.surface;
    for operation in &mut surface.operations {
        operation.parameters.retain(|parameter| {
            let is_filters = parameter.component.as_deref() == Some(FILTERS);
            operation.filters |= is_filters;
            !is_filters
        });
        for parameter in &mut operation.parameters {
            let component = parameter.component.as_deref().unwrap_or_default();
            parameter.everywhere = EVERYWHERE.contains(&component);
        }
    }
    (surface, reader.misfits)
}

/// Makes a parameter with a style of its own what it is on the wire: text.
fn sent_as_text(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if map.contains_key(STYLE) && map.contains_key("schema") {
                map.insert("schema".to_owned(), json!({ "type": "string" }));
            }
            map.values_mut().for_each(sent_as_text);
        }
        Value::Array(items) => items.iter_mut().for_each(sent_as_text),
        _ => {}
    }
}
