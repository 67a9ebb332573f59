//! A server that receives what Outseta posts. Without any setting it plays Outseta's part as well, and
//! posts itself a few reports over a real socket:
//!
//!     cargo run --example receive_webhook
//!
//! With the key of your Outseta (Settings, Notifications) it serves until Ctrl-C:
//!
//!     OUTSETA_WEBHOOK_KEY=… PORT=8080 cargo run --example receive_webhook
//!
//! It listens on this machine only: put a proxy in front that speaks HTTPS, and set the address of each
//! notification to `https://…/outseta?event=account-stage-updated` and the like. While the key is
//! replaced, `OUTSETA_WEBHOOK_KEY` may hold both, with a comma between them.

use std::error::Error as StdError;

use axum::{Router, extract::FromRef, response::IntoResponse, routing::post};
use outseta_api::webhooks::{
    Event, KeyError, Registration, SIGNATURE_HEADER, Webhook, WebhookKey, WebhookKeys,
};
use tokio::net::TcpListener;

/// What the server works with; yours has a database here.
#[derive(Clone)]
struct App {
    keys: WebhookKeys,
}

/// Where the extractors find the keys.
impl FromRef<App> for WebhookKeys {
    fn from_ref(app: &App) -> Self {
        app.keys.clone()
    }
}

fn router(keys: WebhookKeys) -> Router {
    Router::new()
        .route("/outseta", post(receive))
        .route("/outseta/sign-up", post(sign_up))
        .with_state(App { keys })
}

/// Only what is signed comes this far; everything else has been answered with 400, 401 or 413.
///
/// Outseta sends again what is not received, so do the work elsewhere and answer soon.
async fn receive(Webhook(event): Webhook) {
    match event {
        Event::AccountStageUpdated(report) => {
            let stages = report.data.unwrap_or_default();
            println!(
                "   server: {} went from {} to {}",
                report.entity.name.unwrap_or_default(),
                stages.prior_account_stage.unwrap_or_default(),
                stages.current_account_stage.unwrap_or_default(),
            );
        }
        Event::AccountSubscriptionPaymentCollected(report) => {
            let amount = report.data.and_then(|payment| payment.amount);
            println!(
                "   server: {} paid {}",
                report.entity.name.unwrap_or_default(),
                amount.unwrap_or_default(),
            );
        }
        Event::PersonCreated(report) => println!(
            "   server: welcome, {}",
            report.entity.full_name.unwrap_or_default()
        ),
        Event::Unknown(event) => println!(
            "   server: kept {} bytes about `{}` for later",
            event.text().len(),
            event.name()
        ),
        other => println!("   server: nothing to do for {}", other.kind()),
    }
}

/// Tells Outseta our own number of a customer who is signing up.
async fn sign_up(registration: Registration) -> impl IntoResponse {
    let name = registration.account().name.clone().unwrap_or_default();
    println!("   server: {name} becomes customer 1042");
    registration.answer("1042")
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    match std::env::var("OUTSETA_WEBHOOK_KEY") {
        Ok(keys) => {
            let keys = keys.parse();
            serve(keys.map_err(|error: KeyError| format!("OUTSETA_WEBHOOK_KEY: {error}"))?).await
        }
        Err(_) => play().await,
    }
}

/// Serves until Ctrl-C.
async fn serve(keys: WebhookKeys) -> Result<(), Box<dyn StdError>> {
    let port = match std::env::var("PORT") {
        Ok(port) => port.parse().map_err(|_| "PORT is no port number")?,
        Err(_) => 8080,
    };
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!(
        "Waiting at http://{}/outseta?event=… with {} key(s); Ctrl-C ends it.",
        listener.local_addr()?,
        keys.len()
    );
    axum::serve(listener, router(keys))
        .with_graceful_shutdown(async {
            // If the signal cannot be had, serve on until the process is killed.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
        .await?;
    println!("Done.");
    Ok(())
}

/// Both sides: a server on a free port, and Outseta's posts to it.
async fn play() -> Result<(), Box<dyn StdError>> {
    // Made up. The old key is still good, because it is being replaced.
    let key: WebhookKey = "6d61646520757020666f722074686973".parse()?;
    let old: WebhookKey = "746865206b6579206265666f72652069".parse()?;
    let stranger: WebhookKey = "6120737472616e6765722773206f776e".parse()?;
    let keys = WebhookKeys::new([key.clone(), old.clone()])?;

    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let base = format!("http://{}", listener.local_addr()?);
    println!("No OUTSETA_WEBHOOK_KEY set: posting reports to a server of our own at {base}.");
    let server = tokio::spawn(async move { axum::serve(listener, router(keys)).await });

    let stage = r#"{"_objectType": "Account", "Name": "Acme Ltd", "ActivityEventData": {"PriorAccountStage": "Subscribing", "CurrentAccountStage": "Past Due"}}"#;
    let payment = r#"{"_objectType": "Account", "Name": "Globex", "ActivityEventData": {"InvoiceUid": "iNvO1234", "Amount": 49.90}}"#;
    let person = r#"{"_objectType": "Person", "Email": "ann@example.com", "FullName": "Ann Lee"}"#;
    let outseta = Outseta {
        http: reqwest::Client::builder().no_proxy().build()?,
        base,
    };
    for (what, event, signed_by, body, expected) in [
        (
            "an account is past due",
            "account-stage-updated",
            Some(&key),
            stage,
            200,
        ),
        ("a payment, by number", "107", Some(&key), payment, 200),
        (
            "a new person, signed with the old key",
            "PersonCreated",
            Some(&old),
            person,
            200,
        ),
        (
            "an event of the future",
            "moon-landed",
            Some(&key),
            r#"{"Name": "Eagle"}"#,
            200,
        ),
        (
            "a forgery",
            "account-stage-updated",
            Some(&stranger),
            stage,
            401,
        ),
        (
            "without a signature",
            "account-stage-updated",
            None,
            stage,
            401,
        ),
        ("not JSON", "person-created", Some(&key), "<html>", 400),
    ] {
        println!("\n{what}");
        let signature = signed_by.map(|key| key.sign(body.as_bytes()));
        let path = format!("/outseta?event={event}");
        outseta.post(&path, signature, body, expected).await?;
    }

    println!("\nsomebody signs up");
    let account = r#"{"Name": "Globex", "Seats": 12.50, "ClientIdentifier": null}"#;
    outseta.post("/outseta/sign-up", None, account, 200).await?;

    server.abort();
    println!("\nDone.");
    Ok(())
}

/// The other side of the wire.
struct Outseta {
    http: reqwest::Client,
    base: String,
}

impl Outseta {
    /// Posts a body, and says what came back.
    async fn post(
        &self,
        path: &str,
        signature: Option<String>,
        body: &'static str,
        expected: u16,
    ) -> Result<(), Box<dyn StdError>> {
        let mut request = self.http.post(format!("{}{path}", self.base)).body(body);
        if let Some(signature) = signature {
            request = request.header(SIGNATURE_HEADER, signature);
        }
        let answer = request.send().await?;
        let status = answer.status();
        println!("   answer: {status} {}", answer.text().await?.trim_end());
        if status.as_u16() != expected {
            return Err(format!("{path} should have been answered with {expected}").into());
        }
        Ok(())
    }
}
