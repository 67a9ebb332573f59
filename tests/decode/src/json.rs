//! JSON as text, one level at a time: members keep their order and their duplicates, numbers their
//! digits.
//!
//! No tree is built. A node is a piece of the text, and its parts are looked for when they are asked
//! for, so that a large body costs no more memory than the text itself.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

/// A value in a JSON text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'a>(&'a str);

/// What kind of value it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Bool,
    Number,
    Text,
    List,
    Object,
}

impl<'a> Node<'a> {
    /// The value that a text is.
    pub(crate) fn parse(text: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str::<&RawValue>(text).map(Self::from)
    }

    /// Its text.
    pub(crate) fn raw(self) -> &'a str {
        self.0
    }

    pub(crate) fn kind(self) -> Kind {
        match self.0.as_bytes().first() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::List,
            Some(b'"') => Kind::Text,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'n') | None => Kind::Null,
            _ => Kind::Number,
        }
    }

    /// The members of an object, in order; a name may occur twice. `None` if it is no object, or one
    /// that only a reader who skips it can bear.
    pub(crate) fn members(self) -> Option<Vec<(Cow<'a, str>, Node<'a>)>> {
        if self.kind() != Kind::Object {
            return None;
        }
        serde_json::from_str::<Members<'a>>(self.0)
            .ok()
            .map(|members| members.0)
    }

    /// The member of this name that counts: the last one.
    pub(crate) fn member(self, name: &str) -> Option<Node<'a>> {
        let members = self.members()?;
        let found = members.iter().rfind(|(other, _)| other == name);
        found.map(|(_, node)| *node)
    }

    /// The items of a list.
    pub(crate) fn items(self) -> Option<Vec<Node<'a>>> {
        if self.kind() != Kind::List {
            return None;
        }
        let items: Vec<&'a RawValue> = serde_json::from_str(self.0).ok()?;
        Some(items.into_iter().map(Self::from).collect())
    }

    /// What a text says.
    pub(crate) fn text(self) -> Option<String> {
        serde_json::from_str(self.0).ok()
    }
}

impl<'a> From<&'a RawValue> for Node<'a> {
    fn from(raw: &'a RawValue) -> Self {
        Self(raw.get())
    }
}

struct Members<'a>(Vec<(Cow<'a, str>, Node<'a>)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((name, value)) = map.next_entry::<Name<'de>, &'de RawValue>()? {
                    members.push((name.0, Node::from(value)));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}

/// A name, borrowed where nothing in it is escaped.
#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

#[cfg(test)]
mod tests {
    use super::*;

    fn node(text: &str) -> Node<'_> {
        Node::parse(text).expect("JSON")
    }

    #[test]
    fn keeps_what_a_tree_would_drop() {
        let body = node(" { \"a\" : 1.50 , \"\\u0061\":[ 4.9e1, null ],\"b\":{} } ");
        let members = body.members().expect("an object");
        let seen: Vec<_> = members
            .iter()
            .map(|(name, value)| (name.as_ref(), value.raw(), value.kind()))
            .collect();
        assert_eq!(
            seen,
            [
                ("a", "1.50", Kind::Number),
                ("a", "[ 4.9e1, null ]", Kind::List),
                ("b", "{}", Kind::Object),
            ]
        );
        let items = body.member("a").and_then(Node::items).expect("a list");
        assert_eq!(
            items.iter().map(|item| item.raw()).collect::<Vec<_>>(),
            ["4.9e1", "null"]
        );
        assert!(body.items().is_none());
        assert!(body.member("c").is_none());
    }

    #[test]
    fn depth_is_no_danger() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let list = node(&deep);
        assert_eq!(list.kind(), Kind::List);
        assert_eq!(list.items().map(|items| items.len()), Some(1));
    }

    #[test]
    fn text_that_is_broken_inside_is_none() {
        assert_eq!(node(r#""a\u00e9\n""#).text().as_deref(), Some("aé\n"));
        assert_eq!(node(r#""\ud800""#).text(), None);
        assert!(node(r#"{"\ud800":1}"#).members().is_none());
    }
}
