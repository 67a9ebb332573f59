//! Rules on schemas: forms that have a Rust type, and facts that contradict each other.

use std::collections::BTreeSet;

use super::context::{Context, component_of, is_true, list};
use super::grammar::Kind;
use super::names::is_pascal;
use super::pages::is_page;
use super::tree::Site;
use super::value::{self, Use};
use super::{Report, fault, nearest, quoted};
use crate::source::{Map, Node};

pub(super) fn name(context: &Context<'_>, report: &mut Report<'_>) {
    for (key, _) in context.document.schemas() {
        if !is_pascal(&key.text) {
            report.say(
                key.span,
                format!("`{}` cannot be the name of a Rust type", key.text),
                "write letters and digits, beginning with a capital: `PersonAccount`",
            );
        }
    }
}

/// The folder below `schemas` tells to which part of the API a schema belongs.
pub(super) fn area(context: &Context<'_>, report: &mut Report<'_>) {
    let tags = context.tags();
    if tags.is_empty() {
        // The document lacks its `tags`, which has been said once.
        return;
    }
    let mut seen = BTreeSet::new();
    for (key, _) in context.document.schemas() {
        let path = context.document.file_of(key.span);
        let Some(below) = path
            .strip_prefix("schemas/")
            .or_else(|| Some(path.split_once("/schemas/")?.1))
        else {
            // What is shared stands elsewhere.
            continue;
        };
        let areas = || tags.iter().copied();
        let folder = below.split_once('/').map(|(folder, _)| folder);
        if folder.is_some_and(|folder| areas().any(|area| area == folder)) || !seen.insert(path) {
            continue;
        }
        let (message, meant) = match folder {
            None => (format!("`{}` stands in no area", key.text), None),
            Some(folder) => (
                format!("`{}` stands in `{folder}`, which is no area", key.text),
                nearest(folder, areas()),
            ),
        };
        let help = match meant {
            Some(meant) => format!("did you mean the folder `{meant}`?"),
            None => format!(
                "move the file into a folder that is called like a tag: one of {}",
                quoted(areas())
            ),
        };
        report.say(key.span, message, help);
    }
}

pub(super) fn no_type(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let map = site.map;
        let says = ["type", "allOf", "x-outseta-any"]
            .iter()
            .any(|key| map.contains(key));
        // Keys that are refused have been spoken of already.
        let refused = ["oneOf", "anyOf", "not", "const", "discriminator"]
            .iter()
            .any(|key| map.contains(key));
        let part = site.via == "allOf" && map.contains("required");
        if !says && !refused && !part {
            report.say(
                site.span,
                "a schema that does not say its type",
                "write `type:`, or `x-outseta-any: \"reason\"` if any JSON may stand here",
            );
        }
    }
}

pub(super) fn any(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        if !site.map.contains("x-outseta-any") {
            continue;
        }
        for key in ["type", "allOf", "properties", "items", "enum", "format"] {
            if let Some(entry) = site.map.entry(key) {
                report.say(
                    entry.key.span,
                    format!(
                        "`{key}` beside `x-outseta-any`, which says that any JSON may stand here"
                    ),
                    "take out the one that is wrong",
                );
            }
        }
    }
}

/// Keys that only mean something beside one type.
const BELONGS: &[(&str, &[&str])] = &[
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("properties", &["object"]),
    ("additionalProperties", &["object"]),
    ("required", &["object"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("minimum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("format", &["string", "integer", "number"]),
    ("enum", &["string", "integer"]),
];

pub(super) fn misplaced(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let Some(found) = site.map.get("type").and_then(Node::as_str) else {
            continue;
        };
        for (key, types) in BELONGS {
            if let Some(entry) = site.map.entry(key)
                && !types.contains(&found)
                && super::tree::TYPES.contains(&found)
            {
                report.say(
                    entry.key.span,
                    format!("`{key}` means nothing beside `type: {found}`"),
                    format!(
                        "take it out, or write `type: {}`",
                        types.join("` or `type: ")
                    ),
                );
            }
        }
    }
}

pub(super) fn items(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        if site.map.get("type").and_then(Node::as_str) != Some("array") {
            continue;
        }
        let Some(entry) = site.map.entry("items") else {
            report.say(
                site.span,
                "a list that does not say what it holds",
                "write `items:` with a `type`, or with a `$ref` to a component",
            );
            continue;
        };
        let inner = entry.value.get("type").and_then(Node::as_str);
        if let Some(inner @ ("array" | "object")) = inner {
            report.say(
                entry.key.span,
                format!("a list of `{inner}` has no Rust type here"),
                "make a component of what the list holds, and refer to it by `$ref`",
            );
        }
    }
}

pub(super) fn inline_object(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let own = site.is_component || site.via == "allOf";
        if let Some(entry) = site.map.entry("properties")
            && !own
        {
            report.say(
                entry.key.span,
                "an object with properties of its own inside of another",
                "make a component of it, and refer to it by `allOf: [$ref]`",
            );
        }
    }
}

pub(super) fn bare_object(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let is_object = site.map.get("type").and_then(Node::as_str) == Some("object");
        if is_object
            && site.via != "allOf"
            && !site.map.contains("properties")
            && !site.map.contains("additionalProperties")
            && !site.map.contains("allOf")
        {
            report.say(
                site.span,
                "an object of which nothing is known",
                "write its `properties`, or `additionalProperties: true` for a map of any JSON",
            );
        }
    }
}

pub(super) fn required(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let names = list(site.map, "required");
        if names.is_empty() {
            continue;
        }
        // What is required may come from the base beside this object.
        let whole = whole(context, site);
        let members = context.members(whole.map);
        for (at, node) in names.iter().enumerate() {
            let Some(name) = node.as_str() else {
                continue;
            };
            if members.get(name).is_none() {
                let known = members.list.iter().map(|member| member.key.text.as_str());
                let help = match nearest(name, known) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "add the property, or take the name out of `required`".to_owned(),
                };
                report.say(
                    node.span,
                    format!("`{name}` is required, but is no property"),
                    help,
                );
            }
            if names[..at].iter().any(|other| other.as_str() == Some(name)) {
                report.say(
                    node.span,
                    format!("`{name}` is required twice"),
                    "name it once",
                );
            }
        }
    }
}

/// Answers hold what was selected, so they can promise nothing.
pub(super) fn required_answer(context: &Context<'_>, report: &mut Report<'_>) {
    let bodies = context.bodies();
    for site in context.objects(Kind::Schema) {
        let Some(("schemas", name)) = site.component else {
            continue;
        };
        if let Some(entry) = site.map.entry("required")
            && !bodies.contains(name)
            && !is_page(context, name)
        {
            report.say(
                entry.key.span,
                format!("`{name}` is no request body, and has members that are required"),
                "take it out: an answer may lack whatever was not selected",
            );
        }
    }
}

/// The schema that a part of `allOf` is a part of.
fn whole<'c, 'd>(context: &'c Context<'d>, site: &'c Site<'d>) -> &'c Site<'d> {
    let mut whole = site;
    while whole.via == "allOf"
        && let Some(parent) = context.parent(whole)
    {
        whole = parent;
    }
    whole
}

pub(super) fn redefined(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        if site.via != "allOf" {
            continue;
        }
        let Some(parent) = context.parent(site) else {
            continue;
        };
        let bases = list(parent.map, "allOf")
            .iter()
            .filter_map(Node::as_map)
            .filter(|part| part.contains("$ref"));
        for base in bases {
            let inherited = context.members(base);
            let own = site.map.get("properties").and_then(Node::as_map);
            for key in own.into_iter().flat_map(Map::keys) {
                if let Some(first) = inherited.get(&key.text)
                    && first.key.span != key.span
                {
                    report.add(
                        fault(key.span, format!("`{}` is inherited already", key.text))
                            .label("again here")
                            .related(first.key.span, "inherited from here")
                            .help("take one of the two out"),
                    );
                }
            }
        }
    }
}

pub(super) fn default(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        if let Some(node) = site.map.get("default") {
            for flaw in value::check(context, node, site.map, Use::Plain) {
                report.say(
                    flaw.span,
                    format!("the default does not fit its schema: {}", flaw.message),
                    flaw.help,
                );
            }
        }
    }
}

pub(super) fn read_write(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        if is_true(site.map, "readOnly")
            && let Some(entry) = site.map.entry("writeOnly")
            && entry.value.as_bool() == Some(true)
        {
            report.say(
                entry.key.span,
                "`readOnly` and `writeOnly` together leave nobody who could use the property",
                "keep `readOnly: true` if the server sets it, `writeOnly: true` if it is never answered",
            );
        }
    }
}

pub(super) fn sensitive(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        if !is_true(site.map, "x-outseta-sensitive") {
            continue;
        }
        let Some(entry) = site.map.entry("x-outseta-sensitive") else {
            continue;
        };
        let kind = |map: &Map| map.get("type").and_then(Node::as_str).map(str::to_owned);
        let held = match site.map.get("items").and_then(Node::as_map) {
            Some(items) => kind(items),
            None => kind(site.map),
        };
        if held.as_deref() != Some("string") {
            report.say(
                entry.key.span,
                "only text can be kept out of logs, and this is not text",
                "take it out, or mark the strings inside",
            );
        }
    }
}

/// The formats that have a Rust type of their own.
const FORMATS: &[(&str, &[&str])] = &[
    ("string", &["date-time", "date", "uid"]),
    ("integer", &["int32", "int64"]),
    ("number", &[]),
];

pub(super) fn format(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let Some(node) = site.map.get("format") else {
            continue;
        };
        let Some(found) = node.as_str() else {
            continue;
        };
        let kind = site.map.get("type").and_then(Node::as_str);
        let Some((kind, formats)) = FORMATS.iter().find(|(name, _)| Some(*name) == kind) else {
            continue;
        };
        if formats.contains(&found) || found == "binary" && is_body(context, site) {
            continue;
        }
        let help = match nearest(found, formats.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if formats.is_empty() => {
                "take it out: every `number` is an exact decimal".to_owned()
            }
            None => format!(
                "write one of {}, or none",
                super::quoted(formats.iter().copied())
            ),
        };
        report.say(
            node.span,
            format!("the format `{found}` of `type: {kind}` is not known"),
            help,
        );
    }
}

/// Whether a schema is all that a body is; there a file can be.
fn is_body(context: &Context<'_>, site: &Site<'_>) -> bool {
    context
        .parent(site)
        .is_some_and(|parent| parent.kind == Kind::MediaType)
}

pub(super) fn open_map(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let Some(entry) = site.map.entry("additionalProperties") else {
            continue;
        };
        // The shared filters are a map of texts; elsewhere a map has no type for its values.
        let in_parameter = site.via == "schema"
            && context
                .parent(site)
                .is_some_and(|parent| parent.kind == Kind::Parameter);
        if entry.value.as_map().is_some() && !in_parameter {
            report.say(
                entry.key.span,
                "a map with values of one type has no Rust type here",
                "write `additionalProperties: true`",
            );
        }
    }
}

pub(super) fn stray_facts(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Schema) {
        let property = site.via == "properties";
        for key in [
            "readOnly",
            "writeOnly",
            "x-outseta-write",
            "x-outseta-rust-name",
        ] {
            if let Some(entry) = site.map.entry(key)
                && !property
            {
                report.say(
                    entry.key.span,
                    format!("`{key}` on something that is not a property"),
                    "move it to the properties that it is meant for",
                );
            }
        }
        if let Some(entry) = site.map.entry("nullable")
            && site.is_component
            && entry.value.as_bool() == Some(true)
            && component_of(site.map).is_none()
        {
            report.say(
                entry.key.span,
                "a component that is null",
                "take it out, and write `nullable: true` where the component is referred to",
            );
        }
    }
}
