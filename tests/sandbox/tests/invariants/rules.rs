//! The rules: what must hold whatever was called.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::client::Api;
use crate::described::Described;
use crate::step::Request;

/// How the state is looked at: page sizes, orders, and selections at random.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    limit: u8,
    order: &'static str,
    fields: Vec<&'static str>,
    record: u8,
}

const FIELDS: [&str; 14] = [
    "Uid",
    "Name",
    "Email",
    "Created",
    "*",
    "PersonAccount.*",
    "PersonAccount.Account.Name",
    "PersonAccount.Person.*",
    "MailingAddress.City",
    "CurrentSubscription.Plan.*",
    "Subscriptions.SubscriptionAddOns.AddOn.Name",
    "DealPeople.*",
    "Nope",
    "Name.Nope",
];

pub(crate) fn look() -> impl Strategy<Value = Look> {
    let order = prop::sample::select(vec!["Uid", "Uid DESC", "Created", "Created DESC", ""]);
    let fields = prop::sample::subsequence(FIELDS.to_vec(), 1..6);
    (10..60_u8, order, fields, 0..12_u8).prop_map(|(limit, order, fields, record)| Look {
        limit,
        order,
        fields,
        record,
    })
}

fn uid(record: &Value) -> String {
    record["Uid"].as_str().unwrap_or_default().to_owned()
}

/// All records of a list, after checking that its pages hold each of them once and `total` in all.
async fn all(api: &Api, list: &str, limit: u8, order: &str) -> Vec<Value> {
    let mut items = Vec::new();
    for offset in 0.. {
        let order = order.replace(' ', "+");
        let path = format!("{list}?limit={limit}&offset={offset}&orderBy={order}");
        let page = api.get(&path).await.ok();
        let (metadata, rows) = (&page["metadata"], page["items"].as_array().unwrap());
        let total = metadata["total"].as_u64().unwrap();
        let used = metadata["limit"].as_u64().unwrap();
        items.extend(rows.iter().cloned());
        if (offset + 1) * used >= total {
            assert_eq!(items.len() as u64, total, "{path}");
            break;
        }
        assert_eq!(rows.len() as u64, used, "{path}");
    }
    let distinct: BTreeSet<_> = items.iter().map(uid).collect();
    assert_eq!(distinct.len(), items.len(), "{list} shows a record twice");
    items
}

/// Everything that the lists show, by list.
pub(crate) type State = BTreeMap<String, Vec<Value>>;

pub(crate) async fn state(api: &Api, described: &Described) -> State {
    let mut state = State::new();
    for list in &described.lists {
        state.insert(list.clone(), all(api, list, 100, "Uid").await);
    }
    state
}

/// Paging covers each record exactly once, whatever the page size and the order.
pub(crate) async fn pages_add_up(api: &Api, state: &State, look: &Look) {
    for (list, records) in state {
        let here: BTreeSet<_> = records.iter().map(uid).collect();
        let paged = all(api, list, look.limit, look.order).await;
        assert_eq!(
            paged.iter().map(uid).collect::<BTreeSet<_>>(),
            here,
            "{list}"
        );
    }
}

/// Calls `seen` for every object in a value that says what it is and which.
fn objects<'v>(value: &'v Value, seen: &mut impl FnMut(&'v str, &'v str)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| objects(item, seen)),
        Value::Object(members) => {
            if let (Some(kind), Some(uid)) = (members.get("_objectType"), members.get("Uid"))
                && let (Some(kind), Some(uid)) = (kind.as_str(), uid.as_str())
            {
                seen(kind, uid);
            }
            members.values().for_each(|member| objects(member, seen));
        }
        _ => {}
    }
}

/// Every relation leads to a record that a list shows or that can be fetched, where its type can be fetched at all.
pub(crate) async fn nothing_dangles(api: &Api, described: &Described, state: &State) {
    let listed: BTreeSet<_> = state.values().flatten().map(uid).collect();
    let mut related: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (list, records) in state {
        for record in records {
            objects(record, &mut |kind, uid| {
                related.insert((kind, uid), list);
            });
        }
    }
    for ((kind, uid), list) in related {
        let Some(path) = described.records.get(kind) else {
            continue;
        };
        if !listed.contains(uid) {
            let path = format!("{}?fields=Uid", path.replace("{}", uid));
            let answer = api.get(&path).await;
            assert_eq!(
                answer.status, 200,
                "{list} leads to a {kind} {uid}: {}",
                answer.text
            );
        }
    }
    // What a list shows can be fetched: the last of each.
    for record in state.values().filter_map(|records| records.last()) {
        if let Some(path) = record["_objectType"]
            .as_str()
            .and_then(|kind| described.records.get(kind))
        {
            let found = api.get(&path.replace("{}", &uid(record))).await.ok();
            assert_eq!(uid(&found), uid(record));
        }
    }
}

/// Whether a value holds nothing that the whole does not hold as well.
fn is_within(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::Object(part), Value::Object(whole)) => part
            .iter()
            .all(|(name, value)| whole.get(name).is_some_and(|whole| is_within(value, whole))),
        (Value::Array(part), Value::Array(whole)) => {
            part.len() == whole.len() && part.iter().zip(whole).all(|(a, b)| is_within(a, b))
        }
        // A relation is null where the whole shows it because another path leads deeper.
        (Value::Null, _) => true,
        _ => part == whole,
    }
}

/// A selection answers a part of what there is, and only members that it names.
pub(crate) async fn fields_invent_nothing(api: &Api, look: &Look) {
    let everything: Vec<_> = FIELDS
        .iter()
        .copied()
        .filter(|f| !f.contains("Nope"))
        .collect();
    let names = |path: &str| path.split('.').next().unwrap().to_owned();
    let chosen: BTreeSet<_> = look.fields.iter().map(|path| names(path)).collect();
    for list in ["/crm/people", "/crm/accounts", "/crm/deals"] {
        let page =
            |fields: &[&str]| format!("{list}?limit=25&orderBy=Uid&fields={}", fields.join(","));
        let part = api.get(&page(&look.fields)).await.ok();
        let whole = api.get(&page(&everything)).await.ok();
        assert!(
            is_within(&part["items"], &whole["items"]),
            "{list} {:?}",
            look.fields
        );
        if !chosen.contains("*") {
            for item in part["items"].as_array().unwrap() {
                let invented: Vec<_> = item
                    .as_object()
                    .unwrap()
                    .keys()
                    .filter(|n| !chosen.contains(*n))
                    .collect();
                assert!(
                    invented.is_empty(),
                    "{list} {:?}: {invented:?}",
                    look.fields
                );
            }
        }
    }
}

/// Sending again what was refused changes nothing, as long as it is refused.
pub(crate) async fn refusals_change_nothing(
    api: &Api,
    described: &Described,
    mut before: State,
    refused: &[Request],
) {
    for request in refused {
        if request.send(api).await.status < 400 {
            before = state(api, described).await;
        }
    }
    if !refused.is_empty() {
        let after = state(api, described).await;
        for (list, records) in before {
            assert_eq!(after[&list], records, "{list} after {refused:?}");
        }
    }
}

/// A value without the times of its last changes.
fn settled(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(settled).collect(),
        Value::Object(members) => {
            let kept = members.iter().filter(|(name, _)| *name != "Updated");
            Value::Object(
                kept.map(|(name, value)| (name.clone(), settled(value)))
                    .collect::<Map<_, _>>(),
            )
        }
        other => other.clone(),
    }
}

/// Writing what was read changes nothing.
pub(crate) async fn what_was_read_can_be_written(api: &Api, look: &Look) {
    for list in [
        "/crm/people",
        "/crm/accounts",
        "/crm/deals",
        "/support/cases",
        "/billing/plans",
    ] {
        let uids = api
            .column(&format!("{list}?limit=100&orderBy=Uid&fields=Uid"), "Uid")
            .await;
        if uids.is_empty() {
            continue;
        }
        let path = format!("{list}/{}", uids[usize::from(look.record) % uids.len()]);
        let before = api.get(&path).await.ok();
        let answer = api.put(&path, before.clone()).await;
        assert_eq!(answer.status, 200, "{path} {before}: {}", answer.text);
        let after = api.get(&path).await.ok();
        assert_eq!(settled(&after), settled(&before), "{path}");
    }
}
