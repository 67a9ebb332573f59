//! Rules on examples: everywhere one is needed, and each as its schema says.

use super::Report;
use super::context::{Context, media_types};
use super::grammar::Kind;
use super::tree::Site;
use super::value::{self, Flaw, Use};
use crate::source::{Entry, Map, Node, Span};

pub(super) fn missing(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let called = operation.called();
        if let Some(body) = operation.body(context) {
            without_example(context, body, |span| {
                report.say(
                    span,
                    format!("the request body of {called} has no example"),
                    "write `example:` beside `schema:`, with the people and accounts of the other examples",
                );
            });
        }
        let answers = operation
            .responses()
            .filter(|entry| entry.key.text.starts_with('2'))
            .filter_map(|entry| Some((&entry.key.text, context.follow(&entry.value)?)));
        for (status, answer) in answers {
            without_example(context, answer, |span| {
                report.say(
                    span,
                    format!("the answer `{status}` of {called} has no example"),
                    "write `example:` beside `schema:`, with the people and accounts of the other examples",
                );
            });
        }
    }
    for site in context.objects(Kind::Parameter) {
        let has = |map: &Map| map.contains("example");
        let in_schema = site
            .map
            .get("schema")
            .and_then(Node::as_map)
            .is_some_and(has);
        if !has(site.map) && !in_schema {
            let name = site.map.get("name").and_then(Node::as_str).unwrap_or("?");
            report.say(
                site.span,
                format!("the parameter `{name}` has no example"),
                "write `example:` beside `schema:`",
            );
        }
    }
}

/// Calls back with the place of every media type whose schema is known, but has no example.
fn without_example(context: &Context<'_>, holder: &Node, mut found: impl FnMut(Span)) {
    for Entry { key, value } in media_types(holder) {
        let Some(map) = value.as_map() else {
            continue;
        };
        let known = map
            .get("schema")
            .and_then(Node::as_map)
            .is_some_and(|schema| !value::is_any(context, schema));
        if known && !map.contains("example") {
            found(key.span);
        }
    }
}

pub(super) fn invalid(context: &Context<'_>, report: &mut Report<'_>) {
    for flaw in flaws(context).into_iter().filter(|flaw| !flaw.misplaced) {
        report.say(flaw.span, flaw.message, flaw.help);
    }
}

pub(super) fn misplaced(context: &Context<'_>, report: &mut Report<'_>) {
    for flaw in flaws(context).into_iter().filter(|flaw| flaw.misplaced) {
        report.say(flaw.span, flaw.message, flaw.help);
    }
}

/// What is wrong with all examples.
fn flaws(context: &Context<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for site in &context.tree.sites {
        if site.reference.is_some() {
            continue;
        }
        let Some(example) = site.map.get("example") else {
            continue;
        };
        let (schema, purpose) = match site.kind {
            Kind::Schema => (Some(site.map), Use::Plain),
            Kind::Parameter | Kind::Header => (schema_of(site), Use::Plain),
            Kind::MediaType if in_request(context, site) => (schema_of(site), Use::Request),
            Kind::MediaType => (schema_of(site), Use::Answer),
            _ => continue,
        };
        if let Some(schema) = schema {
            flaws.extend(value::check(context, example, schema, purpose));
        }
    }
    flaws
}

fn schema_of<'d>(site: &Site<'d>) -> Option<&'d Map> {
    site.map.get("schema")?.as_map()
}

fn in_request(context: &Context<'_>, site: &Site<'_>) -> bool {
    site.parent
        .and_then(|at| context.tree.sites.get(at))
        .is_some_and(|parent| parent.kind == Kind::RequestBody)
}
