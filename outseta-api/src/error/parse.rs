//! What the body of a failed answer says. Outseta has half a dozen forms for it, and a proxy before
//! it has its own.

use std::fmt;

use crate::{secret::REDACTED, wire::Json};

/// Longest message that is kept, in bytes.
const MESSAGE_LIMIT: usize = 1000;

/// Most validation errors that are kept.
const VALIDATION_LIMIT: usize = 100;

/// One fault that Outseta found in what was sent. Every part of it may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationError {
    /// The entity, such as `Person`.
    pub entity_type: Option<String>,
    /// The property, such as `Email`.
    pub property: Option<String>,
    /// The kind of fault, such as `required` or `outsetaError`.
    pub code: Option<String>,
    /// The fault in words.
    pub message: Option<String>,
}

impl fmt::Display for ValidationError {
    /// `Person.Email: The Email field is required. (required)`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.entity_type, &self.property) {
            (Some(entity), Some(property)) => write!(f, "{entity}.{property}: ")?,
            (Some(name), None) | (None, Some(name)) => write!(f, "{name}: ")?,
            (None, None) => {}
        }
        match (&self.message, &self.code) {
            (Some(message), Some(code)) => write!(f, "{message} ({code})"),
            (Some(text), None) | (None, Some(text)) => f.write_str(text),
            (None, None) => f.write_str("not valid"),
        }
    }
}

/// What the body of a failed answer says.
#[derive(Default)]
pub(crate) struct Parsed {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) property: Option<String>,
    pub(crate) validation: Vec<ValidationError>,
    /// The body is an HTML page; the message is its title.
    pub(crate) html: bool,
}

impl Parsed {
    pub(crate) fn from_body(body: &[u8], content_type: Option<&str>) -> Self {
        let text = String::from_utf8_lossy(body);
        let text = text.trim_start_matches('\u{feff}').trim();
        let mut parsed = Self::default();
        if text.is_empty() {
            return parsed;
        }
        if let Ok(json) = serde_json::from_str::<Json>(text) {
            parsed.read_json(&json);
        } else if text.starts_with('<') || content_type.is_some_and(|kind| kind.contains("html")) {
            parsed.html = true;
            parsed.message = title(text);
        } else if !text.starts_with(['{', '[', '"']) {
            parsed.read_text(text);
        }
        parsed
    }

    fn read_json(&mut self, json: &Json) {
        match json {
            Json::String(text) => self.read_text(text),
            Json::Object(_) => {
                self.message = string(json, "ErrorMessage")
                    .or_else(|| string(json, "Message"))
                    .or_else(|| string(json, "error_description"))
                    .or_else(|| string(json, "detail"))
                    .or_else(|| string(json, "title"));
                self.property = string(json, "PropertyName");
                match member(json, "error") {
                    Some(Json::String(text)) if is_code(text) => self.code = Some(text.clone()),
                    Some(Json::String(text)) => {
                        self.message = self.message.take().or_else(|| Some(tidy(text)))
                    }
                    Some(nested @ Json::Object(_)) if self.message.is_none() => {
                        self.message = string(nested, "message");
                    }
                    _ => {}
                }
                self.read_validation(json);
            }
            _ => {}
        }
    }

    fn read_validation(&mut self, json: &Json) {
        let Some(Json::Array(entities)) = member(json, "EntityValidationErrors") else {
            return;
        };
        for entity in entities {
            let entity_type = string(entity, "TypeName");
            let Some(Json::Array(faults)) = member(entity, "ValidationErrors") else {
                continue;
            };
            for fault in faults
                .iter()
                .take(VALIDATION_LIMIT.saturating_sub(self.validation.len()))
            {
                self.validation.push(ValidationError {
                    entity_type: entity_type.clone(),
                    property: string(fault, "PropertyName"),
                    code: string(fault, "ErrorCode"),
                    message: string(fault, "ErrorMessage"),
                });
            }
        }
    }

    /// Bare text: a code, or a message.
    fn read_text(&mut self, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if is_code(text) {
            self.code = Some(text.to_owned());
        }
        self.message = Some(tidy(text));
    }

    /// Puts a mark in place of every secret that the answer quotes.
    pub(crate) fn hide(&mut self, secrets: &[&str]) {
        let hide = |text: &mut Option<String>| {
            if let Some(text) = text {
                for secret in secrets {
                    // A shorter one would be found in ordinary words.
                    if secret.len() >= 4 && text.contains(secret) {
                        *text = text.replace(secret, REDACTED);
                    }
                }
            }
        };
        hide(&mut self.message);
        hide(&mut self.code);
        hide(&mut self.property);
        for fault in &mut self.validation {
            hide(&mut fault.entity_type);
            hide(&mut fault.property);
            hide(&mut fault.code);
            hide(&mut fault.message);
        }
    }
}

/// A member of an object, whatever the case of its name.
fn member<'a>(json: &'a Json, name: &str) -> Option<&'a Json> {
    let object = json.as_object()?;
    object.get(name).or_else(|| {
        object
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    })
}

fn string(json: &Json, name: &str) -> Option<String> {
    let text = tidy(member(json, name)?.as_str()?);
    (!text.is_empty()).then_some(text)
}

/// One line of bounded length.
fn tidy(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|letter| !letter.is_control()));
        if line.len() > MESSAGE_LIMIT {
            let end = (0..=MESSAGE_LIMIT)
                .rev()
                .find(|at| line.is_char_boundary(*at))
                .unwrap_or(0);
            line.truncate(end);
            line.push('…');
            break;
        }
    }
    line
}

/// `invalid_grant`, `challenge_expired`, …
fn is_code(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// The title of an HTML page.
fn title(html: &str) -> Option<String> {
    // Lower-casing ASCII keeps every byte in its place.
    let lower = html.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let start = start + lower.get(start..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</title")?;
    let title = tidy(html.get(start..end)?);
    (!title.is_empty()).then_some(title)
}
