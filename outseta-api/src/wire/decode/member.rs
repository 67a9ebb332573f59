//! Reading one member of a record: whatever JSON comes, into the slot that is there for it.

use std::fmt;

use serde::{
    Deserialize as _, Deserializer,
    de::{
        DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};
use serde_json::value::RawValue;

use super::{Care, RecordSeed};
use crate::wire::{Decimal, Json, ListSlot, Secret, Slot, Uid, number, time};

/// Reads one member.
pub(super) struct SlotSeed<'a> {
    pub(super) slot: Slot<'a>,
    pub(super) care: Care,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.slot {
            Slot::None => IgnoredAny::deserialize(deserializer).map(drop),
            Slot::Json(slot) => {
                *slot = Option::deserialize(deserializer)?;
                Ok(())
            }
            Slot::Decimal(slot) => {
                let raw = Box::<RawValue>::deserialize(deserializer)?;
                *slot = decimal_from_raw(raw.get())?;
                Ok(())
            }
            Slot::Text(slot) if self.care == Care::Exact => {
                let raw = Box::<RawValue>::deserialize(deserializer)?;
                *slot = text_from_raw(raw)?;
                Ok(())
            }
            slot => deserializer.deserialize_any(SlotVisitor {
                slot,
                care: self.care,
            }),
        }
    }
}

fn decimal_from_raw<E: Error>(raw: &str) -> Result<Option<Decimal>, E> {
    let text = match raw.as_bytes().first() {
        Some(b'n') => return Ok(None),
        // A number in quotes has nothing to unescape.
        Some(b'"') => raw.trim_matches('"'),
        Some(b'-' | b'0'..=b'9') => raw,
        _ => {
            return Err(E::invalid_type(
                Unexpected::Other(kind_of(raw)),
                &"a number",
            ));
        }
    };
    if text.trim().is_empty() {
        return Ok(None);
    }
    match number::decimal_from_text(text) {
        Some(value) => Ok(Some(value)),
        None => Err(E::invalid_value(
            Unexpected::Other("text that is none, or too large"),
            &"a number",
        )),
    }
}

fn text_from_raw<E: Error>(raw: Box<RawValue>) -> Result<Option<String>, E> {
    match raw.get().as_bytes().first() {
        Some(b'n') => Ok(None),
        Some(b'"') => serde_json::from_str(raw.get()).map(Some).map_err(E::custom),
        _ => Ok(Some(String::from(Box::<str>::from(raw)))),
    }
}

/// What kind of JSON a raw text is.
fn kind_of(raw: &str) -> &'static str {
    match raw.as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "text",
        Some(b't' | b'f') => "true or false",
        Some(b'n') => "null",
        _ => "a number",
    }
}

/// Puts whatever comes into the slot, if it belongs there.
pub(super) struct SlotVisitor<'a> {
    pub(super) slot: Slot<'a>,
    pub(super) care: Care,
}

impl SlotVisitor<'_> {
    /// The value is of another kind. Its text is not told: it may be private.
    fn wrong<E: Error>(&self, found: &'static str) -> E {
        E::invalid_type(Unexpected::Other(found), self)
    }

    /// The value is of a kind that could belong here, but this one does not.
    fn unreadable<E: Error>(&self, found: &'static str) -> E {
        E::invalid_value(Unexpected::Other(found), self)
    }
}

impl<'de> Visitor<'de> for SlotVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slot.expected())
    }

    fn visit_unit<E: Error>(mut self) -> Result<(), E> {
        self.slot.clear();
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(mut self, value: bool) -> Result<(), E> {
        match &mut self.slot {
            Slot::Bool(slot) => **slot = Some(value),
            Slot::Text(slot) => **slot = Some(value.to_string()),
            _ => return Err(self.wrong("true or false")),
        }
        Ok(())
    }

    fn visit_i64<E: Error>(mut self, value: i64) -> Result<(), E> {
        match &mut self.slot {
            Slot::Integer(slot) => **slot = Some(value),
            Slot::Text(slot) => **slot = Some(value.to_string()),
            Slot::Uid(slot) => **slot = Some(Uid::from(value.to_string())),
            Slot::Enum(slot) => {
                if !slot.set_integer(value) {
                    return Err(self.wrong("a number"));
                }
            }
            _ => return Err(self.wrong("a number")),
        }
        Ok(())
    }

    fn visit_u64<E: Error>(mut self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => match &mut self.slot {
                Slot::Text(slot) => {
                    **slot = Some(value.to_string());
                    Ok(())
                }
                _ => Err(self.unreadable("a number beyond 64 bits")),
            },
        }
    }

    fn visit_f64<E: Error>(mut self, value: f64) -> Result<(), E> {
        match &mut self.slot {
            Slot::Text(_) if self.care == Care::Quick => {
                Err(E::custom("the digits of this number need a closer look"))
            }
            Slot::Text(slot) => {
                **slot = Some(value.to_string());
                Ok(())
            }
            Slot::Integer(_) | Slot::Enum(_) => match number::integer_from_float(value) {
                Some(value) => self.visit_i64(value),
                None => Err(self.unreadable("a number with a fraction")),
            },
            _ => Err(self.wrong("a number")),
        }
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<(), E> {
        let read = match &mut self.slot {
            Slot::Text(slot) => {
                **slot = Some(text.to_owned());
                true
            }
            Slot::Uid(slot) => {
                **slot = Some(Uid::from(text));
                true
            }
            Slot::Secret(slot) => {
                **slot = Some(Secret::from(text));
                true
            }
            // Everything below is a scalar in text, and empty text says that there is none.
            Slot::Bool(_) | Slot::Integer(_) | Slot::Enum(_) if text.trim().is_empty() => {
                self.slot.clear();
                true
            }
            Slot::Bool(slot) => put(slot, number::bool_from_text(text)),
            Slot::Integer(slot) => put(slot, number::integer_from_text(text)),
            Slot::Enum(slot) => slot.set_text(text),
            Slot::Timestamp(slot) => match time::parse(text) {
                Ok(value) => {
                    **slot = value;
                    true
                }
                Err(time::NotATimestamp) => false,
            },
            _ => return Err(self.wrong("text")),
        };
        if read {
            Ok(())
        } else {
            Err(self.unreadable("text that is none"))
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        match &mut self.slot {
            Slot::List(slot) => {
                slot.start();
                while seq
                    .next_element_seed(ItemSeed {
                        list: &mut **slot,
                        care: self.care,
                    })?
                    .is_some()
                {}
            }
            Slot::Texts(slot) => {
                let mut list = Vec::new();
                while let Some(text) = seq.next_element_seed(TextItem)? {
                    list.extend(text);
                }
                **slot = Some(list);
            }
            Slot::Uids(slot) => {
                let mut list = Vec::new();
                while let Some(text) = seq.next_element_seed(TextItem)? {
                    list.extend(text.map(Uid::from));
                }
                **slot = Some(list);
            }
            Slot::Secrets(slot) => {
                let mut list = Vec::new();
                while let Some(text) = seq.next_element_seed(TextItem)? {
                    list.extend(text.map(Secret::from));
                }
                **slot = Some(list);
            }
            Slot::Text(slot) => {
                let value = Json::deserialize(SeqAccessDeserializer::new(seq))?;
                **slot = Some(value.to_string());
            }
            _ => return Err(self.wrong("a list")),
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        match &mut self.slot {
            Slot::Object(slot) => RecordSeed {
                record: slot.fill(),
                care: self.care,
            }
            .visit_map(map),
            // A nested list may come in the envelope that the lists of the API have.
            Slot::List(slot) => {
                let mut found = false;
                while let Some(name) = map.next_key::<String>()? {
                    if name == "items" {
                        found = true;
                        map.next_value_seed(SlotSeed {
                            slot: Slot::List(&mut **slot),
                            care: self.care,
                        })?;
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                if found {
                    Ok(())
                } else {
                    Err(self.wrong("an object"))
                }
            }
            Slot::Text(slot) => {
                let value = Json::deserialize(MapAccessDeserializer::new(map))?;
                **slot = Some(value.to_string());
                Ok(())
            }
            _ => Err(self.wrong("an object")),
        }
    }
}

/// Fills the slot if there is a value; tells whether there was one.
fn put<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    let found = value.is_some();
    *slot = value;
    found
}

/// One record of a list. A null among them is left out.
struct ItemSeed<'a> {
    list: &'a mut dyn ListSlot,
    care: Care,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ItemSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Err(E::invalid_type(Unexpected::Other("text"), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        RecordSeed {
            record: self.list.push(),
            care: self.care,
        }
        .visit_map(map)
    }
}

/// One text of a list; a number or a truth value gives its text, null nothing.
struct TextItem;

impl<'de> DeserializeSeed<'de> for TextItem {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let mut text = None;
        let slot = Slot::Text(&mut text);
        deserializer.deserialize_any(SlotVisitor {
            slot,
            care: Care::Plain,
        })?;
        Ok(text)
    }
}
