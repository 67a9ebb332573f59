//! What is sent.

use super::{client, server::*, settings};
use crate::{
    ErrorKind, Method, Null,
    query::All,
    stand_in::{
        fields::person,
        inputs::{PersonUpdate, TokenRequest},
    },
};

#[tokio::test]
async fn a_get_with_everything() {
    let server = Server::start([json(200, r#"{"Uid": "pAbC12Dx"}"#)]).await;
    let client = settings(&server)
        .user_agent("tests/1")
        .build()
        .expect("sound settings");
    let ann = client
        .sample()
        .get("pAbC12Dx")
        .select((All, person::PERSON_ACCOUNT.all()))
        .do_not_log()
        .query("extra", "a b")
        .header("X-Trace", "abc")
        .await
        .expect("a person");
    assert_eq!(ann.uid.expect("a uid"), "pAbC12Dx");
    let seen = &server.seen()[0];
    assert_eq!(
        seen.line,
        "GET /api/v1/crm/people/pAbC12Dx?fields=*%2CPersonAccount.*&donotlog=1&extra=a+b HTTP/1.1"
    );
    assert_eq!(
        seen.header("authorization"),
        Some("Outseta key-1234:secret-1234")
    );
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("x-trace"), Some("abc"));
    let agent = format!("tests/1 outseta-api/{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(seen.header("user-agent"), Some(agent.as_str()));
    assert_eq!(
        (seen.header("content-type"), seen.header("content-length")),
        (None, None)
    );
}

#[tokio::test]
async fn an_empty_selection_is_not_sent() {
    let server = Server::start([json(200, "{}")]).await;
    let nothing: Vec<crate::query::SelectedPath<_>> = Vec::new();
    let client = client(&server);
    client
        .sample()
        .get("u")
        .select(person::UID)
        .select(nothing)
        .await
        .expect("a person");
    assert_eq!(server.seen()[0].line, "GET /api/v1/crm/people/u HTTP/1.1");
}

#[tokio::test]
async fn a_put_with_a_body() {
    let server = Server::start([json(200, "{}")]).await;
    let body = PersonUpdate::new().title("CTO").age(Null);
    client(&server)
        .sample()
        .update("pAbC12Dx", body)
        .await
        .expect("a person");
    let seen = &server.seen()[0];
    assert_eq!(seen.line, "PUT /api/v1/crm/people/pAbC12Dx HTTP/1.1");
    assert_eq!(seen.body, r#"{"Title":"CTO","Age":null}"#);
    assert_eq!(seen.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn a_post_without_a_body_states_its_length() {
    let server = Server::start([json(200, "\"\"")]).await;
    client(&server)
        .sample()
        .forgot_password()
        .await
        .expect("an empty answer");
    let seen = &server.seen()[0];
    assert_eq!(seen.line, "POST /api/v1/crm/people/forgotPassword HTTP/1.1");
    assert_eq!(
        seen.headers
            .iter()
            .filter(|header| header.0 == "content-length")
            .count(),
        1
    );
    assert_eq!(seen.header("content-length"), Some("0"));
}

#[tokio::test]
async fn a_list_with_everything() {
    let page =
        r#"{"metadata": {"limit": 2, "offset": 1, "total": 3}, "items": [{"Uid": "pAbC12Dx"}]}"#;
    let server = Server::start([json(200, page)]).await;
    let client = client(&server);
    let page = client
        .sample()
        .list()
        .q("ann")
        .filter(person::EMAIL.ends_with("@example.com"))
        .filter(person::AGE.gt(18))
        .order_by(person::CREATED.asc())
        .order_by(person::CREATED.desc())
        .limit(2)
        .page(1)
        .await
        .expect("a page");
    assert_eq!(
        (page.items.len(), page.metadata.total, page.has_next()),
        (1, 3, false)
    );
    assert_eq!(
        server.seen()[0].line,
        "GET /api/v1/crm/people?q=ann&Email=*%40example.com&Age__gt=18&orderBy=Created+DESC&limit=2&offset=1 HTTP/1.1"
    );
}

#[tokio::test]
async fn credentials_go_where_they_are_taken() {
    let server = Server::start((0..5).map(|_| json(200, "{}"))).await;
    let key = client(&server);
    let user = key.with_access_token("eyJ.abc").expect("a sound token");
    let nobody = settings(&server)
        .anonymous()
        .build()
        .expect("sound settings");

    user.sample().profile().await.expect("an answer");
    user.sample().forgot_password().await.expect("an answer");
    nobody.sample().forgot_password().await.expect("an answer");
    key.sample().forgot_password().await.expect("an answer");
    key.sample().get("u").anonymous().await.expect("an answer");
    let sent: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("authorization").map(str::to_owned))
        .collect();
    assert_eq!(
        sent,
        [
            Some("bearer eyJ.abc".to_owned()),
            None,
            None,
            Some("Outseta key-1234:secret-1234".to_owned()),
            None
        ]
    );

    let error = key
        .sample()
        .profile()
        .await
        .expect_err("an API key is not taken");
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::MissingCredentials, 0)
    );
    assert!(
        error
            .to_string()
            .starts_with("profile_get: this operation needs a user's access token"),
        "{error}"
    );
    let error = user
        .sample()
        .update("u", PersonUpdate::new())
        .await
        .expect_err("a token is not taken");
    assert_eq!(error.kind(), ErrorKind::MissingCredentials);
    let error = nobody
        .sample()
        .get("u")
        .await
        .expect_err("credentials are needed");
    assert_eq!(error.kind(), ErrorKind::MissingCredentials);
    assert_eq!(server.seen().len(), 5);
}

#[tokio::test]
async fn a_password_goes_without_the_key() {
    let server = Server::start((0..2).map(|_| json(200, "{}"))).await;
    let client = client(&server);
    client
        .sample()
        .sign_in(TokenRequest::new("ann@example.com").password("hunter2"))
        .await
        .expect("a token");
    client
        .sample()
        .sign_in(TokenRequest::new("ann@example.com"))
        .await
        .expect("a token");
    let seen = server.seen();
    assert_eq!(seen[0].header("authorization"), None);
    assert_eq!(
        seen[1].header("authorization"),
        Some("Outseta key-1234:secret-1234")
    );
}

#[tokio::test]
async fn faults_are_told_and_nothing_is_sent() {
    let server = Server::start([]).await;
    let client = client(&server);
    let people = client.sample();
    for error in [
        people.get("").await.expect_err("no uid"),
        people.get("..").await.expect_err("no uid"),
        people
            .get("u")
            .header("Authorization", "x")
            .await
            .expect_err("not allowed"),
        people.list().limit(0).await.expect_err("no items"),
        people
            .list()
            .limit(0)
            .stream()
            .try_next()
            .await
            .expect_err("no items"),
        client
            .raw(Method::Get, "/../x")
            .await
            .expect_err("leaves the base"),
    ] {
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::InvalidRequest, 0)
        );
        assert!(error.to_string().ends_with("Nothing was sent"), "{error}");
        assert!(error.operation().is_some());
    }
    let error = people.get("").await.expect_err("no uid");
    assert_eq!(
        error.to_string(),
        "people_get: the path parameter `personUid` is empty. Nothing was sent"
    );
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn raw_requests() {
    let server = Server::start([json(200, r#"{"a": [1, "x"]}"#), json(201, "")]).await;
    let client = client(&server);
    let answer = client
        .raw(Method::Get, "/crm/people")
        .query("limit", "10")
        .do_not_log()
        .await
        .expect("an answer");
    assert_eq!(
        (answer.status, answer.text().as_ref()),
        (200, r#"{"a": [1, "x"]}"#)
    );
    assert_eq!(answer.json::<serde_json::Value>().expect("JSON")["a"][0], 1);
    #[derive(Debug, serde::Deserialize)]
    struct Numbers {
        #[serde(rename = "a")]
        _a: Vec<u8>,
    }
    let error = answer
        .json::<Numbers>()
        .expect_err("a text among the numbers");
    assert_eq!(
        (error.kind(), error.json_path()),
        (ErrorKind::Decode, Some("a[1]"))
    );
    assert_eq!(
        (error.status(), error.operation()),
        (Some(200), Some("GET /crm/people"))
    );
    assert!(!error.to_string().contains("\"x\""), "{error}");
    let answer = client
        .raw(Method::Post, "crm/people")
        .json(&serde_json::json!({"Email": "a"}))
        .await
        .expect("an answer");
    assert_eq!((answer.status, answer.body.len()), (201, 0));
    assert!(answer.json::<serde_json::Value>().is_err());
    let seen = server.seen();
    assert_eq!(
        seen[0].line,
        "GET /api/v1/crm/people?limit=10&donotlog=1 HTTP/1.1"
    );
    assert_eq!(
        seen[0].header("authorization"),
        Some("Outseta key-1234:secret-1234")
    );
    assert_eq!(
        (seen[1].line.as_str(), seen[1].body.as_str()),
        ("POST /api/v1/crm/people HTTP/1.1", r#"{"Email":"a"}"#)
    );
}

#[tokio::test]
async fn nothing_that_is_pending_shows_secrets() {
    let server = Server::start([]).await;
    let client = client(&server);
    let call = client
        .sample()
        .sign_in(TokenRequest::new("ann@example.com").password("hunter2"))
        .header("X-Secret", "hunter2")
        .query("token", "hunter2");
    let raw = client
        .raw(Method::Post, "/tokens")
        .json("hunter2")
        .header("X-Secret", "hunter2");
    let list = client.sample().list().query("token", "hunter2");
    let shown = format!(
        "{call:?} {raw:?} {list:?} {:?} {:?}",
        list.clone().pages(),
        list.clone().stream()
    );
    assert!(
        !shown.contains("hunter2") && !shown.contains("secret-1234"),
        "{shown}"
    );
}
