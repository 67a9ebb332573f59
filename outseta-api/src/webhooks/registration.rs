//! The call that asks for your own identifier of a new account, while it signs up.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
    ser::SerializeMap as _,
};
use serde_json::value::RawValue;

use crate::{
    generated::models::Account,
    wire::{DecodeFailure, Json, decode},
};

/// The member that holds the answer.
const IDENTIFIER: &str = "ClientIdentifier";

/// An account that is signing up, and for which Outseta asks for your own identifier.
///
/// Set an address under Auth, Sign up and login, Advanced, and Outseta posts the new account to it.
/// Answer with the same account and your identifier, and Outseta keeps that as `ClientIdentifier`.
///
/// ```
/// use outseta_api::webhooks::Registration;
///
/// let body = br#"{"Name": "Globex", "Seats": 12.50, "ClientIdentifier": null}"#;
/// let registration = Registration::read(body)?;
/// assert_eq!(registration.account().name.as_deref(), Some("Globex"));
///
/// let answer = registration.answer("1042");
/// assert_eq!(answer.to_json(), r#"{"Name":"Globex","Seats":12.50,"ClientIdentifier":"1042"}"#);
/// # Ok::<(), outseta_api::DecodeFailure>(())
/// ```
///
/// Nobody documents whether this call is signed, or sent again. Give it an address that cannot be
/// guessed, and answer the same identifier for the same account. Where it turns out to be signed,
/// check the body with [`WebhookKeys::verify`](super::WebhookKeys::verify) before reading it.
pub struct Registration {
    account: Box<Account>,
    members: Members,
}

impl Registration {
    /// Reads the body of the call.
    ///
    /// # Errors
    /// It is no JSON, or no account.
    pub fn read(body: &[u8]) -> Result<Self, DecodeFailure> {
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        let mut account = Box::<Account>::default();
        decode::record_from_slice(body, &mut *account)?;
        let members = serde_json::from_slice(body)
            .map_err(|error| DecodeFailure::from_foreign(&error, String::new()))?;
        Ok(Self { account, members })
    }

    /// The account: its name, its primary person and what they chose.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// The answer: the account as it came, to the letter, with this identifier in it.
    pub fn answer(self, client_identifier: impl Into<String>) -> RegistrationAnswer {
        let mut members = self.members;
        members.set(IDENTIFIER, &Json::String(client_identifier.into()));
        RegistrationAnswer(members)
    }
}

impl fmt::Debug for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Registration").field(&self.account).finish()
    }
}

/// What to answer to a [`Registration`]: send it with status 200 as `application/json`.
pub struct RegistrationAnswer(Members);

impl RegistrationAnswer {
    /// The body of the answer.
    pub fn to_json(&self) -> String {
        // Names are text and values are JSON already, so nothing can go wrong.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for RegistrationAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.0.len()))?;
        for (name, value) in &self.0.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl fmt::Debug for RegistrationAnswer {
    /// Shows the names alone: among the values is what a person signs up with.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.0.iter().map(|(name, _)| name))
            .finish()
    }
}

/// The members of an object in their order, each value the text that it came as.
struct Members(Vec<(String, Box<RawValue>)>);

impl Members {
    /// Puts a value in the place of the member, or at the end. What came twice is there once.
    fn set(&mut self, name: &str, value: &Json) {
        // What was printed as JSON is JSON.
        let Ok(value) = RawValue::from_string(value.to_string()) else {
            return;
        };
        let at = self.0.iter().position(|member| member.0 == name);
        self.0.retain(|member| member.0 != name);
        let at = at.unwrap_or(self.0.len());
        self.0.insert(at, (name.to_owned(), value));
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
        let mut members: Vec<(String, Box<RawValue>)> = Vec::new();
        while let Some((name, value)) = map.next_entry()? {
            members.push((name, value));
        }
        Ok(Members(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost() {
        let body = "\u{feff}{ \"Zeta\": {\"a\" : [1.10, 1e30, null]},\n \"Name\": \"Gl\\u00f6bex\",\n\"ClientIdentifier\": \"old\", \"Ünknown \\\"x\\\"\": 12345678901234567890123, \"Created\":\"2026-01-05T09:30:00\" }";
        let registration = Registration::read(body.as_bytes()).expect("an account");
        assert_eq!(registration.account().name.as_deref(), Some("Glöbex"));
        let answer = registration.answer("a \"quoted\" one");
        let expected = "{\"Zeta\":{\"a\" : [1.10, 1e30, null]},\"Name\":\"Gl\\u00f6bex\",\"ClientIdentifier\":\"a \\\"quoted\\\" one\",\"Ünknown \\\"x\\\"\":12345678901234567890123,\"Created\":\"2026-01-05T09:30:00\"}";
        assert_eq!(answer.to_json(), expected);
        assert_eq!(serde_json::to_string(&answer).expect("JSON"), expected);
    }

    #[test]
    fn an_identifier_is_added_where_there_is_none() {
        for (body, expected) in [
            ("{}", r#"{"ClientIdentifier":"7"}"#),
            (r#"{"Name":"G"}"#, r#"{"Name":"G","ClientIdentifier":"7"}"#),
            (
                r#"{"ClientIdentifier":null,"Name":"G","ClientIdentifier":"old"}"#,
                r#"{"ClientIdentifier":"7","Name":"G"}"#,
            ),
        ] {
            let registration = Registration::read(body.as_bytes()).expect("an account");
            assert_eq!(registration.answer("7").to_json(), expected);
        }
    }

    #[test]
    fn what_is_no_account_is_refused() {
        for body in [
            "",
            "null",
            "[]",
            "\"x\"",
            "{\"Name\":",
            "{} {}",
            "{\"PersonAccount\":7}",
        ] {
            assert!(Registration::read(body.as_bytes()).is_err(), "{body}");
        }
        let long = "[".repeat(100_000);
        assert!(Registration::read(long.as_bytes()).is_err());
    }

    #[test]
    fn nothing_that_is_secret_is_shown() {
        let body = r#"{"PersonAccount":[{"Person":{"Password":"hunter2"}}],"ApiToken":"hunter2"}"#;
        let registration = Registration::read(body.as_bytes()).expect("an account");
        assert!(!format!("{registration:?}").contains("hunter2"));
        assert!(!format!("{:?}", registration.answer("1")).contains("hunter2"));
    }
}
