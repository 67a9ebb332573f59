//! Reads a JSON file, and finds the place of a value in its text.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::value::RawValue;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{FileId, Sources, Span};

/// What Windows writes before UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

const NOT_JSON: &str = "give the vendor's OpenAPI document or Postman collection as a JSON file";

/// The way from the root of a file to a value: keys, and numbers of list items.
pub(super) type Steps = Vec<String>;

/// Something in a file that does not fit.
#[derive(Debug)]
pub(super) struct Misfit {
    /// Where.
    pub(super) steps: Steps,
    /// What is wrong.
    pub(super) message: String,
    /// The cure.
    pub(super) help: String,
}

/// The value that a file holds.
pub(super) fn parse(sources: &Sources, file: FileId, faults: &mut Diagnostics) -> Option<Value> {
    let text = sources.text(file);
    let (start, json) = body(text);
    if json.trim().is_empty() {
        let span = Span {
            file,
            start: 0,
            end: 0,
        };
        faults.push(Diagnostic::new("drift/empty", span, "the file is empty").help(NOT_JSON));
        return None;
    }
    match serde_json::from_str(json) {
        Ok(value) => Some(value),
        Err(error) => {
            let at = start + offset(json, error.line(), error.column());
            let span = Span {
                file,
                start: at,
                end: at,
            };
            let said = error.to_string();
            // The place is shown beside the text.
            let said = said
                .rsplit_once(" at line ")
                .map_or(said.as_str(), |it| it.0);
            faults.push(
                Diagnostic::new("drift/not-json", span, format!("this is not JSON: {said}"))
                    .label("reading stopped here")
                    .help(NOT_JSON),
            );
            None
        }
    }
}

/// The text behind a byte order mark, and where it begins.
fn body(text: &str) -> (usize, &str) {
    match text.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => (BYTE_ORDER_MARK.len_utf8(), rest),
        None => (0, text),
    }
}

/// The byte at a line and a column in bytes, both counted from 1; where a column is before the first
/// or inside a character, the one before.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum::<usize>();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Tells of a misfit at its place. Where a way leads nowhere, the last value on it is the place.
pub(super) fn diagnostic(sources: &Sources, file: FileId, misfit: &Misfit) -> Diagnostic {
    Diagnostic::new(
        "drift/shape",
        locate(sources.text(file), file, &misfit.steps),
        &*misfit.message,
    )
    .label(misfit.steps.join(" > "))
    .help(&*misfit.help)
}

fn locate(text: &str, file: FileId, steps: &[String]) -> Span {
    let mut found = serde_json::from_str::<&RawValue>(body(text).1)
        .map(RawValue::get)
        .unwrap_or(text);
    for step in steps {
        let next = if found.starts_with('{') {
            serde_json::from_str::<BTreeMap<Cow<'_, str>, &RawValue>>(found)
                .ok()
                .and_then(|map| map.get(step.as_str()).copied())
        } else {
            serde_json::from_str::<Vec<&RawValue>>(found)
                .ok()
                .zip(step.parse::<usize>().ok())
                .and_then(|(list, at)| list.get(at).copied())
        };
        match next {
            Some(next) => found = next.get(),
            None => break,
        }
    }
    // Every raw value is a part of the text.
    let start = found.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    Span {
        file,
        start,
        end: start + found.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_in_the_text() {
        let text = "\u{feff} {\"a\\u0062\": [1, {\"ü\": true}]}";
        let file = FileId::default();
        let at = |steps: &[&str]| {
            let steps: Vec<_> = steps.iter().map(|&step| step.to_owned()).collect();
            let span = locate(text, file, &steps);
            &text[span.start..span.end]
        };
        assert_eq!(at(&["ab", "1", "ü"]), "true");
        assert_eq!(at(&["ab", "0"]), "1");
        assert_eq!(at(&["ab", "7"]), "[1, {\"ü\": true}]");
        assert_eq!(at(&[]), &text[4..]);
    }

    #[test]
    fn columns_inside_a_character_are_its_start() {
        assert_eq!(offset("a\nüb", 2, 2), 2);
        assert_eq!(offset("a\nüb", 2, 3), 4);
        assert_eq!(offset("", 9, 9), 0);
    }
}
