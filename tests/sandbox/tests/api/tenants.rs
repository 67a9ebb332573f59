//! Several tenants by subdomain: each with its own records, its own key and its own sign-ins.

use outseta_sandbox::{Sandbox, TenantRef};
use serde_json::{Value, json};

/// One request to a tenant, by the name that its address has.
async fn send(
    sandbox: &Sandbox,
    host: &str,
    key: &TenantRef<'_>,
    body: Option<Value>,
) -> (u16, Value) {
    let url = format!("{}/crm/people", sandbox.base_url());
    let http = reqwest::Client::new();
    let request = match &body {
        Some(body) => http
            .post(url)
            .header("content-type", "application/json")
            .body(body.to_string()),
        None => http.get(format!("{url}?Email=zoe@example.com")),
    };
    let credentials = format!("Outseta {}:{}", key.api_key(), key.api_secret());
    let request = request
        .header("host", host)
        .header("authorization", credentials);
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

#[tokio::test]
async fn tenants_share_nothing() {
    let sandbox = Sandbox::builder()
        .unlimited()
        .tenant("globex")
        .start()
        .await
        .unwrap();
    let main = sandbox.tenant("sandbox").unwrap();
    let globex = sandbox.tenant("globex").unwrap();
    assert_eq!(main.base_url(), sandbox.base_url());
    assert!(globex.base_url().starts_with("http://globex.localhost:"));
    assert_ne!(main.api_key(), globex.api_key());

    let zoe = json!({ "Email": "zoe@example.com" });
    let (status, _) = send(&sandbox, "globex.localhost", &globex, Some(zoe)).await;
    assert_eq!(status, 200);
    let (_, there) = send(&sandbox, "globex.outseta.com", &globex, None).await;
    assert_eq!(there["metadata"]["total"], 1);
    let (_, here) = send(&sandbox, "127.0.0.1", &main, None).await;
    assert_eq!(here["metadata"]["total"], 0);

    // A key opens one tenant, and nobody is at home at any other address.
    let (status, _) = send(&sandbox, "globex.localhost", &main, None).await;
    assert_eq!(status, 403);
    let (status, body) = send(&sandbox, "hooli.localhost", &main, None).await;
    assert_eq!((status, body), (404, Value::Null));

    let names: Vec<_> = sandbox.requests().into_iter().map(|r| r.tenant).collect();
    let names: Vec<_> = names.iter().map(Option::as_deref).collect();
    assert_eq!(
        names,
        [
            Some("globex"),
            Some("globex"),
            Some("sandbox"),
            Some("globex"),
            None
        ]
    );
}

#[tokio::test]
async fn tenants_have_names_of_their_own_that_fit_an_address() {
    for name in ["", "sandbox", "Globex", "a.b", "a b"] {
        let refused = Sandbox::builder().tenant(name).start().await.unwrap_err();
        assert_eq!(refused.kind(), std::io::ErrorKind::InvalidInput, "{name}");
        assert!(refused.to_string().contains(name), "{refused}");
    }
}
