//! What broadcasts and drip campaigns share: a name and a sender, mails of their own, copies, tests.

use super::Call;
use crate::credentials::Caller;
use crate::json::{Json, Object};
use crate::mail::{self, Letter, MailKind};
use crate::reply::Reply;
use crate::spec::Spec;
use crate::store::Record;
use crate::tenant::Tenant;
use crate::write::{Broken, Failures};

/// A body whose nested object is new, whatever it was read from: the server gives it another identifier.
pub(super) fn without_uid(body: &mut Object, name: &str) {
    if let Some(Json::Object(nested)) = body.get(name) {
        let mut nested = nested.clone();
        nested.remove("Uid");
        body.set(name, Json::Object(nested));
    }
}

/// A body whose nested object means the one that the record has, which nothing else has. 400 where it
/// names another one.
pub(super) fn with_own(
    call: &Call<'_>,
    record: &Record,
    body: &mut Object,
    name: &str,
) -> Result<(), Reply> {
    let Some(Json::Object(nested)) = body.get(name) else {
        return Ok(());
    };
    let own = record.link(name);
    match nested.get("Uid").and_then(Json::as_text) {
        Some(sent) if !sent.is_empty() => {
            if Some(sent) == own {
                return Ok(());
            }
            let broken = Broken::rule(name, format!("The {name} is not the one of this record."));
            let failures = Failures::of_record(&record.entity, &record.uid, broken);
            Err(failures.reply(&call.reader()))
        }
        _ => {
            let mut nested = nested.clone();
            match own {
                Some(own) => nested.set("Uid", Json::text(own)),
                None => drop(nested.remove("Uid")),
            }
            body.set(name, Json::Object(nested));
            Ok(())
        }
    }
}

/// Says of which kind the campaign of a broadcast or drip campaign is.
pub(super) fn set_type(call: &mut Call<'_>, entity: &str, uid: &str, kind: &str) {
    let kind = call.spec.number("CampaignType", kind);
    let campaign = call
        .record(entity, uid)
        .ok()
        .and_then(|r| r.link("Campaign"));
    if let Some(campaign) = campaign.map(str::to_owned) {
        call.tenant.store.change("Campaign", &campaign, |campaign| {
            campaign.set("CampaignType", kind.map_or(Json::Null, Json::integer));
        });
    }
}

/// A mail of a campaign for one person, if they have an address.
pub(super) fn letter(
    spec: &Spec,
    message: &Record,
    person: &Record,
    kind: MailKind,
) -> Option<Letter> {
    let text = |name| mail::fill(spec, message.text(name).unwrap_or_default(), person);
    Some(Letter::new(person.text("Email")?, kind, text("Subject")).saying(text("Body")))
}

/// Whether a person may be written to: they did not opt out, and mail reaches them.
pub(super) fn may_be_mailed(person: &Record) -> bool {
    let marks = [
        "EmailUnsubscribeDateTime",
        "EmailSpamDateTime",
        "EmailBounceDateTime",
    ];
    !person.is_set("HasUnsubscribed") && marks.iter().all(|mark| person.value(mark).is_none())
}

/// The record that the body of a test names, in the member that is called after its entity.
pub(super) fn tested(call: &Call<'_>, payload: &Object, entity: &str) -> Result<String, Reply> {
    let uid = payload.get(entity).and_then(Json::as_object);
    let uid = uid.and_then(|named| named.get("Uid")?.as_text());
    match uid.and_then(|uid| call.tenant.store.get(entity, uid)) {
        Some(record) => Ok(record.uid.clone()),
        None => Err(refuse(
            call,
            payload,
            entity,
            &format!("The {entity} was not found."),
        )),
    }
}

/// Mails copies to who is logged in and to the additional recipients, who must share an account with them.
pub(super) fn try_out(
    call: &mut Call<'_>,
    payload: &Object,
    messages: &[String],
    kind: MailKind,
) -> Result<(), Reply> {
    let Caller::Person(caller) = call.caller else {
        return Err(Reply::refused(
            "A test mail goes to the logged-in user, and an API key is nobody. Call with a user's token.",
        ));
    };
    let mut people = vec![caller.clone()];
    let additional = payload.get("AdditionalRecipients");
    for uid in additional.and_then(Json::as_list).unwrap_or_default() {
        let uid = uid.as_text().unwrap_or_default();
        if !share_account(call.tenant, caller, uid) {
            let message = "The recipients must belong to an account of the logged-in user.";
            return Err(refuse(call, payload, "AdditionalRecipients", message));
        }
        if !people.iter().any(|known| known == uid) {
            people.push(uid.to_owned());
        }
    }
    let store = &call.tenant.store;
    let mut letters = Vec::new();
    for message in messages.iter().filter_map(|uid| store.get("Message", uid)) {
        let people = people.iter().filter_map(|uid| store.get("Person", uid));
        letters.extend(people.filter_map(|person| letter(call.spec, message, person, kind)));
    }
    call.post(letters);
    Ok(())
}

/// Whether two people belong to the same account.
fn share_account(tenant: &Tenant, one: &str, other: &str) -> bool {
    let store = &tenant.store;
    let mut accounts = store
        .pointing_at("PersonAccount", "Person", one)
        .filter_map(|membership| membership.link("Account"));
    accounts.any(|account| {
        let mut members = store.pointing_at("PersonAccount", "Account", account);
        members.any(|member| member.link("Person") == Some(other))
    })
}

fn refuse(call: &Call<'_>, payload: &Object, property: &str, message: &str) -> Reply {
    let body = call.operation.body.as_ref();
    let schema = body.map_or("", |body| &body.schema);
    let broken = Broken::rule(property, message);
    Failures::of_body(schema, payload.clone(), vec![broken]).reply(&call.reader())
}
