//! Snapshots: going back to a state, and taking it elsewhere.

use std::time::Duration;

use outseta_sandbox::{Sandbox, Snapshot};
use serde_json::{Value, json};

use super::client::{Api, As};

/// The profile that a token opens, if it opens any.
async fn profile(api: &Api, token: &str) -> u16 {
    let answer = api.send("GET", "/profile", As::Person(token), None).await;
    answer.status
}

/// Everything that a list tells.
async fn list(api: &Api, path: &str) -> Value {
    let page = api
        .get(&format!("{path}?limit=100&fields=*,PersonAccount.Uid"))
        .await;
    page.ok()
}

#[tokio::test]
async fn goes_back_to_where_it_was() {
    let api = Api::start().await;
    let token = api.token("ann@example.com").await;
    let made = json!({ "Email": "zoe@example.com", "Password": "zoes-password" });
    let zoe = api.post("/crm/people", made).await.ok();
    let zoe = zoe["Uid"].as_str().unwrap().to_owned();
    let people = list(&api, "/crm/people").await;
    let accounts = list(&api, "/crm/accounts").await;
    let sorted = "/crm/people?limit=100&orderBy=FirstName&Email__contains=e";
    let names = api.column(sorted, "FirstName").await;
    let snapshot = api.sandbox.snapshot();

    api.put("/crm/people/pAbC12Dx", json!({ "FirstName": "Anna" }))
        .await
        .ok();
    api.delete(&format!("/crm/people/{zoe}")).await.done();
    api.delete("/crm/accounts/aBcD123x").await.done();
    let late = api.token("bob@example.com").await;
    api.sandbox.rotate_signing_key();
    assert_ne!(list(&api, "/crm/people").await, people);
    assert_ne!(api.column(sorted, "FirstName").await, names);

    api.sandbox.restore(&snapshot).unwrap();
    assert_eq!(list(&api, "/crm/people").await, people);
    assert_eq!(list(&api, "/crm/accounts").await, accounts);
    assert_eq!(api.column(sorted, "FirstName").await, names);
    // Sessions and passwords are those of then.
    assert_eq!(profile(&api, &token).await, 200);
    assert_eq!(profile(&api, &late).await, 401);
    let sign_in = json!({ "username": "zoe@example.com", "password": "zoes-password" });
    assert_eq!(api.anonymous("/tokens", sign_in).await.status, 200);
    // What follows is the same each time.
    let mut following = Vec::new();
    for _ in 0..2 {
        api.sandbox.restore(&snapshot).unwrap();
        let made = json!({ "Email": "next@example.com" });
        following.push(api.post("/crm/people", made).await.ok()["Uid"].clone());
    }
    assert_eq!(following[0], following[1]);
}

#[tokio::test]
async fn waiting_sign_ins_and_the_clock_go_back_as_well() {
    let api = Api::start().await;
    let sign_in = json!({ "username": "dana@example.com", "password": api.sandbox.password() });
    let waiting: Value = api.anonymous("/tokens", sign_in).await.json();
    let code = api.sandbox.passcode("dana@example.com").unwrap();
    let snapshot = api.sandbox.snapshot();
    let answer = json!({ "challenge_token": waiting["challenge_token"], "code": code });
    let verify = async || api.anonymous("/tokens/two-factor", answer.clone()).await;
    api.sandbox.advance(Duration::from_secs(11 * 60));
    assert_eq!(verify().await.status, 410);
    api.sandbox.restore(&snapshot).unwrap();
    assert_eq!(verify().await.status, 200);
    // Used up, and there again.
    assert_eq!(verify().await.status, 410);
    api.sandbox.restore(&snapshot).unwrap();
    assert_eq!(verify().await.status, 200);
}

#[tokio::test]
async fn travels_as_a_text() {
    let api = Api::start().await;
    let token = api.token("ann@example.com").await;
    let made = json!({ "Name": "Big", "LifetimeRevenue": 1, "Mascot": "Ü \"1\"",
        "PersonAccount": [{ "Person": { "Uid": "pAbC12Dx" } }] });
    api.post("/crm/accounts", made).await.ok();
    let gone = api.post("/crm/people", json!({ "Email": "gone@example.com" }));
    let gone = gone.await.ok()["Uid"].as_str().unwrap().to_owned();
    api.delete(&format!("/crm/people/{gone}")).await.done();
    let snapshot = api.sandbox.snapshot();
    let shown = format!("{snapshot:?}");
    assert!(shown.contains("sandbox"), "{shown}");
    for secret in [api.sandbox.password(), &token, "PRIVATE KEY"] {
        assert!(!shown.contains(secret), "{shown}");
    }

    let file = tempfile::NamedTempFile::new().unwrap();
    snapshot.save(file.path()).unwrap();
    let elsewhere = Sandbox::builder()
        .unlimited()
        .tenant("hooli")
        .start()
        .await
        .unwrap();
    let elsewhere = Api::of(elsewhere);
    let loaded = Snapshot::load(file.path()).unwrap();
    assert_eq!(loaded.to_json().len(), snapshot.to_json().len());
    elsewhere.sandbox.restore(&loaded).unwrap();
    for path in ["/crm/people", "/crm/accounts", "/billing/plans"] {
        assert_eq!(
            list(&elsewhere, path).await,
            list(&api, path).await,
            "{path}"
        );
    }
    assert_eq!(profile(&elsewhere, &token).await, 200);
    let keys = async |api: &Api| api.beside("GET", "/.well-known/jwks").await.text;
    assert_eq!(keys(&elsewhere).await, keys(&api).await);
    // There are the tenants of the snapshot and no others.
    assert!(elsewhere.sandbox.tenant("hooli").is_none());
}

#[tokio::test]
async fn tenants_come_back_with_it() {
    let builder = Sandbox::builder().unlimited();
    let sandbox = builder.clone().tenant("globex").start().await.unwrap();
    let both = sandbox.snapshot();
    let alone = builder.start().await.unwrap();
    alone.restore(&both).unwrap();
    let globex = alone.tenant("globex").unwrap();
    let port = alone.base_url().rsplit_once(':').unwrap().1.to_owned();
    assert_eq!(globex.base_url(), format!("http://globex.localhost:{port}"));
    assert_eq!(globex.api_key(), "globex-key");
}

#[tokio::test]
async fn another_description_passes_over_what_it_does_not_have() {
    let api = Api::start().await;
    let snapshot = api.sandbox.snapshot();
    let bundle = include_str!("../../../../spec/outseta.openapi.json");
    let mut bundle: Value = serde_json::from_str(bundle).unwrap();
    let schemas = bundle["components"]["schemas"].as_object_mut().unwrap();
    // A property is gone, and another one has become a number.
    let person = schemas["Person"].clone();
    let mut person = person.to_string();
    person = person.replace("\"FirstName\"", "\"GivenName\"");
    let mut person: Value = serde_json::from_str(&person).unwrap();
    let parts = person["allOf"].as_array_mut();
    let own = match parts {
        Some(parts) => parts
            .iter_mut()
            .find(|part| part["properties"]["Title"].is_object())
            .unwrap(),
        None => &mut person,
    };
    own["properties"]["Title"] = json!({ "type": "integer", "nullable": true });
    schemas["Person"] = person;
    let other = Sandbox::builder()
        .unlimited()
        .description(bundle.to_string())
        .start()
        .await
        .unwrap();
    let other = Api::of(other);
    other.sandbox.restore(&snapshot).unwrap();
    let ann = other.get("/crm/people/pAbC12Dx").await.ok();
    assert_eq!(ann["LastName"], "Lee");
    assert_eq!(ann["Title"], Value::Null);
    assert!(ann.get("FirstName").is_none());
    assert_eq!(ann["GivenName"], Value::Null);
}

#[tokio::test]
async fn what_is_no_snapshot_is_refused_and_nothing_changes() {
    let sandbox = Sandbox::start().await.unwrap();
    let good = sandbox.snapshot().to_json();
    for (text, fault) in [
        ("", "no JSON object"),
        ("[]", "no JSON object"),
        ("{}", "names no format"),
        (
            r#"{"format": 99, "tenants": {}}"#,
            "its format is 99, the known one is 1",
        ),
        (r#"{"format": 1}"#, "it has no tenants"),
        (
            r#"{"format": 1, "tenants": {"sandbox": {}}}"#,
            "the tenant sandbox is not complete",
        ),
    ] {
        let error = Snapshot::from_json(text).unwrap_err().to_string();
        assert!(error.contains(fault), "{text}: {error}");
        assert!(error.contains("help: "), "{error}");
    }
    // A text that was tampered with is noticed before anything is changed, and not quoted.
    let tampered = good.replace(r#"\"password\":\""#, r#"\"password\":1,\"was\":\""#);
    assert_ne!(tampered, good);
    let error = sandbox
        .restore(&Snapshot::from_json(&tampered).unwrap())
        .unwrap_err()
        .to_string();
    assert!(error.contains("secrets cannot be read"), "{error}");
    assert!(!error.contains(sandbox.password()), "{error}");
    assert_eq!(sandbox.snapshot().to_json().len(), good.len());
    let empty = Snapshot::from_json(r#"{"format": 1, "tenants": {}}"#).unwrap();
    assert!(sandbox.restore(&empty).is_err());
}
