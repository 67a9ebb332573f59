//! Broadcasts: mails to whole lists and segments, from draft to sent.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::campaigns::{letter, may_be_mailed, set_type, tested, try_out, with_own, without_uid};
use super::{Call, crud, labels, opt_in, recipients};
use crate::clock;
use crate::json::Json;
use crate::mail::MailKind;
use crate::reply::{Outcome, Reply};
use crate::spec::Spec;
use crate::store::Record;
use crate::tenant::Tenant;
use crate::write::{Broken, Failures};

const BROADCAST: &str = "BroadcastCampaign";
/// How many may be scheduled or on their way at a time.
const MOST_AT_A_TIME: usize = 5;

fn status(spec: &Spec, name: &str) -> Option<i64> {
    spec.number("BroadcastCampaignStatus", name)
}

/// Whether the status of a broadcast is one of these.
fn is(spec: &Spec, broadcast: &Record, names: &[&str]) -> bool {
    let found = broadcast.integer("Status");
    found.is_some() && names.iter().any(|name| status(spec, name) == found)
}

fn set_status(call: &mut Call<'_>, uid: &str, name: &str) {
    let status = status(call.spec, name).map_or(Json::Null, Json::integer);
    let now = Json::Text(clock::exact(call.now));
    call.tenant.store.change(BROADCAST, uid, |broadcast| {
        broadcast.set("Status", status);
        broadcast.set("Updated", now);
    });
}

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let wanted = labels::Wanted::parse(call.query);
    call.list(BROADCAST, |reader, broadcast| {
        !is(reader.spec, broadcast, &["Archived"]) && wanted.holds(broadcast)
    })
}

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let mut body = call.body.clone();
    for name in ["Campaign", "Message"] {
        without_uid(&mut body, name);
    }
    let uid = call.create_from(BROADCAST, &body, None)?;
    recipients::merge(call, &uid, &body)?;
    call.tenant.store.change(BROADCAST, &uid, |broadcast| {
        for name in ["SendDateTime", "NextRunDateTime", "ErrorMessage"] {
            broadcast.set(name, Json::Null);
        }
    });
    set_status(call, &uid, "Draft");
    set_type(call, BROADCAST, &uid, "Broadcast");
    call.answer(BROADCAST, &uid)
}

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, BROADCAST)?;
    let before = call.record(BROADCAST, uid)?.clone();
    let mut body = call.body.clone();
    for name in ["Campaign", "Message"] {
        with_own(call, &before, &mut body, name)?;
    }
    if let Some(Json::Object(mail)) = body.get("Message")
        && mail.get("Body").is_some()
        && mail.get("Design").is_none()
    {
        // The design of another text would not fit.
        let mut mail = mail.clone();
        mail.set("Design", Json::Null);
        body.set("Message", Json::Object(mail));
    }
    call.update(BROADCAST, uid, &body)?;
    recipients::merge(call, uid, &body)?;
    set_type(call, BROADCAST, uid, "Broadcast");
    call.tenant.store.change(BROADCAST, uid, |broadcast| {
        for name in ["Status", "NextRunDateTime"] {
            broadcast.set(name, before.value(name).cloned().unwrap_or(Json::Null));
        }
    });
    schedule(call, uid, &before)?;
    call.answer(BROADCAST, uid)
}

/// Follows a change of the time of sending.
fn schedule(call: &mut Call<'_>, uid: &str, before: &Record) -> Result<(), Reply> {
    let broadcast = call.record(BROADCAST, uid)?;
    let time = broadcast.text("SendDateTime");
    if time == before.text("SendDateTime") {
        return Ok(());
    }
    let busy = ["Pending", "Queuing", "Queued", "Sending", "QueuedEmails"];
    let all = call.tenant.store.all(BROADCAST);
    let others = all.filter(|other| other.uid != uid && is(call.spec, other, &busy));
    let others = others.count();
    let rule = |property, message: &str| Some(Broken::rule(property, message));
    let broken = if !is(call.spec, before, &["Draft", "Pending"]) {
        let message = "Only drafts and scheduled broadcasts have their time changed.";
        rule("SendDateTime", message)
    } else if time.is_some_and(|time| *time <= *clock::exact(call.now)) {
        rule("SendDateTime", "The time of sending must be in the future.")
    } else if time.is_some() && broadcast.link("Message").is_none() {
        Some(Broken::required("Message"))
    } else if time.is_some() && others >= MOST_AT_A_TIME {
        let message = "At most 5 broadcasts can be scheduled or sending at a time.";
        rule("SendDateTime", message)
    } else {
        None
    };
    if let Some(broken) = broken {
        return Err(Failures::of_record(BROADCAST, uid, broken).reply(&call.reader()));
    }
    let next = if time.is_some() { "Pending" } else { "Draft" };
    set_status(call, uid, next);
    Ok(())
}

pub(super) fn delete(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, BROADCAST)?;
    if !is(
        call.spec,
        call.record(BROADCAST, uid)?,
        &["Draft", "Pending"],
    ) {
        let broken = Broken::rule(
            "Status",
            "Only drafts and scheduled broadcasts can be deleted. Archive it instead.",
        );
        return Err(Failures::of_record(BROADCAST, uid, broken).reply(&call.reader()));
    }
    crud::delete(call, BROADCAST)
}

pub(super) fn unschedule(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, BROADCAST)?;
    if !is(call.spec, call.record(BROADCAST, uid)?, &["Pending"]) {
        let broken = Broken::rule("Status", "The broadcast is not scheduled.");
        return Err(Failures::of_record(BROADCAST, uid, broken).reply(&call.reader()));
    }
    call.tenant.store.change(BROADCAST, uid, |broadcast| {
        broadcast.set("SendDateTime", Json::Null);
    });
    set_status(call, uid, "Draft");
    call.answer(BROADCAST, uid)
}

pub(super) fn archive(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, BROADCAST)?;
    set_status(call, uid, "Archived");
    Ok(Reply::empty(200))
}

pub(super) fn send_test(call: &mut Call<'_>) -> Outcome {
    let payload = call.payload()?;
    let uid = tested(call, &payload, BROADCAST)?;
    let message = call.record(BROADCAST, &uid)?.link("Message");
    let messages: Vec<String> = message.into_iter().map(str::to_owned).collect();
    try_out(call, &payload, &messages, MailKind::BroadcastTest)?;
    Ok(Reply::empty(200))
}

/// Sends every scheduled broadcast whose time has come, and commits that.
pub(super) fn send_due(spec: &Spec, tenant: &mut Tenant, now: DateTime<Utc>) {
    let all = tenant.store.all(BROADCAST);
    let due: Vec<(DateTime<Utc>, Record)> = all
        .filter(|broadcast| is(spec, broadcast, &["Pending"]))
        .filter_map(|broadcast| {
            let at = broadcast.text("SendDateTime").and_then(clock::parse)?;
            (at <= now).then(|| (at, broadcast.clone()))
        })
        .collect();
    for (at, broadcast) in due {
        send(&mut Call::at(spec, tenant, at), &broadcast);
        tenant.commit(spec);
    }
}

fn send(call: &mut Call<'_>, broadcast: &Record) {
    let store = &call.tenant.store;
    let message = broadcast.link("Message").unwrap_or_default();
    let mut letters = Vec::new();
    if let Some(message) = store.get("Message", message) {
        let people = people(call, broadcast);
        let people = people.iter().filter_map(|uid| store.get("Person", uid));
        let people = people.filter(|person| may_be_mailed(person));
        let kind = MailKind::Broadcast;
        letters.extend(people.filter_map(|person| letter(call.spec, message, person, kind)));
    }
    let sent = Json::Number(letters.len().to_string());
    call.post(letters);
    let checked = call.spec.number("SpamStatus", "NotSpam");
    call.tenant.store.change("Message", message, |message| {
        message.set("CountSent", sent.clone());
        message.set("CountDelivered", sent);
        message.set("SpamStatus", checked.map_or(Json::Null, Json::integer));
    });
    set_status(call, &broadcast.uid, "Sent");
}

/// Whom a broadcast goes to, each of them once.
fn people(call: &Call<'_>, broadcast: &Record) -> BTreeSet<String> {
    let store = &call.tenant.store;
    let (lists, segments) = recipients::of(broadcast);
    let on_lists = lists
        .iter()
        .flat_map(|list| store.pointing_at("EmailListPerson", "EmailList", list))
        .filter(|subscription| opt_in::is_active(call, subscription));
    let in_segments = segments
        .iter()
        .flat_map(|segment| store.pointing_at("SegmentPerson", "Segment", segment));
    on_lists
        .chain(in_segments)
        .filter_map(|row| row.link("Person").map(str::to_owned))
        .collect()
}
