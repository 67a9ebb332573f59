//! Rules of writing that hold for every entity.

use serde_json::{Value, json};

use crate::client::{Api, As};

fn broken(kind: &str, code: &str, property: &str) -> (String, String, String) {
    (kind.to_owned(), code.to_owned(), property.to_owned())
}

#[tokio::test]
async fn a_put_changes_what_it_names_and_null_clears() {
    let api = Api::start().await;
    let path = "/crm/people/pAbC12Dx";
    let changed = api
        .put(path, json!({ "Title": "CTO", "PhoneMobile": null }))
        .await
        .ok();
    assert_eq!(changed["Title"], "CTO");
    assert_eq!(changed["PhoneMobile"], Value::Null);
    assert_eq!(changed["FirstName"], "Ann");
    let read = api.get(path).await.ok();
    assert_eq!(
        (&read["Title"], &read["PhoneMobile"]),
        (&json!("CTO"), &Value::Null)
    );
    let unchanged = api.put(path, json!({})).await.ok();
    assert_eq!(unchanged["Title"], "CTO");
}

#[tokio::test]
async fn what_the_server_sets_is_not_taken() {
    let api = Api::start().await;
    let body = json!({
        "Uid": "zZzZ9999", "Created": "2001-01-01", "FullName": "X", "HasLoggedIn": false,
        "_objectType": "Nonsense", "LastName": "Leigh",
    });
    let person = api.put("/crm/people/pAbC12Dx", body).await.ok();
    assert_eq!(person["Uid"], "pAbC12Dx");
    assert_eq!(person["FullName"], "Ann Leigh");
    assert_eq!(person["HasLoggedIn"], true);
    assert_ne!(person["Created"], "2001-01-01T00:00:00");
    let account = api
        .put("/crm/accounts/aBcD123x", json!({ "AccountStage": 5 }))
        .await
        .ok();
    assert_eq!(account["AccountStage"], 3);
}

#[tokio::test]
async fn custom_properties_are_kept_at_the_top_level() {
    let api = Api::start().await;
    let body = json!({ "Email": "x@example.com", "CoffeePreference": "Mocha", "Lucky": 7.50 });
    let made = api.post("/crm/people", body).await.ok();
    assert_eq!(made["CoffeePreference"], "Mocha");
    let path = format!("/crm/people/{}", made["Uid"].as_str().unwrap());
    let changed = api
        .put(
            &path,
            json!({ "CoffeePreference": null, "Interests": "[\"Rust\"]" }),
        )
        .await
        .ok();
    assert_eq!(changed["CoffeePreference"], Value::Null);
    assert_eq!(changed["Interests"], "[\"Rust\"]");
    assert_eq!(changed["Lucky"], 7.5);
    // Entities that take none drop them.
    let member = json!({ "Person": { "Email": "y@example.com" }, "Nickname": "Y" });
    let made = api
        .post("/crm/accounts/aBcD123x/memberships", member)
        .await
        .ok();
    assert!(!made.as_object().unwrap().contains_key("Nickname"));
}

#[tokio::test]
async fn text_is_taken_for_numbers_and_booleans() {
    let api = Api::start().await;
    let body = json!({
        "Name": "Text", "PersonAccount": [{ "IsPrimary": "true", "Role": "2", "Person": { "Email": "x@example.com" } }],
        "Subscriptions": [{ "BillingRenewalTerm": "2", "Plan": { "Uid": "wQXrBxWK" } }],
        "IsDemo": "False", "ClientIdentifier": 77,
    });
    let made = api
        .post(
            "/crm/accounts?fields=*,Subscriptions.*,PersonAccount.*",
            body,
        )
        .await
        .ok();
    assert_eq!(made["PersonAccount"][0]["IsPrimary"], true);
    assert_eq!(made["PersonAccount"][0]["Role"], 2);
    assert_eq!(made["Subscriptions"][0]["BillingRenewalTerm"], 2);
    assert_eq!(made["IsDemo"], false);
    assert_eq!(made["ClientIdentifier"], "77");
}

#[tokio::test]
async fn broken_rules_are_named() {
    let api = Api::start().await;
    let post = async |body: Value| api.post("/crm/people", body).await.broken();
    assert_eq!(post(json!({})).await, broken("Person", "required", "Email"));
    assert_eq!(
        post(json!({ "Email": "" })).await,
        broken("Person", "required", "Email")
    );
    assert_eq!(
        post(json!({ "Email": "ANN@example.com" })).await,
        broken("Person", "outsetaError", "Email")
    );
    let long = "x".repeat(251);
    assert_eq!(
        post(json!({ "Email": "x@example.com", "FirstName": long })).await,
        broken("Person", "outsetaError", "FirstName")
    );
    let put = async |body: Value| api.put("/crm/deals/dEaL1234", body).await.broken();
    assert_eq!(
        put(json!({ "Name": "" })).await,
        broken("Deal", "required", "Name")
    );
    assert_eq!(
        put(json!({ "Name": null })).await,
        broken("Deal", "required", "Name")
    );
    assert_eq!(
        put(json!({ "Amount": "much" })).await,
        broken("Deal", "outsetaError", "Amount")
    );
    assert_eq!(
        put(json!({ "DueDate": "soon" })).await,
        broken("Deal", "outsetaError", "DueDate")
    );
    for account in [json!({ "Uid": "zZzZ9999" }), json!({ "Uid": "not a uid" })] {
        assert_eq!(
            put(json!({ "Account": account })).await,
            broken("Deal", "outsetaError", "Account")
        );
    }
    assert_eq!(
        put(json!({ "Account": {} })).await,
        broken("Deal", "required", "Account")
    );
}

#[tokio::test]
async fn a_refused_write_leaves_nothing_behind() {
    let api = Api::start().await;
    let body = json!({
        "Name": "Half", "PersonAccount": [
            { "Person": { "Email": "fresh@example.com" } },
            { "Person": { "Email": "ann@example.com" } },
        ],
    });
    let answer = api.post("/crm/accounts", body).await;
    assert_eq!(answer.broken(), broken("Person", "outsetaError", "Email"));
    // The refusal echoes what it refuses, as the server understood it.
    let entity = &answer.json()["EntityValidationErrors"][0]["Entity"];
    assert_eq!(entity["Email"], "ann@example.com");
    assert_eq!(entity["HasLoggedIn"], false);
    assert!(
        api.items("/crm/people?Email=fresh@example.com")
            .await
            .is_empty()
    );
    assert!(api.items("/crm/accounts?Name=Half").await.is_empty());
    assert!(
        api.items("/activities?Title=Account%20Created&ActivityDateTime__gt=2026-06-01")
            .await
            .len()
            < 2
    );
}

#[tokio::test]
async fn bodies_that_are_no_json_are_refused() {
    let api = Api::start().await;
    for body in ["", "{", "[]", "1", "nope", "{\"Email\":}"] {
        let answer = api
            .send(
                "POST",
                "/crm/people",
                As::Key,
                Some(("application/json", body.to_owned())),
            )
            .await;
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.json()["ErrorMessage"].is_string(), "{body}");
    }
    let deep = format!("{{\"Email\":{}1{}}}", "[".repeat(5000), "]".repeat(5000));
    let answer = api
        .send(
            "POST",
            "/crm/people",
            As::Key,
            Some(("application/json", deep)),
        )
        .await;
    assert_eq!(answer.status, 400);
    let form = Some((
        "application/x-www-form-urlencoded",
        "Email=x@example.com".to_owned(),
    ));
    api.send("POST", "/crm/people", As::Key, form)
        .await
        .empty(415);
}

#[tokio::test]
async fn nested_objects_are_changed_in_place_or_made_anew() {
    let api = Api::start().await;
    let path = "/crm/people/pAbC12Dx";
    let place = json!({ "MailingAddress": { "Uid": "aDdR1234", "City": "Shelbyville" } });
    let changed = api.put(path, place).await.ok();
    assert_eq!(changed["MailingAddress"]["City"], "Shelbyville");
    assert_eq!(changed["MailingAddress"]["PostalCode"], "12345");
    let anew = api
        .put(path, json!({ "MailingAddress": { "City": "Ogdenville" } }))
        .await
        .ok();
    assert_ne!(anew["MailingAddress"]["Uid"], "aDdR1234");
    assert_eq!(anew["MailingAddress"]["PostalCode"], Value::Null);
    let none = api.put(path, json!({ "MailingAddress": null })).await.ok();
    assert_eq!(none["MailingAddress"], Value::Null);
    let answer = api
        .put(
            path,
            json!({ "MailingAddress": { "Uid": "zZzZ9999", "City": "X" } }),
        )
        .await;
    assert_eq!(
        answer.broken(),
        broken("Person", "outsetaError", "MailingAddress")
    );
    let answer = api.put(path, json!({ "MailingAddress": "here" })).await;
    assert_eq!(
        answer.broken(),
        broken("Person", "outsetaError", "MailingAddress")
    );
}

#[tokio::test]
async fn a_nested_list_stands_for_the_whole_set() {
    let api = Api::start().await;
    let path = "/crm/deals/dEaL1234";
    let fields = "?fields=DealPeople.Uid,DealPeople.Person.Uid";
    let both =
        json!({ "DealPeople": [{ "Uid": "dPeR1234" }, { "Person": { "Uid": "pBoB5678" } }] });
    let rows = api.put(&format!("{path}{fields}"), both).await.ok()["DealPeople"].clone();
    assert_eq!(rows[0]["Uid"], "dPeR1234");
    assert_eq!(rows[0]["Person"]["Uid"], "pAbC12Dx");
    assert_eq!(rows[1]["Person"]["Uid"], "pBoB5678");
    let kept = json!({ "DealPeople": [{ "Uid": rows[1]["Uid"] }] });
    let rows = api.put(&format!("{path}{fields}"), kept).await.ok()["DealPeople"].clone();
    assert_eq!(rows.as_array().unwrap().len(), 1);
    let untouched = api
        .put(&format!("{path}{fields}"), json!({ "Weight": 3 }))
        .await
        .ok();
    assert_eq!(untouched["DealPeople"], rows);
    let cleared = api
        .put(&format!("{path}{fields}"), json!({ "DealPeople": [] }))
        .await
        .ok();
    assert_eq!(cleared["DealPeople"], Value::Null);
    let gone = json!({ "DealPeople": [{ "Uid": "dPeR1234" }] });
    assert_eq!(
        api.put(path, gone).await.broken(),
        broken("Deal", "outsetaError", "DealPeople")
    );
}

#[tokio::test]
async fn a_relation_is_cleared_by_null() {
    let api = Api::start().await;
    let deal = api
        .put("/crm/deals/dEaL1234", json!({ "Owner": null }))
        .await
        .ok();
    assert_eq!(deal["Owner"], Value::Null);
    assert_eq!(deal["Account"]["Name"], "Acme Ltd");
}
