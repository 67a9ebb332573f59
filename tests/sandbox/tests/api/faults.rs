//! Faults on demand: each of them as it arrives at the other end of the wire.

use std::io::ErrorKind;
use std::time::Duration;

use outseta_sandbox::{Fault, FaultError, Sandbox};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::client::Api;

/// Long enough for whatever should happen to have happened.
const PATIENCE: Duration = Duration::from_secs(20);
/// Longer than anybody waits.
const NEVER: Duration = Duration::from_secs(3600);

const PEOPLE: &str = "/crm/people";

/// Sends a request by hand, and reads until the connection ends: all that came, and how it ended.
async fn raw(api: &Api, method: &str, path: &str, header: &str, body: &str) -> (String, Ending) {
    let base = api.sandbox.base_url();
    let host = base.strip_prefix("http://").unwrap();
    let (host, prefix) = host.split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    let (key, secret) = (api.sandbox.api_key(), api.sandbox.api_secret());
    let request = format!(
        "{method} /{prefix}{path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Outseta {key}:{secret}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n{header}\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut all = Vec::new();
    let mut part = [0; 4096];
    let ending = loop {
        match timeout(PATIENCE, stream.read(&mut part)).await.unwrap() {
            Ok(0) => break Ending::Closed,
            Ok(read) => all.extend_from_slice(&part[..read]),
            Err(error) => break Ending::Broken(error.kind()),
        }
    };
    (String::from_utf8(all).unwrap(), ending)
}

#[derive(Debug, PartialEq)]
enum Ending {
    Closed,
    Broken(ErrorKind),
}

/// The announced length of an answer, and its body as far as it came.
fn announced(answer: &str) -> (usize, &str) {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length").then_some(value)
    });
    (length.unwrap().parse().unwrap(), body)
}

async fn start() -> Api {
    Api::start().await
}

#[tokio::test]
async fn a_status_comes_with_the_body_that_outseta_sends() {
    let api = start().await;
    for status in [500, 502, 503, 504] {
        api.sandbox
            .fault("people_list", Fault::status(status).times(1))
            .unwrap();
        let answer = api.get(PEOPLE).await;
        assert_eq!(answer.status, status);
        assert_eq!(
            answer.json(),
            json!({ "Message": "An error has occurred." })
        );
    }
    for status in [401, 403, 404, 405, 408] {
        api.sandbox
            .fault("people_list", Fault::status(status).times(1))
            .unwrap();
        api.get(PEOPLE).await.empty(status);
    }
    api.sandbox
        .fault("people_list", Fault::status(400).times(1))
        .unwrap();
    api.get(PEOPLE).await.refused();
    api.get(PEOPLE).await.ok();
}

#[tokio::test]
async fn faults_come_in_order_and_as_often_as_they_should() {
    let api = start().await;
    api.sandbox
        .fault("people_list", Fault::status(503).times(2))
        .unwrap();
    api.sandbox
        .fault("GET /crm/people", Fault::too_many(None).times(1))
        .unwrap();
    api.get("/crm/people/pAbC12Dx").await.ok();
    for status in [503, 503, 429, 200] {
        assert_eq!(api.get(PEOPLE).await.status, status);
    }
    assert!(api.sandbox.faults().is_empty());

    let id = api.sandbox.fault("*", Fault::status(500)).unwrap();
    for path in [PEOPLE, "/crm/deals", "/billing/plans"] {
        assert_eq!(api.get(path).await.status, 500, "{path}");
    }
    let active = &api.sandbox.faults()[0];
    assert_eq!((active.id, active.came), (id, 3));
    assert_eq!(active.operation, "*");
    assert!(api.sandbox.clear_fault(id) && !api.sandbox.clear_fault(id));
    api.get(PEOPLE).await.ok();
    api.sandbox.fault("*", Fault::reset()).unwrap();
    api.sandbox.clear_faults();
    api.get(PEOPLE).await.ok();
}

#[tokio::test]
async fn too_many_requests_may_say_when_to_come_again() {
    let api = start().await;
    let list = |fault: Fault| api.sandbox.fault("people_list", fault.times(1)).unwrap();
    list(Fault::too_many(None));
    let (answer, _) = raw(&api, "GET", PEOPLE, "Connection: close\r\n", "").await;
    assert!(answer.starts_with("HTTP/1.1 429 "), "{answer}");
    assert!(
        !answer.to_ascii_lowercase().contains("retry-after"),
        "{answer}"
    );
    list(Fault::too_many(Duration::from_millis(1500)));
    let (answer, _) = raw(&api, "GET", PEOPLE, "Connection: close\r\n", "").await;
    assert!(
        answer.to_ascii_lowercase().contains("retry-after: 2\r\n"),
        "{answer}"
    );
}

#[tokio::test]
async fn a_reset_is_one() {
    let api = start().await;
    api.sandbox
        .fault("people_list", Fault::reset().times(1))
        .unwrap();
    let (answer, ending) = raw(&api, "GET", PEOPLE, "", "").await;
    assert_eq!(
        (answer.as_str(), ending),
        ("", Ending::Broken(ErrorKind::ConnectionReset))
    );
    let seen = api.sandbox.requests().pop().unwrap();
    assert_eq!(
        (seen.status, seen.fault.as_deref()),
        (0, Some("reset, times 1"))
    );
    assert_eq!(seen.operation.as_deref(), Some("people_list"));
    // Other connections go on.
    api.get(PEOPLE).await.ok();
}

#[tokio::test]
async fn what_came_before_a_lost_answer_has_happened() {
    let api = start().await;
    let body = |email: &str| json!({ "Email": email }).to_string();
    let found = async |email: &str| api.items(&format!("{PEOPLE}?Email={email}")).await.len();

    api.sandbox
        .fault("people_add", Fault::reset().after().times(1))
        .unwrap();
    let (answer, ending) = raw(&api, "POST", PEOPLE, "", &body("lost@example.com")).await;
    assert_eq!(
        (answer.as_str(), ending),
        ("", Ending::Broken(ErrorKind::ConnectionReset))
    );
    assert_eq!(found("lost@example.com").await, 1);

    api.sandbox
        .fault("people_add", Fault::status(502).after().times(1))
        .unwrap();
    let answer = api
        .post(PEOPLE, json!({ "Email": "gate@example.com" }))
        .await;
    assert_eq!(answer.status, 502);
    assert_eq!(found("gate@example.com").await, 1);

    // Without it nothing has.
    api.sandbox
        .fault("people_add", Fault::reset().times(1))
        .unwrap();
    raw(&api, "POST", PEOPLE, "", &body("never@example.com")).await;
    assert_eq!(found("never@example.com").await, 0);
}

#[tokio::test]
async fn a_body_breaks_off() {
    let api = start().await;
    let whole = api.get("/crm/people/pAbC12Dx").await.text;
    let cut = |fault: Fault| api.sandbox.fault("people_get", fault.times(1)).unwrap();
    cut(Fault::truncate().after());
    let (answer, ending) = raw(&api, "GET", "/crm/people/pAbC12Dx", "", "").await;
    let (length, body) = announced(&answer);
    assert_eq!((length, ending), (whole.len(), Ending::Closed));
    assert_eq!(body, &whole[..whole.len() / 2]);

    cut(Fault::truncate());
    let (answer, ending) = raw(&api, "GET", "/crm/people/pAbC12Dx", "", "").await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    let (length, body) = announced(&answer);
    assert_eq!(ending, Ending::Closed);
    assert!(!body.is_empty() && body.len() < length, "{answer}");

    // An answer that has no body is announced to have one.
    api.sandbox
        .fault("people_delete", Fault::truncate().after())
        .unwrap();
    let (answer, ending) = raw(&api, "DELETE", "/crm/people/pBoB5678", "", "").await;
    assert_eq!((announced(&answer), ending), ((2, ""), Ending::Closed));
    api.get("/crm/people/pBoB5678").await.empty(404);
}

#[tokio::test]
async fn a_page_for_people_comes_as_html() {
    let api = start().await;
    api.sandbox.fault("people_list", Fault::html(403)).unwrap();
    let answer = api.get(PEOPLE).await;
    assert_eq!(answer.status, 403);
    assert!(answer.content_type.unwrap().starts_with("text/html"));
    assert!(answer.text.starts_with("<!DOCTYPE html>") && answer.text.contains("403 Forbidden"));
}

#[tokio::test]
async fn a_late_answer_is_the_right_one() {
    let api = start().await;
    let short = Duration::from_millis(20);
    api.sandbox
        .fault("people_list", Fault::latency(short))
        .unwrap();
    let page = api.get(PEOPLE).await.ok();
    assert_eq!(page["items"].as_array().unwrap().len(), 25);
    let seen = api.sandbox.requests().pop().unwrap();
    assert_eq!(
        (seen.status, seen.fault.as_deref()),
        (200, Some("latency 20ms"))
    );
    api.sandbox.clear_faults();
    api.sandbox
        .fault("people_list", Fault::status(503).delayed(short))
        .unwrap();
    assert_eq!(api.get(PEOPLE).await.status, 503);
}

#[tokio::test]
async fn whoever_gives_up_waiting_does_not_stop_the_operation() {
    let api = start().await;
    let path = format!("{}{PEOPLE}", api.sandbox.base_url());
    let key = format!(
        "Outseta {}:{}",
        api.sandbox.api_key(),
        api.sandbox.api_secret()
    );
    let impatient = reqwest::Client::builder()
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let send = async |email: &str| {
        let body = json!({ "Email": email }).to_string();
        let request = impatient.post(&path).header("authorization", &key);
        let request = request
            .header("content-type", "application/json")
            .body(body);
        request.send().await.unwrap_err()
    };
    let late = Fault::latency(NEVER).after().times(1);
    api.sandbox.fault("people_add", late).unwrap();
    assert!(send("after@example.com").await.is_timeout());
    let people = api
        .items(&format!("{PEOPLE}?Email=after@example.com"))
        .await;
    assert_eq!(people.len(), 1);

    let late = Fault::latency(Duration::from_millis(300)).times(1);
    api.sandbox.fault("people_add", late).unwrap();
    assert!(send("before@example.com").await.is_timeout());
    let appears = async {
        while api
            .items(&format!("{PEOPLE}?Email=before@example.com"))
            .await
            .is_empty()
        {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, appears)
        .await
        .expect("the person is made although nobody waits");
}

#[tokio::test]
async fn a_late_answer_does_not_keep_the_sandbox_from_stopping() {
    let api = start().await;
    api.sandbox
        .fault("people_list", Fault::latency(NEVER))
        .unwrap();
    let base = format!("{}{PEOPLE}", api.sandbox.base_url());
    let waiting = tokio::spawn(async move { reqwest::get(base).await });
    let begun = async {
        while api.sandbox.faults()[0].came == 0 {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, begun).await.unwrap();
    timeout(PATIENCE, api.sandbox.shutdown())
        .await
        .expect("stops");
    let answer = timeout(PATIENCE, waiting).await.unwrap().unwrap();
    assert_eq!(answer.unwrap().status(), 401);
}

#[tokio::test]
async fn a_fault_asks_for_no_credentials_and_counts_no_rate() {
    let sandbox = Sandbox::builder()
        .requests_per_second(1)
        .start()
        .await
        .unwrap();
    let api = Api::of(sandbox);
    api.sandbox
        .fault("people_list", Fault::status(503).times(3))
        .unwrap();
    for _ in 0..3 {
        assert_eq!(api.get(PEOPLE).await.status, 503);
    }
    api.get(PEOPLE).await.ok();
}

#[tokio::test]
async fn a_request_may_ask_for_a_fault_of_its_own() {
    let api = start().await;
    let ask = async |fault: &str| {
        let header = format!("Connection: close\r\nX-Sandbox-Fault: {fault}\r\n");
        raw(&api, "GET", PEOPLE, &header, "").await
    };
    let (answer, _) = ask("status 503").await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    let (_, ending) = ask("reset").await;
    assert_eq!(ending, Ending::Broken(ErrorKind::ConnectionReset));
    let (answer, _) = ask("stats 503").await;
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    assert!(
        answer.contains("ErrorMessage") && answer.contains("`stats 503` is no fault"),
        "{answer}"
    );
    api.get(PEOPLE).await.ok();
}

#[tokio::test]
async fn a_tenant_has_faults_of_its_own() {
    let builder = Sandbox::builder().unlimited().tenant("globex");
    let api = Api::of(builder.start().await.unwrap());
    let globex = api.sandbox.tenant("globex").unwrap();
    globex.fault("*", Fault::status(500)).unwrap();
    api.get(PEOPLE).await.ok();
    assert_eq!(api.sandbox.faults()[0].tenant.as_deref(), Some("globex"));
    let (answer, _) = raw(&api, "GET", PEOPLE, "Connection: close\r\n", "").await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    let answer = reqwest::Client::new()
        .get(format!("{}{PEOPLE}", api.sandbox.base_url()))
        .header("host", "globex.localhost")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 500);
}

#[tokio::test]
async fn an_unknown_operation_is_named_with_those_that_are_near() {
    let sandbox = Sandbox::start().await.unwrap();
    let said = |refused: Result<_, FaultError>| refused.unwrap_err().to_string();
    let error = said(sandbox.fault("peple_list", Fault::reset()));
    assert!(
        error.contains("`peple_list`") && error.contains("`people_list`"),
        "{error}"
    );
    let error = said(sandbox.fault("people_list", Fault::status(42)));
    assert!(
        error.contains("42") && error.contains("200 to 599"),
        "{error}"
    );
    assert!(said(sandbox.fault("*", Fault::reset().times(0))).contains("0 times"));
    assert!(sandbox.faults().is_empty());
}
