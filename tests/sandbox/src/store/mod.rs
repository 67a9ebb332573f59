//! The tenant's records, with the way back of every relation at hand and changes that can be undone.

mod record;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

pub(crate) use record::Record;

/// Place of a record in the order of creation.
type Sequence = u64;

/// All records of one entity.
#[derive(Debug, Default)]
struct Table {
    /// In boxes, so that going through all of them touches little memory.
    rows: BTreeMap<Sequence, Box<Record>>,
    by_uid: HashMap<String, Sequence>,
    /// Relation, then the record pointed at, then those that point.
    pointing: HashMap<String, HashMap<String, BTreeSet<Sequence>>>,
}

/// A record before a change, or none if the change made it.
#[derive(Debug)]
struct Change {
    entity: String,
    sequence: Sequence,
    uid: String,
    before: Option<Record>,
}

/// Records of all entities.
#[derive(Debug, Default)]
pub(crate) struct Store {
    tables: HashMap<String, Table>,
    last: Sequence,
    /// Identifiers ever given out: none is given twice, whatever the entity.
    used: HashSet<String>,
    journal: Vec<Change>,
}

impl Store {
    /// A record by entity and identifier.
    pub(crate) fn get(&self, entity: &str, uid: &str) -> Option<&Record> {
        let table = self.tables.get(entity)?;
        table.row(table.by_uid.get(uid)?)
    }

    /// All records of an entity, oldest first.
    pub(crate) fn all(&self, entity: &str) -> impl Iterator<Item = &Record> {
        self.tables
            .get(entity)
            .into_iter()
            .flat_map(|table| table.rows.values().map(Box::as_ref))
    }

    /// The records of an entity whose relation points at a record, oldest first.
    pub(crate) fn pointing_at<'s>(
        &'s self,
        entity: &str,
        property: &str,
        uid: &str,
    ) -> impl Iterator<Item = &'s Record> + use<'s> {
        let table = self.tables.get(entity);
        table
            .and_then(|table| table.pointing.get(property)?.get(uid))
            .into_iter()
            .flatten()
            .filter_map(move |sequence| table?.row(sequence))
    }

    /// The place of a record in the order of creation, a small number of its own.
    pub(crate) fn sequence(&self, entity: &str, uid: &str) -> Option<u64> {
        self.tables.get(entity)?.by_uid.get(uid).copied()
    }

    /// Whether there is any record of an entity.
    pub(crate) fn has_any(&self, entity: &str) -> bool {
        self.tables.get(entity).is_some_and(|t| !t.rows.is_empty())
    }

    /// Whether an identifier was given out before.
    pub(crate) fn is_used(&self, uid: &str) -> bool {
        self.used.contains(uid)
    }

    /// Stores a record, new or changed.
    pub(crate) fn put(&mut self, record: Record) {
        self.used.insert(record.uid.clone());
        let table = self.tables.entry(record.entity.clone()).or_default();
        let sequence = match table.by_uid.get(&record.uid) {
            Some(sequence) => *sequence,
            None => {
                self.last += 1;
                self.last
            }
        };
        let (entity, uid) = (record.entity.clone(), record.uid.clone());
        let before = table.replace(sequence, Some(record));
        self.journal.push(Change {
            entity,
            sequence,
            uid,
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
        let Some(table) = self.tables.get_mut(entity) else {
            return;
        };
        let Some(sequence) = table.by_uid.get(uid).copied() else {
            return;
        };
        let before = table.replace(sequence, None);
        self.journal.push(Change {
            entity: entity.to_owned(),
            sequence,
            uid: uid.to_owned(),
            before,
        });
    }

    /// Takes a record out of every relation of an entity that points at it.
    pub(crate) fn unlink(&mut self, entity: &str, property: &str, uid: &str) {
        let pointing: Vec<Record> = self.pointing_at(entity, property, uid).cloned().collect();
        for mut record in pointing {
            if let Some(targets) = record.links.get_mut(property) {
                targets.retain(|target| target != uid);
            }
            self.put(record);
        }
    }

    /// Forgets how to undo what was changed so far.
    pub(crate) fn commit(&mut self) {
        self.journal.clear();
    }

    /// Undoes every change since the last commit.
    pub(crate) fn roll_back(&mut self) {
        while let Some(change) = self.journal.pop() {
            if let Some(table) = self.tables.get_mut(&change.entity) {
                table.replace(change.sequence, change.before);
            }
        }
    }

    /// The records of an entity that were changed since the last commit and are still there.
    pub(crate) fn touched(&self, entity: &str) -> BTreeSet<String> {
        self.journal
            .iter()
            .filter(|change| change.entity == entity)
            .filter(|change| self.get(entity, &change.uid).is_some())
            .map(|change| change.uid.clone())
            .collect()
    }

    /// Whether a record was changed since the last commit.
    pub(crate) fn is_touched(&self, entity: &str, uid: &str) -> bool {
        self.journal
            .iter()
            .any(|change| change.entity == entity && change.uid == uid)
    }
}

impl Table {
    fn row(&self, sequence: &Sequence) -> Option<&Record> {
        self.rows.get(sequence).map(Box::as_ref)
    }

    /// Puts a record in a place, or nothing; returns what was there.
    fn replace(&mut self, sequence: Sequence, record: Option<Record>) -> Option<Record> {
        let before = self.rows.remove(&sequence).map(|record| *record);
        if let Some(old) = &before {
            self.by_uid.remove(&old.uid);
            for (property, target) in targets(old) {
                if let Some(pointing) = self
                    .pointing
                    .get_mut(property)
                    .and_then(|targets| targets.get_mut(target))
                {
                    pointing.remove(&sequence);
                }
            }
        }
        if let Some(new) = record {
            self.by_uid.insert(new.uid.clone(), sequence);
            for (property, target) in targets(&new) {
                self.pointing
                    .entry(property.clone())
                    .or_default()
                    .entry(target.clone())
                    .or_default()
                    .insert(sequence);
            }
            self.rows.insert(sequence, Box::new(new));
        }
        before
    }
}

fn targets(record: &Record) -> impl Iterator<Item = (&String, &String)> {
    record
        .links
        .iter()
        .flat_map(|(property, uids)| uids.iter().map(move |uid| (property, uid)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Json;

    fn record(entity: &str, uid: &str, name: &str) -> Record {
        let mut record = Record::new(entity, uid);
        record.set("Name", Json::text(name));
        record
    }

    fn names(store: &Store) -> Vec<&str> {
        store.all("A").filter_map(|r| r.text("Name")).collect()
    }

    #[test]
    fn undoes_what_was_not_committed() {
        let mut store = Store::default();
        store.put(record("A", "a1", "one"));
        store.put(record("A", "a2", "two"));
        store.commit();
        store.change("A", "a1", |r| r.set("Name", Json::text("changed")));
        store.remove("A", "a2");
        store.put(record("A", "a3", "three"));
        assert!(store.is_touched("A", "a1") && store.is_touched("A", "a3"));
        assert_eq!(names(&store), ["changed", "three"]);
        store.roll_back();
        assert_eq!(names(&store), ["one", "two"]);
        assert!(!store.is_touched("A", "a1"));
        assert!(store.get("A", "a3").is_none());
    }

    #[test]
    fn follows_relations_backwards() {
        let mut store = Store::default();
        store.put(record("A", "a1", "one"));
        let mut b = Record::new("B", "b1");
        b.point("Owner", "a1");
        store.put(b);
        let back = |store: &Store| store.pointing_at("B", "Owner", "a1").count();
        assert_eq!(back(&store), 1);
        store.commit();
        store.change("B", "b1", |r| r.point("Owner", "a2"));
        assert_eq!(back(&store), 0);
        store.roll_back();
        assert_eq!(back(&store), 1);
        store.unlink("B", "Owner", "a1");
        assert_eq!(back(&store), 0);
    }
}
