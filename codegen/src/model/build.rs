//! Builds the model: operations first, then everything that they reach.

use std::collections::{BTreeMap, BTreeSet};

use super::shape::{self, Shapes};
use super::{Answer, Api, Entity, Field, QueryKind, Service, Type, WriteType};
use super::{collide, names, operation, schema};
use crate::diagnostic::Diagnostics;
use crate::load::Document;

/// Reads the description into the model. What does not fit is refused with its place.
pub fn build(document: &Document, faults: &mut Diagnostics) -> Api {
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
            })
            .operations
            .push(operation);
    }
    api.services = services.into_values().collect();
    api.outcomes.sort_by(|a, b| a.name.cmp(&b.name));

    let mut enums = BTreeSet::new();
    api.entities = entities(document, &api, &mut enums, faults);
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
            Answer::Model(name) | Answer::Page(name) => ahead.push(name.clone()),
            Answer::Empty | Answer::Undeclared | Answer::Outcome(_) => {}
        }
    }
    for outcome in &api.outcomes {
        ahead.extend(outcome.variants.iter().map(|(_, _, model)| model.clone()));
    }
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
        let fields: Vec<Field> = flat.fields;
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
                span: key.span,
                name,
            },
        );
    }
    found.into_values().collect()
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
