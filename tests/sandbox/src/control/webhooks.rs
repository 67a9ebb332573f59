//! A tenant's webhooks, what was sent to them, and the buttons that add and remove one.

use std::time::SystemTime;

use chrono::{DateTime, Utc};

use super::actions::Done;
use super::{Ask, Input, Refusal};
use crate::clock;
use crate::json::{Json, object};
use crate::tenant::lock;
use crate::webhooks::{ActiveWebhook, Attempt, Delivery, DeliveryState, Webhook, WebhookId};

/// How many deliveries a page has.
pub(crate) const DELIVERIES: usize = 50;

/// The webhooks of the tenant, and a page of what was sent to them, the youngest first.
pub(super) fn read(ask: &Ask<'_>) -> Json {
    let (deliveries, total) = deliveries(ask);
    object([
        (
            "webhooks",
            Json::List(hooks(ask).iter().map(hook).collect()),
        ),
        ("total", Json::Number(total.to_string())),
        ("page", Json::Number(ask.page().to_string())),
        (
            "items",
            Json::List(deliveries.iter().map(delivery).collect()),
        ),
    ])
}

/// One delivery.
pub(super) fn read_one(ask: &Ask<'_>, id: u64) -> Result<Json, Refusal> {
    one(ask, id).map(|found| delivery(&found))
}

/// The webhooks of the tenant, oldest first.
pub(crate) fn hooks(ask: &Ask<'_>) -> Vec<ActiveWebhook> {
    lock(&ask.tenant).outbox.hooks(ask.service.spec())
}

/// The page of deliveries that is asked for, the youngest first, and how many there are in all.
pub(crate) fn deliveries(ask: &Ask<'_>) -> (Vec<Delivery>, usize) {
    let all = lock(&ask.tenant).outbox.deliveries();
    let total = all.len();
    let skipped = (ask.page() - 1).saturating_mul(DELIVERIES);
    let youngest = all.into_iter().rev().skip(skipped).take(DELIVERIES);
    (youngest.collect(), total)
}

/// A delivery by its number.
pub(crate) fn one(ask: &Ask<'_>, id: u64) -> Result<Delivery, Refusal> {
    let all = lock(&ask.tenant).outbox.deliveries();
    let found = all.into_iter().find(|delivery| delivery.id == id);
    found.ok_or_else(|| Refusal::nothing(format!("There is no delivery {id}.")))
}

fn hook(hook: &ActiveWebhook) -> Json {
    let events = hook.events.iter().map(Json::text);
    object([
        ("id", Json::text(hook.id.to_string())),
        ("url", Json::text(&hook.url)),
        ("events", Json::List(events.collect())),
        ("signed", Json::Bool(hook.signed)),
    ])
}

fn delivery(delivery: &Delivery) -> Json {
    let state = match delivery.state() {
        DeliveryState::Waiting => "waiting",
        DeliveryState::Delivered => "delivered",
        DeliveryState::GivenUp => "given-up",
    };
    object([
        ("id", Json::Number(delivery.id.to_string())),
        ("webhook", Json::text(delivery.webhook.to_string())),
        ("url", Json::text(&delivery.url)),
        ("event", Json::text(&delivery.event)),
        ("state", Json::text(state)),
        (
            "attempts",
            Json::List(delivery.attempts.iter().map(attempt).collect()),
        ),
        ("next", delivery.next.map_or(Json::Null, time)),
        ("body", Json::text(&delivery.body)),
    ])
}

fn attempt(attempt: &Attempt) -> Json {
    object([
        ("at", time(attempt.at)),
        ("status", attempt.status.map_or(Json::Null, Json::integer)),
        (
            "error",
            attempt.error.as_ref().map_or(Json::Null, Json::text),
        ),
    ])
}

fn time(at: SystemTime) -> Json {
    Json::text(clock::exact(DateTime::<Utc>::from(at)))
}

/// Adds a webhook to the tenant.
pub(super) fn add(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    let help = "Send for example {\"url\": \"http://127.0.0.1:3000/hooks\", \"events\": \"AccountCreated\"}.";
    let url = input
        .text("url")?
        .ok_or_else(|| Refusal::new(400, "Where is it to post to?", help))?;
    let mut webhook = Webhook::new(url);
    for event in input.texts("events")? {
        webhook = webhook.events([event]);
    }
    if let Some(secret) = input.text("secret")? {
        webhook = webhook.secret(secret);
    }
    let hook = webhook
        .check(ask.service.spec())
        .map_err(|error| Refusal::new(400, error.to_string(), help))?;
    let id = lock(&ask.tenant).outbox.add(hook);
    Ok(Done {
        json: object([("id", Json::text(id.to_string()))]),
        notice: "webhook-added",
    })
}

/// Removes a webhook of the tenant.
pub(super) fn remove(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    let id = input
        .count("id")?
        .ok_or_else(|| Refusal::new(400, "Which webhook?", "Send its id, such as {\"id\": 1}."))?;
    if !lock(&ask.tenant).outbox.remove(WebhookId(id)) {
        return Err(Refusal::nothing(format!(
            "There is no webhook {id} any more."
        )));
    }
    Ok(Done {
        json: read(ask),
        notice: "webhook-removed",
    })
}
