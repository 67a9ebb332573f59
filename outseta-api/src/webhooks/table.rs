//! Declares the events from the generated table.

/// Whether `text` means the event of this name and number.
///
/// `account-created`, `account_created`, `AccountCreated`, `Account created` and `100` are all the
/// same event: what stands in a URL was typed by somebody.
pub(crate) fn is_called(text: &str, name: &str, number: i64) -> bool {
    letters(text).eq(letters(name)) || text.trim().parse() == Ok(number)
}

/// The letters of a name, without what separates its words.
fn letters(name: &str) -> impl Iterator<Item = char> {
    name.trim()
        .chars()
        .filter(|letter| !matches!(letter, '-' | '_' | '.' | ' '))
        .map(|letter| letter.to_ascii_lowercase())
}

/// Declares the names of all events, and the event with its body, from one table.
///
/// ```text
/// events! {
///     /// Report that an account's stage changed.
///     AccountStageUpdated = 103 "account-stage-updated", Account, Option<Box<AccountStageUpdatedEventData>>;
/// }
/// ```
///
/// A row: variant, number, name, record and details. A row behind `#[cfg]` keeps its name; without the
/// feature its body is kept as it came. All that a row costs is one arm in each of five matches: what
/// reads, writes, prints and compares is there once, for any record.
macro_rules! events {
    ($(
        $(#[doc = $doc:expr])*
        $(#[cfg($($gate:tt)*)])?
        $variant:ident = $number:literal $name:literal, $entity:ty, $details:ty;
    )*) => {
        /// What happened, by name.
        ///
        /// The body of a report does not say which event it is about, so the name comes from the
        /// receiver: most give each event an address of its own, such as
        /// `https://example.com/hooks?event=account-created`. Any spelling of the name will do, and so
        /// will the number:
        ///
        /// ```
        /// use outseta_api::webhooks::EventKind;
        ///
        /// for text in ["account-created", "account_created", "AccountCreated", "100"] {
        ///     assert_eq!(EventKind::from(text), EventKind::AccountCreated);
        /// }
        /// let other = EventKind::from("moon-landed");
        /// assert_eq!(other, EventKind::Unknown("moon-landed".to_owned()));
        /// assert_eq!(other.name(), "moon-landed");
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum EventKind {
            $($(#[doc = $doc])* $variant,)*
            /// A name that this version of the crate does not know, as it was given.
            Unknown(::std::string::String),
        }

        impl EventKind {
            /// Every event that this version of the crate knows, by number.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The name: `account-created`. Of an unknown one, the text that it was made from.
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Unknown(name) => name,
                }
            }

            /// The number that the API has for activities of this kind, if it is known.
            pub fn number(&self) -> ::std::option::Option<i64> {
                match self {
                    $(Self::$variant => ::std::option::Option::Some($number),)*
                    Self::Unknown(_) => ::std::option::Option::None,
                }
            }
        }

        impl ::std::convert::From<&str> for EventKind {
            fn from(text: &str) -> Self {
                let mut known = Self::KNOWN.iter();
                let found = known.find(|kind| match kind.number() {
                    ::std::option::Option::Some(number) => {
                        $crate::webhooks::is_called(text, kind.name(), number)
                    }
                    ::std::option::Option::None => false,
                });
                match found {
                    ::std::option::Option::Some(kind) => ::std::clone::Clone::clone(kind),
                    ::std::option::Option::None => Self::Unknown(::std::string::String::from(text)),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for EventKind {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::fmt::Display for EventKind {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.name())
            }
        }

        /// What Outseta reports: the event, and with it the record in its own type.
        ///
        /// Serializing it gives the body again. `Debug` shows no secret.
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Event {
            $(
                $(#[doc = $doc])*
                $(#[cfg($($gate)*)])?
                $variant($crate::webhooks::Report<$entity, $details>),
            )*
            /// An event that this version of the crate does not know, or whose area of the API is off.
            Unknown($crate::webhooks::UnknownEvent),
        }

        impl Event {
            /// Reads the body of a report. Check its signature first.
            ///
            /// An unknown event is no error: its body is kept as it is.
            ///
            /// # Errors
            /// The body is no JSON, or a member has a form that does not fit.
            pub fn read(
                kind: impl ::std::convert::Into<EventKind>,
                body: &[u8],
            ) -> ::std::result::Result<Self, $crate::wire::DecodeFailure> {
                Self::read_kind(kind.into(), body)
            }

            fn read_kind(
                kind: EventKind,
                body: &[u8],
            ) -> ::std::result::Result<Self, $crate::wire::DecodeFailure> {
                match kind {
                    $(
                        $(#[cfg($($gate)*)])?
                        EventKind::$variant => {
                            $crate::webhooks::Report::read(body).map(Self::$variant)
                        }
                    )*
                    other => $crate::webhooks::UnknownEvent::keep(other.name(), body)
                        .map(Self::Unknown),
                }
            }

            /// What happened.
            pub fn kind(&self) -> EventKind {
                match self {
                    $(
                        $(#[cfg($($gate)*)])?
                        Self::$variant(_) => EventKind::$variant,
                    )*
                    Self::Unknown(event) => EventKind::from(event.name()),
                }
            }

            /// The record and its details, whatever their types; an unknown event otherwise.
            fn contents(
                &self,
            ) -> ::std::result::Result<&dyn $crate::wire::Record, &$crate::webhooks::UnknownEvent> {
                match self {
                    $(
                        $(#[cfg($($gate)*)])?
                        Self::$variant(report) => ::std::result::Result::Ok(report),
                    )*
                    Self::Unknown(event) => ::std::result::Result::Err(event),
                }
            }
        }

        impl ::serde::Serialize for Event {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self.contents() {
                    ::std::result::Result::Ok(record) => {
                        $crate::wire::encode::serialize_record(record, serializer)
                    }
                    ::std::result::Result::Err(event) => {
                        ::serde::Serialize::serialize(event, serializer)
                    }
                }
            }
        }

        impl ::std::cmp::PartialEq for Event {
            fn eq(&self, other: &Self) -> bool {
                self.kind() == other.kind()
                    && match (self.contents(), other.contents()) {
                        (::std::result::Result::Ok(left), ::std::result::Result::Ok(right)) => {
                            $crate::wire::same::same_record(left, right)
                        }
                        (::std::result::Result::Err(left), ::std::result::Result::Err(right)) => {
                            left == right
                        }
                        _ => false,
                    }
            }
        }

        impl ::std::fmt::Debug for Event {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self.contents() {
                    ::std::result::Result::Ok(record) => {
                        ::std::write!(f, "{:?}(", self.kind())?;
                        $crate::wire::debug::fmt_record(record, f)?;
                        f.write_str(")")
                    }
                    ::std::result::Result::Err(event) => ::std::fmt::Debug::fmt(event, f),
                }
            }
        }
    };
}
pub(crate) use events;

#[cfg(test)]
mod tests {
    use super::is_called;

    #[test]
    fn spellings_of_one_name() {
        for text in [
            "add-on-created",
            "add_on_created",
            "AddOnCreated",
            "addoncreated",
            "Add-on created",
            "add.on.created",
            " 402 ",
        ] {
            assert!(is_called(text, "add-on-created", 402), "{text}");
        }
        for text in [
            "",
            "-",
            "add-on-create",
            "add-on-created!",
            "add/on/created",
            "4020",
            "403",
            "402.0",
            "äddoncreated",
        ] {
            assert!(!is_called(text, "add-on-created", 402), "{text}");
        }
    }
}
