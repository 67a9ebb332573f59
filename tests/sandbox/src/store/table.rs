//! The records of one entity: in the order of creation, by identifier, by what they point at.

use std::collections::{BTreeSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicBool, Ordering};

use hashbrown::{HashMap, HashTable};

use super::{Name, Record};

/// How many of the last changes a table can tell apart; whoever is further behind looks at everything.
const REMEMBERED: usize = 4096;

/// Texts by which single records are looked for, without regard to the case of ASCII letters.
const LOOKED_FOR: [(&str, &str); 1] = [("Person", "Email")];

/// Place of a record in its table.
pub(crate) type Slot = u32;

/// Place of a record in the order of creation, over all entities.
pub(crate) type Sequence = u64;

/// A place in a table; empty once the record is removed, so that it can come back.
#[derive(Debug)]
struct Row {
    sequence: Sequence,
    record: Option<Box<Record>>,
}

/// All records of one entity.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Row>,
    present: usize,
    /// Slots by the identifier of the record in them, which is not kept a second time.
    by_uid: HashTable<Slot>,
    /// Slots by a text in lower case, where the entity has one that is looked for.
    by_text: Option<(&'static str, HashTable<Slot>)>,
    /// Relation, then the record pointed at, then those that point.
    pointing: HashMap<Name, HashMap<String, BTreeSet<Slot>>>,
    /// How many records have a property of the tenant's own making, by its name.
    customs: HashMap<Name, usize>,
    hasher: RandomState,
    version: u64,
    /// The slots of the last changes, the latest at the end.
    recent: VecDeque<Slot>,
    read: AtomicBool,
}

impl Table {
    pub(super) fn new(entity: &str) -> Self {
        let looked_for = LOOKED_FOR.iter().find(|(known, _)| *known == entity);
        Self {
            by_text: looked_for.map(|(_, property)| (*property, HashTable::new())),
            ..Self::default()
        }
    }

    /// How often records were changed. It only grows.
    pub(crate) fn version(&self) -> u64 {
        self.version
    }

    /// The slots that were changed since a version; none if that is too long ago to tell.
    /// A slot that was changed several times comes as often.
    pub(crate) fn changed_since(&self, version: u64) -> Option<impl Iterator<Item = Slot>> {
        let changes = usize::try_from(self.version.checked_sub(version)?).ok()?;
        let known = self.recent.len().checked_sub(changes)?;
        Some(self.recent.range(known..).copied())
    }

    /// How many slots there are, empty ones among them.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many records there are.
    pub(crate) fn present(&self) -> usize {
        self.present
    }

    /// The record in a slot, if there is one.
    pub(crate) fn at(&self, slot: Slot) -> Option<&Record> {
        self.rows.get(slot as usize)?.record.as_deref()
    }

    /// All records, oldest first.
    pub(crate) fn records(&self) -> impl Iterator<Item = &Record> {
        self.rows.iter().filter_map(|row| row.record.as_deref())
    }

    /// All records with their places in the order of creation.
    pub(super) fn with_sequences(&self) -> impl Iterator<Item = (Sequence, &Record)> {
        let rows = self.rows.iter();
        rows.filter_map(|row| Some((row.sequence, row.record.as_deref()?)))
    }

    /// Forgets all records. Its version grows, and nobody can tell what was changed since another.
    pub(super) fn start_over(&mut self) {
        let Self {
            by_text, version, ..
        } = self;
        *self = Self {
            by_text: by_text
                .as_ref()
                .map(|(property, _)| (*property, HashTable::new())),
            version: *version + 1,
            read: AtomicBool::new(true),
            ..Self::default()
        };
    }

    pub(super) fn is_empty(&self) -> bool {
        self.present == 0
    }

    pub(super) fn sequence(&self, slot: Slot) -> Option<Sequence> {
        self.rows.get(slot as usize).map(|row| row.sequence)
    }

    /// The slot of a record.
    pub(super) fn find(&self, uid: &str) -> Option<Slot> {
        let hash = self.hasher.hash_one(uid);
        let same = |slot: &Slot| self.at(*slot).is_some_and(|record| record.uid == uid);
        self.by_uid.find(hash, same).copied()
    }

    /// The records whose text is this one in any case of ASCII letters, oldest first.
    pub(super) fn with_text(&self, property: &str, text: &str) -> Vec<&Record> {
        let same = |record: &&Record| {
            let known = record.text(property);
            known.is_some_and(|known| known.eq_ignore_ascii_case(text))
        };
        match &self.by_text {
            Some((indexed, slots)) if *indexed == property => {
                let hash = self.hasher.hash_one(text.to_ascii_lowercase());
                let mut found: Vec<Slot> = slots.iter_hash(hash).copied().collect();
                found.sort_unstable();
                let records = found.into_iter().filter_map(|slot| self.at(slot));
                records.filter(same).collect()
            }
            _ => self.records().filter(same).collect(),
        }
    }

    pub(super) fn pointing_at(&self, property: &str, uid: &str) -> Option<&BTreeSet<Slot>> {
        self.pointing.get(property)?.get(uid)
    }

    pub(super) fn has_custom(&self, name: &str) -> bool {
        self.customs.contains_key(name)
    }

    /// A new slot at the end.
    pub(super) fn grow(&mut self, sequence: Sequence) -> Option<Slot> {
        let slot = Slot::try_from(self.rows.len()).ok()?;
        let record = None;
        self.rows.push(Row { sequence, record });
        Some(slot)
    }

    /// Puts a record in a slot, or nothing; returns what was there.
    pub(super) fn replace(
        &mut self,
        slot: Slot,
        record: Option<Box<Record>>,
    ) -> Option<Box<Record>> {
        let before = self.rows.get_mut(slot as usize)?.record.take();
        let (old, new) = (before.as_deref(), record.as_deref());
        self.present = self.present - usize::from(old.is_some()) + usize::from(new.is_some());
        self.index_uid(slot, old, new);
        self.index_text(slot, old, new);
        self.index_links(slot, old, new);
        self.count_customs(old, new);
        self.version += 1;
        if self.recent.len() == REMEMBERED {
            self.recent.pop_front();
        }
        self.recent.push_back(slot);
        self.rows[slot as usize].record = record;
        before
    }

    fn index_uid(&mut self, slot: Slot, old: Option<&Record>, new: Option<&Record>) {
        let (old, new) = (old.map(|r| &r.uid), new.map(|r| &r.uid));
        let Self {
            rows,
            by_uid,
            hasher,
            ..
        } = self;
        index(by_uid, hasher, slot, (old, new), |slot| {
            let row = rows.get(slot as usize)?;
            row.record.as_ref().map(|record| &record.uid)
        });
    }

    fn index_text(&mut self, slot: Slot, old: Option<&Record>, new: Option<&Record>) {
        let Self {
            rows,
            by_text,
            hasher,
            ..
        } = self;
        let Some((property, slots)) = by_text else {
            return;
        };
        let text = |record: &Record| record.text(property).map(str::to_ascii_lowercase);
        index(
            slots,
            hasher,
            slot,
            (old.and_then(text), new.and_then(text)),
            |slot| {
                let row = rows.get(slot as usize)?;
                row.record.as_deref().and_then(text)
            },
        );
    }

    fn index_links(&mut self, slot: Slot, old: Option<&Record>, new: Option<&Record>) {
        if let (Some(old), Some(new)) = (old, new)
            && old.links().eq(new.links())
        {
            return;
        }
        for (property, target) in old.into_iter().flat_map(targets) {
            let Some(by_target) = self.pointing.get_mut(property) else {
                continue;
            };
            if let Some(pointing) = by_target.get_mut(target) {
                pointing.remove(&slot);
                if pointing.is_empty() {
                    by_target.remove(target);
                }
            }
        }
        for (property, target) in new.into_iter().flat_map(targets) {
            let by_target = match self.pointing.get_mut(property) {
                Some(by_target) => by_target,
                None => self.pointing.entry(Name::of(property)).or_default(),
            };
            by_target.entry(target.to_owned()).or_default().insert(slot);
        }
    }

    fn count_customs(&mut self, old: Option<&Record>, new: Option<&Record>) {
        for (name, _) in new.into_iter().flat_map(Record::customs) {
            match self.customs.get_mut(name) {
                Some(count) => *count += 1,
                None => {
                    self.customs.insert(Name::of(name), 1);
                }
            }
        }
        for (name, _) in old.into_iter().flat_map(Record::customs) {
            if let Some(count) = self.customs.get_mut(name) {
                *count -= 1;
                if *count == 0 {
                    self.customs.remove(name);
                }
            }
        }
    }

    /// Notes that somebody has looked into this table.
    pub(super) fn mark_read(&self) {
        // Most of the time it is marked already, and then nothing needs to be written.
        if !self.read.load(Ordering::Relaxed) {
            self.read.store(true, Ordering::Relaxed);
        }
    }

    /// Whether it was looked into since this was last asked.
    pub(super) fn take_read(&self) -> bool {
        self.read.load(Ordering::Relaxed) && self.read.swap(false, Ordering::Relaxed)
    }
}

/// Moves a slot in an index from one key to another. `key` tells that of the other slots.
fn index<K: std::hash::Hash + Eq>(
    slots: &mut HashTable<Slot>,
    hasher: &RandomState,
    slot: Slot,
    (old, new): (Option<K>, Option<K>),
    key: impl Fn(Slot) -> Option<K>,
) {
    if old == new {
        return;
    }
    if let Some(old) = old
        && let Ok(entry) = slots.find_entry(hasher.hash_one(old), |known| *known == slot)
    {
        entry.remove();
    }
    if let Some(new) = new {
        let hash = |slot: &Slot| key(*slot).map_or(0, |key| hasher.hash_one(key));
        slots.insert_unique(hasher.hash_one(new), slot, hash);
    }
}

fn targets(record: &Record) -> impl Iterator<Item = (&str, &str)> {
    record
        .links()
        .flat_map(|(property, uids)| uids.iter().map(move |uid| (property, uid.as_str())))
}
