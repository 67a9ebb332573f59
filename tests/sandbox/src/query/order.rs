//! Sorting: `orderBy=Created DESC`.

use std::cmp::Ordering;

use super::compare::Comparable;
use super::path::Path;
use crate::answer::Reader;
use crate::store::Record;

/// The order of a list.
#[derive(Debug)]
pub(crate) struct Order {
    pub(super) path: Path,
    pub(super) descending: bool,
}

impl Order {
    /// Reads an `orderBy` parameter. None, and so the order of creation, where it leads nowhere.
    pub(crate) fn parse(reader: &Reader<'_>, entity: &str, text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let path = words.next()?;
        let descending = match words.next() {
            None => false,
            Some(word) if word.eq_ignore_ascii_case("asc") => false,
            Some(word) if word.eq_ignore_ascii_case("desc") => true,
            Some(_) => return None,
        };
        if words.next().is_some() {
            return None;
        }
        Some(Self {
            path: Path::parse(reader, entity, path)?,
            descending,
        })
    }

    /// Sorts records. Null comes first, equal ones keep their order, a list counts by its first element.
    pub(super) fn sort(&self, reader: &Reader<'_>, records: &mut Vec<&Record>) {
        let key = |record: &Record| {
            let values = self.path.values(reader, record);
            values.into_iter().next().unwrap_or(Comparable::Null)
        };
        let mut keyed: Vec<_> = records.drain(..).map(|r| (key(r), r)).collect();
        keyed.sort_by(|(a, _), (b, _)| directed(a.view().order(b.view()), self.descending));
        records.extend(keyed.into_iter().map(|(_, record)| record));
    }
}

/// An order, or its reverse.
pub(super) fn directed(order: Ordering, descending: bool) -> Ordering {
    if descending { order.reverse() } else { order }
}
