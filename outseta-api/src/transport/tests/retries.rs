//! What is sent again, and what is not.

use std::time::Duration;

use tokio::net::TcpListener;

use super::{client, server::*, settings};
use crate::{Client, ErrorKind, LocalLimiter, Method, RetryPolicy, stand_in::inputs::PersonUpdate};

const OK: &str = "{}";

#[tokio::test]
async fn safe_requests_are_sent_again() {
    for status in [408, 429, 500, 502, 503, 504] {
        let server = Server::start([json(status, ""), json(status, ""), json(200, OK)]).await;
        let call = client(&server);
        let call = call.sample().update("u", PersonUpdate::new().title("CTO"));
        let response = call.send_with_response().await.expect("the third time");
        assert_eq!(response.attempts, 3, "{status}");
        let bodies: Vec<_> = server.seen().into_iter().map(|seen| seen.body).collect();
        assert_eq!(bodies, [r#"{"Title":"CTO"}"#; 3], "{status}");
    }
}

#[tokio::test]
async fn other_statuses_are_final() {
    for status in [400, 401, 403, 404, 405, 410, 501] {
        let server = Server::start([json(status, ""), json(200, OK)]).await;
        let error = client(&server).sample().get("u").await.expect_err("final");
        assert_eq!(
            (error.status(), error.attempts(), server.seen().len()),
            (Some(status), 1, 1)
        );
    }
}

#[tokio::test]
async fn retries_end() {
    let server = Server::start((0..9).map(|_| json(503, r#"{"Message": "Busy"}"#))).await;
    let error = client(&server).sample().get("u").await.expect_err("busy");
    assert_eq!((error.attempts(), server.seen().len()), (4, 4));
    assert_eq!(
        error.to_string(),
        "people_get: Outseta answered 503 Service Unavailable: Busy [after 4 attempts]\n  \
         hint: the fault is on Outseta's side"
    );
    let never = settings(&server)
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings");
    assert_eq!(
        never.sample().get("u").await.expect_err("busy").attempts(),
        1
    );
}

#[tokio::test]
async fn unsafe_requests_are_sent_once() {
    let broken = || Reaction::Bytes("HTTP/1.1 200 X\r\ncontent-length: 50\r\n\r\nhalf".to_owned());
    for reaction in [json(429, ""), json(503, ""), Reaction::HangUp, broken()] {
        let server = Server::start([reaction, json(200, OK)]).await;
        let error = client(&server)
            .sample()
            .forgot_password()
            .await
            .expect_err("sent once");
        assert!(error.is_retryable());
        assert_eq!((error.attempts(), server.seen().len()), (1, 1), "{error}");
    }
    for reaction in [json(429, ""), json(503, ""), Reaction::HangUp, broken()] {
        let server = Server::start([reaction, json(200, OK)]).await;
        client(&server)
            .sample()
            .forgot_password()
            .resend(true)
            .await
            .expect("the caller vouched for it");
        assert_eq!(server.seen().len(), 2);
    }
    let server = Server::start([json(503, ""), json(200, OK)]).await;
    assert!(
        client(&server)
            .sample()
            .get("u")
            .resend(false)
            .await
            .is_err()
    );
    assert!(client(&server).raw(Method::Delete, "/x").await.is_ok());
}

#[tokio::test]
async fn broken_and_late_answers_are_asked_for_again() {
    let server = Server::start([
        Reaction::HangUp,
        Reaction::Bytes("HTTP/1.1 200 X\r\ncontent-length: 50\r\n\r\nhalf".to_owned()),
        Reaction::Hang,
        json(200, OK),
    ])
    .await;
    let client = client(&server);
    let call = client.sample().get("u").timeout(Duration::from_millis(300));
    assert_eq!(
        call.send_with_response()
            .await
            .expect("the fourth time")
            .attempts,
        4
    );
}

#[tokio::test]
async fn a_broken_body_is_an_error_of_transport() {
    let server = Server::start([Reaction::Bytes(
        "HTTP/1.1 200 X\r\ncontent-length: 50\r\n\r\nhalf".to_owned(),
    )])
    .await;
    let client = settings(&server)
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings");
    let error = client.sample().get("u").await.expect_err("half an answer");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(
        error
            .to_string()
            .starts_with("people_get: the connection to Outseta broke: "),
        "{error}"
    );
    // A status of failure says enough, whatever becomes of its body.
    let server = Server::start([Reaction::Bytes(
        "HTTP/1.1 404 X\r\ncontent-length: 50\r\n\r\nhalf".to_owned(),
    )])
    .await;
    let error = super::client(&server)
        .sample()
        .get("u")
        .await
        .expect_err("not found");
    assert_eq!(
        (
            error.kind(),
            error.text().as_ref(),
            error.body_is_truncated()
        ),
        (ErrorKind::NotFound, "half", true)
    );
}

#[tokio::test]
async fn without_a_connection_even_unsafe_requests_are_tried_again() {
    let port = {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        listener.local_addr().expect("an address").port()
    };
    let client = Client::builder("acme")
        .base_url(format!("http://127.0.0.1:{port}/api/v1"))
        .unlimited()
        .retry(
            RetryPolicy::default()
                .initial_delay(Duration::from_millis(1))
                .max_retries(2),
        )
        .build()
        .expect("sound settings");
    let error = client
        .sample()
        .forgot_password()
        .await
        .expect_err("nobody is there");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(
        error
            .to_string()
            .starts_with("people_forgot_password: no connection to Outseta: "),
        "{error}"
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn retry_after_is_kept_to_up_to_the_ceiling() {
    let server = Server::start([
        Reaction::Answer(429, "retry-after: 0\r\n", String::new()),
        Reaction::Answer(429, "retry-after: 31\r\n", String::new()),
        json(200, OK),
    ])
    .await;
    let error = client(&server)
        .sample()
        .get("u")
        .await
        .expect_err("too long a wait");
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::RateLimited, 2)
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(31)));
}

#[tokio::test]
async fn every_attempt_passes_the_limit() {
    let server = Server::start((0..4).map(|_| json(503, ""))).await;
    let limiter = LocalLimiter::new(100);
    let client = settings(&server)
        .rate_limiter(limiter.clone())
        .build()
        .expect("sound settings");
    let error = client.clone().sample().get("u").await.expect_err("busy");
    assert_eq!((error.attempts(), limiter.taken().await), (4, 4));
}
