//! What a member of a record holds, seen without its type.

use std::fmt;

use super::{Decimal, Json, Record, Timestamp, Uid};
use crate::secret::Secret;

/// One member of a record, open for reading. `None` inside means that the member is absent.
///
/// The encoder and `Debug` walk over views and know nothing else of a record.
pub enum View<'a> {
    /// No such member.
    None,
    /// A truth value.
    Bool(Option<bool>),
    /// A whole number.
    Integer(Option<i64>),
    /// An exact number.
    Decimal(Option<&'a Decimal>),
    /// Text.
    Text(Option<&'a str>),
    /// A uid.
    Uid(Option<&'a Uid>),
    /// A date-time.
    Timestamp(Option<&'a Timestamp>),
    /// Text that must not be shown.
    Secret(Option<&'a Secret>),
    /// Any JSON.
    Json(Option<&'a Json>),
    /// A list of texts.
    Texts(Option<&'a [String]>),
    /// A list of uids.
    Uids(Option<&'a [Uid]>),
    /// A list of texts that must not be shown.
    Secrets(Option<&'a [Secret]>),
    /// An enumeration.
    Enum(Option<&'a dyn EnumView>),
    /// Another record.
    Object(Option<&'a dyn Record>),
    /// A list of records.
    List(Option<&'a dyn ListView>),
}

/// One constructor a variant, so that a generated arm is one call.
impl<'a> View<'a> {
    /// Views a truth value.
    pub fn bool(value: &Option<bool>) -> Self {
        Self::Bool(*value)
    }

    /// Views a whole number.
    pub fn integer(value: &Option<i64>) -> Self {
        Self::Integer(*value)
    }

    /// Views an exact number.
    pub fn decimal(value: &'a Option<Decimal>) -> Self {
        Self::Decimal(value.as_ref())
    }

    /// Views text.
    pub fn text(value: &'a Option<String>) -> Self {
        Self::Text(value.as_deref())
    }

    /// Views a uid.
    pub fn uid(value: &'a Option<Uid>) -> Self {
        Self::Uid(value.as_ref())
    }

    /// Views a date-time.
    pub fn timestamp(value: &'a Option<Timestamp>) -> Self {
        Self::Timestamp(value.as_ref())
    }

    /// Views a secret.
    pub fn secret(value: &'a Option<Secret>) -> Self {
        Self::Secret(value.as_ref())
    }

    /// Views any JSON.
    pub fn json(value: &'a Option<Json>) -> Self {
        Self::Json(value.as_ref())
    }

    /// Views a list of texts.
    pub fn texts(value: &'a Option<Vec<String>>) -> Self {
        Self::Texts(value.as_deref())
    }

    /// Views a list of uids.
    pub fn uids(value: &'a Option<Vec<Uid>>) -> Self {
        Self::Uids(value.as_deref())
    }

    /// Views a list of secrets.
    pub fn secrets(value: &'a Option<Vec<Secret>>) -> Self {
        Self::Secrets(value.as_deref())
    }

    /// Views an enumeration.
    pub fn enum_<E: EnumView>(value: &'a Option<E>) -> Self {
        Self::Enum(value.as_ref().map(|value| value as &dyn EnumView))
    }

    /// Views another record.
    pub fn object<T: Record>(value: &'a Option<Box<T>>) -> Self {
        Self::Object(value.as_deref().map(|value| value as &dyn Record))
    }

    /// Views a list of records.
    pub fn list<T: Record>(value: &'a Option<Vec<T>>) -> Self {
        Self::List(value.as_ref().map(|value| value as &dyn ListView))
    }

    /// Whether the member has a value.
    pub fn is_present(&self) -> bool {
        match self {
            Self::None => false,
            Self::Bool(value) => value.is_some(),
            Self::Integer(value) => value.is_some(),
            Self::Decimal(value) => value.is_some(),
            Self::Text(value) => value.is_some(),
            Self::Uid(value) => value.is_some(),
            Self::Timestamp(value) => value.is_some(),
            Self::Secret(value) => value.is_some(),
            Self::Json(value) => value.is_some(),
            Self::Texts(value) => value.is_some(),
            Self::Uids(value) => value.is_some(),
            Self::Secrets(value) => value.is_some(),
            Self::Enum(value) => value.is_some(),
            Self::Object(value) => value.is_some(),
            Self::List(value) => value.is_some(),
        }
    }
}

/// The value of an enumeration on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnumValue<'a> {
    /// The enumeration is sent as a number.
    Integer(i64),
    /// The enumeration is sent as text.
    Text(&'a str),
}

/// A value of an enumeration.
pub trait EnumView: fmt::Debug {
    /// What is sent for it.
    fn value(&self) -> EnumValue<'_>;
    /// Whether the crate has a name for it.
    fn is_known(&self) -> bool;
}

/// A list of records.
pub trait ListView {
    /// How many there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// One of them, counted from zero.
    fn get(&self, index: usize) -> Option<&dyn Record>;
}

impl<T: Record> ListView for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn get(&self, index: usize) -> Option<&dyn Record> {
        self.as_slice()
            .get(index)
            .map(|record| record as &dyn Record)
    }
}
