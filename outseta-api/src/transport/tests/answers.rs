//! What comes back.

use std::time::Duration;

use super::{client, server::*, settings};
use crate::{
    ErrorKind, Method, RetryPolicy,
    stand_in::{inputs::TokenRequest, operations::SignIn},
    wire::Json,
};

#[tokio::test]
async fn an_answer_with_its_head() {
    let server = Server::start([Reaction::Answer(
        200,
        "x-request: 7\r\nset-cookie: hunter2\r\n",
        "{}".to_owned(),
    )])
    .await;
    let response = client(&server)
        .sample()
        .get("u")
        .send_with_response()
        .await
        .expect("an answer");
    assert_eq!((response.status, response.attempts), (200, 1));
    assert_eq!(response.headers.get("x-request").expect("a header"), "7");
    assert!(!format!("{response:?}").contains("hunter2"));
}

#[tokio::test]
async fn two_kinds_of_success() {
    let server = Server::start([
        json(200, r#"{"access_token": "eyJ"}"#),
        json(202, r#"{"mechanism": "Totp"}"#),
    ])
    .await;
    let client = client(&server);
    let sign_in = || {
        client
            .sample()
            .sign_in(TokenRequest::new("ann@example.com"))
    };
    assert!(matches!(sign_in().await, Ok(SignIn::Token(token)) if token.access_token.is_some()));
    assert!(
        matches!(sign_in().await, Ok(SignIn::Challenge(challenge)) if challenge.mechanism.is_some())
    );
}

#[tokio::test]
async fn undeclared_answers_are_any_json() {
    let server = Server::start([json(200, ""), json(200, r#"{"a": 1}"#), json(200, "done")]).await;
    let user = client(&server)
        .with_access_token("eyJ")
        .expect("a sound token");
    assert_eq!(
        user.sample().profile().await.expect("an answer"),
        Json::Null
    );
    assert_eq!(
        user.sample().profile().await.expect("an answer"),
        serde_json::json!({"a": 1})
    );
    assert_eq!(
        user.sample().profile().await.expect("an answer"),
        Json::from("done")
    );
}

#[tokio::test]
async fn answers_that_cannot_be_understood_keep_everything() {
    let server = Server::start([
        json(200, r#"{"PersonAccount": [{}, {"IsPrimary": "perhaps"}]}"#),
        json(200, ""),
        json(200, r#"{"a": 1}"#),
    ])
    .await;
    let client = client(&server);
    let error = client.sample().get("u").await.expect_err("no truth value");
    assert_eq!(
        (error.kind(), error.status(), error.attempts()),
        (ErrorKind::Decode, Some(200), 1)
    );
    assert_eq!(error.json_path(), Some("PersonAccount[1].IsPrimary"));
    assert_eq!(
        error.text(),
        r#"{"PersonAccount": [{}, {"IsPrimary": "perhaps"}]}"#
    );
    assert!(
        error
            .to_string()
            .starts_with("people_get: the answer of Outseta could not be understood: "),
        "{error}"
    );
    let error = client.sample().get("u").await.expect_err("nothing");
    assert!(error.to_string().contains("the body is empty"), "{error}");
    let error = client.sample().list().await.expect_err("no page");
    assert!(error.to_string().contains("`items` are missing"), "{error}");
}

#[tokio::test]
async fn errors_carry_status_headers_operation_and_body() {
    let body = r#"{"ErrorMessage": "secret-1234 is wrong", "PropertyName": "Email"}"#;
    let server = Server::start([Reaction::Answer(400, "x-request: 7\r\n", body.to_owned())]).await;
    let error = client(&server)
        .sample()
        .get("u")
        .await
        .expect_err("an error");
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Validation, Some(400))
    );
    assert_eq!(
        (error.operation(), error.property()),
        (Some("people_get"), Some("Email"))
    );
    assert_eq!(
        error
            .headers()
            .and_then(|headers| headers.get("x-request"))
            .expect("a header"),
        "7"
    );
    assert_eq!(error.text(), body);
    assert_eq!(error.message(), Some("[redacted] is wrong"));
}

#[tokio::test]
async fn sizes_are_bounded() {
    let large = "x".repeat(70_000);
    let server = Server::start([
        Reaction::Answer(400, "", large.clone()),
        Reaction::Answer(200, "", large.clone()),
        Reaction::Bytes(format!(
            "HTTP/1.1 200 X\r\nconnection: close\r\n\r\n{large}"
        )),
        Reaction::Answer(200, "", "x".repeat(1000)),
    ])
    .await;
    let client = settings(&server)
        .max_body_size(1000)
        .build()
        .expect("sound settings");
    let error = client.raw(Method::Get, "/x").await.expect_err("an error");
    assert_eq!(
        (error.body().len(), error.body_is_truncated()),
        (65_536, true)
    );
    for _ in 0..2 {
        let error = client.raw(Method::Get, "/x").await.expect_err("too large");
        assert_eq!(
            (error.kind(), error.status(), error.attempts()),
            (ErrorKind::TooLarge, Some(200), 1)
        );
        assert_eq!(
            (error.body().len(), error.body_is_truncated()),
            (1000, true)
        );
    }
    assert_eq!(
        client
            .raw(Method::Get, "/x")
            .await
            .expect("just fits")
            .body
            .len(),
        1000
    );
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let elsewhere = Server::start([json(200, "{}")]).await;
    let server = Server::start([
        Reaction::Answer(
            302,
            "location: https://elsewhere.example.com/x\r\n",
            String::new(),
        ),
        Reaction::Bytes(format!(
            "HTTP/1.1 307 X\r\nlocation: {}/x\r\ncontent-length: 0\r\n\r\n",
            elsewhere.url
        )),
    ])
    .await;
    let client = client(&server);
    let error = client.sample().get("u").await.expect_err("a redirect");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Redirect, 1));
    assert!(
        error.to_string().contains("elsewhere.example.com"),
        "{error}"
    );
    assert_eq!(
        client
            .sample()
            .get("u")
            .await
            .expect_err("a redirect")
            .kind(),
        ErrorKind::Redirect
    );
    assert!(elsewhere.seen().is_empty());
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_a_timeout() {
    let server = Server::start([Reaction::Hang, Reaction::Hang]).await;
    let client = settings(&server)
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings");
    let call = client
        .sample()
        .get("u?x=hunter2")
        .timeout(Duration::from_millis(50));
    let error = call.await.expect_err("no answer");
    assert_eq!(
        (error.kind(), error.status(), error.is_retryable()),
        (ErrorKind::Timeout, None, true)
    );
    assert!(
        !format!("{error} {error:?}").contains("hunter2"),
        "{error:?}"
    );
}
