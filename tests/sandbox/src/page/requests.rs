//! The log of requests.

use maud::{Markup, html};

use super::layout::Screen;
use super::{format, parts};
use crate::control::{Ask, Entry, Log, LogFilter};
use crate::tenant::lock;

/// How many a page has, and how many the overview.
const SIZE: usize = 50;
const LATEST: usize = 8;

const STATUSES: [(&str, &str); 9] = [
    ("", "Any"),
    ("2xx", "2xx, went well"),
    ("3xx", "3xx, moved"),
    ("4xx", "4xx, refused"),
    ("5xx", "5xx, failed"),
    ("400", "400 Bad Request"),
    ("401", "401 Unauthorized"),
    ("404", "404 Not Found"),
    ("429", "429 Too Many Requests"),
];

/// The page of the log.
pub(super) fn screen(ask: &Ask<'_>) -> Screen {
    let filter = LogFilter::of(ask);
    let log = ask
        .service
        .seen(|seen| Log::of(seen, &filter, ask.page(), SIZE));
    let names: Vec<String> = ask.tenants().iter().map(|t| lock(t).name.clone()).collect();
    let mut of = vec![("", "All")];
    of.extend(names.iter().map(|name| (name.as_str(), name.as_str())));
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let (q, status, tenant) = (
        text(&filter.text),
        text(&filter.status),
        text(&filter.tenant),
    );
    let parameters = [("q", q.as_str()), ("status", &status), ("of", &tenant)];
    let body = html! {
        p .lead { "The last 10,000, the youngest first. Credentials, passwords, tokens and codes are taken out before anything is kept." }
        form .filter method="get" action=(ask.link("/requests", &[])) role="search" {
            (parts::kept(ask))
            (parts::search("Path, query, operation or body", ask.parameter("q")))
            (parts::choice("status", "Status", filter.status.as_deref(), &STATUSES))
            @if ask.is_one_of_several() {
                (parts::choice("of", "Tenant", filter.tenant.as_deref(), &of))
            }
            button type="submit" { "Filter" }
            @if filter.is_set() {
                a href=(ask.link("/requests", &[])) { "Show all" }
            }
        }
        p .quiet role="status" { (format::count(log.total, "request", "requests")) }
        @if log.entries.is_empty() {
            (nothing(ask, &filter))
        } @else {
            (rows(ask, &log.entries))
            (parts::pager(ask, "/requests", &parameters, SIZE, log.total))
            (parts::action(ask, "/requests/clear", "/requests", &html! {
                button .plain type="submit" { "Clear the log" }
            }))
        }
    };
    Screen {
        title: "Requests".to_owned(),
        section: Some("/requests"),
        trail: None,
        body,
    }
}

/// The last few.
pub(super) fn latest(ask: &Ask<'_>) -> Markup {
    let filter = LogFilter::default();
    let log = ask.service.seen(|seen| Log::of(seen, &filter, 1, LATEST));
    if log.entries.is_empty() {
        nothing(ask, &filter)
    } else {
        rows(ask, &log.entries)
    }
}

fn nothing(ask: &Ask<'_>, filter: &LogFilter) -> Markup {
    if filter.is_set() {
        let help = html! { a href=(ask.link("/requests", &[])) { "Show all" } };
        return parts::empty("No request fits.", &help);
    }
    parts::empty(
        "Nobody has called yet.",
        &html! {
            "Point a client at the base URL, or run the line under "
            a href="/#connect" { "Connect" } "; then load this page again."
        },
    )
}

fn rows(ask: &Ask<'_>, entries: &[Entry]) -> Markup {
    let several = ask.is_one_of_several();
    let mut heads = vec!["Time", "Request", "Status", "Took"];
    if several {
        heads.insert(1, "Tenant");
    }
    let rows: Vec<Vec<Markup>> = entries
        .iter()
        .map(|entry| {
            let request = &entry.request;
            let path = format!("/requests/{}", entry.number);
            let mut cells = vec![
                html! { span .number { (format::time_of_day(entry.at)) } },
                html! {
                    a .request href=(ask.link(&path, &[])) {
                        span .method { (request.method) } " " (entry.target())
                    }
                    @if let Some(operation) = &request.operation {
                        " " code .operation { (operation) }
                    }
                },
                html! {
                    (parts::status(request.status))
                    @if let Some(fault) = &request.fault { " " (parts::chip("odd", &html! { (fault) })) }
                },
                html! { span .number { (format::span(request.took)) } },
            ];
            if several {
                cells.insert(1, html! { (request.tenant.as_deref().unwrap_or("none")) });
            }
            cells
        })
        .collect();
    parts::table("Requests, the youngest first", "log", &heads, &rows)
}
