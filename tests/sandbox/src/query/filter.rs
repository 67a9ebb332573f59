//! Filters: `Email=*@example.com`, `Created__gte=2026-01-01`, `Account__isnull=true`.

use std::cmp::Ordering;

use super::compare::Comparable;
use super::path::Path;
use crate::answer::Reader;
use crate::spec::Kind;
use crate::store::Record;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Operator {
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
    path: Path,
    operator: Operator,
    text: String,
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
            text: value.to_owned(),
        }))
    }

    /// Whether the first step or the whole path is of this name.
    pub(crate) fn is_on(name: &str, property: &str) -> bool {
        name.split("__").next() == Some(property)
    }

    /// Whether a record meets the condition. Where the path goes through a list, one element is enough.
    pub(crate) fn holds(&self, reader: &Reader<'_>, record: &Record) -> bool {
        let values = self.path.values(reader, record);
        let mut values = values
            .iter()
            .map(|value| Comparable::of(self.path.kind(), value));
        if self.operator == Operator::IsNull {
            let wanted = matches!(self.text.to_ascii_lowercase().as_str(), "true" | "1");
            return values.all(|value| value == Comparable::Null) == wanted;
        }
        values.any(|value| self.holds_for(&value))
    }

    fn holds_for(&self, value: &Comparable) -> bool {
        if self.operator == Operator::NotEqual {
            return !self.is_equal(value);
        }
        if self.operator == Operator::Equal {
            return self.is_equal(value);
        }
        let Some(limit) = Comparable::read(&self.text, value) else {
            return false;
        };
        let order = value.order(&limit);
        match self.operator {
            Operator::Greater => order == Ordering::Greater,
            Operator::GreaterOrEqual => order != Ordering::Less,
            Operator::Less => order == Ordering::Less,
            _ => order != Ordering::Greater,
        }
    }

    fn is_equal(&self, value: &Comparable) -> bool {
        match value {
            Comparable::Text(text) if self.text.contains('*') => {
                fits(&self.text.to_lowercase(), text)
            }
            value => Comparable::read(&self.text, value).is_some_and(|wanted| wanted == *value),
        }
    }
}

/// Whether a text fits a pattern in which `*` stands for any run of characters.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn wildcards() {
        for (pattern, text, fit) in [
            ("*@example.com", "ann@example.com", true),
            ("*@example.com", "ann@example.com.au", false),
            ("ann*", "ann@example.com", true),
            ("*nn@*", "ann@example.com", true),
            ("a*e*m", "ann@example.com", true),
            ("*", "", true),
            ("aa*aa", "aaa", false),
            ("ann", "ann", true),
            ("é*", "école", true),
            ("e*", "école", false),
        ] {
            assert_eq!(fits(pattern, text), fit, "{pattern} {text}");
        }
    }
}
