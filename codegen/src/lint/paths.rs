//! Rules on paths and their placeholders.

use std::collections::BTreeMap;

use super::context::{Context, Operation, is_true};
use super::{Report, fault, nearest, quoted};
use crate::source::{Entry, Key, Map, Node};

pub(super) fn malformed(context: &Context<'_>, report: &mut Report<'_>) {
    for Entry { key, .. } in paths(context) {
        if let Some(what) = defect(&key.text) {
            report.say(
                key.span,
                format!("the path `{}` {what}", key.text),
                "write it from the base URL on, with placeholders in braces: `/crm/people/{personUid}`",
            );
        }
    }
}

/// What is wrong with the form of a path.
fn defect(path: &str) -> Option<&'static str> {
    if !path.starts_with('/') {
        return Some("does not begin with `/`");
    }
    if path.ends_with('/') {
        return Some("ends with `/`");
    }
    if path.contains("//") {
        return Some("has an empty segment");
    }
    if path.contains(['?', '#']) || path.contains(char::is_whitespace) {
        return Some("holds a character that ends a path");
    }
    for segment in path.split('/').skip(1) {
        let inner = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        match inner {
            Some("") => return Some("has a placeholder without a name"),
            Some(name) if !name.contains(['{', '}']) => {}
            None if !segment.contains(['{', '}']) => {}
            _ => return Some("has a placeholder that does not fill a segment"),
        }
    }
    let names = placeholders(path);
    if (1..names.len()).any(|at| names[..at].contains(&names[at])) {
        return Some("has two placeholders of one name");
    }
    None
}

/// The names in braces.
fn placeholders(path: &str) -> Vec<&str> {
    path.split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
        .collect()
}

fn paths<'d>(context: &Context<'d>) -> impl Iterator<Item = &'d Entry> + use<'d> {
    context
        .document
        .root
        .get("paths")
        .and_then(Node::as_map)
        .into_iter()
        .flat_map(Map::iter)
}

pub(super) fn undeclared(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let declared: Vec<&str> = in_path(operation).map(|parameter| parameter.name).collect();
        for name in placeholders(&operation.path.text) {
            if declared.contains(&name) {
                continue;
            }
            let help = match nearest(name, declared.iter().copied()) {
                Some(meant) => format!("did you mean `{{{meant}}}`, which is declared?"),
                None => format!(
                    "declare it under `parameters` of the path: `name: {name}`, `in: path`, `required: true`"
                ),
            };
            report.add(
                fault(
                    operation.path.span,
                    format!("the placeholder `{{{name}}}` is not declared as a parameter"),
                )
                .related(operation.method.span, "for this operation")
                .help(help),
            );
        }
    }
}

pub(super) fn unused(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let names = placeholders(&operation.path.text);
        for parameter in in_path(operation) {
            if !names.contains(&parameter.name) {
                let help = match nearest(parameter.name, names.iter().copied()) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None if names.is_empty() => {
                        "take it out, or add its placeholder to the path".to_owned()
                    }
                    None => format!(
                        "take it out, or name it as in the path: {}",
                        quoted(names.iter().copied())
                    ),
                };
                report.say(
                    parameter.span,
                    format!(
                        "the path `{}` has no placeholder `{{{}}}`",
                        operation.path.text, parameter.name
                    ),
                    help,
                );
            }
        }
    }
}

pub(super) fn optional(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        for parameter in in_path(operation) {
            if !is_true(parameter.map, "required") {
                report.say(
                    parameter.span,
                    format!("the path parameter `{}` is not required", parameter.name),
                    "write `required: true`: a path without it is another path",
                );
            }
        }
    }
}

fn in_path<'c, 'd>(
    operation: &'c Operation<'d>,
) -> impl Iterator<Item = &'c super::context::Parameter<'d>> {
    operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == "path")
}

pub(super) fn ambiguous(context: &Context<'_>, report: &mut Report<'_>) {
    let mut seen: BTreeMap<String, &Key> = BTreeMap::new();
    for Entry { key, .. } in paths(context) {
        let shape: Vec<String> = key
            .text
            .split('/')
            .map(|segment| {
                if segment.starts_with('{') {
                    "{}".to_owned()
                } else {
                    // The server does not tell the cases of a path apart.
                    segment.to_lowercase()
                }
            })
            .collect();
        let shape = shape.join("/");
        if let Some(first) = seen.get(&shape) {
            report.add(
                fault(
                    key.span,
                    format!(
                        "the server cannot tell `{}` from `{}`",
                        key.text, first.text
                    ),
                )
                .label("equal but for the names of placeholders, or for case")
                .related(first.span, "the other one")
                .help("write the methods of both under one path"),
            );
        } else {
            seen.insert(shape, key);
        }
    }
}

pub(super) fn no_operation(context: &Context<'_>, report: &mut Report<'_>) {
    for Entry { key, value } in paths(context) {
        let has_method = value.as_map().is_none_or(|item| {
            item.keys()
                .any(|key| crate::load::METHODS.contains(&key.text.as_str()))
        });
        if !has_method {
            report.say(
                key.span,
                format!("nothing can be done at the path `{}`", key.text),
                "add an operation, or take the path out",
            );
        }
    }
}
