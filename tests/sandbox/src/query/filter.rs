//! Filters: `Email=*@example.com`, `Created__gte=2026-01-01`, `Account__isnull=true`.

use std::cmp::Ordering;

use super::compare::{Comparable, Limit, View};
use super::path::Path;
use super::pattern::Pattern;
use crate::answer::Reader;
use crate::spec::Kind;
use crate::store::Record;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    IsNull,
}

/// One condition on the records of a list.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(super) path: Path,
    pub(super) operator: Operator,
    pub(super) limit: Limit,
    /// What a text must look like, where the value has wildcards.
    pub(super) pattern: Option<Pattern>,
}

/// A filter whose value cannot be compared with its property.
#[derive(Debug)]
pub(crate) struct BadFilter {
    /// The path in question.
    pub(crate) path: String,
}

impl Filter {
    /// Reads a query parameter as a filter on an entity. None for names that lead nowhere.
    pub(crate) fn parse(
        reader: &Reader<'_>,
        entity: &str,
        name: &str,
        value: &str,
    ) -> Result<Option<Self>, BadFilter> {
        let (path, operator) = match name.rsplit_once("__") {
            Some((path, suffix)) => match suffix {
                "gt" => (path, Operator::Greater),
                "gte" => (path, Operator::GreaterOrEqual),
                "lt" => (path, Operator::Less),
                "lte" => (path, Operator::LessOrEqual),
                "ne" => (path, Operator::NotEqual),
                "isnull" => (path, Operator::IsNull),
                _ => return Ok(None),
            },
            None => (name, Operator::Equal),
        };
        let Some(found) = Path::parse(reader, entity, path) else {
            return Ok(None);
        };
        let readable = match operator {
            Operator::IsNull => Comparable::is_readable(value, &Kind::Boolean, false),
            _ => {
                let textual = match found.kind() {
                    Kind::Enumeration(name) => {
                        reader.spec.enumeration(name).is_some_and(|e| e.textual)
                    }
                    _ => false,
                };
                Comparable::is_readable(value, found.kind(), textual)
            }
        };
        if !readable {
            return Err(BadFilter {
                path: path.to_owned(),
            });
        }
        Ok(Some(Self {
            path: found,
            operator,
            limit: Limit::read(value),
            pattern: Pattern::read(value),
        }))
    }

    /// Whether the first step or the whole path is of this name.
    pub(crate) fn is_on(name: &str, property: &str) -> bool {
        name.split("__").next() == Some(property)
    }

    /// Whether a record meets the condition.
    pub(crate) fn holds(&self, reader: &Reader<'_>, record: &Record) -> bool {
        let values: Vec<_> = self.path.values(reader, record);
        self.holds_for_any(&values)
    }

    /// Whether the values of a record meet the condition. Where the path goes through a list, one
    /// element is enough.
    pub(super) fn holds_for_any(&self, values: &[Comparable]) -> bool {
        let mut values = values.iter().map(Comparable::view);
        if self.operator == Operator::IsNull {
            return values.all(|value| value == View::Null) == self.wants_null();
        }
        values.any(|value| self.holds_for(value))
    }

    /// Whether the only value of a record meets the condition.
    pub(super) fn holds_for(&self, value: View<'_>) -> bool {
        match self.operator {
            Operator::IsNull => (value == View::Null) == self.wants_null(),
            Operator::Equal => self.is_equal(value),
            Operator::NotEqual => !self.is_equal(value),
            operator => {
                let Some(limit) = self.limit.like(value) else {
                    return false;
                };
                let order = value.order(limit);
                match operator {
                    Operator::Greater => order == Ordering::Greater,
                    Operator::GreaterOrEqual => order != Ordering::Less,
                    Operator::Less => order == Ordering::Less,
                    _ => order != Ordering::Greater,
                }
            }
        }
    }

    /// Whether the pattern counts: order goes by the letters.
    pub(super) fn is_pattern(&self) -> bool {
        let equal = matches!(self.operator, Operator::Equal | Operator::NotEqual);
        equal && self.pattern.is_some()
    }

    /// Whether it is met by what does not equal, or is not null.
    pub(super) fn is_negated(&self) -> bool {
        match self.operator {
            Operator::NotEqual => true,
            Operator::IsNull => !self.wants_null(),
            _ => false,
        }
    }

    fn wants_null(&self) -> bool {
        self.limit.like(View::Bool(false)) == Some(View::Bool(true))
    }

    pub(super) fn is_equal(&self, value: View<'_>) -> bool {
        match (value, &self.pattern) {
            (View::Text(text), Some(pattern)) => pattern.fits(text),
            (value, _) => self.limit.like(value) == Some(value),
        }
    }
}
