//! Broadcasts: drafts, the schedule, the sending when the time comes, tags and tests.

use std::time::Duration;

use outseta_sandbox::MailKind;
use serde_json::{Value, json};

use crate::client::{Api, As};

const ALL: &str = "/email/campaigns/broadcasts";
const SENT: &str = "/email/campaigns/broadcasts/bRoA1234";
const DRAFT: &str = "/email/campaigns/broadcasts/bRoA5678";
const TEST: &str = "/email/campaigns/broadcasts/sendtestemail";

/// So many days from now.
fn days(days: i64) -> String {
    let time = chrono::Utc::now() + chrono::TimeDelta::days(days);
    time.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn draft(name: &str) -> Value {
    json!({
        "Campaign": { "Name": name, "FromName": "Bob Stone", "FromEmail": "bob@example.com" },
        "EmailListUids": ["lIsT1234"],
        "TemplateUid": "tEmP1234",
        "Message": { "Name": name, "Subject": "For {{ Person.FirstName }}", "Body": "<p>Hi</p>" },
    })
}

fn uid(record: &Value) -> &str {
    record["Uid"].as_str().unwrap()
}

#[tokio::test]
async fn a_broadcast_begins_as_a_draft() {
    let api = Api::start().await;
    let mut body = draft("March news");
    body["SendDateTime"] = json!(days(3));
    body["Status"] = json!(3);
    let made = api.post(ALL, body).await.ok();
    assert_eq!(made["Status"], 1);
    assert_eq!(made["SendDateTime"], Value::Null);
    assert_eq!(made["Campaign"]["CampaignType"], 1);
    assert_eq!(made["Message"]["CountSent"], 0);
    assert_eq!(made["EmailListUids"], Value::Null);
    let recipients: Value = serde_json::from_str(made["RecipientData"].as_str().unwrap()).unwrap();
    assert_eq!(
        recipients,
        json!({
            "BroadcastRecipientsEmailLists": [{ "Uid": "lIsT1234" }],
            "BroadcastRecipientsSegments": [],
        })
    );
    let path = format!(
        "{ALL}/{}?fields=Message.Template.Name,Campaign.Name",
        uid(&made)
    );
    let read = api.get(&path).await.ok();
    assert_eq!(read["Message"]["Template"]["Name"], "Invoice");
    assert_eq!(read["Campaign"]["Name"], "March news");
}

#[tokio::test]
async fn what_was_read_can_be_sent_as_a_copy() {
    let api = Api::start().await;
    let read = api.get(SENT).await.ok();
    let copy = api.post(ALL, read.clone()).await.ok();
    assert_ne!(copy["Uid"], read["Uid"]);
    for part in ["Campaign", "Message"] {
        assert_ne!(copy[part]["Uid"], read[part]["Uid"]);
        assert_eq!(copy[part]["Name"], read[part]["Name"]);
    }
    assert_eq!(copy["Status"], 1);
    assert_eq!(copy["SendDateTime"], Value::Null);
    assert_eq!(copy["Message"]["CountSent"], 0);
    assert_eq!(copy["RecipientData"], read["RecipientData"]);
    assert_eq!(api.get(SENT).await.ok()["Message"]["CountSent"], 2);
}

#[tokio::test]
async fn what_is_no_broadcast_is_refused() {
    let api = Api::start().await;
    let with = |name: &str, value: Value| {
        let mut body = draft("March news");
        body[name] = value;
        body
    };
    for (body, property) in [
        (json!({}), "Campaign"),
        (with("Campaign", json!({})), "Name"),
        (with("Message", json!({ "Subject": "No name" })), "Name"),
        (with("EmailListUids", json!(["zZzZ9999"])), "EmailListUids"),
        (with("SegmentUids", json!(["lIsT1234"])), "SegmentUids"),
        (with("TemplateUid", json!("zZzZ9999")), "TemplateUid"),
        (with("RecipientData", json!("{")), "RecipientData"),
        (
            with(
                "RecipientData",
                json!(r#"{"BroadcastRecipientsSegments":[{"Uid":"zZzZ9999"}]}"#),
            ),
            "RecipientData",
        ),
        (with("Status", json!(99)), "Status"),
    ] {
        let answer = api.post(ALL, body).await;
        assert_eq!(answer.broken().2, property, "{}", answer.text);
    }
    assert_eq!(api.items(ALL).await.len(), 2);
}

#[tokio::test]
async fn a_scheduled_broadcast_goes_out_when_its_time_comes() {
    let api = Api::start().await;
    let at = days(3);
    let body = json!({ "SendDateTime": at, "EmailListUids": ["lIsT1234"] });
    let planned = api.put(DRAFT, body).await.ok();
    assert_eq!(planned["Status"], 2);
    let recipients = planned["RecipientData"].as_str().unwrap();
    for uid in ["lIsT1234", "lIsT5678", "sEgM1234"] {
        assert!(recipients.contains(uid), "{recipients}");
    }
    api.sandbox.advance(Duration::from_secs(2 * 86_400));
    assert_eq!(api.get(DRAFT).await.ok()["Status"], 2);
    assert!(api.sandbox.mails().is_empty());

    api.sandbox.advance(Duration::from_secs(2 * 86_400));
    let sent = api.get(DRAFT).await.ok();
    assert_eq!(sent["Status"], 3);
    // Ann is on both lists and in the segment, Bob in the segment; he has not confirmed, and Eli left.
    assert_eq!(sent["Message"]["CountSent"], 2);
    assert_eq!(sent["Message"]["CountDelivered"], 2);
    assert_eq!(sent["Message"]["SpamStatus"], 5);
    let mails = api.sandbox.mails();
    assert!(mails.iter().all(|mail| mail.kind == MailKind::Broadcast));
    let mut read: Vec<_> = mails
        .iter()
        .map(|mail| (mail.to.as_str(), mail.body.as_str()))
        .collect();
    read.sort_unstable();
    assert_eq!(
        read,
        [
            ("ann@example.com", "<p>How are we doing, Ann?</p>"),
            ("bob@example.com", "<p>How are we doing, Bob?</p>"),
        ]
    );
    assert!(
        mails[0].sent.starts_with(at.trim_end_matches('Z')),
        "{mails:?}"
    );
    assert_eq!(api.items(&format!("{ALL}?Status=3")).await.len(), 2);
    assert_eq!(api.sandbox.mails().len(), 2, "once");
}

#[tokio::test]
async fn the_outbox_knows_what_was_due_though_nobody_asked_the_api() {
    let api = Api::start().await;
    let body = json!({ "SendDateTime": days(1) });
    api.put(DRAFT, body).await.ok();
    api.sandbox.advance(Duration::from_secs(2 * 86_400));
    assert_eq!(api.sandbox.mails().len(), 2);
}

#[tokio::test]
async fn a_time_is_cleared_by_null_or_by_unscheduling() {
    let api = Api::start().await;
    let unschedule = format!("{DRAFT}/unschedule");
    let free = async || api.send("POST", &unschedule, As::Key, None).await;
    assert_eq!(free().await.broken().2, "Status");
    for by_null in [true, false] {
        let body = json!({ "SendDateTime": days(1) });
        assert_eq!(api.put(DRAFT, body).await.ok()["Status"], 2);
        let draft = if by_null {
            api.put(DRAFT, json!({ "SendDateTime": null })).await.ok()
        } else {
            free().await.ok()
        };
        assert_eq!(draft["Status"], 1);
        assert_eq!(draft["SendDateTime"], Value::Null);
    }
    api.sandbox.advance(Duration::from_secs(2 * 86_400));
    assert_eq!(api.get(DRAFT).await.ok()["Status"], 1);
    assert!(api.sandbox.mails().is_empty());
}

#[tokio::test]
async fn the_schedule_has_its_rules() {
    let api = Api::start().await;
    for (path, body, property) in [
        (DRAFT, json!({ "SendDateTime": days(-1) }), "SendDateTime"),
        (SENT, json!({ "SendDateTime": days(1) }), "SendDateTime"),
        (SENT, json!({ "SendDateTime": null }), "SendDateTime"),
        (
            DRAFT,
            json!({ "SendDateTime": days(1), "Message": null }),
            "Message",
        ),
    ] {
        let answer = api.put(path, body).await;
        assert_eq!(answer.broken().2, property, "{}", answer.text);
    }
    // What was read can be written back.
    let read = api.get(SENT).await.ok();
    assert_eq!(api.put(SENT, read).await.ok()["Status"], 3);
    for n in 0..6 {
        let made = api.post(ALL, draft(&format!("News {n}"))).await.ok();
        let path = format!("{ALL}/{}", uid(&made));
        let answer = api.put(&path, json!({ "SendDateTime": days(9) })).await;
        if n < 5 {
            assert_eq!(answer.ok()["Status"], 2, "Status is the server's: {n}");
        } else {
            assert_eq!(answer.broken().2, "SendDateTime");
        }
    }
}

#[tokio::test]
async fn name_and_mail_are_changed_in_place() {
    let api = Api::start().await;
    let body = json!({ "Message": { "Design": "{}" } });
    api.put(DRAFT, body).await.ok();
    let body = json!({
        "Status": 3,
        "Campaign": { "Name": "Summer survey" },
        "Message": { "Uid": "mEsS9012", "Body": "<p>Well?</p>" },
    });
    let changed = api.put(DRAFT, body).await.ok();
    assert_eq!(changed["Status"], 1);
    assert_eq!(changed["Campaign"]["Uid"], "cAmP9012");
    assert_eq!(changed["Campaign"]["Name"], "Summer survey");
    assert_eq!(changed["Campaign"]["FromName"], "Bob Stone");
    assert_eq!(changed["Message"]["Subject"], "Three questions");
    assert_eq!(changed["Message"]["Design"], Value::Null, "made anew");
    let foreign = json!({ "Message": { "Uid": "mEsS5678", "Subject": "Mine" } });
    assert_eq!(api.put(DRAFT, foreign).await.broken().2, "Message");
    let nameless = json!({ "Campaign": { "Name": "" } });
    assert_eq!(api.put(DRAFT, nameless).await.broken().2, "Name");
}

#[tokio::test]
async fn drafts_are_deleted_and_the_others_put_away() {
    let api = Api::start().await;
    assert_eq!(api.delete(SENT).await.broken().2, "Status");
    let archive = format!("{SENT}/archive");
    api.send("POST", &archive, As::Key, None).await.done();
    assert_eq!(api.column(ALL, "Uid").await, ["bRoA5678"]);
    assert_eq!(api.get(SENT).await.ok()["Status"], 10);
    api.delete(DRAFT).await.done();
    api.get(DRAFT).await.empty(404);
    assert!(api.items(ALL).await.is_empty());
}

#[tokio::test]
async fn tags_find_broadcasts() {
    let api = Api::start().await;
    let tags = format!("{DRAFT}/tags");
    let found = async |query: &str| api.column(&format!("{ALL}?{query}"), "Uid").await;
    for (query, uids) in [
        ("tagUid=tAgM1234", vec!["bRoA1234"]),
        ("tagUid=none", vec!["bRoA5678"]),
        ("tagUid=none,tAgM1234", vec!["bRoA1234", "bRoA5678"]),
        ("tagUid=tAgA1234", vec![]),
        ("withoutTagUid=tAgP5678", vec!["bRoA5678"]),
        ("withoutTagUid=none", vec!["bRoA1234"]),
        ("tagUid=tAgM1234&withoutTagUid=none", vec!["bRoA1234"]),
        (
            "tagUid=tAgM1234&withoutTagUid=tAgP5678",
            vec!["bRoA1234", "bRoA5678"],
        ),
        ("tagUid=&withoutTagUid=", vec!["bRoA1234", "bRoA5678"]),
    ] {
        assert_eq!(found(query).await, uids, "{query}");
    }
    // Tags for segments are passed over.
    let body = json!({ "TagUids": ["tAgP5678", "tAgA1234", "zZzZ9999"] });
    api.post(&tags, body).await.done();
    assert_eq!(api.column(&tags, "Name").await, ["product"]);
    assert_eq!(found("tagUid=tAgP5678").await.len(), 2);
    api.put(&tags, json!({ "TagUids": ["tAgM1234"] }))
        .await
        .done();
    assert_eq!(api.column(&tags, "Name").await, ["monthly"]);
    api.delete(&format!("{tags}/tAgM1234")).await.done();
    assert!(api.items(&tags).await.is_empty());
    let read = api.get(&format!("{SENT}?fields=Tags.Name")).await.ok();
    assert_eq!(read["Tags"][0]["Name"], "monthly");
    assert_eq!(api.get(SENT).await.ok()["Tags"], Value::Null);
}

#[tokio::test]
async fn a_test_goes_to_who_is_logged_in_and_their_colleagues() {
    let api = Api::start().await;
    let ann = api.token("ann@example.com").await;
    let body = json!({ "BroadcastCampaign": { "Uid": "bRoA1234" }, "AdditionalRecipients": ["pBoB5678", "pAbC12Dx"] });
    api.json("POST", TEST, As::Person(&ann), &body).await.done();
    let mails = api.sandbox.mails();
    let to: Vec<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(to, ["ann@example.com", "bob@example.com"]);
    assert!(mails.iter().all(|m| m.kind == MailKind::BroadcastTest));
    assert_eq!(mails[0].subject, "News of January");
    assert_eq!(mails[0].body, "<p>Hello Ann</p>");
    // A key is nobody.
    api.post(TEST, body).await.refused();
    for (body, property) in [
        (json!({}), "BroadcastCampaign"),
        (
            json!({ "BroadcastCampaign": { "Uid": "zZzZ9999" } }),
            "BroadcastCampaign",
        ),
        (
            json!({ "BroadcastCampaign": { "Uid": "bRoA1234" }, "AdditionalRecipients": ["pCaR1234"] }),
            "AdditionalRecipients",
        ),
    ] {
        let answer = api.json("POST", TEST, As::Person(&ann), &body).await;
        assert_eq!(answer.broken().2, property);
    }
    assert_eq!(api.sandbox.mails().len(), 2);
}
