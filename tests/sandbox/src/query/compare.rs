//! Comparison by type: numbers as decimals, dates as read (whole seconds), text without regard to case.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};
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
    Date(DateTime<Utc>),
    /// Lower-cased.
    Text(String),
    /// An identifier, in which case matters.
    Uid(String),
}

impl Comparable {
    /// A value of a record.
    pub(super) fn of(kind: &Kind, value: &Json) -> Self {
        match value {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(*value),
            Json::Number(literal) => decimal(literal).map_or(Self::Null, Self::Number),
            Json::Text(text) => match kind {
                Kind::DateTime => date(text).map_or(Self::Null, Self::Date),
                Kind::Uid => Self::Uid(text.clone()),
                _ => Self::Text(text.to_lowercase()),
            },
            other => Self::Text(other.to_string().to_lowercase()),
        }
    }

    /// The text of a filter, read as the same type as `like`; none if it is no such value.
    pub(super) fn read(text: &str, like: &Self) -> Option<Self> {
        Some(match like {
            Self::Null => return None,
            Self::Bool(_) => Self::Bool(boolean(text)?),
            Self::Number(_) => Self::Number(decimal(text)?),
            Self::Date(_) => Self::Date(date(text)?),
            Self::Text(_) => Self::Text(text.to_lowercase()),
            Self::Uid(_) => Self::Uid(text.to_owned()),
        })
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

    /// The order of two values; null comes before everything, other types side by side are equal.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Null, Self::Null) => Ordering::Equal,
            (Self::Null, _) => Ordering::Less,
            (_, Self::Null) => Ordering::Greater,
            (Self::Bool(a), Self::Bool(b)) => a.cmp(b),
            (Self::Number(a), Self::Number(b)) => a.cmp(b),
            (Self::Date(a), Self::Date(b)) => a.cmp(b),
            (Self::Text(a), Self::Text(b)) | (Self::Uid(a), Self::Uid(b)) => a.cmp(b),
            _ => Ordering::Equal,
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
    clock::parse(&clock::rounded(clock::parse(text)?))
}

fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}
