//! Operations of the description: where each lies, who may call it, what it takes and what it answers.

use serde_json::Value;

use super::SpecError;
use super::schema::{Kind, Tables, referred, scalar};

/// Which callers an operation is open to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Credentials {
    pub(crate) api_key: bool,
    pub(crate) bearer: bool,
    pub(crate) anonymous: bool,
}

/// What an operation answers when all went well.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Answer {
    /// No body.
    #[default]
    Empty,
    /// Something that no source describes; the sandbox sends no body.
    Undeclared,
    /// An object of the named schema.
    Object(String),
    /// A page of objects of the named schema.
    Page(String),
    /// A file of the named media type.
    File(String),
}

/// The body that an operation takes.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    pub(crate) schema: String,
    /// Whether a request without a body is refused.
    pub(crate) required: bool,
    /// Whether it may be sent as a form too.
    pub(crate) form: bool,
}

/// A parameter of a path or a query string.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// Whether it stands in the path; in the query string otherwise.
    pub(crate) in_path: bool,
    /// Whether a request without it is refused.
    pub(crate) required: bool,
    pub(crate) kind: Kind,
}

/// One operation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) credentials: Credentials,
    /// The query parameters that are declared, filters aside; in the case of the description.
    pub(crate) query: Vec<String>,
    /// The parameters of path and query, filters aside; those of the path in the order of the path.
    pub(crate) parameters: Vec<Parameter>,
    /// Whether the properties of what is listed can be filtered by.
    pub(crate) filters: bool,
    pub(crate) body: Option<Body>,
    pub(crate) answer: Answer,
    /// The schema of the second kind of success, status 202.
    pub(crate) accepted: Option<String>,
    /// The body of the description's example of a success, as JSON text.
    pub(crate) example: Option<String>,
    /// Whether a refusal with 400 is plain text instead of JSON.
    pub(crate) refuses_in_text: bool,
}

const METHODS: [&str; 5] = ["get", "post", "put", "delete", "patch"];

/// Reads `paths`.
pub(super) fn read(document: &Value, tables: &Tables) -> Result<Vec<Operation>, SpecError> {
    let Some(paths) = document["paths"].as_object() else {
        return Err(SpecError::new("it has no paths"));
    };
    let mut operations = Vec::new();
    for (path, item) in paths {
        for method in METHODS {
            let Some(node) = item.get(method) else {
                continue;
            };
            let id = node["operationId"]
                .as_str()
                .ok_or_else(|| SpecError::new(format!("{method} {path} has no operationId")))?;
            let (mut parameters, filters) = parameters(document, tables, item, node)?;
            let place = |name: &str| path.find(&format!("{{{name}}}"));
            parameters.sort_by_key(|parameter| place(&parameter.name));
            operations.push(Operation {
                id: id.to_owned(),
                method: method.to_ascii_uppercase(),
                path: path.clone(),
                credentials: credentials(node.get("security").unwrap_or(&document["security"])),
                query: parameters
                    .iter()
                    .filter(|parameter| !parameter.in_path)
                    .map(|parameter| parameter.name.clone())
                    .collect(),
                parameters,
                filters,
                body: body(document, node),
                answer: answer(document, node, tables),
                accepted: json_schema(document, &node["responses"]["202"])
                    .and_then(referred)
                    .map(str::to_owned),
                example: example(document, node),
                refuses_in_text: resolve(document, &node["responses"]["400"])
                    .is_some_and(|refusal| refusal["content"].get("text/plain").is_some()),
            });
        }
    }
    Ok(operations)
}

fn credentials(alternatives: &Value) -> Credentials {
    let mut open = Credentials::default();
    for alternative in alternatives.as_array().into_iter().flatten() {
        open.api_key |= alternative.get("apiKey").is_some();
        open.bearer |= alternative.get("bearer").is_some();
        open.anonymous |= alternative.as_object().is_some_and(|a| a.is_empty());
    }
    open
}

/// The node behind a `$ref` into the same document, or the node itself.
fn resolve<'d>(document: &'d Value, node: &'d Value) -> Option<&'d Value> {
    match node["$ref"].as_str() {
        Some(pointer) => document.pointer(pointer.strip_prefix('#')?),
        None => Some(node),
    }
}

/// The parameters of an operation, and whether it takes filters: these are one parameter of the
/// description and any number on the wire.
fn parameters(
    document: &Value,
    tables: &Tables,
    item: &Value,
    node: &Value,
) -> Result<(Vec<Parameter>, bool), SpecError> {
    let (mut found, mut filters) = (Vec::new(), false);
    let own = node["parameters"].as_array().into_iter().flatten();
    let shared = item["parameters"].as_array().into_iter().flatten();
    for parameter in own.chain(shared) {
        let parameter = resolve(document, parameter)
            .ok_or_else(|| SpecError::new(format!("{} leads nowhere", parameter["$ref"])))?;
        let in_path = parameter["in"] == "path";
        if !in_path && parameter["in"] != "query" {
            continue;
        }
        if parameter["schema"]["type"] == "object" {
            filters = true;
        } else if let Some(name) = parameter["name"].as_str() {
            found.push(Parameter {
                name: name.to_owned(),
                in_path,
                required: in_path || parameter["required"] == true,
                kind: kind(&parameter["schema"], tables),
            });
        }
    }
    Ok((found, filters))
}

fn kind(schema: &Value, tables: &Tables) -> Kind {
    match referred(schema) {
        Some(name) if tables.enumerations.contains_key(name) => Kind::Enumeration(name.to_owned()),
        Some(_) => Kind::Any,
        None if schema["type"] == "array" => Kind::List(Box::new(kind(&schema["items"], tables))),
        None => scalar(schema),
    }
}

fn json_schema<'d>(document: &'d Value, node: &'d Value) -> Option<&'d Value> {
    resolve(document, node)?["content"]["application/json"].get("schema")
}

fn body(document: &Value, node: &Value) -> Option<Body> {
    let body = node.get("requestBody")?;
    Some(Body {
        schema: referred(json_schema(document, body)?)?.to_owned(),
        required: resolve(document, body)?["required"] == true,
        form: resolve(document, body)?["content"]
            .get("application/x-www-form-urlencoded")
            .is_some(),
    })
}

fn example(document: &Value, node: &Value) -> Option<String> {
    let success = resolve(document, node["responses"].get("200")?)?;
    let content = &success["content"]["application/json"];
    let named = || {
        content["examples"]
            .as_object()?
            .values()
            .next()?
            .get("value")
    };
    content.get("example").or_else(named).map(Value::to_string)
}

fn answer(document: &Value, node: &Value, tables: &Tables) -> Answer {
    let Some(success) = node["responses"].get("200") else {
        return Answer::Empty;
    };
    let media = resolve(document, success).and_then(|success| success["content"].as_object());
    let file = media
        .into_iter()
        .flatten()
        .find(|(_, media)| media["schema"]["format"] == "binary");
    if let Some((name, _)) = file {
        return Answer::File(name.clone());
    }
    let Some(schema) = json_schema(document, success) else {
        return Answer::Empty;
    };
    let Some(name) = referred(schema) else {
        return Answer::Undeclared;
    };
    let items = tables
        .schemas
        .get(name)
        .filter(|s| s.property("metadata").is_some())
        .and_then(|s| s.property("items")?.kind.target());
    match items {
        Some(item) => Answer::Page(item.to_owned()),
        None => Answer::Object(name.to_owned()),
    }
}
