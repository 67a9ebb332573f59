//! Rules on `x-outseta-write`: how a relation stands in a request body.

use std::collections::BTreeSet;

use super::context::{Context, Member, component_of, is_true};
use super::grammar::Kind;
use super::{Report, fault};
use crate::source::{Key, Map, Node};

/// A relation that a request body reaches.
struct Reached<'d> {
    /// The schema that the body reaches it through.
    through: &'d str,
    key: &'d Key,
    property: &'d Map,
    entity: &'d str,
}

/// All relations that request bodies reach: from the body through what it inherits to its
/// properties that are not read-only, and on through those that are written nested.
fn reached<'d>(context: &Context<'d>) -> Vec<Reached<'d>> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut ahead: Vec<(&'d str, &'d Map)> = Vec::new();
    for operation in &context.operations {
        if let Some(schema) = operation.body_schema(context).and_then(Node::as_map) {
            let name = component_of(schema).unwrap_or("the request body");
            ahead.push((name, schema));
        }
    }
    while let Some((through, schema)) = ahead.pop() {
        if !seen.insert(through) {
            continue;
        }
        for Member { key, node } in context.members(schema).list {
            let Some(property) = node.as_map() else {
                continue;
            };
            if is_true(property, "readOnly") {
                continue;
            }
            let Some(entity) = context.entity_of(property) else {
                continue;
            };
            if mode(property) == Some("nested")
                && let Some(schema) = context.document.schema(entity).and_then(Node::as_map)
            {
                ahead.push((entity, schema));
            }
            found.push(Reached {
                through,
                key,
                property,
                entity,
            });
        }
    }
    found
}

fn mode(property: &Map) -> Option<&str> {
    property.get("x-outseta-write")?.as_str()
}

pub(super) fn missing(context: &Context<'_>, report: &mut Report<'_>) {
    for relation in reached(context) {
        if relation.property.contains("x-outseta-write") {
            continue;
        }
        // One property may be reached through many bodies; one of them is enough to name.
        let mut found = fault(
            relation.key.span,
            format!("nothing says how `{}` is written", relation.key.text),
        )
        .label(format!("holds `{}`", relation.entity));
        if let Some(through) = context.schema_key(relation.through) {
            found = found.related(through.span, "a request body reaches it through this");
        }
        report.add(found.help(
            "write `x-outseta-write: reference` (as `{Uid}` only), `nested` (with members of its own) or `none` (no source shows how)",
        ));
    }
}

pub(super) fn misplaced(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let Some(entry) = site.map.entry("x-outseta-write") else {
            continue;
        };
        if site.via != "properties" {
            continue;
        }
        if is_broken(context, site.map) {
            // The rule on references has the word.
            continue;
        }
        if context.entity_of(site.map).is_none() {
            report.say(
                entry.key.span,
                "`x-outseta-write` on a property that holds no entity",
                "take it out: plain values are written as they are",
            );
        } else if is_true(site.map, "readOnly") && entry.value.as_str() != Some("none") {
            report.say(
                entry.key.span,
                "`x-outseta-write` on a property that only the server sets",
                "take it out, or take out `readOnly: true`",
            );
        }
    }
}

/// Whether a property refers to a component that does not exist.
fn is_broken(context: &Context<'_>, property: &Map) -> bool {
    let held = property.get("items").and_then(Node::as_map);
    component_of(held.unwrap_or(property))
        .is_some_and(|name| context.document.schema(name).is_none())
}

pub(super) fn without_uid(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let Some(entry) = site.map.entry("x-outseta-write") else {
            continue;
        };
        if entry.value.as_str() != Some("reference") {
            continue;
        }
        let target = context
            .entity_of(site.map)
            .and_then(|name| Some((name, context.document.schema(name)?.as_map()?)));
        if let Some((name, schema)) = target
            && context.members(schema).get("Uid").is_none()
        {
            report.say(
                entry.value.span,
                format!("`{name}` has no `Uid` to refer to it by"),
                "write `nested`, or derive the entity from `BaseEntity`",
            );
        }
    }
}
