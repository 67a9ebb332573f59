//! What a website reads without credentials.

use serde_json::{Value, json};

use crate::client::{Api, As};

async fn settings(api: &Api, query: &str) -> Value {
    let path = format!("/widgets/auth/init{query}");
    api.send("GET", &path, As::Nobody, None).await.ok()
}

#[tokio::test]
async fn the_widget_shows_what_is_on_offer() {
    let api = Api::start().await;
    let named = "?fields=DiscountsExist,PlanFamilies.Name,PlanFamilies.Plans.Name";
    let names = async || {
        let settings = settings(&api, named).await;
        let families = settings["PlanFamilies"].as_array().unwrap().clone();
        let plans = families[0]["Plans"].as_array().unwrap().clone();
        let plans: Vec<String> = plans
            .iter()
            .map(|p| p["Name"].as_str().unwrap().to_owned())
            .collect();
        (families.len(), plans)
    };
    // Legacy is not sold any more.
    let offer = ["Growth", "Scale", "Starter", "Enterprise"].map(str::to_owned);
    assert_eq!(names().await, (1, offer.to_vec()));
    api.put("/billing/plans/wQXrBxWK", json!({ "IsActive": false }))
        .await
        .ok();
    assert_eq!(names().await, (1, offer[1..].to_vec()));
    api.post("/billing/planfamilies", json!({ "Name": "Idle" }))
        .await
        .ok();
    assert_eq!(names().await.0, 1, "not in use");
    // What is not asked for is not there.
    let whole = settings(&api, "").await;
    assert_eq!(whole["PlanFamilies"][0]["Plans"], Value::Null);
    assert_eq!(
        settings(&api, "?fields=DiscountsExist").await,
        json!({ "DiscountsExist": true })
    );
}

#[tokio::test]
async fn the_widget_knows_whether_a_coupon_can_be_redeemed() {
    let api = Api::start().await;
    let exist = async || settings(&api, "").await["DiscountsExist"].clone();
    assert_eq!(exist().await, true);
    let save10 = "/billing/discountcoupons/cOuP1234";
    api.put(save10, json!({ "IsActive": false })).await.ok();
    assert_eq!(exist().await, false);
}

#[tokio::test]
async fn content_groups_name_what_opens_them() {
    let api = Api::start().await;
    let path =
        "/nocode/contentgroups?fields=*,ContentGroupItems.*,AllowedPlans.Uid,AllowedAddOns.Name";
    let page = api.send("GET", path, As::Nobody, None).await.ok();
    let group = &page["items"][0];
    assert_eq!(group["Name"], "Members' area");
    assert_eq!(group["ContentGroupItems"][0]["MatchMode"], 2);
    assert_eq!(group["AllowedPlans"][0]["Uid"], "wQXrBxWK");
    assert_eq!(group["AllowedAddOns"][0]["Name"], "Extra seats");
}

#[tokio::test]
async fn lead_forms_are_listed() {
    let api = Api::start().await;
    let page = api
        .send("GET", "/public/crm/leadforms", As::Nobody, None)
        .await
        .ok();
    assert_eq!(page["metadata"]["total"], 1);
    assert_eq!(page["items"][0]["Name"], "Contact us");
    assert_eq!(page["items"][0]["SubmissionCount"], 0);
}
