//! Broadcasts and their tags.

use std::time::Duration;

use outseta_api::enums::{BroadcastCampaignStatus, CampaignType, EntityType, SpamStatus, TagColor};
use outseta_api::fields::{broadcast_campaign, tag};
use outseta_api::inputs::{
    BroadcastCampaignCreate, BroadcastCampaignUpdate, BroadcastTestEmail, CampaignInput,
    MessageInput, TagUidList,
};
use outseta_api::query::All;
use outseta_api::{Decimal, ErrorKind, Json, Null, Result, models::BroadcastCampaign, models::Tag};
use outseta_sandbox::MailKind;
use serde_json::json;

use crate::example::example;
use crate::world::{ANN, ANN_EMAIL, BOB, World, fault, in_days, moment, refusal, sent};

/// The broadcast of the examples, which was sent.
const JANUARY: &str = "bRoA1234";
/// A draft, without tags.
const SURVEY: &str = "bRoA5678";
/// Whom it goes to.
const NEWSLETTER: &str = "lIsT1234";
/// Tags for broadcasts.
const MONTHLY: &str = "tAgM1234";
const PRODUCT: &str = "tAgP5678";

/// Names of the tags on a broadcast.
async fn tagged(world: &World, broadcast: &str) -> Result<Vec<String>> {
    let list = world.client.broadcasts().list_tags(broadcast);
    let tags = list.order_by(tag::NAME.asc()).await?.items;
    Ok(tags.into_iter().filter_map(|tag| tag.name).collect())
}

fn bob() -> CampaignInput {
    CampaignInput::new()
        .name("January news")
        .from_name("Bob Stone")
        .from_email("bob@example.com")
}

pub(crate) async fn lists_broadcasts(world: &World) -> Result<()> {
    let list = world.client.broadcasts().list();
    let page = list
        .tag_uid(MONTHLY)
        .filter(broadcast_campaign::STATUS.eq(BroadcastCampaignStatus::Sent))
        .filter(broadcast_campaign::SEND_DATE_TIME.gte(moment("2026-01-01T00:00:00Z")))
        .order_by(broadcast_campaign::SEND_DATE_TIME.desc())
        .await?;
    example(world, "broadcasts_list")
        .went_to(
            "/email/campaigns/broadcasts",
            &[
                ("tagUid", MONTHLY),
                ("Status", "3"),
                ("SendDateTime__gte", "2026-01-01T00:00:00Z"),
                ("orderBy", "SendDateTime DESC"),
            ],
        )
        .can_be_read::<BroadcastCampaign>();
    let [january] = page.items.as_slice() else {
        panic!("one was sent: {page:?}");
    };
    assert_eq!(january.status, Some(BroadcastCampaignStatus::Sent));
    let mail = january.message.as_ref().expect("the mail");
    assert_eq!(mail.count_delivered, Some(2));
    assert_eq!(mail.spam_status, Some(SpamStatus::NotSpam));
    assert_eq!(mail.spam_assassin_score, Some(Decimal::new(5, 1)));
    Ok(())
}

pub(crate) async fn lists_broadcasts_without_a_tag(world: &World) -> Result<()> {
    let list = world.client.broadcasts().list();
    let page = list
        .tag_uid("none")
        .without_tag_uid(format!("{MONTHLY},{PRODUCT}"))
        .filter(
            broadcast_campaign::CAMPAIGN
                .from_email()
                .eq("bob@example.com"),
        )
        .filter(broadcast_campaign::MESSAGE.subject().starts_with("Three"))
        .select((All, broadcast_campaign::TAGS.all()))
        .await?;
    example(world, "broadcasts_list").went_to(
        "/email/campaigns/broadcasts",
        &[
            ("tagUid", "none"),
            ("withoutTagUid", "tAgM1234,tAgP5678"),
            ("Campaign.FromEmail", "bob@example.com"),
            ("Message.Subject", "Three*"),
            ("fields", "*,Tags.*"),
        ],
    );
    let [survey] = page.items.as_slice() else {
        panic!("one has no tag: {page:?}");
    };
    assert_eq!(survey.uid.as_ref().expect("a uid"), &SURVEY);
    assert_eq!(survey.tags.as_deref(), Some(&[][..]));
    Ok(())
}

pub(crate) async fn adds_a_draft(world: &World) -> Result<()> {
    let mail = MessageInput::new()
        .name("January news")
        .subject("News of January")
        .body("<p>Hello {{ Person.FirstName }}</p>")
        .preview_text("Three new features");
    let body = BroadcastCampaignCreate::new(bob())
        .email_list_uids([NEWSLETTER])
        .template_uid("tEmP1234")
        .message(mail);
    let added = world.client.broadcasts().add(body).await?;
    example(world, "broadcasts_add")
        .went_to("/email/campaigns/broadcasts", &[])
        .was_sent()
        .can_be_read::<BroadcastCampaign>();
    assert_eq!(added.status, Some(BroadcastCampaignStatus::Draft));
    assert_eq!(added.message.expect("the mail").count_sent, Some(0));
    let campaign = added.campaign.expect("name and sender");
    assert_eq!(campaign.campaign_type, Some(CampaignType::Broadcast));
    // The recipients are a document in a text.
    let recipients: Json =
        serde_json::from_str(&added.recipient_data.expect("recipients")).expect("a document");
    assert_eq!(
        recipients["BroadcastRecipientsEmailLists"],
        json!([{"Uid": NEWSLETTER}])
    );
    Ok(())
}

pub(crate) async fn copies_a_broadcast(world: &World) -> Result<()> {
    let broadcasts = world.client.broadcasts();
    let read = broadcasts.get(JANUARY).await?;
    // What was read holds name and text in other objects, which must come along.
    let copy = BroadcastCampaignCreate::from(&read);
    fault(broadcasts.add(copy.clone()).await, "Campaign", "required");
    let campaign = read.campaign.as_deref().expect("name and sender");
    let mail = read.message.as_deref().expect("the mail");
    let copy = copy
        .campaign(CampaignInput::from(campaign))
        .message(MessageInput::from(mail).preview_text(Null));
    let added = broadcasts.add(copy).await?;
    assert_ne!(added.uid, read.uid);
    assert_eq!(added.status, Some(BroadcastCampaignStatus::Draft));
    assert_eq!(added.send_date_time, None);
    let mail = added.message.as_deref().expect("the mail");
    assert_ne!(mail.uid, read.message.as_deref().expect("the mail").uid);
    assert_eq!(mail.count_sent, Some(0));
    // Nothing of what the server counts.
    assert_eq!(
        sent(&world.last_seen("broadcasts_add")),
        json!({
            "Uid": JANUARY,
            "SendDateTime": "2026-02-01T09:00:00Z",
            "RecipientData": read.recipient_data,
            "Status": 3,
            "Campaign": {
                "Uid": "cAmP5678",
                "Name": "January news",
                "FromName": "Bob Stone",
                "FromEmail": "bob@example.com",
                "CampaignType": 1,
            },
            "Message": {
                "Uid": "mEsS5678",
                "Name": "January news",
                "Subject": "News of January",
                "Body": "<p>Hello {{ Person.FirstName }}</p>",
                "PreviewText": null,
                "IsBounceRatePaused": false,
                "IsSpamScorePaused": false,
            },
        })
    );
    Ok(())
}

pub(crate) async fn refuses_what_is_no_broadcast(world: &World) -> Result<()> {
    let broadcasts = world.client.broadcasts();
    let body = BroadcastCampaignCreate::new(bob());
    let nameless = body.clone().campaign(Null);
    fault(broadcasts.add(nameless).await, "Campaign", "required");
    let strange = body.clone().status(BroadcastCampaignStatus::Unknown(99));
    fault(broadcasts.add(strange).await, "Status", "outsetaError");
    let change = BroadcastCampaignUpdate::new().error_message("e".repeat(501));
    fault(
        broadcasts.update(JANUARY, change).await,
        "ErrorMessage",
        "outsetaError",
    );
    broadcasts.add(body).await?;
    Ok(())
}

pub(crate) async fn gets_a_broadcast(world: &World) -> Result<()> {
    let call = world.client.broadcasts().get(JANUARY);
    let broadcast = call.select(All).await?;
    example(world, "broadcasts_get")
        .went_to("/email/campaigns/broadcasts/bRoA1234", &[("fields", "*")])
        .can_be_read::<BroadcastCampaign>();
    assert_eq!(broadcast.tags.as_ref().expect("its tags").len(), 2);
    assert_eq!(
        broadcast.send_date_time,
        Some(moment("2026-02-01T09:00:00Z"))
    );
    assert_eq!(broadcast.next_run_date_time, None);
    let mail = broadcast.message.expect("the mail");
    assert_eq!(mail.subject.as_deref(), Some("News of January"));
    Ok(())
}

pub(crate) async fn schedules_a_broadcast(world: &World) -> Result<()> {
    let broadcasts = world.client.broadcasts();
    let at = in_days(3);
    let change = BroadcastCampaignUpdate::new().send_date_time(at);
    let changed = broadcasts.update(SURVEY, change).await?;
    example(world, "broadcasts_update")
        .went_to("/email/campaigns/broadcasts/bRoA5678", &[])
        .can_be_read::<BroadcastCampaign>();
    let body = sent(&world.last_seen("broadcasts_update"));
    assert_eq!(body, json!({ "SendDateTime": at }));
    assert_eq!(changed.status, Some(BroadcastCampaignStatus::Pending));
    assert_eq!(world.sandbox.mails(), []);

    world.sandbox.advance(Duration::from_secs(4 * 86_400));
    let read = broadcasts.get(SURVEY).await?;
    assert_eq!(read.status, Some(BroadcastCampaignStatus::Sent));
    let mail = read.message.expect("the mail");
    assert_eq!(mail.count_delivered, Some(2), "Ann and Bob");
    assert_eq!(world.sandbox.mails().len(), 2);

    // The time of the example has passed.
    let change = BroadcastCampaignUpdate::new().send_date_time(moment("2026-02-01T09:00:00Z"));
    let copy = broadcasts.add(BroadcastCampaignCreate::new(bob())).await?;
    let late = broadcasts.update(copy.uid.expect("a uid"), change).await;
    example(world, "broadcasts_update").was_sent();
    fault(late, "SendDateTime", "outsetaError");
    Ok(())
}

pub(crate) async fn drops_time_and_recipients(world: &World) -> Result<()> {
    let recipients = json!({
        "BroadcastRecipientsEmailLists": [],
        "BroadcastRecipientsSegments": [{"Uid": "sEgM1234"}],
    });
    let broadcasts = world.client.broadcasts();
    let planned = BroadcastCampaignUpdate::new()
        .send_date_time(in_days(1))
        .email_list_uids([NEWSLETTER]);
    let planned = broadcasts.update(SURVEY, planned).await?;
    assert_eq!(planned.status, Some(BroadcastCampaignStatus::Pending));
    let change = BroadcastCampaignUpdate::new()
        .send_date_time(Null)
        .recipient_data(recipients.to_string());
    let changed = broadcasts.update(SURVEY, change).await?;
    assert_eq!(changed.status, Some(BroadcastCampaignStatus::Draft));
    assert_eq!(changed.send_date_time, None);
    assert_eq!(changed.recipient_data, Some(recipients.to_string()));
    assert_eq!(
        sent(&world.last_seen("broadcasts_update")),
        json!({"SendDateTime": null, "RecipientData": recipients.to_string()})
    );
    Ok(())
}

pub(crate) async fn deletes_a_broadcast(world: &World) -> Result<()> {
    let broadcasts = world.client.broadcasts();
    let answer = broadcasts.delete(SURVEY).do_not_log().await?;
    example(world, "broadcasts_delete")
        .went_to("/email/campaigns/broadcasts/bRoA5678", &[("donotlog", "1")]);
    assert_eq!(answer, Json::Null);
    let gone = broadcasts.get(SURVEY).await;
    refusal(gone, ErrorKind::NotFound, 404);
    // What was sent stays.
    fault(broadcasts.delete(JANUARY).await, "Status", "outsetaError");
    Ok(())
}

pub(crate) async fn takes_a_broadcast_off_the_schedule(world: &World) -> Result<()> {
    let broadcasts = world.client.broadcasts();
    let change = BroadcastCampaignUpdate::new().send_date_time(in_days(1));
    broadcasts.update(SURVEY, change).await?;
    let draft = broadcasts.unschedule(SURVEY).await?;
    example(world, "broadcasts_unschedule")
        .went_to("/email/campaigns/broadcasts/bRoA5678/unschedule", &[])
        .can_be_read::<BroadcastCampaign>();
    assert_eq!(world.last_seen("broadcasts_unschedule").body, "");
    assert_eq!(draft.status, Some(BroadcastCampaignStatus::Draft));
    assert_eq!(draft.send_date_time, None);
    Ok(())
}

pub(crate) async fn puts_a_broadcast_away(world: &World) -> Result<()> {
    let broadcasts = world.client.broadcasts();
    let answer = broadcasts.archive(JANUARY).await?;
    let left = broadcasts.list().await?.items;
    assert_eq!(left.len(), 1, "lists leave it out");
    let read = broadcasts.get(JANUARY).await?;
    assert_eq!(read.status, Some(BroadcastCampaignStatus::Archived));
    example(world, "broadcasts_archive")
        .went_to("/email/campaigns/broadcasts/bRoA1234/archive", &[]);
    assert_eq!(world.last_seen("broadcasts_archive").body, "");
    assert_eq!(answer, Json::Null);
    Ok(())
}

pub(crate) async fn sends_a_trial_copy(world: &World) -> Result<()> {
    let ann = world.signed_in(ANN_EMAIL).await?;
    let body = BroadcastTestEmail::new(JANUARY).additional_recipients([ANN]);
    let answer = ann.broadcasts().send_test(body.clone()).await?;
    example(world, "broadcasts_send_test")
        .went_to("/email/campaigns/broadcasts/sendtestemail", &[])
        .was_sent();
    assert_eq!(answer, Json::Null);
    let mails = world.sandbox.mails();
    assert_eq!(mails.len(), 1, "Ann is named twice");
    assert_eq!(mails[0].kind, MailKind::BroadcastTest);
    assert_eq!(
        (mails[0].to.as_str(), mails[0].body.as_str()),
        (ANN_EMAIL, "<p>Hello Ann</p>")
    );
    let colleague = body.clone().additional_recipients([BOB]);
    ann.broadcasts().send_test(colleague).await?;
    assert_eq!(world.sandbox.mails().len(), 3);

    // A key is nobody that could get one.
    let by_key = world.client.broadcasts().send_test(body.clone()).await;
    refusal(by_key, ErrorKind::BadRequest, 400);
    let nothing = body.broadcast_campaign(Null);
    fault(
        ann.broadcasts().send_test(nothing).await,
        "BroadcastCampaign",
        "required",
    );
    Ok(())
}

pub(crate) async fn lists_tags(world: &World) -> Result<()> {
    let list = world.client.broadcasts().list_tags(JANUARY);
    let page = list
        .filter(tag::TAG_COLOR.ne(TagColor::Gray))
        .order_by(tag::NAME.asc())
        .await?;
    example(world, "broadcasts_tags_list")
        .went_to(
            "/email/campaigns/broadcasts/bRoA1234/tags",
            &[("TagColor__ne", "10"), ("orderBy", "Name")],
        )
        .can_be_read::<Tag>();
    let monthly = &page.items[0];
    assert_eq!(monthly.name.as_deref(), Some("monthly"));
    assert_eq!(monthly.tag_color, Some(TagColor::Green));
    assert_eq!(
        monthly.entity_type,
        Some(EntityType::Broadcast),
        "made for broadcasts"
    );
    Ok(())
}

pub(crate) async fn adds_tags(world: &World) -> Result<()> {
    let broadcasts = world.client.broadcasts();
    let body = TagUidList::new([MONTHLY]);
    let answer = broadcasts.add_tags(SURVEY, body).await?;
    example(world, "broadcasts_tags_add")
        .went_to("/email/campaigns/broadcasts/bRoA5678/tags", &[])
        .was_sent();
    assert_eq!(answer, Json::Null);
    assert_eq!(tagged(world, SURVEY).await?, ["monthly"]);
    Ok(())
}

pub(crate) async fn sets_tags(world: &World) -> Result<()> {
    let broadcasts = world.client.broadcasts();
    // Those of another broadcast.
    let tags = broadcasts.list_tags(JANUARY).await?;
    let tags: Vec<String> = tags
        .into_iter()
        .filter_map(|tag| tag.uid)
        .map(String::from)
        .collect();
    let answer = broadcasts.set_tags(SURVEY, TagUidList::new(tags)).await?;
    example(world, "broadcasts_tags_set")
        .went_to("/email/campaigns/broadcasts/bRoA5678/tags", &[])
        .was_sent();
    assert_eq!(answer, Json::Null);
    assert_eq!(tagged(world, SURVEY).await?, ["monthly", "product"]);
    Ok(())
}

pub(crate) async fn takes_all_tags_off(world: &World) -> Result<()> {
    let none: [&str; 0] = [];
    let body = TagUidList::new(none);
    world.client.broadcasts().set_tags(JANUARY, body).await?;
    assert_eq!(
        sent(&world.last_seen("broadcasts_tags_set")),
        json!({"TagUids": []})
    );
    assert_eq!(tagged(world, JANUARY).await?, [""; 0]);
    Ok(())
}

pub(crate) async fn removes_a_tag(world: &World) -> Result<()> {
    let call = world.client.broadcasts().remove_tag(JANUARY, MONTHLY);
    let answer = call.await?;
    example(world, "broadcasts_tags_remove")
        .went_to("/email/campaigns/broadcasts/bRoA1234/tags/tAgM1234", &[]);
    assert_eq!(answer, Json::Null);
    assert_eq!(tagged(world, JANUARY).await?, ["product"]);
    Ok(())
}
