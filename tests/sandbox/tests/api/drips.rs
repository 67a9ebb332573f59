//! Drip campaigns and their messages.

use outseta_sandbox::MailKind;
use serde_json::{Value, json};

use crate::client::{Api, As};

const ALL: &str = "/email/campaigns/drips";
const DRIP: &str = "/email/campaigns/drips/dRiP1234";
const MESSAGES: &str = "/email/campaigns/drips/dRiP1234/messages";
const MESSAGE: &str = "/email/campaigns/drips/dRiP1234/messages/mSgG1234";
const TEST: &str = "/email/campaigns/drips/sendtestemail";

fn mail(name: &str) -> Value {
    json!({ "Name": name, "Subject": name, "Body": "<p>Hello {{ Person.FirstName }}</p>" })
}

#[tokio::test]
async fn a_campaign_is_added_with_its_messages() {
    let api = Api::start().await;
    let body = json!({
        "Campaign": { "Name": "Tour", "FromName": "Bob Stone" },
        "DripCampaignMessages": [
            { "DelayInHours": 1, "Message": mail("First") },
            { "DelayInHours": 48, "Message": { "Subject": "Nameless" } },
        ],
    });
    let made = api.post(ALL, body).await.ok();
    assert_eq!(made["IsActive"], false);
    assert_eq!(made["Campaign"]["CampaignType"], 2);
    let rows = made["DripCampaignMessages"].as_array().unwrap();
    let names: Vec<_> = rows.iter().map(|row| &row["Message"]["Name"]).collect();
    assert_eq!(names, ["First", "Message 2"]);
    assert_eq!(rows[1]["Weight"], 2);
    assert_eq!(rows[0]["DripCampaign"], Value::Null);

    let path = format!("{ALL}/{}", made["Uid"].as_str().unwrap());
    let read = api.get(&path).await.ok();
    assert_eq!(read["DripCampaignMessages"][0]["DelayInHours"], 1);
    assert_eq!(read["DripCampaignMessages"][0]["Message"], Value::Null);
    let rename = json!({ "Campaign": { "Name": "Long tour" }, "IsActive": true });
    let changed = api.put(&path, rename).await.ok();
    assert_eq!(changed["Campaign"]["Uid"], made["Campaign"]["Uid"]);
    assert_eq!(changed["Campaign"]["FromName"], "Bob Stone");
    assert_eq!(
        api.column(&format!("{ALL}?Campaign.Name=Long*"), "IsActive")
            .await,
        ["true"]
    );
    api.delete(&path).await.done();
    api.get(&path).await.empty(404);
}

#[tokio::test]
async fn what_was_read_can_be_sent_as_a_copy() {
    let api = Api::start().await;
    let fields = "*,Campaign.*,DripCampaignMessages.*,DripCampaignMessages.Message.*";
    let read = api.get(&format!("{DRIP}?fields={fields}")).await.ok();
    let copy = api.post(ALL, read.clone()).await.ok();
    let row = |drip: &Value| drip["DripCampaignMessages"][0].clone();
    assert_ne!(copy["Uid"], read["Uid"]);
    assert_ne!(copy["Campaign"]["Uid"], read["Campaign"]["Uid"]);
    assert_ne!(row(&copy)["Uid"], row(&read)["Uid"]);
    assert_ne!(row(&copy)["Message"]["Uid"], row(&read)["Message"]["Uid"]);
    assert_eq!(row(&copy)["Message"]["Name"], "Welcome");
    assert_eq!(row(&copy)["Message"]["CountSent"], 0);
    assert_eq!(api.get(MESSAGE).await.ok()["Message"]["CountSent"], 12);
}

#[tokio::test]
async fn what_is_no_campaign_is_refused() {
    let api = Api::start().await;
    let campaign = json!({ "Name": "Tour" });
    for (body, property) in [
        (json!({}), "Campaign"),
        (json!({ "Campaign": { "FromName": "Bob" } }), "Name"),
        (
            json!({ "Campaign": campaign, "DripCampaignMessages": [{ "DelayInHours": 1 }] }),
            "Message",
        ),
        (
            json!({ "Campaign": campaign, "DripCampaignMessages": 7 }),
            "DripCampaignMessages",
        ),
    ] {
        assert_eq!(api.post(ALL, body).await.broken().2, property);
    }
    let foreign = json!({ "Campaign": { "Uid": "cAmP5678", "Name": "Mine" } });
    assert_eq!(api.put(DRIP, foreign).await.broken().2, "Campaign");
    assert_eq!(api.items(ALL).await.len(), 1);
}

#[tokio::test]
async fn a_change_of_the_messages_switches_the_campaign_off() {
    let api = Api::start().await;
    let switch = async || {
        let on = api.put(DRIP, json!({ "IsActive": true })).await.ok();
        assert_eq!(on["IsActive"], true);
    };
    let is_active = async || api.get(DRIP).await.ok()["IsActive"].clone();
    switch().await;
    let body = json!({ "DelayInHours": 72, "Message": mail("Tips"), "DripCampaign": { "Uid": "dRiP1234" } });
    let made = api.post(MESSAGES, body).await.ok();
    assert_eq!(made["Weight"], 2);
    assert_eq!(made["Message"]["Subject"], "Tips");
    assert_eq!(is_active().await, false);

    switch().await;
    let path = format!("{MESSAGES}/{}", made["Uid"].as_str().unwrap());
    assert_eq!(api.get(&path).await.ok()["DelayInHours"], 72);
    api.delete(&path).await.done();
    api.get(&path).await.empty(404);
    assert_eq!(is_active().await, false);
}

#[tokio::test]
async fn a_message_is_changed_by_its_own_uid() {
    let api = Api::start().await;
    let body = json!({ "Uid": "mSgG1234", "DelayInHours": 48, "Message": { "Subject": "Hi" } });
    let changed = api.put(MESSAGE, body).await.ok();
    assert_eq!(changed["DelayInHours"], 48);
    assert_eq!(changed["Message"]["Uid"], "mEsS1234");
    assert_eq!(changed["Message"]["Name"], "Welcome");
    assert_eq!(changed["Message"]["CountOpen"], 8);
    for (body, property) in [
        (json!({ "DelayInHours": 1 }), "Uid"),
        (json!({ "Uid": "mSgG5678" }), "Uid"),
        (
            json!({ "Uid": "mSgG1234", "DripCampaign": { "Uid": "dRiP5678" } }),
            "DripCampaign",
        ),
        (
            json!({ "Uid": "mSgG1234", "Message": { "Name": "" } }),
            "Name",
        ),
        (json!({ "Uid": "mSgG1234", "Message": null }), "Message"),
    ] {
        let answer = api.put(MESSAGE, body).await;
        assert_eq!(answer.broken().2, property, "{}", answer.text);
    }
    for body in [json!({}), json!({ "Message": { "Subject": "No name" } })] {
        api.post(MESSAGES, body).await.broken();
    }
    let made = api
        .post(ALL, json!({ "Campaign": { "Name": "Tour" } }))
        .await
        .ok();
    let elsewhere = format!("{ALL}/{}/messages/mSgG1234", made["Uid"].as_str().unwrap());
    api.get(&elsewhere).await.empty(404);
    api.delete(&elsewhere).await.empty(404);
}

#[tokio::test]
async fn a_test_shows_every_message() {
    let api = Api::start().await;
    let body = json!({ "DelayInHours": 72, "Message": mail("Tips") });
    api.post(MESSAGES, body).await.ok();
    let ann = api.token("ann@example.com").await;
    let body = json!({ "DripCampaign": { "Uid": "dRiP1234" } });
    api.json("POST", TEST, As::Person(&ann), &body).await.done();
    let mails = api.sandbox.mails();
    assert!(
        mails
            .iter()
            .all(|m| m.kind == MailKind::DripTest && m.to == "ann@example.com")
    );
    let subjects: Vec<_> = mails.iter().map(|mail| mail.subject.as_str()).collect();
    assert_eq!(subjects, ["Welcome aboard", "Tips"]);
    assert_eq!(mails[1].body, "<p>Hello Ann</p>");
    api.post(TEST, body).await.refused();
}
