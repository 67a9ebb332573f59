//! Filters on columns: read off the order of the values where that says it, else value by value.

use std::cmp::Ordering;
use std::ops::Range;

use rust_decimal::Decimal;

use super::Filter;
use super::bits::Bits;
use super::column::{Column, Values};
use super::compare::View;
use super::filter::Operator;
use crate::store::Slot;

/// One value of every type that a filter can be read as.
const TYPES: [View<'_>; 5] = [
    View::Bool(false),
    View::Number(Decimal::ZERO),
    View::Date(0),
    View::Text(&[]),
    View::Uid(&[]),
];

/// Takes out the slots whose values do not meet the condition.
pub(super) fn narrow(filter: &Filter, column: &mut Column, fitting: &mut Bits) {
    // A few are sooner looked at than looked up.
    if fitting.count() > column.len() / 32
        && let Some(equal) = by_order(filter, column)
    {
        return match filter.is_negated() {
            true => fitting.remove(&equal),
            false => fitting.keep(&equal),
        };
    }
    fitting.retain(|slot| match column.values(slot) {
        Values::None => false,
        Values::One(value) => filter.holds_for(value),
        Values::Several(values) => filter.holds_for_any(values),
    });
}

/// The slots that meet the condition, or its opposite where it is negated; none if the order of the
/// values does not tell.
fn by_order(filter: &Filter, column: &mut Column) -> Option<Bits> {
    let first = filter.pattern.as_ref().map(|pattern| pattern.first());
    let open = filter.is_pattern() && first.is_some_and(<[u8]>::is_empty);
    // Records with several values have one place in the order, and texts without a beginning none.
    if open || column.has_several() {
        return None;
    }
    let mut slots = Bits::none(column.len());
    if let Operator::IsNull = filter.operator {
        column.sorted(false);
        let sorted = column.in_order()?;
        let nulls = sorted.partition_point(|slot| column.key(*slot) == View::Null);
        sorted[..nulls].iter().for_each(|slot| {
            slots.insert(*slot);
        });
        return Some(slots);
    }
    column.sorted(false);
    let sorted = column.in_order()?;
    for like in TYPES {
        if let (View::Text(_), Some(first)) = (like, first)
            && filter.is_pattern()
        {
            let from = Place { column, sorted }.before(View::Text(first));
            let begins = |slot: &Slot| match column.key(*slot) {
                View::Text(text) => text.starts_with(first),
                _ => false,
            };
            let some = &sorted[from..];
            for slot in &some[..some.partition_point(begins)] {
                if filter.is_equal(column.key(*slot)) {
                    slots.insert(*slot);
                }
            }
        } else if let Some(limit) = filter.limit.like(like) {
            let range = (Place { column, sorted }).of(filter.operator, limit);
            sorted[range].iter().for_each(|slot| {
                slots.insert(*slot);
            });
        }
    }
    Some(slots)
}

/// The order of a column, to find places in it.
#[derive(Clone, Copy)]
struct Place<'c> {
    column: &'c Column,
    sorted: &'c [Slot],
}

impl Place<'_> {
    fn find(self, left: impl Fn(View<'_>) -> bool) -> usize {
        self.sorted
            .partition_point(|slot| left(self.column.key(*slot)))
    }

    /// How many values are less.
    fn before(self, limit: View<'_>) -> usize {
        self.find(|value| value.order(limit) == Ordering::Less)
    }

    /// How many values are less or equal.
    fn upto(self, limit: View<'_>) -> usize {
        self.find(|value| value.order(limit) != Ordering::Greater)
    }

    /// Where the values of the limit's type are that the operator wants.
    fn of(self, operator: Operator, limit: View<'_>) -> Range<usize> {
        let (begin, end) = (
            || self.find(|value| value.rank() < limit.rank()),
            || self.find(|value| value.rank() <= limit.rank()),
        );
        match operator {
            Operator::Equal | Operator::NotEqual => self.before(limit)..self.upto(limit),
            Operator::Greater => self.upto(limit)..end(),
            Operator::GreaterOrEqual => self.before(limit)..end(),
            Operator::Less => begin()..self.before(limit),
            Operator::LessOrEqual => begin()..self.upto(limit),
            Operator::IsNull => 0..0,
        }
    }
}
