//! Where a decoded value goes: one member of a record, seen without its type.

use super::{Decimal, Json, Record, Timestamp, Uid};
use crate::secret::Secret;

/// One member of a record, open for writing.
///
/// The decoder fills slots and knows nothing else of a record, so that one decoder serves every
/// model.
pub enum Slot<'a> {
    /// No such member.
    None,
    /// `true`, `false`, or either as text.
    Bool(&'a mut Option<bool>),
    /// A whole number, also as text or as `3.0`.
    Integer(&'a mut Option<i64>),
    /// A number read digit by digit, also as text.
    Decimal(&'a mut Option<Decimal>),
    /// Text. A number, a truth value or a structure keeps its JSON text.
    Text(&'a mut Option<String>),
    /// A uid.
    Uid(&'a mut Option<Uid>),
    /// A date-time.
    Timestamp(&'a mut Option<Timestamp>),
    /// Text that must not be shown.
    Secret(&'a mut Option<Secret>),
    /// Any JSON.
    Json(&'a mut Option<Json>),
    /// A list of texts.
    Texts(&'a mut Option<Vec<String>>),
    /// A list of uids.
    Uids(&'a mut Option<Vec<Uid>>),
    /// A list of texts that must not be shown.
    Secrets(&'a mut Option<Vec<Secret>>),
    /// An enumeration.
    Enum(&'a mut dyn EnumSlot),
    /// Another record.
    Object(&'a mut dyn ObjectSlot),
    /// A list of records.
    List(&'a mut dyn ListSlot),
}

impl Slot<'_> {
    /// Makes the member absent, as null does.
    pub fn clear(&mut self) {
        match self {
            Self::None => {}
            Self::Bool(slot) => **slot = None,
            Self::Integer(slot) => **slot = None,
            Self::Decimal(slot) => **slot = None,
            Self::Text(slot) => **slot = None,
            Self::Uid(slot) => **slot = None,
            Self::Timestamp(slot) => **slot = None,
            Self::Secret(slot) => **slot = None,
            Self::Json(slot) => **slot = None,
            Self::Texts(slot) => **slot = None,
            Self::Uids(slot) => **slot = None,
            Self::Secrets(slot) => **slot = None,
            Self::Enum(slot) => slot.clear(),
            Self::Object(slot) => slot.clear(),
            Self::List(slot) => slot.clear(),
        }
    }

    /// What belongs here, for messages.
    pub(crate) fn expected(&self) -> &'static str {
        match self {
            Self::None => "nothing",
            Self::Bool(_) => "true or false",
            Self::Integer(_) => "a whole number",
            Self::Decimal(_) => "a number",
            Self::Text(_) | Self::Secret(_) => "text",
            Self::Uid(_) => "a uid",
            Self::Timestamp(_) => "a date-time",
            Self::Json(_) => "any JSON",
            Self::Texts(_) | Self::Secrets(_) => "a list of texts",
            Self::Uids(_) => "a list of uids",
            Self::Enum(slot) => slot.expected(),
            Self::Object(_) => "an object",
            Self::List(_) => "a list of objects",
        }
    }
}

/// A member that is an enumeration.
pub trait EnumSlot {
    /// Makes the member absent.
    fn clear(&mut self);
    /// Takes a number; false if numbers do not belong here.
    fn set_integer(&mut self, value: i64) -> bool;
    /// Takes a text; false if the text does not belong here.
    fn set_text(&mut self, value: &str) -> bool;
    /// What belongs here, for messages.
    fn expected(&self) -> &'static str;
}

/// A member that is another record.
pub trait ObjectSlot {
    /// Makes the member absent.
    fn clear(&mut self);
    /// Puts an empty record in and hands it out for filling.
    fn fill(&mut self) -> &mut dyn Record;
}

impl<T: Record + Default> ObjectSlot for Option<Box<T>> {
    fn clear(&mut self) {
        *self = None;
    }

    fn fill(&mut self) -> &mut dyn Record {
        &mut **self.insert(Box::default())
    }
}

/// A member that is a list of records.
pub trait ListSlot {
    /// Makes the member absent.
    fn clear(&mut self);
    /// Puts an empty list in.
    fn start(&mut self);
    /// Adds an empty record and hands it out for filling.
    fn push(&mut self) -> &mut dyn Record;
}

impl<T: Record + Default> ListSlot for Option<Vec<T>> {
    fn clear(&mut self) {
        *self = None;
    }

    fn start(&mut self) {
        *self = Some(Vec::new());
    }

    fn push(&mut self) -> &mut dyn Record {
        let list = self.get_or_insert_default();
        list.push(T::default());
        let last = list.len() - 1;
        &mut list[last]
    }
}
