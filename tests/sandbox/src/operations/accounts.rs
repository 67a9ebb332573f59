//! Accounts: the records themselves and the mails to their people.

use super::people::{free_text, mentions};
use super::{Call, call::is_uid, cycle};
use crate::answer::Reader;
use crate::mail::{Letter, MailKind};
use crate::reply::{Outcome, Reply};
use crate::store::Record;

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let segment = call.query.get("segmentUid").filter(|uid| !uid.is_empty());
    if segment.is_some_and(|uid| !is_uid(uid)) {
        return Err(Reply::invalid_uid());
    }
    let q = free_text(call.query);
    call.list("Account", |reader, account| {
        q.is_none_or(|q| account.uid == q || mentions(account, "Name", q))
            && segment.is_none_or(|segment| is_in_segment(reader, account, segment))
    })
}

/// Whether one of an account's people is in a segment.
fn is_in_segment(reader: &Reader<'_>, account: &Record, segment: &str) -> bool {
    reader
        .many(account, "PersonAccount")
        .into_iter()
        .filter_map(|membership| membership.link("Person"))
        .any(|person| {
            reader
                .store
                .pointing_at("SegmentPerson", "Person", person)
                .any(|row| row.link("Segment") == Some(segment))
        })
}

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let uid = call.create("Account", None)?;
    cycle::open_new(call);
    call.answer("Account", &uid)
}

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Account")?;
    call.update("Account", uid, call.body)?;
    cycle::open_new(call);
    call.log("AccountUpdated", uid, []);
    call.answer("Account", uid)
}

pub(super) fn send_confirmation_email(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Account")?;
    let memberships = call
        .tenant
        .store
        .pointing_at("PersonAccount", "Account", uid);
    let wanted = call.query.get("personUid").unwrap_or_default();
    let people: Vec<String> = memberships
        .filter(|membership| match wanted {
            "" => membership.is_set("IsPrimary"),
            "*" => true,
            person => membership.link("Person") == Some(person),
        })
        .filter_map(|membership| membership.link("Person").map(str::to_owned))
        .collect();
    if !matches!(wanted, "" | "*") {
        if !is_uid(wanted) {
            return Err(Reply::invalid_uid());
        }
        if people.is_empty() {
            return Err(Reply::refused("The Person was not found."));
        }
    }
    for person in people {
        let letter =
            |to: &str| Letter::new(to, MailKind::AccountConfirmation, "Confirm your account");
        call.mail(&person, letter);
    }
    Ok(Reply::empty(200))
}
