//! Lists: the parameters of a query string, filters, sorting and pages.

mod bits;
mod column;
mod compare;
mod filter;
mod index;
mod narrow;
mod order;
mod page;
mod path;
mod pattern;
mod select;

use url::form_urlencoded;

pub(crate) use filter::Filter;
pub(crate) use index::Index;
pub(crate) use order::Order;
pub(crate) use page::Page;
pub(crate) use select::select;

/// The pairs of a query string, decoded, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Reads a query string; `+` is a space.
    pub(crate) fn parse(text: &str) -> Self {
        Self(
            form_urlencoded::parse(text.as_bytes())
                .into_owned()
                .collect(),
        )
    }

    /// The first value of a declared parameter, whose name matches in either case.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Whether a flag is set, by `1` or `true`.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.get(name)
            .is_some_and(|value| value == "1" || value.eq_ignore_ascii_case("true"))
    }

    /// All pairs.
    pub(crate) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }
}

#[cfg(test)]
mod tests;
