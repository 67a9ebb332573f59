//! The API description as tables: what the rest of the sandbox knows of Outseta's names, it knows from here.

mod event;
mod operation;
mod route;
mod schema;

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use serde_json::Value;

pub(crate) use event::Event;
pub(crate) use operation::{Answer, Body, Credentials, Operation, Parameter};
pub(crate) use route::{Match, Router};
pub(crate) use schema::{Enumeration, Kind, Property, Schema, Write};

/// The bundled description that the sandbox was built with.
pub(crate) const BUNDLE: &str = include_str!("../../../../spec/outseta.openapi.json");

/// Why a description cannot drive the sandbox.
#[derive(Debug)]
pub(crate) struct SpecError(String);

impl SpecError {
    fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the API description cannot be used: {}", self.0)
    }
}

impl std::error::Error for SpecError {}

/// Everything that the sandbox reads out of the description.
#[derive(Debug)]
pub(crate) struct Spec {
    operations: Vec<Operation>,
    events: Vec<Event>,
    schemas: BTreeMap<String, Schema>,
    enumerations: BTreeMap<String, Enumeration>,
    sensitive: BTreeSet<String>,
    /// By the entity of the item and that of the owner: the item's way back, by the place of its property.
    back: HashMap<String, HashMap<String, usize>>,
    base_path: String,
}

impl Spec {
    /// Reads a bundled description.
    pub(crate) fn parse(bundle: &str) -> Result<Self, SpecError> {
        let document: Value =
            serde_json::from_str(bundle).map_err(|e| SpecError::new(e.to_string()))?;
        let mut tables = schema::read(&document)?;
        let back = ways_back(&tables.schemas);
        for (owner, schema) in &mut tables.schemas {
            for list in schema.properties.iter_mut().filter(|p| p.kind.is_list()) {
                let items = list.kind.target().and_then(|item| back.get(item));
                list.back = items.and_then(|ways| ways.get(owner).copied());
            }
        }
        Ok(Self {
            operations: operation::read(&document, &tables)?,
            events: event::read(&document, &tables),
            sensitive: tables.sensitive,
            back,
            schemas: tables.schemas,
            enumerations: tables.enumerations,
            base_path: base_path(&document),
        })
    }

    /// All operations, in the description's order.
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The events that webhooks report.
    pub(crate) fn events(&self) -> &[Event] {
        &self.events
    }

    /// The table of an object schema, an entity or a body.
    pub(crate) fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.get(name)
    }

    /// The names of all entities, whose objects are records.
    pub(crate) fn records(&self) -> impl Iterator<Item = &str> {
        self.schemas
            .iter()
            .filter(|(_, schema)| schema.has_uid() && !schema.adds_nothing)
            .map(|(name, _)| name.as_str())
    }

    /// A property of a schema.
    pub(crate) fn property(&self, schema: &str, name: &str) -> Option<&Property> {
        self.schema(schema)?.property(name)
    }

    /// The values of an enumeration.
    pub(crate) fn enumeration(&self, name: &str) -> Option<&Enumeration> {
        self.enumerations.get(name)
    }

    /// The number of an enumeration's value, if the description has it.
    pub(crate) fn number(&self, enumeration: &str, value: &str) -> Option<i64> {
        self.enumeration(enumeration)?.number(value)
    }

    /// The entity that a body describes: `Person` for `PersonCreate`, the body itself where it stands alone.
    pub(crate) fn described<'s>(&'s self, body: &'s str) -> &'s str {
        match self.schema(body) {
            Some(schema) if schema.adds_nothing => schema.base.as_deref().unwrap_or(body),
            _ => body,
        }
    }

    /// The members that a new object of an entity must have: those of the first POST body that describes it.
    pub(crate) fn required_when_new(&self, entity: &str) -> &[String] {
        self.operations
            .iter()
            .filter(|operation| operation.method == "POST")
            .filter_map(|operation| operation.body.as_ref())
            .find(|body| self.described(&body.schema) == entity)
            .and_then(|body| self.schema(&body.schema))
            .map_or(&[], |schema| &schema.required)
    }

    /// The property of `item` that points back at `owner` when `owner` lists objects of `item`.
    /// None where the lists of both sides are independent, as with tags.
    pub(crate) fn back_reference(&self, owner: &str, item: &str) -> Option<&Property> {
        let place = *self.back.get(item)?.get(owner)?;
        self.schema(item)?.properties.get(place)
    }

    /// The same for a property that lists objects; quick.
    pub(crate) fn back_of(&self, list: &Property) -> Option<&Property> {
        let items = self.schema(list.kind.target()?)?;
        items.properties.get(list.back?)
    }

    /// Every property of a record that holds one or more objects of an entity, with the record's entity.
    pub(crate) fn relations_to<'s>(
        &'s self,
        entity: &'s str,
    ) -> impl Iterator<Item = (&'s str, &'s Property)> {
        self.schemas
            .iter()
            .filter(|(_, schema)| schema.has_uid())
            .flat_map(|(name, schema)| schema.properties.iter().map(move |p| (name.as_str(), p)))
            .filter(move |(_, property)| property.kind.target() == Some(entity))
    }

    /// Whether members of this name are secrets, wherever they stand.
    pub(crate) fn is_sensitive(&self, member: &str) -> bool {
        self.sensitive.contains(&member.to_ascii_lowercase())
    }

    /// The path under which all operations lie, such as `/api/v1`.
    pub(crate) fn base_path(&self) -> &str {
        &self.base_path
    }
}

fn ways_back(schemas: &BTreeMap<String, Schema>) -> HashMap<String, HashMap<String, usize>> {
    let of = |schema: &Schema| {
        let mut back = HashMap::new();
        for (place, property) in schema.properties.iter().enumerate() {
            let Kind::Record(owner) = &property.kind else {
                continue;
            };
            if property.read_only {
                continue;
            }
            let mut named = schema.properties.iter();
            // Two ways back: the one that is called after the owner is meant, or none.
            match back.entry(owner.clone()) {
                Entry::Vacant(entry) => {
                    entry.insert(Some(place));
                }
                Entry::Occupied(mut entry) => {
                    entry.insert(named.position(|p| p.name == *owner));
                }
            }
        }
        let known = back.into_iter();
        known
            .filter_map(|(owner, place)| Some((owner, place?)))
            .collect()
    };
    let schemas = schemas.iter();
    schemas
        .map(|(name, schema)| (name.clone(), of(schema)))
        .collect()
}

fn base_path(document: &Value) -> String {
    let url = document["servers"][0]["url"].as_str().unwrap_or_default();
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    after_scheme
        .find('/')
        .map(|slash| after_scheme[slash..].trim_end_matches('/').to_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec() -> Spec {
        Spec::parse(BUNDLE).unwrap()
    }

    #[test]
    fn reads_entities_through_their_bases() {
        let spec = spec();
        let person = spec.schema("Person").unwrap();
        assert!(person.open && person.has_uid());
        assert!(person.property("Created").unwrap().read_only);
        assert!(person.property("Password").unwrap().write_only);
        assert_eq!(person.property("Email").unwrap().max_length, Some(250));
        let address = person.property("MailingAddress").unwrap();
        assert_eq!(address.kind, Kind::Record("Address".to_owned()));
        assert_eq!(address.write, Write::Nested);
        assert!(!spec.schema("PersonAccount").unwrap().open);
    }

    #[test]
    fn knows_what_bodies_describe() {
        let spec = spec();
        assert_eq!(spec.described("PersonCreate"), "Person");
        assert_eq!(spec.described("TagUidList"), "TagUidList");
        assert_eq!(spec.required_when_new("Person"), ["Email"]);
        assert!(spec.required_when_new("Address").is_empty());
    }

    #[test]
    fn finds_the_way_back_of_a_list() {
        let spec = spec();
        let back = |owner, item| spec.back_reference(owner, item).map(|p| p.name.as_str());
        assert_eq!(back("Account", "PersonAccount"), Some("Account"));
        assert_eq!(back("Deal", "DealPerson"), Some("Deal"));
        assert_eq!(back("Segment", "Tag"), None);
    }

    #[test]
    fn knows_secrets_and_the_base_path() {
        let spec = spec();
        assert!(spec.is_sensitive("password") && spec.is_sensitive("challenge_token"));
        assert!(!spec.is_sensitive("Email"));
        assert_eq!(spec.base_path(), "/api/v1");
        assert_eq!(spec.number("AccountStage", "Trialing"), Some(2));
    }

    #[test]
    fn refuses_what_is_no_description() {
        for text in [
            "",
            "[]",
            r##"{"paths":{},"components":{"schemas":{"A":{"allOf":[{"$ref":"#/components/schemas/A"}]}}}}"##,
            r##"{"paths":{"/a":{"get":{"operationId":"a","parameters":[{"$ref":"#/nowhere"}]}}}}"##,
        ] {
            assert!(Spec::parse(text).is_err(), "{text}");
        }
    }
}
