//! People: deleting them, their passwords, the mails to them.

use serde_json::json;

use crate::client::{Api, As};

#[tokio::test]
async fn a_person_comes_and_goes() {
    let api = Api::start().await;
    let made = api
        .post("/crm/people", json!({ "Email": "x@example.com" }))
        .await
        .ok();
    let uid = made["Uid"].as_str().unwrap();
    assert!(uid.len() == 8 && uid.bytes().all(|b| b.is_ascii_alphanumeric()));
    let path = format!("/crm/people/{uid}");
    let token = api.token("x@example.com").await;
    api.delete(&path).await.done();
    api.get(&path).await.empty(404);
    api.delete(&path).await.empty(404);
    api.send("GET", "/profile", As::Person(&token), None)
        .await
        .empty(401);
    // The address is free again.
    api.post("/crm/people", json!({ "Email": "x@example.com" }))
        .await
        .ok();
}

#[tokio::test]
async fn a_primary_contact_stays() {
    let api = Api::start().await;
    let (kind, code, _) = api.delete("/crm/people/pAbC12Dx").await.broken();
    assert_eq!((kind.as_str(), code.as_str()), ("Person", "outsetaError"));
    api.get("/crm/people/pAbC12Dx").await.ok();
}

#[tokio::test]
async fn deleting_lets_go_of_relations() {
    let api = Api::start().await;
    let member = json!({ "Person": { "Email": "x@example.com" } });
    let path = "/crm/accounts/aBcD123x/memberships?fields=Uid,Person.Uid";
    let made = api.post(path, member).await.ok();
    let uid = made["Person"]["Uid"].as_str().unwrap();
    api.put("/crm/deals/dEaL1234", json!({ "Owner": { "Uid": uid } }))
        .await
        .ok();
    api.delete(&format!("/crm/people/{uid}")).await.done();
    let deal = api.get("/crm/deals/dEaL1234").await.ok();
    assert!(deal["Owner"].is_null());
    let account = api.get("/crm/accounts/aBcD123x").await.ok();
    assert_eq!(account["PersonAccount"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_temporary_password_lets_in() {
    let api = Api::start().await;
    let path = "/crm/people/pAbC12Dx/setTemporaryPassword";
    api.put(path, json!({ "temporaryPassword": "Change-me-1" }))
        .await
        .done();
    let person = api.get("/crm/people/pAbC12Dx").await.ok();
    assert_eq!(person["PasswordMustChange"], true);
    assert!(person["PasswordLastUpdated"].is_string());
    let sign_in = async |password: &str| {
        let body = json!({ "username": "ann@example.com", "password": password });
        api.anonymous("/tokens", body).await
    };
    sign_in("Change-me-1").await.ok();
    sign_in(api.sandbox.password())
        .await
        .code(400, "invalid_grant");
    let (kind, code, property) = api
        .put(path, json!({ "temporaryPassword": "" }))
        .await
        .broken();
    assert_eq!(
        (kind.as_str(), code.as_str(), property.as_str()),
        ("TemporaryPassword", "required", "temporaryPassword")
    );
    api.put(
        "/crm/people/zZzZ9999/setTemporaryPassword",
        json!({ "temporaryPassword": "x" }),
    )
    .await
    .empty(404);
}

#[tokio::test]
async fn recovery_codes_are_replaced() {
    let api = Api::start().await;
    let old = api.sandbox.recovery_codes("dana@example.com").unwrap();
    let path = "/crm/people/pDaN1234/regenerateTwoFactorRecoveryCodes";
    let answer = api.send("PUT", path, As::Key, None).await.ok();
    let new = api.sandbox.recovery_codes("dana@example.com").unwrap();
    assert_eq!(answer, json!({ "recovery_codes": new }));
    assert_ne!(old, new);
    let path = "/crm/people/pAbC12Dx/regenerateTwoFactorRecoveryCodes";
    api.send("PUT", path, As::Key, None).await.refused();
}

#[tokio::test]
async fn mails_tell_nothing_about_who_is_known() {
    let api = Api::start().await;
    for path in ["/crm/people/forgotPassword", "/crm/people/requestMagicLink"] {
        for email in ["ann@example.com", "nobody@example.com"] {
            api.anonymous(path, json!({ "Email": email })).await.done();
        }
        let (_, code, property) = api.anonymous(path, json!({ "Email": "" })).await.broken();
        assert_eq!((code.as_str(), property.as_str()), ("required", "Email"));
    }
    assert!(api.sandbox.magic_token("ann@example.com").is_some());
    assert!(api.sandbox.magic_token("nobody@example.com").is_none());
}
