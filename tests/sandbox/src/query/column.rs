//! The values of one path for all records of an entity, side by side, so that a million of them can be
//! gone through in the time of an answer.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::bits::Bits;
use super::compare::{Comparable, View};
use super::order::directed;
use super::path::Path;
use crate::answer::Reader;
use crate::store::{Reads, Slot, Table};

/// The value of a slot.
#[derive(Clone, Copy, Debug)]
enum Cell {
    /// No record is there.
    Vacant,
    Null,
    Bool(bool),
    Number(Decimal),
    Date(i64),
    /// A place in the common text.
    Text(u32, u32),
    Uid(u32, u32),
    /// No value or several, which are kept aside.
    Several,
}

/// What a record gives for the path.
pub(super) enum Values<'c> {
    None,
    One(View<'c>),
    Several(&'c [Comparable]),
}

/// All values of a path.
#[derive(Debug)]
pub(super) struct Column {
    cells: Vec<Cell>,
    /// The texts of all cells.
    text: Vec<u8>,
    /// How much of it no cell uses any more.
    unused: usize,
    several: BTreeMap<Slot, Vec<Comparable>>,
    /// All slots with a record by their values, upwards and downwards, as soon as somebody has asked.
    sorted: [Option<Vec<Slot>>; 2],
    /// The table's version that this is true of.
    version: u64,
    /// What the values were worked out from beside the records themselves.
    reads: Reads,
}

/// Why there is no column of a path.
pub(super) struct Fleeting;

impl Column {
    /// Reads the values of all records. There is no use in it where they change with time.
    pub(super) fn read(reader: &Reader<'_>, table: &Table, path: &Path) -> Result<Self, Fleeting> {
        let mut column = Self {
            cells: vec![Cell::Vacant; table.len()],
            text: Vec::new(),
            unused: 0,
            several: BTreeMap::new(),
            sorted: [None, None],
            version: table.version(),
            reads: Reads::default(),
        };
        let slots = 0..Slot::try_from(table.len()).map_err(|_| Fleeting)?;
        column.set(reader, table, path, slots)?;
        Ok(column)
    }

    /// Brings it up to date.
    pub(super) fn refresh(
        &mut self,
        reader: &Reader<'_>,
        table: &Table,
        path: &Path,
    ) -> Result<(), Fleeting> {
        if !reader.store.is_unchanged(&self.reads) || self.unused > 65_536 + self.text.len() / 2 {
            *self = Self::read(reader, table, path)?;
            return Ok(());
        }
        if self.version == table.version() {
            return Ok(());
        }
        let Some(changed) = table.changed_since(self.version) else {
            *self = Self::read(reader, table, path)?;
            return Ok(());
        };
        let mut seen = Bits::none(table.len());
        let changed: Vec<Slot> = changed.filter(|slot| seen.insert(*slot)).collect();
        self.cells.resize(table.len(), Cell::Vacant);
        self.set(reader, table, path, changed.iter().copied())?;
        self.version = table.version();
        self.sort_again(&changed, &seen);
        Ok(())
    }

    fn set(
        &mut self,
        reader: &Reader<'_>,
        table: &Table,
        path: &Path,
        slots: impl Iterator<Item = Slot>,
    ) -> Result<(), Fleeting> {
        reader.store.take_reads();
        reader.take_asked_time();
        for slot in slots {
            let cell = match table.at(slot) {
                Some(record) => self.cell(slot, path.values(reader, record))?,
                None => Cell::Vacant,
            };
            let Some(place) = self.cells.get_mut(slot as usize) else {
                continue;
            };
            if let Cell::Text(_, length) | Cell::Uid(_, length) = *place {
                self.unused += length as usize;
            }
            if matches!((*place, cell), (Cell::Several, other) if !matches!(other, Cell::Several)) {
                self.several.remove(&slot);
            }
            *place = cell;
            if reader.take_asked_time() {
                return Err(Fleeting);
            }
        }
        self.reads.add(reader.store.take_reads());
        Ok(())
    }

    fn cell(&mut self, slot: Slot, mut values: Vec<Comparable>) -> Result<Cell, Fleeting> {
        if values.len() != 1 {
            self.several.insert(slot, values);
            return Ok(Cell::Several);
        }
        Ok(match values.pop() {
            None | Some(Comparable::Null) => Cell::Null,
            Some(Comparable::Bool(value)) => Cell::Bool(value),
            Some(Comparable::Number(value)) => Cell::Number(value),
            Some(Comparable::Date(value)) => Cell::Date(value),
            Some(Comparable::Text(text)) => {
                let (start, length) = self.keep(&text)?;
                Cell::Text(start, length)
            }
            Some(Comparable::Uid(uid)) => {
                let (start, length) = self.keep(&uid)?;
                Cell::Uid(start, length)
            }
        })
    }

    fn keep(&mut self, text: &str) -> Result<(u32, u32), Fleeting> {
        let place = |at: usize| u32::try_from(at).map_err(|_| Fleeting);
        let start = self.text.len();
        place(start + text.len())?;
        self.text.extend_from_slice(text.as_bytes());
        Ok((place(start)?, place(text.len())?))
    }

    /// How many slots there are.
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether any record has no value or several.
    pub(super) fn has_several(&self) -> bool {
        !self.several.is_empty()
    }

    /// The values of a slot.
    pub(super) fn values(&self, slot: Slot) -> Values<'_> {
        match self.cells.get(slot as usize) {
            None | Some(Cell::Vacant) => Values::None,
            Some(Cell::Several) => {
                Values::Several(self.several.get(&slot).map_or(&[], Vec::as_slice))
            }
            Some(cell) => Values::One(self.view(*cell)),
        }
    }

    fn view(&self, cell: Cell) -> View<'_> {
        let text = |start: u32, length: u32| {
            let start = start as usize;
            self.text
                .get(start..start + length as usize)
                .unwrap_or_default()
        };
        match cell {
            Cell::Vacant | Cell::Several | Cell::Null => View::Null,
            Cell::Bool(value) => View::Bool(value),
            Cell::Number(value) => View::Number(value),
            Cell::Date(value) => View::Date(value),
            Cell::Text(start, length) => View::Text(text(start, length)),
            Cell::Uid(start, length) => View::Uid(text(start, length)),
        }
    }

    /// What a slot is sorted by: its first value.
    pub(super) fn key(&self, slot: Slot) -> View<'_> {
        match self.values(slot) {
            Values::None => View::Null,
            Values::One(view) => view,
            Values::Several(values) => values.first().map_or(View::Null, Comparable::view),
        }
    }

    /// The order of two slots. Equal ones stand in the order of creation, whichever way it goes.
    fn order(&self, a: Slot, b: Slot, descending: bool) -> Ordering {
        directed(self.key(a).order(self.key(b)), descending).then(a.cmp(&b))
    }

    /// All slots with a record in order.
    pub(super) fn sorted(&mut self, descending: bool) -> &[Slot] {
        let known = self.sorted[usize::from(descending)].take();
        let sorted = known.unwrap_or_else(|| {
            let present = self.cells.iter().enumerate();
            let present = present.filter(|(_, cell)| !matches!(cell, Cell::Vacant));
            let mut slots: Vec<_> = present.map(|(slot, _)| slot as Slot).collect();
            self.sort(&mut slots, descending);
            slots
        });
        self.sorted[usize::from(descending)].insert(sorted)
    }

    /// The slots in order upwards, if they were sorted.
    pub(super) fn in_order(&self) -> Option<&[Slot]> {
        self.sorted[0].as_deref()
    }

    /// Sorts a few slots.
    pub(super) fn sort(&self, slots: &mut Vec<Slot>, descending: bool) {
        // Most pairs differ at the first look, which then goes nowhere else in memory.
        let mut rough: Vec<_> = slots
            .iter()
            .map(|slot| (self.key(*slot).rough(), *slot))
            .collect();
        rough.sort_unstable_by(|(a, a_slot), (b, b_slot)| {
            directed(a.cmp(b), descending).then_with(|| self.order(*a_slot, *b_slot, descending))
        });
        slots.clear();
        slots.extend(rough.into_iter().map(|(_, slot)| slot));
    }

    /// Brings changed slots to where they now belong.
    fn sort_again(&mut self, changed: &[Slot], seen: &Bits) {
        for descending in [false, true] {
            let Some(mut sorted) = self.sorted[usize::from(descending)].take() else {
                continue;
            };
            sorted.retain(|slot| !seen.contains(*slot));
            let present =
                |slot: &Slot| !matches!(self.cells.get(*slot as usize), None | Some(Cell::Vacant));
            let mut moved: Vec<Slot> = changed.iter().copied().filter(present).collect();
            self.sort(&mut moved, descending);
            let mut merged = Vec::with_capacity(sorted.len() + moved.len());
            let mut rest = sorted.as_slice();
            for slot in moved {
                let place =
                    rest.partition_point(|other| self.order(*other, slot, descending).is_lt());
                merged.extend_from_slice(&rest[..place]);
                merged.push(slot);
                rest = &rest[place..];
            }
            merged.extend_from_slice(rest);
            self.sorted[usize::from(descending)] = Some(merged);
        }
    }
}
