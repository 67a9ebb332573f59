//! The form of values in answers: dates, money, stubs, members that are worked out.

use serde_json::{Value, json};

use crate::client::Api;

fn is_exact(date: &Value) -> bool {
    let text = date.as_str().unwrap();
    text.len() == 28 && text.ends_with('Z')
}

fn is_rounded(date: &Value) -> bool {
    date.as_str().unwrap().len() == 19
}

#[tokio::test]
async fn dates_are_exact_after_a_write_and_rounded_later() {
    let api = Api::start().await;
    let made = api
        .post("/crm/people", json!({ "Email": "new@example.com" }))
        .await
        .ok();
    assert!(
        is_exact(&made["Created"]) && is_exact(&made["Updated"]),
        "{made}"
    );
    let uid = made["Uid"].as_str().unwrap();
    let read = api.get(&format!("/crm/people/{uid}")).await.ok();
    assert!(is_rounded(&read["Created"]), "{read}");
    // Both forms in one body: the account was just written, its contact was not.
    let changed = api
        .put("/crm/accounts/aBcD123x", json!({ "TaxId": "1" }))
        .await
        .ok();
    assert!(is_exact(&changed["Updated"]));
    assert!(is_rounded(&changed["PrimaryContact"]["Updated"]));
}

#[tokio::test]
async fn money_keeps_its_digits() {
    let api = Api::start().await;
    for (sent, kept) in [
        ("1500.00", "1500.00"),
        ("0.10", "0.10"),
        ("\"49.90\"", "49.90"),
        ("7", "7"),
    ] {
        let body = format!("{{\"Name\":\"Deal\",\"Amount\":{sent}}}");
        let answer = api
            .send(
                "POST",
                "/crm/deals",
                crate::client::As::Key,
                Some(("application/json", body)),
            )
            .await;
        assert!(
            answer.text.contains(&format!("\"Amount\":{kept},")),
            "{}",
            answer.text
        );
    }
    let account = api.get("/crm/accounts/aBcD123x").await;
    assert!(
        account.text.contains("\"LifetimeRevenue\":588.00,"),
        "{}",
        account.text
    );
    let fields =
        "/crm/accounts/aBcD123x?fields=Subscriptions.Rate,Subscriptions.SubscriptionAddOns.Rate";
    let rates = api.get(fields).await;
    assert_eq!(
        rates.text,
        r#"{"Subscriptions":[{"SubscriptionAddOns":[{"Rate":25.00},{"Rate":null}],"Rate":49.00}]}"#
    );
}

#[tokio::test]
async fn what_was_sent_by_uid_alone_comes_back_as_a_stub() {
    let api = Api::start().await;
    let body = json!({ "Name": "Deal", "Account": { "Uid": "aBcD123x" } });
    let made = api.post("/crm/deals", body.clone()).await.ok();
    let stub = &made["Account"];
    assert_eq!(stub["Uid"], "aBcD123x");
    assert_eq!(stub["Name"], Value::Null);
    assert_eq!(stub["AccountStage"], 0);
    assert_eq!(stub["AccountStageLabel"], "0");
    assert_eq!(stub["Created"], "0001-01-01T00:00:00");
    let uid = made["Uid"].as_str().unwrap();
    let read = api.get(&format!("/crm/deals/{uid}")).await.ok();
    assert_eq!(read["Account"]["Name"], "Acme Ltd");
    let named = api.post("/crm/deals?fields=Account.Name", body).await.ok();
    assert_eq!(named, json!({ "Account": { "Name": "Acme Ltd" } }));
}

#[tokio::test]
async fn members_are_worked_out() {
    let api = Api::start().await;
    let acme = api.get("/crm/accounts/aBcD123x").await.ok();
    assert_eq!(acme["AccountStageLabel"], "Subscribing");
    assert_eq!(acme["DomainName"], "example.com");
    assert_eq!(acme["HasLoggedIn"], true);
    assert_eq!(acme["TenantBillingSystem"], 1);
    assert_eq!(acme["ClientIdentifier"], "55");
    let piper = api.get("/crm/accounts/pIeD1234").await.ok();
    assert_eq!(piper["AccountStageLabel"], "Past Due");
    assert_eq!(piper["HasLoggedIn"], false);
    let ann = api.get("/crm/people/pAbC12Dx").await.ok();
    assert_eq!(ann["FullName"], "Ann Lee");
    assert_eq!(ann["AccountUids"], "aBcD123x");
    assert_eq!(ann["Account"]["Name"], "Acme Ltd");
    let nameless = api
        .post("/crm/people", json!({ "Email": "x@example.com" }))
        .await
        .ok();
    assert_eq!(nameless["FullName"], "x@example.com");
    let deal = api.get("/crm/deals/dEaL1234").await.ok();
    assert_eq!(deal["PipelineUid"], "pIpE1234");
    assert_eq!(deal["Contacts"], "Ann Lee");
    let segment = &api.items("/crm/segments").await[0];
    assert_eq!(segment["PersonCount"], 2);
}

#[tokio::test]
async fn secrets_never_come_back() {
    let api = Api::start().await;
    let body =
        json!({ "Email": "x@example.com", "Password": "hush-hush", "RecaptchaToken": "hush-hush" });
    let made = api.post("/crm/people", body).await;
    assert!(!made.text.contains("hush-hush"), "{}", made.text);
    assert!(!made.ok().as_object().unwrap().contains_key("Password"));
    let refused = api
        .post(
            "/crm/people",
            json!({ "Email": "", "Password": "hush-hush" }),
        )
        .await;
    assert!(!refused.text.contains("hush-hush"), "{}", refused.text);
}

#[tokio::test]
async fn both_null_and_empty_text_occur() {
    let api = Api::start().await;
    let phones = api.column("/crm/people?limit=100", "PhoneWork").await;
    assert!(phones.iter().any(String::is_empty) && phones.iter().any(|p| p == "null"));
}
