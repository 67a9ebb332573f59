//! Sorting of lists.

use std::{borrow::Cow, fmt, marker::PhantomData};

use super::{Comparable, Field};

/// The order of a list of the entity `R`: one property, up or down.
pub struct Order<R> {
    path: Cow<'static, str>,
    descending: bool,
    kind: PhantomData<fn() -> R>,
}

impl<R> Order<R> {
    /// The value of `orderBy`: `Created`, or `Created DESC`.
    pub fn to_text(&self) -> String {
        if self.descending {
            format!("{} DESC", self.path)
        } else {
            self.path.clone().into_owned()
        }
    }
}

impl<R> Clone for Order<R> {
    fn clone(&self) -> Self {
        Self {
            path: self.path.clone(),
            descending: self.descending,
            kind: PhantomData,
        }
    }
}

impl<R> fmt::Debug for Order<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Order({})", self.to_text())
    }
}

/// Orders.
impl<R, T: Comparable> Field<R, T> {
    /// Least first.
    #[must_use]
    pub fn asc(self) -> Order<R> {
        Order {
            path: self.into_path(),
            descending: false,
            kind: PhantomData,
        }
    }

    /// Greatest first; for date-times, the newest.
    #[must_use]
    pub fn desc(self) -> Order<R> {
        Order {
            path: self.into_path(),
            descending: true,
            kind: PhantomData,
        }
    }
}
