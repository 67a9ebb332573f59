//! Events that nothing in the API brings about, as a mail that was opened, made to happen by hand.

use super::WebhookError;
use crate::answer::spaced;
use crate::clock;
use crate::json::Json;
use crate::spec::{Event, Spec};
use crate::store::Record;
use crate::tenant::Tenant;
use crate::write::fresh_uid;

/// Kinds of record that a task may belong to.
const OWNERS: [&str; 3] = ["Deal", "Person", "Account"];

/// Writes an event into the activity log, as if it had happened.
pub(crate) fn raise(
    spec: &Spec,
    tenant: &mut Tenant,
    event: &str,
    uid: &str,
    data: &Json,
) -> Result<(), WebhookError> {
    let event = super::event(spec, event)?;
    let subjects = subjects(event);
    let known = subjects
        .iter()
        .find(|entity| tenant.store.get(entity, uid).is_some());
    let entity = known.ok_or_else(|| {
        let kinds = subjects.join(" or ").to_lowercase();
        WebhookError(format!(
            "there is no {kinds} `{uid}` that {} could be about",
            event.name
        ))
    })?;
    let number = spec
        .number("EntityType", entity)
        .map_or(Json::Null, Json::integer);
    let mut activity = Record::new("Activity", &fresh_uid(&tenant.store, &mut tenant.random));
    let now = Json::Text(clock::exact(tenant.clock.now()));
    for (name, value) in [
        ("Created", now.clone()),
        ("Updated", now.clone()),
        ("ActivityDateTime", now),
        ("Title", Json::text(spaced(&event.name))),
        ("ActivityType", Json::integer(event.number)),
        ("EntityType", number),
        ("EntityUid", Json::text(uid)),
        ("ActivityData", Json::text(data.to_string())),
    ] {
        activity.set(name, value);
    }
    tenant.store.put(activity);
    tenant.commit(spec);
    Ok(())
}

/// The entities that an event may be about: what it is called after, else what is sent with it.
fn subjects(event: &Event) -> Vec<&str> {
    if event.name.starts_with("Task") {
        return OWNERS.to_vec();
    }
    if event.name.starts_with("Person") {
        return vec!["Person"];
    }
    vec![&event.entity]
}
