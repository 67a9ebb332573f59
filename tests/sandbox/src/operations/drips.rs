//! Drip campaigns and their messages.

use super::Call;
use super::campaigns::{set_type, tested, try_out, with_own, without_uid};
use crate::answer::Selection;
use crate::json::{Json, Object};
use crate::mail::MailKind;
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{self, Broken, Failures};

const DRIP: &str = "DripCampaign";
const ROW: &str = "DripCampaignMessage";
/// What the answer to a new campaign shows: the messages came along, so the server has them at hand.
const WITH_MAILS: &str = "*,DripCampaignMessages.*,DripCampaignMessages.Message.*";

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let mut body = call.body.clone();
    without_uid(&mut body, "Campaign");
    name_messages(&mut body, true);
    let uid = call.create_from(DRIP, &body, None)?;
    set_type(call, DRIP, &uid, "Drip");
    weigh_messages(call, &uid);
    let shown = Selection::parse(call.spec, DRIP, Some(WITH_MAILS));
    call.answer_unasked(DRIP, &uid, shown)
}

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, DRIP)?;
    let before = call.record(DRIP, uid)?.clone();
    let mut body = call.body.clone();
    with_own(call, &before, &mut body, "Campaign")?;
    name_messages(&mut body, false);
    call.update(DRIP, uid, &body)?;
    set_type(call, DRIP, uid, "Drip");
    weigh_messages(call, uid);
    call.answer(DRIP, uid)
}

/// Calls the messages that come along without a name after their position. In a copy they are new,
/// whatever they were read from.
fn name_messages(body: &mut Object, copy: bool) {
    let Some(Json::List(rows)) = body.get("DripCampaignMessages") else {
        return;
    };
    let mut rows = rows.clone();
    for (position, row) in (1..).zip(&mut rows) {
        let Json::Object(row) = row else { continue };
        if copy {
            row.remove("Uid");
            row.remove(DRIP);
            without_uid(row, "Message");
        }
        if let Some(Json::Object(mail)) = row.get("Message")
            && mail.get("Uid").is_none_or(Json::is_blank)
            && mail.get("Name").is_none_or(Json::is_blank)
        {
            let mut mail = mail.clone();
            mail.set("Name", Json::Text(format!("Message {position}")));
            row.set("Message", Json::Object(mail));
        }
    }
    body.set("DripCampaignMessages", Json::List(rows));
}

/// Gives messages without a weight their position as such.
fn weigh_messages(call: &mut Call<'_>, drip: &str) {
    let rows = call.tenant.store.pointing_at(ROW, DRIP, drip);
    let bare: Vec<(i64, String)> = (1..)
        .zip(rows)
        .filter(|(_, row)| row.value("Weight").is_none())
        .map(|(position, row)| (position, row.uid.clone()))
        .collect();
    for (position, uid) in bare {
        call.tenant.store.change(ROW, &uid, |row| {
            row.set("Weight", Json::integer(position));
        });
    }
}

pub(super) fn send_test(call: &mut Call<'_>) -> Outcome {
    let payload = call.payload()?;
    let uid = tested(call, &payload, DRIP)?;
    let mut rows: Vec<&Record> = call.tenant.store.pointing_at(ROW, DRIP, &uid).collect();
    rows.sort_by_key(|row| row.integer("Weight"));
    let messages = rows.into_iter().filter_map(|row| row.link("Message"));
    let messages: Vec<String> = messages.map(str::to_owned).collect();
    try_out(call, &payload, &messages, MailKind::DripTest)?;
    Ok(Reply::empty(200))
}

pub(super) fn add_message(call: &mut Call<'_>) -> Outcome {
    let drip = call.named(0, DRIP)?;
    must_match(call, None)?;
    let mut body = call.body.clone();
    without_uid(&mut body, "Message");
    let uid = call.create_from(ROW, &body, Some((DRIP, drip)))?;
    weigh_messages(call, drip);
    switch_off(call, drip);
    answer_message(call, &uid)
}

pub(super) fn get_message(call: &mut Call<'_>) -> Outcome {
    let uid = named_message(call)?;
    answer_message(call, uid)
}

pub(super) fn update_message(call: &mut Call<'_>) -> Outcome {
    let uid = named_message(call)?;
    must_match(call, Some(uid))?;
    let before = call.record(ROW, uid)?.clone();
    let mut body = call.body.clone();
    with_own(call, &before, &mut body, "Message")?;
    // It is the one of the path, and stays that.
    body.remove(DRIP);
    call.update(ROW, uid, &body)?;
    answer_message(call, uid)
}

pub(super) fn delete_message(call: &mut Call<'_>) -> Outcome {
    let uid = named_message(call)?;
    write::remove(call.spec, &mut call.tenant.store, ROW, uid);
    switch_off(call, call.parameter(0));
    Ok(Reply::empty(200))
}

/// The message that the path names, which must be one of the campaign that it names.
fn named_message<'c>(call: &Call<'c>) -> Result<&'c str, Reply> {
    let drip = call.named(0, DRIP)?;
    let uid = call.named(1, ROW)?;
    if call.record(ROW, uid)?.link(DRIP) != Some(drip) {
        return Err(Reply::empty(404));
    }
    Ok(uid)
}

/// 400 unless the identifiers in the body are those of the path. That of the message is demanded.
fn must_match(call: &Call<'_>, message: Option<&str>) -> Result<(), Reply> {
    let payload = call.payload()?;
    let drip = payload.get(DRIP).and_then(Json::as_object);
    let drip = drip.map(|drip| drip.get("Uid").and_then(Json::as_text));
    let mut broken = Vec::new();
    if message.is_some() && payload.get("Uid").and_then(Json::as_text) != message {
        let message = "The Uid is not the one of the address.";
        broken.push(Broken::rule("Uid", message));
    }
    if drip.is_some_and(|drip| drip != Some(call.parameter(0))) {
        let message = "The campaign is not the one of the address.";
        broken.push(Broken::rule(DRIP, message));
    }
    if broken.is_empty() {
        return Ok(());
    }
    Err(Failures::of_body(ROW, payload, broken).reply(&call.reader()))
}

/// Switches a campaign off, so that its timing can be looked over.
fn switch_off(call: &mut Call<'_>, drip: &str) {
    call.tenant.store.change(DRIP, drip, |drip| {
        drip.set("IsActive", Json::Bool(false));
    });
}

/// Answers a message with its mail; the campaign, which it points back at, is left out.
fn answer_message(call: &Call<'_>, uid: &str) -> Outcome {
    let mut shown = Selection::own(call.spec, ROW);
    shown
        .members
        .insert("Message".to_owned(), Selection::whole());
    call.answer_unasked(ROW, uid, shown)
}
