//! The made-up records that every sandbox begins with.

mod campaigns;
mod crowd;
mod customers;
mod definitions;
mod file;
mod knowledge;
mod ledger;
mod offers;
mod people;
mod products;
mod sales;
mod talk;

use chrono::{DateTime, TimeDelta, Utc};

use crate::clock;
use crate::json::Json;
use crate::spec::Spec;
use crate::store::Record;
use crate::tenant::Tenant;
use crate::write::{fresh_uid, read_value};

pub(crate) use file::{BadSeed, Document, Source, export};

/// The password of everybody.
pub(crate) const PASSWORD: &str = "sandbox-password";

/// When the cast came into being.
const BEGIN: &str = "2026-01-05T09:30:00Z";

fn text(value: &str) -> Json {
    Json::text(value)
}

fn money(value: &str) -> Json {
    Json::Number(value.to_owned())
}

/// Fills a tenant: the cast with about sixty more people, unless it is not wanted, and so many extra ones.
pub(crate) fn plant(spec: &Spec, tenant: &mut Tenant, cast: bool, extra_people: usize) {
    let now = tenant.clock.now();
    let mut planter = Planter { spec, tenant, now };
    if cast {
        products::plant(&mut planter);
        people::plant(&mut planter);
        customers::plant(&mut planter);
        ledger::plant(&mut planter);
        sales::plant(&mut planter);
        talk::plant(&mut planter);
        campaigns::plant(&mut planter);
        knowledge::plant(&mut planter);
        crowd::plant(&mut planter, extra_people);
        definitions::plant(&mut planter);
        offers::plant(&mut planter);
    } else {
        crowd::plant_people(&mut planter, extra_people);
    }
    let people = tenant.store.all("Person").map(|p| p.uid.as_str());
    tenant.vault.share_password(PASSWORD, people);
    tenant.clock.settled = now;
    tenant.next_due = None;
    tenant.store.commit();
}

/// Puts records into the tenant. What the description does not know of them is left out,
/// so that a change of the description never keeps a sandbox from starting.
struct Planter<'p> {
    spec: &'p Spec,
    tenant: &'p mut Tenant,
    now: DateTime<Utc>,
}

impl Planter<'_> {
    /// Stores a record made at a date.
    fn add(
        &mut self,
        entity: &str,
        uid: &str,
        created: &str,
        members: &[(&str, Json)],
        links: &[(&str, &str)],
    ) {
        let record = self.record(entity, uid, created, members, links);
        if let Some(record) = record {
            self.tenant.store.put(record);
        }
    }

    /// A record made at a date, which is yet to be stored; none of an unknown entity.
    fn record(
        &self,
        entity: &str,
        uid: &str,
        created: &str,
        members: &[(&str, Json)],
        links: &[(&str, &str)],
    ) -> Option<Record> {
        self.spec.schema(entity)?;
        let mut record = Record::new(entity, uid);
        let dates = [
            ("Created", Json::text(created)),
            ("Updated", Json::text(created)),
        ];
        for (name, value) in dates.iter().chain(members) {
            let Some(property) = self.spec.property(entity, name) else {
                continue;
            };
            if let Ok(value) = read_value(self.spec, property, value) {
                record.set(name, value);
            }
        }
        for (name, target) in links {
            if self
                .spec
                .property(entity, name)
                .is_some_and(|p| p.kind.target().is_some())
            {
                record.point(name, target);
            }
        }
        Some(record)
    }

    /// Stores a tag for a kind of record.
    fn tag(&mut self, uid: &str, name: &str, color: &str, kind: &str) {
        let color = self.number("TagColor", color);
        let kind = self.number("EntityType", kind);
        let members = [
            ("Name", text(name)),
            ("TagColor", color),
            ("EntityType", kind),
        ];
        self.add("Tag", uid, BEGIN, &members, &[]);
    }

    /// Puts tags on a record.
    fn label(&mut self, entity: &str, uid: &str, tags: &[&str]) {
        let tags = tags.iter().map(|&tag| tag.to_owned()).collect();
        self.tenant.store.change(entity, uid, |record| {
            record.set_targets("Tags", tags);
        });
    }

    /// Adds a property of the tenant's own making to a record, where its entity takes such.
    fn customise(&mut self, entity: &str, uid: &str, name: &str, value: &str) {
        let value = Json::text(value);
        if self.is_open(entity) {
            self.tenant.store.change(entity, uid, |record| {
                record.set_custom(name, value);
            });
        }
    }

    /// Whether an entity takes properties of the tenant's own making.
    fn is_open(&self, entity: &str) -> bool {
        self.spec.schema(entity).is_some_and(|schema| schema.open)
    }

    /// A number of an enumeration; null if the description does not have it.
    fn number(&self, enumeration: &str, name: &str) -> Json {
        let number = self.spec.number(enumeration, name);
        number.map_or(Json::Null, Json::integer)
    }

    /// A moment so many days from now.
    fn in_days(&self, days: i64) -> String {
        let moment = TimeDelta::try_days(days).and_then(|d| self.now.checked_add_signed(d));
        clock::exact(moment.unwrap_or(self.now))
    }

    /// An identifier that nobody has.
    fn fresh_uid(&mut self) -> String {
        fresh_uid(&self.tenant.store, &mut self.tenant.random)
    }
}
