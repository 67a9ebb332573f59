//! What the sandbox posts, taken by the client's own means: every event is accepted and read into its types.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    extract::{FromRef, State},
    routing::post,
};
use outseta_api::{
    Client, inputs, models,
    serde_json::{Value, json},
    webhooks::{Event, EventKind, SignedBody, Webhook, WebhookKeys},
};
use outseta_sandbox::{DeliveryState, Sandbox};
use tokio::time::timeout;

use super::{
    description::{assert_kept, webhooks},
    server::{FOREIGN_KEY, KEY, Server, keys},
};

const PATIENCE: Duration = Duration::from_secs(30);
const ANN: &str = "pAbC12Dx";
const ACME: &str = "aBcD123x";

#[derive(Clone)]
struct App {
    keys: WebhookKeys,
    events: Arc<Mutex<Vec<Event>>>,
}

impl FromRef<App> for WebhookKeys {
    fn from_ref(app: &App) -> Self {
        app.keys.clone()
    }
}

/// The handler that a user would write.
async fn take(State(app): State<App>, Webhook(event): Webhook) {
    app.events.lock().expect("sound").push(event);
}

/// A sandbox that posts everything to a server with the client's extractors.
struct Pair {
    sandbox: Sandbox,
    events: Arc<Mutex<Vec<Event>>>,
    _server: Server,
}

impl Pair {
    async fn start(key: &str) -> Self {
        let events = Arc::default();
        let app = App {
            keys: keys(),
            events: Arc::clone(&events),
        };
        let router = Router::new().route("/hooks", post(take)).with_state(app);
        let server = Server::start(router).await;
        let url = format!("http://{}/hooks?event={{event}}", server.address);
        let webhook = outseta_sandbox::Webhook::new(url).secret(key);
        let builder = Sandbox::builder().unlimited().webhook(webhook);
        Self {
            sandbox: builder.start().await.expect("starts"),
            events,
            _server: server,
        }
    }

    fn client(&self) -> Client {
        Client::builder("acme")
            .base_url(self.sandbox.base_url())
            .api_key(self.sandbox.api_key(), self.sandbox.api_secret())
            .unlimited()
            .build()
            .expect("sound settings")
    }

    /// The events that came, once all have come.
    async fn events(&self) -> Vec<Event> {
        let settled = self.sandbox.webhooks_settled();
        timeout(PATIENCE, settled).await.expect("settles");
        self.events.lock().expect("sound").clone()
    }
}

/// A record that an event of that name may be about.
fn subject(event: &str) -> &'static str {
    match event.split_once('-').expect("two words").0 {
        "account" => ACME,
        "person" | "discord" => ANN,
        "deal" | "task" => "dEaL1234",
        "plan" => "wQXrBxWK",
        "add" => "aDdO1234",
        other => panic!("nothing is called {other}"),
    }
}

#[tokio::test]
async fn every_event_is_accepted_and_read() {
    let pair = Pair::start(KEY).await;
    let mut expected = Vec::new();
    for webhook in webhooks()
        .into_iter()
        .filter(|webhook| webhook.number.is_some())
    {
        let details = &webhook.example["ActivityEventData"];
        let raised = pair
            .sandbox
            .raise_event(&webhook.name, subject(&webhook.name), details);
        raised.unwrap_or_else(|error| panic!("{}: {error}", webhook.name));
        expected.push(webhook);
    }
    let events = pair.events().await;
    let deliveries = pair.sandbox.deliveries();
    assert_eq!(
        (events.len(), deliveries.len()),
        (expected.len(), expected.len())
    );
    for ((webhook, event), delivery) in expected.iter().zip(&events).zip(&deliveries) {
        let name = &webhook.name;
        assert_eq!(
            delivery.state(),
            DeliveryState::Delivered,
            "{name}: {:?}",
            delivery.attempts
        );
        assert_eq!(event.kind().name(), name);
        assert!(!matches!(event, Event::Unknown(_)), "{name} has no type");
        let sent: Value = outseta_api::serde_json::from_str(&delivery.body).expect("JSON");
        let uid = if name == "person-login" {
            ACME
        } else {
            subject(name)
        };
        assert_eq!(sent["Uid"], uid, "{name}");
        let details = &webhook.example["ActivityEventData"];
        assert_kept(details, &sent["ActivityEventData"], name);
        let read = outseta_api::serde_json::to_value(event).expect("JSON");
        assert_kept(&sent, &read, name);
        // Where there are details there is a type for them, and nothing of it was left over.
        assert_eq!(
            webhook.details.is_some(),
            sent.get("ActivityEventData").is_some(),
            "{name}"
        );
    }
    let names: BTreeSet<_> = events
        .iter()
        .map(Event::kind)
        .map(|kind| kind.number())
        .collect();
    let known: BTreeSet<_> = EventKind::KNOWN.iter().map(EventKind::number).collect();
    assert_eq!(names, known);
}

#[tokio::test]
async fn what_a_client_does_comes_back_as_typed_events() {
    let pair = Pair::start(KEY).await;
    let client = pair.client();
    let person = inputs::PersonCreate::new("new@example.com");
    let person = client.people().add(person).await.expect("a person");
    let uid = person.uid.expect("an identifier");
    let body = inputs::PersonUpdate::new().first_name("Nora");
    client.people().update(&uid, body).await.expect("changed");
    let body = inputs::AccountUpdate::new().name("Acme GmbH");
    client.accounts().update(ACME, body).await.expect("changed");
    client.people().delete(&uid).await.expect("gone");
    client.accounts().delete("gLoB4321").await.expect("gone");

    let events = pair.events().await;
    let mut events = events.into_iter();
    let Some(Event::PersonCreated(report)) = events.next() else {
        panic!("another event");
    };
    assert_eq!(report.entity.email.as_deref(), Some("new@example.com"));
    let Some(Event::PersonUpdated(report)) = events.next() else {
        panic!("another event");
    };
    let values = report.data.expect("details");
    let first_name = |values: &Option<Value>| values.as_ref().map(|v| v["FirstName"].clone());
    assert_eq!(first_name(&values.current_values), Some(json!("Nora")));
    let Some(Event::AccountUpdated(report)) = events.next() else {
        panic!("another event");
    };
    let account: models::Account = *report.entity;
    assert_eq!(account.name.as_deref(), Some("Acme GmbH"));
    let members = account.person_account.expect("members");
    let first = members[0].person.as_ref().expect("a person");
    assert_eq!(first.email.as_deref(), Some("ann@example.com"));
    let subscription = account.current_subscription.expect("a subscription");
    let plan = subscription.plan.expect("a plan");
    assert_eq!(plan.name.as_deref(), Some("Growth"));
    let Some(Event::PersonDeleted(report)) = events.next() else {
        panic!("another event");
    };
    assert_eq!(report.entity.first_name.as_deref(), Some("Nora"));
    let deleted = events.find_map(|event| match event {
        Event::AccountDeleted(report) => Some(report.entity),
        _ => None,
    });
    assert_eq!(deleted.expect("an account").name.as_deref(), Some("Globex"));
}

#[tokio::test]
async fn what_is_signed_with_another_key_is_turned_away_and_sent_again() {
    let pair = Pair::start(FOREIGN_KEY).await;
    pair.sandbox
        .raise_event("person-updated", ANN, &json!({}))
        .expect("raised");
    assert!(pair.events().await.is_empty());
    let attempt = pair.sandbox.deliveries()[0].attempts[0].clone();
    assert_eq!(attempt.status, Some(401));
    pair.sandbox.advance(Duration::from_secs(20 * 60));
    assert!(pair.events().await.is_empty());
    assert_eq!(pair.sandbox.deliveries()[0].attempts.len(), 2);
}

#[tokio::test]
async fn a_body_is_accepted_byte_for_byte() {
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&bodies);
    let keep = move |body: SignedBody| async move {
        kept.lock().expect("sound").push(body);
    };
    let router = Router::new().route("/", post(keep)).with_state(keys());
    let server = Server::start(router).await;
    let sandbox = Sandbox::builder()
        .unlimited()
        .start()
        .await
        .expect("starts");
    let url = format!("http://{}/", server.address);
    let webhook = outseta_sandbox::Webhook::new(url).secret(KEY);
    sandbox.add_webhook(&webhook).expect("a webhook");
    sandbox
        .raise_event("account-updated", ACME, &Value::Null)
        .expect("raised");
    timeout(PATIENCE, sandbox.webhooks_settled())
        .await
        .expect("settles");
    assert_eq!(bodies.lock().expect("sound").len(), 1);
    assert_eq!(sandbox.deliveries()[0].state(), DeliveryState::Delivered);
}
