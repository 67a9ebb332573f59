//! Segments and tags.

use serde_json::json;

use crate::client::{Api, As};

const TAGS: &str = "/crm/segments/sEgM1234/tags";

#[tokio::test]
async fn tags_are_added_set_and_removed() {
    let api = Api::start().await;
    let names = async || api.column(TAGS, "Name").await;
    assert_eq!(names().await, ["vip"]);
    for _ in 0..2 {
        api.post(TAGS, json!({ "TagUids": ["tAgB5678"] }))
            .await
            .done();
        assert_eq!(names().await, ["vip", "beta"]);
    }
    // Unknown tags, and those of other kinds of record, are passed over.
    api.post(TAGS, json!({ "TagUids": ["zZzZ9999", "tAgC9012"] }))
        .await
        .done();
    assert_eq!(names().await, ["vip", "beta"]);
    api.put(TAGS, json!({ "TagUids": ["tAgB5678"] }))
        .await
        .done();
    assert_eq!(names().await, ["beta"]);
    for _ in 0..2 {
        api.delete(&format!("{TAGS}/tAgB5678")).await.done();
        assert!(names().await.is_empty());
    }
    api.put(TAGS, json!({ "TagUids": ["tAgA1234", "tAgB5678"] }))
        .await
        .done();
    api.put(TAGS, json!({ "TagUids": [] })).await.done();
    assert!(names().await.is_empty());
}

#[tokio::test]
async fn what_makes_no_sense_is_refused() {
    let api = Api::start().await;
    assert_eq!(api.post(TAGS, json!({})).await.broken().2, "TagUids");
    assert_eq!(
        api.put(TAGS, json!({ "TagUids": "tAgA1234" }))
            .await
            .broken()
            .2,
        "TagUids"
    );
    api.get("/crm/segments/zZzZ9999/tags").await.empty(404);
    api.get("/crm/segments/no-uid/tags").await.refused();
    api.delete(&format!("{TAGS}/no-uid")).await.refused();
    api.send("GET", TAGS, As::Nobody, None).await.empty(401);
}

#[tokio::test]
async fn segments_are_listed() {
    let api = Api::start().await;
    assert_eq!(
        api.column("/crm/segments", "Name").await,
        ["Power users", "On trial"]
    );
    assert_eq!(
        api.column("/crm/segments?Tags.Name=vip", "Uid").await,
        ["sEgM1234"]
    );
    assert_eq!(
        api.column("/crm/segments?PersonCount__gt=1", "Uid").await,
        ["sEgM1234"]
    );
}

#[tokio::test]
async fn a_segment_counts_the_people_who_are_there() {
    let api = Api::start().await;
    let members = async || {
        let path = "/crm/segments?Uid=sEgM1234&fields=PersonCount,People.Person.Email";
        let segment = api.items(path).await.remove(0);
        let people = segment["People"].as_array().unwrap().len();
        (segment["PersonCount"].clone(), people)
    };
    assert_eq!(members().await, (json!(2), 2));
    api.delete("/crm/people/pBoB5678").await.done();
    assert_eq!(members().await, (json!(1), 1));
}
