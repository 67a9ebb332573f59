//! JSON with the place of every value and name, so that an error can point at it.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::json::Json;

/// How deep a file may nest.
const MAX_DEPTH: usize = 64;

/// A value, and where it begins: bytes from the start of the text.
#[derive(Debug)]
pub(super) struct Located {
    pub(super) at: usize,
    pub(super) tree: Tree,
}

/// A JSON value.
#[derive(Debug)]
pub(super) enum Tree {
    /// Null, a flag, a number or a text.
    Leaf(Json),
    List(Vec<Located>),
    /// Members in the order of the text.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug)]
pub(super) struct Member {
    /// Where its name begins.
    pub(super) at: usize,
    pub(super) name: String,
    pub(super) value: Located,
}

/// Why a text cannot be read, and where.
#[derive(Debug, PartialEq)]
pub(super) struct Unreadable {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) message: String,
}

impl Located {
    /// Reads a text.
    pub(super) fn parse(text: &str) -> Result<Self, Unreadable> {
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| Unreadable {
            line: error.line(),
            column: error.column(),
            message: without_place(&error.to_string()),
        })?;
        read(text, raw, 0).map_err(|(at, message)| {
            let (line, column) = place(text, at);
            Unreadable {
                line,
                column,
                message,
            }
        })
    }

    /// The members, when it is an object.
    pub(super) fn members(&self) -> Option<&[Member]> {
        match &self.tree {
            Tree::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The elements, when it is a list.
    pub(super) fn items(&self) -> Option<&[Located]> {
        match &self.tree {
            Tree::List(items) => Some(items),
            _ => None,
        }
    }

    /// A member, when it is an object that has it.
    pub(super) fn member(&self, name: &str) -> Option<&Member> {
        self.members()?.iter().find(|member| member.name == name)
    }

    /// The text, when it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.tree {
            Tree::Leaf(json) => json.as_text(),
            _ => None,
        }
    }

    /// Whether it is null.
    pub(super) fn is_null(&self) -> bool {
        matches!(self.tree, Tree::Leaf(Json::Null))
    }

    /// The value without its places.
    pub(super) fn json(&self) -> Json {
        match &self.tree {
            Tree::Leaf(json) => json.clone(),
            Tree::List(items) => Json::List(items.iter().map(Self::json).collect()),
            Tree::Object(members) => Json::Object(
                members
                    .iter()
                    .map(|member| (member.name.as_str(), member.value.json()))
                    .collect(),
            ),
        }
    }
}

/// Line and column, both from 1, of a place in a text.
pub(super) fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}

/// serde_json's messages end with the place, which is told apart.
fn without_place(message: &str) -> String {
    let end = message.rfind(" at line ").unwrap_or(message.len());
    message[..end].to_owned()
}

/// How far into a text a part of it begins.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn read(text: &str, raw: &RawValue, depth: usize) -> Result<Located, (usize, String)> {
    let literal = raw.get().trim();
    let at = offset(text, literal);
    let fail = |error: serde_json::Error| (at, without_place(&error.to_string()));
    if depth > MAX_DEPTH {
        return Err((at, format!("nested deeper than {MAX_DEPTH} levels")));
    }
    let tree = match literal.as_bytes().first() {
        Some(b'{') => {
            let Members(raw) = serde_json::from_str(literal).map_err(fail)?;
            let mut members: Vec<Member> = Vec::new();
            for (name, value) in raw {
                let at = offset(text, name.get().trim());
                let fail = |error: serde_json::Error| (at, without_place(&error.to_string()));
                let name: Cow<'_, str> = serde_json::from_str(name.get()).map_err(fail)?;
                if members.iter().any(|member| member.name == name) {
                    return Err((at, format!("{name:?} stands twice in the same object")));
                }
                members.push(Member {
                    at,
                    name: name.into_owned(),
                    value: read(text, value, depth + 1)?,
                });
            }
            Tree::Object(members)
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(literal).map_err(fail)?;
            let items = items.into_iter().map(|item| read(text, item, depth + 1));
            Tree::List(items.collect::<Result<_, _>>()?)
        }
        _ => Tree::Leaf(Json::parse(literal).map_err(|error| (at, error.0))?),
    };
    Ok(Located { at, tree })
}

/// The members of an object, unread.
struct Members<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_where_everything_stands() {
        let text = "{\n  \"Ä\": [1.50, {\"b\\n\": null}]\n}";
        let tree = Located::parse(text).unwrap();
        let member = &tree.members().unwrap()[0];
        assert_eq!(
            (member.name.as_str(), place(text, member.at)),
            ("Ä", (2, 3))
        );
        let items = member.value.items().unwrap();
        assert_eq!(items[0].json(), Json::Number("1.50".to_owned()));
        assert_eq!(place(text, items[0].at), (2, 9));
        let inner = items[1].member("b\n").unwrap();
        assert_eq!(place(text, inner.at), (2, 16));
        assert_eq!(place(text, inner.value.at), (2, 23));
    }

    #[test]
    fn says_where_a_text_breaks_off() {
        let error = Located::parse("{\n  \"a\": 1,\n}").unwrap_err();
        assert_eq!((error.line, error.column), (3, 1));
        assert!(!error.message.contains(" at line "), "{}", error.message);
        let error = Located::parse("{\"a\": 1,\n \"a\": 2}").unwrap_err();
        assert_eq!((error.line, error.column), (2, 2));
        let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
        assert!(Located::parse(&deep).is_err());
        assert!(Located::parse("\u{feff}{}").is_err());
    }
}
