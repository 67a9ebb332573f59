//! Refuses names that would meet in Rust, and names that cannot stand there.

use std::collections::{HashMap, HashSet};

use super::names;
use super::schema::refuse;
use super::{Api, VariantValue};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Span;

/// Members that every model has beside those of the description.
const OF_MODELS: &[&str] = &["extra"];
/// Methods that every write shape has.
const OF_SHAPES: &[&str] = &["new", "custom"];
/// The variant that every enumeration has.
const OF_ENUMS: &[&str] = &["Unknown"];
/// Methods that every call and list has.
const OF_CALLS: &[&str] = &[
    "anonymous",
    "do_not_log",
    "filter",
    "header",
    "limit",
    "order_by",
    "page",
    "pages",
    "query",
    "resend",
    "select",
    "send",
    "send_for_response",
    "stream",
    "timeout",
];
/// Methods of the client that are not handles.
const OF_CLIENT: &[&str] = &[
    "anonymous",
    "base_url",
    "builder",
    "from_env",
    "raw",
    "with_access_token",
];
/// Methods of link tokens that are not members.
const OF_LINKS: &[&str] = &["after", "all", "field", "link", "new", "path"];

/// Checks every scope in which generated names stand side by side.
pub(super) fn check(api: &Api, faults: &mut Diagnostics) {
    types(api, faults);
    // A member stands in the model, in the paths through it and in several bodies; it is one fault.
    let mut told = HashSet::new();
    for entity in &api.entities {
        let name = format!("`{}`", entity.name);
        let taken = [OF_MODELS, OF_LINKS].concat();
        let members = entity.fields.iter();
        Scope::new(name, &taken).check_once(
            members.map(|field| (field.rust.as_str(), field.wire.as_str(), field.span)),
            &mut told,
            faults,
        );
    }
    for shape in &api.shapes {
        let scope = Scope::new(format!("`{}`", shape.name), OF_SHAPES);
        let members = shape.fields.iter();
        scope.check_once(
            members.map(|field| (field.rust.as_str(), field.wire.as_str(), field.span)),
            &mut told,
            faults,
        );
    }
    for item in &api.enums {
        let scope = Scope::new(format!("`{}`", item.name), OF_ENUMS);
        let variants = item.variants.iter();
        let shown: Vec<_> = variants
            .map(|variant| {
                let value = match &variant.value {
                    VariantValue::Integer(number) => number.to_string(),
                    VariantValue::Text(text) => text.clone(),
                };
                (variant.rust.as_str(), value)
            })
            .collect();
        scope.check(
            shown
                .iter()
                .map(|(rust, value)| (*rust, value.as_str(), item.span)),
            faults,
        );
    }
    let scope = Scope::new("the events".to_owned(), OF_ENUMS);
    let events = api.events.iter();
    scope.check(
        events.map(|event| (event.rust.as_str(), event.name.as_str(), event.span)),
        faults,
    );
    services(api, faults);
}

/// Types share one namespace, so that a reader never meets two of one name.
fn types(api: &Api, faults: &mut Diagnostics) {
    let mut all: Vec<(String, &str, Span)> = Vec::new();
    for entity in &api.entities {
        all.push((entity.name.clone(), "a schema", entity.span));
    }
    for item in &api.enums {
        all.push((item.name.clone(), "an enumeration", item.span));
    }
    for shape in &api.shapes {
        all.push((shape.name.clone(), "a request body", shape.span));
    }
    for outcome in &api.outcomes {
        if let Some(operation) = api
            .operations()
            .find(|operation| operation.answer == super::Answer::Outcome(outcome.name.clone()))
        {
            all.push((outcome.name.clone(), "an outcome", operation.span));
        }
    }
    let scope = Scope::new("the types of the crate".to_owned(), &[]);
    scope.check(
        all.iter()
            .map(|(name, what, span)| (name.as_str(), *what, *span)),
        faults,
    );
    let modules: Vec<_> = all
        .iter()
        .map(|(name, what, span)| (names::module(name), *what, *span))
        .collect();
    let scope = Scope::new("the modules of the crate".to_owned(), &["mod"]);
    scope.check(
        modules
            .iter()
            .map(|(name, what, span)| (name.as_str(), *what, *span)),
        faults,
    );
}

fn services(api: &Api, faults: &mut Diagnostics) {
    let scope = Scope::new("the client".to_owned(), OF_CLIENT);
    scope.check(
        api.services.iter().filter_map(|service| {
            let first = service.operations.first()?;
            Some((service.handle.as_str(), first.id.as_str(), first.span))
        }),
        faults,
    );
    let scope = Scope::new("the operations".to_owned(), &[]);
    scope.check(
        api.operations().map(|operation| {
            (
                operation.marker.as_str(),
                operation.id.as_str(),
                operation.span,
            )
        }),
        faults,
    );
    for service in &api.services {
        let scope = Scope::new(format!("`client.{}()`", service.handle), &[]);
        let operations = service.operations.iter();
        scope.check(
            operations.map(|operation| {
                (
                    operation.call.as_str(),
                    operation.id.as_str(),
                    operation.span,
                )
            }),
            faults,
        );
        for operation in &service.operations {
            let scope = Scope::new(format!("the options of `{}`", operation.id), OF_CALLS);
            scope.check(
                operation
                    .query
                    .iter()
                    .map(|param| (param.rust.as_str(), param.wire.as_str(), operation.span)),
                faults,
            );
            let scope = Scope::new(format!("the arguments of `{}`", operation.id), &["body"]);
            scope.check(
                operation
                    .path_params
                    .iter()
                    .map(|param| (&param.rust, &param.wire))
                    .chain(
                        operation
                            .query
                            .iter()
                            .filter(|param| param.required)
                            .map(|param| (&param.rust, &param.wire)),
                    )
                    .map(|(rust, wire)| (rust.as_str(), wire.as_str(), operation.span)),
                faults,
            );
        }
    }
}

/// Names that must differ from each other.
struct Scope<'t> {
    what: String,
    taken: &'t [&'static str],
}

impl<'t> Scope<'t> {
    fn new(what: String, taken: &'t [&'static str]) -> Self {
        Self { what, taken }
    }

    /// `names` are the name in Rust, the name that it came from, and its place.
    fn check<'n>(
        &self,
        names: impl Iterator<Item = (&'n str, &'n str, Span)>,
        faults: &mut Diagnostics,
    ) {
        self.check_once(names, &mut HashSet::new(), faults);
    }

    /// Like `check`, but silent about the places in `told`, to which it adds its own.
    fn check_once<'n>(
        &self,
        names: impl Iterator<Item = (&'n str, &'n str, Span)>,
        told: &mut HashSet<Span>,
        faults: &mut Diagnostics,
    ) {
        let mut seen: HashMap<&str, (&str, Span)> = HashMap::new();
        for (rust, origin, span) in names {
            let met = seen.insert(rust, (origin, span));
            let unfit = !names::is_identifier(rust);
            if (unfit || met.is_some() || self.taken.contains(&rust)) && !told.insert(span) {
                continue;
            }
            if unfit {
                refuse(
                    faults,
                    "model/name",
                    span,
                    format!("`{origin}` would be called `{rust}` in Rust, which is no name"),
                    "give it another with `x-outseta-rust-name`, or rename it where it is defined",
                );
            } else if self.taken.contains(&rust) {
                refuse(
                    faults,
                    "model/collision",
                    span,
                    format!(
                        "`{origin}` would be called `{rust}` in Rust, which {} has already",
                        self.what
                    ),
                    "give it another with `x-outseta-rust-name`, or rename it where it is defined",
                );
            } else if let Some((other, place)) = met {
                faults.push(
                    Diagnostic::new(
                        "model/collision",
                        span,
                        format!(
                            "`{other}` and `{origin}` of {} would both be called `{rust}` in Rust",
                            self.what
                        ),
                    )
                    .related(place, "the other one")
                    .help("give one of them another name with `x-outseta-rust-name`, or rename it where it is defined"),
                );
            }
        }
    }
}
