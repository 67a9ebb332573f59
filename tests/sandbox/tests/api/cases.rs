//! Support cases and their history.

use outseta_sandbox::MailKind;
use serde_json::{Value, json};

use crate::client::{Api, As};

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

/// The names of the activities of Ann since the sandbox began.
async fn events(api: &Api) -> Vec<String> {
    let path = "/activities?EntityUid=pAbC12Dx&ActivityType=[212,213,219]";
    let titles = api.column(path, "Title").await;
    let short = |title: &String| title.replace("Person Support Ticket ", "");
    titles.iter().map(short).collect()
}

fn question(person: Value) -> Value {
    json!({ "FromPerson": person, "Subject": "Where is my invoice?", "Body": "I lost it.", "Source": 1 })
}

#[tokio::test]
async fn a_case_is_opened_by_somebody_known_or_new() {
    let api = Api::start().await;
    for (person, uid) in [
        (json!({ "Email": "ANN@example.com" }), Some("pAbC12Dx")),
        (json!({ "Uid": "pAbC12Dx" }), Some("pAbC12Dx")),
        (
            json!({ "Email": "new@example.com", "FirstName": "Nia" }),
            None,
        ),
    ] {
        let made = api.post("/support/cases", question(person)).await.ok();
        assert_eq!(made["Status"], 1);
        assert!(made["SubmittedDateTime"].as_str().unwrap().ends_with('Z'));
        if let Some(uid) = uid {
            assert_eq!(made["FromPerson"]["Uid"], uid);
        }
        let path = format!("/support/cases/{}", made["Uid"].as_str().unwrap());
        let read = api.get(&path).await.ok();
        assert_eq!(read["Subject"], "Where is my invoice?");
        assert_eq!(read["CaseHistories"], json!([]));
    }
    assert_eq!(events(&api).await, ["Created", "Created"]);
    assert_eq!(
        api.items("/crm/people?Email=new@example.com").await.len(),
        1
    );
    assert_eq!(api.items("/support/cases?q=invoice").await.len(), 3);
    assert!(api.sandbox.mails().is_empty());
}

#[tokio::test]
async fn who_asks_is_told_that_the_case_exists_if_that_is_wanted() {
    let api = Api::start().await;
    let ann = || question(json!({ "Email": "ann@example.com" }));
    for query in ["sendautoresponder=true", "sendAutoResponder=true"] {
        let made = api
            .post(&format!("/support/cases?{query}"), ann())
            .await
            .ok();
        assert_eq!(history(&made), [7]);
        let mail = api.sandbox.mails().pop().unwrap();
        assert_eq!(
            (mail.kind, &*mail.to),
            (MailKind::CaseOpened, "ann@example.com")
        );
        assert_eq!(mail.subject, "Re: Where is my invoice?");
    }
    api.post("/support/cases?sendautoresponder=false", ann())
        .await
        .ok();
    assert_eq!(api.sandbox.mails().len(), 2);
}

#[tokio::test]
async fn what_is_no_case_is_refused() {
    let api = Api::start().await;
    let with = |name: &str, value: Value| {
        let mut body = question(json!({ "Email": "ann@example.com" }));
        body[name] = value;
        body
    };
    for source in [json!(-1), json!(0), json!(6)] {
        let answer = api.post("/support/cases", with("Source", source)).await;
        assert_eq!(answer.broken().2, "Source");
        let rule = &answer.json()["EntityValidationErrors"][0]["ValidationErrors"][0];
        assert_eq!(
            rule["ErrorMessage"],
            "The field Source must be between 1 and 5."
        );
    }
    for (body, property) in [
        (with("Source", json!(null)), "Source"),
        (with("Subject", json!("")), "Subject"),
        (with("FromPerson", json!({})), "Email"),
        (
            with("FromPerson", json!({ "Uid": "zZzZ9999" })),
            "FromPerson",
        ),
        (
            with("CaseTags", json!([{ "Tag": { "Uid": "tAgA1234" } }])),
            "Tag",
        ),
        (with("CaseTags", json!([{}])), "Tag"),
    ] {
        let answer = api.post("/support/cases", body).await;
        assert_eq!(answer.broken().2, property, "{}", answer.text);
    }
    assert_eq!(api.items("/support/cases").await.len(), 3);
    let body = with("CaseTags", json!([{ "Tag": { "Uid": "tAgF5678" } }]));
    api.post("/support/cases", body).await.ok();
    assert_eq!(api.items("/support/cases?tagUid=tAgF5678").await.len(), 1);
}

#[tokio::test]
async fn who_asked_replies_too() {
    let api = Api::start().await;
    let path = format!("{CASE}/clientresponse/It%20works%2C%20100%25%20and%2For%20more");
    let entry = api.send("POST", &path, As::Key, None).await.ok();
    assert_eq!(entry["Comment"], "It works, 100% and/or more");
    assert_eq!(entry["Type"], 1);
    assert_eq!(entry["PersonEmail"], "ann@example.com");
    let case = api.get(CASE).await.ok();
    assert_eq!(history(&case), [6, 1]);
    assert_eq!(case["HasUnread"], true);
    let replies = format!("{CASE}/replies");
    api.post(&replies, reply("cAsE1234", "Good to hear."))
        .await
        .done();
    assert_eq!(api.get(CASE).await.ok()["HasUnread"], false);
    let mail = api.sandbox.mails().pop().unwrap();
    assert_eq!(
        (mail.kind, &*mail.to),
        (MailKind::CaseReply, "ann@example.com")
    );
    assert_eq!(mail.body, "Good to hear.");
    let nowhere = "/support/cases/zZzZ9999/clientresponse/Hello";
    api.send("POST", nowhere, As::Key, None).await.empty(404);
}

#[tokio::test]
async fn what_happens_to_a_case_is_logged_with_who_did_it() {
    let api = Api::start().await;
    api.put(CASE, json!({ "Subject": "Login" })).await.ok();
    let bob = api.token("bob@example.com").await;
    let close = json!({ "Status": 2 });
    api.json("PUT", CASE, As::Person(&bob), &close).await.ok();
    api.json("PUT", CASE, As::Person(&bob), &close).await.ok();
    api.put(&format!("{CASE}?donotlog=1"), json!({ "Status": 1 }))
        .await
        .ok();
    assert_eq!(events(&api).await, ["Updated", "Closed", "Updated"]);
    let path = "/activities?EntityUid=pAbC12Dx&ActivityType=219";
    let data = api.column(path, "ActivityData").await.remove(0);
    let data: Value = serde_json::from_str(&data).unwrap();
    assert_eq!(
        data,
        json!({ "CaseUid": "cAsE1234", "AgentName": "Bob Stone" })
    );
}
