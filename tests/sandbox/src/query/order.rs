//! Sorting: `orderBy=Created DESC`.

use std::cmp::Ordering;

use super::compare::Comparable;
use super::path::Path;
use crate::answer::Reader;
use crate::store::Record;

/// The order of a list.
#[derive(Debug)]
pub(crate) struct Order {
    path: Path,
    descending: bool,
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
    pub(crate) fn sort(&self, reader: &Reader<'_>, records: &mut Vec<&Record>) {
        let key = |record: &Record| {
            let values = self.path.values(reader, record);
            values.first().map_or(Comparable::Null, |value| {
                Comparable::of(self.path.kind(), value)
            })
        };
        let mut keyed: Vec<_> = records.drain(..).map(|r| (key(r), r)).collect();
        keyed.sort_by(|(a, _), (b, _)| match a.order(b) {
            Ordering::Equal => Ordering::Equal,
            order if self.descending => order.reverse(),
            order => order,
        });
        records.extend(keyed.into_iter().map(|(_, record)| record));
    }
}
