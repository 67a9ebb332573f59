//! Rules on references and on what nobody refers to.

use std::collections::{BTreeMap, BTreeSet};

use super::context::{Context, SCHEMAS, list};
use super::grammar::Kind;
use super::tree::Site;
use super::{Report, fault, nearest};
use crate::source::{Map, Node};

pub(super) fn broken(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.references() {
        let Some(reference) = site.reference else {
            continue;
        };
        let Some(target) = site.target() else {
            report.say(
                reference.key.span,
                format!("`$ref` must be text, not {}", reference.value.kind()),
                "write a pointer in quotes: `'#/components/schemas/Person'`",
            );
            continue;
        };
        if !target.starts_with('#') || context.document.resolve(target).is_some() {
            continue;
        }
        let name = target.rsplit('/').next().unwrap_or_default();
        let section = site.kind.section().unwrap_or_default();
        let help = match nearest(name, components(context, section)) {
            Some(meant) => format!("did you mean `#/components/{section}/{meant}`?"),
            None => format!("define `{name}` under `components.{section}`, or correct the pointer"),
        };
        report.say(
            reference.value.span,
            format!("`{target}` leads nowhere"),
            help,
        );
    }
}

pub(super) fn external(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.references() {
        if let Some(reference) = site.reference
            && let Some(target) = site.target()
            && !target.starts_with('#')
        {
            report.say(
                reference.value.span,
                format!("`{target}` leads out of the document: files are merged, not referred to"),
                "write a pointer into the merged document: `'#/components/schemas/Person'`",
            );
        }
    }
}

pub(super) fn wrong_kind(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.references() {
        let (Some(reference), Some(target), Some(section)) =
            (site.reference, site.target(), site.kind.section())
        else {
            continue;
        };
        if !target.starts_with('#') || context.document.resolve(target).is_none() {
            continue;
        }
        let fits = target
            .strip_prefix("#/components/")
            .and_then(|rest| rest.strip_prefix(section))
            .and_then(|rest| rest.strip_prefix('/'))
            .is_some_and(|name| !name.contains('/'));
        if !fits {
            report.say(
                reference.value.span,
                format!("`{target}` is not {}", site.kind.article()),
                format!("refer to a component: `'#/components/{section}/…'`"),
            );
        }
    }
}

pub(super) fn siblings(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.references() {
        let Some(reference) = site.reference else {
            continue;
        };
        let beside: Vec<_> = site.map.keys().filter(|key| key.text != "$ref").collect();
        let Some(first) = beside.first() else {
            continue;
        };
        let names = super::quoted(beside.iter().map(|key| key.text.as_str()));
        let help = if site.kind != Kind::Schema {
            "write it out instead of referring to it, or take out what stands beside `$ref`"
                .to_owned()
        } else if site.map.contains("nullable") {
            "write `nullable: true` beside `allOf: [$ref]`".to_owned()
        } else {
            format!("write {names} beside `allOf: [$ref]`")
        };
        report.add(
            fault(
                first.span,
                format!("{names} beside `$ref`, where every reader passes over it"),
            )
            .label("has no effect")
            .related(reference.key.span, "the reference")
            .help(help),
        );
    }
}

pub(super) fn alias(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.references().filter(|site| site.is_component) {
        report.say(
            site.span,
            format!(
                "the component `{}` is only another name",
                site.name.map_or("?", |name| &name.text)
            ),
            "refer to the other component where this one is used; to derive from it, write `allOf: [$ref]`",
        );
    }
}

/// A schema that inherits from itself.
pub(super) fn circle(context: &Context<'_>, report: &mut Report<'_>) {
    for (key, _) in context.document.schemas() {
        let mut ahead = bases(context, &key.text);
        let mut seen = BTreeSet::new();
        while let Some(name) = ahead.pop() {
            if name == key.text {
                report.say(
                    key.span,
                    format!("`{name}` inherits from itself"),
                    "let `allOf` lead to a schema that does not lead back",
                );
                break;
            }
            if seen.insert(name) {
                ahead.extend(bases(context, name));
            }
        }
    }
}

/// The components that a component is, or inherits from.
fn bases<'d>(context: &Context<'d>, name: &str) -> Vec<&'d str> {
    let Some(schema) = context.document.schema(name).and_then(Node::as_map) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut ahead = vec![schema];
    while let Some(map) = ahead.pop() {
        if let Some(target) = map.get("$ref").and_then(Node::as_str) {
            found.extend(target.strip_prefix(SCHEMAS));
        }
        ahead.extend(list(map, "allOf").iter().filter_map(Node::as_map));
    }
    found
}

pub(super) fn unused(context: &Context<'_>, report: &mut Report<'_>) {
    // What each component refers to; the empty name stands for all that is no component.
    let outside = ("", "");
    let mut links: BTreeMap<(&str, &str), Vec<(&str, &str)>> = BTreeMap::new();
    for site in &context.tree.sites {
        let from = site.component.unwrap_or(outside);
        let to = links.entry(from).or_default();
        if let Some(link) = site
            .target()
            .and_then(|target| target.strip_prefix("#/components/"))
            .and_then(|rest| rest.split_once('/'))
        {
            to.push(meant(context, link));
        }
        if site.kind == Kind::Notification
            && let Some(name) = site.map.get("x-outseta-event-data").and_then(Node::as_str)
            && let Some(name) = name.strip_prefix(SCHEMAS)
        {
            to.push(meant(context, ("schemas", name)));
        }
        if matches!(site.kind, Kind::Document | Kind::Operation) {
            for requirement in list(site.map, "security") {
                for key in requirement.as_map().into_iter().flat_map(Map::keys) {
                    to.push(("securitySchemes", &key.text));
                }
            }
        }
    }
    let mut used = BTreeSet::new();
    let mut ahead = vec![outside];
    while let Some(at) = ahead.pop() {
        if used.insert(at) {
            ahead.extend(links.get(&at).into_iter().flatten().copied());
        }
    }
    for site in context.tree.sites.iter().filter(|site| site.is_component) {
        if let Some(component) = site.component
            && !used.contains(&component)
        {
            report_unused(site, component, report);
        }
    }
}

/// A misspelt reference is no reason to say that what it means is not used.
fn meant<'d>(context: &Context<'d>, (section, name): (&'d str, &'d str)) -> (&'d str, &'d str) {
    if components(context, section).any(|known| known == name) {
        return (section, name);
    }
    let close = nearest(name, components(context, section));
    (section, close.unwrap_or(name))
}

/// The names of the components in a section.
fn components<'d>(context: &Context<'d>, section: &str) -> impl Iterator<Item = &'d str> + use<'d> {
    context
        .document
        .root
        .get("components")
        .and_then(|components| components.get(section))
        .and_then(Node::as_map)
        .into_iter()
        .flat_map(Map::keys)
        .map(|key| key.text.as_str())
}

fn report_unused(site: &Site<'_>, (section, name): (&str, &str), report: &mut Report<'_>) {
    report.say(
        site.span,
        format!("no operation or webhook reaches `{name}` of `components.{section}`"),
        "refer to it from an operation or a webhook, from what one of them refers to, or take it out",
    );
}
