//! Custom properties and what they were defined to be.

use serde_json::{Value, json};

use crate::catalogue::at;
use crate::client::{Api, As};

const ANN: &str = "/crm/people/pAbC12Dx";

#[tokio::test]
async fn anybody_may_read_the_definitions() {
    let api = Api::start().await;
    let list = async |kind: &str| {
        let path = format!("/attributes/{kind}/definitions");
        api.send("GET", &path, As::Nobody, None).await
    };
    for kind in ["Person", "2", "person"] {
        let page = list(kind).await.ok();
        let names: Vec<&str> = page["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|definition| definition["SystemName"].as_str().unwrap())
            .collect();
        assert_eq!(
            names,
            ["CoffeePreference", "Interests", "Birthday"],
            "{kind}"
        );
    }
    let page = api
        .items("/attributes/Account/definitions?Hidden=false&orderBy=Label")
        .await;
    assert_eq!(page[0]["SystemName"], "Industry");
    assert!(
        list("Case").await.ok()["items"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    assert_eq!(list("Planet").await.status, 400);

    let one = "/attributes/definitions/dEfI5678";
    let one = api.send("GET", one, As::Nobody, None).await.ok();
    assert_eq!(one["ControlType"], "CheckboxList");
    let params: Value = serde_json::from_str(one["ControlParams"].as_str().unwrap()).unwrap();
    assert!(
        params["Options"]
            .as_array()
            .unwrap()
            .contains(&json!("Billing"))
    );
    assert_eq!(
        (&params["Pattern"], &params["HintText"]),
        (&json!(""), &json!(""))
    );
    api.get("/attributes/definitions/nObOdY00").await.empty(404);
}

#[tokio::test]
async fn a_value_is_what_its_definition_says() {
    let api = Api::start().await;
    let acme = "/crm/accounts/aBcD123x";
    let deal = "/crm/deals/dEaL1234";
    for (path, name, good, bad) in [
        (ANN, "CoffeePreference", json!("Mocha"), json!("Tea")),
        (ANN, "CoffeePreference", json!("None"), json!(1)),
        (
            ANN,
            "Interests",
            json!("[\"Rust\",\"Sales\"]"),
            json!("[\"Golf\"]"),
        ),
        (ANN, "Interests", json!("[]"), json!("Rust")),
        (ANN, "Interests", json!(""), json!(["Rust"])),
        (ANN, "Birthday", json!("1990-05-17"), json!("in May")),
        (
            ANN,
            "Birthday",
            json!("1990-05-17T00:00:00"),
            json!("1990-13-01"),
        ),
        (acme, "Industry", json!("Retail"), json!("retail")),
        (acme, "CustomerNumber", json!("C-0042"), json!("C-42")),
        (acme, "CustomerNumber", json!(null), json!("xC-0042")),
        (acme, "Mascot", json!("Badger"), json!({ "Kind": "Badger" })),
        (deal, "Forecast", json!("Low"), json!("Rosy")),
    ] {
        let before = api.get(path).await.ok()[name].clone();
        let refused = api.put(path, json!({ name: bad })).await;
        assert_eq!(at(&refused), name);
        let told = refused.json()["EntityValidationErrors"][0]["ValidationErrors"][0].clone();
        assert_eq!(told["ErrorCode"], "outsetaError");
        assert!(
            told["ErrorMessage"].as_str().unwrap().contains(name),
            "{told}"
        );
        assert_eq!(api.get(path).await.ok()[name], before, "nothing was kept");
        let kept = api.put(path, json!({ name: good })).await.ok();
        assert_eq!(kept[name], good);
    }
}

#[tokio::test]
async fn it_holds_for_new_and_for_nested_records_too() {
    let api = Api::start().await;
    let person = json!({ "Email": "x@example.com", "CoffeePreference": "Tea" });
    let refused = api.post("/crm/people", person.clone()).await.broken();
    assert_eq!(
        (refused.0.as_str(), refused.2.as_str()),
        ("Person", "CoffeePreference")
    );
    let account = json!({
        "Name": "X", "PersonAccount": [{ "Person": person }],
        "Subscriptions": [{ "Plan": { "Uid": "sTaRt123" }, "BillingRenewalTerm": 1 }],
    });
    let refused = api.anonymous("/crm/registrations", account).await.broken();
    assert_eq!(
        (refused.0.as_str(), refused.2.as_str()),
        ("Person", "CoffeePreference")
    );
    assert!(
        api.items("/crm/people?Email=x@example.com")
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn what_nobody_defined_is_kept_as_it_is() {
    let api = Api::start().await;
    // `Industry` is defined for accounts alone.
    let body = json!({ "Industry": "Circus", "Lucky": 7.50, "Deep": { "a": [1, null] } });
    let kept = api.put(ANN, body.clone()).await.ok();
    for (name, value) in body.as_object().unwrap() {
        assert_eq!(kept[name], *value);
    }
}
