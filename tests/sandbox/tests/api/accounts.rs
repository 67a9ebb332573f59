//! Accounts, their memberships and sign-ups.

use serde_json::{Value, json};

use crate::client::{Api, As};

#[tokio::test]
async fn an_account_begins_with_people_and_a_plan() {
    let api = Api::start().await;
    let body = json!({
        "Name": "New Ltd", "BillingAddress": { "City": "Oslo" },
        "PersonAccount": [{ "Person": { "Uid": "pBoB5678" } }, { "Person": { "Email": "x@example.com" } }],
        "Subscriptions": [{ "BillingRenewalTerm": 1, "Plan": { "Uid": "wQXrBxWK" },
            "SubscriptionAddOns": [{ "AddOn": { "Uid": "aDdO1234" }, "Quantity": 3 }] }],
    });
    let made = api.post("/crm/accounts", body).await.ok();
    assert_eq!(made["AccountStage"], 3);
    assert_eq!(made["AccountStageLabel"], "Subscribing");
    assert_eq!(made["BillingAddress"]["City"], "Oslo");
    assert_eq!(made["PersonAccount"][0]["IsPrimary"], true);
    assert_eq!(made["PersonAccount"][1]["IsPrimary"], false);
    assert_eq!(made["PrimaryContact"]["Email"], "bob@example.com");
    assert!(made["CurrentSubscription"]["RenewalDate"].is_string());
    let path = format!(
        "/crm/accounts/{}?fields=CurrentSubscription.Rate,CurrentSubscription.SubscriptionAddOns.Rate",
        made["Uid"].as_str().unwrap()
    );
    let rates = api.get(&path).await;
    assert!(rates.text.contains("\"Rate\":49.00") && rates.text.contains("\"Rate\":15.00"));
}

#[tokio::test]
async fn the_plan_decides_the_stage() {
    let api = Api::start().await;
    for (number, plan, stage) in [
        (1, Some("sTaRt123"), 2),
        (2, Some("eNtR1234"), 3),
        (3, None, 10),
    ] {
        let mut body = json!({
            "Name": "New", "PersonAccount": [{ "Person": { "Email": format!("x{number}@example.com") } }],
        });
        if let Some(plan) = plan {
            body["Subscriptions"] = json!([{ "BillingRenewalTerm": 1, "Plan": { "Uid": plan } }]);
        }
        let made = api.post("/crm/accounts", body).await.ok();
        assert_eq!(made["AccountStage"], stage, "{plan:?}");
    }
}

#[tokio::test]
async fn an_account_without_people_is_refused() {
    let api = Api::start().await;
    for people in [Value::Null, json!([])] {
        let answer = api
            .post(
                "/crm/accounts",
                json!({ "Name": "X", "PersonAccount": people }),
            )
            .await;
        let (kind, code, property) = answer.broken();
        assert_eq!(
            (kind.as_str(), code.as_str(), property.as_str()),
            ("Account", "required", "PersonAccount")
        );
    }
    let twice = json!({ "Name": "X", "PersonAccount": [
        { "Person": { "Uid": "pAbC12Dx" } }, { "Person": { "Uid": "pAbC12Dx" } } ] });
    assert_eq!(
        api.post("/crm/accounts", twice).await.broken().0,
        "PersonAccount"
    );
    let nobody = json!({ "Name": "X", "PersonAccount": [{ "Person": {} }] });
    assert_eq!(api.post("/crm/accounts", nobody).await.broken().0, "Person");
    let unknown = json!({ "Name": "X", "PersonAccount": [{ "Person": { "Uid": "zZzZ9999" } }] });
    assert_eq!(
        api.post("/crm/accounts", unknown).await.broken().0,
        "PersonAccount"
    );
}

#[tokio::test]
async fn deleting_an_account_keeps_its_people() {
    let api = Api::start().await;
    api.delete("/crm/accounts/aBcD123x").await.done();
    api.get("/crm/accounts/aBcD123x").await.empty(404);
    let ann = api.get("/crm/people/pAbC12Dx").await.ok();
    assert_eq!(ann["PersonAccount"], json!([]));
    let deal = api.get("/crm/deals/dEaL1234").await.ok();
    assert_eq!(deal["Account"], Value::Null);
}

#[tokio::test]
async fn people_join_and_leave() {
    let api = Api::start().await;
    let path = "/crm/accounts/gLoB4321/memberships";
    let body = json!({ "Person": { "Uid": "pBoB5678" }, "Account": { "Uid": "gLoB4321" }, "IsPrimary": "false" });
    let made = api
        .post(&format!("{path}?sendWelcomeEmail=true"), body.clone())
        .await
        .ok();
    // Known by their identifiers alone: stubs.
    assert_eq!(made["Account"]["Uid"], "gLoB4321");
    assert_eq!(made["Account"]["AccountStage"], 0);
    assert_eq!(made["Person"]["Uid"], "pBoB5678");
    assert_eq!(made["Person"]["Email"], Value::Null);
    assert_eq!(api.post(path, body).await.broken().0, "PersonAccount");
    let fresh = json!({ "Person": { "Email": "x@example.com", "FirstName": "X" } });
    let fresh = api.post(path, fresh).await.ok();
    assert_eq!(fresh["Person"]["Email"], "x@example.com");
    let taken = json!({ "Person": { "Email": "ann@example.com" } });
    assert_eq!(api.post(path, taken).await.broken().2, "Email");
    assert_eq!(api.post(path, json!({})).await.broken().2, "Person");
    let row = format!("{path}/{}", made["Uid"].as_str().unwrap());
    api.delete(&row).await.done();
    api.delete(&row).await.empty(404);
    api.get("/crm/people/pBoB5678").await.ok();
}

#[tokio::test]
async fn there_is_always_one_primary_person() {
    let api = Api::start().await;
    let path = "/crm/accounts/aBcD123x/memberships";
    let answer = api.delete(&format!("{path}/mEmB1234")).await;
    assert_eq!(
        answer.broken(),
        (
            "PersonAccount".into(),
            "outsetaError".into(),
            "IsPrimary".into()
        )
    );
    let answer = api
        .put(&format!("{path}/mEmB1234"), json!({ "IsPrimary": false }))
        .await;
    assert_eq!(answer.broken().0, "Account");
    let body = json!({ "IsPrimary": true, "Account": { "Uid": "aBcD123x" }, "Person": { "Uid": "pBoB5678" } });
    api.put(&format!("{path}/mEmB5678"), body).await.done();
    let account = api.get("/crm/accounts/aBcD123x").await.ok();
    assert_eq!(account["PrimaryContact"]["Email"], "bob@example.com");
    api.delete(&format!("{path}/mEmB1234")).await.done();
    // The whole set cannot leave the primary person out either.
    let without = json!({ "PersonAccount": [{ "Person": { "Uid": "pAbC12Dx" } }] });
    assert_eq!(
        api.put("/crm/accounts/aBcD123x", without).await.broken().0,
        "Account"
    );
    let replaced =
        json!({ "PersonAccount": [{ "IsPrimary": true, "Person": { "Uid": "pAbC12Dx" } }] });
    let account = api.put("/crm/accounts/aBcD123x", replaced).await.ok();
    assert_eq!(account["PersonAccount"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_membership_keeps_its_person_and_account() {
    let api = Api::start().await;
    let path = "/crm/accounts/aBcD123x/memberships/mEmB5678";
    let other = json!({ "Person": { "Uid": "pCaR1234" } });
    assert_eq!(api.put(path, other).await.broken().2, "Person");
    let body = json!({ "Role": 3, "Person": { "Title": "COO" }, "Account": { "Uid": "gLoB4321" } });
    api.put(path, body).await.done();
    assert_eq!(api.get("/crm/people/pBoB5678").await.ok()["Title"], "COO");
    // The membership of another account is not found here.
    api.put("/crm/accounts/gLoB4321/memberships/mEmB5678", json!({}))
        .await
        .empty(404);
    api.delete("/crm/accounts/gLoB4321/memberships/mEmB5678")
        .await
        .empty(404);
    api.delete("/crm/accounts/aBcD123x/memberships/no-uid")
        .await
        .refused();
}

#[tokio::test]
async fn confirmation_mails_go_to_members() {
    let api = Api::start().await;
    let path = "/crm/accounts/aBcD123x/send-confirmation-email";
    for query in ["", "?personUid=*", "?personUid=pBoB5678"] {
        api.send("PUT", &format!("{path}{query}"), As::Key, None)
            .await
            .done();
    }
    for query in ["?personUid=pCaR1234", "?personUid=no-uid"] {
        api.send("PUT", &format!("{path}{query}"), As::Key, None)
            .await
            .refused();
    }
}

fn sign_up(email: &str, plan: &str) -> Value {
    json!({
        "PersonAccount": [{ "IsPrimary": true, "Person": { "Email": email, "FirstName": "New", "Password": "Secret-1" } }],
        "Subscriptions": [{ "BillingRenewalTerm": 1, "Plan": { "Uid": plan } }],
    })
}

#[tokio::test]
async fn visitors_sign_up() {
    let api = Api::start().await;
    let path = "/crm/registrations";
    let made = api
        .anonymous(path, sign_up("x@example.com", "sTaRt123"))
        .await
        .ok();
    assert_eq!(made["AccountStage"], 2);
    assert_eq!(made["Name"], "New");
    assert_eq!(made["PrimaryContact"]["Email"], "x@example.com");
    let token = json!({ "username": "x@example.com", "password": "Secret-1" });
    api.anonymous("/tokens", token).await.ok();
    let made = api
        .anonymous(path, sign_up("y@example.com", "wQXrBxWK"))
        .await
        .ok();
    assert_eq!(made["AccountStage"], 3);
    assert_eq!(
        api.anonymous(path, sign_up("ann@example.com", "wQXrBxWK"))
            .await
            .broken()
            .2,
        "Email"
    );
    assert_eq!(
        api.anonymous(path, sign_up("z@example.com", "lEgA1234"))
            .await
            .broken()
            .2,
        "Plan"
    );
    assert_eq!(
        api.anonymous(path, sign_up("z@example.com", "zZzZ9999"))
            .await
            .broken()
            .2,
        "Plan"
    );
    let planless = json!({ "PersonAccount": [{ "Person": { "Email": "z@example.com" } }] });
    assert_eq!(
        api.anonymous(path, planless).await.broken().2,
        "Subscriptions"
    );
}

#[tokio::test]
async fn a_sign_up_with_payment_is_completed() {
    let api = Api::start().await;
    let made = api
        .anonymous("/crm/registrations", sign_up("x@example.com", "eNtR1234"))
        .await
        .ok();
    assert_eq!(made["AccountStage"], 10);
    let secret = format!("pi_{}_secret_1", made["Uid"].as_str().unwrap());
    let path = "/crm/registrations/complete";
    let done = api
        .anonymous(path, json!({ "ClientSecret": secret }))
        .await
        .ok();
    assert_eq!(
        (&done["Uid"], &done["AccountStage"]),
        (&made["Uid"], &json!(3))
    );
    api.anonymous(path, json!({ "ClientSecret": "pi_x" }))
        .await
        .refused();
    assert_eq!(
        api.anonymous(path, json!({})).await.broken().2,
        "ClientSecret"
    );
}
