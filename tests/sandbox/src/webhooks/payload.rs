//! What is sent: the record that an event is about, as a tree that ends, with the details of the event.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::answer::{Reader, References, Selection, render};
use crate::clock;
use crate::json::{Json, Object};
use crate::spec::{Event, Spec};
use crate::store::{Record, Store};
use crate::tenant::Tenant;

/// How deep the record of an entity is sent, as `fields` would say it.
const TREES: [(&str, &str); 5] = [
    (
        "Account",
        "*,PersonAccount.*,PersonAccount.Person.*,Subscriptions.*,Subscriptions.Plan.*,\
         Subscriptions.SubscriptionAddOns.*,Subscriptions.SubscriptionAddOns.AddOn.*,\
         CurrentSubscription.*,CurrentSubscription.Plan.*",
    ),
    (
        "Person",
        "*,PersonAccount.*,PersonAccount.Account.*,DealPeople.*,DealPeople.Deal.*,\
         EmailListPerson.*,EmailListPerson.EmailList.*",
    ),
    (
        "Deal",
        "*,DealPipelineStage.*,DealPipelineStage.DealPipeline.*,DealPeople.*,DealPeople.Person.*",
    ),
    ("Plan", "*,PlanAddOns.*,PlanAddOns.AddOn.*"),
    ("AddOn", "*,PlanAddOns.*,PlanAddOns.Plan.*"),
];

/// The member that holds the details.
const DETAILS: &str = "ActivityEventData";

/// An activity that somebody wants to hear of.
struct News<'s> {
    event: &'s Event,
    /// The record that it is about.
    entity: &'s str,
    uid: String,
    data: Object,
}

/// Reports the activities that are about to be committed. What an activity is about is sent as it is
/// now, or as it was before if it goes.
pub(crate) fn collect(spec: &Spec, tenant: &mut Tenant) {
    if tenant.outbox.is_empty() {
        return;
    }
    let mut activities: Vec<Record> = tenant.store.changed("Activity").cloned().collect();
    if activities.is_empty() {
        return;
    }
    let now = tenant.clock.now();
    tenant.store.as_it_was(|before| {
        activities.retain(|activity| before.get("Activity", &activity.uid).is_none());
    });
    for activity in activities {
        let Some(news) = News::of(spec, &activity) else {
            continue;
        };
        if !tenant.outbox.wants(news.event.number) {
            continue;
        }
        // What falls due on the way of a clock that is moved has a time of its own.
        let at = activity.text("ActivityDateTime").and_then(clock::parse);
        let at = at.unwrap_or(now);
        let own = own_values(spec, &tenant.store, &news, at);
        let tree = news.tree(spec, &tenant.store, at);
        let (tree, own_before) = tenant.store.as_it_was(|before| {
            let tree = tree.or_else(|| news.tree(spec, before, at));
            (tree, own_values(spec, before, &news, at))
        });
        let Some(mut tree) = tree else {
            continue;
        };
        if let Some(details) = news.details(spec, &tenant.store, at, (&own_before, &own)) {
            tree.set(DETAILS, details);
        }
        let body: Arc<str> = Json::Object(tree).to_string().into();
        tenant.outbox.push(news.event, &body, now);
    }
}

impl<'s> News<'s> {
    fn of(spec: &'s Spec, activity: &Record) -> Option<Self> {
        let kind = activity.integer("ActivityType")?;
        let data = activity.text("ActivityData").map(Json::parse);
        Some(Self {
            event: spec.events().iter().find(|event| event.number == kind)?,
            entity: spec
                .enumeration("EntityType")?
                .name(activity.integer("EntityType")?)?,
            uid: activity.text("EntityUid")?.to_owned(),
            data: match data {
                Some(Ok(Json::Object(data))) => data,
                Some(Ok(Json::List(items))) => [(LISTED, Json::List(items))].into_iter().collect(),
                _ => Object::default(),
            },
        })
    }

    /// The record that is sent. A login is about a person, and the account is sent.
    fn tree(&self, spec: &Spec, store: &Store, now: DateTime<Utc>) -> Option<Object> {
        let reader = Reader::new(spec, store, now);
        let subject = store.get(self.entity, &self.uid)?;
        let has_records = TREES.iter().any(|(entity, _)| *entity == self.event.entity);
        let sent = if has_records && self.entity != self.event.entity {
            reader.one(subject, &self.event.entity)?
        } else {
            subject
        };
        let entity = sent.entity.as_str();
        let (_, fields) = TREES.iter().find(|(known, _)| *known == entity)?;
        let selection = Selection::parse(spec, entity, Some(fields));
        match without_nulls(render(&reader, &References::new(), sent, &selection)) {
            Some(Json::Object(tree)) => Some(tree),
            _ => None,
        }
    }

    /// The details, with the members that the description gives them.
    fn details(
        &self,
        spec: &Spec,
        store: &Store,
        now: DateTime<Utc>,
        (before, after): (&Object, &Object),
    ) -> Option<Json> {
        let schema = spec.schema(self.event.details.as_deref()?)?;
        if let Some(items) = self.data.get(LISTED) {
            return Some(items.clone());
        }
        let mut details = Object::default();
        for property in &schema.properties {
            let name = property.name.as_str();
            let value = match (name, self.data.get(name)) {
                (_, Some(value)) => Some(value.clone()),
                ("OriginalValues", None) => Some(other_than(before, after)),
                ("CurrentValues", None) => Some(other_than(after, before)),
                // A record that the activity only names.
                (entity, None) => self
                    .data
                    .get(&format!("{entity}Uid"))
                    .and_then(Json::as_text)
                    .and_then(|uid| store.get(entity, uid))
                    .and_then(|record| {
                        let reader = Reader::new(spec, store, now);
                        let whole = Selection::whole();
                        without_nulls(render(&reader, &References::new(), record, &whole))
                    }),
            };
            if let Some(value) = value {
                details.set(name, value);
            }
        }
        let details = Json::Object(details);
        Some(if self.event.listed {
            Json::List(vec![details])
        } else {
            details
        })
    }
}

/// Where a list of details is kept on the way: no member of an object is called that.
const LISTED: &str = "";

/// The members of a record that are no relations and were not worked out.
fn own_values(spec: &Spec, store: &Store, news: &News<'_>, now: DateTime<Utc>) -> Object {
    let reader = Reader::new(spec, store, now);
    let Some((record, schema)) = store
        .get(news.entity, &news.uid)
        .zip(spec.schema(news.entity))
    else {
        return Object::default();
    };
    let plain = schema.properties.iter().filter(|property| {
        property.kind.target().is_none() && !property.write_only && property.name != "Updated"
    });
    let plain = plain.map(|property| (property.name.clone(), reader.value(record, property)));
    let custom = record.customs();
    let custom = custom.map(|(name, value)| (name.to_owned(), value.clone()));
    plain.chain(custom).collect()
}

/// The members of an object that another one has not, or has otherwise.
fn other_than(object: &Object, other: &Object) -> Json {
    let different = object.iter().filter(|(name, value)| {
        let theirs = other.get(name).unwrap_or(&Json::Null);
        *value != theirs
    });
    let different = different.map(|(name, value)| (name.to_owned(), value.clone()));
    Json::Object(different.collect())
}

/// Without members that are null, at any depth, as Outseta sends it.
fn without_nulls(json: Json) -> Option<Json> {
    match json {
        Json::Null => None,
        Json::List(items) => {
            let kept = items.into_iter().filter_map(without_nulls);
            Some(Json::List(kept.collect()))
        }
        Json::Object(object) => {
            let members = object.iter().map(|(name, value)| (name, value.clone()));
            let kept = members.filter_map(|(name, value)| Some((name, without_nulls(value)?)));
            Some(Json::Object(kept.collect()))
        }
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_out_what_is_null_at_any_depth() {
        let json = Json::parse(r#"{"a":null,"b":[null,{"c":null,"d":0}],"e":""}"#).unwrap();
        let kept = without_nulls(json).unwrap().to_string();
        assert_eq!(kept, r#"{"b":[{"d":0}],"e":""}"#);
    }

    #[test]
    fn tells_what_changed() {
        let read = |text| match Json::parse(text) {
            Ok(Json::Object(object)) => object,
            other => panic!("{other:?}"),
        };
        let before = read(r#"{"a":1,"b":"x","c":true}"#);
        let after = read(r#"{"a":1,"b":"y","d":null}"#);
        let changed = other_than(&before, &after).to_string();
        assert_eq!(changed, r#"{"b":"x","c":true}"#);
        assert_eq!(other_than(&after, &before).to_string(), r#"{"b":"y"}"#);
    }
}
