//! Pages: how many records a page holds, and which page is wanted.

use std::ops::Range;

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

    /// Where this page lies among all records.
    pub(super) fn range(&self) -> Range<usize> {
        let start = self.offset.saturating_mul(self.limit);
        start..start.saturating_add(self.limit)
    }

    /// The records of this page.
    pub(crate) fn cut<'r, T>(&self, records: &'r [T]) -> &'r [T] {
        let Range { start, end } = self.range();
        &records[start.min(records.len())..end.min(records.len())]
    }

    /// The text of a list, of which `item` writes each.
    pub(crate) fn write<T>(
        &self,
        total: usize,
        items: Vec<T>,
        mut item: impl FnMut(T, &mut String),
    ) -> String {
        let Self { limit, offset } = self;
        let mut text = String::with_capacity(4096);
        text.push_str(&format!(
            r#"{{"metadata":{{"limit":{limit},"offset":{offset},"total":{total}}},"items":["#
        ));
        for (index, one) in items.into_iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            item(one, &mut text);
        }
        text.push_str("]}");
        text
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
    fn writes_what_the_envelope_holds() {
        for items in [vec![], vec![1], vec![1, 2]] {
            let page = page("limit=10&offset=2", false);
            let text = page.write(7, items.clone(), |n, out| out.push_str(&n.to_string()));
            let items = items.into_iter().map(Json::integer).collect();
            assert_eq!(text, page.envelope(7, items).to_string());
        }
    }

    #[test]
    fn counts_pages_and_not_records() {
        let records: Vec<_> = (0..45).collect();
        assert_eq!(
            page("limit=20&offset=1", false).cut(&records),
            &records[20..40]
        );
        assert_eq!(
            page("limit=20&offset=2", false).cut(&records),
            &records[40..]
        );
        for query in ["limit=20&offset=3", "limit=20&offset=99999999999999999"] {
            assert!(page(query, false).cut(&records).is_empty(), "{query}");
        }
        assert!(
            page("limit=20&offset=99999999999999999", false)
                .cut(&records)
                .is_empty()
        );
    }
}
