//! Pages: how many records a page holds, and which page is wanted.

use super::Query;
use crate::json::{Json, object};

const DEFAULT: usize = 25;
const MOST: usize = 100;
const MOST_WITH_CHILDREN: usize = 25;

/// One page of a list. `offset` counts pages, not records.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Page {
    limit: usize,
    offset: usize,
}

impl Page {
    /// Reads `limit` and `offset`; what is no positive number falls back to the default.
    pub(crate) fn parse(query: &Query, reaches_children: bool) -> Self {
        let number = |name| query.get(name)?.trim().parse::<usize>().ok();
        let most = if reaches_children {
            MOST_WITH_CHILDREN
        } else {
            MOST
        };
        Self {
            limit: number("limit")
                .filter(|n| *n > 0)
                .unwrap_or(DEFAULT)
                .min(most),
            offset: number("offset").unwrap_or(0),
        }
    }

    /// The records of this page.
    pub(crate) fn cut<'r, T>(&self, records: &'r [T]) -> &'r [T] {
        let start = self.offset.saturating_mul(self.limit).min(records.len());
        let end = start.saturating_add(self.limit).min(records.len());
        &records[start..end]
    }

    /// The records of this page and the number of all, without keeping the others.
    pub(crate) fn pick<T>(&self, records: impl Iterator<Item = T>) -> (Vec<T>, usize) {
        let start = self.offset.saturating_mul(self.limit);
        let end = start.saturating_add(self.limit);
        let (mut picked, mut total) = (Vec::new(), 0);
        for record in records {
            if (start..end).contains(&total) {
                picked.push(record);
            }
            total += 1;
        }
        (picked, total)
    }

    /// The envelope of a list.
    pub(crate) fn envelope(&self, total: usize, items: Vec<Json>) -> Json {
        let number = |n: usize| Json::Number(n.to_string());
        object([
            (
                "metadata",
                object([
                    ("limit", number(self.limit)),
                    ("offset", number(self.offset)),
                    ("total", number(total)),
                ]),
            ),
            ("items", Json::List(items)),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(query: &str, children: bool) -> Page {
        Page::parse(&Query::parse(query), children)
    }

    #[test]
    fn caps_and_defaults() {
        for (query, children, limit) in [
            ("", false, 25),
            ("limit=10", false, 10),
            ("limit=500", false, 100),
            ("limit=500", true, 25),
            ("limit=0", false, 25),
            ("limit=-3", false, 25),
            ("limit=x", false, 25),
        ] {
            assert_eq!(page(query, children).limit, limit, "{query}");
        }
    }

    #[test]
    fn counts_pages_and_not_records() {
        let records: Vec<_> = (0..45).collect();
        for query in [
            "limit=20",
            "limit=20&offset=1",
            "limit=20&offset=2",
            "limit=20&offset=3",
            "limit=20&offset=99999999999999999",
        ] {
            let page = page(query, false);
            let (picked, total) = page.pick(records.iter().copied());
            assert_eq!((&*picked, total), (page.cut(&records), 45), "{query}");
        }
        assert_eq!(
            page("limit=20&offset=1", false).cut(&records),
            &records[20..40]
        );
        assert_eq!(
            page("limit=20&offset=2", false).cut(&records),
            &records[40..]
        );
        assert!(
            page("limit=20&offset=99999999999999999", false)
                .cut(&records)
                .is_empty()
        );
    }
}
