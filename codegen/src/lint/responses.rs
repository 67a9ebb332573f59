//! Rules on answers and request bodies.

use super::Report;
use super::context::{Context, FILE, claims_file, component_of, is_file, media_types};
use super::grammar::Kind;
use crate::source::Node;

pub(super) fn no_200(context: &Context<'_>, report: &mut Report<'_>) {
    let called = context.operations.iter().map(|operation| {
        (
            operation,
            "add `'200':` with the answer; Outseta was never seen to answer well in another way only",
        )
    });
    let received = context
        .webhooks
        .iter()
        .map(|webhook| (webhook, "add `'200':` with what the receiver answers"));
    for (operation, help) in called.chain(received) {
        let entry = operation.map.entry("responses");
        if let Some(entry) = entry.filter(|entry| entry.value.as_map().is_some())
            && !operation.responses().any(|entry| entry.key.text == "200")
        {
            report.say(
                entry.key.span,
                format!(
                    "{} does not say what it answers with 200",
                    operation.called()
                ),
                help,
            );
        }
    }
}

pub(super) fn no_error(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let entry = operation.map.entry("responses");
        if let Some(entry) = entry.filter(|entry| entry.value.as_map().is_some())
            && !operation
                .responses()
                .any(|entry| entry.key.text.starts_with(['4', '5']))
        {
            report.say(
                entry.key.span,
                format!("{} names no error", operation.called()),
                "add the shared errors: `'401': {$ref: '#/components/responses/Unauthorized'}` and the like",
            );
        }
    }
}

pub(super) fn status(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in context.described() {
        for entry in operation.responses() {
            let code = &entry.key.text;
            let fits = code.len() == 3
                && code.starts_with(['2', '3', '4', '5'])
                && code.bytes().all(|byte| byte.is_ascii_digit());
            if !fits {
                report.say(
                    entry.key.span,
                    format!("`{code}` is not a status code"),
                    "write three digits in quotes, such as `'404'`; ranges and `default` are not supported",
                );
            }
        }
    }
}

pub(super) fn named_body(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in context.described() {
        let sent = operation.body(context).into_iter().map(|node| {
            (
                node,
                "request body",
                "a request body is a component of its own",
            )
        });
        let answered = operation
            .responses()
            .filter(|entry| entry.key.text.starts_with('2'))
            .filter_map(|entry| context.follow(&entry.value))
            .map(|node| {
                (
                    node,
                    "answer",
                    "an answer is a component, or unknown: `x-outseta-any: \"reason\"`",
                )
            });
        for (holder, what, rule) in sent.chain(answered) {
            for entry in media_types(holder).filter(|entry| !claims_file(entry)) {
                let Some(schema) = entry.value.as_map().and_then(|map| map.entry("schema")) else {
                    continue;
                };
                let Some(map) = schema.value.as_map() else {
                    continue;
                };
                let unknown = what == "answer" && map.contains("x-outseta-any");
                if component_of(map).is_none() && !unknown && !map.contains("$ref") {
                    report.say(
                        schema.key.span,
                        format!("the {what} of {} has no name", operation.called()),
                        format!("{rule}; write it under `components` and refer to it by `$ref`"),
                    );
                }
            }
        }
    }
}

pub(super) fn body_required(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in context.described() {
        let Some(entry) = operation.map.entry("requestBody") else {
            continue;
        };
        if matches!(operation.method.text.as_str(), "get" | "delete") {
            report.say(
                entry.key.span,
                format!(
                    "a {} request has no body",
                    operation.method.text.to_uppercase()
                ),
                "take it out, or correct the method",
            );
        } else if let Some(body) = context.follow(&entry.value)
            && body.get("required").and_then(Node::as_bool) != Some(true)
        {
            report.say(
                entry.key.span,
                format!("the request body of {} is not required", operation.called()),
                "write `required: true`: where there is a body, it is always sent",
            );
        }
    }
}

pub(super) fn empty_content(context: &Context<'_>, report: &mut Report<'_>) {
    for kind in [Kind::Response, Kind::RequestBody] {
        for site in context.objects(kind) {
            if let Some(entry) = site.map.entry("content")
                && entry
                    .value
                    .as_map()
                    .is_some_and(crate::source::Map::is_empty)
            {
                report.say(
                    entry.key.span,
                    "`content` names no media type",
                    "write `application/json:` with a schema, or take `content` out where nothing is sent",
                );
            }
        }
    }
}

/// Bodies that are sent are JSON, and answers of 2xx are JSON or the one kind of file.
pub(super) fn json(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in context.described() {
        let answers = operation
            .responses()
            .filter(|entry| entry.key.text.starts_with('2'))
            .filter_map(|entry| context.follow(&entry.value));
        let sent = operation.body(context).map(|body| (body, false));
        for (holder, answered) in sent.into_iter().chain(answers.map(|answer| (answer, true))) {
            // The first form is the one that the client sends and reads; others are for readers.
            let Some(entry) = media_types(holder).next() else {
                continue;
            };
            if answered && claims_file(entry) {
                if !is_file(entry) {
                    report.say(
                        entry.key.span,
                        format!("`{FILE}` is not described as a file"),
                        "write `schema:` with `type: string` and `format: binary`",
                    );
                } else if entry.key.text != FILE {
                    report.say(
                        entry.key.span,
                        format!("the client reads no file of the kind `{}`", entry.key.text),
                        format!("write `{FILE}`, or teach the client to read other files first"),
                    );
                }
                for other in media_types(holder).skip(1) {
                    report.say(
                        other.key.span,
                        format!("`{}` beside a file", other.key.text),
                        "let an operation answer JSON or a file, not both",
                    );
                }
            } else if entry.key.text != "application/json" {
                report.say(
                    entry.key.span,
                    format!(
                        "`{}` is not what the client sends and reads",
                        entry.key.text
                    ),
                    "let `application/json` come first",
                );
            }
        }
    }
}
