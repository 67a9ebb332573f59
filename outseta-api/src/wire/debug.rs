//! Printing for people: what is present, never a secret.

use std::fmt;

use super::{Body, Extra, Json, ListView, Record, View, Write, time};
use crate::secret::{REDACTED, name_is_sensitive};

/// Prints the members that are present by their Rust names, then the extra ones by their JSON
/// names.
pub fn fmt_record(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut out = f.debug_struct(shape.name);
    for (index, member) in shape.fields.iter().enumerate() {
        let view = record.view(index);
        if view.is_present() {
            out.field(member.rust, &ShownView(view));
        }
    }
    for (name, value) in record.extra().iter() {
        // The name is the server's: it must not steer a terminal, or pretend to be another line.
        let shown = name.escape_debug().to_string();
        out.field(&shown, &ShownJson { name, value });
    }
    out.finish()
}

/// Prints the members of a request body by their JSON names.
pub fn fmt_body(name: &str, body: &Body, custom: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(name);
    for (name, value) in body.members(custom) {
        out.field(name, &ShownWrite { name, value });
    }
    out.finish()
}

struct ShownRecord<'a>(&'a dyn Record);

impl fmt::Debug for ShownRecord<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_record(self.0, f)
    }
}

struct ShownList<'a>(&'a dyn ListView);

impl fmt::Debug for ShownList<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(
                (0..self.0.len())
                    .filter_map(|index| self.0.get(index))
                    .map(ShownRecord),
            )
            .finish()
    }
}

struct ShownView<'a>(View<'a>);

impl fmt::Debug for ShownView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            View::Bool(Some(value)) => fmt::Debug::fmt(value, f),
            View::Integer(Some(value)) => fmt::Debug::fmt(value, f),
            View::Decimal(Some(value)) => fmt::Display::fmt(value, f),
            View::Text(Some(value)) => fmt::Debug::fmt(value, f),
            View::Uid(Some(value)) => fmt::Debug::fmt(value, f),
            View::Timestamp(Some(value)) => f.write_str(&time::format(value)),
            View::Secret(Some(value)) => fmt::Debug::fmt(value, f),
            View::Json(Some(value)) => fmt_json(value, f),
            View::Texts(Some(value)) => fmt::Debug::fmt(value, f),
            View::Uids(Some(value)) => fmt::Debug::fmt(value, f),
            View::Secrets(Some(value)) => fmt::Debug::fmt(value, f),
            View::Enum(Some(value)) => fmt::Debug::fmt(value, f),
            View::Object(Some(value)) => fmt_record(*value, f),
            View::List(Some(value)) => ShownList(*value).fmt(f),
            _ => f.write_str("None"),
        }
    }
}

/// A JSON member, hidden if its name says that it is a secret.
struct ShownJson<'a> {
    name: &'a str,
    value: &'a Json,
}

impl fmt::Debug for ShownJson<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if name_is_sensitive(self.name) {
            f.write_str(REDACTED)
        } else {
            fmt_json(self.value, f)
        }
    }
}

/// Prints JSON, with the members hidden whose names say that they are secrets, at any depth.
pub fn fmt_json(value: &Json, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value {
        Json::Object(members) => f
            .debug_map()
            .entries(
                members
                    .iter()
                    .map(|(name, value)| (name, ShownJson { name, value })),
            )
            .finish(),
        Json::Array(items) => f
            .debug_list()
            .entries(items.iter().map(|value| ShownJson { name: "", value }))
            .finish(),
        scalar => fmt::Display::fmt(scalar, f),
    }
}

struct ShownWrite<'a> {
    name: &'a str,
    value: &'a Write,
}

impl fmt::Debug for ShownWrite<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value {
            Write::Null => f.write_str("null"),
            _ if name_is_sensitive(self.name) => f.write_str(REDACTED),
            Write::Bool(value) => fmt::Debug::fmt(value, f),
            Write::Integer(value) => fmt::Debug::fmt(value, f),
            Write::Decimal(value) => fmt::Display::fmt(value, f),
            Write::Text(value) => fmt::Debug::fmt(value, f),
            Write::Timestamp(value) => f.write_str(&time::format(value)),
            Write::Secret(value) => fmt::Debug::fmt(value, f),
            Write::Json(value) => fmt_json(value, f),
            Write::Object(body) => f
                .debug_map()
                .entries(
                    body.members(true)
                        .map(|(name, value)| (name, Self { name, value })),
                )
                .finish(),
            Write::List(items) => f
                .debug_list()
                .entries(items.iter().map(|value| Self { name: "", value }))
                .finish(),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_body("Body", self, true, f)
    }
}

impl fmt::Debug for Write {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ShownWrite {
            name: "",
            value: self,
        }
        .fmt(f)
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(
                self.iter()
                    .map(|(name, value)| (name, ShownJson { name, value })),
            )
            .finish()
    }
}
