//! Pieces of a body, made fit for a terminal: short, and without control characters.

use std::{borrow::Cow, collections::HashSet};

use crate::{
    json::{Kind, Node},
    secret::REDACTED,
};

/// Characters of a value that are shown.
const LONGEST: usize = 60;

/// Text in quotation marks.
pub(crate) fn quoted(text: &str) -> String {
    let mut shown = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => shown.extend(['\\', letter]),
            letter if invisible(letter) => shown.extend(letter.escape_debug()),
            letter => shown.push(letter),
        }
    }
    shown.push('"');
    shown
}

/// Text without anything that a terminal would act on.
pub(crate) fn clean(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if invisible(letter) {
            shown.extend(letter.escape_debug());
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// What `{:#?}` printed, with some texts hidden. `masks` are the texts as `Debug` prints them.
pub(crate) fn masked(shown: String, masks: &HashSet<String>) -> String {
    if masks.is_empty() {
        return shown;
    }
    // A text stands on a line of its own, after the name of its member if it has one.
    let line = |line: &str| {
        let start = line.find('"')?;
        let text = &line[start..];
        let text = text.strip_suffix(',').unwrap_or(text);
        masks.contains(text).then(|| {
            format!(
                "{}{REDACTED}{}",
                &line[..start],
                &line[start + text.len()..]
            )
        })
    };
    let lines: Vec<_> = shown
        .split('\n')
        .map(|text| line(text).map_or(Cow::Borrowed(text), Cow::Owned))
        .collect();
    lines.join("\n")
}

/// Text of many lines, which alone are left as they are.
pub(crate) fn clean_lines(text: String) -> String {
    let fit = |letter: char| letter == '\n' || !invisible(letter);
    if text.chars().all(fit) {
        return text;
    }
    let lines: Vec<_> = text.split('\n').map(clean).collect();
    lines.join("\n")
}

/// Whether a character moves the cursor, turns the writing direction, or hides.
fn invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A text, cut where it becomes long.
pub(crate) fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        None => clean(text),
        Some((end, _)) => {
            let rest = text[end..].chars().count();
            format!("{}… ({rest} more)", clean(&text[..end]))
        }
    }
}

/// A value in a few words: scalars as they stand in the body, structures by their size.
pub(crate) fn value(node: Node<'_>, hidden: bool) -> String {
    match node.kind() {
        Kind::Object | Kind::List => size(node),
        Kind::Null => node.raw().to_owned(),
        _ if hidden => REDACTED.to_owned(),
        Kind::Bool | Kind::Number | Kind::Text => short(node.raw()),
    }
}

/// What kind of value it is.
pub(crate) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Null => "null",
        Kind::Bool => "true or false",
        Kind::Number => "a number",
        Kind::Text => "text",
        Kind::List => "a list",
        Kind::Object => "an object",
    }
}

fn size(node: Node<'_>) -> String {
    match (node.items(), node.members()) {
        (Some(items), _) => format!("a list of {}", count(items.len(), "item", "items")),
        (_, Some(members)) => {
            format!(
                "an object with {}",
                count(members.len(), "member", "members")
            )
        }
        (None, None) => kind(node.kind()).to_owned(),
    }
}

/// `1 item`, `2 items`.
pub(crate) fn count(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_acts_on() {
        assert_eq!(quoted("a\"\\\u{1b}é"), "\"a\\\"\\\\\\u{1b}é\"");
        assert_eq!(clean("a\u{202e}b\n\u{9b}"), "a\\u{202e}b\\n\\u{9b}");
        assert_eq!(clean_lines("a\n\u{7f}b\n".to_owned()), "a\n\\u{7f}b\n");
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        assert_eq!(short(&"é".repeat(60)), "é".repeat(60));
        assert_eq!(
            short(&"é".repeat(65)),
            format!("{}… (5 more)", "é".repeat(60))
        );
    }

    #[test]
    fn texts_are_masked_where_they_stand() {
        let masks = HashSet::from([format!("{:?}", r#"{"Password":"x, y"}"#)]);
        let shown = format!("{:#?}", [r#"{"Password":"x, y"}"#, "shown"]);
        assert_eq!(
            masked(shown, &masks),
            "[\n    [redacted],\n    \"shown\",\n]"
        );
    }
}
