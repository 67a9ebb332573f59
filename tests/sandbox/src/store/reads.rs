//! What was looked into, so that a result can be kept for as long as that stays as it is.

use std::collections::BTreeMap;

use super::Name;

/// What was looked into while something was worked out, with the state in which it was.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reads {
    pub(super) tables: BTreeMap<Name, u64>,
    /// How many entities there were, where one was asked for that was not there.
    pub(super) missed: Option<usize>,
}

impl Reads {
    /// Whether nothing was looked into.
    #[cfg(test)]
    pub(crate) fn is_nothing(&self) -> bool {
        self.tables.is_empty() && self.missed.is_none()
    }

    /// Adds what was looked into besides.
    pub(crate) fn add(&mut self, other: Self) {
        self.tables.extend(other.tables);
        self.missed = self.missed.or(other.missed);
    }
}
