//! Why there is nothing to report, where the reason is, and what can be done about it.

use std::fmt;

use outseta_api::DecodeFailure;
use serde::de::IgnoredAny;
use serde_json::error::Category;

use crate::{LARGEST, print, secret};

/// A body that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What is wrong.
    pub message: String,
    /// Where in the body, as `items[3].Created`; empty at its root.
    pub path: String,
    /// Line and column, counted from one, where they are known.
    pub position: Option<(usize, usize)>,
    /// The text around the place, unless it may hold secrets.
    pub excerpt: Option<String>,
    /// What to do.
    pub help: Vec<String>,
}

/// A name that no schema has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSchema {
    /// The name.
    pub name: String,
    /// Names that are near, the best first.
    pub near: Vec<&'static str>,
}

impl Failure {
    /// The decoder refused the body.
    pub(crate) fn decoding(schema: &str, body: &[u8], failure: &DecodeFailure) -> Self {
        let position = (failure.column() > 0).then(|| (failure.line(), failure.column()));
        // The crate looks for names of secrets just before the place. A token can be longer than
        // that, so that here one such name anywhere is enough to show nothing.
        let safe = || !secret::may_stand_in(&String::from_utf8_lossy(body));
        let excerpt = failure.excerpt().filter(|_| safe()).map(print::clean);
        let Advice { message, help } = advise(schema, body, failure);
        Self {
            message: message
                .unwrap_or_else(|| format!("this is no {schema}: {}", in_words(failure.message()))),
            path: print::clean(failure.path()),
            position,
            excerpt,
            help,
        }
    }

    /// Something went wrong that has nothing to do with the body.
    pub(crate) fn internal(schema: &str, what: &str, error: &serde_json::Error) -> Self {
        Self {
            message: format!("{what}, although it was read as a {schema}"),
            path: String::new(),
            position: (error.line() > 0).then(|| (error.line(), error.column())),
            excerpt: None,
            help: vec!["this is a fault of the crate or of this command; report it with a body that shows it and holds made-up values".to_owned()],
        }
    }

    pub(crate) fn too_large() -> Self {
        Self {
            message: format!("the body is larger than {} MB", LARGEST / 1024 / 1024),
            path: String::new(),
            position: None,
            excerpt: None,
            help: vec!["take a part of it, such as fewer items of the page".to_owned()],
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "error: {}", self.message)?;
        if !self.path.is_empty() {
            writeln!(f, "  path: {}", self.path)?;
        }
        if let Some((line, column)) = self.position {
            writeln!(f, "  line: {line}:{column}")?;
        }
        if let Some(excerpt) = &self.excerpt {
            writeln!(f, "  near: {excerpt}")?;
        }
        for help in &self.help {
            writeln!(f, "help: {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for UnknownSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "error: there is no schema `{}` with a model", self.name)?;
        if !self.near.is_empty() {
            writeln!(f, "help: did you mean {}?", self.near.join(", "))?;
        }
        writeln!(f, "help: --list prints all names")?;
        writeln!(
            f,
            "help: bodies that are only sent, and enumerations, have no model that could read them"
        )
    }
}

impl std::error::Error for UnknownSchema {}

struct Advice {
    /// Better words than the decoder has.
    message: Option<String>,
    help: Vec<String>,
}

impl Advice {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: Some(message.into()),
            help: vec![help.into()],
        }
    }

    fn only(help: impl Into<String>) -> Self {
        Self {
            message: None,
            help: vec![help.into()],
        }
    }
}

fn advise(schema: &str, body: &[u8], failure: &DecodeFailure) -> Advice {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    if body.iter().all(u8::is_ascii_whitespace) {
        return Advice::new(
            "the input is empty",
            "give a file, or the body on standard input; an answer without a body, such as 204, has nothing to decode",
        );
    }
    if body.starts_with(b"\xFF\xFE") || body.starts_with(b"\xFE\xFF") {
        return Advice::new(
            "the input is UTF-16, not UTF-8",
            "save it as UTF-8, for instance with `iconv -f UTF-16 -t UTF-8`",
        );
    }
    if let Err(error) = std::str::from_utf8(body) {
        let (line, column) = position(body, error.valid_up_to());
        return Advice::only(format!(
            "the input is not UTF-8 at line {line}, column {column}: save it as UTF-8, and see that it is neither compressed nor binary"
        ));
    }
    if failure.message().contains("recursion limit") {
        return Advice::new(
            "the body is nested more deeply than the decoder goes (127 levels)",
            "no answer of Outseta is; see whether something has wrapped the body again and again",
        );
    }
    // Skipping everything tells broken JSON from JSON of the wrong form.
    match serde_json::from_slice::<IgnoredAny>(body) {
        Ok(_) => form(schema, body, failure),
        Err(error) => syntax(body, &error),
    }
}

/// What to do about text that is no JSON.
fn syntax(body: &[u8], error: &serde_json::Error) -> Advice {
    match (error.classify(), body.trim_ascii_start().first()) {
        (Category::Eof, _) => Advice::only(
            "the text ends too early: see whether it was cut off when it was copied or logged",
        ),
        (_, Some(b'<')) => Advice::only(
            "this looks like HTML or XML: a proxy or a login page may have answered instead of the API",
        ),
        _ if error.to_string().starts_with("trailing characters") => Advice::only(
            "something follows the body: give one body at a time, without headers or log lines",
        ),
        _ => Advice::only(
            "this is no JSON: give the body alone, without headers, as it was received",
        ),
    }
}

/// What to do about JSON that is not of the schema's form.
fn form(schema: &str, body: &[u8], failure: &DecodeFailure) -> Advice {
    if failure.path().is_empty() {
        match body.trim_ascii_start().first() {
            Some(b'{') => {}
            Some(b'[') if schema.ends_with("Page") => {
                return Advice::new(
                    format!("this is a list, and a {schema} is an object"),
                    "a page has `metadata` and `items`: put the list under `items`",
                );
            }
            Some(b'[') => {
                return Advice::new(
                    format!("this is a list, and a {schema} is an object"),
                    format!(
                        "give one of its items, or all as {{\"items\": […]}} of the schema {schema}Page, if --list has it"
                    ),
                );
            }
            Some(b'n') => {
                return Advice::new(
                    format!("this is null, and a {schema} is an object"),
                    "null says that there is nothing, and holds nothing that could be decoded",
                );
            }
            _ => {
                return Advice::new(
                    format!("this is a single value, and a {schema} is an object"),
                    "only objects have a model, so there is nothing that could be decoded",
                );
            }
        }
    }
    Advice {
        message: None,
        help: vec![
            format!(
                "if Outseta sent this, the description is wrong here: mend the member in spec/ ({schema}, or what hangs off it), name where it was seen, run `cargo xtask gen`"
            ),
            "if not, see whether the body is of another schema: --list prints their names"
                .to_owned(),
        ],
    }
}

/// The decoder's message, without the values that serde puts into some.
fn in_words(message: &str) -> String {
    let parts = ["invalid type: ", "invalid value: "]
        .iter()
        .find_map(|fault| message.strip_prefix(fault))
        .and_then(|rest| rest.rsplit_once(", expected "));
    let Some((found, expected)) = parts else {
        return print::clean(message);
    };
    let found = match found.split([' ', '`', '"']).next() {
        Some("integer" | "floating") => "a number",
        Some("boolean") => "true or false",
        Some("string") => "text",
        Some("sequence") => "a list",
        Some("map") => "an object",
        _ => found,
    };
    print::clean(&format!("found {found}, expected {expected}"))
}

/// Line and column of a byte, counted from one.
pub(crate) fn position(body: &[u8], at: usize) -> (usize, usize) {
    let before = body.get(..at).unwrap_or(body);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |end| end + 1);
    (line, before.len() - start + 1)
}
