//! The way to what the crate does not know.

use std::collections::BTreeMap;

use outseta_api::{
    ErrorKind, Method,
    serde_json::{self, Value, json},
};
use serde::Serialize;

use crate::support::{
    clients::{client, settings},
    server::{Answer, Server, Step, json as answer},
};

#[tokio::test]
async fn every_method() {
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    for (method, name) in [
        (Method::Get, "GET"),
        (Method::Post, "POST"),
        (Method::Put, "PUT"),
        (Method::Delete, "DELETE"),
    ] {
        client
            .raw(method, "/billing/plans")
            .await
            .expect("an answer");
        let seen = server.last();
        assert_eq!(
            (seen.method.as_str(), seen.target.as_str()),
            (name, "/api/v1/billing/plans")
        );
    }
}

#[tokio::test]
async fn the_answer_as_it_came() {
    let body = "\u{feff}{\"a\": [1, 2]} \n";
    let server = Server::script([
        Step::Answer(Answer::new(200, body).header("X-Page", "7")),
        Step::Answer(Answer::new(202, vec![0xff, 0xfe, 0])),
        Step::Answer(Answer::new(204, "")),
    ])
    .await;
    let client = client(&server.url());
    let got = client
        .raw(Method::Get, "/x")
        .send()
        .await
        .expect("an answer");
    assert_eq!((got.status, got.body.as_slice()), (200, body.as_bytes()));
    assert_eq!(got.headers["x-page"], "7");
    assert_eq!(got.text(), body);
    let got = client.raw(Method::Get, "/x").await.expect("an answer");
    assert_eq!(
        (got.status, got.text().as_ref()),
        (202, "\u{fffd}\u{fffd}\0")
    );
    let got = client.raw(Method::Get, "/x").await.expect("an answer");
    assert_eq!((got.status, got.body.len()), (204, 0));
}

#[tokio::test]
async fn json_in_and_out() {
    #[derive(Serialize)]
    struct Note {
        title: &'static str,
        tags: [u8; 2],
    }
    let server = Server::always(200, r#"{"items": [{"Name": "a"}, {"Name": 5}]}"#).await;
    let client = client(&server.url());
    let note = Note {
        title: "Called",
        tags: [1, 2],
    };
    let got = client
        .raw(Method::Post, "/notes")
        .json(&note)
        .query("draft", "yes")
        .await
        .expect("an answer");
    let seen = server.only();
    assert_eq!(
        (seen.target.as_str(), seen.text()),
        (
            "/api/v1/notes?draft=yes",
            r#"{"title":"Called","tags":[1,2]}"#
        )
    );
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(
        got.json::<Value>().expect("JSON"),
        json!({"items": [{"Name": "a"}, {"Name": 5}]})
    );
    let error = got
        .json::<BTreeMap<String, Vec<BTreeMap<String, String>>>>()
        .expect_err("a number among the texts");
    assert_eq!(
        (error.kind(), error.json_path()),
        (ErrorKind::Decode, Some("items[1].Name"))
    );
}

#[tokio::test]
async fn text_that_is_no_json_is_an_error_when_it_is_read_as_json() {
    for body in ["", " ", "<html>", "{\"a\": 1", "{} {}"] {
        let server = Server::always(200, body).await;
        let got = client(&server.url())
            .raw(Method::Get, "/x")
            .await
            .expect("an answer");
        let error = got.json::<Value>().expect_err(body);
        assert_eq!(error.kind(), ErrorKind::Decode, "{body:?}");
    }
}

#[tokio::test]
async fn what_cannot_be_json_is_told_before_anything_is_sent() {
    let server = Server::always(200, "{}").await;
    // A map whose keys are lists has no form in JSON.
    let odd = BTreeMap::from([(vec![1, 2], "x")]);
    let error = client(&server.url())
        .raw(Method::Post, "/x")
        .json(&odd)
        .await
        .expect_err("no JSON");
    assert_eq!(
        (error.kind(), error.attempts(), server.count()),
        (ErrorKind::InvalidRequest, 0, 0)
    );
}

#[tokio::test]
async fn failures_are_the_same_errors() {
    let said = r#"{"ErrorMessage": "Invalid uid", "PropertyName": "Uid"}"#;
    let server = Server::always(400, said).await;
    let error = client(&server.url())
        .raw(Method::Get, "/billing/plans/x")
        .await
        .expect_err("400");
    assert_eq!(
        (
            error.kind(),
            error.status(),
            error.message(),
            error.property(),
            error.operation()
        ),
        (
            ErrorKind::Validation,
            Some(400),
            Some("Invalid uid"),
            Some("Uid"),
            Some("GET /billing/plans/x")
        )
    );
    assert_eq!(error.body(), said.as_bytes());
}

#[tokio::test]
async fn a_body_that_is_too_large() {
    let body = serde_json::to_string(&"x".repeat(2000)).expect("JSON");
    let server = Server::with(move |_| answer(200, &body)).await;
    let client = settings(&server.url())
        .max_body_size(1000)
        .build()
        .expect("sound settings");
    let error = client.raw(Method::Get, "/x").await.expect_err("2002 bytes");
    assert_eq!(
        (error.kind(), server.count()),
        (ErrorKind::TooLarge, 1),
        "asking again would not make it smaller"
    );
}
