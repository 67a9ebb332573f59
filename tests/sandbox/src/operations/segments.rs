//! Segments and the tags on them.

use super::{Call, call::is_uid};
use crate::json::Json;
use crate::reply::{Outcome, Reply};

const TAGS: &str = "Tags";

pub(super) fn list_tags(call: &mut Call<'_>) -> Outcome {
    let segment = call.named(0, "Segment")?;
    let tags = tags_of(call, segment)?;
    call.list("Tag", |_, tag| tags.contains(&tag.uid))
}

fn tags_of(call: &Call<'_>, segment: &str) -> Result<Vec<String>, Reply> {
    Ok(call.record("Segment", segment)?.targets(TAGS).to_vec())
}

/// The tags that the body names. Those that do not exist or are for other kinds of record are passed over.
fn wanted_tags(call: &Call<'_>) -> Result<Vec<String>, Reply> {
    let payload = call.payload()?;
    let for_segments = call.spec.number("EntityType", "Segment");
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
            && tag.integer("EntityType") == for_segments
            && !wanted.contains(&tag.uid)
        {
            wanted.push(tag.uid.clone());
        }
    }
    Ok(wanted)
}

fn store_tags(call: &mut Call<'_>, segment: &str, tags: Vec<String>) -> Outcome {
    call.tenant.store.change("Segment", segment, |segment| {
        segment.set_targets(TAGS, tags);
    });
    Ok(Reply::empty(200))
}

pub(super) fn add_tags(call: &mut Call<'_>) -> Outcome {
    let segment = call.named(0, "Segment")?;
    let mut tags = tags_of(call, segment)?;
    for tag in wanted_tags(call)? {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    store_tags(call, segment, tags)
}

pub(super) fn set_tags(call: &mut Call<'_>) -> Outcome {
    let segment = call.named(0, "Segment")?;
    let tags = wanted_tags(call)?;
    store_tags(call, segment, tags)
}

pub(super) fn remove_tag(call: &mut Call<'_>) -> Outcome {
    let segment = call.named(0, "Segment")?;
    let tag = call.parameter(1);
    if !is_uid(tag) {
        return Err(Reply::invalid_uid());
    }
    let mut tags = tags_of(call, segment)?;
    tags.retain(|uid| uid != tag);
    store_tags(call, segment, tags)
}
