//! Holds a value of the description, such as an example, against its schema.

use super::context::{Context, Members, component_of, is_true, list};
use super::nearest;
use crate::source::{Map, Node, Span, Value};

/// How many references in a row are followed.
const LONGEST_CHAIN: usize = 16;

/// What a value stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// A value by itself: a parameter, a default, one property.
    Plain,
    /// A body that is sent.
    Request,
    /// A body that is answered.
    Answer,
}

/// What is wrong with a value.
pub(super) struct Flaw {
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) help: String,
    /// Whether the value has the right form, but does not belong where it stands.
    pub(super) misplaced: bool,
}

/// Everything that keeps a value from fitting a schema.
pub(super) fn check<'d>(
    context: &Context<'d>,
    node: &'d Node,
    schema: &'d Map,
    purpose: Use,
) -> Vec<Flaw> {
    let mut checker = Checker {
        context,
        purpose,
        flaws: Vec::new(),
    };
    checker.value(node, node.span, schema, 0);
    checker.flaws
}

struct Checker<'c, 'd> {
    context: &'c Context<'d>,
    purpose: Use,
    flaws: Vec<Flaw>,
}

impl<'d> Checker<'_, 'd> {
    fn say(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.flaws.push(Flaw {
            span,
            message: message.into(),
            help: help.into(),
            misplaced: false,
        });
    }

    fn misplaced(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.flaws.push(Flaw {
            span,
            message: message.into(),
            help: help.into(),
            misplaced: true,
        });
    }

    /// `place` is what to underline: the key of a member, the value of a list.
    fn value(&mut self, node: &'d Node, place: Span, schema: &'d Map, hops: usize) {
        if schema.contains("x-outseta-any") || hops > LONGEST_CHAIN {
            return;
        }
        if let Some(target) = schema.get("$ref") {
            let found = target
                .as_str()
                .and_then(|target| self.context.document.resolve(target))
                .and_then(Node::as_map);
            if let Some(found) = found {
                self.value(node, place, found, hops + 1);
            }
            return;
        }
        if node.is_null() {
            if !is_true(schema, "nullable") {
                self.say(
                    place,
                    "null, where the schema does not allow null",
                    "write a value, or `nullable: true` in the schema",
                );
            }
            return;
        }
        let members = self.context.members(schema);
        if members.is_object {
            self.object(node, place, schema, &members);
            return;
        }
        for part in list(schema, "allOf").iter().filter_map(Node::as_map) {
            self.value(node, place, part, hops + 1);
        }
        match schema.get("type").and_then(Node::as_str) {
            Some("string") => self.text(node, place, schema),
            Some("integer") => self.integer(node, place, schema),
            Some("number") if !matches!(node.value, Value::Integer(_) | Value::Float(_)) => {
                self.other(node, place, "a number");
            }
            Some("boolean") if node.as_bool().is_none() => {
                self.other(node, place, "`true` or `false`");
            }
            Some("array") => self.list(node, place, schema, hops),
            _ => {}
        }
        self.range(node, place, schema);
        self.known(node, place, schema);
    }

    fn other(&mut self, node: &Node, place: Span, wanted: &str) {
        self.say(
            place,
            format!("{}, where the schema asks for {wanted}", node.kind()),
            format!("write {wanted}, or correct the `type` in the schema"),
        );
    }

    fn integer(&mut self, node: &Node, place: Span, schema: &Map) {
        let Some(value) = node.as_i64() else {
            self.other(node, place, "a whole number");
            return;
        };
        if schema.get("format").and_then(Node::as_str) == Some("int32")
            && i32::try_from(value).is_err()
        {
            self.say(
                place,
                format!("{value} does not fit into 32 bits"),
                "write a smaller number, or `format: int64` in the schema",
            );
        }
    }

    fn text(&mut self, node: &Node, place: Span, schema: &Map) {
        let Some(text) = node.as_str() else {
            self.say(
                place,
                format!("{}, where the schema asks for text", node.kind()),
                "quote it, or correct the `type` in the schema",
            );
            return;
        };
        let length = text.chars().count();
        let limit = |key: &str| {
            schema
                .get(key)
                .and_then(Node::as_i64)
                .and_then(|limit| usize::try_from(limit).ok())
        };
        if let Some(most) = limit("maxLength").filter(|&most| length > most) {
            self.say(
                place,
                format!("a text of {length} characters, where {most} are allowed"),
                "shorten it, or correct `maxLength` in the schema",
            );
        }
        if let Some(least) = limit("minLength").filter(|&least| length < least) {
            self.say(
                place,
                format!("a text of {length} characters, where {least} are the least"),
                "lengthen it, or correct `minLength` in the schema",
            );
        }
        match schema.get("format").and_then(Node::as_str) {
            Some("date-time") if !is_date_time(text) => self.say(
                place,
                format!("`{text}` is not a point in time"),
                "write it in ISO 8601: `'2026-01-05T09:30:00'`, with a fraction and a zone if need be",
            ),
            Some("date") if !is_date(text) => self.say(
                place,
                format!("`{text}` is not a date"),
                "write it in ISO 8601: `'2026-01-05'`",
            ),
            Some("uid") if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                self.say(
                    place,
                    format!("`{text}` is not a Uid"),
                    "write letters and digits only, such as `pAbC12Dx`",
                );
            }
            _ => {}
        }
    }

    fn range(&mut self, node: &Node, place: Span, schema: &Map) {
        let number = |node: &Node| match &node.value {
            #[allow(
                clippy::cast_precision_loss,
                reason = "limits in a description are small"
            )]
            Value::Integer(value) => Some(*value as f64),
            Value::Float(text) => text.parse::<f64>().ok(),
            _ => None,
        };
        let Some(value) = number(node) else {
            return;
        };
        let beyond = |key: &str, is_beyond: fn(f64, f64) -> bool| {
            schema
                .get(key)
                .and_then(number)
                .is_some_and(|limit| is_beyond(value, limit))
        };
        for (key, outside) in [
            ("minimum", beyond("minimum", |value, limit| value < limit)),
            ("maximum", beyond("maximum", |value, limit| value > limit)),
        ] {
            if outside {
                self.say(
                    place,
                    format!("a number beyond the `{key}` of its schema"),
                    format!("correct the number, or `{key}`"),
                );
            }
        }
    }

    fn known(&mut self, node: &Node, place: Span, schema: &Map) {
        let values = list(schema, "enum");
        let json = node.to_json();
        if values.is_empty() || values.iter().any(|value| value.to_json() == json) {
            return;
        }
        let listed: Vec<String> = values
            .iter()
            .map(|value| format!("`{}`", value.to_json()))
            .collect();
        self.say(
            place,
            format!("`{json}` is no value of the enumeration"),
            format!(
                "write one of {}, or add the value to the enumeration",
                listed.join(", ")
            ),
        );
    }

    fn list(&mut self, node: &'d Node, place: Span, schema: &'d Map, hops: usize) {
        let Some(items) = node.as_list() else {
            self.other(node, place, "a list");
            return;
        };
        if let Some(inner) = schema.get("items").and_then(Node::as_map) {
            for item in items {
                self.value(item, item.span, inner, hops);
            }
        }
    }

    fn object(&mut self, node: &'d Node, place: Span, schema: &'d Map, members: &Members<'d>) {
        let Some(map) = node.as_map() else {
            self.other(node, place, "a map");
            return;
        };
        for entry in map.iter() {
            let name = entry.key.text.as_str();
            if let Some(member) = members.get(name) {
                if let Some(property) = member.node.as_map() {
                    let place = match entry.value.value {
                        Value::List(_) | Value::Map(_) | Value::Null => entry.key.span,
                        _ => entry.value.span,
                    };
                    self.direction(name, entry.key.span, &entry.value, property);
                    self.value(&entry.value, place, property, 0);
                }
            } else if let Some(inner) = schema.get("additionalProperties").and_then(Node::as_map) {
                self.value(&entry.value, entry.value.span, inner, 0);
            } else if !members.open && !members.list.is_empty() {
                let known = members.list.iter().map(|member| member.key.text.as_str());
                let help = match nearest(name, known) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "take it out, or add the property to the schema".to_owned(),
                };
                self.say(
                    entry.key.span,
                    format!("`{name}` is no property of the schema"),
                    help,
                );
            }
        }
        if self.purpose == Use::Plain {
            return;
        }
        for (name, _) in &members.required {
            if !map.contains(name) && members.get(name).is_some() {
                self.say(
                    place,
                    format!("`{name}` is required, and not there"),
                    format!("add `{name}`, or take it out of `required` in the schema"),
                );
            }
        }
    }

    /// Whether a member may stand in a body that is sent, or answered.
    fn direction(&mut self, name: &str, place: Span, node: &'d Node, property: &'d Map) {
        match self.purpose {
            Use::Plain => {}
            Use::Answer => {
                if is_true(property, "writeOnly") {
                    self.misplaced(
                        place,
                        format!("`{name}` is write-only, and stands in an answer"),
                        "take it out of the example, or take out `writeOnly: true`",
                    );
                }
            }
            Use::Request => {
                if is_true(property, "readOnly") {
                    self.misplaced(
                        place,
                        format!("`{name}` is read-only, and stands in a request"),
                        "take it out of the example, or take out `readOnly: true`",
                    );
                    return;
                }
                match property.get("x-outseta-write").and_then(Node::as_str) {
                    Some("none") => self.misplaced(
                        place,
                        format!("`{name}` is not written, and stands in a request"),
                        "take it out of the example, or correct `x-outseta-write`",
                    ),
                    Some("reference") => self.reference(name, place, node),
                    _ => {}
                }
            }
        }
    }

    /// Whether what is written by reference names a Uid and nothing else.
    fn reference(&mut self, name: &str, place: Span, node: &Node) {
        let single = [node];
        let held: Vec<&Node> = match node.as_list() {
            Some(items) => items.iter().collect(),
            None => single.to_vec(),
        };
        for map in held.into_iter().filter_map(Node::as_map) {
            if map.len() != 1 || !map.contains("Uid") {
                self.misplaced(
                    place,
                    format!(
                        "`{name}` is written by its Uid, and stands in a request with other members"
                    ),
                    "write `Uid` and nothing else, or `x-outseta-write: nested` in the schema",
                );
            }
        }
    }
}

/// Whether a schema allows any JSON.
pub(super) fn is_any(context: &Context<'_>, schema: &Map) -> bool {
    schema.contains("x-outseta-any")
        || component_of(schema)
            .and_then(|name| context.document.schema(name))
            .is_some_and(|node| node.get("x-outseta-any").is_some())
}

/// `2026-01-05`
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// `2026-01-05T09:30:00`, with a fraction of up to nine digits and a zone if need be.
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else {
        return false;
    };
    let time = match time.strip_suffix('Z') {
        Some(time) => time,
        None => match time.rfind(['+', '-']) {
            Some(at) if clock(&time[at + 1..], false) => &time[..at],
            Some(_) => return false,
            None => time,
        },
    };
    let (time, fraction) = match time.split_once('.') {
        Some((time, fraction)) => (time, Some(fraction)),
        None => (time, None),
    };
    let fraction_fits = fraction.is_none_or(|digits| {
        (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    is_date(date) && clock(time, true) && fraction_fits
}

/// `09:30:00`, or `09:30`.
fn clock(text: &str, with_seconds: bool) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == if with_seconds { 3 } else { 2 }
        && parts
            .iter()
            .zip([23, 59, 59])
            .all(|(part, most)| digits(part, 2).is_some_and(|value| value <= most))
}

fn digits(text: &str, length: usize) -> Option<u32> {
    let fits = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}
