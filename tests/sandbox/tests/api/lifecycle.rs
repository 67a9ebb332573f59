//! How accounts move from stage to stage.

use serde_json::{Value, json};

use crate::client::{Answer, Api, As};

async fn put(api: &Api, path: &str) -> Answer {
    api.send("PUT", path, As::Key, None).await
}

async fn account(api: &Api, uid: &str) -> Value {
    api.get(&format!("/crm/accounts/{uid}")).await.ok()
}

fn cancelation(account: &str) -> Value {
    json!({ "CancelationReason": "Too expensive", "Comment": "May return", "Account": { "Uid": account } })
}

#[tokio::test]
async fn an_account_cancels_and_comes_back() {
    let api = Api::start().await;
    for (cancel, back) in [
        (
            "/crm/accounts/aBcD123x/cancel",
            "/crm/accounts/aBcD123x/remove-cancellation",
        ),
        (
            "/crm/accounts/cancellation/aBcD123x",
            "/crm/accounts/removecancellation/aBcD123x",
        ),
    ] {
        api.put(cancel, cancelation("aBcD123x")).await.done();
        let after = account(&api, "aBcD123x").await;
        assert_eq!(after["AccountStage"], 4);
        let current = &after["CurrentSubscription"];
        assert_eq!(current["EndDate"], current["RenewalDate"]);
        api.put(cancel, cancelation("aBcD123x")).await.refused();
        put(&api, back).await.done();
        let after = account(&api, "aBcD123x").await;
        assert_eq!(after["AccountStage"], 3);
        assert_eq!(after["CurrentSubscription"]["EndDate"], Value::Null);
        put(&api, back).await.refused();
    }
    put(&api, "/crm/accounts/cYbE1234/remove-cancellation")
        .await
        .done();
    assert_eq!(account(&api, "cYbE1234").await["AccountStage"], 2);
}

#[tokio::test]
async fn a_request_to_cancel_is_checked() {
    let api = Api::start().await;
    let path = "/crm/accounts/aBcD123x/cancel";
    let mut body = cancelation("aBcD123x");
    body["CancelationReason"] = json!("");
    let (kind, code, property) = api.put(path, body).await.broken();
    assert_eq!(
        (kind.as_str(), code.as_str(), property.as_str()),
        ("AccountCancelation", "required", "CancelationReason")
    );
    assert_eq!(
        api.put(path, json!({ "CancelationReason": "X" }))
            .await
            .broken()
            .2,
        "Account"
    );
    assert_eq!(
        api.put(path, cancelation("gLoB4321")).await.broken().2,
        "Account"
    );
    api.put("/crm/accounts/gLoB4321/cancel", cancelation("gLoB4321"))
        .await
        .refused();
    api.put("/crm/accounts/zZzZ9999/cancel", cancelation("zZzZ9999"))
        .await
        .empty(404);
}

#[tokio::test]
async fn a_trial_is_made_longer() {
    let api = Api::start().await;
    let path = "/crm/accounts/gLoB4321/extend-trial";
    api.put(path, json!({ "ToDate": "2099-12-31T00:00:00Z" }))
        .await
        .done();
    let globex = account(&api, "gLoB4321").await;
    assert_eq!(globex["AccountStage"], 2);
    assert_eq!(
        globex["CurrentSubscription"]["RenewalDate"],
        "2099-12-31T00:00:00"
    );
    put(&api, "/crm/accounts/extendtrial/gLoB4321/2099-06-30")
        .await
        .done();
    let globex = account(&api, "gLoB4321").await;
    assert_eq!(
        globex["CurrentSubscription"]["RenewalDate"],
        "2099-06-30T00:00:00"
    );
    // A trial that is over begins again.
    api.put(
        "/crm/accounts/hOoL1234/extend-trial",
        json!({ "ToDate": "2099-12-31" }),
    )
    .await
    .done();
    let hooli = account(&api, "hOoL1234").await;
    assert_eq!(hooli["AccountStage"], 2);
    assert_eq!(hooli["CurrentSubscription"]["Uid"], "sUbH1234");

    assert_eq!(api.put(path, json!({})).await.broken().2, "ToDate");
    assert_eq!(
        api.put(path, json!({ "ToDate": "soon" })).await.broken().2,
        "ToDate"
    );
    api.put(path, json!({ "ToDate": "2001-01-01" }))
        .await
        .refused();
    put(&api, "/crm/accounts/extendtrial/gLoB4321/soon")
        .await
        .refused();
    api.put(
        "/crm/accounts/aBcD123x/extend-trial",
        json!({ "ToDate": "2099-12-31" }),
    )
    .await
    .refused();
}

#[tokio::test]
async fn a_subscription_expires_at_once() {
    let api = Api::start().await;
    for (uid, stage) in [("aBcD123x", 5), ("gLoB4321", 6), ("iNiT1234", 5)] {
        let path = format!("/crm/accounts/{uid}/expire-current-subscription");
        put(&api, &path).await.done();
        let after = account(&api, uid).await;
        assert_eq!(after["AccountStage"], stage, "{uid}");
        assert_eq!(after["CurrentSubscription"], Value::Null);
        assert!(after["LatestSubscription"].is_object());
        put(&api, &path).await.refused();
    }
}

#[tokio::test]
async fn stages_are_logged() {
    let api = Api::start().await;
    api.put("/crm/accounts/aBcD123x/cancel", cancelation("aBcD123x"))
        .await
        .done();
    let path = "/activities?EntityUid=aBcD123x&ActivityType=[103,119]";
    let logged = api.items(path).await;
    assert_eq!(logged.len(), 2);
    let data: Value = serde_json::from_str(logged[0]["ActivityData"].as_str().unwrap()).unwrap();
    assert_eq!(
        data,
        json!({ "PriorAccountStage": "Subscribing", "CurrentAccountStage": "Cancelling" })
    );
}
