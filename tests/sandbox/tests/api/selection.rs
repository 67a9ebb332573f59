//! The `fields` parameter and the depth of answers.

use serde_json::{Value, json};

use crate::client::Api;

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<_> = value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    keys.sort_unstable();
    keys
}

#[tokio::test]
async fn by_default_an_answer_is_one_level_deep() {
    let api = Api::start().await;
    let account = api.get("/crm/accounts/aBcD123x").await.ok();
    assert_eq!(account["_objectType"], "Account");
    assert_eq!(account["PrimaryContact"]["Email"], "ann@example.com");
    assert_eq!(account["PrimaryContact"]["PersonAccount"], Value::Null);
    assert_eq!(account["CurrentSubscription"]["Uid"], "sUbS1234");
    assert_eq!(account["CurrentSubscription"]["Plan"], Value::Null);
    assert_eq!(account["PersonAccount"][0]["Uid"], "mEmB1234");
    assert_eq!(account["PersonAccount"][0]["Person"], Value::Null);
    // Every property is there, null where nothing is known.
    for name in [
        "StripeId",
        "StripeInvoices",
        "TaxId",
        "Subscriptions",
        "WebflowSlug",
    ] {
        assert!(account.as_object().unwrap().contains_key(name), "{name}");
    }
    assert_eq!(account["StripeInvoices"], Value::Null);
    let person = api.get("/crm/people/pHaL1234").await.ok();
    assert_eq!(person["DealPeople"], json!([]));
}

#[tokio::test]
async fn fields_choose_members_and_expand_relations() {
    let api = Api::start().await;
    let get = async |fields: &str| {
        api.get(&format!("/crm/people/pAbC12Dx?fields={fields}"))
            .await
            .ok()
    };
    assert_eq!(
        get("Uid,Email").await,
        json!({ "Uid": "pAbC12Dx", "Email": "ann@example.com" })
    );
    assert_eq!(
        get("PersonAccount.Account.Name").await,
        json!({ "PersonAccount": [{ "Account": { "Name": "Acme Ltd" } }] })
    );
    assert_eq!(
        get("Nope,Uid,Email.Nope,PersonAccount.Nope").await,
        json!({ "Uid": "pAbC12Dx" })
    );
    assert_eq!(
        get("CoffeePreference").await,
        json!({ "CoffeePreference": "Espresso" })
    );
    let rows = get("PersonAccount.*").await;
    assert_eq!(keys(&rows), ["PersonAccount"]);
    assert_eq!(rows["PersonAccount"][0]["IsPrimary"], true);
    assert_eq!(rows["PersonAccount"][0]["Account"], Value::Null);
    let whole = get("*,PersonAccount.Account.*").await;
    assert_eq!(whole["Email"], "ann@example.com");
    assert_eq!(whole["PersonAccount"][0]["IsPrimary"], true);
    assert_eq!(whole["PersonAccount"][0]["Account"]["AccountStage"], 3);
    assert_eq!(whole["PersonAccount"][0]["Account"]["Mascot"], "Beaver");
    let plan = "/crm/accounts/aBcD123x?fields=Uid,CurrentSubscription.Plan.*";
    let account = api.get(plan).await.ok();
    assert_eq!(keys(&account), ["CurrentSubscription", "Uid"]);
    assert_eq!(keys(&account["CurrentSubscription"]), ["Plan"]);
    assert_eq!(account["CurrentSubscription"]["Plan"]["Name"], "Growth");
    assert_eq!(
        account["CurrentSubscription"]["Plan"]["PlanFamily"],
        Value::Null
    );
}

#[tokio::test]
async fn fields_work_on_the_answers_of_writes() {
    let api = Api::start().await;
    let body = json!({ "Email": "new@example.com", "FirstName": "New" });
    let made = api.post("/crm/people?fields=FirstName", body).await.ok();
    assert_eq!(made, json!({ "FirstName": "New" }));
    let path = "/crm/people/pAbC12Dx?fields=Title,PersonAccount.Account.Name";
    let changed = api.put(path, json!({ "Title": "CTO" })).await.ok();
    assert_eq!(
        changed,
        json!({ "Title": "CTO", "PersonAccount": [{ "Account": { "Name": "Acme Ltd" } }] })
    );
}

#[tokio::test]
async fn tags_stay_out_unless_asked_for() {
    let api = Api::start().await;
    let tags =
        async |query: &str| api.items(&format!("/crm/segments{query}")).await[0]["Tags"].clone();
    assert_eq!(tags("").await, Value::Null);
    assert_eq!(tags("?fields=*").await[0]["Name"], "vip");
    assert_eq!(tags("?fields=Uid,Tags").await[0]["Name"], "vip");
    assert_eq!(
        tags("?fields=Tags.Uid").await,
        json!([{ "Uid": "tAgA1234" }])
    );
}

#[tokio::test]
async fn circles_of_relations_end() {
    let api = Api::start().await;
    let circle = "PersonAccount.Account.".repeat(12);
    let person = api
        .get(&format!("/crm/people/pAbC12Dx?fields=Uid,{circle}Uid"))
        .await
        .ok();
    assert_eq!(person, json!({ "Uid": "pAbC12Dx" }));
}
