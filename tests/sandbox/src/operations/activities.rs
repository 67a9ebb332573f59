//! The activity log: reading it, and adding events of one's own.

use chrono::Months;

use super::Call;
use crate::clock;
use crate::json::Json;
use crate::query::Filter;
use crate::reply::Outcome;
use crate::write::{Broken, Failures};

const SUBJECTS: [&str; 3] = ["Account", "Person", "Deal"];

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let kinds = kinds(call.query.get("ActivityType"));
    let dated = call
        .query
        .pairs()
        .iter()
        .any(|(name, _)| Filter::is_on(name, "ActivityDateTime"));
    let since = call
        .now
        .checked_sub_months(Months::new(12))
        .filter(|_| !dated)
        .map(clock::exact);
    call.list("Activity", |_, activity| {
        let kind = activity.integer("ActivityType");
        let kept = kinds
            .as_ref()
            .is_none_or(|kinds| kind.is_some_and(|kind| kinds.contains(&kind)));
        kept && since.as_deref().is_none_or(|since| {
            activity
                .text("ActivityDateTime")
                .is_some_and(|at| at >= since)
        })
    })
}

/// Reads `100`, `[100,101]` or `100,101`. What is no number matches nothing.
fn kinds(parameter: Option<&str>) -> Option<Vec<i64>> {
    let list = parameter?.trim();
    if list.is_empty() {
        return None;
    }
    let list = list.trim_start_matches('[').trim_end_matches(']');
    Some(
        list.split(',')
            .filter_map(|number| number.trim().parse().ok())
            .collect(),
    )
}

pub(super) fn add_custom(call: &mut Call<'_>) -> Outcome {
    let payload = call.payload()?;
    let schema = call
        .operation
        .body
        .as_ref()
        .map_or("Activity", |b| &b.schema);
    let refuse = |broken: Broken| {
        Err(Failures::of_body(schema, payload.clone(), vec![broken]).reply(&call.reader()))
    };
    let is_blank = |name| payload.get(name).is_none_or(Json::is_blank);
    if is_blank("Title") && is_blank("Description") {
        return refuse(Broken::rule(
            "Title",
            "Either Title or Description is required.",
        ));
    }
    let entity = payload
        .get("EntityType")
        .and_then(Json::as_integer)
        .and_then(|number| call.spec.enumeration("EntityType")?.name(number))
        .filter(|name| SUBJECTS.contains(name));
    let Some(entity) = entity else {
        return refuse(Broken::rule(
            "EntityType",
            "An activity is about an account, a person or a deal.",
        ));
    };
    let subject = payload.get("EntityUid").and_then(Json::as_text);
    if subject.is_none_or(|uid| call.tenant.store.get(entity, uid).is_none()) {
        return refuse(Broken::rule(
            "EntityUid",
            format!("The {entity} was not found."),
        ));
    }
    let kind = call.spec.number("ActivityType", "Custom");
    let mut members = vec![("ActivityType", kind.map_or(Json::Null, Json::integer))];
    for name in [
        "Title",
        "Description",
        "ActivityData",
        "EntityType",
        "EntityUid",
    ] {
        if let Some(value) = payload.get(name) {
            members.push((name, value.clone()));
        }
    }
    let uid = call.add_activity(&members);
    call.answer("Activity", &uid)
}

#[cfg(test)]
mod tests {
    use super::kinds;

    #[test]
    fn reads_lists_of_kinds() {
        assert_eq!(kinds(None), None);
        assert_eq!(kinds(Some("100")), Some(vec![100]));
        assert_eq!(kinds(Some("[100, 101]")), Some(vec![100, 101]));
        assert_eq!(kinds(Some("x")), Some(vec![]));
    }
}
