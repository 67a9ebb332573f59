//! The members of a record as the outside sees them: stored, worked out, or followed to other records.

use chrono::{DateTime, Utc};

use super::computed;
use crate::clock;
use crate::json::Json;
use crate::spec::{Kind, Property, Spec};
use crate::store::{Record, Store};

/// Reads members of records.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) store: &'a Store,
    pub(crate) now: DateTime<Utc>,
}

impl<'a> Reader<'a> {
    /// The value of a property that is no relation. Dates come in their exact form.
    pub(crate) fn value(&self, record: &Record, property: &Property) -> Json {
        match property.name.as_str() {
            "Uid" => return Json::text(&record.uid),
            "_objectType" => return Json::text(&record.entity),
            _ => {}
        }
        computed::value(self, record, &property.name)
            .or_else(|| record.value(&property.name).cloned())
            .unwrap_or_else(|| self.unset(property))
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
        if property.kind.is_list()
            && let Some(back) = self.spec.back_reference(&record.entity, target)
        {
            return self
                .store
                .pointing_at(target, &back.name, &record.uid)
                .collect();
        }
        record
            .links
            .get(&property.name)
            .into_iter()
            .flatten()
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
