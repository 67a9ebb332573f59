//! The rules that seeded records keep as all others do, once all of them are there.

use std::collections::HashMap;

use super::located::Located;
use super::rows::{Row, Rows, reference, related};
use super::{Fault, fault};
use crate::answer::{Reader, is_worked_out};
use crate::json::Json;
use crate::operations::{Call, fill_add_on, fill_subscription, first_stage};
use crate::spec::Spec;
use crate::store::{Record, Store};
use crate::tenant::Tenant;
use crate::write::{belongs_to, read_custom};

/// Fills in what a file need not say: terms and dates of subscriptions, stages, who is primary.
pub(super) fn complete(spec: &Spec, tenant: &mut Tenant, rows: &Rows<'_>, faults: &mut Vec<Fault>) {
    let now = tenant.clock.now();
    for row in &rows.all {
        custom(spec, &mut tenant.store, row, faults);
    }
    let mut call = Call::at(spec, tenant, now);
    for row in &rows.all {
        match row.entity.as_str() {
            "Subscription" => fill_subscription(&mut call, &row.uid),
            "SubscriptionAddOn" => {
                // What runs already is billed with its subscription, not from its beginning.
                with_subscription(&mut call.tenant.store, &row.uid);
                fill_add_on(&mut call, &row.uid, true);
            }
            _ => {}
        }
    }
    for row in rows.all.iter().filter(|row| row.entity == "Account") {
        let stage = first_stage(&call, &row.uid).map_or(Json::Null, Json::integer);
        let store = &mut call.tenant.store;
        if row.node.member("AccountStage").is_none() {
            store.change("Account", &row.uid, |a| a.set("AccountStage", stage));
        }
        let members: Vec<_> = memberships(store, &row.uid)
            .map(|m| (m.uid.clone(), m.is_set("IsPrimary")))
            .collect();
        if let Some((first, _)) = members.first()
            && !members.iter().any(|(_, primary)| *primary)
        {
            store.change("PersonAccount", first, |m| {
                m.set("IsPrimary", Json::Bool(true));
            });
        }
    }
}

/// Properties of the tenant's own making are as they were defined, here or before.
fn custom(spec: &Spec, store: &mut Store, row: &Row<'_>, faults: &mut Vec<Fault>) {
    let own = |name: &str| !name.starts_with('$') && spec.property(&row.entity, name).is_none();
    let members = row.node.members().into_iter().flatten();
    for member in members.filter(|member| own(&member.name)) {
        let (name, json) = (&member.name, member.value.json());
        match read_custom(spec, store, &row.entity, name, &json) {
            Ok(value) => store.change(&row.entity, &row.uid, |record| {
                record.set_custom(name, value);
            }),
            Err(message) => faults.push(fault(
                member.value.at,
                &format!("{}.{name}", row.path),
                message.trim_end_matches('.'),
                format!("see the definition of {name}"),
            )),
        }
    }
}

/// Lets an add-on that does not say when it renews do so when its subscription does.
fn with_subscription(store: &mut Store, add_on: &str) {
    let owner = store
        .get("SubscriptionAddOn", add_on)
        .filter(|record| record.value("RenewalDate").is_none())
        .and_then(|record| store.get("Subscription", record.link("Subscription")?));
    if let Some(renewal) = owner.and_then(|s| s.value("RenewalDate")).cloned() {
        store.change("SubscriptionAddOn", add_on, |a| {
            a.set("RenewalDate", renewal)
        });
    }
}

fn memberships<'s>(store: &'s Store, account: &'s str) -> impl Iterator<Item = &'s Record> {
    store.pointing_at("PersonAccount", "Account", account)
}

/// Holds every row against the rules.
pub(super) fn hold(spec: &Spec, tenant: &Tenant, rows: &Rows<'_>, faults: &mut Vec<Fault>) {
    let reader = Reader::new(spec, &tenant.store, tenant.clock.now());
    let addresses = addresses(&tenant.store);
    for row in &rows.all {
        let Some(record) = tenant.store.get(&row.entity, &row.uid) else {
            continue;
        };
        relations(spec, &tenant.store, row, faults);
        worked_out(&reader, row, record, faults);
        required(spec, row, record, &reader, faults);
        match row.entity.as_str() {
            "Person" => {
                let email = record.text("Email").unwrap_or_default();
                if addresses.get(&email.to_lowercase()).is_some_and(|n| *n > 1) {
                    let at = row.node.member("Email").map_or(row.node.at, |m| m.value.at);
                    faults.push(fault(
                        at,
                        &format!("{}.Email", row.path),
                        format!("{email} is the address of somebody else already"),
                        "addresses are unique, in any case; write another, or name the person by {\"Uid\": \"…\"}",
                    ));
                }
            }
            "Account" => people(&tenant.store, row, &row.uid, faults),
            "PersonAccount" => {
                // An account of this file speaks for itself.
                let account = record
                    .link("Account")
                    .filter(|a| !rows.by_uid.contains_key(*a));
                if let Some(account) = account {
                    people(&tenant.store, row, account, faults);
                }
            }
            _ => {}
        }
    }
}

/// How many people have an address.
fn addresses(store: &Store) -> HashMap<String, usize> {
    let mut addresses = HashMap::new();
    for person in store.all("Person") {
        let email = person.text("Email").unwrap_or_default().to_lowercase();
        *addresses.entry(email).or_default() += 1;
    }
    addresses
}

/// Whoever is named is there.
fn relations(spec: &Spec, store: &Store, row: &Row<'_>, faults: &mut Vec<Fault>) {
    let mut check = |target: &str, value: &Located, path: String| {
        if let Some(uid) = reference(value)
            && store.get(target, uid).is_none()
        {
            faults.push(fault(
                value.at,
                &path,
                format!("there is no {target} with the Uid {uid}"),
                "define it in this file, in any place, or correct the Uid",
            ));
        }
    };
    for member in row.node.members().into_iter().flatten() {
        let property = spec.property(&row.entity, &member.name);
        let Some(target) = property.and_then(|property| related(spec, property)) else {
            continue;
        };
        let path = format!("{}.{}", row.path, member.name);
        match member.value.items() {
            Some(items) => {
                for (place, item) in items.iter().enumerate() {
                    check(target, item, format!("{path}[{place}]"));
                }
            }
            None => check(target, &member.value, path),
        }
    }
}

/// What the sandbox works out by itself would hide what a file says of it.
fn worked_out(reader: &Reader<'_>, row: &Row<'_>, record: &Record, faults: &mut Vec<Fault>) {
    for member in row.node.members().into_iter().flatten() {
        if !member.value.is_null() && is_worked_out(reader, record, &member.name) {
            faults.push(fault(
                member.at,
                &format!("{}.{}", row.path, member.name),
                format!("{} is worked out from other records", member.name),
                "take it out",
            ));
        }
    }
}

/// The members that a new record must have, and the records without which it makes no sense.
fn required(
    spec: &Spec,
    row: &Row<'_>,
    record: &Record,
    reader: &Reader<'_>,
    faults: &mut Vec<Fault>,
) {
    let demanded = spec.required_when_new(&row.entity).iter();
    let mut names: Vec<&str> = demanded.map(String::as_str).collect();
    for owner in belongs_to(&row.entity) {
        names.push(owner);
    }
    if row.entity == "Subscription" {
        names.push("Plan");
    }
    names.sort_unstable();
    names.dedup();
    for name in names {
        let Some(property) = spec.property(&row.entity, name) else {
            continue;
        };
        let missing = match related(spec, property) {
            Some(_) => reader.related(record, property).is_empty(),
            None => record.value(name).is_none_or(Json::is_blank),
        };
        if missing && !property.write_only {
            faults.push(fault(
                row.node.at,
                &row.path,
                format!("{} needs {name}", row.entity),
                format!("add \"{name}\""),
            ));
        }
    }
}

/// Nobody is a member twice, and one person is the primary one.
fn people(store: &Store, row: &Row<'_>, account: &str, faults: &mut Vec<Fault>) {
    let members: Vec<&Record> = memberships(store, account).collect();
    let twice = members.iter().enumerate().find_map(|(index, member)| {
        let person = member.link("Person")?;
        members[..index]
            .iter()
            .any(|other| other.link("Person") == Some(person))
            .then_some(person)
    });
    if let Some(person) = twice {
        faults.push(fault(
            row.node.at,
            &row.path,
            format!("the person {person} belongs to this account twice"),
            "take one of the rows in PersonAccount out",
        ));
    }
    if members.iter().filter(|m| m.is_set("IsPrimary")).count() > 1 {
        faults.push(fault(
            row.node.at,
            &row.path,
            "several people are the primary one of this account",
            "leave \"IsPrimary\": true to one of them",
        ));
    }
}
