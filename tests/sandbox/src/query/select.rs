//! Which records a page of a list holds.

use super::bits::Bits;
use super::index::Columns;
use super::narrow::narrow;
use super::{Filter, Index, Order, Page};
use crate::answer::Reader;
use crate::store::{Record, Slot, Table};

/// The records of a page and the number of all that fit, from those of an entity that meet the
/// filters and are `wanted` besides.
pub(crate) fn select<'r>(
    reader: &Reader<'r>,
    index: &Index,
    entity: &str,
    filters: &[Filter],
    order: Option<&Order>,
    page: Page,
    wanted: impl Fn(&Record) -> bool,
) -> (Vec<&'r Record>, usize) {
    let Some(table) = reader.store.table(entity) else {
        return (Vec::new(), 0);
    };
    index.with(reader, |columns| {
        let of = (entity, table);
        let mut fitting = Bits::all(table.len());
        let mut slow = Vec::new();
        for filter in filters {
            match columns.of(reader, of, &filter.path) {
                Some(column) => narrow(filter, column, &mut fitting),
                None => slow.push(filter),
            }
        }
        fitting.retain(|slot| {
            table.at(slot).is_some_and(|record| {
                wanted(record) && slow.iter().all(|filter| filter.holds(reader, record))
            })
        });
        let total = fitting.count();
        let range = page.range();
        if range.start >= total {
            return (Vec::new(), total);
        }
        let records = match order {
            Some(order) => sorted(reader, columns, of, order, &fitting, page),
            None => {
                let slots = fitting.iter().skip(range.start).take(range.len());
                slots.filter_map(|slot| table.at(slot)).collect()
            }
        };
        (records, total)
    })
}

fn sorted<'r>(
    reader: &Reader<'r>,
    columns: &mut Columns,
    (entity, table): (&str, &'r Table),
    order: &Order,
    fitting: &Bits,
    page: Page,
) -> Vec<&'r Record> {
    let Some(column) = columns.of(reader, (entity, table), &order.path) else {
        let slots = fitting.iter();
        let mut records: Vec<&Record> = slots.filter_map(|slot| table.at(slot)).collect();
        order.sort(reader, &mut records);
        return page.cut(&records).to_vec();
    };
    let slots: Vec<Slot> = if fitting.count() < table.len() / 64 {
        // So few are sooner sorted than picked out of all.
        let mut few: Vec<Slot> = fitting.iter().collect();
        column.sort(&mut few, order.descending);
        page.cut(&few).to_vec()
    } else {
        let all = column.sorted(order.descending).iter().copied();
        let fitting = all.filter(|slot| fitting.contains(*slot));
        let range = page.range();
        fitting.skip(range.start).take(range.len()).collect()
    };
    slots
        .into_iter()
        .filter_map(|slot| table.at(slot))
        .collect()
}
