//! Plans, plan families and add-ons.

use serde_json::{Value, json};

use crate::client::{Answer, Api, As};

const FAMILIES: &str = "/billing/planfamilies";
const PLANS: &str = "/billing/plans";

pub(crate) fn uid(record: &Value) -> &str {
    record["Uid"].as_str().expect("a uid")
}

/// The property that a refusal is about.
#[track_caller]
pub(crate) fn at(answer: &Answer) -> String {
    answer.broken().2
}

fn pro(family: &str) -> Value {
    json!({
        "Name": "Pro", "PlanFamily": { "Uid": family }, "AccountRegistrationMode": 2,
        "IsActive": true, "MonthlyRate": 29.90, "TrialPeriodDays": 7,
    })
}

#[tokio::test]
async fn a_plan_comes_is_sold_and_can_go_only_unsold() {
    let api = Api::start().await;
    let made = api.post(PLANS, pro("fAmI1234")).await.ok();
    let path = format!("{PLANS}/{}", uid(&made));
    assert_eq!(
        (&made["IsTaxable"], &made["SetupFee"]),
        (&json!(false), &json!(0.0))
    );
    assert_eq!(made["NumberOfSubscriptions"], 0);
    assert_eq!(made["PlanFamily"]["Name"], Value::Null, "a stub");

    let changed = api
        .put(
            &path,
            json!({ "MonthlyRate": "31.50", "Description": null }),
        )
        .await
        .ok();
    assert_eq!(
        (&changed["MonthlyRate"], &changed["Name"]),
        (&json!(31.50), &json!("Pro"))
    );
    let anybody = api.send("GET", &path, As::Nobody, None).await.ok();
    assert_eq!(anybody["PlanFamily"]["Name"], "Main");
    assert!(anybody["PlanAddOns"].as_array().unwrap().is_empty());

    let body = json!({
        "Name": "Umbrella", "PersonAccount": [{ "Person": { "Email": "u@example.com" } }],
        "Subscriptions": [{ "Plan": { "Uid": uid(&made) }, "BillingRenewalTerm": 1 }],
    });
    let account = api.post("/crm/accounts", body).await.ok();
    assert_eq!(api.get(&path).await.ok()["NumberOfSubscriptions"], 1);
    assert_eq!(at(&api.delete(&path).await), "NumberOfSubscriptions");
    api.get(&path).await.ok();
    api.delete(&format!("/crm/accounts/{}", uid(&account)))
        .await
        .done();
    api.delete(&path).await.done();
    api.get(&path).await.empty(404);
    api.delete(&path).await.empty(404);
    let left = api.column(PLANS, "Name").await;
    assert_eq!(left, ["Growth", "Scale", "Starter", "Enterprise", "Legacy"]);
}

#[tokio::test]
async fn a_plan_has_a_name_a_family_a_mode_and_no_negative_amounts() {
    let api = Api::start().await;
    for (member, value, property) in [
        ("Name", json!(" "), "Name"),
        ("PlanFamily", Value::Null, "PlanFamily"),
        ("PlanFamily", json!({ "Uid": "nObOdY00" }), "PlanFamily"),
        (
            "AccountRegistrationMode",
            json!(9),
            "AccountRegistrationMode",
        ),
        ("MonthlyRate", json!(-0.01), "MonthlyRate"),
        ("TrialPeriodDays", json!(-1), "TrialPeriodDays"),
        ("MonthlyRate", json!("much"), "MonthlyRate"),
    ] {
        let mut body = pro("fAmI1234");
        body[member] = value;
        assert_eq!(at(&api.post(PLANS, body).await), property);
    }
    assert_eq!(
        at(&api
            .put("/billing/plans/wQXrBxWK", json!({ "SetupFee": -5 }))
            .await),
        "SetupFee"
    );
    assert_eq!(api.column(PLANS, "Name").await.len(), 5, "nothing was kept");
    api.json("POST", PLANS, As::Nobody, &pro("fAmI1234"))
        .await
        .empty(401);
    api.get("/billing/plans/nObOdY00").await.empty(404);
    api.get("/billing/plans/no-uid").await.refused();
}

#[tokio::test]
async fn plans_are_found_by_family_and_logged() {
    let api = Api::start().await;
    let family = api.post(FAMILIES, json!({ "Name": "Side" })).await.ok();
    let plan = api.post(PLANS, pro(uid(&family))).await.ok();
    let path = format!("{PLANS}?PlanFamily.Uid={}", uid(&family));
    assert_eq!(api.column(&path, "Name").await, ["Pro"]);
    api.put(
        &format!("{PLANS}/{}", uid(&plan)),
        json!({ "IsActive": false }),
    )
    .await
    .ok();
    assert!(api.items(&format!("{path}&IsActive=true")).await.is_empty());
    let log = format!("/activities?EntityUid={}", uid(&plan));
    assert_eq!(
        api.column(&log, "Title").await,
        ["Plan Created", "Plan Updated"]
    );
    let shown = format!("{FAMILIES}/{}?fields=*,Plans.*", uid(&family));
    let plans = api.get(&shown).await.ok()["Plans"].clone();
    assert_eq!(plans[0]["Name"], "Pro");
}

#[tokio::test]
async fn one_family_is_the_default() {
    let api = Api::start().await;
    let defaults = async || {
        api.column(&format!("{FAMILIES}?IsDefault=true"), "Name")
            .await
    };
    assert_eq!(defaults().await, ["Main"]);
    let side = api
        .post(FAMILIES, json!({ "Name": "Side", "IsActive": true }))
        .await
        .ok();
    assert_eq!(side["IsDefault"], false);
    let side = format!("{FAMILIES}/{}", uid(&side));
    assert_eq!(
        api.put(&side, json!({ "IsDefault": true })).await.ok()["IsDefault"],
        true
    );
    assert_eq!(defaults().await, ["Side"]);
    for body in [json!({ "IsDefault": false }), json!({ "IsDefault": null })] {
        assert_eq!(at(&api.put(&side, body).await), "IsDefault");
    }
    assert_eq!(at(&api.delete(&side).await), "IsDefault");
    assert_eq!(defaults().await, ["Side"]);

    let main = format!("{FAMILIES}/fAmI1234");
    assert_eq!(at(&api.delete(&main).await), "Plans");
    for plan in api.column(PLANS, "Uid").await {
        let move_it = json!({ "PlanFamily": { "Uid": side.rsplit('/').next() } });
        api.put(&format!("{PLANS}/{plan}"), move_it).await.ok();
    }
    api.delete(&main).await.done();
    api.get(&main).await.empty(404);
    assert_eq!(api.column(FAMILIES, "Name").await, ["Side"]);
}

#[tokio::test]
async fn a_family_has_a_name() {
    let api = Api::start().await;
    assert_eq!(
        at(&api.post(FAMILIES, json!({ "IsActive": true })).await),
        "Name"
    );
    assert_eq!(
        at(&api
            .put(&format!("{FAMILIES}/fAmI1234"), json!({ "Name": "" }))
            .await),
        "Name"
    );
    let list = api.send("GET", FAMILIES, As::Nobody, None).await.ok();
    assert_eq!(list["items"][0]["Name"], "Main");
    let one = format!("{FAMILIES}/fAmI1234");
    api.send("GET", &one, As::Nobody, None).await.empty(401);
}

#[tokio::test]
async fn add_ons_know_their_plans_and_plans_their_add_ons() {
    let api = Api::start().await;
    assert_eq!(
        api.column("/billing/addons", "Name").await,
        ["Extra seats", "API calls"]
    );
    let seats = api
        .get("/billing/addons/aDdO1234?fields=*,PlanAddOns.Plan.Name")
        .await
        .ok();
    assert_eq!(seats["PlanAddOns"][0]["Plan"]["Name"], "Growth");
    assert_eq!(seats["SubscriptionCount"], 1);
    assert_eq!(seats["ContentGroups"][0]["Name"], "Members' area");
    let links = "/billing/planaddons?Plan.Uid=wQXrBxWK&fields=AddOn.Name";
    let links = api.items(links).await;
    assert_eq!(links[1]["AddOn"]["Name"], "API calls");
    assert!(
        api.items("/billing/planaddons?Plan.Uid=pLaN5678")
            .await
            .is_empty()
    );
    let growth = api.get("/billing/plans/wQXrBxWK").await.ok();
    assert_eq!(growth["PlanAddOns"].as_array().unwrap().len(), 2);
    assert_eq!(
        growth["ContentGroups"][0]["AllowedPlans"],
        Value::Null,
        "deeper"
    );
    api.send("GET", "/billing/addons", As::Nobody, None)
        .await
        .empty(401);
}
