//! The client at the edges of the sandbox: behind TLS, and where answers go wrong on purpose.

use std::time::Duration;

use outseta_api::{
    Client, ClientBuilder, ErrorKind, RetryPolicy,
    fields::person,
    inputs::PersonCreate,
    reqwest::{self, Certificate, redirect},
};
use outseta_sandbox::{Fault, Sandbox, Tls};

fn settings(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder("acme")
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key(), sandbox.api_secret())
        .unlimited()
        .retry(RetryPolicy::default().initial_delay(Duration::from_millis(1)))
}

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder()
        .unlimited()
        .start()
        .await
        .expect("starts");
    let client = settings(&sandbox).build().expect("sound settings");
    (sandbox, client)
}

/// What became of each request: its status, and the fault that it met.
fn seen(sandbox: &Sandbox) -> Vec<(u16, Option<String>)> {
    let seen = sandbox.requests().into_iter();
    seen.map(|request| (request.status, request.fault))
        .collect()
}

async fn people_called(client: &Client, email: &str) -> usize {
    let found = client.people().list().filter(person::EMAIL.eq(email));
    found.await.expect("a page").items.len()
}

#[tokio::test]
async fn a_client_that_trusts_the_certificate_speaks_https() {
    let builder = Sandbox::builder().unlimited().tls(Tls::self_signed());
    let sandbox = builder.start().await.expect("starts");
    let pem = sandbox.certificate().expect("a certificate");
    let trusted = Certificate::from_pem(pem.as_bytes()).expect("PEM");
    let http = reqwest::Client::builder()
        .tls_certs_only([trusted])
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .build()
        .expect("a client");
    let client = settings(&sandbox)
        .http_client(http.clone())
        .build()
        .expect("sound settings");
    let person = client.people().get("pAbC12Dx").await.expect("a person");
    assert_eq!(person.email.as_deref(), Some("ann@example.com"));

    // By plain HTTP there is nothing but the way to HTTPS, which the client does not go by itself.
    let plain = sandbox.base_url().replace("https://", "http://");
    let client = settings(&sandbox)
        .base_url(plain)
        .http_client(http)
        .build()
        .expect("sound");
    let error = client
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::Redirect, "{error}");
}

#[tokio::test]
async fn a_client_that_does_not_trust_it_says_so() {
    let builder = Sandbox::builder().unlimited().tls(Tls::self_signed());
    let sandbox = builder.start().await.expect("starts");
    let client = settings(&sandbox)
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings");
    let error = client
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
}

#[tokio::test]
async fn reads_are_sent_again_whatever_went_wrong() {
    let (sandbox, client) = start().await;
    for fault in [
        Fault::status(503),
        Fault::too_many(Duration::ZERO),
        Fault::reset(),
        Fault::truncate().after(),
    ] {
        sandbox
            .fault("people_get", fault.times(1))
            .expect("an operation");
        let person = client.people().get("pAbC12Dx").await.expect("a person");
        assert_eq!(person.email.as_deref(), Some("ann@example.com"));
    }
    let statuses: Vec<_> = seen(&sandbox)
        .into_iter()
        .map(|(status, _)| status)
        .collect();
    assert_eq!(statuses, [503, 200, 429, 200, 0, 200, 200, 200]);
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_happens_once() {
    let (sandbox, client) = start().await;
    sandbox
        .fault("people_add", Fault::reset().after())
        .expect("an operation");
    let body = PersonCreate::new("lost@example.com");
    let error = client.people().add(body).await.expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    let met = vec![(0, Some("reset, after".to_owned()))];
    assert_eq!(seen(&sandbox), met, "it was not sent again");
    assert_eq!(people_called(&client, "lost@example.com").await, 1);
}

#[tokio::test]
async fn a_page_of_a_proxy_is_an_error_of_its_status() {
    let (sandbox, client) = start().await;
    sandbox
        .fault("*", Fault::html(403))
        .expect("all operations");
    let error = client
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::Forbidden, "{error}");
    sandbox.clear_faults();
    client.people().get("pAbC12Dx").await.expect("a person");
}
