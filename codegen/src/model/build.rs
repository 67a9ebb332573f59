//! Builds the model: operations first, then everything that they reach.

use std::collections::{BTreeMap, BTreeSet};

use super::shape::{self, Shapes};
use super::{Answer, Api, Entity, Gate, QueryKind, Service, Type, WriteType};
use super::{collide, event, features, names, operation, schema};
use crate::diagnostic::Diagnostics;
use crate::load::Document;
use crate::source::{Map, Node, Sources};

/// Reads the description into the model. What does not fit is refused with its place.
pub fn build(document: &Document, sources: &Sources, faults: &mut Diagnostics) -> Api {
    let mut api = Api::default();
    let mut services: BTreeMap<String, Service> = BTreeMap::new();
    for found in document.operations() {
        let Some(operation) = operation::read(document, &found, &mut api.outcomes, faults) else {
            continue;
        };
        services
            .entry(operation.handle.clone())
            .or_insert_with(|| Service {
                type_name: names::type_name(&operation.handle),
                handle: operation.handle.clone(),
                operations: Vec::new(),
                gate: Gate::default(),
            })
            .operations
            .push(operation);
    }
    api.services = services.into_values().collect();
    api.outcomes.sort_by(|a, b| a.name.cmp(&b.name));

    let mut enums = BTreeSet::new();
    api.entities = entities(document, &api, &mut enums, faults);
    api.events = event::read(document, &api, faults);
    api.pages = document
        .schemas()
        .filter_map(|(key, node)| Some((key.text.clone(), operation::page_item(node)?.to_owned())))
        .filter(|(_, item)| api.entity(item).is_some())
        .collect();
    api.pages.sort();
    api.shapes = shapes(document, &api, &mut enums, faults);
    for operation in api.operations() {
        for param in &operation.query {
            if let QueryKind::Enum(name) | QueryKind::BracketedEnums(name) = &param.kind {
                enums.insert(name.clone());
            }
        }
    }
    for (key, node) in document.schemas() {
        if enums.contains(&key.text) {
            api.enums.push(schema::enumeration(key, node, faults));
        }
    }
    api.enums.sort_by(|a, b| a.name.cmp(&b.name));
    features::apply(document, sources, &mut api, faults);
    collide::check(&api, faults);
    api
}

/// Every object that an answer can hold, near or far.
fn entities(
    document: &Document,
    api: &Api,
    enums: &mut BTreeSet<String>,
    faults: &mut Diagnostics,
) -> Vec<Entity> {
    let mut ahead: Vec<String> = Vec::new();
    for operation in api.operations() {
        match &operation.answer {
            Answer::Model(name) | Answer::Maybe(name) | Answer::Page(name) => {
                ahead.push(name.clone())
            }
            Answer::Empty | Answer::Undeclared | Answer::Binary | Answer::Outcome(_) => {}
        }
    }
    for outcome in &api.outcomes {
        ahead.extend(outcome.variants.iter().map(|(_, _, model)| model.clone()));
    }
    ahead.extend(beside_answers(document));
    let mut found: BTreeMap<String, Entity> = BTreeMap::new();
    while let Some(name) = ahead.pop() {
        if found.contains_key(&name) {
            continue;
        }
        let Some((key, node)) = document.schemas().find(|(key, _)| key.text == name) else {
            continue;
        };
        let flat = schema::flatten(document, &name, faults);
        // Members that are only sent stay in: old answers carried some of them, and a password
        // that arrives must land in a place that does not print it.
        let mut fields = flat.fields;
        fields.sort_by_key(|field| field.write_only);
        for field in &fields {
            match &field.ty {
                Type::Enum(name) => {
                    enums.insert(name.clone());
                }
                Type::Entity(name) | Type::Entities(name) => ahead.push(name.clone()),
                _ => {}
            }
        }
        found.insert(
            name.clone(),
            Entity {
                module: names::module(&name),
                doc: schema::text(node, "description"),
                open: flat.open,
                sources: schema::texts(node, "x-outseta-sources"),
                fields,
                gate: Gate::default(),
                span: key.span,
                name,
            },
        );
    }
    found.into_values().collect()
}

/// Objects that arrive in other ways than as the answer of an operation: bodies of errors, and what
/// webhooks send.
fn beside_answers(document: &Document) -> Vec<String> {
    let responses = document
        .root
        .get("components")
        .and_then(|components| components.get("responses"))
        .and_then(Node::as_map);
    let mut contents: Vec<&Node> = values(responses)
        .filter_map(|response| response.get("content"))
        .collect();
    let mut found = Vec::new();
    let hooks = document.root.get("x-webhooks").and_then(Node::as_map);
    for hook in values(hooks).flat_map(|item| values(item.as_map())) {
        contents.extend(hook.get("requestBody").and_then(|body| body.get("content")));
        let answers = hook.get("responses").and_then(Node::as_map);
        contents.extend(values(answers).filter_map(|response| response.get("content")));
        let data = hook.get("x-outseta-event-data").and_then(Node::as_str);
        found.extend(data.and_then(|pointer| pointer.strip_prefix(schema::SCHEMAS)));
    }
    let media = contents
        .into_iter()
        .flat_map(|content| values(content.as_map()));
    found.extend(media.filter_map(|media| schema::reference(media.get("schema")?)));
    found.into_iter().map(str::to_owned).collect()
}

fn values(map: Option<&Map>) -> impl Iterator<Item = &Node> {
    map.into_iter()
        .flat_map(Map::iter)
        .map(|entry| &entry.value)
}

/// Every request body, and the objects inside them.
fn shapes(
    document: &Document,
    api: &Api,
    enums: &mut BTreeSet<String>,
    faults: &mut Diagnostics,
) -> Vec<super::WriteShape> {
    let mut shapes = Shapes::default();
    let bodies: BTreeSet<_> = api
        .operations()
        .filter_map(|operation| operation.body.clone())
        .collect();
    for name in bodies {
        let flat = schema::flatten(document, &name, faults);
        for (required, span) in shape::unknown_required(&flat) {
            schema::refuse(
                faults,
                "model/required",
                span,
                format!("`{name}` requires `{required}`, which it does not have"),
                "correct the name, or take it out of `required`",
            );
        }
        shapes.add_body(document, &name, faults);
    }
    for field in shapes.found.values().flat_map(|shape| &shape.fields) {
        if let WriteType::Plain(Type::Enum(name)) = &field.ty {
            enums.insert(name.clone());
        }
    }
    shapes.found.into_values().collect()
}
