//! The API description drives the sandbox: what it renames is renamed here, with no edit.

use outseta_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::client::{Api, As};

const BUNDLE: &str = include_str!("../../../../spec/outseta.openapi.json");

async fn start(bundle: String) -> Api {
    let builder = Sandbox::builder().unlimited().description(bundle);
    Api::of(builder.start().await.unwrap())
}

#[tokio::test]
async fn a_renamed_property_is_renamed_everywhere() {
    // `PhoneMobile` is a property of people alone.
    let api = start(BUNDLE.replace("\"PhoneMobile\"", "\"CellPhone\"")).await;
    let ann = api.get("/crm/people/pAbC12Dx").await.ok();
    assert_eq!(ann["CellPhone"], Value::Null);
    assert!(!ann.as_object().unwrap().contains_key("PhoneMobile"));
    let changed = api
        .put("/crm/people/pAbC12Dx", json!({ "CellPhone": "555" }))
        .await
        .ok();
    assert_eq!(changed["CellPhone"], "555");
    assert_eq!(
        api.column("/crm/people?CellPhone=555", "Uid").await,
        ["pAbC12Dx"]
    );
    let sorted = api
        .column("/crm/people?orderBy=CellPhone%20DESC&limit=1", "Uid")
        .await;
    assert_eq!(sorted, ["pAbC12Dx"]);
    let chosen = api
        .get("/crm/people/pAbC12Dx?fields=CellPhone,PhoneMobile")
        .await
        .ok();
    assert_eq!(chosen, json!({ "CellPhone": "555" }));
}

#[tokio::test]
async fn paths_credentials_and_required_members_are_the_descriptions() {
    let mut bundle: Value = serde_json::from_str(BUNDLE).unwrap();
    let item = bundle["paths"]["/crm/deals"].take();
    bundle["paths"]
        .as_object_mut()
        .unwrap()
        .remove("/crm/deals");
    bundle["paths"]["/crm/opportunities"] = item;
    bundle["paths"]["/crm/opportunities"]["get"]["security"] = json!([{}]);
    let parts = bundle["components"]["schemas"]["DealCreate"]["allOf"]
        .as_array_mut()
        .unwrap();
    for part in parts {
        if part.get("required").is_some() {
            part["required"] = json!(["Name", "Amount"]);
        }
    }
    let api = start(bundle.to_string()).await;
    let listed = api
        .send("GET", "/crm/opportunities", As::Nobody, None)
        .await
        .ok();
    assert_eq!(listed["metadata"]["total"], 2);
    api.get("/crm/deals").await.empty(404);
    let answer = api.post("/crm/opportunities", json!({ "Name": "X" })).await;
    assert_eq!(answer.broken().2, "Amount");
}

#[tokio::test]
async fn an_operation_that_nobody_acts_out_answers_its_example() {
    let api = start(BUNDLE.replace("\"deal_pipelines_list\"", "\"deal_pipelines_show\"")).await;
    let answer = api.get("/crm/dealpipelines").await;
    let bundle: serde_json::Value = serde_json::from_str(BUNDLE).unwrap();
    let example = &bundle["paths"]["/crm/dealpipelines"]["get"]["responses"]["200"]["content"]["application/json"]
        ["example"];
    let answer = answer.ok();
    assert!(example["items"][0]["Uid"].is_string());
    assert_eq!(answer["items"], example["items"]);
    assert_eq!(answer["metadata"]["offset"], 0);
    let later = api.get("/crm/dealpipelines?offset=1").await.ok();
    assert_eq!(later["items"], serde_json::json!([]));
    assert_eq!(later["metadata"]["total"], answer["metadata"]["total"]);
}

#[tokio::test]
async fn entities_that_are_missing_do_not_keep_it_from_starting() {
    let api = start(
        BUNDLE
            .replace("\"Segment\":", "\"Audience\":")
            .replace("schemas/Segment\"", "schemas/Audience\""),
    )
    .await;
    api.get("/crm/people").await.ok();
    assert_eq!(api.get("/crm/segments").await.ok()["metadata"]["total"], 0);
    assert!(Sandbox::builder().description("{}").start().await.is_err());
}
