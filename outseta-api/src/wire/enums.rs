//! Enumerations that may grow: a value that this version does not know is kept and sent back as it
//! came.

/// An enumeration that is a number on the wire.
pub trait IntegerEnum: Copy + Sized + 'static {
    /// Name of the enumeration.
    const NAME: &'static str;
    /// Number, name and variant of every known value.
    const KNOWN: &'static [(i64, &'static str, Self)];
    /// Wraps a number that is not known.
    fn unknown(value: i64) -> Self;
    /// The number.
    fn value(self) -> i64;
}

/// An enumeration that is text on the wire.
pub trait TextEnum: Clone + Sized + 'static {
    /// Name of the enumeration.
    const NAME: &'static str;
    /// Text and variant of every known value.
    const KNOWN: &'static [(&'static str, Self)];
    /// Wraps a text that is not known.
    fn unknown(value: String) -> Self;
    /// The text.
    fn value(&self) -> &str;
}

/// The variant of a number.
pub fn integer_variant<E: IntegerEnum>(value: i64) -> E {
    E::KNOWN
        .iter()
        .find(|known| known.0 == value)
        .map_or_else(|| E::unknown(value), |known| known.2)
}

/// The name of a variant, if it is a known one.
pub fn integer_name<E: IntegerEnum>(variant: E) -> Option<&'static str> {
    let value = variant.value();
    E::KNOWN
        .iter()
        .find(|known| known.0 == value)
        .map(|known| known.1)
}

/// The variant of a text: its number, or else its name.
pub fn integer_from_text<E: IntegerEnum>(text: &str) -> Option<E> {
    let text = text.trim();
    match super::number::integer_from_text(text) {
        Some(value) => Some(integer_variant(value)),
        None => E::KNOWN
            .iter()
            .find(|known| known.1.eq_ignore_ascii_case(text))
            .map(|known| known.2),
    }
}

/// The variant of a text.
pub fn text_variant<E: TextEnum>(text: &str) -> E {
    let known = E::KNOWN.iter().find(|known| known.0 == text);
    known.map_or_else(|| E::unknown(text.to_owned()), |known| known.1.clone())
}

/// What both kinds have in common: they print, compare, serialize and fill slots by their value on
/// the wire.
macro_rules! open_enum {
    ($name:ident) => {
        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::EnumView::value(self) == $crate::wire::EnumView::value(other)
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(::std::cmp::Ord::cmp(self, other))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::wire::encode::serialize_enum(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let mut value: ::std::option::Option<Self> = ::std::option::Option::None;
                $crate::wire::decode::deserialize_enum(deserializer, &mut value)?;
                value.ok_or_else(|| {
                    <D::Error as ::serde::de::Error>::custom("null is no value of an enumeration")
                })
            }
        }

        impl $crate::wire::Comparable for $name {}
        impl $crate::wire::Ordered for $name {}
        impl $crate::wire::Settable for $name {}
        impl $crate::wire::Source for $name {}
    };
}
pub(crate) use open_enum;

/// Makes a generated enumeration of numbers what the rest of the crate works with.
macro_rules! integer_enum {
    ($name:ident) => {
        $crate::wire::open_enum!($name);

        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                $crate::wire::IntegerEnum::value(*self)
                    .cmp(&$crate::wire::IntegerEnum::value(*other))
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                $crate::wire::IntegerEnum::value(*self).hash(state);
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match $crate::wire::enums::integer_name(*self) {
                    ::std::option::Option::Some(name) => f.write_str(name),
                    ::std::option::Option::None => f
                        .debug_tuple("Unknown")
                        .field(&$crate::wire::IntegerEnum::value(*self))
                        .finish(),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            /// The name of a known value, the number of another.
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match $crate::wire::enums::integer_name(*self) {
                    ::std::option::Option::Some(name) => f.pad(name),
                    ::std::option::Option::None => {
                        ::std::fmt::Display::fmt(&$crate::wire::IntegerEnum::value(*self), f)
                    }
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                $crate::wire::enums::integer_variant(value)
            }
        }

        impl ::std::convert::From<$name> for i64 {
            fn from(value: $name) -> Self {
                $crate::wire::IntegerEnum::value(value)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::wire::UnknownName;

            /// Takes the name of a value, or any number.
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                $crate::wire::enums::integer_from_text(text).ok_or($crate::wire::UnknownName {
                    kind: <Self as $crate::wire::IntegerEnum>::NAME,
                })
            }
        }

        impl $crate::wire::EnumSlot for ::std::option::Option<$name> {
            fn clear(&mut self) {
                *self = ::std::option::Option::None;
            }

            fn set_integer(&mut self, value: i64) -> bool {
                *self = ::std::option::Option::Some($crate::wire::enums::integer_variant(value));
                true
            }

            fn set_text(&mut self, value: &str) -> bool {
                *self = $crate::wire::enums::integer_from_text(value);
                self.is_some()
            }

            fn expected(&self) -> &'static str {
                "a number of an enumeration"
            }
        }

        impl $crate::wire::EnumView for $name {
            fn value(&self) -> $crate::wire::EnumValue<'_> {
                $crate::wire::EnumValue::Integer($crate::wire::IntegerEnum::value(*self))
            }

            fn is_known(&self) -> bool {
                $crate::wire::enums::integer_name(*self).is_some()
            }
        }

        impl $crate::wire::Value<$name> for $name {
            fn into_write(self) -> $crate::wire::Write {
                $crate::wire::Write::Integer($crate::wire::IntegerEnum::value(self))
            }
        }
    };
}
pub(crate) use integer_enum;

/// Makes a generated enumeration of texts what the rest of the crate works with.
#[allow(
    unused_macros,
    reason = "the description may have no enumeration of texts"
)]
macro_rules! text_enum {
    ($name:ident) => {
        $crate::wire::open_enum!($name);

        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                $crate::wire::TextEnum::value(self).cmp($crate::wire::TextEnum::value(other))
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                $crate::wire::TextEnum::value(self).hash(state);
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt($crate::wire::TextEnum::value(self), f)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad($crate::wire::TextEnum::value(self))
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::wire::enums::text_variant(text)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::wire::enums::text_variant(&text)
            }
        }

        impl $crate::wire::EnumSlot for ::std::option::Option<$name> {
            fn clear(&mut self) {
                *self = ::std::option::Option::None;
            }

            fn set_integer(&mut self, _: i64) -> bool {
                false
            }

            fn set_text(&mut self, value: &str) -> bool {
                *self = ::std::option::Option::Some($crate::wire::enums::text_variant(value));
                true
            }

            fn expected(&self) -> &'static str {
                "a text of an enumeration"
            }
        }

        impl $crate::wire::EnumView for $name {
            fn value(&self) -> $crate::wire::EnumValue<'_> {
                $crate::wire::EnumValue::Text($crate::wire::TextEnum::value(self))
            }

            fn is_known(&self) -> bool {
                let text = $crate::wire::TextEnum::value(self);
                <Self as $crate::wire::TextEnum>::KNOWN
                    .iter()
                    .any(|known| known.0 == text)
            }
        }

        impl $crate::wire::Value<$name> for $name {
            fn into_write(self) -> $crate::wire::Write {
                $crate::wire::Write::Text($crate::wire::TextEnum::value(&self).to_owned())
            }
        }
    };
}
#[allow(
    unused_imports,
    reason = "the description may have no enumeration of texts"
)]
pub(crate) use text_enum;

/// Declares an open enumeration from one table: `Trialing = 2` for numbers, `Email = "Email"` for
/// texts.
macro_rules! values {
    (
        $(#[doc = $doc:expr])*
        $name:ident: i64 {$($(#[doc = $about:expr])* $variant:ident = $value:literal,)*}
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $about])* $variant,)*
            /// A value that this version of the crate has no name for.
            Unknown(i64),
        }

        impl $crate::wire::IntegerEnum for $name {
            const NAME: &'static str = ::std::stringify!($name);
            const KNOWN: &'static [(i64, &'static str, Self)] =
                &[$(($value, ::std::stringify!($variant), Self::$variant)),*];

            fn unknown(value: i64) -> Self {
                Self::Unknown(value)
            }

            fn value(self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        $crate::wire::integer_enum!($name);
    };
    (
        $(#[doc = $doc:expr])*
        $name:ident: str {$($(#[doc = $about:expr])* $variant:ident = $value:literal,)*}
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $about])* $variant,)*
            /// A value that this version of the crate has no name for.
            Unknown(::std::string::String),
        }

        impl $crate::wire::TextEnum for $name {
            const NAME: &'static str = ::std::stringify!($name);
            const KNOWN: &'static [(&'static str, Self)] = &[$(($value, Self::$variant)),*];

            fn unknown(value: ::std::string::String) -> Self {
                Self::Unknown(value)
            }

            fn value(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        $crate::wire::text_enum!($name);
    };
}
pub(crate) use values;

/// A text that is neither the name of a value of an enumeration nor a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownName {
    /// Name of the enumeration.
    pub kind: &'static str,
}

impl std::fmt::Display for UnknownName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "neither the name of a {} nor a number", self.kind)
    }
}

impl std::error::Error for UnknownName {}
