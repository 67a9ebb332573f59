//! A million people: how long it takes to make them, what they weigh, and how soon a page of them comes.

use std::time::{Duration, Instant};

use crate::{
    Failure, lists,
    server::Server,
    table::{Table, percentile, time},
};

const PEOPLE: usize = 1_000_000;
const ALLOWED: Duration = Duration::from_millis(50);
/// How often every list is asked for after the first time.
const ROUNDS: usize = 5;

pub(crate) fn measure(table: &mut Table) -> Result<(), Failure> {
    let server = Server::start(PEOPLE)?;
    table.state("a million people made", time(server.seeding), "");
    let memory = |table: &mut Table, what: &str| {
        let peak = server.peak_memory();
        let shown = peak.map_or_else(
            || "-".to_owned(),
            |bytes| format!("{:.0} MB", bytes as f64 / 1e6),
        );
        table.state(what, shown, "of peak memory");
    };
    memory(table, "  with them");
    let mut connection = server.connect()?;
    // The first time, indexes are made for what is filtered and sorted by.
    let mut firsts = Vec::new();
    for list in lists::all().iter().filter(|list| list.is_sorted()) {
        let request = list.request();
        let started = Instant::now();
        connection.send(&request)?;
        firsts.push(started.elapsed());
        list.check(&mut connection, PEOPLE)?;
    }
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        for list in lists::all().iter().filter(|list| list.is_sorted()) {
            let request = list.request();
            let started = Instant::now();
            connection.send(&request)?;
            times.push(started.elapsed());
        }
    }
    table.time("  page, filtered, sorted", percentile(&times, 50), ALLOWED);
    table.state("  the slowest of all", time(percentile(&times, 100)), "");
    table.state(
        "  the first, at most",
        time(percentile(&firsts, 100)),
        "makes the indexes",
    );
    let mut after = Vec::new();
    for (number, list) in lists::all()
        .iter()
        .filter(|list| list.is_sorted())
        .enumerate()
    {
        connection.send(&lists::change(number))?;
        let request = list.request();
        let started = Instant::now();
        connection.send(&request)?;
        after.push(started.elapsed());
    }
    table.state("  right after a change", time(percentile(&after, 50)), "");
    memory(table, "  with the indexes");
    Ok(())
}
