//! One record: its properties, the records around it, and how the API writes it.

use maud::{Markup, html};

use super::layout::Screen;
use super::records::{curl, link, trail};
use super::{format, parts};
use crate::answer::{Reader, References, Selection, render};
use crate::control::{Ask, Refusal, title};
use crate::json::{Json, Object};
use crate::spec::{Answer, Property, Spec};
use crate::store::Record;
use crate::tenant::lock;

/// How many records of one relation are shown.
const MOST: usize = 20;

/// The page of a record.
pub(super) fn screen(ask: &Ask<'_>, kind: &str, uid: &str) -> Result<Screen, Refusal> {
    let tenant = lock(&ask.tenant);
    let spec = ask.service.spec();
    let reader = ask.reader(&tenant);
    let record = reader
        .store
        .get(kind, uid)
        .ok_or_else(|| Refusal::nothing(format!("There is no {kind} {uid}.")))?;
    let properties: Vec<&Property> = spec
        .schema(kind)
        .into_iter()
        .flat_map(|schema| &schema.properties)
        .filter(|property| !property.write_only)
        .collect();
    let (relations, own): (Vec<_>, Vec<_>) =
        properties.iter().partition(|p| p.kind.target().is_some());
    let mut json = render(&reader, &References::default(), record, &Selection::whole());
    redact(spec, &mut json);
    let body = html! {
        p .lead { (kind) " " code { (record.uid) } }
        (values(&reader, record, &own))
        (custom(record))
        (related(ask, &reader, record, &relations))
        section .part aria-labelledby="json" {
            h2 #json { "JSON" }
            @if let Some(path) = getter(spec, kind) {
                (parts::copy("Ask for it by the API", &curl(ask, &tenant, &path.replace("{}", uid))))
            }
            (parts::block("The record as JSON", &format::json(&json)))
        }
    };
    Ok(Screen {
        title: title(&reader, record),
        section: Some("/records"),
        trail: Some(trail(ask, &[kind])),
        body,
    })
}

fn values(reader: &Reader<'_>, record: &Record, own: &[&Property]) -> Markup {
    let spec = reader.spec;
    let (mut set, mut unset) = (Vec::new(), Vec::new());
    for property in own {
        // The first two stand above.
        if matches!(property.name.as_str(), "Uid" | "_objectType")
            || spec.is_sensitive(&property.name)
        {
            continue;
        }
        match format::value(spec, property, &reader.value(record, property)) {
            Some(value) => set.push((property, value)),
            None => unset.push(property.name.as_str()),
        }
    }
    html! {
        section .part aria-labelledby="properties" {
            h2 #properties { "Properties" }
            dl .sheet {
                @for (property, value) in set {
                    div { dt { (property.name) } dd { (value) } }
                }
            }
            @if !unset.is_empty() {
                details .more {
                    summary { (format::count(unset.len(), "property", "properties")) " without a value" }
                    p .quiet { (unset.join(", ")) }
                }
            }
        }
    }
}

fn custom(record: &Record) -> Markup {
    html! {
        @if record.customs().next().is_some() {
            section .part aria-labelledby="custom" {
                h2 #custom { "Custom properties" }
                dl .sheet {
                    @for (name, value) in record.customs() {
                        div { dt { (name) } dd { (format::plain(value)) } }
                    }
                }
            }
        }
    }
}

fn related(ask: &Ask<'_>, reader: &Reader<'_>, record: &Record, relations: &[&Property]) -> Markup {
    let found: Vec<_> = relations
        .iter()
        .map(|property| (property, reader.related(record, property)))
        .filter(|(_, related)| !related.is_empty())
        .collect();
    html! {
        section .part aria-labelledby="relations" {
            h2 #relations { "Relations" }
            @if found.is_empty() {
                p .quiet { "It is connected with no other record." }
            }
            dl .sheet {
                @for (property, related) in found {
                    div {
                        dt { (property.name) }
                        dd {
                            ul .links {
                                @for other in related.iter().take(MOST) {
                                    li { (link(ask, reader, other)) }
                                }
                                @if related.len() > MOST {
                                    li .quiet { "and " (format::number(related.len() - MOST)) " more" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Takes secrets out, as out of the log.
fn redact(spec: &Spec, json: &mut Json) {
    match json {
        Json::Object(object) => members(spec, object),
        Json::List(items) => items.iter_mut().for_each(|item| redact(spec, item)),
        _ => {}
    }
}

fn members(spec: &Spec, object: &mut Object) {
    for (name, value) in object.iter_mut() {
        if spec.is_sensitive(name) && *value != Json::Null {
            *value = Json::text("[redacted]");
        } else {
            redact(spec, value);
        }
    }
}

/// The path of the operation that gets one record of a kind, `{}` in the place of its identifier.
fn getter(spec: &Spec, kind: &str) -> Option<String> {
    let operation = spec.operations().iter().find(|operation| {
        operation.method == "GET"
            && operation.answer == Answer::Object(kind.to_owned())
            && operation.path.matches('{').count() == 1
            && operation.path.ends_with('}')
    })?;
    let (before, _) = operation.path.rsplit_once('{')?;
    Some(format!("{before}{{}}"))
}
