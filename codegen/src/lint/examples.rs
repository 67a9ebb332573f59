//! Rules on examples: everywhere one is needed, and each as its schema says.

use super::Report;
use super::context::{Context, Operation, claims_file, is_true, media_types};
use super::grammar::Kind;
use super::tree::Site;
use super::value::{self, Flaw, Use};
use super::webhooks::{self, EVENT_DATA};
use crate::source::{Entry, Map, Node, Span};

pub(super) fn missing(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in context.described() {
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
    for webhook in &context.webhooks {
        for example in webhooks::examples(context, webhook) {
            let is_there = example
                .value
                .get(EVENT_DATA)
                .is_some_and(|data| !data.is_null());
            if webhook.map.contains("x-outseta-event-data") && !is_there {
                report.say(
                    example.key.span,
                    format!(
                        "the example of {} does not show its `{EVENT_DATA}`",
                        webhook.called()
                    ),
                    format!(
                        "write `{EVENT_DATA}:` into the example, as `x-outseta-event-data` has it"
                    ),
                );
            }
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
    for Entry { key, value } in media_types(holder).filter(|entry| !claims_file(entry)) {
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
            Kind::MediaType => {
                let purpose = match (in_request(context, site), context.in_webhook(site)) {
                    (true, false) => Use::Request,
                    // What a webhook brings is made by the server, like an answer.
                    (false, false) | (true, true) => Use::Answer,
                    // The receiver may send back what came, with all that is read-only.
                    (false, true) => Use::Plain,
                };
                (schema_of(site), purpose)
            }
            _ => continue,
        };
        if let Some(schema) = schema {
            flaws.extend(value::check(context, example, schema, purpose));
        }
    }
    for webhook in &context.webhooks {
        for example in webhooks::examples(context, webhook) {
            if let Some(data) = example.value.as_map().and_then(|map| map.entry(EVENT_DATA)) {
                flaws.extend(event_data(context, webhook, data));
            }
        }
    }
    flaws
}

/// What is wrong with the details of an event in the example of its webhook.
fn event_data<'d>(context: &Context<'d>, webhook: &Operation<'d>, data: &'d Entry) -> Vec<Flaw> {
    if data.value.is_null() {
        return Vec::new();
    }
    if !webhook.map.contains("x-outseta-event-data") {
        return vec![Flaw {
            span: data.key.span,
            message: format!("{} brings no `{EVENT_DATA}`", webhook.called()),
            help: "take it out of the example, or write `x-outseta-event-data:` with its schema"
                .to_owned(),
            misplaced: true,
        }];
    }
    let Some((_, schema)) =
        webhooks::event_data(context, webhook).filter(|(name, _)| context.is_entity(name))
    else {
        // The rule on the pointer has the word.
        return Vec::new();
    };
    let items = data.value.as_list();
    if items.is_some() != is_true(webhook.map, "x-outseta-event-data-list") {
        return vec![Flaw {
            span: data.key.span,
            message: format!(
                "`{EVENT_DATA}` is {}, where {} says otherwise",
                data.value.kind(),
                webhook.called()
            ),
            help:
                "write a list of objects beside `x-outseta-event-data-list: true`, else one object"
                    .to_owned(),
            misplaced: false,
        }];
    }
    let single = std::slice::from_ref(&data.value);
    items
        .unwrap_or(single)
        .iter()
        .flat_map(|item| value::check(context, item, schema, Use::Answer))
        .collect()
}

fn schema_of<'d>(site: &Site<'d>) -> Option<&'d Map> {
    site.map.get("schema")?.as_map()
}

fn in_request(context: &Context<'_>, site: &Site<'_>) -> bool {
    site.parent
        .and_then(|at| context.tree.sites.get(at))
        .is_some_and(|parent| parent.kind == Kind::RequestBody)
}
