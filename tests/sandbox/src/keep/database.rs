//! The state in a SQLite file, written before a request is answered, so that a killed process loses nothing.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, Transaction, params};

use super::changes::{Changes, Keeper};
use super::{State, TenantState, form, papers};
use crate::json::Json;
use crate::store::{Record, Sequence};
use crate::tenant::{Tenant, lock};

/// Marks the file as one of ours: `OutS`.
const APPLICATION: i32 = 0x4f75_7453;
/// The version of the tables.
const FORMAT: i32 = 1;
/// How long a file that another process lets go of is waited for.
const PATIENCE: Duration = Duration::from_millis(500);

/// A record that was removed stays as a row without body: its place and identifier are not free again.
const TABLES: &str = "
    CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE tenant (name TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE record (
        tenant TEXT NOT NULL,
        place INTEGER NOT NULL,
        entity TEXT NOT NULL,
        uid TEXT NOT NULL,
        body TEXT,
        PRIMARY KEY (tenant, place)
    ) WITHOUT ROWID;
    CREATE TABLE paper (
        tenant TEXT NOT NULL,
        name TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (tenant, name)
    ) WITHOUT ROWID;";
const PUT_RECORD: &str =
    "INSERT INTO record (tenant, place, entity, uid, body) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (tenant, place) DO UPDATE SET body = excluded.body";
const CLEAR_RECORD: &str = "UPDATE record SET body = NULL WHERE tenant = ?1 AND place = ?2";
const PUT_PAPER: &str = "INSERT INTO paper (tenant, name, body) VALUES (?1, ?2, ?3)
    ON CONFLICT (tenant, name) DO UPDATE SET body = excluded.body";
const CLEAR_PAPER: &str = "DELETE FROM paper WHERE tenant = ?1 AND name = ?2";

/// A file that nobody else has open.
pub(crate) struct Database {
    connection: Mutex<Connection>,
    description: String,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").finish_non_exhaustive()
    }
}

impl Database {
    /// Opens a file, a new one if there is none, and keeps it from all others. `description` is
    /// the fingerprint of the description that the sandbox runs on. The error says what to do.
    pub(crate) fn open(path: &Path, description: &str) -> Result<Self, String> {
        open(path)
            .map(|connection| Self {
                connection: Mutex::new(connection),
                description: description.to_owned(),
            })
            .map_err(|(fault, help)| format!("{}: {fault}\n  help: {help}", path.display()))
    }

    /// What the file holds; none if it is new.
    pub(crate) fn read(&self) -> Result<Option<State>, String> {
        let connection = lock(&self.connection);
        read(&connection).map_err(|error| format!("the database cannot be read: {error}"))
    }

    fn transact(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), String> {
        let mut connection = lock(&self.connection);
        let done = connection.transaction().and_then(|transaction| {
            work(&transaction)?;
            transaction.commit()
        });
        done.map_err(|error| format!("the database cannot be written: {error}"))
    }
}

impl Keeper for Database {
    fn save(&self, changes: &Changes<'_>) -> Result<(), String> {
        self.transact(|transaction| {
            put_records(transaction, changes.tenant, changes.records.iter().copied())?;
            let papers = changes.papers.iter();
            let papers = papers.map(|(name, text)| (name.as_str(), text.as_deref()));
            put_papers(transaction, changes.tenant, papers)
        })
    }

    fn replace(&self, tenants: &[&Tenant]) -> Result<(), String> {
        self.transact(|transaction| {
            let tables: i64 =
                transaction
                    .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
            if tables == 0 {
                transaction.execute_batch(TABLES)?;
                transaction.pragma_update(None, "application_id", APPLICATION)?;
                transaction.pragma_update(None, "user_version", FORMAT)?;
            }
            transaction.execute_batch(
                "DELETE FROM about; DELETE FROM tenant; DELETE FROM record; DELETE FROM paper;",
            )?;
            transaction.execute(
                "INSERT INTO about (name, value) VALUES ('description', ?1)",
                [&self.description],
            )?;
            for tenant in tenants {
                let name = tenant.name.as_str();
                transaction.execute("INSERT INTO tenant (name) VALUES (?1)", [name])?;
                let records = tenant.store.everything();
                let records = records.map(|(place, record)| (place, Some(record)));
                put_records(transaction, name, records)?;
                let papers = papers::all(tenant);
                let papers = papers.iter();
                let papers = papers.map(|(name, text)| (name.as_str(), Some(text.as_str())));
                put_papers(transaction, name, papers)?;
            }
            Ok(())
        })
    }
}

fn put_records<'r>(
    transaction: &Transaction<'_>,
    tenant: &str,
    records: impl Iterator<Item = (Sequence, Option<&'r Record>)>,
) -> rusqlite::Result<()> {
    let mut put = transaction.prepare(PUT_RECORD)?;
    let mut clear = transaction.prepare(CLEAR_RECORD)?;
    for (place, record) in records {
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        match record {
            Some(record) => {
                let body = Json::Object(form::write(record)).to_string();
                put.execute(params![
                    tenant,
                    place,
                    record.entity.as_str(),
                    record.uid,
                    body
                ])?;
            }
            None => {
                clear.execute(params![tenant, place])?;
            }
        }
    }
    Ok(())
}

fn put_papers<'p>(
    transaction: &Transaction<'_>,
    tenant: &str,
    papers: impl Iterator<Item = (&'p str, Option<&'p str>)>,
) -> rusqlite::Result<()> {
    let mut put = transaction.prepare(PUT_PAPER)?;
    let mut clear = transaction.prepare(CLEAR_PAPER)?;
    for (name, text) in papers {
        match text {
            Some(text) => put.execute(params![tenant, name, text])?,
            None => clear.execute(params![tenant, name])?,
        };
    }
    Ok(())
}

/// What is wrong, and what to do about it.
type Fault = (String, &'static str);

fn open(path: &Path) -> Result<Connection, Fault> {
    let fault = |error: rusqlite::Error| match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => (
            "the database is in use by another process".to_owned(),
            "stop the other sandbox, or give this one a file of its own",
        ),
        Some(ErrorCode::NotADatabase) => (
            "this is no SQLite database".to_owned(),
            "name another file; one that is not there is made",
        ),
        _ => (
            format!("the database cannot be opened: {error}"),
            "check that the folder is there and that both may be written",
        ),
    };
    let connection = Connection::open(path).map_err(fault)?;
    connection.busy_timeout(PATIENCE).map_err(fault)?;
    // Exclusive from the first access on: there is one writer, and what it has in memory is the state.
    connection
        .pragma_update(None, "locking_mode", "EXCLUSIVE")
        .map_err(fault)?;
    let number = |name: &str| -> Result<i32, Fault> {
        connection
            .pragma_query_value(None, name, |row| row.get(0))
            .map_err(fault)
    };
    let (application, format) = (number("application_id")?, number("user_version")?);
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(fault)?;
    if tables > 0 && application != APPLICATION {
        return Err((
            "this is the database of another program".to_owned(),
            "name another file; one that is not there is made",
        ));
    }
    if tables > 0 && format != FORMAT {
        return Err((
            format!("this database is of format {format}, this sandbox reads {FORMAT}"),
            "use the sandbox that wrote it, or move the file away to begin anew",
        ));
    }
    // In WAL mode with NORMAL each commit is handed to the system before it returns: whoever kills
    // the process loses nothing. Only the system itself, in a power cut, can lose the last commits;
    // the file stays whole.
    connection
        .pragma_update(None, "journal_mode", "WAL")
        .and_then(|()| connection.pragma_update(None, "synchronous", "NORMAL"))
        .map_err(fault)?;
    // The lock is taken by the first write, so let there be one.
    connection
        .execute_batch("BEGIN IMMEDIATE; COMMIT;")
        .map_err(fault)?;
    Ok(connection)
}

fn read(connection: &Connection) -> rusqlite::Result<Option<State>> {
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if tables == 0 {
        return Ok(None);
    }
    let description = "SELECT value FROM about WHERE name = 'description'";
    let description = connection.query_row(description, [], |row| row.get(0))?;
    let mut names = connection.prepare("SELECT name FROM tenant")?;
    let names = names.query_map([], |row| row.get::<_, String>(0))?;
    let mut tenants = BTreeMap::new();
    for name in names {
        let name = name?;
        let tenant = read_tenant(connection, &name)?;
        tenants.insert(name, tenant);
    }
    Ok(Some(State {
        description,
        tenants,
    }))
}

fn read_tenant(connection: &Connection, name: &str) -> rusqlite::Result<TenantState> {
    let mut tenant = TenantState::default();
    let mut records = connection
        .prepare("SELECT place, entity, uid, body FROM record WHERE tenant = ?1 ORDER BY place")?;
    let mut rows = records.query([name])?;
    while let Some(row) = rows.next()? {
        let place = row.get::<_, i64>(0)?.unsigned_abs();
        let (entity, uid): (String, String) = (row.get(1)?, row.get(2)?);
        let body: Option<String> = row.get(3)?;
        match body.map(|body| Json::parse(&body)) {
            Some(Ok(Json::Object(members))) => {
                let record = form::read(&entity, &uid, &members);
                tenant.records.push((place, record));
            }
            Some(_) => {
                let fault = format!("the record {uid} is no JSON object").into();
                return Err(rusqlite::Error::FromSqlConversionFailure(
                    3,
                    rusqlite::types::Type::Text,
                    fault,
                ));
            }
            None => tenant.gone.push((place, uid)),
        }
    }
    let mut papers = connection.prepare("SELECT name, body FROM paper WHERE tenant = ?1")?;
    let papers = papers.query_map([name], |row| Ok((row.get(0)?, row.get(1)?)))?;
    tenant.papers = papers.collect::<rusqlite::Result<_>>()?;
    Ok(tenant)
}
