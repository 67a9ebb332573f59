//! The members that the description does not know, custom properties among them.

use serde::{Deserialize as _, de::DeserializeOwned};

use super::{CheckboxList, DecodeFailure, Json};

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

    /// All members at once, read into a struct of your own.
    ///
    /// A member that is null counts as absent: an `Option` is `None`, and with `#[serde(default)]`
    /// the default stands. Members that the struct does not have are passed over, unless it says
    /// `#[serde(deny_unknown_fields)]`: leave that out, since Outseta adds members without notice.
    ///
    /// ```
    /// use outseta_api::{CheckboxList, Extra};
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// #[serde(rename_all = "PascalCase")]
    /// struct MyFields {
    ///     mascot: Option<String>,
    ///     seats: u32,
    ///     #[serde(default)]
    ///     interests: CheckboxList,
    /// }
    ///
    /// let mut extra = Extra::default();
    /// extra.set("Seats", 12);
    /// extra.set_checkbox_list("Interests", ["sales", "support"]);
    ///
    /// let fields: MyFields = extra.read()?;
    /// assert_eq!(fields.mascot, None);
    /// assert_eq!(fields.seats, 12);
    /// assert_eq!(*fields.interests, ["sales", "support"]);
    ///
    /// extra.set("Seats", "a dozen");
    /// let failure = extra.read::<MyFields>().err().unwrap();
    /// assert_eq!(failure.path(), "Seats");
    /// # Ok::<(), outseta_api::DecodeFailure>(())
    /// ```
    ///
    /// # Errors
    /// A member has another type, or one that the struct cannot do without is absent. The failure
    /// names the member and shows no value. Behind `#[serde(flatten)]` serde does not tell which
    /// member it was.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, DecodeFailure> {
        let present = self
            .0
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        serde_path_to_error::deserialize(Json::Object(present)).map_err(|error| {
            let path = error.path().to_string();
            DecodeFailure::from_foreign(error.inner(), path)
        })
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
        let list = CheckboxList::deserialize(self.0.get(name)?).ok()?;
        Some(list.0)
    }

    /// Sets a custom property of the kind "checkbox list", in the form in which Outseta keeps it.
    pub fn set_checkbox_list<S: Into<String>>(
        &mut self,
        name: impl Into<String>,
        choices: impl IntoIterator<Item = S>,
    ) {
        self.set(name, super::checkbox_list(choices));
    }
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

    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Fields {
        #[serde(rename = "Seats")]
        seats: u32,
        #[serde(rename = "Mascot")]
        mascot: Option<String>,
        #[serde(rename = "Interests", default)]
        interests: CheckboxList,
    }

    #[test]
    fn null_reads_as_absent() {
        let mut extra = Extra::default();
        extra.set("Seats", 3);
        extra.set("Mascot", Json::Null);
        extra.set("Interests", Json::Null);
        extra.set("Unknown", "passed over");
        let expected = Fields {
            seats: 3,
            mascot: None,
            interests: CheckboxList::default(),
        };
        assert_eq!(extra.read::<Fields>(), Ok(expected));
        extra.set("Seats", Json::Null);
        let failure = extra.read::<Fields>().expect_err("no seats");
        assert_eq!(failure.to_string(), "missing field `Seats`");
    }

    #[test]
    fn a_struct_that_does_not_fit_names_the_member_and_not_its_value() {
        for (name, value, expected) in [
            (
                "Seats",
                Json::from("hunter2"),
                "invalid type: string, expected u32 at Seats",
            ),
            (
                "Seats",
                Json::from(-40_404),
                "invalid value: integer, expected u32 at Seats",
            ),
            (
                "Interests",
                Json::from("hunter2, sales"),
                "invalid type: another text, expected the choices of a checkbox list, an array or \
                 the JSON text of one at Interests",
            ),
            (
                "Interests",
                Json::from(vec![Json::from("sales"), Json::from(40_404)]),
                "invalid type: integer, expected a string at Interests[1]",
            ),
        ] {
            let mut extra = Extra::default();
            extra.set("Seats", 1);
            extra.set(name, value);
            let failure = extra.read::<Fields>().expect_err("does not fit");
            assert_eq!(failure.to_string(), expected);
            assert_eq!(failure.excerpt(), None);
        }
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
