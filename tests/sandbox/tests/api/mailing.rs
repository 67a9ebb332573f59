//! E-mail lists and who is on them.

use serde_json::{Value, json};

use crate::client::Api;

const SUBSCRIPTIONS: &str = "/email/lists/lIsT1234/subscriptions";

fn subscribe(list: &str, person: Value) -> Value {
    json!({ "EmailList": { "Uid": list }, "Person": person, "SendWelcomeEmail": true })
}

async fn counts(api: &Api, list: &str) -> [i64; 3] {
    let list = api.get(&format!("/email/lists/{list}")).await.ok();
    ["Active", "NotConfirmed", "Unsubscribed"]
        .map(|state| list[format!("CountSubscriptions{state}")].as_i64().unwrap())
}

#[tokio::test]
async fn a_newcomer_waits_for_confirmation_and_is_a_person_now() {
    let api = Api::start().await;
    assert_eq!(counts(&api, "lIsT1234").await, [1, 1, 1]);
    let body = subscribe(
        "lIsT1234",
        json!({ "Email": "new@example.com", "FirstName": "Nia" }),
    );
    let made = api.post(SUBSCRIPTIONS, body).await.ok();
    assert_eq!(made["EmailListSubscriberStatus"], 1);
    assert_eq!(made["ConfirmedDate"], Value::Null);
    assert_eq!(made["WelcomeEmailDeliverDateTime"], Value::Null);
    assert_eq!(counts(&api, "lIsT1234").await, [1, 2, 1]);
    let found = api
        .items(&format!("{SUBSCRIPTIONS}?q=NIA&orderBy=SubscribedDate"))
        .await;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["Uid"], made["Uid"]);
    assert_eq!(found[0]["EmailList"]["Uid"], "lIsT1234");
    assert_eq!(
        api.items("/crm/people?Email=new@example.com").await.len(),
        1
    );
}

#[tokio::test]
async fn somebody_known_is_meant_by_address_or_uid() {
    let api = Api::start().await;
    let path = "/email/lists/lIsT5678/subscriptions";
    for (person, uid) in [
        (json!({ "Email": "BOB@example.com" }), "pBoB5678"),
        (json!({ "Uid": "pCaR1234" }), "pCaR1234"),
    ] {
        let made = api.post(path, subscribe("lIsT5678", person)).await.ok();
        assert_eq!(made["Person"]["Uid"], uid);
        // Nothing is to be confirmed there.
        assert!(made["WelcomeEmailDeliverDateTime"].is_string());
    }
    assert_eq!(counts(&api, "lIsT5678").await, [3, 0, 0]);
    assert_eq!(
        api.items("/crm/people?Email=bob@example.com").await.len(),
        1
    );
}

#[tokio::test]
async fn nobody_is_on_a_list_twice_and_who_left_can_come_back() {
    let api = Api::start().await;
    let ann = subscribe("lIsT1234", json!({ "Email": "ann@example.com" }));
    let again = api.post(SUBSCRIPTIONS, ann).await.ok();
    assert_eq!(again["Uid"], "sUbA1234");
    assert_eq!(again["EmailListSubscriberStatus"], 4, "as it was");
    let eli = subscribe("lIsT1234", json!({ "Uid": "pEli1234" }));
    let back = api.post(SUBSCRIPTIONS, eli).await.ok();
    assert_eq!(back["Uid"], "sUbC9012");
    assert_eq!(back["UnsubscribedDate"], Value::Null);
    assert_eq!(counts(&api, "lIsT1234").await, [1, 2, 0]);
}

#[tokio::test]
async fn a_subscription_names_its_list_and_its_person() {
    let api = Api::start().await;
    let person = json!({ "Email": "new@example.com" });
    for (body, property) in [
        (subscribe("lIsT5678", person.clone()), "EmailList"),
        (json!({ "Person": person }), "EmailList"),
        (json!({ "EmailList": { "Uid": "lIsT1234" } }), "Person"),
        (
            subscribe("lIsT1234", json!({ "FirstName": "Nia" })),
            "Email",
        ),
        (
            subscribe("lIsT1234", json!({ "Uid": "zZzZ9999" })),
            "Person",
        ),
    ] {
        assert_eq!(api.post(SUBSCRIPTIONS, body).await.broken().2, property);
    }
    let nowhere = "/email/lists/zZzZ9999/subscriptions";
    api.post(nowhere, subscribe("zZzZ9999", json!({})))
        .await
        .empty(404);
    api.get(nowhere).await.empty(404);
    let lists = api.column("/email/lists?orderBy=Name", "Name").await;
    assert_eq!(lists, ["Newsletter", "Status"]);
}
