//! Which Rust values stand for which values of the API: in filters, and in request bodies.

use std::borrow::Cow;

use chrono::{DateTime, TimeZone, Utc};

use super::{Body, Decimal, Json, Null, Reference, Secret, Timestamp, Uid, Write};

/// A value that a member of type `T` can be compared with or set to.
///
/// `&str` and `String` stand for text, uids, secrets and references; integers for numbers and
/// decimals; a [`Uid`] for a uid or a reference; vectors and arrays for lists; an enumeration only
/// for itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value of a member of type `{T}`",
    label = "a value that stands for `{T}` belongs here",
    note = "text, numbers and moments stand for what holds them; an enumeration only for itself; `Null` only for members that can be cleared"
)]
pub trait Value<T>: Source {
    /// The value as it is sent.
    fn into_write(self) -> Write;
}

/// A type that values are given in: every one but [`Null`].
///
/// It is what tells the compiler that [`Null`] is never a [`Value`], so that [`Assign`] can take
/// both.
pub trait Source {}

/// What a nullable member of type `T` can be set to: a [`Value`], or [`Null`].
#[diagnostic::on_unimplemented(
    message = "a member of type `{T}` cannot be set to `{Self}`",
    label = "a value that stands for `{T}`, or `Null`, belongs here"
)]
pub trait Assign<T> {
    /// The value as it is sent.
    fn into_write(self) -> Write;
}

impl<T, V: Value<T> + Source> Assign<T> for V {
    fn into_write(self) -> Write {
        Value::into_write(self)
    }
}

impl<T: Settable> Assign<T> for Null {
    fn into_write(self) -> Write {
        Write::Null
    }
}

/// A type of members that can be set to null.
pub trait Settable {}

/// A type of members that can be filtered by value.
#[diagnostic::on_unimplemented(
    message = "members of type `{Self}` cannot be filtered by value",
    label = "cannot be compared on the wire"
)]
pub trait Comparable {}

/// A type of members that can be filtered by greater and less.
#[diagnostic::on_unimplemented(
    message = "members of type `{Self}` cannot be filtered by greater and less",
    label = "has no order on the wire"
)]
pub trait Ordered: Comparable {}

macro_rules! mark {
    ($marker:ident: $($type:ty),+) => { $(impl $marker for $type {})+ };
}
mark!(Settable: bool, i64, Decimal, String, Uid, Timestamp, Secret, Json, Reference);
mark!(Comparable: bool, i64, Decimal, String, Uid, Timestamp);
mark!(Ordered: i64, Decimal, String, Timestamp);
mark!(Source: bool, i64, i32, i16, i8, u32, u16, u8, Decimal, &Decimal);
mark!(Source: String, &String, &str, Cow<'_, str>, Uid, &Uid, Secret, &Secret);
mark!(Source: Reference, &Reference, Json, &Json, serde_json::Map<String, Json>);
impl<T> Settable for Vec<T> {}
impl<Tz: TimeZone> Source for DateTime<Tz> {}
impl<Tz: TimeZone> Source for &DateTime<Tz> {}
impl<V> Source for Vec<V> {}
impl<V, const N: usize> Source for [V; N] {}
impl<V> Source for &[V] {}

/// `values!(Target: |value: Source| Write)` writes one implementation a line.
macro_rules! values {
    ($($target:ty: |$value:ident: $source:ty| $write:expr;)+) => {
        $(impl Value<$target> for $source {
            fn into_write(self) -> Write {
                let $value = self;
                $write
            }
        })+
    };
}

values! {
    bool: |value: bool| Write::Bool(value);

    i64: |value: i64| Write::Integer(value);
    i64: |value: i32| Write::Integer(value.into());
    i64: |value: i16| Write::Integer(value.into());
    i64: |value: i8| Write::Integer(value.into());
    i64: |value: u32| Write::Integer(value.into());
    i64: |value: u16| Write::Integer(value.into());
    i64: |value: u8| Write::Integer(value.into());

    Decimal: |value: Decimal| Write::Decimal(value);
    Decimal: |value: &Decimal| Write::Decimal(*value);
    Decimal: |value: i64| Write::Decimal(value.into());
    Decimal: |value: i32| Write::Decimal(value.into());
    Decimal: |value: u32| Write::Decimal(value.into());

    String: |value: String| Write::Text(value);
    String: |value: &String| Write::Text(value.clone());
    String: |value: &str| Write::Text(value.to_owned());
    String: |value: Cow<'_, str>| Write::Text(value.into_owned());

    Uid: |value: Uid| Write::Text(value.into());
    Uid: |value: &Uid| Write::Text(value.as_str().to_owned());
    Uid: |value: String| Write::Text(value);
    Uid: |value: &String| Write::Text(value.clone());
    Uid: |value: &str| Write::Text(value.to_owned());

    Secret: |value: Secret| Write::Secret(value);
    Secret: |value: &Secret| Write::Secret(value.clone());
    Secret: |value: String| Write::Secret(Secret::from(value));
    Secret: |value: &str| Write::Secret(Secret::from(value));

    Reference: |value: Reference| reference(value.uid().clone());
    Reference: |value: &Reference| reference(value.uid().clone());
    Reference: |value: Uid| reference(value);
    Reference: |value: &Uid| reference(value.clone());
    Reference: |value: String| reference(Uid::from(value));
    Reference: |value: &String| reference(Uid::from(value.as_str()));
    Reference: |value: &str| reference(Uid::from(value));

    Json: |value: Json| Write::Json(value);
    Json: |value: &Json| Write::Json(value.clone());
    Json: |value: serde_json::Map<String, Json>| Write::Json(Json::Object(value));
}

impl<Tz: TimeZone> Value<Timestamp> for DateTime<Tz> {
    fn into_write(self) -> Write {
        Write::Timestamp(self.with_timezone(&Utc))
    }
}

impl<Tz: TimeZone> Value<Timestamp> for &DateTime<Tz> {
    fn into_write(self) -> Write {
        Write::Timestamp(self.with_timezone(&Utc))
    }
}

impl<T, V: Value<T>> Value<Vec<T>> for Vec<V> {
    fn into_write(self) -> Write {
        Write::List(self.into_iter().map(Value::into_write).collect())
    }
}

impl<T, V: Value<T>, const N: usize> Value<Vec<T>> for [V; N] {
    fn into_write(self) -> Write {
        Write::List(self.into_iter().map(Value::into_write).collect())
    }
}

impl<T, V: Value<T> + Clone> Value<Vec<T>> for &[V] {
    fn into_write(self) -> Write {
        Write::List(self.iter().cloned().map(Value::into_write).collect())
    }
}

/// `{"Uid": "…"}`, the form in which a relation is set.
fn reference(uid: Uid) -> Write {
    let mut body = Body::new();
    body.set("Uid", Write::Text(uid.into()));
    Write::Object(body)
}
