//! Custom properties of the kind "checkbox list", which travel as the JSON text of an array.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, SeqAccess, Visitor, value::SeqAccessDeserializer},
    ser::Error as _,
};

use super::Json;

/// The ticked choices of a custom property of the kind "checkbox list", for structs of your own.
///
/// Outseta keeps them as the JSON text of an array, `"[\"sales\",\"support\"]"`; so this is written.
/// An empty text reads as no choices, and a plain array is understood too. The choices are text, or
/// any type that serde reads from text, such as an enumeration of your own.
///
/// ```
/// use outseta_api::{CheckboxList, Extra};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// #[serde(rename_all = "lowercase")]
/// enum Interest {
///     Sales,
///     Support,
/// }
///
/// let mut extra = Extra::default();
/// extra.set_checkbox_list("Interests", ["sales", "support"]);
///
/// let interests = extra.get::<CheckboxList<Interest>>("Interests")?.unwrap_or_default();
/// assert_eq!(*interests, [Interest::Sales, Interest::Support]);
/// # Ok::<(), outseta_api::DecodeFailure>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CheckboxList<T = String>(pub Vec<T>);

/// The value of a custom property of the kind "checkbox list": the JSON text of an array.
///
/// For the `custom` setter of request bodies.
///
/// ```
/// assert_eq!(outseta_api::checkbox_list(["sales", "support"]), r#"["sales","support"]"#);
/// ```
pub fn checkbox_list<S: Into<String>>(choices: impl IntoIterator<Item = S>) -> Json {
    let choices: Json = choices
        .into_iter()
        .map(|choice| Json::String(choice.into()))
        .collect();
    Json::String(choices.to_string())
}

impl<T> Default for CheckboxList<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> std::ops::Deref for CheckboxList<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T> std::ops::DerefMut for CheckboxList<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<T> From<Vec<T>> for CheckboxList<T> {
    fn from(choices: Vec<T>) -> Self {
        Self(choices)
    }
}

impl<T> FromIterator<T> for CheckboxList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(choices: I) -> Self {
        Self(choices.into_iter().collect())
    }
}

impl<T> IntoIterator for CheckboxList<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<T: Serialize> Serialize for CheckboxList<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = serde_json::to_string(&self.0).map_err(S::Error::custom)?;
        serializer.serialize_str(&text)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for CheckboxList<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_any(Choices(PhantomData))
            .map(CheckboxList)
    }
}

struct Choices<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for Choices<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the choices of a checkbox list, an array or the JSON text of one")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Vec<T>, E> {
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        // The message of serde_json would show the text.
        serde_json::from_str(text)
            .map_err(|_| E::invalid_type(serde::de::Unexpected::Other("another text"), &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, choices: A) -> Result<Vec<T>, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(choices))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_what_it_reads() {
        let list: CheckboxList = ["a", "\"b\""].map(str::to_owned).into_iter().collect();
        let json = serde_json::to_value(&list).expect("texts become text");
        assert_eq!(json, checkbox_list(["a", "\"b\""]));
        assert_eq!(
            serde_json::from_value::<CheckboxList>(json).expect("its own form"),
            list
        );
    }

    #[test]
    fn reads_no_list_without_showing_it() {
        for wrong in [Json::from("hunter2"), Json::from(r#"{"a":1}"#)] {
            let error = serde_json::from_value::<CheckboxList>(wrong).expect_err("no list");
            let shown = error.to_string();
            assert!(
                !shown.contains("hunter2") && !shown.contains("\"a\""),
                "{shown}"
            );
        }
        assert!(serde_json::from_value::<CheckboxList>(Json::from(3)).is_err());
        let choices = Json::from(vec![1, 2]);
        assert_eq!(
            serde_json::from_value::<CheckboxList<u8>>(choices).expect("a plain array"),
            CheckboxList(vec![1, 2])
        );
    }
}
