//! Drip campaigns and their messages.

use outseta_api::enums::{CampaignType, SpamStatus};
use outseta_api::fields::{drip_campaign, drip_campaign_message};
use outseta_api::inputs::{
    CampaignInput, DripCampaignCreate, DripCampaignMessageCreate, DripCampaignMessageInput,
    DripCampaignMessageUpdate, DripCampaignUpdate, DripTestEmail, MessageInput,
};
use outseta_api::models::{DripCampaign, DripCampaignMessage};
use outseta_api::query::All;
use outseta_api::{Decimal, ErrorKind, Json, Null, Result};
use outseta_sandbox::MailKind;
use serde_json::json;

use crate::example::example;
use crate::world::{ANN, ANN_EMAIL, World, fault, refusal, sent};

/// The campaign of the examples.
const ONBOARDING: &str = "dRiP1234";
/// Its one step.
const WELCOME: &str = "mSgG1234";

fn bob() -> CampaignInput {
    CampaignInput::new()
        .name("Onboarding")
        .from_name("Bob Stone")
        .from_email("bob@example.com")
}

fn mail() -> MessageInput {
    MessageInput::new()
        .name("Welcome")
        .subject("Welcome aboard")
        .body("<p>Good to have you here.</p>")
}

pub(crate) async fn lists_campaigns(world: &World) -> Result<()> {
    let list = world.client.drip_campaigns().list();
    let page = list
        .filter(drip_campaign::IS_ACTIVE.eq(true))
        .filter(drip_campaign::CAMPAIGN.name().contains("board"))
        .order_by(drip_campaign::CREATED.desc())
        .select((
            All,
            drip_campaign::DRIP_CAMPAIGN_MESSAGES.all(),
            drip_campaign::DRIP_CAMPAIGN_MESSAGES.message().all(),
        ))
        .await?;
    example(world, "drip_campaigns_list")
        .went_to(
            "/email/campaigns/drips",
            &[
                ("IsActive", "true"),
                ("Campaign.Name", "*board*"),
                ("orderBy", "Created DESC"),
                (
                    "fields",
                    "*,DripCampaignMessages.*,DripCampaignMessages.Message.*",
                ),
            ],
        )
        .can_be_read::<DripCampaign>();
    let drip = &page.items[0];
    let messages = drip.drip_campaign_messages.as_ref().expect("its messages");
    let mail = messages[0].message.as_ref().expect("the mail");
    assert_eq!(mail.subject.as_deref(), Some("Welcome aboard"));
    assert_eq!(drip.is_active, Some(true));
    let campaign = drip.campaign.as_ref().expect("name and sender");
    assert_eq!(campaign.name.as_deref(), Some("Onboarding"));
    assert_eq!(campaign.campaign_type, Some(CampaignType::Drip));
    Ok(())
}

pub(crate) async fn adds_a_campaign_with_its_messages(world: &World) -> Result<()> {
    let first = DripCampaignMessageInput::new()
        .delay_in_hours(24)
        .message(mail());
    let body = DripCampaignCreate::new(bob()).drip_campaign_messages([first]);
    let added = world.client.drip_campaigns().add(body).await?;
    example(world, "drip_campaigns_add")
        .went_to("/email/campaigns/drips", &[])
        .was_sent()
        .can_be_read::<DripCampaign>();
    assert_eq!(added.is_active, Some(false), "nothing is sent yet");
    let uid = added.uid.as_ref().expect("a uid").as_str();
    let read = world.client.drip_campaigns().get(uid).await?;
    assert_eq!(read.drip_campaign_messages.expect("its messages").len(), 1);
    let messages = added.drip_campaign_messages.expect("its messages");
    assert_eq!(messages[0].delay_in_hours, Some(24));
    let mail = messages[0].message.as_ref().expect("the mail");
    assert_eq!(mail.subject.as_deref(), Some("Welcome aboard"));
    assert_eq!(mail.spam_status, Some(SpamStatus::Draft));
    Ok(())
}

pub(crate) async fn refuses_a_campaign_without_its_core(world: &World) -> Result<()> {
    let drips = world.client.drip_campaigns();
    let nameless = DripCampaignCreate::new(bob()).campaign(Null);
    fault(drips.add(nameless).await, "Campaign", "required");
    // What was read holds the name in another object, which must come along.
    let read = drips.get(ONBOARDING).await?;
    let copy = DripCampaignCreate::from(&read);
    fault(drips.add(copy.clone()).await, "Campaign", "required");
    let campaign = read.campaign.as_deref().expect("name and sender");
    drips
        .add(copy.campaign(CampaignInput::from(campaign)))
        .await?;
    assert_eq!(
        sent(&world.last_seen("drip_campaigns_add"))["Campaign"],
        json!({
            "Uid": "cAmP1234",
            "Name": "Onboarding",
            "FromName": "Bob Stone",
            "FromEmail": "bob@example.com",
            "CampaignType": 2,
        })
    );
    Ok(())
}

pub(crate) async fn gets_a_campaign(world: &World) -> Result<()> {
    let drip = world.client.drip_campaigns().get(ONBOARDING).await?;
    example(world, "drip_campaigns_get")
        .went_to("/email/campaigns/drips/dRiP1234", &[])
        .can_be_read::<DripCampaign>();
    assert_eq!(drip.allow_repeat_processing, Some(false));
    let messages = drip.drip_campaign_messages.expect("its messages");
    assert_eq!(messages[0].uid.as_ref().expect("a uid"), &WELCOME);
    assert_eq!(messages[0].weight, Some(1));
    assert_eq!(messages[0].message, None, "the mail is further down");
    Ok(())
}

pub(crate) async fn switches_a_campaign_on(world: &World) -> Result<()> {
    let change = DripCampaignUpdate::new()
        .is_active(true)
        .start_drip_to_existing_members(false);
    let drips = world.client.drip_campaigns();
    drips
        .update(ONBOARDING, DripCampaignUpdate::new().is_active(false))
        .await?;
    assert_eq!(drips.get(ONBOARDING).await?.is_active, Some(false));
    let changed = drips.update(ONBOARDING, change).await?;
    example(world, "drip_campaigns_update")
        .went_to("/email/campaigns/drips/dRiP1234", &[])
        .was_sent()
        .can_be_read::<DripCampaign>();
    assert_eq!(drips.get(ONBOARDING).await?.is_active, Some(true));
    assert_eq!(changed.is_active, Some(true));
    assert_eq!(changed.mark_existing_recipients_done, Some(false));
    Ok(())
}

pub(crate) async fn deletes_a_campaign(world: &World) -> Result<()> {
    let drips = world.client.drip_campaigns();
    let answer = drips.delete(ONBOARDING).do_not_log().await?;
    example(world, "drip_campaigns_delete")
        .went_to("/email/campaigns/drips/dRiP1234", &[("donotlog", "1")]);
    assert_eq!(answer, Json::Null);
    refusal(drips.get(ONBOARDING).await, ErrorKind::NotFound, 404);
    let message = world.client.drip_messages().get(ONBOARDING, WELCOME).await;
    refusal(message, ErrorKind::NotFound, 404);
    Ok(())
}

pub(crate) async fn sends_a_trial_copy(world: &World) -> Result<()> {
    let ann = world.signed_in(ANN_EMAIL).await?;
    let body = DripTestEmail::new(ONBOARDING).additional_recipients([ANN]);
    let answer = ann.drip_campaigns().send_test(body.clone()).await?;
    example(world, "drip_campaigns_send_test")
        .went_to("/email/campaigns/drips/sendtestemail", &[])
        .was_sent();
    assert_eq!(answer, Json::Null);
    let mails = world.sandbox.mails();
    assert_eq!(mails.len(), 1, "Ann is named twice");
    assert_eq!(
        (mails[0].kind, mails[0].to.as_str()),
        (MailKind::DripTest, ANN_EMAIL)
    );
    let by_key = world.client.drip_campaigns().send_test(body.clone()).await;
    refusal(by_key, ErrorKind::BadRequest, 400);

    let nothing = body.drip_campaign(Null);
    fault(
        ann.drip_campaigns().send_test(nothing).await,
        "DripCampaign",
        "required",
    );
    Ok(())
}

pub(crate) async fn adds_a_message(world: &World) -> Result<()> {
    let body =
        DripCampaignMessageCreate::new(mail().preview_text("Your first steps")).delay_in_hours(24);
    let messages = world.client.drip_messages();
    let added = messages.add(ONBOARDING, body).await?;
    example(world, "drip_messages_add")
        .went_to("/email/campaigns/drips/dRiP1234/messages", &[])
        .was_sent()
        .can_be_read::<DripCampaignMessage>();
    let uid = added.uid.as_ref().expect("a uid").as_str();
    assert_eq!(added.weight, Some(2), "the second");
    let read = messages.get(ONBOARDING, uid).await?;
    assert_eq!(read.delay_in_hours, Some(24));
    let drip = world.client.drip_campaigns().get(ONBOARDING).await?;
    assert_eq!(drip.is_active, Some(false), "switched off by it");
    let mail = added.message.expect("the mail");
    assert_eq!(mail.preview_text.as_deref(), Some("Your first steps"));
    assert_eq!(mail.count_sent, Some(0));
    Ok(())
}

pub(crate) async fn refuses_a_message_without_a_mail(world: &World) -> Result<()> {
    let messages = world.client.drip_messages();
    let body = DripCampaignMessageCreate::new(mail());
    let empty = body.clone().message(Null);
    fault(messages.add(ONBOARDING, empty).await, "Message", "required");
    messages
        .add(ONBOARDING, body.drip_campaign(ONBOARDING))
        .await?;
    assert_eq!(
        sent(&world.last_seen("drip_messages_add"))["DripCampaign"],
        json!({"Uid": ONBOARDING})
    );
    Ok(())
}

pub(crate) async fn gets_a_message(world: &World) -> Result<()> {
    let call = world.client.drip_messages().get(ONBOARDING, WELCOME);
    let message = call
        .select((All, drip_campaign_message::MESSAGE.all()))
        .await?;
    example(world, "drip_messages_get")
        .went_to(
            "/email/campaigns/drips/dRiP1234/messages/mSgG1234",
            &[("fields", "*,Message.*")],
        )
        .can_be_read::<DripCampaignMessage>();
    assert_eq!(message.delay_in_hours, Some(24));
    let mail = message.message.expect("the mail");
    assert_eq!((mail.count_open, mail.count_click), (Some(8), Some(3)));
    assert_eq!(mail.spam_status, Some(SpamStatus::NotSpam));
    assert_eq!(mail.spam_assassin_score, Some(Decimal::new(5, 1)));
    Ok(())
}

pub(crate) async fn delays_a_message(world: &World) -> Result<()> {
    let change = DripCampaignMessageUpdate::new(WELCOME).delay_in_hours(48);
    let messages = world.client.drip_messages();
    let changed = messages.update(ONBOARDING, WELCOME, change).await?;
    example(world, "drip_messages_update")
        .went_to("/email/campaigns/drips/dRiP1234/messages/mSgG1234", &[])
        .was_sent()
        .can_be_read::<DripCampaignMessage>();
    assert_eq!(changed.delay_in_hours, Some(48));
    assert!(changed.updated > changed.created);
    let read = messages.get(ONBOARDING, WELCOME).await?;
    assert_eq!(read.delay_in_hours, Some(48));
    Ok(())
}

pub(crate) async fn names_the_message_in_its_changes(world: &World) -> Result<()> {
    let messages = world.client.drip_messages();
    // What was read names itself.
    let read = messages.get(ONBOARDING, WELCOME).await?;
    let change = DripCampaignMessageUpdate::from(&read).delay_in_hours(72);
    messages.update(ONBOARDING, WELCOME, change.clone()).await?;
    assert_eq!(
        sent(&world.last_seen("drip_messages_update")),
        json!({"Uid": WELCOME, "DelayFromPriorDay": 0, "DelayInHours": 72, "Weight": 1})
    );
    let anonymous = change.uid(Null);
    fault(
        messages.update(ONBOARDING, WELCOME, anonymous).await,
        "Uid",
        "required",
    );
    Ok(())
}

pub(crate) async fn deletes_a_message(world: &World) -> Result<()> {
    let messages = world.client.drip_messages();
    let answer = messages.delete(ONBOARDING, WELCOME).await?;
    example(world, "drip_messages_delete")
        .went_to("/email/campaigns/drips/dRiP1234/messages/mSgG1234", &[]);
    assert_eq!(answer, Json::Null);
    let gone = messages.get(ONBOARDING, WELCOME).await;
    refusal(gone, ErrorKind::NotFound, 404);
    let drip = world.client.drip_campaigns().get(ONBOARDING).await?;
    assert_eq!(drip.is_active, Some(false));
    Ok(())
}
