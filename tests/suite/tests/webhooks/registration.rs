//! The callback at sign-up: the same account comes back, with an identifier in it.

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use outseta_api::{
    serde_json::{self, Value},
    webhooks::{Registration, SignedBody},
};

use super::{
    description::webhook,
    server::{Server, keys},
};

/// Larger bodies are refused.
const LIMIT: usize = 8 * 1024;

async fn register(registration: Registration) -> impl IntoResponse {
    let people = registration.account().person_account.as_ref();
    let people = people.map_or(0, Vec::len);
    registration.answer(format!("customer-{people}"))
}

/// The same, for a tenant whose calls turn out to be signed.
async fn signed(SignedBody(body): SignedBody) -> Response {
    match Registration::read(&body) {
        Ok(registration) => registration.answer("signed").into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}

async fn server() -> Server {
    let router = Router::new()
        .route("/register", post(register))
        .route("/signed", post(signed))
        .layer(DefaultBodyLimit::max(LIMIT))
        .with_state(keys());
    Server::start(router).await
}

#[tokio::test]
async fn the_example_of_the_description() {
    let webhook = webhook("registration-callback");
    assert_eq!(webhook.number, None, "it is no event");
    let registration = Registration::read(webhook.example.to_string().as_bytes());
    let answer = registration.expect("an account").answer("1042");
    let answer: Value = serde_json::from_str(&answer.to_json()).expect("JSON");
    assert_eq!(Some(answer), webhook.answer);
}

#[tokio::test]
async fn nothing_but_the_identifier_changes() {
    let server = server().await;
    let body = r#"{"Name":"Globex", "Invented":[1.10,null,{"b":1,"a":2}],"ClientIdentifier":null,"PersonAccount":[{"IsPrimary":true}],"Created":"2026-01-05T09:30:00"}"#;
    let answer = server.post("/register", &[], body.as_bytes()).await;
    assert_eq!((answer.status, &*answer.media), (200, "application/json"));
    assert_eq!(
        answer.text,
        r#"{"Name":"Globex","Invented":[1.10,null,{"b":1,"a":2}],"ClientIdentifier":"customer-1","PersonAccount":[{"IsPrimary":true}],"Created":"2026-01-05T09:30:00"}"#
    );
}

#[tokio::test]
async fn what_is_no_account_is_refused() {
    let server = server().await;
    for body in ["", "null", "[]", "{\"PersonAccount\":true}"] {
        let answer = server.post("/register", &[], body.as_bytes()).await;
        assert_eq!(answer.status, 400, "{body}: {answer:?}");
        assert!(
            answer.text.starts_with("the body cannot be read"),
            "{answer:?}"
        );
    }
    let large = vec![b' '; LIMIT + 1];
    assert_eq!(server.post("/register", &[], &large).await.status, 413);
}

#[tokio::test]
async fn a_signed_call_is_checked_first() {
    let server = server().await;
    let body = br#"{"Name":"Globex"}"#;
    assert_eq!(server.post("/signed", &[], body).await.status, 401);
    let answer = server.report("/signed", body).await;
    assert_eq!(
        answer.text,
        r#"{"Name":"Globex","ClientIdentifier":"signed"}"#
    );
}
