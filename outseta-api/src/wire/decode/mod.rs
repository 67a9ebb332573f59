//! Reading JSON: one visitor for every model.
//!
//! Null makes any member absent. A scalar is also taken as text, because Outseta sends some of them
//! so. A value of the wrong type is an error that names its place, never a panic.

mod member;

use std::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, Unexpected, Visitor},
};

use self::member::{SlotSeed, SlotVisitor};
use super::{DecodeFailure, Json, Record, Slot};

/// How text members treat a number with a fraction: its digits are only known to the slower way of
/// reading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Care {
    /// Give up, so that the caller reads again with `Exact`.
    Quick,
    /// Take the shortest text of the float. Works with every serde format.
    Plain,
    /// Keep the number's own text. Needs serde_json.
    Exact,
}

/// Reads a record from JSON text.
///
/// The first attempt is the fast one. Only if it fails is the text read again, with the path
/// tracked.
///
/// # Errors
/// It is no JSON, or not of that form.
pub fn record_from_slice(json: &[u8], record: &mut dyn Record) -> Result<(), DecodeFailure> {
    let json = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
    let mut source = serde_json::Deserializer::from_slice(json);
    let seed = RecordSeed {
        record: &mut *record,
        care: Care::Quick,
    };
    if seed
        .deserialize(&mut source)
        .and_then(|()| source.end())
        .is_ok()
    {
        return Ok(());
    }
    record_with_path(json, record)
}

#[cold]
fn record_with_path(json: &[u8], record: &mut dyn Record) -> Result<(), DecodeFailure> {
    let mut source = serde_json::Deserializer::from_slice(json);
    let mut track = serde_path_to_error::Track::new();
    let seed = RecordSeed {
        record: &mut *record,
        care: Care::Exact,
    };
    let outcome = seed.deserialize(serde_path_to_error::Deserializer::new(
        &mut source,
        &mut track,
    ));
    let error = match outcome {
        Ok(()) => match source.end() {
            Ok(()) => return Ok(()),
            Err(error) => error,
        },
        Err(error) => error,
    };
    let hide = super::record::can_hold_secrets(record);
    Err(DecodeFailure::from_json(
        json,
        &error,
        track.path().to_string(),
        hide,
    ))
}

/// Reads a record by any deserializer; the models' `Deserialize` leads here.
///
/// # Errors
/// Those of the deserializer, and one for a value of the wrong type.
pub fn deserialize_record<'de, D: Deserializer<'de>>(
    deserializer: D,
    record: &mut dyn Record,
) -> Result<(), D::Error> {
    RecordSeed {
        record,
        care: Care::Plain,
    }
    .deserialize(deserializer)
}

/// Reads an enumeration by any deserializer.
///
/// # Errors
/// Those of the deserializer, and one for a value of the wrong type.
pub fn deserialize_enum<'de, D: Deserializer<'de>>(
    deserializer: D,
    slot: &mut dyn super::EnumSlot,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(SlotVisitor {
        slot: Slot::Enum(slot),
        care: Care::Plain,
    })
}

struct RecordSeed<'a> {
    record: &'a mut dyn Record,
    care: Care,
}

impl<'de> DeserializeSeed<'de> for RecordSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // Not `deserialize_map`: serde_json would put the text of a wrong value into its message.
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", self.record.shape().name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let shape = self.record.shape();
        let mut next = 0;
        while let Some(key) = map.next_key_seed(KeySeed { shape, next })? {
            match key {
                Key::Known(index) => {
                    next = index + 1;
                    let slot = self.record.slot(index);
                    if let Slot::None = slot {
                        // In the table, but of a feature that is off: kept as it came.
                        let value: Json = map.next_value()?;
                        let name = shape.fields[index].wire.to_owned();
                        self.record.extra_mut().set(name, value);
                        continue;
                    }
                    map.next_value_seed(SlotSeed {
                        slot,
                        care: self.care,
                    })?;
                }
                Key::Unknown(name) => {
                    let value: Json = map.next_value()?;
                    self.record.extra_mut().set(name, value);
                }
            }
        }
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Err(E::invalid_type(Unexpected::Other("null"), &self))
    }

    // The default of the others would print the value itself, which may be private.
    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Err(E::invalid_type(Unexpected::Other("text"), &self))
    }
}

enum Key {
    Known(usize),
    Unknown(String),
}

struct KeySeed {
    shape: &'static super::Shape,
    next: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(match self.shape.position(name, self.next) {
            Some(index) => Key::Known(index),
            None => Key::Unknown(name.to_owned()),
        })
    }
}
