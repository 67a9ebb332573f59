//! JSON in and out, driven by tables.
//!
//! A generated model has no derived serde. It tells its members in a table ([`Shape`]) and gives
//! access to each by its place ([`Slot`] for writing, [`View`] for reading); one visitor decodes
//! all models, one serializer encodes them. That keeps a hundred models cheap to compile and puts
//! the peculiarities of Outseta's JSON into one place.

pub(crate) mod assign;
pub(crate) mod checkbox;
pub mod debug;
pub mod decode;
pub mod encode;
pub mod enums;
pub(crate) mod extra;
pub(crate) mod failure;
pub(crate) mod number;
pub(crate) mod param;
pub(crate) mod record;
pub mod same;
pub(crate) mod slot;
pub(crate) mod time;
pub(crate) mod types;
pub(crate) mod view;
pub(crate) mod write;

pub use rust_decimal::Decimal;
pub use serde_json::Value as Json;

pub use self::{
    assign::{Assign, Comparable, Ordered, Settable, Source, Value},
    checkbox::{CheckboxList, checkbox_list},
    enums::{IntegerEnum, TextEnum, UnknownName},
    extra::Extra,
    failure::DecodeFailure,
    param::{Date, bracketed, enum_text, timestamp_text},
    record::{Member, Record, Schema, Shape},
    slot::{EnumSlot, ListSlot, ObjectSlot, Slot},
    types::{Null, Reference, Timestamp, Uid},
    view::{EnumValue, EnumView, ListView, View},
    write::{Body, Write, WriteShape},
};
pub use crate::secret::Secret;

#[allow(
    unused_imports,
    reason = "the description may have no enumeration of texts"
)]
pub(crate) use self::enums::text_enum;
#[allow(unused_imports, reason = "all areas of the API may be off")]
pub(crate) use self::{
    enums::{integer_enum, open_enum, values},
    record::{entity, record},
    write::{input, write_shape},
};

#[cfg(test)]
mod tests;
