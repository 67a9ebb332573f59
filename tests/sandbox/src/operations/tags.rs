//! Tags: coloured labels, each for one kind of record.

use super::{Call, crud};
use crate::json::{Json, Object};
use crate::reply::{Outcome, Reply};
use crate::spec::Spec;
use crate::store::Store;
use crate::write::{Broken, Failures};

/// The number of a kind of record that is given by its name or its number.
pub(super) fn entity_type(spec: &Spec, text: &str) -> Result<i64, Reply> {
    let number = spec
        .enumeration("EntityType")
        .and_then(|kinds| kinds.literal(text.trim())?.parse().ok());
    number.ok_or_else(|| {
        let message = format!("The value '{text}' is no kind of record.");
        Reply::bad_parameter(message, "entityType")
    })
}

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let kind = call.query.get("entityType").filter(|kind| !kind.is_empty());
    let kind = kind.map(|kind| entity_type(call.spec, kind)).transpose()?;
    call.list("Tag", |_, tag| {
        kind.is_none() || tag.integer("EntityType") == kind
    })
}

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let Some(known) = meant(call) else {
        return crud::add(call, "Tag");
    };
    // The name is in use: the tag that has it gets the new colour.
    let colour = call.body.get("TagColor").filter(|c| **c != Json::Null);
    let change: Object = colour
        .into_iter()
        .map(|colour| ("TagColor", colour.clone()))
        .collect();
    call.update("Tag", &known, &change)?;
    call.answer("Tag", &known)
}

/// The tag that has the name and the kind of record of the body already.
fn meant(call: &Call<'_>) -> Option<String> {
    let kind = match call.body.get("EntityType")? {
        Json::Number(kind) | Json::Text(kind) => entity_type(call.spec, kind).ok()?,
        _ => return None,
    };
    twin(
        &call.tenant.store,
        "",
        call.body.get("Name")?.as_text()?,
        kind,
    )
}

/// Another tag of that name, in any case, for that kind of record.
fn twin(store: &Store, uid: &str, name: &str, kind: i64) -> Option<String> {
    let name = name.trim().to_lowercase();
    let same = |other: &str| other.trim().to_lowercase() == name;
    store
        .all("Tag")
        .filter(|tag| tag.uid != uid && tag.integer("EntityType") == Some(kind))
        .find(|tag| tag.text("Name").is_some_and(same))
        .map(|tag| tag.uid.clone())
}

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Tag")?;
    let before = call.record("Tag", uid)?.integer("EntityType");
    call.update("Tag", uid, call.body)?;
    if call.record("Tag", uid)?.integer("EntityType") != before {
        let broken = Broken::rule("EntityType", "The EntityType of a tag cannot change.");
        return Err(Failures::of_record("Tag", uid, broken).reply(&call.reader()));
    }
    call.answer("Tag", uid)
}

/// What holds for tags however they are written.
pub(super) fn rules(call: &mut Call<'_>, failures: &mut Failures) {
    let store = &mut call.tenant.store;
    for uid in store.touched("Tag") {
        let Some(tag) = store.get("Tag", &uid) else {
            continue;
        };
        if let (Some(name), Some(kind)) = (tag.text("Name"), tag.integer("EntityType"))
            && twin(store, &uid, name, kind).is_some()
        {
            let message = "Another tag for the same kind of record has this name.";
            failures.add("Tag", &uid, Broken::rule("Name", message));
        }
        // There is no tag without a colour.
        if tag.value("TagColor").is_none()
            && let Some(gray) = call.spec.number("TagColor", "Gray")
        {
            store.change("Tag", &uid, |tag| tag.set("TagColor", Json::integer(gray)));
        }
    }
}
