//! Keeps a table of people in SQLite up to date: the first run fetches everybody, each later one only
//! who has changed since.
//!
//!     cargo run --example sync_to_sqlite [FILE]
//!
//! Without a file the database is `outseta-people.sqlite` in the folder for temporary files. Outseta
//! is only read; with `OUTSETA_SUBDOMAIN`, `OUTSETA_API_KEY` and `OUTSETA_API_SECRET` set, run it again
//! whenever you like. In the sandbox it runs twice and changes two people in between.
//!
//! People who are deleted in Outseta are not noticed: a list holds only those who are there. A full
//! run now and then, or the webhook for deleted people, covers that.

mod support;

use outseta_api::chrono::{DateTime, TimeDelta, Utc};
use outseta_api::{Client, Timestamp, fields::person, inputs::PersonUpdate, models::Person};
use rusqlite::{Connection, OptionalExtension as _, params};
use support::{Outcome, Place, argument};

/// How far before the watermark a run begins. Dates come in whole seconds, clocks differ, and a change
/// may become visible a little later than one with a younger date. Who is fetched twice is merely
/// written twice.
const OVERLAP: TimeDelta = TimeDelta::minutes(5);

#[tokio::main]
async fn main() -> Outcome {
    let place = Place::open().await?;
    let default = std::env::temp_dir().join("outseta-people.sqlite");
    if argument(0).is_none() && place.is_sandbox() {
        // Another sandbox has other people.
        let _ = std::fs::remove_file(&default);
    }
    let file = argument(0).unwrap_or_else(|| default.display().to_string());
    let mut database = open(&file)?;
    sync(&place.client, &mut database).await?;
    if place.is_sandbox() {
        for (uid, title) in [("pAbC12Dx", "CTO"), ("pBoB5678", "Head of sales")] {
            let update = PersonUpdate::new().title(title);
            place.client.people().update(uid, update).await?;
        }
        println!("Two people have changed.");
        sync(&place.client, &mut database).await?;
    }
    let count: i64 = database.query_row("SELECT count(*) FROM people", [], |row| row.get(0))?;
    println!("{count} people are in {file}.");
    place.close().await;
    Ok(())
}

fn open(file: &str) -> rusqlite::Result<Connection> {
    let database = Connection::open(file)?;
    database.execute_batch(
        "CREATE TABLE IF NOT EXISTS people (
            uid TEXT PRIMARY KEY, email TEXT, name TEXT, title TEXT, updated TEXT
        );
        CREATE TABLE IF NOT EXISTS watermark (
            only INTEGER PRIMARY KEY CHECK (only = 1), updated TEXT NOT NULL
        );",
    )?;
    Ok(database)
}

/// Fetches who has changed since the last run that came to its end.
async fn sync(client: &Client, database: &mut Connection) -> Outcome {
    let since = watermark(database)?;
    let start = Utc::now();
    // By creation, since that order stays while people change; by change, somebody could move from a
    // page that was read to one that is not, and push another out of sight.
    let mut changed = client
        .people()
        .list()
        .order_by(person::CREATED.asc())
        .select((
            person::UID,
            person::EMAIL,
            person::FULL_NAME,
            person::TITLE,
            person::UPDATED,
        ));
    if let Some(since) = since {
        changed = changed.filter(person::UPDATED.gt(since - OVERLAP));
    }
    let mut changed = changed.stream();
    let mut newest = since;
    let mut count = 0;
    // All or nothing: a run that breaks off leaves the watermark where it was.
    let transaction = database.transaction()?;
    while let Some(person) = changed.try_next().await? {
        upsert(&transaction, &person)?;
        newest = newest.max(person.updated);
        count += 1;
    }
    // Who changes while this runs may be on a page that was read already.
    if let Some(newest) = newest.map(|newest| newest.min(start)) {
        transaction.execute(
            "INSERT INTO watermark (only, updated) VALUES (1, ?1)
             ON CONFLICT (only) DO UPDATE SET updated = excluded.updated",
            [newest.to_rfc3339()],
        )?;
    }
    transaction.commit()?;
    match since {
        Some(since) => println!("{count} people fetched, changed after {}.", since - OVERLAP),
        None => println!("{count} people fetched, all there are."),
    }
    Ok(())
}

/// Up to when all changes are in the database.
fn watermark(database: &Connection) -> Outcome<Option<Timestamp>> {
    let text: Option<String> = database
        .query_row("SELECT updated FROM watermark", [], |row| row.get(0))
        .optional()?;
    let moment = text
        .map(|text| DateTime::parse_from_rfc3339(&text))
        .transpose()?;
    Ok(moment.map(|moment| moment.with_timezone(&Utc)))
}

fn upsert(database: &Connection, person: &Person) -> Outcome {
    let uid = person.uid.as_ref().ok_or("a person without a uid")?;
    let updated = person.updated.map(|updated| updated.to_rfc3339());
    database.execute(
        "INSERT INTO people (uid, email, name, title, updated) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (uid) DO UPDATE SET email = excluded.email, name = excluded.name,
            title = excluded.title, updated = excluded.updated",
        params![
            uid.as_str(),
            person.email,
            person.full_name,
            person.title,
            updated
        ],
    )?;
    Ok(())
}
