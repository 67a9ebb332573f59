//! The columns that lists have needed so far.

use std::collections::HashMap;
use std::fmt;
use std::sync::Mutex;

use super::column::{Column, Fleeting};
use super::path::Path;
use crate::answer::Reader;
use crate::store::{Identity, Name, Table};

/// How many columns are kept; of more, those go that have not been needed for longest. One of a
/// million texts takes some 50 MB.
const MOST: usize = 48;

/// The columns of a tenant. They follow its records by themselves.
#[derive(Default)]
pub(crate) struct Index(Mutex<Columns>);

#[derive(Default)]
pub(super) struct Columns {
    /// The store that they are of.
    of: Option<Identity>,
    kept: HashMap<(Name, String), Kept>,
    turn: u64,
}

struct Kept {
    /// None where the values change with time.
    column: Option<Column>,
    /// When it was last needed.
    turn: u64,
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").finish_non_exhaustive()
    }
}

impl Index {
    /// Works with the columns of the reader's store.
    pub(super) fn with<T>(&self, reader: &Reader<'_>, work: impl FnOnce(&mut Columns) -> T) -> T {
        let mut columns = crate::tenant::lock(&self.0);
        if columns.of.as_ref() != Some(reader.store.identity()) {
            columns.kept.clear();
            columns.of = Some(reader.store.identity().clone());
        }
        work(&mut columns)
    }
}

impl Columns {
    /// The column of a path, up to date; none where its values change with time.
    pub(super) fn of(
        &mut self,
        reader: &Reader<'_>,
        (entity, table): (&str, &Table),
        path: &Path,
    ) -> Option<&mut Column> {
        self.turn += 1;
        let key = (Name::of(entity), path.text().to_owned());
        let kept = match self.kept.remove(&key) {
            None => Column::read(reader, table, path).ok(),
            Some(Kept { column: None, .. }) => None,
            Some(Kept {
                column: Some(mut column),
                ..
            }) => match column.refresh(reader, table, path) {
                Ok(()) => Some(column),
                Err(Fleeting) => None,
            },
        };
        if self.kept.len() >= MOST
            && let Some(oldest) = self.kept.iter().min_by_key(|(_, kept)| kept.turn)
        {
            let oldest = oldest.0.clone();
            self.kept.remove(&oldest);
        }
        let turn = self.turn;
        let kept = Kept { column: kept, turn };
        self.kept
            .entry(key)
            .insert_entry(kept)
            .into_mut()
            .column
            .as_mut()
    }
}
