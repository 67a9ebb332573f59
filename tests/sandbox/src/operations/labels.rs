//! The tags on segments, broadcasts and articles.

use super::{Call, call::is_uid};
use crate::json::Json;
use crate::query::Query;
use crate::reply::{Outcome, Reply};
use crate::store::Record;

const TAGS: &str = "Tags";

/// The kind of record, of `EntityType`, that the tags on an entity must have been made for.
fn kind(entity: &str) -> &str {
    match entity {
        "BroadcastCampaign" => "Broadcast",
        entity => entity,
    }
}

pub(super) fn list(call: &mut Call<'_>, entity: &str) -> Outcome {
    let tagged = call.named(0, entity)?;
    let tags = tags_of(call, entity, tagged)?;
    call.list("Tag", |_, tag| tags.contains(&tag.uid))
}

pub(super) fn add(call: &mut Call<'_>, entity: &str) -> Outcome {
    let tagged = call.named(0, entity)?;
    let mut tags = tags_of(call, entity, tagged)?;
    for tag in wanted(call, entity)? {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    Ok(store(call, entity, tagged, tags))
}

pub(super) fn set(call: &mut Call<'_>, entity: &str) -> Outcome {
    let tagged = call.named(0, entity)?;
    let tags = wanted(call, entity)?;
    Ok(store(call, entity, tagged, tags))
}

pub(super) fn remove(call: &mut Call<'_>, entity: &str) -> Outcome {
    let tagged = call.named(0, entity)?;
    let tag = call.parameter(1);
    if !is_uid(tag) {
        return Err(Reply::invalid_uid());
    }
    let mut tags = tags_of(call, entity, tagged)?;
    tags.retain(|uid| uid != tag);
    Ok(store(call, entity, tagged, tags))
}

fn tags_of(call: &Call<'_>, entity: &str, uid: &str) -> Result<Vec<String>, Reply> {
    Ok(call.record(entity, uid)?.targets(TAGS).to_vec())
}

/// The tags that the body names. Those that do not exist or are for other kinds of record are passed over.
fn wanted(call: &Call<'_>, entity: &str) -> Result<Vec<String>, Reply> {
    let payload = call.payload()?;
    let kind = call.spec.number("EntityType", kind(entity));
    let mut wanted = Vec::new();
    for uid in payload
        .get("TagUids")
        .and_then(Json::as_list)
        .unwrap_or_default()
    {
        let tag = uid
            .as_text()
            .and_then(|uid| call.tenant.store.get("Tag", uid));
        if let Some(tag) = tag
            && tag.integer("EntityType") == kind
            && !wanted.contains(&tag.uid)
        {
            wanted.push(tag.uid.clone());
        }
    }
    Ok(wanted)
}

fn store(call: &mut Call<'_>, entity: &str, uid: &str, tags: Vec<String>) -> Reply {
    call.tenant.store.change(entity, uid, |record| {
        record.set_targets(TAGS, tags);
    });
    Reply::empty(200)
}

/// What `tagUid` and `withoutTagUid` ask for. Given together, either of them is enough.
pub(super) struct Wanted<'q> {
    with: Option<Vec<&'q str>>,
    without: Option<Vec<&'q str>>,
}

impl<'q> Wanted<'q> {
    pub(super) fn parse(query: &'q Query) -> Self {
        let uids = |name| {
            let uids = query.get(name)?.split(',').map(str::trim);
            let uids: Vec<_> = uids.filter(|uid| !uid.is_empty()).collect();
            (!uids.is_empty()).then_some(uids)
        };
        Self {
            with: uids("tagUid"),
            without: uids("withoutTagUid"),
        }
    }

    /// Whether a record has the tags that are asked for, or lacks those that are not to be there.
    pub(super) fn holds(&self, record: &Record) -> bool {
        let tags = record.targets(TAGS);
        let any = |wanted: &[&str]| {
            wanted.iter().any(|wanted| match *wanted {
                "none" => tags.is_empty(),
                uid => tags.iter().any(|tag| tag == uid),
            })
        };
        match (&self.with, &self.without) {
            (None, None) => true,
            (Some(with), None) => any(with),
            (None, Some(without)) => !any(without),
            (Some(with), Some(without)) => any(with) || !any(without),
        }
    }
}
