//! Property paths such as `PersonAccount.Account.Name`, through relations to a value.

use super::compare::Comparable;
use crate::answer::Reader;
use crate::json::Json;
use crate::spec::{Kind, Property};
use crate::store::Record;

/// What a path ends at.
#[derive(Clone, Debug)]
enum Leaf {
    /// A declared property. A relation counts as the identifier of what it points at.
    Declared(Property),
    /// A property of the tenant's own making.
    Custom(String),
}

/// A path from an entity to a value.
#[derive(Clone, Debug)]
pub(super) struct Path {
    text: String,
    steps: Vec<Property>,
    leaf: Leaf,
}

impl Path {
    /// Reads a path for an entity; none if neither the description nor any record knows it.
    pub(super) fn parse(reader: &Reader<'_>, entity: &str, text: &str) -> Option<Self> {
        let mut names = text.split('.').peekable();
        let mut steps = Vec::new();
        let mut entity = entity.to_owned();
        while let Some(name) = names.next() {
            let schema = reader.spec.schema(&entity)?;
            let last = names.peek().is_none();
            let Some(property) = schema.property(name) else {
                let custom = last && schema.open && reader.store.has_custom(&entity, name);
                return custom.then(|| Self {
                    text: text.to_owned(),
                    steps,
                    leaf: Leaf::Custom(name.to_owned()),
                });
            };
            if property.write_only {
                return None;
            }
            if last {
                return Some(Self {
                    text: text.to_owned(),
                    steps,
                    leaf: Leaf::Declared(property.clone()),
                });
            }
            entity = property.kind.target()?.to_owned();
            steps.push(property.clone());
        }
        None
    }

    /// As it was read.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// What the values are.
    pub(super) fn kind(&self) -> &Kind {
        match &self.leaf {
            Leaf::Declared(property) if property.kind.target().is_some() => &Kind::Uid,
            Leaf::Declared(property) => &property.kind,
            Leaf::Custom(_) => &Kind::Any,
        }
    }

    /// The values that the path leads to: one, or one for every element of the lists on the way.
    /// A relation that points at nothing gives null, an empty list gives none.
    pub(super) fn values(&self, reader: &Reader<'_>, record: &Record) -> Vec<Comparable> {
        let mut values = Vec::with_capacity(1);
        self.walk(reader, record, &self.steps, &mut |value| {
            values.push(Comparable::of(self.kind(), value));
        });
        values
    }

    fn walk(
        &self,
        reader: &Reader<'_>,
        record: &Record,
        steps: &[Property],
        found: &mut impl FnMut(&Json),
    ) {
        if let Some((step, rest)) = steps.split_first() {
            let related = reader.related(record, step);
            if related.is_empty() && !step.kind.is_list() {
                found(&Json::Null);
            }
            for next in related {
                self.walk(reader, next, rest, found);
            }
            return;
        }
        match &self.leaf {
            Leaf::Custom(name) => {
                found(record.custom(name).unwrap_or(&Json::Null));
            }
            Leaf::Declared(property) if property.kind.target().is_some() => {
                let related = reader.related(record, property);
                if related.is_empty() && !property.kind.is_list() {
                    found(&Json::Null);
                }
                for record in related {
                    found(&Json::text(&record.uid));
                }
            }
            Leaf::Declared(property) => reader.with_value(record, property, found),
        }
    }
}
