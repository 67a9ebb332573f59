//! Reads what Outseta reports by itself: the webhooks that have a number.

use super::schema::{self, flag, refuse, text, texts};
use super::{Api, Details, Event, Gate, names};
use crate::diagnostic::Diagnostics;
use crate::load::Document;
use crate::source::Node;

/// The member of the payload that holds the details of an event.
const DETAILS: &str = "ActivityEventData";

/// Every event, in the order of the numbers. A webhook without a number reports none.
pub(super) fn read(document: &Document, api: &Api, faults: &mut Diagnostics) -> Vec<Event> {
    let mut found = Vec::new();
    for webhook in document.webhooks() {
        let node = webhook.node;
        let Some(number) = node.get("x-outseta-event-type").and_then(Node::as_i64) else {
            continue;
        };
        let name = &webhook.path.text;
        let is_object = |name: &&str| {
            api.entity(name).is_some() && !document.schema(name).is_some_and(schema::is_enum)
        };
        let Some(entity) = payload(node).filter(is_object) else {
            refuse(
                faults,
                "model/event",
                webhook.method.span,
                format!("`{name}` does not send an object that has a model"),
                "give its `requestBody` a JSON schema that is a `$ref` to a component schema",
            );
            continue;
        };
        let details = details(node).filter(|details| api.entity(&details.entity).is_some());
        let has_place = api
            .entity(entity)
            .is_some_and(|entity| entity.fields.iter().any(|field| field.wire == DETAILS));
        if details.is_some() && !has_place {
            refuse(
                faults,
                "model/event",
                webhook.method.span,
                format!("`{name}` has details, but `{entity}` has no place for them"),
                format!("add the member `{DETAILS}` to `{entity}` or to a base of it"),
            );
            continue;
        }
        found.push(Event {
            name: name.clone(),
            rust: names::type_name(name),
            number,
            entity: entity.to_owned(),
            details,
            summary: text(node, "summary"),
            description: text(node, "description"),
            unknown: texts(node, "x-outseta-unknown"),
            sources: texts(node, "x-outseta-sources"),
            confidence: text(node, "x-outseta-confidence"),
            tag: texts(node, "tags").into_iter().next().unwrap_or_default(),
            gate: Gate::default(),
            span: webhook.path.span,
        });
    }
    found.sort_by_key(|event| event.number);
    found
}

fn payload(node: &Node) -> Option<&str> {
    let content = node.get("requestBody")?.get("content")?.as_map()?;
    schema::reference(content.iter().next()?.value.get("schema")?)
}

fn details(node: &Node) -> Option<Details> {
    let pointer = node.get("x-outseta-event-data")?.as_str()?;
    Some(Details {
        entity: pointer.strip_prefix(schema::SCHEMAS)?.to_owned(),
        list: flag(node, "x-outseta-event-data-list"),
    })
}
