//! Reads an OpenAPI document, 3.0 or 3.1, or its predecessor Swagger 2.0.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::schema::Reader;
use super::surface::{Body, Operation, Parameter, Path, Type};
use crate::load::METHODS;

/// What a body of which the vendor's generator knows nothing is called.
const UNTYPED: &str = "application/octet-stream";

/// Reads a document whose version is known to be one of ours.
pub(super) fn read(root: &Value) -> Reader<'_> {
    let mut reader = Reader::new(root);
    let Some(document) = reader.map(root, "the document") else {
        return reader;
    };
    let server = server(document);
    if let Some(schemas) = reader.child(document, "definitions") {
        reader.within("definitions", |reader| reader.components(schemas));
    }
    if let Some(components) = reader.child(document, "components") {
        reader.within("components", |reader| {
            if let Some(schemas) = reader.child(components, "schemas") {
                reader.within("schemas", |reader| reader.components(schemas));
            }
        });
    }
    match document.get("paths") {
        Some(_) => {
            if let Some(paths) = reader.child(document, "paths") {
                reader.within("paths", |reader| {
                    for (path, item) in paths.iter().filter(|(path, _)| !path.starts_with("x-")) {
                        reader.within(path, |reader| path_item(reader, &server, path, item));
                    }
                });
            }
        }
        None => reader.misfit(
            "the document has no `paths`",
            "download the whole document; without paths there is nothing to compare",
        ),
    }
    reader
}

/// Does something several steps further in the document.
fn nested<'j>(reader: &mut Reader<'j>, steps: &[&str], act: impl FnOnce(&mut Reader<'j>)) {
    match steps {
        [] => act(reader),
        [first, rest @ ..] => reader.within(first, |reader| nested(reader, rest, act)),
    }
}

/// The path of the server that the paths stand behind.
fn server(document: &Map<String, Value>) -> String {
    if let Some(base) = document.get("basePath").and_then(Value::as_str) {
        return base.to_owned();
    }
    let url = document
        .get("servers")
        .and_then(|servers| servers.get(0)?.get("url")?.as_str())
        .unwrap_or("");
    match url.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path).to_owned(),
        None => url.to_owned(),
    }
}

fn path_item<'j>(reader: &mut Reader<'j>, server: &str, path: &str, item: &'j Value) {
    let Some((item, _)) = reader.follow(item) else {
        return;
    };
    let Some(item) = reader.map(item, "what stands under a path") else {
        return;
    };
    for (method, operation) in item.iter().filter(|(key, _)| METHODS.contains(&&***key)) {
        let read = reader.within(method, |reader| {
            let operation = reader.map(operation, "an operation")?;
            let method = method.to_uppercase();
            let path = Path::new(server, path);
            Some(self::operation(reader, method, path, item, operation))
        });
        reader.surface.operations.extend(read);
    }
}

fn operation<'j>(
    reader: &mut Reader<'j>,
    method: String,
    path: Path,
    item: &'j Map<String, Value>,
    operation: &'j Map<String, Value>,
) -> Operation {
    let called = format!("{method} {}", path.shown);
    let mut read = Operation {
        method,
        path,
        parameters: Vec::new(),
        filters: false,
        body: Body::Absent,
        answers: BTreeMap::new(),
    };
    let mut form = false;
    for list in [item, operation] {
        for (at, parameter) in reader.list(list, "parameters").iter().enumerate() {
            nested(reader, &["parameters", &at.to_string()], |reader| {
                self::parameter(reader, &mut read, &mut form, &called, parameter);
            });
        }
    }
    if form && read.body == Body::Absent {
        read.body = Body::Untold;
    }
    if let Some(body) = operation.get("requestBody") {
        read.body = reader.within("requestBody", |reader| {
            content(reader, body, &format!("{called} body"), &[])
        });
    }
    let produces: Vec<_> = reader
        .list(operation, "produces")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    if let Some(answers) = reader.child(operation, "responses") {
        for (status, answer) in answers.iter().filter(|(key, _)| !key.starts_with("x-")) {
            let place = format!("{called} {status}");
            let body = reader.within("responses", |reader| {
                reader.within(status, |reader| content(reader, answer, &place, &produces))
            });
            read.answers.insert(status.to_uppercase(), body);
        }
    }
    read
}

fn parameter<'j>(
    reader: &mut Reader<'j>,
    operation: &mut Operation,
    form: &mut bool,
    called: &str,
    parameter: &'j Value,
) {
    let Some((found, component)) = reader.follow(parameter) else {
        return;
    };
    let Some(map) = reader.map(found, "a parameter") else {
        return;
    };
    let text = |key: &str| map.get(key).and_then(Value::as_str);
    let Some(name) = text("name") else {
        reader.misfit("a parameter has no name", "download the document again");
        return;
    };
    let place = format!("{called} ?{name}");
    match text("in") {
        Some("query") => {
            let declared = map.get("schema").or_else(|| {
                let (_, media) = map.get("content")?.as_object()?.iter().next()?;
                media.get("schema")
            });
            let takes = match declared {
                Some(schema) => reader.within("schema", |reader| reader.of(schema, &place)),
                None => reader.of(found, &place),
            };
            // One of the operation replaces the one of its path.
            operation.parameters.retain(|known| known.name != name);
            operation.parameters.push(Parameter {
                name: name.to_owned(),
                takes,
                component,
                everywhere: false,
            });
        }
        Some("body") => {
            operation.body = match map.get("schema") {
                Some(schema) => {
                    Body::Typed(reader.within("schema", |reader| reader.of(schema, &place)))
                }
                None => Body::Untold,
            };
        }
        Some("formData") => *form = true,
        // Those of the path are compared with it; headers and cookies are the client's own affair.
        _ => {}
    }
}

/// What a request body or an answer holds. `produces` are the media types of Swagger 2.0.
fn content<'j>(reader: &mut Reader<'j>, node: &'j Value, place: &str, produces: &[&str]) -> Body {
    let Some((node, _)) = reader.follow(node) else {
        return Body::Untold;
    };
    let Some(map) = reader.map(node, "a body") else {
        return Body::Untold;
    };
    if let Some(schema) = map.get("schema") {
        if produces == [UNTYPED] {
            return Body::Untold;
        }
        return Body::Typed(reader.within("schema", |reader| reader.of(schema, place)));
    }
    let Some(media) = reader.child(map, "content") else {
        return Body::Absent;
    };
    let chosen = media
        .iter()
        .find(|(kind, _)| kind.contains("json"))
        .or_else(|| media.iter().next());
    match chosen {
        None => Body::Absent,
        Some((kind, _)) if kind.starts_with(UNTYPED) => Body::Untold,
        Some((kind, media)) => match media.get("schema") {
            None => Body::Untold,
            Some(schema) => Body::Typed(nested_type(reader, kind, schema, place)),
        },
    }
}

fn nested_type<'j>(reader: &mut Reader<'j>, kind: &str, schema: &'j Value, place: &str) -> Type {
    reader.within("content", |reader| {
        reader.within(kind, |reader| {
            reader.within("schema", |reader| reader.of(schema, place))
        })
    })
}
