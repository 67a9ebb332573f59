//! Rules on properties that are another component: the one form in which to write them.

use super::Report;
use super::context::{Context, is_true, list};
use super::grammar::Kind;
use super::pages::is_page;
use super::tree::Site;
use crate::source::Node;

/// Keys that may stand beside `allOf` in a property.
const BESIDE: &[&str] = &[
    "allOf",
    "description",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "example",
    "default",
];

pub(super) fn form(context: &Context<'_>, report: &mut Report<'_>) {
    for site in properties(context) {
        let Some(name) = site.name else {
            continue;
        };
        if site.reference.is_some() {
            // With keys beside it, the rule on siblings has the word.
            if site.map.len() == 1 {
                report.say(
                    name.span,
                    format!("`{}` refers without a word of its own", name.text),
                    "write `description:`, and beside it `allOf:` with the `$ref` as its only item",
                );
            }
            continue;
        }
        let Some(parts) = site.map.entry("allOf") else {
            continue;
        };
        let single = matches!(parts.value.as_list(), Some([only]) if only.get("$ref").is_some());
        if !single {
            report.say(
                parts.key.span,
                format!("`{}` is not exactly one other component", name.text),
                "write `allOf:` with one `$ref` as its only item, or make a component of it",
            );
            continue;
        }
        for key in site.map.keys() {
            if !BESIDE.contains(&key.text.as_str()) && !key.text.starts_with("x-") {
                let help = if key.text == "type" {
                    "take it out: the component says what it is; write `nullable: true` beside `allOf: [$ref]`"
                } else {
                    "move it to the component"
                };
                report.say(
                    key.span,
                    format!("`{}` beside a reference by `allOf`", key.text),
                    help,
                );
            }
        }
    }
}

pub(super) fn nullable(context: &Context<'_>, report: &mut Report<'_>) {
    for site in properties(context) {
        let (Some(name), Some(entity)) = (site.name, context.entity_of(site.map)) else {
            continue;
        };
        if site.reference.is_some() || is_true(site.map, "nullable") {
            continue;
        }
        // What a page requires has a rule of its own.
        let of_page = site
            .component
            .is_some_and(|(_, owner)| is_page(context, owner));
        let required = of_page
            || context.parent(site).is_some_and(|owner| {
                list(owner.map, "required")
                    .iter()
                    .any(|node| node.as_str() == Some(&name.text))
            });
        if !required {
            let help = if site.map.contains("items") {
                "write `nullable: true` beside `type: array`"
            } else {
                "write `nullable: true` beside `allOf: [$ref]`"
            };
            report.say(
                name.span,
                format!(
                    "`{}` holds `{entity}`, and is not said to be nullable",
                    name.text
                ),
                format!("{help}: answers leave out what is not selected, and say null"),
            );
        }
    }
}

fn properties<'c, 'd>(
    context: &'c Context<'d>,
) -> impl Iterator<Item = &'c Site<'d>> + use<'c, 'd> {
    context
        .tree
        .sites
        .iter()
        .filter(|site| site.kind == Kind::Schema && site.via == "properties")
}

pub(super) fn inherited(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context
        .objects(Kind::Schema)
        .filter(|site| site.via != "properties")
    {
        let Some(parts) = site.map.entry("allOf") else {
            continue;
        };
        let items = parts.value.as_list().unwrap_or_default();
        let inline = items
            .iter()
            .filter(|part| part.get("$ref").is_none())
            .count();
        if inline == items.len() {
            report.say(
                parts.key.span,
                "`allOf` without a base",
                "write the `$ref` of the base as its first item, or take `allOf` away and keep the object",
            );
        } else if inline > 1 {
            report.say(
                parts.key.span,
                "`allOf` with several objects of its own",
                "put their properties into one",
            );
        }
        for part in items {
            let base = part
                .get("$ref")
                .and_then(Node::as_str)
                .and_then(|target| context.document.resolve(target));
            if let Some(base) = base
                && let Some(map) = base.as_map()
                && !context.members(map).is_object
            {
                report.say(
                    part.span,
                    "the base is not an object, so nothing can be inherited from it",
                    "derive from an entity",
                );
            }
        }
        for key in [
            "properties",
            "required",
            "additionalProperties",
            "type",
            "items",
            "enum",
        ] {
            if let Some(entry) = site.map.entry(key) {
                report.say(
                    entry.key.span,
                    format!("`{key}` beside `allOf`"),
                    "move it into the object that stands in `allOf` beside the base",
                );
            }
        }
    }
}
