//! Exports all people to a CSV file, however many there are, with a progress bar.
//!
//!     cargo run --example export_people [FILE]
//!
//! Without a file it writes `outseta-people.csv` in the folder for temporary files; `-` is the
//! standard output. It only reads, from the real service if `OUTSETA_SUBDOMAIN`, `OUTSETA_API_KEY` and
//! `OUTSETA_API_SECRET` are set.

mod support;

use std::io::{BufWriter, Write};
use std::{fs::File, io};

use indicatif::{ProgressBar, ProgressStyle};
use outseta_api::{Client, fields::person};
use support::{Outcome, Place, argument};

#[tokio::main]
async fn main() -> Outcome {
    let place = Place::with_people(250).await?;
    let default = std::env::temp_dir().join("outseta-people.csv");
    let name = argument(0).unwrap_or_else(|| default.display().to_string());
    let file: Box<dyn Write> = if name == "-" {
        Box::new(io::stdout())
    } else {
        Box::new(BufWriter::new(File::create(&name)?))
    };
    let count = export(&place.client, file).await?;
    if name != "-" {
        println!("{count} people are in {name}.");
    }
    place.close().await;
    Ok(())
}

/// Writes a line a person. At most two pages are in memory, however many people there are.
async fn export(client: &Client, file: impl Write) -> Outcome<u64> {
    let mut csv = csv::Writer::from_writer(file);
    csv.write_record([
        "uid",
        "email",
        "first name",
        "last name",
        "created",
        "last login",
    ])?;
    // Only members of the person itself, so that a page may hold a hundred; and an order that stays
    // the same while people are added.
    let mut people = client
        .people()
        .list()
        .order_by(person::CREATED.asc())
        .select((
            person::UID,
            person::EMAIL,
            person::FIRST_NAME,
            person::LAST_NAME,
            person::CREATED,
            person::LAST_LOGIN_DATE_TIME,
        ))
        .stream();
    let total = u64::try_from(people.fetch_total().await?)?;
    let bar = ProgressBar::new(total).with_style(ProgressStyle::with_template(
        "{bar:40} {pos}/{len} people, {eta} to go",
    )?);
    let mut count = 0;
    while let Some(person) = people.try_next().await? {
        let moment = |at: Option<outseta_api::Timestamp>| at.map(|at| at.to_rfc3339());
        csv.write_record([
            person.uid.as_ref().map_or("", |uid| uid.as_str()),
            person.email.as_deref().unwrap_or_default(),
            person.first_name.as_deref().unwrap_or_default(),
            person.last_name.as_deref().unwrap_or_default(),
            moment(person.created).as_deref().unwrap_or_default(),
            moment(person.last_login_date_time)
                .as_deref()
                .unwrap_or_default(),
        ])?;
        count += 1;
        bar.inc(1);
    }
    csv.flush()?;
    bar.finish();
    Ok(count)
}
