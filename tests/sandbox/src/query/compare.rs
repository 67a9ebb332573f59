//! Comparison by type: numbers as decimals, dates as read (whole seconds), text without regard to case.

use std::cmp::Ordering;

use chrono::{DateTime, Datelike, Utc};
use rust_decimal::Decimal;

use crate::clock;
use crate::json::Json;
use crate::spec::Kind;

/// A value that can be compared with others of its type.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Comparable {
    Null,
    Bool(bool),
    Number(Decimal),
    /// Seconds.
    Date(i64),
    /// Lower-cased.
    Text(String),
    /// An identifier, in which case matters.
    Uid(String),
}

/// The same, borrowed; texts as bytes, which sort as their letters do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum View<'v> {
    Null,
    Bool(bool),
    Number(Decimal),
    Date(i64),
    Text(&'v [u8]),
    Uid(&'v [u8]),
}

impl Comparable {
    /// A value of a record.
    pub(super) fn of(kind: &Kind, value: &Json) -> Self {
        match value {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(*value),
            Json::Number(literal) => decimal(literal).map_or(Self::Null, Self::Number),
            Json::Text(text) => match kind {
                Kind::DateTime => seconds(text).map_or(Self::Null, Self::Date),
                Kind::Uid => Self::Uid(text.clone()),
                _ => Self::Text(text.to_lowercase()),
            },
            other => Self::Text(other.to_string().to_lowercase()),
        }
    }

    /// It, borrowed.
    pub(super) fn view(&self) -> View<'_> {
        match self {
            Self::Null => View::Null,
            Self::Bool(value) => View::Bool(*value),
            Self::Number(value) => View::Number(*value),
            Self::Date(value) => View::Date(*value),
            Self::Text(text) => View::Text(text.as_bytes()),
            Self::Uid(uid) => View::Uid(uid.as_bytes()),
        }
    }

    /// Whether a text can be compared with values of a kind at all.
    pub(super) fn is_readable(text: &str, kind: &Kind, textual: bool) -> bool {
        match kind {
            Kind::Boolean => boolean(text).is_some(),
            Kind::Integer | Kind::Number => decimal(text).is_some(),
            Kind::Enumeration(_) => textual || decimal(text).is_some(),
            Kind::DateTime => date(text).is_some(),
            _ => true,
        }
    }
}

impl View<'_> {
    /// The order of two values; null comes before everything, and then one type after the other.
    pub(super) fn order(self, other: Self) -> Ordering {
        match (self, other) {
            (Self::Bool(a), Self::Bool(b)) => a.cmp(&b),
            (Self::Number(a), Self::Number(b)) => a.cmp(&b),
            (Self::Date(a), Self::Date(b)) => a.cmp(&b),
            (Self::Text(a), Self::Text(b)) | (Self::Uid(a), Self::Uid(b)) => a.cmp(b),
            (a, b) => a.rank().cmp(&b.rank()),
        }
    }

    /// The place of its type among the types.
    pub(super) fn rank(self) -> u8 {
        match self {
            Self::Null => 0,
            Self::Bool(_) => 1,
            Self::Number(_) => 2,
            Self::Date(_) => 3,
            Self::Text(_) => 4,
            Self::Uid(_) => 5,
        }
    }

    /// A number that is never greater than that of a greater value: equal ones say nothing.
    pub(super) fn rough(self) -> u64 {
        const BITS: u32 = 61;
        const HALF: i64 = 1 << (BITS - 1);
        let shifted = |number: i64| (number.clamp(-HALF, HALF - 1) + HALF).unsigned_abs();
        let low = match self {
            Self::Null => 0,
            Self::Bool(value) => u64::from(value),
            Self::Date(seconds) => shifted(seconds),
            Self::Number(number) => {
                let floor = number.floor();
                shifted(i64::try_from(floor).unwrap_or(if floor.is_sign_negative() {
                    i64::MIN
                } else {
                    i64::MAX
                }))
            }
            Self::Text(text) | Self::Uid(text) => {
                let mut first = [0; 8];
                let length = text.len().min(8);
                first[..length].copy_from_slice(&text[..length]);
                u64::from_be_bytes(first) >> (u64::BITS - BITS)
            }
        };
        u64::from(self.rank()) << BITS | low
    }
}

/// The text of a filter, read as every type that it can be.
#[derive(Clone, Debug)]
pub(super) struct Limit {
    boolean: Option<bool>,
    number: Option<Decimal>,
    date: Option<i64>,
    lower: String,
    exact: String,
}

impl Limit {
    pub(super) fn read(text: &str) -> Self {
        Self {
            boolean: boolean(text),
            number: decimal(text),
            date: seconds(text),
            lower: text.to_lowercase(),
            exact: text.to_owned(),
        }
    }

    /// It as a value of the type of another; none where it is no such value, or the other is null.
    pub(super) fn like(&self, other: View<'_>) -> Option<View<'_>> {
        match other {
            View::Null => None,
            View::Bool(_) => self.boolean.map(View::Bool),
            View::Number(_) => self.number.map(View::Number),
            View::Date(_) => self.date.map(View::Date),
            View::Text(_) => Some(View::Text(self.lower.as_bytes())),
            View::Uid(_) => Some(View::Uid(self.exact.as_bytes())),
        }
    }
}

fn decimal(text: &str) -> Option<Decimal> {
    let text = text.trim();
    text.parse()
        .or_else(|_| Decimal::from_scientific(text))
        .ok()
}

fn date(text: &str) -> Option<DateTime<Utc>> {
    // A value that was read from an answer must be equal to itself, hence the rounding.
    let date = clock::to_second(clock::parse(text)?);
    (date.year() <= 9999).then_some(date)
}

fn seconds(text: &str) -> Option<i64> {
    date(text).map(|date| date.timestamp())
}

fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}
