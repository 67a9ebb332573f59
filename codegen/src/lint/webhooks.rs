//! Rules on webhooks: what Outseta sends by itself, and how it is told apart.

use std::collections::BTreeMap;

use super::context::{Context, Operation, SCHEMAS, list, media_types};
use super::names::is_kebab;
use super::{Report, fault, nearest, quoted};
use crate::source::{Entry, Map, Node, Span};

/// The member of the payload that holds the details of an event.
pub(super) const EVENT_DATA: &str = "ActivityEventData";

/// The enumeration of everything that can be reported.
const EVENTS: &str = "ActivityType";

pub(super) fn name(context: &Context<'_>, report: &mut Report<'_>) {
    for webhook in &context.webhooks {
        let key = webhook.path;
        if !is_kebab(&key.text) {
            report.say(
                key.span,
                format!("`{}` is no name for a webhook", key.text),
                "write small letters and digits, with `-` between words: `account-created`",
            );
            continue;
        }
        let alike = key.text.replace('-', "_");
        if let Some(id) = webhook.map.get("operationId")
            && id.as_str().is_some_and(|id| id != alike)
        {
            report.add(
                fault(
                    id.span,
                    format!("the operation of `{}` has another name", key.text),
                )
                .related(key.span, "the webhook")
                .help(format!("write `operationId: {alike}`")),
            );
        }
    }
}

pub(super) fn event_type(context: &Context<'_>, report: &mut Report<'_>) {
    let mut seen: BTreeMap<i64, Span> = BTreeMap::new();
    for webhook in &context.webhooks {
        let Some(node) = webhook.map.get("x-outseta-event-type") else {
            continue;
        };
        let Some(number) = node.as_i64() else {
            continue;
        };
        if let Some(&first) = seen.get(&number) {
            report.add(
                fault(node.span, format!("two webhooks report the event {number}"))
                    .label("again here")
                    .related(first, "first here")
                    .help("correct one of the numbers, or take one of the webhooks out"),
            );
            continue;
        }
        seen.insert(number, node.span);
        let Some(events) = context.document.schema(EVENTS).and_then(Node::as_map) else {
            report.say(
                node.span,
                format!("there is no enumeration `{EVENTS}` to look the event {number} up in"),
                format!("describe `{EVENTS}` as a component schema"),
            );
            continue;
        };
        if !events.contains("enum") {
            // The rules on enumerations and references have the word.
            continue;
        }
        let at = list(events, "enum")
            .iter()
            .position(|value| value.as_i64() == Some(number));
        let Some(at) = at else {
            report.say(
                node.span,
                format!("`{EVENTS}` has no value {number}"),
                "correct the number, or add the value to the enumeration",
            );
            continue;
        };
        let event = list(events, "x-enum-varnames")
            .get(at)
            .and_then(Node::as_str);
        if let Some(event) = event
            && event.to_lowercase() != webhook.path.text.replace('-', "").to_lowercase()
        {
            report.add(
                fault(
                    node.span,
                    format!(
                        "{number} is the event `{event}`, not `{}`",
                        webhook.path.text
                    ),
                )
                .related(webhook.path.span, "the webhook")
                .help("correct the number, or call the webhook like the event"),
            );
        }
    }
}

/// The schema that the details of an event have, if its pointer leads to one.
pub(super) fn event_data<'d>(
    context: &Context<'d>,
    webhook: &Operation<'d>,
) -> Option<(&'d str, &'d Map)> {
    let name = webhook
        .text("x-outseta-event-data")?
        .strip_prefix(SCHEMAS)?;
    Some((name, context.document.schema(name)?.as_map()?))
}

/// The examples of what a webhook sends.
pub(super) fn examples<'d>(context: &Context<'d>, webhook: &Operation<'d>) -> Vec<&'d Entry> {
    webhook
        .body(context)
        .into_iter()
        .flat_map(media_types)
        .filter_map(|entry| entry.value.as_map()?.entry("example"))
        .collect()
}

pub(super) fn details(context: &Context<'_>, report: &mut Report<'_>) {
    for webhook in &context.webhooks {
        let pointer = webhook.map.get("x-outseta-event-data");
        if let Some(entry) = webhook.map.entry("x-outseta-event-data-list") {
            if entry.value.as_bool() == Some(false) {
                report.say(
                    entry.key.span,
                    "`x-outseta-event-data-list` marks details that are a list, and says `false` here",
                    "take it out; without it, the details are one object",
                );
            }
            if pointer.is_none() {
                report.say(
                    entry.key.span,
                    "a list of details without a schema for them",
                    "write `x-outseta-event-data:` with a pointer to the schema of one entry",
                );
            }
        }
        let Some(node) = pointer else {
            continue;
        };
        let Some(target) = node.as_str() else {
            continue;
        };
        match event_data(context, webhook) {
            Some((name, _)) if context.is_entity(name) => {}
            Some((name, _)) => report.say(
                node.span,
                format!("`{name}` is no object with properties"),
                "point to the schema of an object; for a list, to that of one entry, with `x-outseta-event-data-list: true`",
            ),
            None => {
                let name = target.rsplit('/').next().unwrap_or_default();
                let known = context.document.schemas().map(|(key, _)| key.text.as_str());
                let help = match nearest(name, known) {
                    Some(meant) => format!("did you mean `{SCHEMAS}{meant}`?"),
                    None => format!(
                        "write a pointer to a component schema in quotes: `'{SCHEMAS}AccountAddPersonEventData'`"
                    ),
                };
                report.say(node.span, format!("`{target}` leads to no schema"), help);
            }
        }
    }
}

pub(super) fn security(context: &Context<'_>, report: &mut Report<'_>) {
    for webhook in &context.webhooks {
        if let Some(entry) = webhook.map.entry("security")
            && entry.value.as_list().is_some_and(|list| !list.is_empty())
        {
            report.say(
                entry.key.span,
                format!("{} takes credentials of the API", webhook.called()),
                "write `security: []`: what Outseta sends is signed at most, and the signature is a header",
            );
        }
    }
}

pub(super) fn parameters(context: &Context<'_>, report: &mut Report<'_>) {
    for webhook in &context.webhooks {
        for parameter in &webhook.parameters {
            if !matches!(parameter.location, "header" | "") {
                report.say(
                    parameter.span,
                    format!(
                        "{} lists the parameter `{}`, which is no header",
                        webhook.called(),
                        parameter.name
                    ),
                    "take it out: the receiver chooses the address, query and all; only headers are Outseta's",
                );
            }
        }
    }
}

/// The sign-up callback and its like are no reports, and nobody says that they are signed.
pub(super) fn signature(context: &Context<'_>, report: &mut Report<'_>) {
    const SHARED: &str = "HubSignature256";
    for webhook in &context.webhooks {
        if webhook.map.contains("x-outseta-event-type") && !webhook.shares(SHARED) {
            report.say(
                webhook.method.span,
                format!(
                    "{} lacks the shared parameter {}",
                    webhook.called(),
                    quoted([SHARED])
                ),
                format!("every report is signed: add `- $ref: '#/components/parameters/{SHARED}'`"),
            );
        }
    }
}
