//! Models seen without their type: a table of members, and a way to each of them.

use super::{Extra, Slot, View};

/// The table of a model's members, in the order in which the server sends them.
#[derive(Debug)]
pub struct Shape {
    /// Name of the entity.
    pub name: &'static str,
    /// Its members.
    pub fields: &'static [Member],
}

/// One member of a model.
#[derive(Debug)]
pub struct Member {
    /// Name in JSON.
    pub wire: &'static str,
    /// Name of the struct's field.
    pub rust: &'static str,
}

impl Member {
    /// A row of the table.
    pub const fn new(wire: &'static str, rust: &'static str) -> Self {
        Self { wire, rust }
    }
}

impl Shape {
    /// Where the member of this JSON name is.
    ///
    /// The search begins at `from`, one past the last hit: members arrive in the table's order, so
    /// that the first comparison nearly always hits.
    pub fn position(&self, name: &str, from: usize) -> Option<usize> {
        let from = from.min(self.fields.len());
        let (before, after) = self.fields.split_at(from);
        let hit = |members: &[Member]| members.iter().position(|member| member.wire == name);
        hit(after).map(|index| index + from).or_else(|| hit(before))
    }
}

/// A model that decodes, encodes and prints by its table.
///
/// Implemented by every generated model; all the work is done by the non-generic functions of this
/// module, which keeps the compile time of a hundred models low.
pub trait Record {
    /// The table of members.
    fn shape(&self) -> &'static Shape;
    /// The member at this place of the table, for writing.
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// The member at this place of the table, for reading.
    fn view(&self, index: usize) -> View<'_>;
    /// The members that the table does not know.
    fn extra(&self) -> &Extra;
    /// The members that the table does not know, for writing.
    fn extra_mut(&mut self) -> &mut Extra;
}

impl<T: Record + ?Sized> Record for Box<T> {
    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        (**self).slot(index)
    }

    fn view(&self, index: usize) -> View<'_> {
        (**self).view(index)
    }

    fn extra(&self) -> &Extra {
        (**self).extra()
    }

    fn extra_mut(&mut self) -> &mut Extra {
        (**self).extra_mut()
    }
}

/// Whether a record of this kind can hold a secret, itself or in what hangs off it.
///
/// Empties the record: call it only on one that is about to be dropped.
pub(crate) fn can_hold_secrets(record: &mut dyn Record) -> bool {
    search(record, &mut Vec::new())
}

fn search(record: &mut dyn Record, seen: &mut Vec<&'static str>) -> bool {
    let shape = record.shape();
    // Models refer to each other in circles.
    if seen.contains(&shape.name) {
        return false;
    }
    seen.push(shape.name);
    (0..shape.fields.len()).any(|index| match record.slot(index) {
        Slot::Secret(_) | Slot::Secrets(_) => true,
        Slot::Object(slot) => search(slot.fill(), seen),
        Slot::List(slot) => {
            slot.start();
            search(slot.push(), seen)
        }
        _ => false,
    })
}

/// Makes a generated model what the rest of the crate works with.
///
/// `record!(Person)` implements `Serialize`, `Deserialize`, `PartialEq`, `Debug`, [`crate::query::Entity`] and
/// [`crate::call::Answer`] on top of [`Record`], each in one line that leads to shared code.
macro_rules! record {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::wire::encode::serialize_record(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let mut record = <Self as ::std::default::Default>::default();
                $crate::wire::decode::deserialize_record(deserializer, &mut record)?;
                ::std::result::Result::Ok(record)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::same::same_record(self, other)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug::fmt_record(self, f)
            }
        }

        impl $crate::query::Entity for $name {}

        impl $crate::call::Answer for $name {
            fn decode(
                raw: &$crate::call::RawAnswer<'_>,
            ) -> ::std::result::Result<Self, $crate::wire::DecodeFailure> {
                raw.model()
            }
        }
    };
}
pub(crate) use record;
