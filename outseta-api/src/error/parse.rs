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
    /// Reads a body. `secrets` went with the request; where the answer quotes one, a mark stands
    /// instead.
    pub(crate) fn from_body(body: &[u8], content_type: Option<&str>, secrets: &[&str]) -> Self {
        let text = String::from_utf8_lossy(body);
        let text = text.trim_start_matches('\u{feff}').trim();
        let mut parsed = Self::default();
        if text.is_empty() {
            return parsed;
        }
        let lines = Lines::new(secrets);
        if let Ok(json) = serde_json::from_str::<Json>(text) {
            parsed.read_json(&json, &lines);
        } else if is_html(text, content_type) {
            parsed.html = true;
            parsed.message = title(text, &lines);
        } else if !text.starts_with(['{', '[', '"']) {
            parsed.read_text(text, &lines);
        }
        parsed
    }

    fn read_json(&mut self, json: &Json, lines: &Lines<'_>) {
        match json {
            Json::String(text) => self.read_text(text, lines),
            Json::Object(_) => {
                let string = |name| lines.member(json, name);
                self.message = string("ErrorMessage")
                    .or_else(|| string("Message"))
                    .or_else(|| string("error_description"))
                    .or_else(|| string("detail"))
                    .or_else(|| string("title"));
                self.property = string("PropertyName");
                match member(json, "error") {
                    Some(Json::String(text)) if is_code(text) => self.code = lines.tidy(text),
                    Some(Json::String(text)) => {
                        self.message = self.message.take().or_else(|| lines.tidy(text));
                    }
                    Some(nested @ Json::Object(_)) if self.message.is_none() => {
                        self.message = lines.member(nested, "message");
                    }
                    _ => {}
                }
                self.read_validation(json, lines);
            }
            _ => {}
        }
    }

    fn read_validation(&mut self, json: &Json, lines: &Lines<'_>) {
        let Some(Json::Array(entities)) = member(json, "EntityValidationErrors") else {
            return;
        };
        for entity in entities {
            let entity_type = lines.member(entity, "TypeName");
            let Some(Json::Array(faults)) = member(entity, "ValidationErrors") else {
                continue;
            };
            for fault in faults
                .iter()
                .take(VALIDATION_LIMIT.saturating_sub(self.validation.len()))
            {
                self.validation.push(ValidationError {
                    entity_type: entity_type.clone(),
                    property: lines.member(fault, "PropertyName"),
                    code: lines.member(fault, "ErrorCode"),
                    message: lines.member(fault, "ErrorMessage"),
                });
            }
        }
    }

    /// Bare text: a code, or a message.
    fn read_text(&mut self, text: &str, lines: &Lines<'_>) {
        let text = text.trim();
        self.message = lines.tidy(text);
        if is_code(text) {
            self.code = self.message.clone();
        }
    }
}

/// Makes texts of an answer fit to be shown.
struct Lines<'s> {
    secrets: Vec<&'s str>,
    /// The secrets as they would look after tidying.
    tidied: Vec<String>,
}

impl<'s> Lines<'s> {
    fn new(secrets: &[&'s str]) -> Self {
        // A shorter one would be found in ordinary words.
        let secrets: Vec<_> = secrets
            .iter()
            .copied()
            .filter(|secret| secret.len() >= 4)
            .collect();
        let tidied = secrets.iter().map(|secret| one_line(secret)).collect();
        Self { secrets, tidied }
    }

    /// One line of bounded length without secrets; nothing if there is no text.
    fn tidy(&self, text: &str) -> Option<String> {
        // Before tidying, which could tear a secret apart; and after it, for one that came here in
        // another spacing.
        let mut line = text.to_owned();
        for secret in &self.secrets {
            line = line.replace(secret, REDACTED);
        }
        line = one_line(&line);
        for secret in self.tidied.iter().filter(|secret| secret.len() >= 4) {
            line = line.replace(secret.as_str(), REDACTED);
        }
        cut(&mut line);
        (!line.is_empty()).then_some(line)
    }

    fn member(&self, json: &Json, name: &str) -> Option<String> {
        self.tidy(member(json, name)?.as_str()?)
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

/// The words of a text with one space between them, without control characters.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|letter| !letter.is_control()));
    }
    line
}

/// Bounds a line.
fn cut(line: &mut String) {
    if line.len() > MESSAGE_LIMIT {
        let end = (0..=MESSAGE_LIMIT)
            .rev()
            .find(|at| line.is_char_boundary(*at))
            .unwrap_or(0);
        line.truncate(end);
        line.push('…');
    }
}

/// `invalid_grant`, `challenge_expired`, …
fn is_code(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Whether a body that is no JSON is a page for people.
pub(super) fn is_html(text: &str, content_type: Option<&str>) -> bool {
    text.starts_with('<') || content_type.is_some_and(|kind| kind.contains("html"))
}

/// The title of an HTML page.
fn title(html: &str, lines: &Lines<'_>) -> Option<String> {
    // Lower-casing ASCII keeps every byte in its place.
    let lower = html.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let start = start + lower.get(start..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</title")?;
    lines.tidy(html.get(start..end)?)
}
