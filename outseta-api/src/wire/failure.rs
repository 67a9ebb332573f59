//! What went wrong while reading an answer, and where.

use std::fmt;

use crate::secret::name_is_sensitive;

/// JSON that is broken or does not have the expected form.
///
/// Says where in the document (`items[3].Created`), what was found and what belongs there. An
/// excerpt of the text stands with it, except where the model can hold secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeFailure {
    path: String,
    line: usize,
    column: usize,
    message: String,
    excerpt: Option<String>,
}

impl DecodeFailure {
    /// A failure at the root of the document.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            line: 0,
            column: 0,
            message: message.into(),
            excerpt: None,
        }
    }

    /// A failure to read JSON as a type that this crate knows nothing of. Shows no values.
    pub(crate) fn from_foreign(error: &serde_json::Error, path: String) -> Self {
        let mut failure = Self::from_json(&[], error, path, true);
        if error.is_data() {
            failure.message = without_values(&failure.message);
        }
        failure
    }

    /// A failure that serde_json reports. `hide` leaves the excerpt out.
    pub(crate) fn from_json(
        json: &[u8],
        error: &serde_json::Error,
        path: String,
        hide: bool,
    ) -> Self {
        let (line, column) = (error.line(), error.column());
        let mut message = error.to_string();
        // The position is kept apart.
        if let Some(end) = message.rfind(" at line ") {
            message.truncate(end);
        }
        // Where a name was still awaited, the path ends in a question mark; the root is a single
        // dot.
        let path = path
            .strip_suffix('?')
            .unwrap_or(&path)
            .trim_end_matches('.')
            .to_owned();
        let excerpt = if hide {
            None
        } else {
            excerpt(json, line, column)
        };
        Self {
            path,
            line,
            column,
            message,
            excerpt,
        }
    }

    /// Where in the document, as `items[3].Created`; empty at the root.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Line, counted from one; zero where it is not known.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Column in bytes, counted from one; zero where it is not known.
    pub fn column(&self) -> usize {
        self.column
    }

    /// What was found and what was expected.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The text around the place, unless it may hold secrets.
    pub fn excerpt(&self) -> Option<&str> {
        self.excerpt.as_deref()
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if !self.path.is_empty() {
            write!(f, " at {}", self.path)?;
        }
        if self.line > 0 {
            write!(f, " (line {}, column {})", self.line, self.column)?;
        }
        if let Some(excerpt) = &self.excerpt {
            write!(f, " near `{excerpt}`")?;
        }
        Ok(())
    }
}

impl std::error::Error for DecodeFailure {}

/// What serde says of a value that does not fit, without the value.
fn without_values(message: &str) -> String {
    if message.starts_with("missing field") || message.starts_with("duplicate field") {
        return message.to_owned();
    }
    for fault in ["invalid type: ", "invalid value: "] {
        let parts = message
            .strip_prefix(fault)
            .and_then(|rest| rest.rsplit_once(", expected "));
        if let Some((found, expected)) = parts {
            // `string "…"`, `integer `5``, or a bare `map`.
            let kind = found
                .split(['"', '`'])
                .next()
                .unwrap_or_default()
                .trim_end();
            return format!("{fault}{kind}, expected {expected}");
        }
    }
    "the value does not fit the type asked for".to_owned()
}

/// Some characters before and after the place.
fn excerpt(json: &[u8], line: usize, column: usize) -> Option<String> {
    const BEFORE: usize = 40;
    const AFTER: usize = 20;
    const CONTEXT: usize = 512;
    let text = std::str::from_utf8(json).ok()?;
    let start: usize = text
        .split_inclusive('\n')
        .take(line.checked_sub(1)?)
        .map(str::len)
        .sum();
    let at = (start + column).min(text.len());
    let from = boundary(text, at.saturating_sub(BEFORE));
    let to = boundary(text, at + AFTER);
    let cut = text.get(from..to)?;
    // A member that the description does not know may still be a secret one. Its name stands before
    // the cut, and far before it if the value is long; written with escapes, nobody can tell.
    let before = boundary(text, from.saturating_sub(CONTEXT)).min(last_name(text, from));
    let context = text.get(before..to)?;
    if cut.trim().is_empty() || name_is_sensitive(context) || context.contains("\\u") {
        return None;
    }
    let mut shown = String::with_capacity(cut.len() + 6);
    if from > 0 {
        shown.push('…');
    }
    shown.extend(
        cut.chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter }),
    );
    if to < text.len() {
        shown.push('…');
    }
    Some(shown)
}

/// Where the last name of a member before `index` begins.
fn last_name(text: &str, index: usize) -> usize {
    let mut name = 0;
    let mut string = None;
    let mut last = 0;
    let mut bytes = text.bytes().take(index).enumerate();
    while let Some((at, byte)) = bytes.next() {
        match (byte, string) {
            (b'\\', Some(_)) => drop(bytes.next()),
            (b'"', Some(start)) => {
                last = start;
                string = None;
            }
            (b'"', None) => string = Some(at),
            (b':', None) => name = last,
            _ => {}
        }
    }
    name
}

/// The nearest place at or before `index` where a character begins.
fn boundary(text: &str, index: usize) -> usize {
    (0..=index.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(body: &str) -> Option<String> {
        excerpt(body.as_bytes(), 1, body.len())
    }

    #[test]
    fn a_long_secret_is_not_shown_by_its_end() {
        let filler = "x".repeat(2000);
        assert!(shown(&format!(r#"{{"City":"{filler}","Street":"y"#)).is_some());
        assert_eq!(shown(&format!(r#"{{"Password":"{filler}"#)), None);
        assert_eq!(
            shown(&format!(r#"{{"a":"\"b\":","Password":"{filler}"#)),
            None
        );
        assert_eq!(shown(&format!(r#"{{"\u0050assword":"{filler}"#)), None);
    }

    #[test]
    fn messages_about_foreign_types_lose_their_values() {
        for (message, expected) in [
            ("missing field `a`", "missing field `a`"),
            (
                r#"invalid type: string "hunter2", expected u8"#,
                "invalid type: string, expected u8",
            ),
            (
                r#"invalid type: string "x", expected y", expected u8"#,
                "invalid type: string, expected u8",
            ),
            (
                "invalid value: integer `300`, expected u8",
                "invalid value: integer, expected u8",
            ),
            (
                "invalid type: map, expected a string",
                "invalid type: map, expected a string",
            ),
            (
                "unknown variant `hunter2`, expected `a` or `b`",
                "the value does not fit the type asked for",
            ),
            (
                "hunter2 is no date",
                "the value does not fit the type asked for",
            ),
        ] {
            assert_eq!(without_values(message), expected);
        }
    }
}
