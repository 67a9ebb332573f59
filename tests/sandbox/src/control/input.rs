//! What an action is told: the pairs of the query string and of a form, or the members of a JSON object.

use url::form_urlencoded;

use super::Refusal;
use crate::json::{Json, Object};
use crate::query::Query;
use crate::service::Incoming;

/// The members that were sent with an action.
#[derive(Debug)]
pub(crate) struct Input(Object);

impl Input {
    /// Reads query string and body.
    pub(crate) fn read(request: &Incoming, query: &Query) -> Result<Self, Refusal> {
        let mut members: Object = query
            .pairs()
            .iter()
            .map(|(name, value)| (name.clone(), Json::text(value)))
            .collect();
        let kind = request.header("content-type").unwrap_or_default();
        if request.is_form() {
            for (name, value) in form_urlencoded::parse(&request.body) {
                members.set(&name, Json::text(value));
            }
        } else if !request.body.is_empty() {
            if !kind.to_ascii_lowercase().contains("json") {
                return Err(Refusal::new(
                    415,
                    "The body is neither JSON nor a form.",
                    "Send it with Content-Type: application/json, or without a body.",
                ));
            }
            let help = "Send a JSON object such as {\"seconds\": 60}.";
            let parsed = std::str::from_utf8(&request.body)
                .map_err(|_| "it is not UTF-8".to_owned())
                .and_then(|text| Json::parse(text).map_err(|error| error.0));
            match parsed {
                Ok(Json::Object(object)) => {
                    for (name, value) in object.iter() {
                        members.set(name, value.clone());
                    }
                }
                Ok(_) => return Err(Refusal::new(400, "The body is no JSON object.", help)),
                Err(why) => {
                    let error = format!("The body is not valid JSON: {why}.");
                    return Err(Refusal::new(400, error, help));
                }
            }
        }
        Ok(Self(members))
    }

    /// A member, unless it is null or blank, as fields of a form are that nobody filled in.
    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name).filter(|value| !value.is_blank())
    }

    /// A member that is a text.
    pub(crate) fn text(&self, name: &str) -> Result<Option<&str>, Refusal> {
        match self.get(name) {
            None => Ok(None),
            Some(Json::Text(text)) => Ok(Some(text.trim())),
            Some(_) => Err(Refusal::new(
                400,
                format!("{name} is no text."),
                "Put it in quotes.",
            )),
        }
    }

    /// A member that is a list of texts, or one text with commas between them.
    pub(crate) fn texts(&self, name: &str) -> Result<Vec<String>, Refusal> {
        let split = |text: &str| -> Vec<String> {
            let parts = text.split(',').map(str::trim);
            let parts = parts.filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        };
        match self.get(name) {
            None => Ok(Vec::new()),
            Some(Json::Text(text)) => Ok(split(text)),
            Some(Json::List(items)) if items.iter().all(|item| item.as_text().is_some()) => {
                let texts = items.iter().filter_map(Json::as_text);
                Ok(texts.map(str::to_owned).collect())
            }
            Some(_) => Err(Refusal::new(
                400,
                format!("{name} is no list of texts."),
                format!("Send for example \"{name}\": [\"one\", \"two\"]."),
            )),
        }
    }

    /// A member that is a whole number, 0 or more; a form sends it as a text.
    pub(crate) fn count(&self, name: &str) -> Result<Option<u64>, Refusal> {
        let literal = match self.get(name) {
            None => return Ok(None),
            Some(Json::Number(literal)) => literal.as_str(),
            Some(Json::Text(text)) => text.trim(),
            Some(_) => "",
        };
        literal.parse().map(Some).map_err(|_| {
            Refusal::new(
                400,
                format!("{name} is no whole number from 0 up."),
                format!("Send for example \"{name}\": 1."),
            )
        })
    }
}
