//! What people do with their own record.

use serde_json::json;

use crate::client::{Api, As};

#[tokio::test]
async fn people_change_their_own_record() {
    let api = Api::start().await;
    let token = api.token("ann@example.com").await;
    let me = As::Person(&token);
    let own = api
        .send("GET", "/profile?fields=Uid,Email", me, None)
        .await
        .ok();
    assert_eq!(
        own,
        json!({ "Uid": "pAbC12Dx", "Email": "ann@example.com" })
    );
    let put = async |body| api.json("PUT", "/profile", me, &body).await;
    let changed = put(json!({ "Uid": "pAbC12Dx", "FirstName": "Anna" }))
        .await
        .ok();
    assert_eq!(changed["FullName"], "Anna Lee");
    assert_eq!(
        put(json!({ "FirstName": "X" })).await.broken().1,
        "required"
    );
    assert_eq!(
        put(json!({ "Uid": "pBoB5678", "FirstName": "X" }))
            .await
            .broken()
            .2,
        "Uid"
    );
    assert_eq!(
        put(json!({ "Uid": "pAbC12Dx", "Email": "bob@example.com" }))
            .await
            .broken()
            .2,
        "Email"
    );
}

#[tokio::test]
async fn people_change_their_password() {
    let api = Api::start().await;
    let token = api.token("ann@example.com").await;
    let put = async |body| {
        api.json("PUT", "/profile/password", As::Person(&token), &body)
            .await
    };
    let wrong = put(json!({ "ExistingPassword": "wrong", "NewPassword": "New-1" })).await;
    assert_eq!(
        wrong.broken(),
        (
            "Person".into(),
            "currentPasswordMismatch".into(),
            "ExistingPassword".into()
        )
    );
    let existing = api.sandbox.password();
    let empty = put(json!({ "ExistingPassword": existing, "NewPassword": "" })).await;
    assert_eq!(empty.broken().2, "NewPassword");
    assert!(!empty.text.contains(existing), "{}", empty.text);
    put(json!({ "ExistingPassword": existing, "NewPassword": "New-1" }))
        .await
        .done();
    let body = json!({ "username": "ann@example.com", "password": "New-1" });
    api.anonymous("/tokens", body).await.ok();
    // The old token goes on.
    api.send("GET", "/profile", As::Person(&token), None)
        .await
        .ok();
}
