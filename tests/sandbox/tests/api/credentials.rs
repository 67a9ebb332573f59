//! Who may call what.

use std::time::Duration;

use outseta_sandbox::Sandbox;
use serde_json::json;

use crate::client::{Api, As};

#[tokio::test]
async fn credentials_are_asked_for_and_weighed() {
    let api = Api::start().await;
    let get = async |caller| api.send("GET", "/crm/people/pAbC12Dx", caller, None).await;
    get(As::Nobody).await.empty(401);
    get(As::Header("Basic abc")).await.empty(401);
    get(As::Header("Outseta")).await.empty(401);
    get(As::Header("Outseta sandbox-key:wrong"))
        .await
        .empty(403);
    get(As::Header("Outseta nobody:sandbox-secret"))
        .await
        .empty(403);
    get(As::Person("unknown")).await.empty(401);
    get(As::Header("outseta sandbox-key:sandbox-secret"))
        .await
        .ok();
    let token = api.token("ann@example.com").await;
    get(As::Person(&token)).await.ok();
    get(As::Header(&format!("Bearer {token}"))).await.ok();
}

#[tokio::test]
async fn some_operations_are_open_to_anybody() {
    let api = Api::start().await;
    let body = json!({ "Email": "ann@example.com" });
    let path = "/crm/people/requestMagicLink";
    api.anonymous(path, body.clone()).await.done();
    api.post(path, body.clone()).await.done();
    // Whoever shows a key must show a good one.
    api.json("POST", path, As::Header("Outseta a:b"), &body)
        .await
        .empty(403);
    // Where keys mean nothing, they are not looked at.
    let body = json!({ "magic_token": "x" });
    api.json(
        "POST",
        "/tokens/magic-link",
        As::Header("Outseta a:b"),
        &body,
    )
    .await
    .code(400, "invalid_grant");
}

#[tokio::test]
async fn a_profile_is_for_people() {
    let api = Api::start().await;
    api.get("/profile").await.empty(401);
    api.send("GET", "/profile", As::Nobody, None)
        .await
        .empty(401);
    let token = api.token("ann@example.com").await;
    api.send("GET", "/profile", As::Person(&token), None)
        .await
        .ok();
}

#[tokio::test]
async fn tokens_run_out() {
    let api = Api::start().await;
    let token = api.token("ann@example.com").await;
    api.sandbox.advance(Duration::from_secs(31_535_000));
    api.send("GET", "/profile", As::Person(&token), None)
        .await
        .ok();
    api.sandbox.advance(Duration::from_secs(2_000));
    api.send("GET", "/profile", As::Person(&token), None)
        .await
        .empty(401);
}

/// Sends five requests at once and counts those that were refused.
async fn refused_of_five(api: &Api) -> usize {
    let get = || api.get("/crm/dealpipelines");
    let (a, b, c, d, e) = tokio::join!(get(), get(), get(), get(), get());
    let refused = [a, b, c, d, e]
        .into_iter()
        .filter(|answer| answer.status != 200);
    refused.map(|answer| answer.empty(429)).count()
}

#[tokio::test]
async fn the_fifth_request_of_a_second_is_refused() {
    let api = Api::of(Sandbox::start().await.unwrap());
    assert_eq!(refused_of_five(&api).await, 1);
    // The limit is the key's: others go on.
    let link = json!({ "Email": "ann@example.com" });
    for _ in 0..6 {
        api.anonymous("/crm/people/requestMagicLink", link.clone())
            .await
            .done();
    }
    tokio::time::sleep(Duration::from_millis(1100)).await;
    api.get("/crm/dealpipelines").await.ok();
}

#[tokio::test]
async fn the_limit_can_be_set() {
    let builder = Sandbox::builder().requests_per_second(2);
    let api = Api::of(builder.start().await.unwrap());
    assert_eq!(refused_of_five(&api).await, 3);
}
