//! The value types of the API that Rust has no type for: uids, references, null.

use std::{borrow::Borrow, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant of the API, always in UTC.
///
/// Read from every form that Outseta sends: without a zone (which means UTC), with `Z` or an
/// offset, with up to nine digits of fraction, or a bare date. `0001-01-01T00:00:00` is Outseta's
/// "not set" and reads as `None`. Written as RFC 3339 with `Z`.
pub type Timestamp = chrono::DateTime<chrono::Utc>;

/// The identifier of a record: short, opaque, case-sensitive text such as `pAbC12Dx`.
///
/// Records of different entities may share a uid.
///
/// ```
/// use outseta_api::Uid;
///
/// let uid = Uid::from("pAbC12Dx");
/// assert_eq!(uid, "pAbC12Dx");
/// assert_eq!(uid.to_string(), "pAbC12Dx");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Uid(String);

impl Uid {
    /// The uid as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Uid {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Uid {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&Uid> for Uid {
    fn from(uid: &Uid) -> Self {
        uid.clone()
    }
}

impl From<Uid> for String {
    fn from(uid: Uid) -> Self {
        uid.0
    }
}

impl AsRef<str> for Uid {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Uid {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl PartialEq<str> for Uid {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Uid {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl Serialize for Uid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Uid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

/// A pointer to an existing record, sent as `{"Uid": "…"}`.
///
/// Setters of related records take one, and also take the uid itself as text or as a [`Uid`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference(Uid);

impl Reference {
    /// Points to the record with this uid.
    pub fn new(uid: impl Into<Uid>) -> Self {
        Self(uid.into())
    }

    /// The uid that is pointed to.
    pub fn uid(&self) -> &Uid {
        &self.0
    }
}

impl From<&str> for Reference {
    fn from(uid: &str) -> Self {
        Self(Uid::from(uid))
    }
}

impl From<String> for Reference {
    fn from(uid: String) -> Self {
        Self(Uid::from(uid))
    }
}

impl From<Uid> for Reference {
    fn from(uid: Uid) -> Self {
        Self(uid)
    }
}

impl From<&Uid> for Reference {
    fn from(uid: &Uid) -> Self {
        Self(uid.clone())
    }
}

/// An explicit `null` in a request body.
///
/// Outseta keeps the value of a member that is left out, and most likely clears one that is sent as
/// null (its documentation does not say). So a setter that is not called leaves a value alone, and
/// `.phone_mobile(Null)` asks for it to be cleared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Null;

impl From<Null> for serde_json::Value {
    fn from(_: Null) -> Self {
        Self::Null
    }
}
