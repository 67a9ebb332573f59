//! HTTPS, and plain HTTP where HTTPS is spoken.

use std::error::Error;
use std::time::Duration;

use outseta_sandbox::{Builder, Fault, Sandbox, Tls};
use reqwest::{Certificate, Client, StatusCode, redirect};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_secs(20);

async fn start(builder: Builder) -> Sandbox {
    builder.tls(Tls::self_signed()).start().await.unwrap()
}

/// A client that trusts the sandbox and nobody else.
fn client(sandbox: &Sandbox) -> Client {
    let certificate = sandbox.certificate().expect("TLS is on");
    let certificates = Certificate::from_pem_bundle(certificate.as_bytes()).unwrap();
    Client::builder()
        .tls_certs_only(certificates)
        // Not every system knows that everything below localhost is localhost.
        .resolve("globex.localhost", ([127, 0, 0, 1], 0).into())
        .redirect(redirect::Policy::none())
        .no_proxy()
        .build()
        .unwrap()
}

fn port(sandbox: &Sandbox) -> String {
    let base = sandbox.base_url();
    let (_, rest) = base.rsplit_once(':').unwrap();
    rest.split('/').next().unwrap().to_owned()
}

fn key(sandbox: &Sandbox) -> String {
    format!("Outseta {}:{}", sandbox.api_key(), sandbox.api_secret())
}

async fn json(client: &Client, url: &str) -> Value {
    let answer = client.get(url).send().await.unwrap();
    serde_json::from_str(&answer.text().await.unwrap()).unwrap()
}

#[tokio::test]
async fn whoever_trusts_the_certificate_gets_in() {
    let sandbox = start(Sandbox::builder().unlimited().tenant("globex")).await;
    let port = port(&sandbox);
    assert!(sandbox.base_url().starts_with("https://127.0.0.1:"));
    let globex = sandbox.tenant("globex").unwrap().base_url();
    assert_eq!(globex, format!("https://globex.localhost:{port}/api/v1"));
    let client = client(&sandbox);
    for host in ["127.0.0.1", "localhost"] {
        let url = format!("https://{host}:{port}/api/v1/crm/people");
        let answer = client.get(url).header("authorization", key(&sandbox));
        assert_eq!(answer.send().await.unwrap().status(), 200, "{host}");
    }
    let plans = json(&client, &format!("{globex}/billing/plans")).await;
    assert!(plans["metadata"]["total"].as_i64().unwrap() > 0);
}

#[tokio::test]
async fn whoever_does_not_trust_it_stays_out() {
    let sandbox = start(Sandbox::builder()).await;
    let other = start(Sandbox::builder()).await;
    let url = format!("{}/billing/plans", sandbox.base_url());
    for client in [Client::new(), client(&other)] {
        let error = client.get(&url).send().await.unwrap_err();
        assert!(error.is_connect(), "{error:?}");
    }
    // A caller that breaks off the handshake does no harm to the next.
    assert_eq!(
        client(&sandbox).get(&url).send().await.unwrap().status(),
        200
    );
}

#[tokio::test]
async fn plain_http_is_sent_to_the_same_address_by_https() {
    let sandbox = start(Sandbox::builder().unlimited()).await;
    let client = client(&sandbox);
    let port = port(&sandbox);
    for (host, path) in [
        (
            "127.0.0.1",
            "/api/v1/crm/people?limit=1&Email=a%40example.com",
        ),
        ("localhost", "/.well-known/jwks"),
        ("127.0.0.1", "/"),
    ] {
        let answer = client.get(format!("http://{host}:{port}{path}"));
        let answer = answer
            .header("authorization", key(&sandbox))
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::MOVED_PERMANENTLY);
        let location = answer.headers()["location"].to_str().unwrap();
        assert_eq!(location, format!("https://{host}:{port}{path}"));
        assert_eq!(answer.text().await.unwrap(), "");
    }
    let seen = sandbox.requests();
    assert!(seen.iter().all(|seen| seen.status == 301), "{seen:?}");
    assert_eq!(seen.len(), 3);

    // Nothing is done for a write that came that way.
    let url = format!("http://127.0.0.1:{port}/api/v1/crm/people/pBoB5678");
    let answer = client.delete(url).header("authorization", key(&sandbox));
    assert_eq!(answer.send().await.unwrap().status(), 301);
    let url = format!("{}/crm/people/pBoB5678", sandbox.base_url());
    let answer = client.get(url).header("authorization", key(&sandbox));
    assert_eq!(answer.send().await.unwrap().status(), 200);
}

/// Sends bytes to the port, and reads what comes back until the end.
async fn raw(sandbox: &Sandbox, bytes: &[u8]) -> String {
    let address = format!("127.0.0.1:{}", port(sandbox));
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut answer = Vec::new();
    timeout(PATIENCE, stream.read_to_end(&mut answer))
        .await
        .unwrap()
        .unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn an_address_that_is_none_is_not_sent_on() {
    let sandbox = start(Sandbox::builder()).await;
    for host in ["", "a b", "evil.example.com/path", "user@"] {
        let request = format!("GET /x HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        let answer = raw(&sandbox, request.as_bytes()).await;
        let here = format!("location: https://127.0.0.1:{}/x\r\n", port(&sandbox));
        let refused = answer.starts_with("HTTP/1.1 400 ");
        assert!(refused || answer.contains(&here), "{host}: {answer}");
    }
    // What is neither TLS nor HTTP ends, and a TLS that is none as well.
    for bytes in [
        &b"\x00\x01\x02\r\n\r\n"[..],
        b"\x16nonsense that is no handshake",
    ] {
        let answer = raw(&sandbox, bytes).await;
        assert!(!answer.contains(" 200 "), "{answer}");
    }
    let url = format!("{}/billing/plans", sandbox.base_url());
    assert_eq!(
        client(&sandbox).get(url).send().await.unwrap().status(),
        200
    );
}

#[tokio::test]
async fn a_silent_caller_keeps_nobody_waiting() {
    let sandbox = start(Sandbox::builder()).await;
    let address = format!("127.0.0.1:{}", port(&sandbox));
    let silent = TcpStream::connect(&address).await.unwrap();
    let mut half = TcpStream::connect(&address).await.unwrap();
    half.write_all(&[0x16, 0x03]).await.unwrap();
    let url = format!("{}/billing/plans", sandbox.base_url());
    let answer = timeout(PATIENCE, client(&sandbox).get(url).send()).await;
    assert_eq!(answer.unwrap().unwrap().status(), 200);
    timeout(PATIENCE, sandbox.shutdown()).await.expect("stops");
    drop((silent, half));
}

#[tokio::test]
async fn tokens_and_discovery_say_https() {
    let sandbox = start(Sandbox::builder().unlimited()).await;
    let client = client(&sandbox);
    let base = sandbox.base_url();
    let origin = base.strip_suffix("/api/v1").unwrap();
    let found = json(
        &client,
        &format!("{origin}/.well-known/openid-configuration"),
    )
    .await;
    assert_eq!(found["issuer"], origin);
    assert_eq!(found["jwks_uri"], format!("{origin}/.well-known/jwks"));
    let keys = json(&client, found["jwks_uri"].as_str().unwrap()).await;
    assert!(keys["keys"][0]["n"].is_string());

    let body = format!(
        r#"{{"username":"ann@example.com","password":"{}"}}"#,
        sandbox.password()
    );
    let request = client
        .post(format!("{base}/tokens"))
        .header("content-type", "application/json");
    let answer = request
        .body(body)
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let token = answer["access_token"].as_str().unwrap();
    let claims = jsonwebtoken::dangerous::insecure_decode::<Value>(token)
        .unwrap()
        .claims;
    assert_eq!(claims["iss"], origin);
}

#[tokio::test]
async fn faults_reach_through_tls() {
    let sandbox = start(Sandbox::builder().unlimited()).await;
    let client = client(&sandbox);
    let url = format!("{}/billing/plans", sandbox.base_url());
    let cause = |error: &reqwest::Error| {
        let mut cause: Option<&dyn Error> = error.source();
        let mut all = String::new();
        while let Some(error) = cause {
            all += &format!("{error:?} ");
            cause = error.source();
        }
        all
    };
    sandbox
        .fault("plans_list", Fault::reset().times(1))
        .unwrap();
    let error = client.get(&url).send().await.unwrap_err();
    assert!(
        cause(&error).contains("ConnectionReset"),
        "{}",
        cause(&error)
    );
    sandbox
        .fault("plans_list", Fault::truncate().after().times(1))
        .unwrap();
    let answer = client.get(&url).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.bytes().await.is_err());
    assert_eq!(client.get(&url).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_certificate_of_ones_own_is_shown() {
    let key = rcgen::KeyPair::generate().unwrap();
    let names = vec!["127.0.0.1".to_owned()];
    let certificate = rcgen::CertificateParams::new(names)
        .unwrap()
        .self_signed(&key)
        .unwrap();
    let shown = pem::encode(&pem::Pem::new("CERTIFICATE", certificate.der().as_ref()));
    let secret = pem::encode(&pem::Pem::new("PRIVATE KEY", key.serialize_der()));
    let tls = Tls::pem(&shown, &secret);
    assert_eq!(format!("{tls:?}"), "Tls(PEM, [redacted])");
    let sandbox = Sandbox::builder().tls(tls).start().await.unwrap();
    assert_eq!(sandbox.certificate(), Some(shown.as_str()));
    let url = format!("{}/billing/plans", sandbox.base_url());
    assert_eq!(
        client(&sandbox).get(url).send().await.unwrap().status(),
        200
    );

    let other = rcgen::KeyPair::generate().unwrap();
    let other = pem::encode(&pem::Pem::new("PRIVATE KEY", other.serialize_der()));
    let line = secret.lines().nth(1).unwrap();
    for (certificate, key, said) in [
        ("", secret.as_str(), "BEGIN CERTIFICATE"),
        (&secret, &secret, "BEGIN CERTIFICATE"),
        (&shown, &shown, "BEGIN PRIVATE KEY"),
        (&shown, &other, "cannot be used"),
    ] {
        let builder = Sandbox::builder().tls(Tls::pem(certificate, key));
        let error = builder.start().await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
        assert!(error.to_string().contains(said), "{error}");
        assert!(!error.to_string().contains(line), "{error}");
    }
}

#[tokio::test]
async fn there_is_no_certificate_without_tls() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(sandbox.certificate(), None);
    assert!(sandbox.base_url().starts_with("http://"));
}
