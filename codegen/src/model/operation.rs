//! Reads operations: what to send, what comes back, and the facts beside them.

use super::schema::{self, flag, refuse, text, texts};
use super::{
    Answer, Credential, Gate, Operation, Outcome, PathParam, QueryKind, QueryParam, names,
};
use crate::diagnostic::Diagnostics;
use crate::load::{Document, OperationRef};
use crate::source::{Map, Node};

/// Shared parameters that the runtime handles for every operation that lists them.
const BUILT_IN: &[&str] = &[
    "Limit", "Offset", "OrderBy", "Fields", "Filters", "DoNotLog",
];

/// Reads one operation; `None` if it cannot be called in any way.
pub(super) fn read(
    document: &Document,
    found: &OperationRef<'_>,
    outcomes: &mut Vec<Outcome>,
    faults: &mut Diagnostics,
) -> Option<Operation> {
    let node = found.node;
    let id = text(node, "operationId");
    let call = text(node, "x-outseta-call");
    let Some((handle, method)) = call.split_once('.') else {
        refuse(
            faults,
            "model/call",
            found.method.span,
            format!("`{id}` has no place in the client"),
            "add `x-outseta-call: handle.method`",
        );
        return None;
    };
    let parameters = Parameters::collect(document, found.path_item, node);
    let mut path_params = Vec::new();
    let mut query = Vec::new();
    for parameter in &parameters.nodes {
        match text(parameter, "in").as_str() {
            "path" => path_params.push(path_param(parameter)),
            "query" => query.extend(query_param(document, parameter, faults)),
            // Linted: the client has no place for the others.
            _ => {}
        }
    }
    // Arguments follow the path, not the order of declaration.
    path_params.sort_by_key(|param| found.path.text.find(&format!("{{{}}}", param.wire)));
    let answer = answer(document, node, outcomes, faults);
    let paged = flag(node, "x-outseta-paged");
    if paged != matches!(answer, Some(Answer::Page(_))) {
        refuse(
            faults,
            "model/paged",
            found.method.span,
            format!("`{id}` says `x-outseta-paged: {paged}`, but its answer says otherwise"),
            "let exactly the operations that answer a page schema (`metadata`, `items`) say `true`",
        );
    }
    let answer = answer?;
    let selects = match &answer {
        Answer::Model(name) | Answer::Maybe(name) | Answer::Page(name)
            if parameters.has("Fields") =>
        {
            Some(name.clone())
        }
        _ => None,
    };
    Some(Operation {
        marker: names::type_name(&id),
        handle: handle.to_owned(),
        call: method.to_owned(),
        method: found.method.text.to_uppercase(),
        path: found.path.text.clone(),
        path_params,
        query,
        body: body(node),
        answer,
        selects,
        paged,
        credentials: credentials(document, node),
        resend: text(node, "x-outseta-resend") == "safe",
        observed: flag(node, "x-outseta-observed"),
        deprecated: flag(node, "deprecated"),
        anonymous_with: texts(node, "x-outseta-anonymous-with"),
        summary: text(node, "summary"),
        description: text(node, "description"),
        unknown: texts(node, "x-outseta-unknown"),
        sources: texts(node, "x-outseta-sources"),
        confidence: text(node, "x-outseta-confidence"),
        errors: errors(document, node),
        tag: texts(node, "tags").into_iter().next().unwrap_or_default(),
        gate: Gate::default(),
        span: found.method.span,
        id,
    })
}

/// The parameters of an operation and of its path.
struct Parameters<'d> {
    nodes: Vec<&'d Node>,
    shared: Vec<&'d str>,
}

impl<'d> Parameters<'d> {
    fn collect(document: &'d Document, item: &'d Map, operation: &'d Node) -> Self {
        let mut all = Self {
            nodes: Vec::new(),
            shared: Vec::new(),
        };
        let lists = [item.get("parameters"), operation.get("parameters")];
        for parameter in lists
            .into_iter()
            .flatten()
            .filter_map(Node::as_list)
            .flatten()
        {
            match parameter.get("$ref").and_then(Node::as_str) {
                None => all.nodes.push(parameter),
                Some(pointer) => {
                    let name = pointer.rsplit('/').next().unwrap_or_default();
                    if BUILT_IN.contains(&name) {
                        all.shared.push(name);
                    } else if let Some(node) = document.resolve(pointer) {
                        all.nodes.push(node);
                    }
                }
            }
        }
        all
    }

    fn has(&self, name: &str) -> bool {
        self.shared.contains(&name)
    }
}

fn path_param(node: &Node) -> PathParam {
    let wire = text(node, "name");
    PathParam {
        rust: schema::rust_name(&wire, node),
        date: node
            .get("schema")
            .is_some_and(|schema| text(schema, "format") == "date"),
        doc: text(node, "description"),
        wire,
    }
}

fn query_param(document: &Document, node: &Node, faults: &mut Diagnostics) -> Option<QueryParam> {
    let wire = text(node, "name");
    let schema = node.get("schema")?;
    let bracketed = text(node, "x-outseta-style") == "bracketed";
    let kind = if let Some(name) = schema::reference(schema) {
        QueryKind::Enum(name.to_owned())
    } else {
        match (
            text(schema, "type").as_str(),
            text(schema, "format").as_str(),
        ) {
            ("string", "date-time") => QueryKind::Timestamp,
            ("string", _) => QueryKind::Text,
            ("integer", _) => QueryKind::Integer,
            ("boolean", _) => QueryKind::Bool,
            ("array", _) if bracketed => {
                let items = schema.get("items").and_then(schema::reference)?;
                QueryKind::BracketedEnums(items.to_owned())
            }
            _ => {
                refuse(
                    faults,
                    "model/parameter",
                    schema.span,
                    format!("the query parameter `{wire}` has a form that the client cannot send"),
                    "use a string, integer, boolean, an enumeration, or an array of one with \
                     `x-outseta-style: bracketed`",
                );
                return None;
            }
        }
    };
    if let QueryKind::Enum(name) | QueryKind::BracketedEnums(name) = &kind
        && !document.schema(name).is_some_and(schema::is_enum)
    {
        refuse(
            faults,
            "model/parameter",
            schema.span,
            format!("the query parameter `{wire}` refers to `{name}`, which is no enumeration"),
            "refer to an enumeration, or use a scalar type",
        );
        return None;
    }
    Some(QueryParam {
        rust: schema::rust_name(&wire, node),
        required: flag(node, "required"),
        kind,
        doc: text(node, "description"),
        wire,
    })
}

fn body(node: &Node) -> Option<String> {
    let content = node.get("requestBody")?.get("content")?.as_map()?;
    // The first media type is the one that the client sends; lint sees to its being JSON.
    let schema = content.iter().next()?.value.get("schema")?;
    schema::reference(schema).map(str::to_owned)
}

fn credentials(document: &Document, node: &Node) -> Vec<Credential> {
    let list = node
        .get("security")
        .or_else(|| document.root.get("security"))
        .and_then(Node::as_list)
        .unwrap_or_default();
    list.iter()
        .filter_map(Node::as_map)
        .filter_map(|requirement| match requirement.iter().next() {
            None => Some(Credential::None),
            Some(entry) => match entry.key.text.as_str() {
                "apiKey" => Some(Credential::ApiKey),
                "bearer" => Some(Credential::Bearer),
                _ => None,
            },
        })
        .collect()
}

/// The object that stands behind `responses.<status>`, its `$ref` followed.
fn response<'d>(document: &'d Document, node: &'d Node) -> &'d Node {
    node.get("$ref")
        .and_then(Node::as_str)
        .and_then(|pointer| document.resolve(pointer))
        .unwrap_or(node)
}

fn answer(
    document: &Document,
    node: &Node,
    outcomes: &mut Vec<Outcome>,
    faults: &mut Diagnostics,
) -> Option<Answer> {
    let successes: Vec<_> = node
        .get("responses")?
        .as_map()?
        .iter()
        .filter(|entry| entry.key.text.starts_with('2'))
        .collect();
    match successes.as_slice() {
        [] => {
            refuse(
                faults,
                "model/answer",
                node.span,
                "this operation never succeeds",
                "describe its `200` response",
            );
            None
        }
        [only] => single(document, response(document, &only.value), faults),
        several => {
            let declared = node.get("x-outseta-outcome").and_then(Node::as_map);
            let Some(declared) = declared else {
                refuse(
                    faults,
                    "model/answer",
                    several[1].key.span,
                    "this operation succeeds in more than one way",
                    "add `x-outseta-outcome` with a type `name` and the variant of each status under `variants`",
                );
                return None;
            };
            let name = declared.get("name")?.as_str()?.to_owned();
            let mut variants = Vec::new();
            for entry in several {
                let variant = declared
                    .get("variants")
                    .and_then(|variants| variants.get(&entry.key.text))
                    .and_then(Node::as_str);
                let model = single(document, response(document, &entry.value), faults)?;
                match (entry.key.text.parse(), variant, model) {
                    (Ok(status), Some(variant), Answer::Model(model)) => {
                        variants.push((status, variant.to_owned(), model));
                    }
                    _ => {
                        refuse(
                            faults,
                            "model/answer",
                            entry.key.span,
                            format!("`{}` cannot be a variant of `{name}`", entry.key.text),
                            "name its variant under `x-outseta-outcome.variants` and answer an object",
                        );
                        return None;
                    }
                }
            }
            variants.sort();
            let outcome = Outcome { name, variants };
            match outcomes.iter().find(|known| known.name == outcome.name) {
                None => outcomes.push(outcome.clone()),
                Some(known) if *known == outcome => {}
                Some(_) => refuse(
                    faults,
                    "model/answer",
                    several[0].key.span,
                    format!("`{}` already stands for other variants", outcome.name),
                    "give this outcome a name of its own",
                ),
            }
            Some(Answer::Outcome(outcome.name))
        }
    }
}

fn single(document: &Document, response: &Node, faults: &mut Diagnostics) -> Option<Answer> {
    let Some(content) = response.get("content").and_then(Node::as_map) else {
        return Some(Answer::Empty);
    };
    let schema = content.iter().next()?.value.get("schema")?;
    if schema.get("x-outseta-any").is_some() {
        return Some(Answer::Undeclared);
    }
    if text(schema, "format") == "binary" {
        return Some(Answer::Binary);
    }
    let Some(name) = schema::reference(schema) else {
        refuse(
            faults,
            "model/answer",
            schema.span,
            "an answer must be a component schema",
            "move the schema to `components.schemas` and refer to it, or give `x-outseta-any` with the reason",
        );
        return None;
    };
    let component = document.schema(name)?;
    Some(match page_item(component) {
        Some(item) => Answer::Page(item.to_owned()),
        None if flag(schema, "nullable") => Answer::Maybe(name.to_owned()),
        None => Answer::Model(name.to_owned()),
    })
}

/// The item type of a page schema.
pub(super) fn page_item(component: &Node) -> Option<&str> {
    let properties = component.get("properties")?;
    properties.get("metadata")?;
    schema::reference(properties.get("items")?.get("items")?)
}

fn errors(document: &Document, node: &Node) -> Vec<(String, String)> {
    let codes = node.get("x-outseta-error-codes");
    node.get("responses")
        .and_then(Node::as_map)
        .into_iter()
        .flat_map(Map::iter)
        .filter(|entry| entry.key.text.starts_with('4'))
        .map(|entry| {
            let mut said = text(response(document, &entry.value), "description");
            let bare = codes
                .map(|codes| texts(codes, &entry.key.text))
                .unwrap_or_default();
            if !bare.is_empty() {
                let bare: Vec<_> = bare.iter().map(|code| format!("`{code}`")).collect();
                said = format!("{said} Codes: {}.", bare.join(", "));
            }
            (entry.key.text.clone(), said)
        })
        .collect()
}
