//! What every call can be given: a note not to log, more of the query, headers, a time limit.

use std::time::Duration;

use outseta_api::{
    Error, ErrorKind, Method, RetryPolicy,
    inputs::{PersonCreate, PersonUpdate},
};

use crate::support::{
    clients::{KEY_HEADER, client, settings},
    server::{Answer, Seen, Server, Step, json},
};

const PAGE: &str = r#"{"metadata": {}, "items": []}"#;

#[tokio::test]
async fn do_not_log() {
    let server = Server::always(200, PAGE).await;
    let client = client(&server.url());
    client
        .people()
        .get("pAbC12Dx")
        .do_not_log()
        .await
        .expect("a person");
    assert_eq!(server.last().query(), "donotlog=1");
    client
        .people()
        .update("pAbC12Dx", PersonUpdate::new())
        .do_not_log()
        .do_not_log()
        .await
        .expect("a person");
    assert_eq!(server.last().query(), "donotlog=1", "said twice, sent once");
    client.people().list().do_not_log().await.expect("a page");
    assert_eq!(server.last().query(), "donotlog=1");
    client
        .raw(Method::Delete, "/crm/people/pAbC12Dx")
        .do_not_log()
        .await
        .expect("an answer");
    assert_eq!(server.last().query(), "donotlog=1");
    client.people().get("pAbC12Dx").await.expect("a person");
    assert_eq!(server.last().target, "/api/v1/crm/people/pAbC12Dx");
}

#[tokio::test]
async fn more_of_the_query() {
    let server = Server::always(200, "{}").await;
    client(&server.url())
        .people()
        .get("pAbC12Dx")
        .query("new", "a b&c")
        .query("new", "+")
        .query("ünknown=", "")
        .await
        .expect("a person");
    assert_eq!(
        server.last().query(),
        "new=a+b%26c&new=%2B&%C3%BCnknown%3D="
    );
}

#[tokio::test]
async fn headers_of_ones_own() {
    let server = Server::always(200, PAGE).await;
    let client = client(&server.url());
    client
        .people()
        .get("pAbC12Dx")
        .header("X-Trace", "abc")
        .header("x-trace", "def")
        .header("Accept-Language", "de")
        .await
        .expect("a person");
    let seen = server.last();
    assert_eq!(
        (seen.header("x-trace"), seen.header("accept-language")),
        (Some("def"), Some("de"))
    );
    client
        .people()
        .list()
        .header("X-Trace", "abc")
        .await
        .expect("a page");
    assert_eq!(server.last().header("x-trace"), Some("abc"));
}

#[tokio::test]
async fn headers_that_are_the_clients_own_are_refused() {
    let server = Server::always(200, PAGE).await;
    let client = client(&server.url());
    for (name, value) in [
        ("Authorization", "bearer hunter2"),
        ("authorization", "Outseta hunter2:hunter2"),
        ("AUTHORIZATION", ""),
        ("Proxy-Authorization", "Basic hunter2"),
        ("Host", "evil.example.com"),
        ("Content-Length", "0"),
        ("Transfer-Encoding", "chunked"),
        ("Connection", "close"),
        ("Content-Type", "text/plain"),
        ("X Trace", "hunter2"),
        ("X-Trace:", "hunter2"),
        ("", "hunter2"),
        ("Ü", "hunter2"),
        ("X-Trace", "hunter2\r\nX-Evil: 1"),
        ("X-Trace\r\nX-Evil", "hunter2"),
        ("X-Trace", "hunter2\0"),
    ] {
        let errors: [Error; 3] = [
            client
                .people()
                .get("pAbC12Dx")
                .header(name, value)
                .await
                .expect_err(name),
            client
                .people()
                .list()
                .header(name, value)
                .await
                .expect_err(name),
            client
                .raw(Method::Get, "/crm/people")
                .header(name, value)
                .await
                .expect_err(name),
        ];
        for error in errors {
            assert_eq!(
                (error.kind(), error.attempts()),
                (ErrorKind::InvalidRequest, 0),
                "{name:?}"
            );
            let said = format!("{error} {error:?}");
            assert!(
                !said.contains("hunter2") && !error.to_string().contains(['\r', '\n']),
                "{said}"
            );
        }
    }
    assert_eq!(server.count(), 0);
    // One that is refused does not take the place of the client's own, for an anonymous request either.
    let error = client
        .people()
        .get("pAbC12Dx")
        .anonymous()
        .header("Authorization", "bearer hunter2")
        .await;
    assert!(error.is_err());
    client.people().get("pAbC12Dx").await.expect("a person");
    assert_eq!(server.only().headers("authorization"), [KEY_HEADER]);
}

#[tokio::test]
async fn what_a_request_looks_like() {
    fn shape(seen: &Seen) -> (&str, Option<&str>, Option<&str>, Option<&str>, &str) {
        (
            &seen.method,
            seen.header("accept"),
            seen.header("content-type"),
            seen.header("content-length"),
            seen.text(),
        )
    }
    const JSON: Option<&str> = Some("application/json");
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    let people = client.people();
    people.get("pAbC12Dx").await.expect("a person");
    assert_eq!(shape(&server.last()), ("GET", JSON, None, None, ""));
    people.delete("pAbC12Dx").await.expect("an answer");
    assert_eq!(shape(&server.last()), ("DELETE", JSON, None, None, ""));
    people.add(PersonCreate::new("é")).await.expect("a person");
    assert_eq!(
        shape(&server.last()),
        ("POST", JSON, JSON, Some("14"), "{\"Email\":\"é\"}")
    );
    people
        .update("pAbC12Dx", PersonUpdate::new())
        .await
        .expect("a person");
    assert_eq!(shape(&server.last()), ("PUT", JSON, JSON, Some("2"), "{}"));
    // IIS wants to know that there is no body.
    people
        .regenerate_two_factor_recovery_codes("pAbC12Dx")
        .await
        .expect("an answer");
    assert_eq!(shape(&server.last()), ("PUT", JSON, None, Some("0"), ""));
}

#[tokio::test]
async fn the_program_names_itself() {
    let server = Server::always(200, "{}").await;
    let version = env!("CARGO_PKG_VERSION");
    client(&server.url())
        .people()
        .get("pAbC12Dx")
        .await
        .expect("a person");
    assert_eq!(
        server.last().header("user-agent"),
        Some(format!("outseta-api/{version}").as_str())
    );
    settings(&server.url())
        .user_agent("acme-billing/1.4 (ops@example.com)")
        .build()
        .expect("sound settings")
        .people()
        .get("pAbC12Dx")
        .await
        .expect("a person");
    assert_eq!(
        server.last().header("user-agent"),
        Some(format!("acme-billing/1.4 (ops@example.com) outseta-api/{version}").as_str())
    );
}

#[tokio::test]
async fn a_time_limit_for_one_call() {
    let server = Server::with(|_| Step::Hang).await;
    let client = settings(&server.url())
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings");
    let soon = Duration::from_millis(50);
    let people = client.people();
    let errors = [
        people
            .get("pAbC12Dx")
            .timeout(soon)
            .await
            .expect_err("no answer"),
        people.list().timeout(soon).await.expect_err("no answer"),
        people
            .list()
            .timeout(soon)
            .stream()
            .try_next()
            .await
            .expect_err("no answer"),
        client
            .raw(Method::Get, "/crm/people")
            .timeout(soon)
            .await
            .expect_err("no answer"),
    ];
    for error in errors {
        assert_eq!(
            (error.kind(), error.attempts(), error.status()),
            (ErrorKind::Timeout, 1, None),
            "{error:?}"
        );
        assert!(error.is_retryable());
        assert!(error.operation().is_some());
    }
}

#[tokio::test]
async fn a_time_limit_counts_for_the_body_too() {
    let server = Server::with(|_| {
        Step::Bytes(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n".to_vec())
    })
    .await;
    let error = client(&server.url())
        .people()
        .add(PersonCreate::new("ann@example.com"))
        .await
        .expect_err("half an answer");
    assert_eq!(error.kind(), ErrorKind::Transport);
    // The head comes at once, the rest never.
    let server = Server::with(|_| Step::HeadOnly).await;
    let error = client(&server.url())
        .people()
        .add(PersonCreate::new("ann@example.com"))
        .timeout(Duration::from_millis(80))
        .await
        .expect_err("half an answer");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
}

#[tokio::test]
async fn a_time_limit_of_one_call_outweighs_the_clients() {
    let late = Answer::new(200, "{}");
    let server = Server::script([
        Step::Late(Duration::from_millis(150), late),
        json(200, "{}"),
    ])
    .await;
    let client = settings(&server.url())
        .timeout(Duration::from_millis(40))
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings");
    client
        .people()
        .get("pAbC12Dx")
        .timeout(Duration::from_secs(20))
        .await
        .expect("late and in time");
}

#[tokio::test]
async fn settings_at_their_ends() {
    let server = Server::always(200, "{}").await;
    let client = settings(&server.url())
        .timeout(Duration::MAX)
        .connect_timeout(Duration::MAX)
        .requests_per_second(u32::MAX)
        .max_body_size(usize::MAX)
        .build()
        .expect("sound settings");
    client.people().get("pAbC12Dx").await.expect("a person");
    client
        .people()
        .get("pAbC12Dx")
        .timeout(Duration::MAX)
        .await
        .expect("a person");
    let client = settings(&server.url())
        .max_body_size(0)
        .build()
        .expect("sound settings");
    let error = client
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("no room at all");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}
