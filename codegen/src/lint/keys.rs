//! Rules on keys: which an object has, and what stands behind them.

use super::context::Context;
use super::grammar::{Kind, Need, Shape};
use super::{Report, fault, nearest, quoted};
use crate::source::{Node, Value};

/// The version of OpenAPI that a description is written in.
const VERSION: &str = "3.0.3";

pub(super) fn unknown(context: &Context<'_>, report: &mut Report<'_>) {
    for site in written_out(context) {
        for key in site.map.keys() {
            if site.kind.key(&key.text).is_some() {
                continue;
            }
            let help = match nearest(&key.text, known(site.kind)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!(
                    "take it out, or write it as one of the keys that {} has: {}",
                    site.kind.article(),
                    quoted(known(site.kind))
                ),
            };
            report.say(
                key.span,
                format!("unknown key `{}` in {}", key.text, site.kind.article()),
                help,
            );
        }
    }
}

/// The keys that objects of a kind can have.
fn known(kind: Kind) -> impl Iterator<Item = &'static str> {
    kind.keys()
        .iter()
        .filter(|spec| matches!(spec.need, Need::Must(_) | Need::May))
        .map(|spec| spec.name)
}

pub(super) fn missing(context: &Context<'_>, report: &mut Report<'_>) {
    for site in written_out(context) {
        for spec in site.kind.keys() {
            // A misspelt key is there, and has been spoken of.
            let misspelt = || {
                site.map.keys().any(|key| {
                    site.kind.key(&key.text).is_none()
                        && nearest(&key.text, known(site.kind)) == Some(spec.name)
                })
            };
            if let Need::Must(example) = spec.need
                && !site.map.contains(spec.name)
                && !misspelt()
            {
                report.say(
                    site.span,
                    format!("`{}` is missing in {}", spec.name, site.kind.article()),
                    example,
                );
            }
        }
    }
}

pub(super) fn wrong_type(context: &Context<'_>, report: &mut Report<'_>) {
    for wrong in &context.tree.mismatches {
        if allowed(wrong.shape, wrong.node).is_some() {
            continue;
        }
        let help = match (&wrong.node.value, wrong.shape) {
            (Value::Null, _) => "write a value, or take the key out".to_owned(),
            (Value::Text(text), Shape::Texts) => {
                format!("write a list: `- {text}` on a line of its own")
            }
            (Value::Bool(_) | Value::Integer(_) | Value::Float(_), Shape::Text | Shape::Texts) => {
                "quote what should be text".to_owned()
            }
            _ => format!("write {}", wrong.shape.expected()),
        };
        report.say(
            wrong.span,
            format!(
                "`{}` of {} must be {}, not {}",
                wrong.key,
                wrong.owner.article(),
                wrong.shape.expected(),
                wrong.node.kind()
            ),
            help,
        );
    }
}

pub(super) fn wrong_value(context: &Context<'_>, report: &mut Report<'_>) {
    for wrong in &context.tree.mismatches {
        let Some((found, allowed)) = allowed(wrong.shape, wrong.node) else {
            continue;
        };
        let help = match nearest(found, allowed.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("write one of {}", quoted(allowed.iter().copied())),
        };
        report.say(
            wrong.span,
            format!(
                "`{}` of {} cannot be `{found}`",
                wrong.key,
                wrong.owner.article()
            ),
            help,
        );
    }
}

/// The text that was found and the texts that were allowed, if that is what is wrong.
fn allowed(shape: Shape, node: &Node) -> Option<(&str, &'static [&'static str])> {
    match shape {
        Shape::OneOf(allowed) => Some((node.as_str()?, allowed)),
        Shape::Type => Some((node.as_str()?, super::tree::TYPES)),
        _ => None,
    }
}

pub(super) fn refused(context: &Context<'_>, report: &mut Report<'_>) {
    for site in written_out(context) {
        for key in site.map.keys() {
            if let Some(spec) = site.kind.key(&key.text)
                && let Need::Refused(why, cure) = spec.need
            {
                report.add(
                    fault(
                        key.span,
                        format!(
                            "`{}` is not supported in {}: {why}",
                            key.text,
                            site.kind.article()
                        ),
                    )
                    .help(cure),
                );
            }
        }
    }
}

pub(super) fn later_version(context: &Context<'_>, report: &mut Report<'_>) {
    for site in written_out(context) {
        for entry in site.map.iter() {
            let key = &entry.key;
            if let Some(spec) = site.kind.key(&key.text)
                && let Need::Later(cure) = spec.need
            {
                report.say(
                    key.span,
                    format!("`{}` does not exist in OpenAPI {VERSION}", key.text),
                    cure,
                );
            }
            if site.kind == Kind::Schema && key.text == "type" && entry.value.as_list().is_some() {
                report.say(
                    key.span,
                    format!("a list of types does not exist in OpenAPI {VERSION}"),
                    "write the one type, and `nullable: true` beside it where null is allowed",
                );
            }
        }
    }
}

pub(super) fn version(context: &Context<'_>, report: &mut Report<'_>) {
    let Some(version) = context.document.root.get("openapi") else {
        return;
    };
    if version.as_str().is_some_and(|text| text != VERSION) {
        report.say(
            version.span,
            format!("the description is not written in OpenAPI {VERSION}"),
            format!("write `openapi: {VERSION}`"),
        );
    }
}

/// All objects whose keys are their own; a reference has none but `$ref`.
fn written_out<'c, 'd>(
    context: &'c Context<'d>,
) -> impl Iterator<Item = &'c super::tree::Site<'d>> + use<'c, 'd> {
    context
        .tree
        .sites
        .iter()
        .filter(|site| site.reference.is_none())
}
