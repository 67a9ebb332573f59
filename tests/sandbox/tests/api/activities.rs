//! The activity log.

use serde_json::{Value, json};

use crate::client::Api;

#[tokio::test]
async fn the_log_goes_back_a_year_unless_told_otherwise() {
    let api = Api::start().await;
    let uids = async |query: &str| api.column(&format!("/activities{query}"), "Uid").await;
    assert_eq!(uids("").await.len(), 6);
    assert_eq!(uids("?ActivityDateTime__gte=2000-01-01").await.len(), 7);
    assert_eq!(uids("?ActivityDateTime__isnull=false").await.len(), 7);
    assert_eq!(uids("?ActivityType=100").await, ["aCtB1234"]);
    assert_eq!(
        uids("?ActivityType=[100,300]").await,
        ["aCtB1234", "aCtE1234"]
    );
    assert_eq!(uids("?ActivityType=%5B10%5D").await, ["aCtG1234"]);
    assert_eq!(uids("?EntityType=3").await, ["aCtE1234"]);
    assert_eq!(
        uids("?EntityUid=pAbC12Dx&ActivityType=203").await,
        ["aCtF1234"]
    );
    let latest = uids("?orderBy=ActivityDateTime+DESC&limit=1").await;
    assert_eq!(latest, ["aCtG1234"]);
}

#[tokio::test]
async fn events_of_ones_own_are_logged() {
    let api = Api::start().await;
    let path = "/activities/customactivity";
    let body = json!({
        "Title": "Exported report", "ActivityData": "{\"rows\":10}", "EntityType": "2", "EntityUid": "pAbC12Dx",
    });
    let made = api.post(path, body).await.ok();
    assert_eq!(made["ActivityType"], 10);
    assert_eq!(made["EntityType"], 2);
    assert_eq!(made["Description"], Value::Null);
    let body = |title: &str, description: &str, kind: Value, uid: &str| json!({ "Title": title, "Description": description, "EntityType": kind, "EntityUid": uid });
    api.post(path, body("", "Only this", json!("Account"), "aBcD123x"))
        .await
        .ok();
    for (body, property) in [
        (body("", "", json!(2), "pAbC12Dx"), "Title"),
        (body("X", "", json!(11), "sEgM1234"), "EntityType"),
        (body("X", "", json!(99), "sEgM1234"), "EntityType"),
        (body("X", "", json!(2), "zZzZ9999"), "EntityUid"),
        (body("X", "", json!(1), "pAbC12Dx"), "EntityUid"),
        (json!({ "Title": "X" }), "EntityType"),
    ] {
        assert_eq!(
            api.post(path, body.clone()).await.broken().2,
            property,
            "{body}"
        );
    }
}

#[tokio::test]
async fn writes_are_logged_unless_told_otherwise() {
    let api = Api::start().await;
    let made = api
        .post("/crm/people", json!({ "Email": "x@example.com" }))
        .await
        .ok();
    let uid = made["Uid"].as_str().unwrap();
    let path = format!("/crm/people/{uid}");
    api.put(&path, json!({ "Title": "A" })).await.ok();
    api.put(&format!("{path}?donotlog=1"), json!({ "Title": "B" }))
        .await
        .ok();
    api.delete(&path).await.done();
    let log = format!("/activities?EntityUid={uid}");
    assert_eq!(
        api.column(&log, "ActivityType").await,
        ["200", "201", "202"]
    );

    let body = json!({ "Person": { "Email": "y@example.com" } });
    api.post("/crm/accounts/aBcD123x/memberships", body)
        .await
        .ok();
    let joined = api
        .items("/activities?ActivityType=102&EntityUid=aBcD123x")
        .await;
    assert!(
        joined[0]["ActivityData"]
            .as_str()
            .unwrap()
            .contains("y@example.com")
    );

    api.put("/crm/deals/dEaL1234", json!({ "Weight": 2 }))
        .await
        .ok();
    assert_eq!(
        api.column("/activities?ActivityType=301", "EntityUid")
            .await,
        ["dEaL1234"]
    );
}
