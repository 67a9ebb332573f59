//! E-mail lists: making, changing and deleting them, and what anybody may know of them.

use serde_json::{Value, json};

use crate::client::{Api, As};

#[tokio::test]
async fn a_list_comes_changes_and_goes() {
    let api = Api::start().await;
    let body = json!({ "Name": "Product news", "Description": "Now and then" });
    let made = api.post("/email/lists", body).await.ok();
    let path = format!("/email/lists/{}", made["Uid"].as_str().unwrap());
    assert_eq!(made["RequiresDoubleOptIn"], false);
    assert_eq!(made["CountSubscriptionsActive"], 0);
    let body = json!({ "Description": null, "RequiresDoubleOptIn": true, "Uid": made["Uid"] });
    api.put(&path, body).await.ok();
    let read = api.get(&path).await.ok();
    assert_eq!(read["Name"], "Product news");
    assert_eq!(read["Description"], Value::Null);
    assert_eq!(read["RequiresDoubleOptIn"], true);

    let subscriptions = format!("{path}/subscriptions");
    let body = json!({ "EmailList": { "Uid": made["Uid"] }, "Person": { "Uid": "pCaR1234" } });
    let subscription = api.post(&subscriptions, body).await.ok();
    api.delete(&path).await.done();
    api.get(&path).await.empty(404);
    api.get(&subscriptions).await.empty(404);
    api.delete(&path).await.empty(404);
    // The people stay, without the subscription.
    let carol = api
        .get("/crm/people/pCaR1234?fields=EmailListPerson.Uid")
        .await
        .ok();
    let left = carol["EmailListPerson"].as_array().unwrap();
    assert!(left.iter().all(|row| row["Uid"] != subscription["Uid"]));
}

#[tokio::test]
async fn names_are_needed_and_unique() {
    let api = Api::start().await;
    for (body, property) in [
        (json!({}), "Name"),
        (json!({ "Name": " " }), "Name"),
        (json!({ "Name": "NEWSLETTER" }), "Name"),
        (json!({ "Name": "n".repeat(101) }), "Name"),
    ] {
        assert_eq!(api.post("/email/lists", body).await.broken().2, property);
    }
    let path = "/email/lists/lIsT1234";
    for (body, property) in [
        (json!({ "Name": "Status" }), "Name"),
        (json!({ "Name": null }), "Name"),
        (json!({ "Uid": "lIsT5678" }), "Uid"),
    ] {
        assert_eq!(api.put(path, body).await.broken().2, property);
    }
    api.put(path, json!({ "Name": "Newsletter" })).await.ok();
    assert_eq!(api.items("/email/lists").await.len(), 2);
}

#[tokio::test]
async fn anybody_may_know_a_little_of_the_public_lists() {
    let api = Api::start().await;
    let body = json!({ "Name": "Staff", "IsInternal": true });
    api.post("/email/lists", body).await.ok();
    let public = async |query: &str| {
        let path = format!("/public/email/lists{query}");
        api.send("GET", &path, As::Nobody, None).await.ok()
    };
    let page = public("?orderBy=Name").await;
    assert_eq!(page["metadata"]["total"], 2);
    assert_eq!(
        page["items"][0],
        json!({
            "_objectType": "EmailList",
            "Uid": "lIsT1234",
            "Name": "Newsletter",
            "Description": "What is new, once a month",
            "RequiresDoubleOptIn": true,
        })
    );
    // Neither shown nor found by asking for it.
    let page = public("?fields=Name,CountSubscriptionsActive,EmailListPerson.Person.Email").await;
    assert_eq!(page["items"][0], json!({ "Name": "Newsletter" }));
    let page = public("?EmailListPerson.Person.Email=nobody@example.com").await;
    assert_eq!(page["metadata"]["total"], 2);
    let page = public("?orderBy=CountSubscriptionsActive%20DESC").await;
    assert_eq!(page["items"][0]["Name"], "Newsletter");
    assert_eq!(public("?Name=stat*").await["metadata"]["total"], 1);
}
