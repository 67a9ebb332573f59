//! Support cases: what people ask, and what was answered.

use super::Call;
use super::people::{free_text, meant_by, mentions};
use crate::answer::full_name;
use crate::clock;
use crate::credentials::Caller;
use crate::json::{Json, object};
use crate::mail::{Letter, MailKind};
use crate::reply::{Outcome, Reply};
use crate::write::{Broken, Failures};

const CASE: &str = "Case";

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let q = free_text(call.query);
    let tag = call.query.get("tagUid").filter(|tag| !tag.is_empty());
    call.list(CASE, |reader, case| {
        let tagged = |tag| {
            let mut labels = reader.many(case, "CaseTags").into_iter();
            labels.any(|label| label.link("Tag") == Some(tag))
        };
        tag.is_none_or(tagged)
            && q.is_none_or(|q| mentions(case, "Subject", q) || mentions(case, "Body", q))
    })
}

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let mut body = call.body.clone();
    let person = body.get("FromPerson").and_then(Json::as_object);
    if let Some(known) = person.and_then(|person| meant_by(call, person)) {
        body.set("FromPerson", object([("Uid", Json::Text(known))]));
    }
    let uid = call.create_from(CASE, &body, None)?;
    let open = call.spec.number("SupportCaseStatus", "Open");
    let now = Json::Text(clock::exact(call.now));
    call.tenant.store.change(CASE, &uid, |case| {
        if case.value("Status").is_none() {
            case.set("Status", open.map_or(Json::Null, Json::integer));
        }
        if case.value("SubmittedDateTime").is_none() {
            case.set("SubmittedDateTime", now);
        }
    });
    log(call, "PersonSupportTicketCreated", &uid, None);
    if call.query.flag("sendautoresponder") {
        let said = "We have received your question.";
        note(call, &uid, "AutoReply", &[("Comment", Json::text(said))]);
        mail(call, &uid, MailKind::CaseOpened, said);
    }
    call.answer(CASE, &uid)
}

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, CASE)?;
    let before = call.record(CASE, uid)?.integer("Status");
    call.update(CASE, uid, call.body)?;
    let after = call.record(CASE, uid)?.integer("Status");
    let status = |name| call.spec.number("SupportCaseStatus", name);
    let (open, closed) = (status("Open"), status("Closed"));
    if before == open && after != open {
        note(call, uid, "Closed", &[]);
    } else if before != open && after == open {
        note(call, uid, "Reopened", &[]);
    }
    if before != closed && after == closed {
        let agent = agent(call);
        log(call, "PersonSupportTicketClosed", uid, Some(agent));
    } else {
        log(call, "PersonSupportTicketUpdated", uid, None);
    }
    call.answer(CASE, uid)
}

pub(super) fn reply(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, CASE)?;
    let payload = call.payload()?;
    let named = payload
        .get("Case")
        .and_then(|case| case.as_object()?.get("Uid")?.as_text());
    if named != Some(uid) {
        let broken = Broken::rule("Case", "The case is not the one of the address.");
        let failures = Failures::of_body("CaseHistory", payload.clone(), vec![broken]);
        return Err(failures.reply(&call.reader()));
    }
    let said = ["AgentName", "Comment"]
        .map(|name| (name, payload.get(name).cloned().unwrap_or(Json::Null)));
    note(call, uid, "AgentReply", &said);
    set_unread(call, uid, false);
    log(call, "PersonSupportTicketUpdated", uid, None);
    let comment = payload.get("Comment").and_then(Json::as_text);
    mail(call, uid, MailKind::CaseReply, comment.unwrap_or_default());
    Ok(Reply::empty(200))
}

/// A reply in the name of who asked, whose text stands in the path.
pub(super) fn client_response(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, CASE)?;
    let reader = call.reader();
    let person = reader.one(call.record(CASE, uid)?, "FromPerson");
    let email = person.and_then(|person| person.text("Email"));
    let said = [
        ("Comment", Json::text(call.parameter(1))),
        ("PersonEmail", email.map_or(Json::Null, Json::text)),
    ];
    let entry = note(call, uid, "PersonReply", &said);
    set_unread(call, uid, true);
    log(call, "PersonSupportTicketUpdated", uid, None);
    call.answer("CaseHistory", &entry)
}

/// Adds an entry to the history of a case.
fn note(call: &mut Call<'_>, case: &str, kind: &str, said: &[(&str, Json)]) -> String {
    let kind = call.spec.number("SupportCaseHistoryType", kind);
    let now = Json::Text(clock::exact(call.now));
    let mut members = vec![
        ("HistoryDateTime", now.clone()),
        ("Type", kind.map_or(Json::Null, Json::integer)),
    ];
    members.extend_from_slice(said);
    let entry = call.make("CaseHistory", &members, &[("Case", case)]);
    call.tenant
        .store
        .change(CASE, case, |case| case.set("Updated", now));
    entry
}

fn set_unread(call: &mut Call<'_>, case: &str, unread: bool) {
    call.tenant.store.change(CASE, case, |case| {
        case.set("HasUnread", Json::Bool(unread));
    });
}

/// Who asked.
fn person(call: &Call<'_>, case: &str) -> Option<String> {
    let case = call.record(CASE, case).ok()?;
    case.link("FromPerson").map(str::to_owned)
}

/// The name of who calls; none of an API key.
fn agent(call: &Call<'_>) -> Json {
    match call.caller {
        Caller::Person(person) => {
            let person = call.tenant.store.get("Person", person);
            person.map_or(Json::Null, |person| Json::Text(full_name(person)))
        }
        _ => Json::Null,
    }
}

/// Logs what happened to the question of a person.
fn log(call: &mut Call<'_>, event: &str, case: &str, agent: Option<Json>) {
    let Some(person) = person(call, case) else {
        return;
    };
    let uid = ("CaseUid", Json::text(case));
    match agent {
        Some(agent) => call.log(event, &person, [uid, ("AgentName", agent)]),
        None => call.log(event, &person, [uid]),
    }
}

/// Writes to who asked.
fn mail(call: &mut Call<'_>, case: &str, kind: MailKind, text: &str) {
    let subject = call.record(CASE, case).ok();
    let subject = subject.and_then(|case| case.text("Subject"));
    let subject = format!("Re: {}", subject.unwrap_or_default());
    if let Some(person) = person(call, case) {
        call.mail(&person, |to| Letter::new(to, kind, subject).saying(text));
    }
}
