//! One request of the log in detail.

use maud::{Markup, html};

use super::layout::Screen;
use super::{format, parts};
use crate::control::{Ask, Log, Refusal};
use crate::json::Json;

/// The page of a request.
pub(super) fn screen(ask: &Ask<'_>, number: u64) -> Result<Screen, Refusal> {
    let entry = ask
        .service
        .seen(|seen| Log::one(seen, number))
        .ok_or_else(|| Refusal::nothing(format!("There is no request {number} in the log.")))?;
    let request = &entry.request;
    let body = html! {
        p .lead .path { code { (request.method) " " (request.path) } }
        dl .sheet {
            div { dt { "Status" } dd { (parts::status(request.status)) } }
            @if let Some(fault) = &request.fault {
                div { dt { "Fault" } dd { (parts::chip("odd", &html! { (fault) })) } }
            }
            div { dt { "Came in" } dd { (format::moment(entry.at)) } }
            div { dt { "Took" } dd .number { (format::span(request.took)) } }
            div { dt { "Tenant" } dd { (request.tenant.as_deref().unwrap_or("none of that name")) } }
            div {
                dt { "Operation" }
                dd {
                    @match &request.operation {
                        Some(operation) => code { (operation) },
                        None => "None is known at this path.",
                    }
                }
            }
        }
        (pairs("query", "Query", &request.query))
        (pairs("headers", "Headers", &request.headers))
        section .part aria-labelledby="body" {
            h2 #body { "Body" }
            @if request.body.is_empty() {
                p .quiet { "It has none." }
            } @else {
                (parts::block("The body of the request", &content(&request.body)))
            }
        }
    };
    Ok(Screen {
        title: format!("Request {number}"),
        section: Some("/requests"),
        trail: Some(html! { a href=(ask.link("/requests", &[])) { "Requests" } }),
        body,
    })
}

fn pairs(id: &str, title: &str, pairs: &[(String, String)]) -> Markup {
    html! {
        section .part aria-labelledby=(id) {
            h2 id=(id) { (title) }
            @if pairs.is_empty() {
                p .quiet { "It has none." }
            } @else {
                dl .sheet {
                    @for (name, value) in pairs {
                        div { dt { (name) } dd { code { (value) } } }
                    }
                }
            }
        }
    }
}

fn content(body: &str) -> Markup {
    match Json::parse(body) {
        Ok(json) => format::json(&json),
        Err(_) => html! { (body) },
    }
}
