//! The webhooks of a tenant and what was sent to them.

use chrono::{DateTime, Utc};
use maud::{Markup, html};

use super::layout::Screen;
use super::{format, parts};
use crate::control::{Ask, DELIVERIES, Refusal, deliveries, delivery, hooks};
use crate::json::Json;
use crate::webhooks::{ActiveWebhook, Delivery, DeliveryState};

/// How many deliveries the overview has.
const LATEST: usize = 5;

/// The page of the webhooks.
pub(super) fn screen(ask: &Ask<'_>) -> Screen {
    let hooks = hooks(ask);
    let (sent, total) = deliveries(ask);
    let body = html! {
        p .lead { "What happens is posted to these addresses, as Outseta does it: signed if there is a key, and again every 20 minutes of the sandbox's clock until it is taken." }
        section .part aria-labelledby="hooks" {
            h2 #hooks { "Addresses" }
            @if !hooks.is_empty() { (addresses(ask, &hooks)) }
            (form(ask))
        }
        section .part aria-labelledby="sent" {
            h2 #sent { "Sent" }
            @if total == 0 {
                (nothing(&hooks))
            } @else {
                p .quiet { (format::count(total, "report", "reports")) ", the youngest first" }
                (rows(ask, &sent))
                (parts::pager(ask, "/webhooks", &[], DELIVERIES, total))
            }
        }
    };
    Screen {
        title: "Webhooks".to_owned(),
        section: Some("/webhooks"),
        trail: None,
        body,
    }
}

/// The last few.
pub(super) fn latest(ask: &Ask<'_>) -> Markup {
    let (sent, _) = deliveries(ask);
    if sent.is_empty() {
        nothing(&hooks(ask))
    } else {
        rows(ask, sent.get(..LATEST).unwrap_or(&sent))
    }
}

fn nothing(hooks: &[ActiveWebhook]) -> Markup {
    let help = if hooks.is_empty() {
        html! { "Add the address of your program under Webhooks, then create something by the API." }
    } else {
        html! { "Create or change something by the API, and it is reported." }
    };
    parts::empty("Nothing was sent yet.", &help)
}

fn addresses(ask: &Ask<'_>, hooks: &[ActiveWebhook]) -> Markup {
    let rows: Vec<Vec<Markup>> = hooks
        .iter()
        .map(|hook| {
            let remove = html! {
                input type="hidden" name="id" value=(hook.id);
                button type="submit" aria-label={ "Remove " (hook.url) } { "Remove" }
            };
            vec![
                html! { code { (hook.url) } },
                if hook.events.is_empty() {
                    html! { "Everything" }
                } else {
                    html! { (hook.events.join(", ")) }
                },
                html! { @if hook.signed { "Yes" } @else { "No" } },
                parts::action(ask, "/webhooks/remove", "/webhooks", &remove),
            ]
        })
        .collect();
    let heads = ["Address", "Events", "Signed", "Remove"];
    parts::table("Addresses that are told what happens", "", &heads, &rows)
}

fn form(ask: &Ask<'_>) -> Markup {
    parts::action(
        ask,
        "/webhooks/add",
        "/webhooks",
        &html! {
            div .field .wide {
                label for="url" { "Address" }
                input #url type="url" name="url" required placeholder="http://127.0.0.1:3000/outseta" autocomplete="off" spellcheck="false";
            }
            div .field .wide {
                label for="events" { "Events, all if none is named" }
                input #events type="text" name="events" placeholder="AccountCreated, PersonUpdated" autocomplete="off" spellcheck="false";
            }
            div .field {
                label for="secret" { "Key in hexadecimal" }
                input #secret type="password" name="secret" autocomplete="off";
            }
            button type="submit" { "Add the webhook" }
        },
    )
}

fn state(delivery: &Delivery) -> Markup {
    match delivery.state() {
        DeliveryState::Waiting if delivery.attempts.is_empty() => {
            parts::chip("calm", &html! { "Waiting" })
        }
        DeliveryState::Waiting => parts::chip("odd", &html! { "To be sent again" }),
        DeliveryState::Delivered => parts::chip("good", &html! { "Delivered" }),
        DeliveryState::GivenUp => parts::chip("bad", &html! { "Given up" }),
    }
}

fn rows(ask: &Ask<'_>, sent: &[Delivery]) -> Markup {
    let none = || html! { span .quiet { "–" } };
    let rows: Vec<Vec<Markup>> = sent
        .iter()
        .map(|delivery| {
            let path = format!("/webhooks/{}", delivery.id);
            let last = delivery.attempts.last();
            vec![
                html! { a href=(ask.link(&path, &[])) { (delivery.event) } },
                state(delivery),
                html! { span .request { code { (delivery.url) } } },
                html! { span .number { (delivery.attempts.len()) } },
                last.map_or_else(none, |last| match last.status {
                    Some(code) => parts::status(code),
                    None => parts::status(0),
                }),
                delivery
                    .next
                    .map_or_else(none, |next| format::minute(DateTime::<Utc>::from(next))),
            ]
        })
        .collect();
    let heads = [
        "Event",
        "State",
        "Address",
        "Attempts",
        "Last answer",
        "Next",
    ];
    parts::table("Reports to webhooks, the youngest first", "", &heads, &rows)
}

/// The page of one delivery.
pub(super) fn one(ask: &Ask<'_>, id: u64) -> Result<Screen, Refusal> {
    let delivery = delivery(ask, id)?;
    let attempts: Vec<Vec<Markup>> = delivery
        .attempts
        .iter()
        .map(|attempt| {
            vec![
                format::moment(DateTime::<Utc>::from(attempt.at)),
                parts::status(attempt.status.unwrap_or(0)),
                html! { (attempt.error.as_deref().unwrap_or("–")) },
            ]
        })
        .collect();
    let content = match Json::parse(&delivery.body) {
        Ok(json) => format::json(&json),
        Err(_) => html! { (delivery.body) },
    };
    let body = html! {
        dl .sheet {
            div { dt { "State" } dd { (state(&delivery)) } }
            div { dt { "Address" } dd { code { (delivery.url) } } }
            @if let Some(next) = delivery.next {
                div { dt { "Is sent next" } dd { (format::moment(DateTime::<Utc>::from(next))) } }
            }
        }
        section .part aria-labelledby="attempts" {
            h2 #attempts { "Attempts" }
            @if attempts.is_empty() {
                p .quiet { "It was not sent yet." }
            } @else {
                (parts::table("Attempts, oldest first", "", &["When", "Answer", "Why there was none"], &attempts))
            }
        }
        section .part aria-labelledby="body" {
            h2 #body { "Body" }
            (parts::block("What is posted", &content))
        }
    };
    Ok(Screen {
        title: delivery.event.clone(),
        section: Some("/webhooks"),
        trail: Some(html! { a href=(ask.link("/webhooks", &[])) { "Webhooks" } }),
        body,
    })
}
