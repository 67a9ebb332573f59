//! Models seen without their type: a table of members, and a way to each of them.

use super::{Extra, Slot, View};

/// The table of a model's members, in the order in which the server sends them.
#[derive(Debug)]
pub struct Shape {
    /// Name of the entity.
    pub name: &'static str,
    /// Its members.
    pub fields: &'static [Member],
}

/// One member of a model.
#[derive(Debug)]
pub struct Member {
    /// Name in JSON.
    pub wire: &'static str,
    /// Name of the struct's field.
    pub rust: &'static str,
}

impl Member {
    /// A row of the table. The name in Rust may be a raw one, `r#type`.
    pub const fn new(wire: &'static str, rust: &'static str) -> Self {
        let rust = match rust.as_bytes() {
            [b'r', b'#', ..] => rust.split_at(2).1,
            _ => rust,
        };
        Self { wire, rust }
    }
}

impl Shape {
    /// Where the member of this JSON name is.
    ///
    /// The search begins at `from`, one past the last hit: members arrive in the table's order, so
    /// that the first comparison nearly always hits.
    pub fn position(&self, name: &str, from: usize) -> Option<usize> {
        let from = from.min(self.fields.len());
        let (before, after) = self.fields.split_at(from);
        let hit = |members: &[Member]| members.iter().position(|member| member.wire == name);
        hit(after).map(|index| index + from).or_else(|| hit(before))
    }
}

/// A model that decodes, encodes and prints by its table.
///
/// Implemented by every generated model; all the work is done by the non-generic functions of this
/// module, which keeps the compile time of a hundred models low.
pub trait Record {
    /// The table of members.
    fn shape(&self) -> &'static Shape;
    /// The member at this place of the table, for writing.
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// The member at this place of the table, for reading.
    fn view(&self, index: usize) -> View<'_>;
    /// The members that the table does not know.
    fn extra(&self) -> &Extra;
    /// The members that the table does not know, for writing.
    fn extra_mut(&mut self) -> &mut Extra;
}

impl<T: Record + ?Sized> Record for Box<T> {
    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        (**self).slot(index)
    }

    fn view(&self, index: usize) -> View<'_> {
        (**self).view(index)
    }

    fn extra(&self) -> &Extra {
        (**self).extra()
    }

    fn extra_mut(&mut self) -> &mut Extra {
        (**self).extra_mut()
    }
}

/// A schema of the description that has a model, by name: for tools that read bodies without knowing
/// their type.
pub struct Schema {
    /// Name in the description.
    pub name: &'static str,
    /// An empty record of it.
    pub record: fn() -> Box<dyn Record>,
}

impl Schema {
    /// A schema that is a model.
    pub const fn model<T: Record + Default + 'static>(name: &'static str) -> Self {
        Self {
            name,
            record: || Box::new(T::default()),
        }
    }

    /// A schema that is a page of models.
    pub const fn page<T: crate::query::Entity + 'static>(name: &'static str) -> Self {
        Self {
            name,
            record: crate::list::envelope::<T>,
        }
    }
}

impl std::fmt::Debug for Schema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Schema").field(&self.name).finish()
    }
}

/// Whether a record of this kind can hold a secret, itself or in what hangs off it.
///
/// Empties the record: call it only on one that is about to be dropped.
pub(crate) fn can_hold_secrets(record: &mut dyn Record) -> bool {
    search(record, &mut Vec::new())
}

fn search(record: &mut dyn Record, seen: &mut Vec<&'static str>) -> bool {
    let shape = record.shape();
    // Models refer to each other in circles.
    if seen.contains(&shape.name) {
        return false;
    }
    seen.push(shape.name);
    (0..shape.fields.len()).any(|index| match record.slot(index) {
        Slot::Secret(_) | Slot::Secrets(_) => true,
        Slot::Object(slot) => search(slot.fill(), seen),
        Slot::List(slot) => {
            slot.start();
            search(slot.push(), seen)
        }
        _ => false,
    })
}

/// Makes a generated model what the rest of the crate works with.
///
/// `record!(Person)` implements `Serialize`, `Deserialize`, `PartialEq`, `Debug`, [`crate::query::Entity`] and
/// [`crate::call::Answer`] on top of [`Record`], each in one line that leads to shared code.
macro_rules! record {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::wire::encode::serialize_record(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let mut record = <Self as ::std::default::Default>::default();
                $crate::wire::decode::deserialize_record(deserializer, &mut record)?;
                ::std::result::Result::Ok(record)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::same::same_record(self, other)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug::fmt_record(self, f)
            }
        }

        impl $crate::query::Entity for $name {}

        impl $crate::call::Answer for $name {
            fn decode(
                raw: &$crate::call::RawAnswer<'_>,
            ) -> ::std::result::Result<Self, $crate::wire::DecodeFailure> {
                raw.model()
            }
        }
    };
}
pub(crate) use record;

/// Declares an entity from one table: the struct, its [`Record`], its tokens, and the paths that
/// lead on from a relation to it.
///
/// ```text
/// entity! {
///     /// Somebody.
///     Person "Person"
///     answered {
///         /// Address.
///         0 email: Option<String>, "Email" Text text, EMAIL Field String;
///     }
///     sent {
///         1 password: Option<Secret>, "Password" Secret secret;
///     }
/// }
/// ```
///
/// A row: place, member and type, name in JSON, slot, view, then token, its kind and what it leads
/// to. Members that are only sent have no token. A row behind `#[cfg]` keeps its place; without the
/// feature its value goes to `extra`.
#[allow(unused_macros, reason = "all areas may be off")]
macro_rules! entity {
    (
        $(#[doc = $doc:expr])*
        $name:ident $text:literal
        answered {$(
            $(#[doc = $about:expr])*
            $(#[cfg($($gate:tt)*)])?
            $index:literal $member:ident: $ty:ty, $wire:literal $slot:ident $view:ident, $token:ident $kind:ident $target:ty;
        )*}
        sent {$(
            $(#[doc = $sent_about:expr])*
            $sent_index:literal $sent:ident: $sent_ty:ty, $sent_wire:literal $sent_slot:ident $sent_view:ident;
        )*}
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[doc = $about])*
                $(#[cfg($($gate)*)])?
                pub $member: $ty,
            )*
            $(
                $(#[doc = $sent_about])*
                pub $sent: $sent_ty,
            )*
            /// Members that the description does not name, custom properties among them.
            pub extra: $crate::wire::Extra,
        }

        impl $name {
            /// The custom properties, read into a struct of your own that serde can read.
            ///
            /// A property that is absent or null is `None` in an `Option`, and the default behind
            /// `#[serde(default)]`; checkbox lists are a [`CheckboxList`](crate::CheckboxList).
            /// The members that have a field of their own here are not among them. See
            /// [`Extra::read`](crate::Extra::read).
            ///
            /// # Errors
            /// A property has another type, or one that the struct cannot do without is absent. The
            /// failure names the property and shows no value.
            pub fn custom<T: ::serde::de::DeserializeOwned>(
                &self,
            ) -> ::std::result::Result<T, $crate::wire::DecodeFailure> {
                self.extra.read()
            }
        }

        impl $crate::wire::Record for $name {
            fn shape(&self) -> &'static $crate::wire::Shape {
                static SHAPE: $crate::wire::Shape = $crate::wire::Shape {
                    name: $text,
                    fields: &[
                        $($crate::wire::Member::new($wire, ::std::stringify!($member)),)*
                        $($crate::wire::Member::new($sent_wire, ::std::stringify!($sent)),)*
                    ],
                };
                &SHAPE
            }

            fn slot(&mut self, index: usize) -> $crate::wire::Slot<'_> {
                match index {
                    $(
                        $(#[cfg($($gate)*)])?
                        $index => $crate::wire::Slot::$slot(&mut self.$member),
                    )*
                    $($sent_index => $crate::wire::Slot::$sent_slot(&mut self.$sent),)*
                    _ => $crate::wire::Slot::None,
                }
            }

            fn view(&self, index: usize) -> $crate::wire::View<'_> {
                match index {
                    $(
                        $(#[cfg($($gate)*)])?
                        $index => $crate::wire::View::$view(&self.$member),
                    )*
                    $($sent_index => $crate::wire::View::$sent_view(&self.$sent),)*
                    _ => $crate::wire::View::None,
                }
            }

            fn extra(&self) -> &$crate::wire::Extra {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut $crate::wire::Extra {
                &mut self.extra
            }
        }

        $crate::wire::record!($name);

        #[doc = ::std::concat!("Tokens for the members of [`", $text, "`](crate::models::", $text, ").")]
        pub mod tokens {
            $(
                $(#[doc = $about])*
                $(#[cfg($($gate)*)])?
                pub const $token: $crate::query::$kind<super::$name, $target> =
                    $crate::query::$kind::new($wire);
            )*
        }

        impl<R> $crate::query::Link<R, $name> {
            $(
                $(#[doc = $about])*
                $(#[cfg($($gate)*)])?
                pub fn $member(self) -> $crate::query::$kind<R, $target> {
                    $crate::query::$kind::after(self, $wire)
                }
            )*
        }
    };
}
#[allow(unused_imports, reason = "all areas may be off")]
pub(crate) use entity;
