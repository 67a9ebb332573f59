//! The state in a file: a restart goes on where the last run stopped.

use std::path::Path;
use std::time::Duration;

use outseta_sandbox::{Builder, Sandbox};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::client::{Api, As};

fn kept(folder: &TempDir) -> Builder {
    Sandbox::builder()
        .unlimited()
        .database(folder.path().join("state.db"))
}

async fn start(builder: Builder) -> Api {
    Api::of(builder.start().await.unwrap())
}

async fn refused(builder: Builder) -> String {
    builder.start().await.unwrap_err().to_string()
}

async fn all(api: &Api, path: &str) -> Value {
    api.get(&format!("{path}?limit=100")).await.ok()
}

#[tokio::test]
async fn a_restart_goes_on_where_the_last_run_stopped() {
    let folder = TempDir::new().unwrap();
    let builder = kept(&folder).tenant("globex").seed(
        r#"{"Person": [{"Uid": "pSeE1234", "Email": "seed@example.com", "Password": "seeds-password"}]}"#,
    );
    let api = start(builder.clone()).await;
    let made = json!({ "Name": "Big", "PersonAccount": [{ "Person": { "Email": "big@example.com" } }],
        "Subscriptions": [{ "Plan": { "Uid": "wQXrBxWK" }, "BillingRenewalTerm": 1 }] });
    let big = api.post("/crm/accounts", made).await.ok();
    api.put(
        "/crm/people/pAbC12Dx",
        json!({ "CoffeePreference": "Mocha", "Title": null }),
    )
    .await
    .ok();
    api.delete("/crm/accounts/gLoB4321").await.done();
    let token = api.token("ann@example.com").await;
    let sign_in = json!({ "username": "dana@example.com", "password": api.sandbox.password() });
    let waiting: Value = api.anonymous("/tokens", sign_in).await.json();
    let code = api.sandbox.passcode("dana@example.com").unwrap();
    let key = api.sandbox.rotate_signing_key();
    api.sandbox.advance(Duration::from_secs(86_400));
    let (people, accounts) = (
        all(&api, "/crm/people").await,
        all(&api, "/crm/accounts").await,
    );
    let keys = api.beside("GET", "/.well-known/jwks").await.text;
    api.sandbox.shutdown().await;

    let api = start(builder).await;
    assert_eq!(all(&api, "/crm/people").await, people);
    assert_eq!(all(&api, "/crm/accounts").await, accounts);
    assert_eq!(api.sandbox.tenants().len(), 2);
    assert_eq!(api.beside("GET", "/.well-known/jwks").await.text, keys);
    assert!(keys.contains(&key));
    let profile = api.send("GET", "/profile", As::Person(&token), None).await;
    assert_eq!(profile.ok()["Email"], "ann@example.com");
    let sign_in = json!({ "username": "seed@example.com", "password": "seeds-password" });
    assert_eq!(api.anonymous("/tokens", sign_in).await.status, 200);
    // A day later the code is no longer good, as the clock was not forgotten.
    let answer = json!({ "challenge_token": waiting["challenge_token"], "code": code });
    let late = api.anonymous("/tokens/two-factor", answer).await;
    assert_eq!(late.status, 410);
    // Identifiers go on, and are not given twice.
    let next = api
        .post("/crm/people", json!({ "Email": "next@example.com" }))
        .await;
    let next = next.ok()["Uid"].clone();
    assert!(!people.to_string().contains(next.as_str().unwrap()));
    assert_ne!(next, big["Uid"]);
    assert_eq!(
        api.column("/crm/people?limit=100&orderBy=Created", "Uid")
            .await
            .len(),
        72
    );
}

#[tokio::test]
async fn refused_requests_leave_nothing_but_what_they_cost() {
    let folder = TempDir::new().unwrap();
    let api = start(kept(&folder)).await;
    let sign_in = json!({ "username": "dana@example.com", "password": api.sandbox.password() });
    let waiting: Value = api.anonymous("/tokens", sign_in).await.json();
    let guess = json!({ "challenge_token": waiting["challenge_token"], "code": "000000" });
    for _ in 0..3 {
        let answer = api.anonymous("/tokens/two-factor", guess.clone()).await;
        assert_eq!(answer.status, 400);
    }
    let made =
        json!({ "Name": "Half", "PersonAccount": [{ "Person": { "Email": "ann@example.com" } }] });
    api.post("/crm/accounts", made).await.broken();
    api.sandbox.shutdown().await;

    let api = start(kept(&folder)).await;
    assert!(api.items("/crm/accounts?Name=Half").await.is_empty());
    // Three wrong codes are counted, two more use the challenge up.
    for status in [400, 400, 410] {
        let answer = api.anonymous("/tokens/two-factor", guess.clone()).await;
        assert_eq!(answer.status, status);
    }
}

#[tokio::test]
async fn what_time_brings_is_kept_as_well() {
    let folder = TempDir::new().unwrap();
    let api = start(kept(&folder)).await;
    let before = all(&api, "/billing/invoices").await;
    api.sandbox.stop_clock();
    api.sandbox.advance(Duration::from_secs(40 * 86_400));
    let invoices = all(&api, "/billing/invoices").await;
    assert_ne!(invoices, before);
    let (accounts, now) = (all(&api, "/crm/accounts").await, api.sandbox.now());
    api.sandbox.shutdown().await;

    let api = start(kept(&folder)).await;
    assert_eq!(api.sandbox.now(), now);
    assert!(api.sandbox.clock_is_stopped());
    assert_eq!(all(&api, "/billing/invoices").await, invoices);
    assert_eq!(all(&api, "/crm/accounts").await, accounts);
}

#[tokio::test]
async fn seeds_go_into_new_tenants_only() {
    let folder = TempDir::new().unwrap();
    let api = start(kept(&folder).seed(r#"{"$cast": false}"#)).await;
    api.post("/crm/people", json!({ "Email": "one@example.com" }))
        .await
        .ok();
    api.sandbox.shutdown().await;
    // The cast is not planted into what is there, though nothing says any more that it should not be.
    let api = start(kept(&folder).tenant("hooli").extra_people(5)).await;
    assert_eq!(all(&api, "/crm/people").await["metadata"]["total"], 1);
    assert!(api.sandbox.tenant("hooli").is_some());
    api.sandbox.shutdown().await;
    // The new tenant is there to stay.
    let api = start(kept(&folder)).await;
    assert!(api.sandbox.tenant("hooli").is_some());
    assert_eq!(all(&api, "/crm/people").await["metadata"]["total"], 1);
}

#[tokio::test]
async fn a_restored_snapshot_is_kept() {
    let folder = TempDir::new().unwrap();
    let api = start(kept(&folder).tenant("hooli")).await;
    let other = Sandbox::builder().seed(r#"{"$cast": false}"#);
    let other = other.start().await.unwrap().snapshot();
    api.sandbox.restore(&other).unwrap();
    api.post("/crm/people", json!({ "Email": "one@example.com" }))
        .await
        .ok();
    api.sandbox.shutdown().await;
    let api = start(kept(&folder)).await;
    assert_eq!(all(&api, "/crm/people").await["metadata"]["total"], 1);
    assert!(api.sandbox.tenant("hooli").is_none());
}

#[tokio::test]
async fn a_file_serves_one_sandbox_at_a_time() {
    let folder = TempDir::new().unwrap();
    let api = start(kept(&folder)).await;
    let told = refused(kept(&folder)).await;
    assert!(told.contains("state.db: the database is in use"), "{told}");
    assert!(told.contains("help: stop the other sandbox"), "{told}");
    // The one that was there goes on.
    api.post("/crm/people", json!({ "Email": "one@example.com" }))
        .await
        .ok();
    api.sandbox.shutdown().await;
    start(kept(&folder)).await;
}

#[tokio::test]
async fn files_of_others_are_left_alone() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("state.db");
    let write = |bytes: &[u8]| std::fs::write(&path, bytes).unwrap();
    let sql = |text: &str| {
        let connection = rusqlite::Connection::open(&path).unwrap();
        connection.execute_batch(text).unwrap();
    };
    write(&[b'x'; 4096]);
    assert!(
        refused(kept(&folder))
            .await
            .contains("this is no SQLite database")
    );
    assert_eq!(std::fs::read(&path).unwrap(), [b'x'; 4096]);

    write(b"");
    sql("CREATE TABLE mine (a)");
    let told = refused(kept(&folder)).await;
    assert!(told.contains("the database of another program"), "{told}");

    std::fs::remove_file(&path).unwrap();
    start(kept(&folder)).await.sandbox.shutdown().await;
    sql("PRAGMA user_version = 99");
    let told = refused(kept(&folder)).await;
    assert!(
        told.contains("is of format 99, this sandbox reads 1"),
        "{told}"
    );
    assert!(told.contains("help: "), "{told}");

    let nowhere = Sandbox::builder().database(Path::new("nowhere/at/all.db"));
    let told = refused(nowhere).await;
    assert!(
        told.contains("help: check that the folder is there"),
        "{told}"
    );
}

#[tokio::test]
async fn what_cannot_be_written_is_not_acknowledged() {
    let folder = TempDir::new().unwrap();
    let api = start(kept(&folder)).await;
    api.sandbox.shutdown().await;
    // A trigger stands for whatever may keep a write from its disk.
    let path = folder.path().join("state.db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection
        .execute_batch(
            "CREATE TRIGGER full BEFORE INSERT ON record WHEN NEW.body LIKE '%heavy%'
             BEGIN SELECT RAISE(ABORT, 'no room'); END",
        )
        .unwrap();
    drop(connection);
    let api = start(kept(&folder)).await;
    let heavy = api
        .post("/crm/people", json!({ "Email": "heavy@example.com" }))
        .await;
    assert_eq!(heavy.status, 500);
    assert!(heavy.text.contains("no room"), "{}", heavy.text);
}
