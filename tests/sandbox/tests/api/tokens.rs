//! Tokens for passwords, API keys and magic links.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::{Api, As};

#[tokio::test]
async fn a_password_is_worth_a_token() {
    let api = Api::start().await;
    let body = json!({ "username": "Ann@example.com", "password": api.sandbox.password() });
    let answer = api.anonymous("/tokens", body).await.ok();
    assert_eq!(answer["token_type"], "bearer");
    assert_eq!(answer["expires_in"], 31_536_000);
    assert!(answer["refresh_token"].is_string());
    assert_eq!(answer["id_token"], Value::Null);
    let token = answer["access_token"].as_str().unwrap();
    let own = api
        .send("GET", "/profile", As::Person(token), None)
        .await
        .ok();
    assert_eq!(own["Email"], "ann@example.com");
    let logins = "/activities?ActivityType=203&EntityUid=pAbC12Dx";
    assert_eq!(api.items(logins).await.len(), 2);
}

#[tokio::test]
async fn forms_are_taken_too() {
    let api = Api::start().await;
    let form = format!(
        "username=ann%40example.com&password={}&grant_type=password",
        api.sandbox.password()
    );
    let body = Some(("application/x-www-form-urlencoded; charset=utf-8", form));
    let answer = api.send("POST", "/tokens", As::Nobody, body).await.ok();
    assert!(answer["access_token"].is_string());
}

#[tokio::test]
async fn whoever_does_not_fit_gets_a_bare_code() {
    let api = Api::start().await;
    let wrong = [
        json!({ "username": "ann@example.com", "password": "wrong" }),
        json!({ "username": "nobody@example.com", "password": "wrong" }),
        json!({ "username": "ann@example.com" }),
        json!({ "username": "ann@example.com", "password": "" }),
        json!({ "password": "wrong" }),
        json!({}),
    ];
    for body in wrong {
        api.anonymous("/tokens", body)
            .await
            .code(400, "invalid_grant");
    }
    api.post("/tokens", json!({ "username": "nobody@example.com" }))
        .await
        .code(400, "invalid_grant");
    let body = json!({ "username": "ann@example.com" });
    api.json("POST", "/tokens", As::Header("Outseta a:b"), &body)
        .await
        .empty(403);
}

#[tokio::test]
async fn a_key_needs_no_password() {
    let api = Api::start().await;
    let token = api.token("dana@example.com").await;
    let own = api
        .send("GET", "/profile", As::Person(&token), None)
        .await
        .ok();
    assert_eq!(own["Uid"], "pDaN1234");
}

#[tokio::test]
async fn a_magic_link_is_good_for_one_use() {
    let api = Api::start().await;
    let request = json!({ "Email": "ann@example.com" });
    api.anonymous("/crm/people/requestMagicLink", request.clone())
        .await
        .done();
    let link = json!({ "magic_token": api.sandbox.magic_token("ann@example.com").unwrap() });
    let answer = api.anonymous("/tokens/magic-link", link.clone()).await.ok();
    assert!(answer["access_token"].is_string());
    api.anonymous("/tokens/magic-link", link)
        .await
        .code(400, "invalid_grant");
    assert!(api.sandbox.magic_token("ann@example.com").is_none());
    api.anonymous("/crm/people/requestMagicLink", request)
        .await
        .done();
    let link = json!({ "magic_token": api.sandbox.magic_token("ann@example.com").unwrap() });
    api.sandbox.advance(Duration::from_secs(31 * 60));
    api.anonymous("/tokens/magic-link", link)
        .await
        .code(400, "invalid_grant");
}
