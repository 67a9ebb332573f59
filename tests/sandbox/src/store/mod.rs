//! The tenant's records, with the way back of every relation at hand and changes that can be undone.

mod identity;
mod name;
mod reads;
mod record;
mod table;

use std::collections::{BTreeSet, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};

use hashbrown::HashMap;

pub(crate) use identity::Identity;
pub(crate) use name::Name;
pub(crate) use reads::Reads;
pub(crate) use record::Record;
pub(crate) use table::{Sequence, Slot, Table};

/// What a slot held before a change.
#[derive(Debug)]
struct Change {
    entity: Name,
    slot: Slot,
    before: Option<Box<Record>>,
}

/// What is not free any more for new records.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spent {
    /// The last place in the order of creation.
    pub(crate) last: Sequence,
    /// Identifiers that were given out, packed.
    pub(crate) used: Vec<u64>,
}

/// Records of all entities.
#[derive(Debug, Default)]
pub(crate) struct Store {
    identity: Identity,
    tables: HashMap<Name, Table>,
    last: Sequence,
    /// Identifiers ever given out, packed: none is given twice, whatever the entity.
    used: HashSet<u64>,
    journal: Vec<Change>,
    /// What was committed and is not kept elsewhere yet, where somebody does keep it.
    unsaved: Option<BTreeSet<(Name, Slot)>>,
    /// Whether somebody asked for an entity of which there was never a record.
    missed: AtomicBool,
}

impl Store {
    /// Which store this is.
    pub(crate) fn identity(&self) -> &Identity {
        &self.identity
    }

    /// A record by entity and identifier.
    pub(crate) fn get(&self, entity: &str, uid: &str) -> Option<&Record> {
        let table = self.read(entity)?;
        table.at(table.find(uid)?)
    }

    /// All records of an entity, oldest first.
    pub(crate) fn all(&self, entity: &str) -> impl Iterator<Item = &Record> {
        self.read(entity).into_iter().flat_map(Table::records)
    }

    /// The records of an entity whose text is this one in any case of ASCII letters, oldest first.
    /// Quick for the addresses of people.
    pub(crate) fn with_text(
        &self,
        entity: &str,
        property: &str,
        text: &str,
    ) -> impl Iterator<Item = &Record> {
        let table = self.read(entity);
        table
            .into_iter()
            .flat_map(move |table| table.with_text(property, text))
    }

    /// The records of an entity whose relation points at a record, oldest first.
    pub(crate) fn pointing_at<'s>(
        &'s self,
        entity: &str,
        property: &str,
        uid: &str,
    ) -> impl DoubleEndedIterator<Item = &'s Record> + use<'s> {
        let table = self.read(entity);
        table
            .and_then(|table| table.pointing_at(property, uid))
            .into_iter()
            .flatten()
            .filter_map(move |slot| table?.at(*slot))
    }

    /// The place of a record in the order of creation, a small number of its own.
    pub(crate) fn sequence(&self, entity: &str, uid: &str) -> Option<Sequence> {
        let table = self.read(entity)?;
        table.sequence(table.find(uid)?)
    }

    /// Whether there is any record of an entity.
    pub(crate) fn has_any(&self, entity: &str) -> bool {
        self.read(entity).is_some_and(|table| !table.is_empty())
    }

    /// Whether any record of an entity has a property of the tenant's own making of this name.
    pub(crate) fn has_custom(&self, entity: &str, name: &str) -> bool {
        self.read(entity)
            .is_some_and(|table| table.has_custom(name))
    }

    /// Whether an identifier was given out before.
    pub(crate) fn is_used(&self, uid: &str) -> bool {
        self.used.contains(&packed(uid))
    }

    /// All records of an entity by their slots. Who looks at them here is not taken down.
    pub(crate) fn table(&self, entity: &str) -> Option<&Table> {
        self.tables.get(entity)
    }

    fn read(&self, entity: &str) -> Option<&Table> {
        let table = self.tables.get(entity);
        match table {
            Some(table) => table.mark_read(),
            None => self.missed.store(true, Ordering::Relaxed),
        }
        table
    }

    /// What was looked into since this was last asked.
    pub(crate) fn take_reads(&self) -> Reads {
        let tables = self.tables.iter().filter(|(_, table)| table.take_read());
        let missed = self.missed.swap(false, Ordering::Relaxed);
        Reads {
            tables: tables
                .map(|(name, t)| (name.clone(), t.version()))
                .collect(),
            missed: missed.then_some(self.tables.len()),
        }
    }

    /// Whether what was looked into is still as it was.
    pub(crate) fn is_unchanged(&self, reads: &Reads) -> bool {
        let same = |(name, version): (&Name, &u64)| {
            let table = self.tables.get(name);
            table.is_some_and(|table| table.version() == *version)
        };
        reads.missed.is_none_or(|known| known == self.tables.len()) && reads.tables.iter().all(same)
    }

    /// Stores a record, new or changed.
    pub(crate) fn put(&mut self, record: Record) {
        let known = self
            .tables
            .get(&record.entity)
            .and_then(|table| table.find(&record.uid));
        match known {
            Some(slot) => self.replace(&record.entity.clone(), slot, Some(record)),
            None => self.insert(self.last + 1, record),
        }
    }

    /// Stores a record at its place in the order of creation, as it was kept elsewhere. Those of one
    /// entity must come in order.
    pub(crate) fn restore(&mut self, sequence: Sequence, record: Record) {
        self.insert(sequence, record);
    }

    /// All records of all entities with their places in the order of creation, in no order.
    pub(crate) fn everything(&self) -> impl Iterator<Item = (Sequence, &Record)> {
        self.tables.values().flat_map(Table::with_sequences)
    }

    /// What is not free any more for new records, whether or not the record is still there.
    pub(crate) fn spent(&self) -> Spent {
        Spent {
            last: self.last,
            used: self.used.iter().copied().collect(),
        }
    }

    /// Takes note of what is not free any more.
    pub(crate) fn spend(&mut self, spent: &Spent) {
        self.last = self.last.max(spent.last);
        self.used.extend(&spent.used);
    }

    /// Takes note of a record that was there once.
    pub(crate) fn spend_record(&mut self, sequence: Sequence, uid: &str) {
        self.last = self.last.max(sequence);
        self.used.insert(packed(uid));
    }

    /// Forgets all records and identifiers. Nothing is undone from here on; who remembers what was
    /// looked into sees that it has changed.
    pub(crate) fn start_over(&mut self) {
        for table in self.tables.values_mut() {
            table.start_over();
        }
        self.last = 0;
        self.used.clear();
        self.journal.clear();
        self.unsaved = self.unsaved.as_ref().map(|_| BTreeSet::new());
    }

    /// Remembers from now on what was committed, until somebody says that it is kept.
    pub(crate) fn remember_unsaved(&mut self) {
        self.unsaved.get_or_insert_default();
    }

    /// What was committed and is not kept yet: places, and the records as they are now; none for
    /// those that were removed.
    pub(crate) fn unsaved(&self) -> impl Iterator<Item = (Sequence, Option<&Record>)> {
        let unsaved = self.unsaved.iter().flatten();
        unsaved.filter_map(|(entity, slot)| {
            let table = self.tables.get(entity)?;
            Some((table.sequence(*slot)?, table.at(*slot)))
        })
    }

    /// Takes note that all that was committed is kept.
    pub(crate) fn saved(&mut self) {
        if let Some(unsaved) = &mut self.unsaved {
            unsaved.clear();
        }
    }

    fn insert(&mut self, sequence: Sequence, record: Record) {
        self.last = self.last.max(sequence);
        self.used.insert(packed(&record.uid));
        let entity = record.entity.clone();
        let table = self.tables.entry(entity.clone());
        let table = table.or_insert_with(|| Table::new(&entity));
        // Four thousand million records do not fit into any memory.
        if let Some(slot) = table.grow(sequence) {
            self.replace(&entity, slot, Some(record));
        }
    }

    fn replace(&mut self, entity: &Name, slot: Slot, record: Option<Record>) {
        let Some(table) = self.tables.get_mut(entity) else {
            return;
        };
        let before = table.replace(slot, record.map(Box::new));
        self.journal.push(Change {
            entity: entity.clone(),
            slot,
            before,
        });
    }

    /// Changes a record in place; nothing happens if it is not there.
    pub(crate) fn change(&mut self, entity: &str, uid: &str, change: impl FnOnce(&mut Record)) {
        if let Some(mut record) = self.get(entity, uid).cloned() {
            change(&mut record);
            self.put(record);
        }
    }

    /// Removes a record and nothing else: what hung on it is the business of `write::removal`.
    pub(crate) fn remove(&mut self, entity: &str, uid: &str) {
        let found = self.tables.get(entity).and_then(|table| table.find(uid));
        if let Some(slot) = found {
            self.replace(&Name::of(entity), slot, None);
        }
    }

    /// Takes a record out of every relation of an entity that points at it.
    pub(crate) fn unlink(&mut self, entity: &str, property: &str, uid: &str) {
        let pointing: Vec<Record> = self.pointing_at(entity, property, uid).cloned().collect();
        for mut record in pointing {
            let others = record.targets(property).iter();
            let others = others.filter(|target| *target != uid).cloned().collect();
            record.set_targets(property, others);
            self.put(record);
        }
    }

    /// The records of an entity that were made or changed since the last commit and are still there,
    /// in the order of the first changes.
    pub(crate) fn changed<'s>(&'s self, entity: &'s str) -> impl Iterator<Item = &'s Record> {
        let mut listed = HashSet::new();
        self.journal
            .iter()
            .filter(move |change| *change.entity == *entity && listed.insert(change.slot))
            .filter_map(|change| self.tables.get(&change.entity)?.at(change.slot))
    }

    /// Looks at the records as they were at the last commit.
    pub(crate) fn as_it_was<T>(&mut self, look: impl FnOnce(&Self) -> T) -> T {
        let mut journal = std::mem::take(&mut self.journal);
        for change in journal.iter_mut().rev() {
            self.swap(change);
        }
        let seen = look(self);
        for change in &mut journal {
            self.swap(change);
        }
        self.journal = journal;
        seen
    }

    /// Exchanges what a slot holds with what a change has kept of it.
    fn swap(&mut self, change: &mut Change) {
        if let Some(table) = self.tables.get_mut(&change.entity) {
            change.before = table.replace(change.slot, change.before.take());
        }
    }

    /// Forgets how to undo what was changed so far.
    pub(crate) fn commit(&mut self) {
        if let Some(unsaved) = &mut self.unsaved {
            let changes = self.journal.iter();
            unsaved.extend(changes.map(|change| (change.entity.clone(), change.slot)));
        }
        self.journal.clear();
        // Planting a great many records leaves a great journal.
        self.journal.shrink_to(1024);
    }

    /// Undoes every change since the last commit.
    pub(crate) fn roll_back(&mut self) {
        while let Some(change) = self.journal.pop() {
            if let Some(table) = self.tables.get_mut(&change.entity) {
                table.replace(change.slot, change.before);
            }
        }
    }

    /// The records of an entity that were changed since the last commit and are still there.
    pub(crate) fn touched(&self, entity: &str) -> BTreeSet<String> {
        let table = self.read(entity);
        self.journal
            .iter()
            .filter(|change| change.entity == entity)
            .filter_map(|change| table?.at(change.slot))
            .map(|record| record.uid.clone())
            .collect()
    }

    /// Whether a record was changed since the last commit, or removed.
    pub(crate) fn is_touched(&self, entity: &str, uid: &str) -> bool {
        if self.journal.is_empty() {
            return false;
        }
        let slot = self.read(entity).and_then(|table| table.find(uid));
        self.journal.iter().any(|change| {
            change.entity == entity
                && (slot == Some(change.slot)
                    || change
                        .before
                        .as_ref()
                        .is_some_and(|before| before.uid == uid))
        })
    }
}

/// An identifier as a number. Letters and digits up to ten, which is what identifiers are made of,
/// have each a number of their own; other texts may share one, and then the second is thought used.
pub(crate) fn packed(uid: &str) -> u64 {
    let short = (uid.len() <= 10).then(|| {
        uid.bytes().try_fold(0, |number: u64, byte| {
            let digit = match byte {
                b'0'..=b'9' => byte - b'0' + 1,
                b'A'..=b'Z' => byte - b'A' + 11,
                b'a'..=b'z' => byte - b'a' + 37,
                _ => return None,
            };
            Some(number << 6 | u64::from(digit))
        })
    });
    // FNV-1a: the same in every process, as these numbers may be kept.
    short.flatten().unwrap_or_else(|| {
        uid.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    })
}

#[cfg(test)]
mod tests;
