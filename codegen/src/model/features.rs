//! Decides which cargo features bring what: a tag that names a feature, and the folders of the schemas.
//!
//! An entity comes with the feature of the folder that it is described in, and with each feature
//! whose operations answer or take it or whose events bring it. One that stands in no tag's folder comes with those that
//! refer to it. A member whose type is not there for all features of its owner is typed only with
//! the features that bring the type; without them its value stays among the extra ones.

use std::collections::{BTreeMap, BTreeSet};

use super::schema::{self, refuse};
use super::{Answer, Api, Gate, Type, WriteShape, WriteType};
use crate::diagnostic::Diagnostics;
use crate::load::Document;
use crate::source::{Node, Sources, Span};

/// Where the folders of schemas are.
const FOLDERS: &str = "/schemas/";

/// Fills in every gate of the model.
pub(super) fn apply(
    document: &Document,
    sources: &Sources,
    api: &mut Api,
    faults: &mut Diagnostics,
) {
    let by_tag = tags(document);
    if by_tag.is_empty() {
        return;
    }
    api.features = by_tag
        .values()
        .cloned()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    services(api, &by_tag, faults);
    for event in &mut api.events {
        event.gate = Gate(by_tag.get(&event.tag).cloned().into_iter().collect());
    }
    let entities = entities(api, sources, &by_tag);
    let gate = |name: &str| entities.get(name).cloned().unwrap_or_default();
    for entity in &mut api.entities {
        entity.gate = gate(&entity.name);
        for field in &mut entity.fields {
            if let Type::Entity(target) | Type::Entities(target) = &field.ty {
                field.gate = gate(target).beyond(&entity.gate);
            }
        }
    }
    shapes(api, &entities, sources, &by_tag);
}

impl Gate {
    /// What has to be asked for within `outer`: nothing, if every feature there brings this as well.
    fn beyond(self, outer: &Self) -> Self {
        let always = self.0.is_empty() || (!outer.0.is_empty() && outer.0.is_subset(&self.0));
        if always { Self::default() } else { self }
    }
}

/// The feature of every tag that names one.
fn tags(document: &Document) -> BTreeMap<String, String> {
    let tags = document.root.get("tags").and_then(Node::as_list);
    tags.unwrap_or_default()
        .iter()
        .filter_map(|tag| {
            let feature = tag.get("x-outseta-feature")?.as_str()?;
            Some((schema::text(tag, "name"), feature.to_owned()))
        })
        .collect()
}

fn services(api: &mut Api, by_tag: &BTreeMap<String, String>, faults: &mut Diagnostics) {
    for service in &mut api.services {
        for operation in &mut service.operations {
            operation.gate = Gate(by_tag.get(&operation.tag).cloned().into_iter().collect());
        }
        let Some(first) = service.operations.first() else {
            continue;
        };
        service.gate = first.gate.clone();
        if let Some(other) = service
            .operations
            .iter()
            .find(|operation| operation.gate != first.gate)
        {
            refuse(
                faults,
                "model/feature",
                other.span,
                format!(
                    "`{}` and `{}` are calls of `{}`, but belong to the tags `{}` and `{}`",
                    first.id, other.id, service.handle, first.tag, other.tag
                ),
                "give the operations of one handle the same tag, or another handle in `x-outseta-call`",
            );
        }
    }
}

/// The feature of the folder that a schema stands in.
fn home(sources: &Sources, span: Span, by_tag: &BTreeMap<String, String>) -> Option<String> {
    let path = sources.path(span.file);
    let (_, below) = path.split_once(FOLDERS)?;
    let (folder, _) = below.split_once('/')?;
    by_tag.get(folder).cloned()
}

/// The features of every entity.
fn entities(
    api: &Api,
    sources: &Sources,
    by_tag: &BTreeMap<String, String>,
) -> BTreeMap<String, Gate> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut homeless = BTreeSet::new();
    for entity in &api.entities {
        let features = found.entry(entity.name.clone()).or_default();
        match home(sources, entity.span, by_tag) {
            Some(feature) => {
                features.insert(feature);
            }
            None => {
                homeless.insert(entity.name.clone());
            }
        }
    }
    let mut ask = |name: &str, features: &Gate| {
        if let Some(known) = found.get_mut(name) {
            known.extend(features.0.iter().cloned());
        }
    };
    for operation in api.operations() {
        match &operation.answer {
            Answer::Model(name) | Answer::Maybe(name) | Answer::Page(name) => {
                ask(name, &operation.gate)
            }
            Answer::Outcome(name) => {
                let outcome = api.outcomes.iter().find(|outcome| outcome.name == *name);
                for (_, _, model) in outcome.iter().flat_map(|outcome| &outcome.variants) {
                    ask(model, &operation.gate);
                }
            }
            Answer::Empty | Answer::Undeclared | Answer::Binary => {}
        }
        let body = api
            .shapes
            .iter()
            .find(|shape| operation.body.as_ref() == Some(&shape.name));
        if let Some(of) = body.and_then(|shape| shape.of.as_ref()) {
            ask(of, &operation.gate);
        }
        // A body that cannot be made without an object brings the object along.
        for inner in body.into_iter().flat_map(|body| demanded(api, body)) {
            if let Some(of) = &inner.of {
                ask(of, &operation.gate);
            }
        }
    }
    for event in &api.events {
        ask(&event.entity, &event.gate);
        if let Some(details) = &event.details {
            ask(&details.entity, &event.gate);
        }
    }
    // Through others: until nothing changes, since the homeless may refer to each other.
    loop {
        let before = found.clone();
        for entity in &api.entities {
            let features = before.get(&entity.name).cloned().unwrap_or_default();
            for field in &entity.fields {
                if let Type::Entity(target) | Type::Entities(target) = &field.ty
                    && homeless.contains(target)
                    && let Some(known) = found.get_mut(target)
                {
                    known.extend(features.iter().cloned());
                }
            }
        }
        if found == before {
            break;
        }
    }
    found
        .into_iter()
        .map(|(name, features)| (name, Gate(features)))
        .collect()
}

/// The objects that a body must hold.
fn demanded<'a>(api: &'a Api, body: &'a WriteShape) -> impl Iterator<Item = &'a WriteShape> {
    body.fields
        .iter()
        .filter(|field| field.required)
        .filter_map(|field| match &field.ty {
            WriteType::Shape(name) | WriteType::Shapes(name) => {
                api.shapes.iter().find(|shape| shape.name == *name)
            }
            _ => None,
        })
}

/// A body comes with its operations, an object inside one with the entity that it is made from.
fn shapes(
    api: &mut Api,
    entities: &BTreeMap<String, Gate>,
    sources: &Sources,
    by_tag: &BTreeMap<String, String>,
) {
    let mut gates: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for operation in api.operations() {
        if let Some(body) = &operation.body {
            gates
                .entry(body.clone())
                .or_default()
                .extend(operation.gate.0.iter().cloned());
        }
    }
    for body in &api.shapes {
        let outer = gates.get(&body.name).cloned().unwrap_or_default();
        for inner in demanded(api, body).filter(|inner| inner.of.is_none()) {
            gates
                .entry(inner.name.clone())
                .or_default()
                .extend(outer.iter().cloned());
        }
    }
    for shape in &api.shapes {
        if gates.contains_key(&shape.name) {
            continue;
        }
        let gate = match shape.of.as_ref().and_then(|of| entities.get(of)) {
            Some(gate) => gate.0.clone(),
            None => home(sources, shape.span, by_tag).into_iter().collect(),
        };
        gates.insert(shape.name.clone(), gate);
    }
    let gate = |name: &str| Gate(gates.get(name).cloned().unwrap_or_default());
    for shape in &mut api.shapes {
        shape.gate = gate(&shape.name);
        for field in &mut shape.fields {
            if let WriteType::Shape(target) | WriteType::Shapes(target) = &field.ty {
                field.gate = gate(target).beyond(&shape.gate);
            }
        }
    }
}
