//! Rules on lists: what asks for a page, and what a page looks like.

use super::context::{Context, component_of, is_true};
use super::{Report, fault};
use crate::source::{Key, Map, Node};

/// The schema of the envelope's first half.
const METADATA: &str = "CollectionMetadata";

/// The parameters that every paged operation shares.
const LIST: &[&str] = &["Limit", "Offset", "OrderBy", "Fields", "Filters"];

/// Whether a component schema is meant to be a page.
pub(super) fn is_page(context: &Context<'_>, name: &str) -> bool {
    let Some(schema) = context.document.schema(name).and_then(Node::as_map) else {
        return false;
    };
    let has = |key: &str| {
        schema
            .get("properties")
            .is_some_and(|properties| properties.get(key).is_some())
    };
    has("items") && has("metadata") || name.ends_with("Page") && (has("items") || has("metadata"))
}

pub(super) fn parameters(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in context.operations.iter().filter(|found| found.is_paged()) {
        for name in LIST {
            if !operation.shares(name) {
                report.say(
                    operation.method.span,
                    format!(
                        "{} lists pages, and lacks the shared parameter `{name}`",
                        operation.called()
                    ),
                    format!("add `- $ref: '#/components/parameters/{name}'`"),
                );
            }
        }
        if operation.method.text != "get" {
            report.say(
                operation.method.span,
                format!("{} lists pages, and is not a GET", operation.called()),
                "write it under `get:`, or set `x-outseta-paged: false`",
            );
        }
    }
}

pub(super) fn answer(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let Some(entry) = operation.map.entry("x-outseta-paged") else {
            continue;
        };
        let answered = operation
            .answer(context, "200")
            .and_then(Node::as_map)
            .and_then(component_of);
        let broken = answered.is_some_and(|name| context.document.schema(name).is_none());
        if broken || entry.value.as_bool().is_none() {
            // Other rules have the word.
            continue;
        }
        let page = answered.filter(|name| is_page(context, name));
        match (operation.is_paged(), page) {
            (true, None) => report.say(
                entry.key.span,
                format!("{} is paged, but does not answer a page", operation.called()),
                "let its 200 refer to a schema with `metadata` and `items`, or write `x-outseta-paged: false`",
            ),
            (false, Some(name)) => report.say(
                entry.key.span,
                format!("{} is not paged, but answers the page `{name}`", operation.called()),
                "write `x-outseta-paged: true`, or let it answer something else",
            ),
            _ => {}
        }
    }
}

pub(super) fn schema(context: &Context<'_>, report: &mut Report<'_>) {
    for (key, node) in context.document.schemas() {
        let Some(schema) = node.as_map() else {
            continue;
        };
        if is_page(context, &key.text) {
            check(context, key, schema, report);
        }
    }
}

fn check(context: &Context<'_>, key: &Key, schema: &Map, report: &mut Report<'_>) {
    let name = &key.text;
    let mut bad = |what: &str, help: &str| {
        report.add(fault(key.span, format!("the page `{name}` {what}")).help(help));
    };
    if schema.get("type").and_then(Node::as_str) != Some("object") {
        bad("is not an object", "write `type: object`");
    }
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Node::as_list)
        .unwrap_or_default()
        .iter()
        .filter_map(Node::as_str)
        .collect();
    for member in ["metadata", "items"] {
        if !required.contains(&member) {
            bad(
                &format!("does not require `{member}`"),
                "write `required:` with `metadata` and `items`: every list has both",
            );
        }
    }
    let property = |member: &str| {
        schema
            .get("properties")
            .and_then(|properties| properties.get(member))
            .and_then(Node::as_map)
    };
    let others = schema.get("properties").and_then(Node::as_map);
    if others.is_some_and(|properties| {
        properties
            .keys()
            .any(|key| key.text != "metadata" && key.text != "items")
    }) {
        bad(
            "has more than `metadata` and `items`",
            "move the other properties into the listed entity",
        );
    }
    if property("metadata").and_then(component_of) != Some(METADATA) {
        bad(
            "has no `metadata` as every list has it",
            "write `metadata:` with `allOf:` and `- $ref: '#/components/schemas/CollectionMetadata'`",
        );
    }
    let entity = property("items").filter(|items| {
        items.get("type").and_then(Node::as_str) == Some("array") && !is_true(items, "nullable")
    });
    let entity = entity
        .and_then(|items| items.get("items"))
        .and_then(Node::as_map)
        .and_then(component_of)
        .filter(|name| context.is_entity(name));
    if entity.is_none() {
        bad(
            "has no `items` that are a list of entities",
            "write `items:` with `type: array`, and `items:` with a `$ref` to the entity",
        );
    }
}
