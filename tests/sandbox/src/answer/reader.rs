//! The members of a record as the outside sees them: stored, worked out, or followed to other records.

use std::cell::Cell;

use chrono::{DateTime, Utc};

use super::{catalogue, computed};
use crate::clock;
use crate::json::Json;
use crate::spec::{Kind, Property, Spec};
use crate::store::{Record, Store};

/// Reads members of records.
#[derive(Clone)]
pub(crate) struct Reader<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) store: &'a Store,
    now: DateTime<Utc>,
    asked_time: Cell<bool>,
}

impl<'a> Reader<'a> {
    /// A view of the records at a time.
    pub(crate) fn new(spec: &'a Spec, store: &'a Store, now: DateTime<Utc>) -> Self {
        Self {
            spec,
            store,
            now,
            asked_time: Cell::new(false),
        }
    }

    /// The time of the request. What depends on it must ask here: it is not kept for later requests.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.asked_time.set(true);
        self.now
    }

    /// Whether the time was asked for since this was last asked.
    pub(crate) fn take_asked_time(&self) -> bool {
        self.asked_time.take()
    }

    /// The value of a property that is no relation. Dates come in their exact form.
    pub(crate) fn value(&self, record: &Record, property: &Property) -> Json {
        self.with_value(record, property, Json::clone)
    }

    /// The same, to be looked at where it is.
    pub(crate) fn with_value<T>(
        &self,
        record: &Record,
        property: &Property,
        look: impl FnOnce(&Json) -> T,
    ) -> T {
        match property.name.as_str() {
            "Uid" => return look(&Json::text(&record.uid)),
            "_objectType" => return look(&Json::text(record.entity.as_str())),
            _ => {}
        }
        if let Some(value) = computed::value(self, record, &property.name) {
            return look(&value);
        }
        match record.value(&property.name) {
            Some(value) => look(value),
            None => look(&self.unset(property)),
        }
    }

    /// What stands where a property has no value: null, or .NET's default where null is not allowed.
    pub(crate) fn unset(&self, property: &Property) -> Json {
        if property.nullable {
            return Json::Null;
        }
        match &property.kind {
            Kind::Boolean => Json::Bool(false),
            Kind::Integer => Json::integer(0),
            Kind::Number => Json::Number("0.0".to_owned()),
            Kind::DateTime => Json::text(clock::UNSET),
            Kind::Enumeration(name) if self.spec.enumeration(name).is_some_and(|e| !e.textual) => {
                Json::integer(0)
            }
            _ => Json::Null,
        }
    }

    /// The records behind a relation, oldest first; at most one unless the property is a list.
    pub(crate) fn related(&self, record: &Record, property: &Property) -> Vec<&'a Record> {
        let Some(target) = property.kind.target() else {
            return Vec::new();
        };
        if let Some(found) = computed::relation(self, record, &property.name) {
            return found.into_iter().collect();
        }
        if let Some(found) = catalogue::list(self, record, &property.name) {
            return found;
        }
        if property.kind.is_list()
            && let Some(back) = self.spec.back_of(property)
        {
            return self
                .store
                .pointing_at(target, &back.name, &record.uid)
                .collect();
        }
        record
            .targets(&property.name)
            .iter()
            .filter_map(|uid| self.store.get(target, uid))
            .collect()
    }

    /// The record behind a relation to one object, by the property's name.
    pub(crate) fn one(&self, record: &Record, property: &str) -> Option<&'a Record> {
        let property = self.spec.property(&record.entity, property)?;
        self.related(record, property).into_iter().next()
    }

    /// The records behind a relation to many, by the property's name.
    pub(crate) fn many(&self, record: &Record, property: &str) -> Vec<&'a Record> {
        self.spec
            .property(&record.entity, property)
            .map(|p| self.related(record, p))
            .unwrap_or_default()
    }
}
