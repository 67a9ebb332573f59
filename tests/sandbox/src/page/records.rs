//! The records of a kind: a table of what tells them apart, a search, pages.

use maud::{Markup, html};

use super::layout::Screen;
use super::{format, parts};
use crate::answer::Reader;
use crate::control::{Ask, Listing, Refusal, SIZE, has_name, title};
use crate::spec::{Answer, Kind, Property, Spec, Write};
use crate::store::Record;
use crate::tenant::lock;

/// Members that are worth a column, the most telling first.
const TELLING: [&str; 22] = [
    "Email",
    "AccountStageLabel",
    "ActivityType",
    "ActivityDateTime",
    "Status",
    "EmailListSubscriberStatus",
    "Amount",
    "Total",
    "AmountOutstanding",
    "Rate",
    "MonthlyRate",
    "Quantity",
    "Value",
    "BillingRenewalTerm",
    "RenewalDate",
    "StartDate",
    "EndDate",
    "InvoiceDate",
    "BillingInvoiceStatus",
    "IsPrimary",
    "IsActive",
    "Created",
];
/// How many of them a table has, and how many relations.
const COLUMNS: (usize, usize) = (3, 2);

/// The page of a kind.
pub(super) fn screen(ask: &Ask<'_>, kind: &str) -> Result<Screen, Refusal> {
    let tenant = lock(&ask.tenant);
    let spec = ask.service.spec();
    let reader = ask.reader(&tenant);
    if !spec.records().any(|name| name == kind) {
        return Err(Refusal::nothing(format!(
            "There is no kind of record called {kind}."
        )));
    }
    let search = ask.parameter("q");
    let listing = Listing::of(&reader, kind, search, ask.page());
    let path = format!("/records/{kind}");
    let body = html! {
        form .filter method="get" action=(ask.link(&path, &[])) role="search" {
            (parts::kept(ask))
            (parts::search(&format!("Search in {}", format::words(kind).to_lowercase()), search))
            button type="submit" { "Search" }
            @if search.is_some() {
                a href=(ask.link(&path, &[])) { "Show all" }
            }
        }
        p .quiet role="status" {
            (format::count(listing.total, "record", "records"))
            @if let Some(search) = search { " with “" (search) "”" }
        }
        @if listing.records.is_empty() {
            (nothing(ask, &path, search, listing.total))
        } @else {
            (rows(ask, &reader, kind, &listing.records))
            (parts::pager(ask, &path, &[("q", search.unwrap_or_default())], SIZE, listing.total))
        }
        @if let Some(operation) = lists(spec, kind) {
            (parts::copy("The same by the API", &curl(ask, &tenant, operation)))
        }
    };
    Ok(Screen {
        title: kind.to_owned(),
        section: Some("/records"),
        trail: Some(trail(ask, &[])),
        body,
    })
}

fn nothing(ask: &Ask<'_>, path: &str, search: Option<&str>, total: usize) -> Markup {
    if total > 0 {
        let help = html! { a href=(ask.link(path, &[("q", search.unwrap_or_default())])) { "Go to the first page" } };
        return parts::empty("This page is past the end.", &help);
    }
    if search.is_some() {
        let help = html! {
            "Texts, numbers and identifiers of the records themselves are looked through, in any case. "
            a href=(ask.link(path, &[])) { "Show all" }
        };
        return parts::empty("Nothing has that in it.", &help);
    }
    parts::empty(
        "There is none yet.",
        &html! { "Create one by the API, and it shows up here." },
    )
}

fn rows(ask: &Ask<'_>, reader: &Reader<'_>, kind: &str, records: &[&Record]) -> Markup {
    let spec = reader.spec;
    let values: Vec<&Property> = TELLING
        .iter()
        .filter_map(|name| spec.property(kind, name))
        .filter(|property| !property.write_only && property.kind.target().is_none())
        .filter(|p| {
            let has = |r: &&Record| format::cell(spec, p, &reader.value(r, p)).is_some();
            records.iter().any(has)
        })
        .take(COLUMNS.0)
        .collect();
    let schema = spec.schema(kind);
    let relations: Vec<&Property> = schema
        .into_iter()
        .flat_map(|schema| &schema.properties)
        .filter(|property| {
            matches!(property.kind, Kind::Record(_)) && property.write != Write::Nested
        })
        // Records without a name of their own are called by what they connect.
        .filter(|p| {
            records
                .iter()
                .any(|r| has_name(r) && !r.targets(&p.name).is_empty())
        })
        .take(COLUMNS.1)
        .collect();
    let names = values
        .iter()
        .chain(&relations)
        .map(|p| format::words(&p.name));
    let heads: Vec<String> = ["Record".to_owned()]
        .into_iter()
        .chain(names)
        .chain(["Uid".to_owned()])
        .collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows: Vec<Vec<Markup>> = records
        .iter()
        .map(|record| {
            let value = |p: &&Property| {
                let shown = format::cell(spec, p, &reader.value(record, p));
                shown.unwrap_or_else(|| html! { span .quiet { "–" } })
            };
            let relation = |p: &&Property| {
                let related = reader.related(record, p);
                match related.first() {
                    Some(found) => link(ask, reader, found),
                    None => html! { span .quiet { "–" } },
                }
            };
            let first = link(ask, reader, record);
            let last = html! { code .quiet { (record.uid) } };
            [first]
                .into_iter()
                .chain(values.iter().map(value))
                .chain(relations.iter().map(relation))
                .chain([last])
                .collect()
        })
        .collect();
    parts::table(&format!("Records of the kind {kind}"), "", &heads, &rows)
}

/// The way to a record, by its name.
pub(super) fn link(ask: &Ask<'_>, reader: &Reader<'_>, record: &Record) -> Markup {
    let path = format!("/records/{}/{}", record.entity, record.uid);
    html! { a href=(ask.link(&path, &[])) { (title(reader, record)) } }
}

/// Where one is among the records.
pub(super) fn trail(ask: &Ask<'_>, kinds: &[&str]) -> Markup {
    html! {
        a href=(ask.link("/records", &[])) { "Records" }
        @for kind in kinds {
            span aria-hidden="true" { "/" }
            a href=(ask.link(&format!("/records/{kind}"), &[])) { (kind) }
        }
    }
}

/// The path of the operation that lists records of a kind.
fn lists<'s>(spec: &'s Spec, kind: &str) -> Option<&'s str> {
    let operation = spec.operations().iter().find(|operation| {
        operation.method == "GET"
            && operation.answer == Answer::Page(kind.to_owned())
            && !operation.path.contains('{')
    })?;
    Some(&operation.path)
}

/// A line for a shell that gets a path of the API.
pub(super) fn curl(ask: &Ask<'_>, tenant: &crate::tenant::Tenant, path: &str) -> String {
    let base = ask.service.base_url(tenant);
    let (key, secret) = (&tenant.api_key.key, &tenant.api_key.secret);
    format!("curl -H 'Authorization: Outseta {key}:{secret}' {base}{path}")
}
