//! The members that the description does not know, custom properties among them.

use serde::{Deserialize as _, de::DeserializeOwned};

use super::{DecodeFailure, Json};

/// Members of a record beyond those that the crate knows: your custom properties, and what Outseta
/// has added since.
///
/// Custom properties stand at the top level of accounts, people and deals, under the system name of
/// their definition. Whatever is here goes out again when the record is serialized.
///
/// ```
/// use outseta_api::Extra;
///
/// let mut extra = Extra::default();
/// extra.set("Mascot", "badger");
/// extra.set("Seats", 12);
/// extra.set_checkbox_list("Interests", ["sales", "support"]);
///
/// assert_eq!(extra.get::<String>("Mascot")?.as_deref(), Some("badger"));
/// assert_eq!(extra.get::<u32>("Seats")?, Some(12));
/// assert_eq!(extra.get::<u32>("Doors")?, None);
/// assert!(extra.get::<u32>("Mascot").is_err());
/// assert_eq!(extra.checkbox_list("Interests").unwrap(), ["sales", "support"]);
/// # Ok::<(), outseta_api::DecodeFailure>(())
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Extra(serde_json::Map<String, Json>);

impl Extra {
    /// A member, read as a type of your choice. `None` if it is absent or null.
    ///
    /// # Errors
    /// The member has another type.
    pub fn get<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, DecodeFailure> {
        match self.0.get(name) {
            None | Some(Json::Null) => Ok(None),
            // The message of serde would show the value.
            Some(value) => match T::deserialize(value) {
                Ok(value) => Ok(Some(value)),
                Err(_) => Err(DecodeFailure::new(format!(
                    "the member `{name}` does not have the type asked for"
                ))),
            },
        }
    }

    /// A member as it came.
    pub fn value(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    /// Sets a member; what it held is replaced.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Json>) {
        self.0.insert(name.into(), value.into());
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        self.0.remove(name)
    }

    /// All members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The ticked choices of a custom property of the kind "checkbox list".
    ///
    /// Outseta keeps them as the JSON text of an array; a plain array is understood too. `None` if
    /// the member is absent, null, or no such list.
    pub fn checkbox_list(&self, name: &str) -> Option<Vec<String>> {
        match self.0.get(name)? {
            Json::String(text) if text.trim().is_empty() => Some(Vec::new()),
            Json::String(text) => serde_json::from_str(text).ok(),
            value @ Json::Array(_) => Vec::deserialize(value).ok(),
            _ => None,
        }
    }

    /// Sets a custom property of the kind "checkbox list", in the form in which Outseta keeps it.
    pub fn set_checkbox_list<S: Into<String>>(
        &mut self,
        name: impl Into<String>,
        choices: impl IntoIterator<Item = S>,
    ) {
        self.set(name, checkbox_list(choices));
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_checkbox_lists_leniently() {
        let mut extra = Extra::default();
        extra.set("Text", r#"["a","b"]"#);
        extra.set("Array", Json::from(vec!["a"]));
        extra.set("Empty", "");
        extra.set("Other", "a, b");
        extra.set("Null", Json::Null);
        assert_eq!(
            extra.checkbox_list("Text"),
            Some(vec!["a".to_owned(), "b".to_owned()])
        );
        assert_eq!(extra.checkbox_list("Array"), Some(vec!["a".to_owned()]));
        assert_eq!(extra.checkbox_list("Empty"), Some(vec![]));
        assert_eq!(extra.checkbox_list("Other"), None);
        assert_eq!(extra.checkbox_list("Null"), None);
        assert_eq!(extra.checkbox_list("Absent"), None);
    }

    #[test]
    fn errors_name_the_member_and_not_its_value() {
        let mut extra = Extra::default();
        extra.set("Seats", "a dozen");
        let failure = extra.get::<u32>("Seats").expect_err("text is no number");
        assert_eq!(
            failure.to_string(),
            "the member `Seats` does not have the type asked for"
        );
        assert_eq!(extra.remove("Seats"), Some(Json::from("a dozen")));
        assert!(extra.is_empty());
    }

    #[test]
    fn debug_hides_what_its_name_calls_a_secret() {
        let mut extra = Extra::default();
        extra.set("ApiToken", "abc");
        extra.set(
            "Nested",
            serde_json::json!({"Password": "hunter2", "Shown": 1}),
        );
        let shown = format!("{extra:?}");
        assert!(
            !shown.contains("abc") && !shown.contains("hunter2"),
            "{shown}"
        );
        assert!(shown.contains("Shown"), "{shown}");
    }
}
