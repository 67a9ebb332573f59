//! Values as people read them.

use std::time::Duration;

use chrono::{DateTime, Utc};
use maud::{Markup, html};

use crate::answer::spaced;
use crate::clock;
use crate::json::Json;
use crate::spec::{Kind, Property, Spec};

/// A moment, to the second.
pub(super) fn moment(time: DateTime<Utc>) -> Markup {
    html! {
        time datetime=(time.format("%Y-%m-%dT%H:%M:%SZ")) {
            (time.format("%-d %b %Y, %H:%M:%S")) " UTC"
        }
    }
}

/// A moment, to the minute, for lists.
pub(super) fn minute(time: DateTime<Utc>) -> Markup {
    html! {
        time datetime=(time.format("%Y-%m-%dT%H:%M:%SZ")) { (time.format("%-d %b %Y, %H:%M")) }
    }
}

/// A value of a property as the cell of a table has room for it; none where there is nothing to show.
pub(super) fn cell(spec: &Spec, property: &Property, json: &Json) -> Option<Markup> {
    let shown = value(spec, property, json)?;
    let short = match (json, &property.kind) {
        (Json::Text(text), Kind::DateTime) => clock::parse(text).map(minute),
        (Json::Number(literal), Kind::Enumeration(name)) => {
            let number = literal.parse().ok();
            let named = number.and_then(|n| spec.enumeration(name)?.name(n));
            named.map(|named| html! { (spaced(named)) })
        }
        (Json::Number(literal), _) => Some(html! { span .number { (literal) } }),
        _ => None,
    };
    Some(short.unwrap_or(shown))
}

/// The time of day in full, for lists of what happened lately.
pub(super) fn time_of_day(time: DateTime<Utc>) -> Markup {
    html! {
        time datetime=(time.format("%Y-%m-%dT%H:%M:%S%.3fZ")) { (time.format("%H:%M:%S%.3f")) }
    }
}

/// A short span of time.
pub(super) fn span(took: Duration) -> String {
    let micros = took.as_micros();
    match micros {
        0..1000 => format!("{micros} µs"),
        1000..1_000_000 => format!("{:.1} ms", took.as_secs_f64() * 1e3),
        _ => format!("{:.2} s", took.as_secs_f64()),
    }
}

/// A number with its thousands apart.
pub(super) fn number(n: usize) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// How many of something, in words.
pub(super) fn count(n: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(n), if n == 1 { one } else { many })
}

/// The name of a property or an entity in words, acronyms left whole: `OptInToEmailList` as `Opt in to email list`.
pub(super) fn words(name: &str) -> String {
    let spaced = spaced(name.trim_start_matches('_'));
    let mut text = String::new();
    for (index, word) in spaced.split(' ').enumerate() {
        if word.is_empty() {
            continue;
        }
        let single = word.len() == 1;
        if index > 0 && !(single && text.ends_with(|c: char| c.is_ascii_uppercase())) {
            text.push(' ');
        }
        if index > 0 && !single {
            text.push_str(&word.to_lowercase());
        } else {
            text.push_str(word);
        }
    }
    text
}

/// A value of a property that is no relation; none where there is nothing to show.
pub(super) fn value(spec: &Spec, property: &Property, value: &Json) -> Option<Markup> {
    Some(match (value, &property.kind) {
        (Json::Null, _) => return None,
        (Json::Text(text), _) if text.is_empty() || text == clock::UNSET => return None,
        (Json::Text(text), Kind::DateTime) => match clock::parse(text) {
            Some(time) => moment(time),
            None => html! { (text) },
        },
        (Json::Number(literal), Kind::Enumeration(name)) => {
            let number = literal.parse().ok();
            let named = number.and_then(|n| spec.enumeration(name)?.name(n));
            match named {
                Some(named) => html! { (spaced(named)) " " span .quiet { (literal) } },
                None => html! { (literal) },
            }
        }
        (value, _) => plain(value),
    })
}

/// Any value.
pub(super) fn plain(value: &Json) -> Markup {
    match value {
        Json::Null => html! { span .quiet { "nothing" } },
        Json::Bool(true) => html! { "Yes" },
        Json::Bool(false) => html! { "No" },
        Json::Number(literal) => html! { span .number { (literal) } },
        Json::Text(text) => html! { span .text { (text) } },
        Json::List(items) if items.iter().all(|item| item.as_text().is_some()) => {
            let texts: Vec<&str> = items.iter().filter_map(Json::as_text).collect();
            html! { (texts.join(", ")) }
        }
        other => html! { code { (other.to_string()) } },
    }
}

/// JSON over several lines, its parts told apart.
pub(super) fn json(value: &Json) -> Markup {
    html! { (indented(value, 0)) }
}

fn indented(value: &Json, depth: usize) -> Markup {
    let inner = "  ".repeat(depth + 1);
    let outer = "  ".repeat(depth);
    let comma = |index: usize, of: usize| if index + 1 < of { ",\n" } else { "\n" };
    match value {
        Json::Object(object) => {
            let members: Vec<_> = object.iter().collect();
            if members.is_empty() {
                return html! { "{}" };
            }
            html! {
                "{\n"
                @for (index, (name, value)) in members.iter().enumerate() {
                    (inner) span .json-name { (Json::text(*name).to_string()) } ": "
                    (indented(value, depth + 1)) (comma(index, members.len()))
                }
                (outer) "}"
            }
        }
        Json::List(items) if items.is_empty() => html! { "[]" },
        Json::List(items) => html! {
            "[\n"
            @for (index, item) in items.iter().enumerate() {
                (inner) (indented(item, depth + 1)) (comma(index, items.len()))
            }
            (outer) "]"
        },
        Json::Text(_) => html! { span .json-text { (value.to_string()) } },
        other => html! { span .json-plain { (other.to_string()) } },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_numbers_names_and_spans() {
        assert_eq!(number(0), "0");
        assert_eq!(number(1234), "1,234");
        assert_eq!(number(1_000_000), "1,000,000");
        assert_eq!(words("PersonAccount"), "Person account");
        assert_eq!(words("IPAddress"), "IP address");
        assert_eq!(words("Uid"), "Uid");
        assert_eq!(span(Duration::from_micros(250)), "250 µs");
        assert_eq!(span(Duration::from_micros(2500)), "2.5 ms");
        assert_eq!(count(1, "record", "records"), "1 record");
    }

    #[test]
    fn escapes_what_it_shows() {
        let value = Json::parse(r#"{"<b>":["<i>",1.50,{},[]]}"#).unwrap();
        let shown = json(&value).into_string();
        assert!(
            shown.contains("&lt;b&gt;") && shown.contains("&lt;i&gt;"),
            "{shown}"
        );
        assert!(!shown.contains("<b>") && shown.contains("1.50"), "{shown}");
    }
}
