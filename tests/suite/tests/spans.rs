//! What the feature `tracing` leaves in the log: a span for each operation, and no secret.

mod support;

use std::{
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use outseta_api::{
    RetryPolicy,
    fields::person,
    inputs::{PersonUpdate, TokenRequest},
    serde_json::{self, Value},
};
use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};

use crate::support::{
    clients::{KEY, SECRET, TOKEN, settings},
    server::{Answer, Server, Step, json},
};

/// What was logged, line by line.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("sound").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("sound").clone()).expect("text")
    }

    /// The spans of this crate that were closed, each with its fields.
    fn spans(&self) -> Vec<Value> {
        self.text()
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).expect("JSON"))
            .filter(|line| line["fields"]["message"] == "close" && line["target"] == "outseta_api")
            .map(|line| line["span"].clone())
            .collect()
    }
}

/// Logs everything there is, on this thread.
fn listen() -> (Log, tracing::subscriber::DefaultGuard) {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
        .with_writer(log.clone())
        .finish();
    (log, tracing::subscriber::set_default(subscriber))
}

#[tokio::test]
async fn a_span_says_how_an_operation_went() {
    let server = Server::script([json(503, ""), json(200, "{}"), json(404, "")]).await;
    let client = settings(&server.url())
        .retry(RetryPolicy::default().initial_delay(Duration::from_millis(20)))
        .build()
        .expect("sound settings");
    let (log, _guard) = listen();
    client
        .people()
        .get("pAbC12Dx")
        .await
        .expect("the second time");
    client.people().get("nObOdY12").await.expect_err("nobody");

    let spans = log.spans();
    assert_eq!(spans.len(), 2, "{}", log.text());
    for (field, expected) in [
        ("name", "outseta".into()),
        ("operation", "people_get".into()),
        ("method", "GET".into()),
        ("status", 200.into()),
        ("attempts", 2.into()),
        ("error", Value::Null),
    ] {
        assert_eq!(spans[0][field], expected, "{field}");
    }
    assert!(
        spans[0]["waited_ms"]
            .as_u64()
            .is_some_and(|waited| waited >= 20)
    );
    assert_eq!(spans[1]["status"], 404);
    assert_eq!(spans[1]["attempts"], 1);
    assert_eq!(spans[1]["error"], "NotFound");
    let retries = log.text().matches("sending again").count();
    assert_eq!(retries, 1);
}

#[tokio::test]
async fn nothing_secret_or_personal_is_logged() {
    const PASSWORD: &str = "Zq7-horse-battery";
    let echo = format!(
        r#"{{"ErrorMessage": "no: {PASSWORD} {KEY} {SECRET} {TOKEN}", "EntityValidationErrors": []}}"#
    );
    let server = Server::script([
        json(400, &echo),
        json(400, &echo),
        json(200, r#"{"Email": "ann@example.com"}"#),
        json(200, r#"{"items": []}"#),
        Step::Answer(Answer::new(302, "").header("Location", "https://evil.example.com/?ann")),
    ])
    .await;
    let (log, _guard) = listen();
    let client = settings(&server.url()).build().expect("sound settings");
    let user = client.with_access_token(TOKEN).expect("a sound token");
    let request = TokenRequest::new("ann@example.com").password(PASSWORD);
    client.tokens().get(request).await.expect_err("refused");
    let change = PersonUpdate::new().email("ann@example.com");
    client
        .people()
        .update("pAbC12Dx", change)
        .await
        .expect_err("refused");
    user.people()
        .get("pAbC12Dx")
        .header("X-Note", PASSWORD)
        .await
        .expect("a person");
    let anns = client
        .people()
        .list()
        .filter(person::EMAIL.eq("ann@example.com"));
    anns.await.expect("a page");
    user.people().get("pAbC12Dx").await.expect_err("a redirect");

    let text = log.text();
    let ours: Vec<_> = text
        .lines()
        .filter(|line| line.contains("outseta_api"))
        .collect();
    assert!(ours.len() >= 10, "{text}");
    // The libraries below log as well, and have the credentials in their hands.
    for secret in [PASSWORD, KEY, SECRET, TOKEN] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
    for personal in ["ann@", "ann%40", "?ann"] {
        assert!(
            ours.iter().all(|line| !line.contains(personal)),
            "{personal} is in {ours:#?}"
        );
    }
}
