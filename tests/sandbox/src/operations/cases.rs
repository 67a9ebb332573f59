//! Support cases: what people ask, and what was answered.

use super::Call;
use super::people::{free_text, mentions};
use crate::clock;
use crate::json::Json;
use crate::reply::{Outcome, Reply};
use crate::write::{Broken, Failures};

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let q = free_text(call.query);
    let tag = call.query.get("tagUid").filter(|tag| !tag.is_empty());
    call.list("Case", |reader, case| {
        let tagged = |tag| {
            let mut labels = reader.many(case, "CaseTags").into_iter();
            labels.any(|label| label.link("Tag") == Some(tag))
        };
        tag.is_none_or(tagged)
            && q.is_none_or(|q| mentions(case, "Subject", q) || mentions(case, "Body", q))
    })
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Case")?;
    call.answer("Case", uid)
}

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Case")?;
    let before = call.record("Case", uid)?.integer("Status");
    call.update("Case", uid, call.body)?;
    let after = call.record("Case", uid)?.integer("Status");
    let open = call.spec.number("SupportCaseStatus", "Open");
    if before == open && after != open {
        note(call, uid, "Closed", &[]);
    } else if before != open && after == open {
        note(call, uid, "Reopened", &[]);
    }
    call.answer("Case", uid)
}

pub(super) fn reply(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Case")?;
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
    Ok(Reply::empty(200))
}

/// Adds an entry to the history of a case.
fn note(call: &mut Call<'_>, case: &str, kind: &str, said: &[(&str, Json)]) {
    let kind = call.spec.number("SupportCaseHistoryType", kind);
    let now = Json::Text(clock::exact(call.now));
    let mut members = vec![
        ("HistoryDateTime", now.clone()),
        ("Type", kind.map_or(Json::Null, Json::integer)),
    ];
    members.extend_from_slice(said);
    call.make("CaseHistory", &members, &[("Case", case)]);
    call.tenant
        .store
        .change("Case", case, |case| case.set("Updated", now));
}
