//! Rules on parameters: where they are, how they are written, and which every operation has.

use std::collections::BTreeSet;

use super::context::{Context, Parameter, component_of, is_true};
use super::grammar::Kind;
use super::names::{KEYWORDS, is_snake};
use super::pages::is_page;
use super::{Report, fault};
use crate::source::Node;

pub(super) fn location(context: &Context<'_>, report: &mut Report<'_>) {
    // A header is what webhooks bring; a shared one is judged where it is listed.
    let brought = context
        .webhooks
        .iter()
        .flat_map(|webhook| &webhook.parameters);
    let brought: BTreeSet<&str> = brought.filter_map(|parameter| parameter.shared).collect();
    for site in context.objects(Kind::Parameter) {
        let of_webhook = match site.component {
            Some((_, name)) => brought.contains(name),
            None => context.in_webhook(site),
        };
        if of_webhook {
            continue;
        }
        let Some(node) = site.map.get("in") else {
            continue;
        };
        let Some(text) = node.as_str() else {
            continue;
        };
        let why = match text {
            "path" | "query" => continue,
            "cookie" => "the client keeps no cookies",
            "header" => "the client sets all headers by itself",
            _ => "there is no such place",
        };
        report.say(
            node.span,
            format!("a parameter cannot be in `{text}`: {why}"),
            "write `in: query` or `in: path`",
        );
    }
    for operation in &context.operations {
        for parameter in &operation.parameters {
            if let Some(name) = parameter.shared
                && brought.contains(name)
                && parameter.location == "header"
            {
                report.say(
                    parameter.span,
                    format!(
                        "{} lists the header `{}`: the client sets all headers by itself",
                        operation.called(),
                        parameter.name
                    ),
                    "take it out: headers stand in webhooks only",
                );
            }
        }
    }
}

pub(super) fn style(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Parameter) {
        let Some(node) = site.map.get("style") else {
            continue;
        };
        let fitting = match site.map.get("in").and_then(Node::as_str) {
            Some("query") => "form",
            Some("path") => "simple",
            _ => continue,
        };
        if let Some(text) = node.as_str()
            && text != fitting
        {
            report.say(
                node.span,
                format!(
                    "the style `{text}` is not supported here: the server was never seen to read it"
                ),
                format!("write `style: {fitting}`, or leave it out"),
            );
        }
    }
}

pub(super) fn schema(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Parameter) {
        let Some(schema) = site.map.get("schema") else {
            continue;
        };
        let Some(map) = schema.as_map() else {
            continue;
        };
        let name = site.map.get("name").and_then(Node::as_str).unwrap_or("?");
        let in_path = site.map.get("in").and_then(Node::as_str) == Some("path");
        let help = match map.get("type").and_then(Node::as_str) {
            Some("string" | "integer" | "boolean" | "number") => continue,
            _ if component_of(map).is_some_and(|name| is_enum(context, name)) && !in_path => {
                continue;
            }
            Some("array") if !in_path => {
                let of_enum = map
                    .get("items")
                    .and_then(Node::as_map)
                    .and_then(component_of)
                    .is_some_and(|name| is_enum(context, name));
                if of_enum && site.map.contains("x-outseta-style") {
                    continue;
                }
                "a list is sent as `[1,2]` only: write `x-outseta-style: bracketed`, and an enumeration as `items`"
            }
            // Free filters are the one object, and shared.
            Some("object") if site.is_component && !map.contains("properties") && !in_path => {
                continue;
            }
            _ => "write `type: string`, `integer` or `boolean`, or refer to an enumeration",
        };
        report.say(
            site.map
                .entry("schema")
                .map_or(schema.span, |entry| entry.key.span),
            format!("the client has no way to send the parameter `{name}`"),
            help,
        );
    }
}

fn is_enum(context: &Context<'_>, name: &str) -> bool {
    context
        .document
        .schema(name)
        .is_some_and(|node| node.get("enum").is_some())
}

pub(super) fn duplicate(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in context.described() {
        let listed = &operation.parameters;
        for (at, parameter) in listed.iter().enumerate() {
            let Some(first) = listed[..at].iter().find(|other| clash(other, parameter)) else {
                continue;
            };
            let what = if first.name == parameter.name {
                format!("the parameter `{}` is listed twice", parameter.name)
            } else {
                format!(
                    "the parameters `{}` and `{}` cannot be told apart in Rust",
                    first.name, parameter.name
                )
            };
            report.add(
                fault(parameter.span, what)
                    .label("again here")
                    .related(
                        first.span,
                        if first.of_path {
                            "first here, for the whole path"
                        } else {
                            "first here"
                        },
                    )
                    .help("keep one of the two, or set them apart with `x-outseta-rust-name`"),
            );
        }
    }
}

/// Whether two parameters would be one argument.
fn clash(one: &Parameter<'_>, other: &Parameter<'_>) -> bool {
    if one.name.is_empty() {
        return false;
    }
    if one.name == other.name {
        return true;
    }
    let rust = |parameter: &Parameter<'_>| {
        parameter
            .map
            .get("x-outseta-rust-name")
            .and_then(Node::as_str)
            .unwrap_or(parameter.name)
            .replace('_', "")
            .to_lowercase()
    };
    rust(one) == rust(other)
}

pub(super) fn do_not_log(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        if !operation.shares("DoNotLog") {
            report.say(
                operation.method.span,
                format!(
                    "{} lacks the shared parameter `DoNotLog`",
                    operation.called()
                ),
                "every operation takes it: add `- $ref: '#/components/parameters/DoNotLog'`",
            );
        }
    }
}

pub(super) fn fields(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let answered = operation
            .answer(context, "200")
            .and_then(Node::as_map)
            .and_then(component_of)
            .filter(|name| derives_from_base(context, name) && !is_page(context, name));
        if let Some(name) = answered
            && !operation.shares("Fields")
            && !operation.is_paged()
        {
            report.say(
                operation.method.span,
                format!(
                    "{} answers the entity `{name}`, and lacks the shared parameter `Fields`",
                    operation.called()
                ),
                "add `- $ref: '#/components/parameters/Fields'`",
            );
        }
    }
}

/// Whether a component is a stored object; payloads of other kinds cannot be selected from.
fn derives_from_base(context: &Context<'_>, name: &str) -> bool {
    context
        .document
        .schema(name)
        .and_then(Node::as_map)
        .is_some_and(|schema| {
            schema.contains("allOf") && context.members(schema).get("Uid").is_some()
        })
}

pub(super) fn rust_name(context: &Context<'_>, report: &mut Report<'_>) {
    for site in &context.tree.sites {
        if let Some(node) = site.map.get("x-outseta-rust-name")
            && let Some(name) = node.as_str()
            && (!is_snake(name) || KEYWORDS.contains(&name))
        {
            report.say(
                node.span,
                format!("`{name}` cannot be the name of a field in Rust"),
                "write small letters, digits and `_`, and no keyword: `object_type`",
            );
        }
    }
}

pub(super) fn contradiction(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Parameter) {
        if let Some(entry) = site.map.entry("deprecated")
            && is_true(site.map, "required")
            && entry.value.as_bool() == Some(true)
        {
            report.say(
                entry.key.span,
                "a required parameter cannot be left alone, and is deprecated",
                "take out `deprecated`, or deprecate the operation",
            );
        }
    }
}
