//! Rules on the facts beside operations and schemas: sources, confidence, outcomes.

use std::collections::BTreeSet;

use super::context::{Context, component_of, list};
use super::names::is_pascal;
use super::pages::is_page;
use super::{Report, nearest};
use crate::source::{Map, Node};

pub(super) fn unknown_source(context: &Context<'_>, report: &mut Report<'_>) {
    if context.provenance.sources.is_empty() {
        // The file is missing or broken, which has been said once.
        return;
    }
    for site in &context.tree.sites {
        for node in list(site.map, "x-outseta-sources") {
            let Some(source) = node.as_str() else {
                continue;
            };
            if !context.provenance.contains(source) {
                let known = context
                    .provenance
                    .sources
                    .iter()
                    .map(|source| source.text.as_str());
                let help = match nearest(source, known) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "add it to provenance.yaml, or name a source that is there".to_owned(),
                };
                report.say(
                    node.span,
                    format!("provenance.yaml does not know the source `{source}`"),
                    help,
                );
            }
        }
    }
}

pub(super) fn duplicate_source(context: &Context<'_>, report: &mut Report<'_>) {
    for site in &context.tree.sites {
        let mut seen = BTreeSet::new();
        for node in list(site.map, "x-outseta-sources") {
            if let Some(source) = node.as_str()
                && !seen.insert(source)
            {
                report.say(
                    node.span,
                    format!("the source `{source}` is named twice"),
                    "name it once",
                );
            }
        }
    }
}

pub(super) fn sources(context: &Context<'_>, report: &mut Report<'_>) {
    for site in &context.tree.sites {
        if let Some(entry) = site.map.entry("x-outseta-sources")
            && entry.value.as_list().is_some_and(<[Node]>::is_empty)
        {
            report.say(
                entry.key.span,
                format!("{} names no source", site.kind.article()),
                "name at least one key of provenance.yaml",
            );
        }
    }
    for (key, node) in context.document.schemas() {
        let Some(schema) = node.as_map() else {
            continue;
        };
        if !schema.contains("x-outseta-sources")
            && !is_page(context, &key.text)
            && !schema.contains("$ref")
        {
            report.say(
                key.span,
                format!("nothing says where `{}` comes from", key.text),
                "write `x-outseta-sources:` with keys of provenance.yaml",
            );
        }
    }
}

pub(super) fn confidence(context: &Context<'_>, report: &mut Report<'_>) {
    let bodies = context.bodies();
    for (key, node) in context.document.schemas() {
        let Some(schema) = node.as_map() else {
            continue;
        };
        let needs = context.is_entity(&key.text)
            && !bodies.contains(key.text.as_str())
            && !is_page(context, &key.text)
            && !schema.contains("$ref");
        if needs && !schema.contains("x-outseta-confidence") {
            report.say(
                key.span,
                format!("nothing says how sure `{}` is", key.text),
                "write `x-outseta-confidence: high`, `medium` or `low`",
            );
        }
    }
}

pub(super) fn observed(context: &Context<'_>, report: &mut Report<'_>) {
    for site in &context.tree.sites {
        if let Some(entry) = site.map.entry("x-outseta-observed")
            && entry.value.as_bool() == Some(false)
        {
            report.say(
                entry.key.span,
                "`x-outseta-observed` marks what nobody documents, and says `false` here",
                "take it out; without it, a source documents the matter",
            );
        }
    }
}

pub(super) fn anonymous_with(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let names = list(operation.map, "x-outseta-anonymous-with");
        let members = operation
            .body_schema(context)
            .and_then(Node::as_map)
            .map(|schema| context.members(schema));
        for node in names {
            let Some(name) = node.as_str() else {
                continue;
            };
            let known = members
                .as_ref()
                .is_some_and(|members| members.get(name).is_some());
            if !known {
                report.say(
                    node.span,
                    format!("the body of {} has no member `{name}`", operation.called()),
                    "name members of the request body in whose presence no credentials are sent",
                );
            }
        }
    }
}

pub(super) fn outcome(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let answers: BTreeSet<&str> = operation
            .responses()
            .map(|entry| entry.key.text.as_str())
            .filter(|status| status.starts_with('2'))
            .collect();
        let Some(entry) = operation.map.entry("x-outseta-outcome") else {
            if answers.len() > 1 {
                report.say(
                    operation.method.span,
                    format!("{} answers well in several ways, without a type for it", operation.called()),
                    "write `x-outseta-outcome:` with `name`, and `variants` with a variant for each status",
                );
            }
            continue;
        };
        let span = entry.key.span;
        if let Some(name) = entry.value.get("name")
            && name.as_str().is_some_and(|text| !is_pascal(text))
        {
            report.say(
                name.span,
                "the outcome has a name that no Rust type can have",
                "write letters and digits, beginning with a capital: `SignIn`",
            );
        }
        let Some(variants) = entry.value.get("variants").and_then(Node::as_map) else {
            continue;
        };
        for variant in variants.iter() {
            let status = variant.key.text.as_str();
            if !answers.contains(status) {
                report.say(
                    variant.key.span,
                    format!("{} has no answer `{status}`", operation.called()),
                    "let the variants be the answers from 200 to 299",
                );
            }
            if variant.value.as_str().is_some_and(|text| !is_pascal(text)) {
                report.say(
                    variant.value.span,
                    "the variant has a name that no variant in Rust can have",
                    "write letters and digits, beginning with a capital: `Token`",
                );
            }
        }
        for status in answers {
            let modelled = operation
                .answer(context, status)
                .and_then(Node::as_map)
                .is_some_and(|schema| component_of(schema).is_some());
            if !variants.contains(status) {
                report.say(
                    span,
                    format!("the outcome has no variant for the answer `{status}`"),
                    "add it under `variants`",
                );
            } else if !modelled {
                report.say(
                    span,
                    format!("the answer `{status}` has no component to fill the variant with"),
                    "describe its body by a `$ref` to a component",
                );
            }
        }
    }
}

pub(super) fn error_codes(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let codes = operation
            .map
            .get("x-outseta-error-codes")
            .and_then(Node::as_map);
        for key in codes.into_iter().flat_map(Map::keys) {
            let answered = operation
                .responses()
                .any(|entry| entry.key.text == key.text);
            if !answered || !key.text.starts_with(['4', '5']) {
                report.say(
                    key.span,
                    format!("{} has no error `{}`", operation.called(), key.text),
                    "name the status of an error that stands under `responses`",
                );
            }
        }
    }
}
