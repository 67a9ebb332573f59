//! Request bodies: an ordered set of members, each of them set on purpose.

use std::borrow::Cow;

use serde::Serialize;

use super::{Decimal, Json, Record, Secret, Timestamp, View};

/// A value on its way out.
#[derive(Clone, PartialEq)]
pub enum Write {
    /// An explicit null.
    Null,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// An exact number.
    Decimal(Decimal),
    /// Text.
    Text(String),
    /// A date-time, sent in UTC.
    Timestamp(Timestamp),
    /// Text that is sent and never shown.
    Secret(Secret),
    /// Any JSON.
    Json(Json),
    /// An object.
    Object(Body),
    /// A list.
    List(Vec<Write>),
}

/// The members of a request body, in the order in which they were set.
///
/// What was not set is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct Body {
    members: Vec<Entry>,
}

#[derive(Clone, PartialEq)]
struct Entry {
    name: Cow<'static, str>,
    value: Write,
    /// A member beyond those that the description knows; shapes that are closed leave it out.
    custom: bool,
}

impl Body {
    /// An empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a member; what it held is replaced.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: Write) {
        self.put(name.into(), value, false);
    }

    /// Sets a custom property.
    pub fn set_custom(&mut self, name: String, value: Json) {
        self.put(Cow::Owned(name), Write::Json(value), true);
    }

    /// Sets a custom property for each member of a value that serde writes as an object; those that
    /// are null are left out. Otherwise says what is wrong.
    pub fn set_custom_fields<T: Serialize + ?Sized>(&mut self, fields: &T) -> Result<(), String> {
        let mut track = serde_path_to_error::Track::new();
        let serializer =
            serde_path_to_error::Serializer::new(serde_json::value::Serializer, &mut track);
        // The message of serde may show the value.
        let written = fields.serialize(serializer).map_err(|_| {
            let path = track.path();
            let place = path.iter().next().map(|_| format!(" at `{path}`"));
            format!(
                "the custom properties cannot be written as JSON{}",
                place.unwrap_or_default()
            )
        })?;
        self.set_present(written)
    }

    fn set_present(&mut self, fields: Json) -> Result<(), String> {
        let Json::Object(fields) = fields else {
            return Err(
                "custom properties are the members of a struct or a map; what was given has none"
                    .to_owned(),
            );
        };
        for (name, value) in fields {
            if !value.is_null() {
                self.set_custom(name, value);
            }
        }
        Ok(())
    }

    fn put(&mut self, name: Cow<'static, str>, value: Write, custom: bool) {
        match self.members.iter_mut().find(|entry| entry.name == name) {
            Some(entry) => {
                *entry = Entry {
                    name,
                    value,
                    custom,
                }
            }
            None => self.members.push(Entry {
                name,
                value,
                custom,
            }),
        }
    }

    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&Write> {
        self.members
            .iter()
            .find(|entry| entry.name == name)
            .map(|entry| &entry.value)
    }

    /// Whether a member is set.
    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The members with their values, with or without the custom ones.
    pub fn members(&self, custom: bool) -> impl Iterator<Item = (&str, &Write)> {
        self.members
            .iter()
            .filter(move |entry| custom || !entry.custom)
            .map(|entry| (entry.name.as_ref(), &entry.value))
    }

    /// Leaves the custom members out.
    #[must_use]
    pub fn without_custom(mut self) -> Self {
        self.members.retain(|entry| !entry.custom);
        self
    }

    /// Copies those of the named members that are present in a record that was read, and its extra
    /// members.
    ///
    /// What the record lacks stays out of the body, so that writing back a sparse read wipes
    /// nothing. A closed shape drops the extra members when it is sent.
    pub fn from_record(record: &dyn Record, names: &[&'static str]) -> Self {
        let shape = record.shape();
        let mut body = Self::new();
        let mut next = 0;
        for name in names {
            if let Some(index) = shape.position(name, next) {
                next = index + 1;
                if let Some(value) = write_view(record.view(index)) {
                    body.set(*name, value);
                }
            }
        }
        for (name, value) in record.extra().iter() {
            body.set_custom(name.to_owned(), value.clone());
        }
        body
    }

    /// The text of every secret in the body, for keeping it out of messages.
    pub(crate) fn secrets<'a>(&'a self, found: &mut Vec<&'a str>) {
        for entry in &self.members {
            collect_secrets(&entry.value, found);
        }
    }
}

fn collect_secrets<'a>(value: &'a Write, found: &mut Vec<&'a str>) {
    match value {
        Write::Secret(secret) => found.push(secret.expose()),
        Write::Object(body) => body.secrets(found),
        Write::List(items) => {
            for item in items {
                collect_secrets(item, found);
            }
        }
        _ => {}
    }
}

/// Scalars and lists of scalars; records are written by shapes of their own.
fn write_view(view: View<'_>) -> Option<Write> {
    match view {
        View::Bool(value) => value.map(Write::Bool),
        View::Integer(value) => value.map(Write::Integer),
        View::Decimal(value) => value.copied().map(Write::Decimal),
        View::Text(value) => value.map(|text| Write::Text(text.to_owned())),
        View::Uid(value) => value.map(|uid| Write::Text(uid.as_str().to_owned())),
        View::Timestamp(value) => value.copied().map(Write::Timestamp),
        View::Secret(value) => value.cloned().map(Write::Secret),
        View::Json(value) => value.cloned().map(Write::Json),
        View::Texts(value) => {
            value.map(|list| Write::List(list.iter().cloned().map(Write::Text).collect()))
        }
        View::Uids(value) => value.map(|list| {
            Write::List(
                list.iter()
                    .map(|uid| Write::Text(uid.as_str().to_owned()))
                    .collect(),
            )
        }),
        View::Secrets(value) => {
            value.map(|list| Write::List(list.iter().cloned().map(Write::Secret).collect()))
        }
        View::Enum(value) => value.map(|value| match value.value() {
            super::EnumValue::Integer(value) => Write::Integer(value),
            super::EnumValue::Text(value) => Write::Text(value.to_owned()),
        }),
        View::None | View::Object(_) | View::List(_) => None,
    }
}

/// A generated request body.
pub trait WriteShape {
    /// Its members.
    fn body(&self) -> &Body;
    /// Its members, as they are sent.
    fn into_body(self) -> Body;
}

/// Makes a generated struct with the one field `body` a request body.
///
/// `write_shape!(PersonUpdate, open)` for entities that have custom properties,
/// `write_shape!(TagUidList, closed)` for the others.
#[allow(unused_macros, reason = "all areas may be off")]
macro_rules! write_shape {
    ($name:ident, open) => {
        impl $name {
            /// Sets a custom property, by the system name of its definition.
            ///
            /// A checkbox list takes the value that [`checkbox_list`](crate::checkbox_list) makes;
            /// [`Null`](crate::Null) clears.
            #[must_use]
            pub fn custom(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<$crate::wire::Json>,
            ) -> Self {
                self.body.set_custom(name.into(), value.into());
                self
            }

            /// Sets custom properties from a struct of your own: each of its members is one, by
            /// the name under which serde writes it. A map will do as well.
            ///
            /// A member that is `None` or null is left out, so that the property keeps its value
            /// and writing back what was read in part wipes nothing; to clear one, use
            /// `.custom("Mascot", Null)`. Checkbox lists are a
            /// [`CheckboxList`](crate::CheckboxList). What is set last holds.
            ///
            /// # Errors
            /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest): serde cannot write the value,
            /// or writes something that has no members. Shows no value.
            pub fn custom_fields<T: ::serde::Serialize + ?Sized>(
                mut self,
                fields: &T,
            ) -> ::std::result::Result<Self, $crate::error::Error> {
                self.body
                    .set_custom_fields(fields)
                    .map_err($crate::error::Error::invalid_request)?;
                ::std::result::Result::Ok(self)
            }
        }

        $crate::wire::write_shape!(@shape $name, true, |body| body);
    };
    ($name:ident, closed) => {
        $crate::wire::write_shape!(@shape $name, false, $crate::wire::Body::without_custom);
    };
    (@shape $name:ident, $custom:literal, $finish:expr) => {
        impl $crate::wire::WriteShape for $name {
            fn body(&self) -> &$crate::wire::Body {
                &self.body
            }

            fn into_body(self) -> $crate::wire::Body {
                let finish: fn($crate::wire::Body) -> $crate::wire::Body = $finish;
                finish(self.body)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug::fmt_body(::std::stringify!($name), &self.body, $custom, f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::wire::encode::serialize_body(&self.body, $custom, serializer)
            }
        }

        impl $crate::wire::Value<$name> for $name {
            fn into_write(self) -> $crate::wire::Write {
                $crate::wire::Write::Object($crate::wire::WriteShape::into_body(self))
            }
        }

        impl $crate::wire::Settable for $name {}
        impl $crate::wire::Source for $name {}
    };
}
#[allow(unused_imports, reason = "all areas may be off")]
pub(crate) use write_shape;

/// Declares a request body from one table: the struct, a setter a member, and the way from what was
/// read.
///
/// ```text
/// input! {
///     /// What of a person can be changed.
///     PersonUpdate open
///     new { /// Nothing set yet.
///     }
///     from { crate::models::Person ["Email"] }
///     {
///         /// Address.
///         email Assign<String> "Email";
///     }
/// }
/// ```
///
/// `new` holds what the body cannot do without: argument, type and name in JSON.
#[allow(unused_macros, reason = "all areas may be off")]
macro_rules! input {
    (
        $(#[doc = $doc:expr])*
        $name:ident $openness:ident
        new {
            $(#[doc = $new_doc:expr])*
            $($argument:ident: $argument_ty:ty = $argument_wire:literal;)*
        }
        $(from { $source:ty [$($plain:literal),* $(,)?] })?
        {$(
            $(#[doc = $about:expr])*
            $(#[cfg($($gate:tt)*)])?
            $member:ident $bound:ident<$ty:ty> $wire:literal;
        )*}
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Default, PartialEq)]
        pub struct $name {
            body: $crate::wire::Body,
        }

        impl $name {
            $(#[doc = $new_doc])*
            #[allow(clippy::new_without_default, unused_mut, reason = "a body may need nothing")]
            pub fn new($($argument: impl $crate::wire::Value<$argument_ty>),*) -> Self {
                let mut new = Self::default();
                $(new.body.set($argument_wire, $crate::wire::Value::into_write($argument));)*
                new
            }

            $(
                $(#[doc = $about])*
                $(#[cfg($($gate)*)])?
                #[must_use]
                pub fn $member(mut self, $member: impl $crate::wire::$bound<$ty>) -> Self {
                    self.body.set($wire, $crate::wire::$bound::into_write($member));
                    self
                }
            )*
        }

        $crate::wire::write_shape!($name, $openness);

        $(impl ::std::convert::From<&$source> for $name {
            /// Takes over the plain members that were read, and the custom properties if there are
            /// any. Members that were not read stay left out, so that writing back a sparse answer
            /// changes nothing else; relations and lists are left out too.
            fn from(read: &$source) -> Self {
                Self {
                    body: $crate::wire::Body::from_record(read, &[$($plain),*]),
                }
            }
        })?
    };
}
#[allow(unused_imports, reason = "all areas may be off")]
pub(crate) use input;
