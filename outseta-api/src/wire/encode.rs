//! Writing JSON: one serializer for every model and every request body.

use serde::{
    Serialize, Serializer,
    ser::{Error as _, SerializeMap as _},
};
use serde_json::value::RawValue;

use super::{Body, Decimal, EnumValue, EnumView, ListView, Record, Secret, View, Write, time};

/// Writes the members that are present, in the table's order, then the extra ones.
pub fn serialize_record<S: Serializer>(
    record: &dyn Record,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let shape = record.shape();
    let mut map = serializer.serialize_map(None)?;
    for (index, member) in shape.fields.iter().enumerate() {
        let view = record.view(index);
        if view.is_present() {
            map.serialize_entry(member.wire, &ViewAsJson(view))?;
        }
    }
    for (name, value) in record.extra().iter() {
        // A member that the table has must not appear twice, unless its feature is off: then this
        // is the only place where it is.
        let typed = shape
            .position(name, 0)
            .is_some_and(|index| !matches!(record.view(index), View::None));
        if !typed {
            map.serialize_entry(name, value)?;
        }
    }
    map.end()
}

/// Writes a record as JSON text, its secrets too.
///
/// # Errors
/// A custom property cannot be written as JSON.
pub fn record_to_string(record: &dyn Record) -> Result<String, serde_json::Error> {
    let mut text = Vec::new();
    serialize_record(record, &mut serde_json::Serializer::new(&mut text))?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// Writes a body, its secrets too.
pub fn serialize_body<S: Serializer>(
    body: &Body,
    custom: bool,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (name, value) in body.members(custom) {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// Writes the value of an enumeration.
pub fn serialize_enum<S: Serializer>(
    value: &dyn EnumView,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value.value() {
        EnumValue::Integer(value) => serializer.serialize_i64(value),
        EnumValue::Text(value) => serializer.serialize_str(value),
    }
}

fn serialize_decimal<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    // As raw JSON text, because a float would lose the scale and perhaps digits.
    RawValue::from_string(value.to_string())
        .map_err(S::Error::custom)?
        .serialize(serializer)
}

struct RecordAsJson<'a>(&'a dyn Record);

impl Serialize for RecordAsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_record(self.0, serializer)
    }
}

struct ListAsJson<'a>(&'a dyn ListView);

impl Serialize for ListAsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            (0..self.0.len())
                .filter_map(|index| self.0.get(index))
                .map(RecordAsJson),
        )
    }
}

struct ViewAsJson<'a>(View<'a>);

impl Serialize for ViewAsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            View::Bool(Some(value)) => serializer.serialize_bool(*value),
            View::Integer(Some(value)) => serializer.serialize_i64(*value),
            View::Decimal(Some(value)) => serialize_decimal(value, serializer),
            View::Text(Some(value)) => serializer.serialize_str(value),
            View::Uid(Some(value)) => serializer.serialize_str(value.as_str()),
            View::Timestamp(Some(value)) => serializer.serialize_str(&time::format(value)),
            View::Secret(Some(value)) => serializer.serialize_str(value.expose()),
            View::Json(Some(value)) => value.serialize(serializer),
            View::Texts(Some(value)) => value.serialize(serializer),
            View::Uids(Some(value)) => value.serialize(serializer),
            View::Secrets(Some(value)) => serializer.collect_seq(value.iter().map(Secret::expose)),
            View::Enum(Some(value)) => serialize_enum(*value, serializer),
            View::Object(Some(value)) => serialize_record(*value, serializer),
            View::List(Some(value)) => ListAsJson(*value).serialize(serializer),
            _ => serializer.serialize_unit(),
        }
    }
}

impl Serialize for Write {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Decimal(value) => serialize_decimal(value, serializer),
            Self::Text(value) => serializer.serialize_str(value),
            Self::Timestamp(value) => serializer.serialize_str(&time::format(value)),
            Self::Secret(value) => serializer.serialize_str(value.expose()),
            Self::Json(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::List(value) => serializer.collect_seq(value),
        }
    }
}

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_body(self, true, serializer)
    }
}
