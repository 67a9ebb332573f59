//! Tags.

use serde_json::json;

use crate::catalogue::{at, uid};
use crate::client::{Api, As};

const TAGS: &str = "/attribute/tags";
const VIP: &str = "/attribute/tags/tAgA1234";

#[tokio::test]
async fn a_name_in_use_gives_the_tag_that_has_it_the_new_colour() {
    let api = Api::start().await;
    let before = api.items(TAGS).await.len();
    let known = api
        .post(
            TAGS,
            json!({ "Name": "VIP ", "EntityType": 11, "TagColor": 1 }),
        )
        .await
        .ok();
    assert_eq!((uid(&known), &known["Name"]), ("tAgA1234", &json!("vip")));
    assert_eq!(api.get(VIP).await.ok()["TagColor"], 1);
    // Without a colour there is none to give; by its name the kind is the same.
    let known = api
        .post(TAGS, json!({ "Name": "vip", "EntityType": "Segment" }))
        .await
        .ok();
    assert_eq!((uid(&known), &known["TagColor"]), ("tAgA1234", &json!(1)));
    assert_eq!(api.items(TAGS).await.len(), before);
    // The same name for another kind of record is another tag.
    let other = api
        .post(TAGS, json!({ "Name": "vip", "EntityType": 13 }))
        .await
        .ok();
    assert_ne!(uid(&other), "tAgA1234");
    assert_eq!(other["TagColor"], 10, "gray");
    assert_eq!(api.items(TAGS).await.len(), before + 1);
}

#[tokio::test]
async fn tags_are_listed_by_kind_of_record() {
    let api = Api::start().await;
    for kind in ["Segment", "11", "segment"] {
        let path = format!("{TAGS}?entityType={kind}");
        assert_eq!(api.column(&path, "Name").await, ["vip", "beta"], "{kind}");
    }
    assert_eq!(
        api.column(&format!("{TAGS}?entityType=Segment&Name=b*"), "Name")
            .await,
        ["beta"]
    );
    assert!(
        api.items(&format!("{TAGS}?entityType=Deal"))
            .await
            .is_empty()
    );
    let answer = api.get(&format!("{TAGS}?entityType=Planet")).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json()["PropertyName"], "entityType");
    api.send("GET", TAGS, As::Nobody, None).await.empty(401);
}

#[tokio::test]
async fn a_tag_changes_its_name_and_colour_alone() {
    let api = Api::start().await;
    let body = json!({ "Name": "gold", "TagColor": 3, "EntityType": 11, "SystemName": "x" });
    let gold = api.put(VIP, body).await.ok();
    assert_eq!(
        (&gold["Name"], &gold["TagColor"]),
        (&json!("gold"), &json!(3))
    );
    assert_eq!(gold["SystemName"], json!(null));
    let tags = "/crm/segments/sEgM1234/tags";
    assert_eq!(api.column(tags, "Name").await, ["gold"]);
    for (body, property) in [
        (json!({ "EntityType": 13 }), "EntityType"),
        (json!({ "Name": "Beta" }), "Name"),
        (json!({ "Name": " " }), "Name"),
        (json!({ "TagColor": 99 }), "TagColor"),
    ] {
        assert_eq!(at(&api.put(VIP, body).await), property);
    }
    assert_eq!(
        at(&api.post(TAGS, json!({ "Name": "x" })).await),
        "EntityType"
    );
    assert_eq!(api.get(VIP).await.ok()["Name"], "gold");
}

#[tokio::test]
async fn a_deleted_tag_is_off_every_record() {
    let api = Api::start().await;
    api.delete(VIP).await.done();
    api.get(VIP).await.empty(404);
    assert!(api.items("/crm/segments/sEgM1234/tags").await.is_empty());
    let labels = async || {
        let case = api
            .get("/support/cases/cAsE1234?fields=CaseTags.Tag.Name")
            .await
            .ok();
        case["CaseTags"].as_array().unwrap().len()
    };
    assert_eq!(labels().await, 1);
    let tag = &api
        .items("/support/cases?fields=CaseTags.Tag.Uid&Uid=cAsE1234")
        .await[0];
    let tag = tag["CaseTags"][0]["Tag"]["Uid"]
        .as_str()
        .unwrap()
        .to_owned();
    api.delete(&format!("{TAGS}/{tag}")).await.done();
    assert!(
        api.items(&format!("/support/cases?tagUid={tag}"))
            .await
            .is_empty()
    );
    let case = api.get("/support/cases/cAsE1234").await.ok();
    assert!(case["CaseTags"].as_array().is_none_or(Vec::is_empty));
}
