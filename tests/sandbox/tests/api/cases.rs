//! Support cases and their history.

use serde_json::{Value, json};

use crate::client::Api;

const CASE: &str = "/support/cases/cAsE1234";

fn reply(case: &str, comment: &str) -> Value {
    json!({ "AgentName": "Bob Stone", "Case": { "Uid": case }, "Comment": comment })
}

/// The kinds of all entries in a history.
fn history(case: &Value) -> Vec<i64> {
    let entries = case["CaseHistories"].as_array().unwrap();
    entries
        .iter()
        .map(|e| e["Type"].as_i64().unwrap())
        .collect()
}

#[tokio::test]
async fn a_reply_stands_in_the_history() {
    let api = Api::start().await;
    let path = format!("{CASE}/replies");
    api.post(&path, reply("cAsE1234", "It works again."))
        .await
        .done();
    let case = api.get(CASE).await.ok();
    assert_eq!(history(&case), [6, 6]);
    let last = &case["LastCaseHistory"];
    assert_eq!(last["Comment"], "It works again.");
    assert_eq!(last["AgentName"], "Bob Stone");
    assert_eq!(last["Case"], Value::Null);
    assert_eq!(case["LastActivity"], last["HistoryDateTime"]);
    assert_eq!(case["Updated"], last["HistoryDateTime"]);
    assert_eq!(case["Status"], 1);
    for (body, property) in [
        (reply("cAsE5678", "Hello"), "Case"),
        (reply("cAsE1234", ""), "Comment"),
        (json!({ "Comment": "Hello" }), "Case"),
    ] {
        assert_eq!(api.post(&path, body).await.broken().2, property);
    }
    assert_eq!(history(&api.get(CASE).await.ok()).len(), 2);
    let nowhere = "/support/cases/zZzZ9999/replies";
    api.post(nowhere, reply("zZzZ9999", "Hello"))
        .await
        .empty(404);
}

#[tokio::test]
async fn a_case_closes_and_opens_again() {
    let api = Api::start().await;
    let open = "/support/cases?Status=1&orderBy=SubmittedDateTime";
    assert_eq!(api.column(open, "Uid").await, ["cAsE1234", "cAsE5678"]);
    let closed = api.put(CASE, json!({ "Status": 2 })).await.ok();
    assert_eq!(history(&closed), [6, 3]);
    assert_eq!(api.column(open, "Uid").await, ["cAsE5678"]);
    let same = api
        .put(CASE, json!({ "Status": 2, "Subject": "Login" }))
        .await
        .ok();
    assert_eq!(history(&same), [6, 3]);
    assert_eq!(same["Subject"], "Login");
    let again = api.put(CASE, json!({ "Status": 1 })).await.ok();
    assert_eq!(history(&again), [6, 3, 4]);
    assert_eq!(
        api.put(CASE, json!({ "Status": 9 })).await.broken().2,
        "Status"
    );
    assert_eq!(
        api.put(CASE, json!({ "Subject": "" })).await.broken().2,
        "Subject"
    );
}

#[tokio::test]
async fn labels_are_sent_as_the_whole_set() {
    let api = Api::start().await;
    let fields = format!("{CASE}?fields=CaseTags.Uid,CaseTags.Tag.Name");
    let names = |case: Value| -> Vec<String> {
        let labels = case["CaseTags"].as_array().unwrap().iter();
        labels
            .map(|label| label["Tag"]["Name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(api.get(&fields).await.ok()), ["urgent"]);
    let both = json!({ "CaseTags": [{ "Uid": "cTaG1234" }, { "Tag": { "Uid": "tAgF5678" } }] });
    api.put(CASE, both).await.ok();
    assert_eq!(names(api.get(&fields).await.ok()), ["urgent", "login"]);
    assert_eq!(
        api.column("/support/cases?tagUid=tAgF5678", "Uid").await,
        ["cAsE1234"]
    );
    api.put(CASE, json!({ "Subject": "Login" })).await.ok();
    assert_eq!(names(api.get(&fields).await.ok()), ["urgent", "login"]);
    let unknown = json!({ "CaseTags": [{ "Uid": "zZzZ9999" }] });
    assert_eq!(api.put(CASE, unknown).await.broken().2, "CaseTags");
    assert_eq!(names(api.get(&fields).await.ok()), ["urgent", "login"]);
    api.put(CASE, json!({ "CaseTags": [] })).await.ok();
    assert!(api.items("/support/cases?tagUid=tAgE1234").await.is_empty());
}

#[tokio::test]
async fn cases_are_found_by_what_they_say() {
    let api = Api::start().await;
    let found = api.column("/support/cases?q=BANK", "Subject").await;
    assert_eq!(found, ["Card expired"]);
    let path = "/support/cases?FromPerson.Email=ann@example.com";
    assert_eq!(api.column(path, "Subject").await, ["Cannot log in"]);
}
