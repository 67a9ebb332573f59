//! Deals and pipelines.

use serde_json::{Value, json};

use crate::client::Api;

#[tokio::test]
async fn a_deal_comes_and_goes() {
    let api = Api::start().await;
    let body = json!({
        "Name": "Big one", "Amount": 1500, "Account": { "Uid": "aBcD123x" }, "Owner": { "Uid": "pAbC12Dx" },
        "DealPipelineStage": { "Uid": "sTaGe123" }, "DealPeople": [{ "Person": { "Uid": "pBoB5678" } }],
        "DueDate": "2027-01-31T00:00:00", "Forecast": "High",
    });
    let made = api.post("/crm/deals", body).await.ok();
    assert_eq!(made["Contacts"], "Bob Stone");
    assert_eq!(made["Forecast"], "High");
    let path = format!("/crm/deals/{}", made["Uid"].as_str().unwrap());
    let moved = api
        .put(&path, json!({ "DealPipelineStage": { "Uid": "sTaGe456" } }))
        .await
        .ok();
    assert_eq!(moved["DealPipelineStage"]["Name"], Value::Null);
    let read = api.get(&path).await.ok();
    assert_eq!(read["DealPipelineStage"]["Name"], "Won");
    assert_eq!(read["DueDate"], "2027-01-31T00:00:00");
    assert_eq!(read["Owner"]["Email"], "ann@example.com");
    api.delete(&path).await.done();
    api.get(&path).await.empty(404);
    assert_eq!(
        api.post("/crm/deals", json!({ "Amount": 1 }))
            .await
            .broken()
            .2,
        "Name"
    );
}

#[tokio::test]
async fn pipelines_come_with_their_stages() {
    let api = Api::start().await;
    let pipelines = api.items("/crm/dealpipelines").await;
    assert_eq!(pipelines.len(), 1);
    assert_eq!(pipelines[0]["Name"], "Sales");
    let stages = pipelines[0]["DealPipelineStages"].as_array().unwrap();
    let names: Vec<_> = stages.iter().map(|s| s["Name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Qualified", "Won"]);
    assert_eq!(stages[0]["DealPipeline"], Value::Null);
}
