//! Mails to many and mails from templates: a broadcast that was sent, a draft, a drip campaign.

use super::{BEGIN, Planter, text};
use crate::json::Json;

const SENT: &str = "2026-02-01T09:00:00Z";

pub(super) fn plant(planter: &mut Planter<'_>) {
    broadcasts(planter);
    drip(planter);
    template(planter);
}

fn campaign(planter: &mut Planter<'_>, uid: &str, name: &str, kind: &str) {
    let kind = planter.number("CampaignType", kind);
    planter.add(
        "Campaign",
        uid,
        BEGIN,
        &[
            ("Name", text(name)),
            ("FromName", text("Bob Stone")),
            ("FromEmail", text("bob@example.com")),
            ("CampaignType", kind),
        ],
        &[],
    );
}

/// A mail: name, subject, text, text beside the subject, and how often it was sent, opened, clicked.
fn message(planter: &mut Planter<'_>, uid: &str, texts: [&str; 4], counts: Option<[i64; 3]>) {
    let [name, subject, body, preview] = texts.map(text);
    let mut members = vec![
        ("Name", name),
        ("Subject", subject),
        ("Body", body),
        ("PreviewText", preview),
    ];
    if let Some([sent, opened, clicked]) = counts.map(|counts| counts.map(Json::integer)) {
        members.extend([
            ("CountSent", sent.clone()),
            ("CountDelivered", sent),
            ("CountOpen", opened),
            ("CountClick", clicked),
            ("SpamAssassinScore", Json::Number("0.5".to_owned())),
            ("SpamStatus", planter.number("SpamStatus", "NotSpam")),
        ]);
    }
    planter.add("Message", uid, BEGIN, &members, &[]);
}

fn broadcasts(planter: &mut Planter<'_>) {
    planter.tag("tAgM1234", "monthly", "Green", "Broadcast");
    planter.tag("tAgP5678", "product", "Blue", "Broadcast");
    campaign(planter, "cAmP5678", "January news", "Broadcast");
    let texts = [
        "January news",
        "News of January",
        "<p>Hello {{ Person.FirstName }}</p>",
        "Three new features",
    ];
    message(planter, "mEsS5678", texts, Some([2, 1, 1]));
    campaign(planter, "cAmP9012", "Spring survey", "Broadcast");
    let texts = [
        "Spring survey",
        "Three questions",
        "<p>How are we doing, {{ Person.FirstName }}?</p>",
        "It takes a minute",
    ];
    message(planter, "mEsS9012", texts, None);
    for (uid, created, status, sent, campaign, message, recipients) in [
        (
            "bRoA1234",
            "2026-01-25T09:00:00Z",
            "Sent",
            text(SENT),
            "cAmP5678",
            "mEsS5678",
            r#"{"BroadcastRecipientsEmailLists":[{"Uid":"lIsT1234"}],"BroadcastRecipientsSegments":[]}"#,
        ),
        (
            "bRoA5678",
            "2026-03-01T09:00:00Z",
            "Draft",
            Json::Null,
            "cAmP9012",
            "mEsS9012",
            r#"{"BroadcastRecipientsEmailLists":[{"Uid":"lIsT5678"}],"BroadcastRecipientsSegments":[{"Uid":"sEgM1234"}]}"#,
        ),
    ] {
        let status = planter.number("BroadcastCampaignStatus", status);
        planter.add(
            "BroadcastCampaign",
            uid,
            created,
            &[
                ("Status", status),
                ("SendDateTime", sent),
                ("RecipientData", text(recipients)),
            ],
            &[("Campaign", campaign), ("Message", message)],
        );
    }
    planter.label("BroadcastCampaign", "bRoA1234", &["tAgM1234", "tAgP5678"]);
}

fn drip(planter: &mut Planter<'_>) {
    campaign(planter, "cAmP1234", "Onboarding", "Drip");
    let texts = [
        "Welcome",
        "Welcome aboard",
        "<p>Good to have you here.</p>",
        "Your first steps",
    ];
    message(planter, "mEsS1234", texts, Some([12, 8, 3]));
    let flags = [
        ("IsActive", true),
        ("AllowRepeatProcessing", false),
        ("StartDripToExistingMembers", false),
        ("MarkExistingRecipientsDone", false),
    ];
    planter.add(
        "DripCampaign",
        "dRiP1234",
        "2026-01-18T09:00:00Z",
        &flags.map(|(name, set)| (name, Json::Bool(set))),
        &[("Campaign", "cAmP1234")],
    );
    planter.add(
        "DripCampaignMessage",
        "mSgG1234",
        "2026-01-18T09:05:00Z",
        &[
            ("DelayInHours", Json::integer(24)),
            ("Weight", Json::integer(1)),
        ],
        &[("DripCampaign", "dRiP1234"), ("Message", "mEsS1234")],
    );
}

fn template(planter: &mut Planter<'_>) {
    planter.add(
        "Template",
        "tEmP1234",
        BEGIN,
        &[
            ("Name", text("Invoice")),
            ("Subject", text("Your invoice")),
            (
                "Body",
                text("<p>Dear {{ Person.FirstName }}, your invoice is ready.</p>"),
            ),
            ("Description", text("Goes out with every invoice")),
        ],
        &[],
    );
    planter.add(
        "TemplateEmailInstance",
        "eMaI1234",
        "2026-03-02T14:05:00Z",
        &[
            ("UniqueMessageId", text("mSg12345")),
            ("Subject", text("Your invoice")),
            ("FromEmail", text("billing@example.com")),
            ("FromName", text("Billing team")),
            ("SendDateTime", text("2026-03-02T14:05:00Z")),
            ("ProcessDateTime", text("2026-03-02T14:05:10Z")),
            ("DeliverDateTime", text("2026-03-02T14:05:40Z")),
            ("OpenDateTime", text("2026-03-02T14:06:10Z")),
        ],
        &[("Template", "tEmP1234"), ("Recipient", "pAbC12Dx")],
    );
}
