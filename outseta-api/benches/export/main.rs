//! Time and memory of an export: all people of a sandbox that allows four requests a second.
//!
//! `cargo bench --package outseta-api --bench export`. The sandbox and each export are processes of their own, so that the
//! peak of memory is that of one export alone. Started as a test, it only checks that everybody arrives.

mod export;
mod server;

use std::{error::Error, process::ExitCode, time::Duration};

use export::Export;
use server::Server;

type Failure = Box<dyn Error>;

/// How many people there are to export, at first and then.
const PEOPLE: [usize; 2] = [10_000, 100_000];
/// For a look at whether it works.
const FEW: usize = 250;
/// Items a page, and requests a second, at most.
const PAGE: usize = 100;
const RATE: f64 = 4.0;
/// How much of the least possible time an export may take.
const TIME_BOUND: f64 = 1.02;
/// How much of the memory of the small export the large one may take.
const MEMORY_BOUND: f64 = 1.10;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<_> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        [server::ARGUMENT, people] => server::run(people).map(|()| true),
        [export::ARGUMENT, base_url] => export::run(base_url).map(|()| true),
        // Cargo says so when it runs a benchmark, and leaves it out when it runs tests.
        _ if words.contains(&"--bench") => measure(),
        _ => check(),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn check() -> Result<bool, Failure> {
    exported(FEW)?;
    println!("everybody was exported");
    Ok(true)
}

/// Returns whether the bounds are kept.
fn measure() -> Result<bool, Failure> {
    let mut exports = Vec::new();
    for people in PEOPLE {
        println!("exporting {people} people");
        exports.push((people, exported(people)?));
    }
    println!(
        "{:<24}{:>10}  {:<26}{:>6}{:>7}",
        "export", "ours", "against", "ratio", "bound"
    );
    let mut kept = true;
    for (people, export) in &exports {
        let least = people.div_ceil(PAGE) as f64 / RATE;
        kept &= row(
            &format!("{people} people"),
            &seconds(export.took),
            &format!("{least:.2} s at {RATE:.0} requests/s"),
            export.took.as_secs_f64() / least,
            TIME_BOUND,
        );
    }
    // Systems without `/proc` do not tell.
    let peaks: Vec<_> = exports
        .iter()
        .filter_map(|(_, export)| export.peak)
        .collect();
    if let [small, large] = peaks[..] {
        kept &= row(
            "peak memory",
            &megabytes(large),
            &format!("{} of the smaller one", megabytes(small)),
            large as f64 / small as f64,
            MEMORY_BOUND,
        );
    }
    Ok(kept)
}

/// Exports so many people, and fails if one is missing or a request was refused.
fn exported(people: usize) -> Result<Export, Failure> {
    let server = Server::start(people)?;
    let export = Export::start(&server.base_url)?;
    if export.people != people {
        return Err(format!("{} people arrived of {people}", export.people).into());
    }
    Ok(export)
}

/// Prints a row of the table. Returns whether the bound is kept.
fn row(what: &str, ours: &str, other: &str, ratio: f64, bound: f64) -> bool {
    let verdict = if ratio <= bound { "ok" } else { "missed" };
    println!("  {what:<22}{ours:>10}  {other:<26}{ratio:>6.3}{bound:>7.2}  {verdict}");
    ratio <= bound
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

/// Kilobytes for people.
fn megabytes(kilobytes: u64) -> String {
    format!("{:.1} MB", kilobytes as f64 * 1024.0 / 1e6)
}
