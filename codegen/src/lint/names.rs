//! Rules on the names of operations and tags.

use std::collections::BTreeMap;

use super::context::Context;
use super::grammar::Kind;
use super::{Report, fault, nearest, quoted};
use crate::source::Node;

pub(super) fn duplicate_id(context: &Context<'_>, report: &mut Report<'_>) {
    duplicates(
        context,
        report,
        "operationId",
        "give each operation an id of its own",
    );
}

pub(super) fn duplicate_call(context: &Context<'_>, report: &mut Report<'_>) {
    duplicates(
        context,
        report,
        "x-outseta-call",
        "give each operation a method of its own",
    );
}

fn duplicates(context: &Context<'_>, report: &mut Report<'_>, key: &str, help: &str) {
    let mut seen: BTreeMap<&str, &Node> = BTreeMap::new();
    for operation in context.described() {
        let Some(node) = operation.map.get(key) else {
            continue;
        };
        let Some(text) = node.as_str() else {
            continue;
        };
        if let Some(first) = seen.get(text) {
            report.add(
                fault(
                    node.span,
                    format!("two operations have the `{key}` `{text}`"),
                )
                .label("again here")
                .related(first.span, "first here")
                .help(help),
            );
        } else {
            seen.insert(text, node);
        }
    }
}

pub(super) fn malformed_id(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in context.described() {
        if let Some(node) = operation.map.get("operationId")
            && let Some(text) = node.as_str()
            && !is_snake(text)
        {
            report.say(
                node.span,
                format!("`{text}` is not an id that Rust names can be made from"),
                "write small letters, digits and `_`, beginning with a letter: `people_get`",
            );
        }
    }
}

pub(super) fn malformed_call(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let Some(node) = operation.map.get("x-outseta-call") else {
            continue;
        };
        let Some(text) = node.as_str() else {
            continue;
        };
        let fits = text
            .split_once('.')
            .is_some_and(|(handle, method)| is_free(handle) && is_free(method));
        if !fits {
            report.say(
                node.span,
                format!("`{text}` does not say which method of which handle calls this"),
                "write handle and method in small letters, digits and `_`, with a `.` between them: `people.get`",
            );
        }
    }
}

/// A snake-case name that no keyword of Rust is in the way of.
fn is_free(text: &str) -> bool {
    is_snake(text) && !KEYWORDS.contains(&text)
}

/// Whether text is a snake-case identifier.
pub(super) fn is_snake(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Whether text is made of small letters and digits, with a dash between words.
pub(super) fn is_kebab(text: &str) -> bool {
    is_snake(&text.replace('-', "_"))
        && !text.contains('_')
        && text.split('-').all(|word| !word.is_empty())
}

/// Whether text is an identifier in the case of types and variants.
pub(super) fn is_pascal(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && text != "Self"
}

/// Words that Rust keeps for itself.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

pub(super) fn undeclared_tag(context: &Context<'_>, report: &mut Report<'_>) {
    let declared = context.tags();
    if declared.is_empty() {
        // The document lacks its `tags`, which has been said once.
        return;
    }
    for operation in context.described() {
        for node in super::context::list(operation.map, "tags") {
            let Some(tag) = node.as_str() else {
                continue;
            };
            if !declared.contains(&tag) {
                let help = match nearest(tag, declared.iter().copied()) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => format!(
                        "declare it under the `tags` of the document, or use one of {}",
                        quoted(declared.iter().copied())
                    ),
                };
                report.say(node.span, format!("the tag `{tag}` is not declared"), help);
            }
        }
    }
}

pub(super) fn tag_feature(context: &Context<'_>, report: &mut Report<'_>) {
    let mut tags = context.objects(Kind::Tag);
    let any = tags.any(|tag| tag.map.contains("x-outseta-feature"));
    for tag in context.objects(Kind::Tag) {
        match tag.map.get("x-outseta-feature") {
            Some(node) => {
                let Some(feature) = node.as_str() else {
                    continue;
                };
                let fits = |letter: char| letter.is_ascii_lowercase() || letter == '-';
                if feature.is_empty() || !feature.chars().all(fits) {
                    report.say(
                        node.span,
                        format!("`{feature}` is no name of a feature"),
                        "write it in small letters and hyphens, as in Cargo.toml",
                    );
                }
            }
            None if any => {
                let span = tag.map.get("name").map_or(tag.span, |name| name.span);
                report.say(
                    span,
                    "this tag names no feature, but another does",
                    "add `x-outseta-feature`, or its operations cannot be left out",
                );
            }
            None => {}
        }
    }
}

pub(super) fn tag_count(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in context.described() {
        let Some(entry) = operation.map.entry("tags") else {
            continue;
        };
        if entry.value.as_list().is_some_and(|tags| tags.len() != 1) {
            report.say(
                entry.key.span,
                format!("{} does not have exactly one tag", operation.called()),
                "write the one tag that it is filed under",
            );
        }
    }
}

pub(super) fn duplicate_tag(context: &Context<'_>, report: &mut Report<'_>) {
    let mut seen: BTreeMap<&str, &Node> = BTreeMap::new();
    for tag in context.objects(Kind::Tag) {
        let Some(node) = tag.map.get("name") else {
            continue;
        };
        let Some(name) = node.as_str() else {
            continue;
        };
        if let Some(first) = seen.get(name) {
            report.add(
                fault(node.span, format!("the tag `{name}` is declared twice"))
                    .label("again here")
                    .related(first.span, "first here")
                    .help("keep one of the two"),
            );
        } else {
            seen.insert(name, node);
        }
    }
}
