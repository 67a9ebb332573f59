//! JSON values that keep a number's digits exactly as they were written, so that money stays money.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// How deep a body may nest before it is refused.
const MAX_DEPTH: usize = 64;

/// Any JSON value; a number is kept as its literal.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// The literal of a number, such as `49.00`.
    Number(String),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Object),
}

/// The members of an object in the order in which they were put in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Object(Vec<(String, Json)>);

/// Why a text is no JSON that the sandbox reads.
#[derive(Debug, PartialEq)]
pub(crate) struct NotJson(pub(crate) String);

impl Json {
    /// Reads a JSON text.
    pub(crate) fn parse(text: &str) -> Result<Self, NotJson> {
        let raw: &RawValue = serde_json::from_str(text).map_err(|e| NotJson(e.to_string()))?;
        Self::read(raw, 0)
    }

    fn read(raw: &RawValue, depth: usize) -> Result<Self, NotJson> {
        if depth > MAX_DEPTH {
            return Err(NotJson(format!("nested deeper than {MAX_DEPTH} levels")));
        }
        let literal = raw.get().trim();
        let fail = |e: serde_json::Error| NotJson(e.to_string());
        match literal.as_bytes().first() {
            Some(b'{') => {
                let Members(members) = serde_json::from_str(literal).map_err(fail)?;
                let mut object = Object::default();
                for (name, value) in members {
                    object.set(&name, Self::read(value, depth + 1)?);
                }
                Ok(Self::Object(object))
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(literal).map_err(fail)?;
                items
                    .into_iter()
                    .map(|item| Self::read(item, depth + 1))
                    .collect::<Result<_, _>>()
                    .map(Self::List)
            }
            Some(b'"') => serde_json::from_str(literal).map(Self::Text).map_err(fail),
            Some(b't') => Ok(Self::Bool(true)),
            Some(b'f') => Ok(Self::Bool(false)),
            Some(b'n') => Ok(Self::Null),
            _ => Ok(Self::Number(literal.to_owned())),
        }
    }

    /// A text value.
    pub(crate) fn text(value: impl Into<String>) -> Self {
        Self::Text(value.into())
    }

    /// A whole number.
    pub(crate) fn integer(value: impl Into<i64>) -> Self {
        Self::Number(value.into().to_string())
    }

    /// The text, when it is one.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The object, when it is one.
    pub(crate) fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The elements, when it is a list.
    pub(crate) fn as_list(&self) -> Option<&[Json]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The whole number, when it is one.
    pub(crate) fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Number(literal) => literal.parse().ok(),
            _ => None,
        }
    }

    /// Whether it is `true`.
    pub(crate) fn is_true(&self) -> bool {
        matches!(self, Self::Bool(true))
    }

    /// Whether it is null, or a text of nothing but white space.
    pub(crate) fn is_blank(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// The members of an object, unread, in the order of the text.
struct Members<'a>(Vec<(String, &'a RawValue)>);

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

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text);
        f.write_str(&text)
    }
}

impl Json {
    /// Writes it at the end of a text.
    pub(crate) fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Number(literal) => out.push_str(literal),
            Self::Text(text) => write_text(text, out),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Self::Object(object) => {
                out.push('{');
                for (index, (name, value)) in object.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_text(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

/// Writes a JSON text, with quotes, at the end of another.
pub(crate) fn write_text(text: &str, out: &mut String) {
    // Nearly all are plain, and a page of a list has thousands: looking at every byte is quicker than
    // looking for the first that is not, since many are looked at at once.
    let plain = |byte: u8| (byte >= b' ') & (byte != b'"') & (byte != b'\\');
    out.push('"');
    if text.bytes().fold(true, |so_far, byte| so_far & plain(byte)) {
        out.push_str(text);
    } else {
        for letter in text.chars() {
            match letter {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                '\u{8}' => out.push_str("\\b"),
                '\u{c}' => out.push_str("\\f"),
                low if low < ' ' => {
                    let code = u32::from(low);
                    out.push_str("\\u00");
                    for digit in [code >> 4, code & 15] {
                        out.push(char::from_digit(digit, 16).unwrap_or('0'));
                    }
                }
                other => out.push(other),
            }
        }
    }
    out.push('"');
}

impl Object {
    /// The value of a member.
    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v)
    }

    /// Sets a member, replacing the one of that name.
    pub(crate) fn set(&mut self, name: &str, value: Json) {
        match self.0.iter_mut().find(|(n, _)| n == name) {
            Some(member) => member.1 = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    /// Takes a member out.
    pub(crate) fn remove(&mut self, name: &str) -> Option<Json> {
        let index = self.0.iter().position(|(n, _)| n == name)?;
        Some(self.0.remove(index).1)
    }

    /// The members in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(n, v)| (n.as_str(), v))
    }

    /// The members in order, to be changed.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Json)> {
        self.0.iter_mut().map(|(n, v)| (n.as_str(), v))
    }
}

impl<N: Into<String>> FromIterator<(N, Json)> for Object {
    fn from_iter<I: IntoIterator<Item = (N, Json)>>(members: I) -> Self {
        Self(members.into_iter().map(|(n, v)| (n.into(), v)).collect())
    }
}

/// An object from a list of members.
pub(crate) fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_digits_of_numbers_and_the_order_of_members() {
        let text = r#"{"b":1500.00,"a":[0.10,-3,1e3]}"#;
        assert_eq!(Json::parse(text).unwrap().to_string(), text);
    }

    #[test]
    fn escapes_texts() {
        let json = Json::parse(r#"{"a":"x\"\n\u00e9"}"#).unwrap();
        assert_eq!(json.to_string(), "{\"a\":\"x\\\"\\né\"}");
    }

    #[test]
    fn escapes_as_others_do() {
        let all: String = (0..0x500).filter_map(char::from_u32).collect();
        let wanted = serde_json::to_string(&all).unwrap();
        assert_eq!(Json::text(all).to_string(), wanted);
    }

    #[test]
    fn refuses_what_is_no_json() {
        for text in ["", "{", "[1,]", "{\"a\":}", "nope", "1 2", "\u{feff}{}"] {
            assert!(Json::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn refuses_bottomless_nesting() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(Json::parse(&deep).is_err());
    }
}
