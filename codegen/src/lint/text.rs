//! Rules on prose: summaries and descriptions.

use super::Report;
use super::context::Context;
use super::grammar::{Kind, Shape};
use crate::source::{Node, Span};

pub(super) fn summary(context: &Context<'_>, report: &mut Report<'_>) {
    let operations = context.objects(Kind::Operation);
    for site in operations.chain(context.objects(Kind::Notification)) {
        let Some(node) = site.map.get("summary") else {
            continue;
        };
        let Some(text) = node.as_str().map(str::trim).filter(|text| !text.is_empty()) else {
            continue;
        };
        if !text.ends_with('.') {
            report.say(
                end_of(node.span),
                "a summary does not end with a full stop",
                "write one sentence, and end it with `.`",
            );
        }
        if text.chars().next().is_some_and(char::is_lowercase) {
            report.say(
                node.span,
                "a summary begins with a small letter",
                "begin with an imperative in a capital letter: `Fetch one person.`",
            );
        }
        if text.contains('\n') || text.trim_end_matches('.').contains(". ") {
            report.say(
                node.span,
                "a summary is more than one sentence",
                "keep the first sentence, and move the others into `description`",
            );
        }
    }
}

/// The last byte of a span, which is what misses something.
fn end_of(span: Span) -> Span {
    Span {
        start: span.start.max(span.end.saturating_sub(1)),
        ..span
    }
}

pub(super) fn description(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Parameter) {
        if !site.map.contains("description") {
            let name = site.map.get("name").and_then(Node::as_str).unwrap_or("?");
            report.say(
                site.span,
                format!("the parameter `{name}` has no description"),
                "write `description:` with what it means and what holds when it is left out",
            );
        }
    }
    for site in context.objects(Kind::Schema) {
        let Some(name) = site.name.filter(|_| !site.map.contains("description")) else {
            continue;
        };
        let (what, help) = if site.is_component {
            ("schema", "write `description:` with what it is")
        } else {
            (
                "property",
                "write `description:` with what it means, its unit and its limits",
            )
        };
        report.say(
            name.span,
            format!("the {what} `{}` has no description", name.text),
            help,
        );
    }
}

pub(super) fn empty(context: &Context<'_>, report: &mut Report<'_>) {
    let blank = |node: &Node| node.as_str().is_some_and(|text| text.trim().is_empty());
    for site in &context.tree.sites {
        if site.reference.is_some() {
            continue;
        }
        for entry in site.map.iter() {
            let Some(spec) = site.kind.key(&entry.key.text) else {
                continue;
            };
            let is_blank = match spec.shape {
                Shape::Text => blank(&entry.value),
                Shape::Texts => entry
                    .value
                    .as_list()
                    .is_some_and(|items| items.iter().any(blank)),
                _ => false,
            };
            if is_blank {
                report.say(
                    entry.key.span,
                    format!("`{}` of {} is empty", entry.key.text, site.kind.article()),
                    "write the text",
                );
            }
        }
    }
}
