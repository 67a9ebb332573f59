//! Rules on enumerations.

use std::collections::BTreeMap;

use super::context::Context;
use super::grammar::Kind;
use super::names::is_pascal;
use super::tree::Site;
use super::{Report, fault};
use crate::source::{Entry, Node, Span, Value};

/// The variant that the generator adds to every enumeration.
const OPEN: &str = "Unknown";

/// Schemas with an `enum`, and its values if it is a list.
fn enums<'c, 'd>(
    context: &'c Context<'d>,
) -> impl Iterator<Item = (&'c Site<'d>, &'d Entry, &'d [Node])> + use<'c, 'd> {
    context.objects(Kind::Schema).filter_map(|site| {
        let entry = site.map.entry("enum")?;
        Some((site, entry, entry.value.as_list().unwrap_or_default()))
    })
}

pub(super) fn values(context: &Context<'_>, report: &mut Report<'_>) {
    for (site, entry, values) in enums(context) {
        if values.is_empty() {
            report.say(
                entry.key.span,
                "an enumeration without values",
                "write `enum:` with a list of values",
            );
        }
        let kind = site.map.get("type").and_then(Node::as_str);
        for node in values {
            let (fits, wanted) = match kind {
                Some("integer") => (node.as_i64().is_some(), "a whole number"),
                Some("string") => (node.as_str().is_some(), "text"),
                _ => break,
            };
            if !fits {
                report.say(
                    node.span,
                    format!(
                        "a value of this enumeration must be {wanted}, not {}",
                        node.kind()
                    ),
                    "correct the value, or the `type` of the enumeration",
                );
            }
        }
    }
}

pub(super) fn duplicate(context: &Context<'_>, report: &mut Report<'_>) {
    for (_, _, values) in enums(context) {
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        for node in values {
            let text = match &node.value {
                Value::Integer(value) => value.to_string(),
                Value::Text(text) => text.clone(),
                _ => continue,
            };
            let known = seen.get(&text).copied();
            match known {
                Some(first) => report.add(
                    fault(node.span, format!("the value `{text}` comes twice"))
                        .label("again here")
                        .related(first, "first here")
                        .help("keep one of the two, with its name"),
                ),
                None => {
                    seen.insert(text, node.span);
                }
            }
        }
    }
}

pub(super) fn inline(context: &Context<'_>, report: &mut Report<'_>) {
    for (site, entry, _) in enums(context) {
        if !site.is_component {
            report.say(
                entry.key.span,
                "an enumeration without a name",
                "make a component of it, and refer to it by `allOf: [$ref]`",
            );
        }
    }
}

pub(super) fn lengths(context: &Context<'_>, report: &mut Report<'_>) {
    for (site, entry, values) in enums(context) {
        if !site.is_component {
            continue;
        }
        if !site.map.contains("x-enum-varnames") {
            report.say(
                entry.key.span,
                "an enumeration whose values have no names",
                "write `x-enum-varnames:` with a name for each value, in the same order",
            );
        }
        for key in ["x-enum-varnames", "x-enum-descriptions"] {
            let Some(names) = site.map.entry(key) else {
                continue;
            };
            let Some(items) = names.value.as_list() else {
                continue;
            };
            if items.len() != values.len() {
                report.add(
                    fault(
                        names.key.span,
                        format!(
                            "`{key}` has {} entries for {} values",
                            items.len(),
                            values.len()
                        ),
                    )
                    .related(entry.key.span, "the values")
                    .help("write one entry for each value, in the same order"),
                );
            }
        }
    }
    for site in context.objects(Kind::Schema) {
        for key in ["x-enum-varnames", "x-enum-descriptions"] {
            if let Some(names) = site.map.entry(key)
                && !site.map.contains("enum")
            {
                report.say(
                    names.key.span,
                    format!("`{key}` without an `enum`"),
                    "write `enum:` with the values, or take it out",
                );
            }
        }
    }
}

pub(super) fn names(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for node in super::context::list(site.map, "x-enum-varnames") {
            let Some(name) = node.as_str() else {
                continue;
            };
            if !is_pascal(name) {
                report.say(
                    node.span,
                    format!("`{name}` cannot be the name of a variant in Rust"),
                    "write letters and digits, beginning with a capital: `PastDue`",
                );
            } else if name == OPEN {
                report.say(
                    node.span,
                    format!("`{OPEN}` is the variant for values that nobody knows yet"),
                    "choose another name, such as `NotKnown`",
                );
            }
            match seen.get(name) {
                Some(&first) => report.add(
                    fault(node.span, format!("two values have the name `{name}`"))
                        .label("again here")
                        .related(first, "first here")
                        .help("give each value a name of its own"),
                ),
                None => {
                    seen.insert(name, node.span);
                }
            }
        }
    }
}
