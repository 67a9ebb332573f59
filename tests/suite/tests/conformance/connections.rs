//! Connections that behave oddly.

use std::collections::HashSet;

use outseta_api::{Client, ErrorKind, inputs::PersonCreate};

use crate::support::{
    clients::client,
    server::{Server, Step, json},
};

fn bytes(text: &str) -> Step {
    Step::Bytes(text.as_bytes().to_vec())
}

async fn uid(client: &Client) -> Option<String> {
    let ann = client
        .people()
        .get("pAbC12Dx")
        .await
        .expect("an answer that can be read");
    ann.uid.map(String::from)
}

#[tokio::test]
async fn connections_serve_many_requests() {
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    for _ in 0..6 {
        client
            .clone()
            .people()
            .get("pAbC12Dx")
            .await
            .expect("a person");
    }
    // The library may have opened one too many while it waited for the first.
    let connections: HashSet<_> = server.seen().iter().map(|seen| seen.connection).collect();
    assert!(connections.len() <= 2, "{connections:?}");
}

#[tokio::test]
async fn unusual_answers_are_read() {
    for answer in [
        // No length: the body ends with the connection.
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"Uid\": \"u\"}",
        "HTTP/1.0 200 OK\r\n\r\n{\"Uid\": \"u\"}",
        // In pieces.
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"Uid\r\n7\r\n\": \"u\"}\r\n0\r\n\r\n",
        // No reason, names in any case, spaces around values.
        "HTTP/1.1 200\r\ncOnTeNt-LeNgTh:   12  \r\n\r\n{\"Uid\": \"u\"}",
        // An answer on the way to the answer.
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"Uid\": \"u\"}",
        "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"Uid\": \"u\"}",
        // Another success than usual.
        "HTTP/1.1 201 Created\r\nContent-Length: 12\r\n\r\n{\"Uid\": \"u\"}",
        // A type that is not said, or not true.
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 12\r\n\r\n{\"Uid\": \"u\"}",
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 12\r\n\r\n{\"Uid\": \"u\"}",
        // More than was announced.
        "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"Uid\": \"u\"} and more",
    ] {
        let server = Server::script([bytes(answer)]).await;
        assert_eq!(
            uid(&client(&server.url())).await.as_deref(),
            Some("u"),
            "{answer}"
        );
        assert_eq!(server.count(), 1, "{answer}");
    }
}

#[tokio::test]
async fn what_is_no_http_is_an_error_of_transport() {
    for answer in [
        "SSH-2.0-OpenSSH_9.6\r\n",
        "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: twelve\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"Uid\r\n",
    ] {
        let server = Server::script([bytes(answer), bytes(answer)]).await;
        let error = client(&server.url())
            .people()
            .add(PersonCreate::new("ann@example.com"))
            .await
            .expect_err("no HTTP");
        assert_eq!(
            (error.kind(), error.attempts(), error.operation()),
            (ErrorKind::Transport, 1, Some("people_add")),
            "{answer}: {error:?}"
        );
        assert_eq!(server.count(), 1, "{answer}");
    }
}

/// A connection that was used before may turn out to be closed. HTTP libraries like to send again then, and must not.
#[tokio::test]
async fn a_request_that_arrived_over_an_old_connection_is_not_sent_again_behind_the_clients_back() {
    for end in [Step::HangUp, Step::Reset] {
        let fine = || json(200, "{}");
        let server = Server::script([fine(), fine(), fine(), end, fine()]).await;
        let client = client(&server.url());
        for _ in 0..3 {
            client.people().get("pAbC12Dx").await.expect("a person");
        }
        let error = client
            .people()
            .add(PersonCreate::new("ann@example.com"))
            .await
            .expect_err("the connection broke");
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Transport, 1),
            "{error:?}"
        );
        let mut seen = server.seen();
        assert_eq!(seen.len(), 4, "the last of them once");
        let last = seen.pop().expect("the last");
        assert!(seen.iter().any(|seen| seen.connection == last.connection));
    }
}

#[tokio::test]
async fn an_old_connection_that_was_closed_is_replaced() {
    let closing = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    let server = Server::script([bytes(closing), bytes(closing), json(200, "{}")]).await;
    let client = client(&server.url());
    for _ in 0..3 {
        client.people().get("pAbC12Dx").await.expect("a person");
    }
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_failed_answer_that_breaks_off_still_says_what_it_said() {
    let server = Server::script([bytes(
        "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nX-Ray: 7\r\nContent-Length: 1000\r\n\r\n<html><title>Blocked</title>",
    )])
    .await;
    let error = client(&server.url())
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("403");
    assert_eq!(
        (error.kind(), error.status(), error.message()),
        (ErrorKind::Forbidden, Some(403), Some("Blocked"))
    );
    assert_eq!(error.text(), "<html><title>Blocked</title>");
    assert!(error.body_is_truncated());
    assert!(
        error
            .headers()
            .is_some_and(|headers| headers["x-ray"] == "7")
    );
}

/// The beginning of `{"Uid": "pAbC12Dx"}` in gzip. That the connection broke must not pass for a broken compression, which
/// would be final.
#[tokio::test]
async fn a_compressed_answer_that_breaks_off_is_an_error_of_transport() {
    let mut half =
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 39\r\n\r\n".to_vec();
    half.extend(b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\xab\x56");
    for step in [Step::Bytes(half.clone()), Step::BytesThenReset(half)] {
        let server = Server::script([step, json(200, "{\"Uid\": \"u\"}")]).await;
        assert_eq!(uid(&client(&server.url())).await.as_deref(), Some("u"));
        assert_eq!(server.count(), 2);
    }
}
