//! Filters of lists.

use std::{fmt, marker::PhantomData};

use super::{Comparable, Field, Ordered, Value};
use crate::wire::{Write, time};

/// One condition on a list of the entity `R`. Several conditions on one list must all hold.
pub struct Filter<R> {
    name: String,
    value: String,
    kind: PhantomData<fn() -> R>,
}

impl<R> Filter<R> {
    fn new(path: &str, operator: &str, value: String) -> Self {
        Self {
            name: format!("{path}{operator}"),
            value,
            kind: PhantomData,
        }
    }

    /// The name of the query parameter: the path and the operator.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value of the query parameter.
    pub fn value(&self) -> &str {
        &self.value
    }

    pub(crate) fn into_pair(self) -> (String, String) {
        (self.name, self.value)
    }
}

impl<R> Clone for Filter<R> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            value: self.value.clone(),
            kind: PhantomData,
        }
    }
}

impl<R> fmt::Debug for Filter<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Filter({}={:?})", self.name, self.value)
    }
}

/// Conditions.
///
/// In a text value Outseta reads a star at either end as a wildcard, and no way to escape one is
/// known: [`eq`](Self::eq) with a text that begins or ends with `*` compares by pattern.
impl<R, T> Field<R, T> {
    /// Equal to the value.
    #[must_use]
    pub fn eq(self, value: impl Value<T>) -> Filter<R>
    where
        T: Comparable,
    {
        Filter::new(self.path(), "", text(value.into_write()))
    }

    /// Not equal to the value.
    #[must_use]
    pub fn ne(self, value: impl Value<T>) -> Filter<R>
    where
        T: Comparable,
    {
        Filter::new(self.path(), "__ne", text(value.into_write()))
    }

    /// Greater than the value; for date-times, later.
    #[must_use]
    pub fn gt(self, value: impl Value<T>) -> Filter<R>
    where
        T: Ordered,
    {
        Filter::new(self.path(), "__gt", text(value.into_write()))
    }

    /// Greater than the value or equal to it.
    #[must_use]
    pub fn gte(self, value: impl Value<T>) -> Filter<R>
    where
        T: Ordered,
    {
        Filter::new(self.path(), "__gte", text(value.into_write()))
    }

    /// Less than the value; for date-times, earlier.
    #[must_use]
    pub fn lt(self, value: impl Value<T>) -> Filter<R>
    where
        T: Ordered,
    {
        Filter::new(self.path(), "__lt", text(value.into_write()))
    }

    /// Less than the value or equal to it.
    #[must_use]
    pub fn lte(self, value: impl Value<T>) -> Filter<R>
    where
        T: Ordered,
    {
        Filter::new(self.path(), "__lte", text(value.into_write()))
    }

    /// Has no value.
    #[must_use]
    pub fn is_null(self) -> Filter<R> {
        Filter::new(self.path(), "__isnull", "true".to_owned())
    }

    /// Has a value.
    #[must_use]
    pub fn is_not_null(self) -> Filter<R> {
        Filter::new(self.path(), "__isnull", "false".to_owned())
    }
}

/// Conditions on text.
impl<R> Field<R, String> {
    /// Begins with the text.
    #[must_use]
    pub fn starts_with(self, text: impl AsRef<str>) -> Filter<R> {
        Filter::new(self.path(), "", format!("{}*", text.as_ref()))
    }

    /// Ends with the text.
    #[must_use]
    pub fn ends_with(self, text: impl AsRef<str>) -> Filter<R> {
        Filter::new(self.path(), "", format!("*{}", text.as_ref()))
    }

    /// Contains the text.
    #[must_use]
    pub fn contains(self, text: impl AsRef<str>) -> Filter<R> {
        Filter::new(self.path(), "", format!("*{}*", text.as_ref()))
    }

    /// Matches a pattern of your own, sent as it is. Stars at the ends are the wildcards that are
    /// documented.
    #[must_use]
    pub fn matches(self, pattern: impl Into<String>) -> Filter<R> {
        Filter::new(self.path(), "", pattern.into())
    }
}

/// A value as Outseta wants it in a query.
fn text(value: Write) -> String {
    match value {
        Write::Null => String::new(),
        Write::Bool(value) => value.to_string(),
        Write::Integer(value) => value.to_string(),
        Write::Decimal(value) => value.to_string(),
        Write::Text(value) => value,
        Write::Timestamp(value) => time::format(&value),
        // No field holds one of these; a type of the caller's own that does gets its JSON text, and
        // a secret none.
        Write::Secret(_) => String::new(),
        Write::Json(value) => value.to_string(),
        value @ (Write::Object(_) | Write::List(_)) => {
            serde_json::to_string(&value).unwrap_or_default()
        }
    }
}
