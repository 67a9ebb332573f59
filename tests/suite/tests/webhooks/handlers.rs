//! Handlers of axum: what reaches them, and what is turned away with which answer.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRef, State},
    routing::post,
};
use outseta_api::webhooks::{
    Event, SignatureError, SignedBody, Webhook, WebhookKeys, WebhookRejection,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use super::{
    description::webhooks,
    server::{Answer, FOREIGN_KEY, KEY, OLD_KEY, Server, key, keys},
};

/// Larger bodies are refused. A body of this size is on its way as a whole before the answer comes, so
/// that a client which is still writing cannot miss it.
const LIMIT: usize = 8 * 1024;

#[derive(Clone)]
struct App {
    keys: WebhookKeys,
    reached: Arc<AtomicUsize>,
}

impl FromRef<App> for WebhookKeys {
    fn from_ref(app: &App) -> Self {
        app.keys.clone()
    }
}

async fn typed(State(app): State<App>, Webhook(event): Webhook) -> String {
    app.reached.fetch_add(1, Ordering::SeqCst);
    match event {
        Event::Unknown(event) => format!("unknown {} {}", event.name(), event.text()),
        event => event.kind().to_string(),
    }
}

async fn bytes(State(app): State<App>, SignedBody(body): SignedBody) -> Vec<u8> {
    app.reached.fetch_add(1, Ordering::SeqCst);
    body.to_vec()
}

/// A handler that would rather know.
async fn told(webhook: Result<Webhook, WebhookRejection>) -> String {
    match webhook {
        Ok(Webhook(event)) => event.kind().to_string(),
        Err(WebhookRejection::Signature(SignatureError::Mismatch)) => "forged".to_owned(),
        Err(other) => other.to_string(),
    }
}

struct Rig {
    server: Server,
    reached: Arc<AtomicUsize>,
}

async fn rig() -> Rig {
    let reached = Arc::new(AtomicUsize::new(0));
    let app = App {
        keys: keys(),
        reached: reached.clone(),
    };
    let router = Router::new()
        .route("/hooks", post(typed))
        .route("/bytes", post(bytes))
        .route("/told", post(told))
        .layer(DefaultBodyLimit::max(LIMIT))
        .with_state(app);
    Rig {
        server: Server::start(router).await,
        reached,
    }
}

impl Rig {
    /// What was turned away never was in a handler, and the answer is short and says nothing secret.
    #[track_caller]
    fn assert_refused(&self, answer: &Answer, status: u16, text: &str) {
        assert_eq!(answer.status, status, "{answer:?}");
        assert!(answer.text.contains(text), "{answer:?}");
        assert!(answer.media.starts_with("text/plain"), "{answer:?}");
        assert!(answer.text.len() < 200, "{answer:?}");
        for secret in [KEY, OLD_KEY, FOREIGN_KEY, "ann@example.com"] {
            assert!(!answer.text.contains(secret), "{answer:?}");
        }
        assert_eq!(self.reached.load(Ordering::SeqCst), 0);
    }
}

const PATH: &str = "/hooks?event=person-created";
const BODY: &[u8] = br#"{"Email":"ann@example.com"}"#;

#[tokio::test]
async fn every_event_reaches_its_handler() {
    let rig = rig().await;
    let mut count = 0;
    for webhook in webhooks().iter().filter(|webhook| webhook.number.is_some()) {
        let path = format!("/hooks?tenant=acme&event={}", webhook.operation);
        let body = webhook.example.to_string();
        let answer = rig.server.report(&path, body.as_bytes()).await;
        assert_eq!((answer.status, &answer.text), (200, &webhook.name));
        count += 1;
    }
    assert_eq!(rig.reached.load(Ordering::SeqCst), count);
}

#[tokio::test]
async fn names_and_unknown_events() {
    let rig = rig().await;
    for name in [
        "person-created",
        "PersonCreated",
        "200",
        "Person%20created",
        "Person+created",
    ] {
        let answer = rig
            .server
            .report(&format!("/hooks?event={name}"), BODY)
            .await;
        assert_eq!(
            (answer.status, &*answer.text),
            (200, "person-created"),
            "{name}"
        );
    }
    let answer = rig
        .server
        .report("/hooks?event=moon%2Flanded", b"[1, 2.50]")
        .await;
    assert_eq!(
        (answer.status, &*answer.text),
        (200, "unknown moon/landed [1, 2.50]")
    );
}

#[tokio::test]
async fn verified_bytes_are_those_that_were_sent() {
    let rig = rig().await;
    let body = b"\xef\xbb\xbf { not even JSON \xff";
    let answer = rig.server.report("/bytes", body).await;
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.text,
        String::from_utf8_lossy(body).trim_start_matches('\u{feff}')
    );
    let answer = rig.server.report("/bytes", b"").await;
    assert_eq!((answer.status, &*answer.text), (200, ""));
}

#[tokio::test]
async fn both_keys_are_accepted_while_one_replaces_the_other() {
    let rig = rig().await;
    for hex in [KEY, OLD_KEY] {
        let signature = key(hex).sign(BODY).to_uppercase();
        let answer = rig.server.post(PATH, &[signature.as_bytes()], BODY).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }
}

#[tokio::test]
async fn forgeries_are_answered_with_401() {
    let rig = rig().await;
    let right = key(KEY).sign(BODY);
    let digits = right.trim_start_matches("sha256=");
    let sha1 = format!("sha1={digits}");
    let foreign = key(FOREIGN_KEY).sign(BODY);
    let (cut, right) = (&right.as_bytes()[..70], right.as_bytes());
    let cases: [(&[&[u8]], &str); 9] = [
        (&[], "is missing"),
        (&[b""], "does not begin with"),
        (&[digits.as_bytes()], "does not begin with"),
        (&[sha1.as_bytes()], "does not begin with"),
        (&[cut], "64 hexadecimal digits"),
        (&[b"sha256=\xff\xfe"], "64 hexadecimal digits"),
        (&[foreign.as_bytes()], "does not fit"),
        (&[right, right], "64 hexadecimal digits"),
        (&[foreign.as_bytes(), right], "64 hexadecimal digits"),
    ];
    for path in [PATH, "/bytes", "/hooks"] {
        for (signatures, text) in &cases {
            let answer = rig.server.post(path, signatures, BODY).await;
            rig.assert_refused(&answer, 401, text);
        }
        for body in [&BODY[1..], br#"{"Email":"bob@example.com"}"#, b""] {
            let answer = rig.server.post(path, &[right], body).await;
            rig.assert_refused(&answer, 401, "does not fit");
        }
    }
}

#[tokio::test]
async fn unreadable_reports_are_answered_with_400() {
    let rig = rig().await;
    for (path, body, text) in [
        (PATH, &b"<html>"[..], "cannot be read"),
        (PATH, b"", "cannot be read"),
        (PATH, b"null", "an object"),
        (
            PATH,
            br#"{"Email":"ann@example.com","PersonAccount":7}"#,
            "at PersonAccount",
        ),
        ("/hooks?event=moon-landed", b"{", "cannot be read"),
        ("/hooks", BODY, "?event="),
        ("/hooks?event=", BODY, "?event="),
        ("/hooks?Event=person-created", BODY, "?event="),
    ] {
        let answer = rig.server.report(path, body).await;
        rig.assert_refused(&answer, 400, text);
    }
    // Who cannot sign learns nothing but that.
    let answer = rig.server.post("/hooks", &[], b"<html>").await;
    rig.assert_refused(&answer, 401, "is missing");
}

#[tokio::test]
async fn bodies_that_are_too_large_are_answered_with_413() {
    let rig = rig().await;
    for (size, status) in [(LIMIT, 200), (LIMIT + 1, 413), (LIMIT + 100, 413)] {
        let body = vec![b' '; size];
        let answer = rig.server.report("/bytes", &body).await;
        assert_eq!(answer.status, status, "{size} bytes");
    }
    assert_eq!(rig.reached.swap(0, Ordering::SeqCst), 1);
    let answer = rig.server.report(PATH, &vec![b' '; LIMIT + 1]).await;
    rig.assert_refused(&answer, 413, "too large");
    // Not signed, not read.
    let answer = rig.server.post(PATH, &[], &vec![b' '; LIMIT + 1]).await;
    rig.assert_refused(&answer, 401, "is missing");
}

#[tokio::test]
async fn half_a_body_reaches_nobody() {
    let rig = rig().await;
    let mut stream = TcpStream::connect(rig.server.address)
        .await
        .expect("connects");
    let head = format!(
        "POST {PATH} HTTP/1.1\r\nHost: localhost\r\nx-hub-signature-256: {}\r\nContent-Length: {}\r\n\r\n",
        key(KEY).sign(BODY),
        BODY.len()
    );
    stream.write_all(head.as_bytes()).await.expect("writes");
    stream.write_all(&BODY[..10]).await.expect("writes");
    stream.shutdown().await.expect("closes its half");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("reads");
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 400"),
        "{answer}"
    );
    // The server goes on, and this is the first to reach the handler.
    let answer = rig.server.report(PATH, BODY).await;
    assert_eq!((answer.status, &*answer.text), (200, "person-created"));
    assert_eq!(rig.reached.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_handler_may_take_the_refusal_itself() {
    let rig = rig().await;
    let forged = key(FOREIGN_KEY).sign(BODY);
    let answer = rig
        .server
        .post("/told?event=1", &[forged.as_bytes()], BODY)
        .await;
    assert_eq!((answer.status, &*answer.text), (200, "forged"));
    let answer = rig.server.report("/told?event=deal_created", b"{}").await;
    assert_eq!((answer.status, &*answer.text), (200, "deal-created"));
}
