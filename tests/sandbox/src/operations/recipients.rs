//! The recipients of a broadcast: a document inside a text, and two lists that are merged into it.

use super::Call;
use crate::json::{Json, Object, object};
use crate::reply::Reply;
use crate::store::Record;
use crate::write::{Broken, Failures};

const BROADCAST: &str = "BroadcastCampaign";
const DOCUMENT: &str = "RecipientData";
/// The member of the document, the member of the body, and what both hold identifiers of.
const KINDS: [(&str, &str, &str); 2] = [
    (
        "BroadcastRecipientsEmailLists",
        "EmailListUids",
        "EmailList",
    ),
    ("BroadcastRecipientsSegments", "SegmentUids", "Segment"),
];

/// The lists and the segments that a broadcast goes to.
pub(super) fn of(broadcast: &Record) -> (Vec<String>, Vec<String>) {
    let document = broadcast.text(DOCUMENT).and_then(parse);
    document.map_or_else(Default::default, |[lists, segments]| (lists, segments))
}

/// Reads the document; none for what does not have its form.
fn parse(text: &str) -> Option<[Vec<String>; 2]> {
    let Json::Object(document) = Json::parse(text).ok()? else {
        return None;
    };
    let uids = |member: &str| match document.get(member) {
        None | Some(Json::Null) => Some(Vec::new()),
        Some(rows) => rows.as_list()?.iter().map(uid).collect(),
    };
    Some([uids(KINDS[0].0)?, uids(KINDS[1].0)?])
}

fn uid(row: &Json) -> Option<String> {
    row.as_object()?.get("Uid")?.as_text().map(str::to_owned)
}

fn document(recipients: &[Vec<String>; 2]) -> String {
    let rows = |uids: &[String]| {
        let rows = uids.iter().map(|uid| object([("Uid", Json::text(uid))]));
        Json::List(rows.collect())
    };
    let members = KINDS.iter().zip(recipients);
    let members = members.map(|((member, ..), uids)| (*member, rows(uids)));
    Json::Object(members.collect()).to_string()
}

/// Merges what a body that was just written says of the recipients into the document, and puts the
/// layout that it names under the mail. 400 for what is not there.
pub(super) fn merge(call: &mut Call<'_>, broadcast: &str, body: &Object) -> Result<(), Reply> {
    let record = call.record(BROADCAST, broadcast)?;
    let text = record.text(DOCUMENT);
    let mut broken = Vec::new();
    let mut recipients = text.map_or_else(|| Some(Default::default()), parse);
    if recipients.is_none() {
        let message = "The value of the field RecipientData is not valid.";
        broken.push(Broken::rule(DOCUMENT, message));
    }
    let told = text.is_some();
    let mut recipients = recipients.take().unwrap_or_default();
    let mut added = false;
    for ((_, member, entity), known) in KINDS.iter().zip(&mut recipients) {
        let found = |uid: &str| call.tenant.store.get(entity, uid).is_some();
        let missing = format!("The {entity} was not found.");
        let is_new = body.get(DOCUMENT).is_some();
        if is_new && !known.iter().all(|uid| found(uid)) {
            broken.push(Broken::rule(DOCUMENT, missing.clone()));
        }
        let more = body.get(member).and_then(Json::as_list).unwrap_or_default();
        for uid in more.iter().map(|uid| uid.as_text().unwrap_or_default()) {
            if !found(uid) {
                broken.push(Broken::rule(member, missing.clone()));
            } else if !known.iter().any(|known| known == uid) {
                known.push(uid.to_owned());
            }
            added = true;
        }
    }
    let template = body.get("TemplateUid").and_then(Json::as_text);
    let template = template.filter(|uid| !uid.is_empty());
    if template.is_some_and(|uid| call.tenant.store.get("Template", uid).is_none()) {
        broken.push(Broken::rule("TemplateUid", "The Template was not found."));
    }
    let mut failures = Failures::default();
    for broken in broken {
        failures.add(BROADCAST, broadcast, broken);
    }
    call.refuse_if(&failures)?;
    let message = record.link("Message").unwrap_or_default().to_owned();
    call.tenant.store.change(BROADCAST, broadcast, |record| {
        if told || added {
            record.set(DOCUMENT, Json::Text(document(&recipients)));
        }
        for name in ["EmailListUids", "SegmentUids", "TemplateUid"] {
            record.set(name, Json::Null);
        }
    });
    if let Some(template) = template {
        call.tenant.store.change("Message", &message, |message| {
            message.point("Template", template);
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{document, parse};

    #[test]
    fn reads_the_document_and_writes_it() {
        let text = r#"{"BroadcastRecipientsEmailLists":[{"Uid":"lIsT1234"}],"BroadcastRecipientsSegments":[]}"#;
        assert_eq!(document(&parse(text).unwrap()), text);
        assert_eq!(parse("{}").unwrap(), [vec![], Vec::<String>::new()]);
        for text in ["", "[]", r#"{"BroadcastRecipientsSegments":["sEgM1234"]}"#] {
            assert!(parse(text).is_none(), "{text}");
        }
    }
}
