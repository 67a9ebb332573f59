//! The figures of the sandbox: requests a second, start to first answer, and a million people.
//!
//! `cargo bench --package outseta-sandbox --bench figures`. The sandbox is always a process of its own. Started as a test,
//! it only checks that all of the queries are answered as they should be, among fewer people.

mod lists;
mod load;
mod million;
mod server;
mod start;
mod table;
mod wire;

use std::{error::Error, process::ExitCode};

use server::Server;
use table::Table;

type Failure = Box<dyn Error + Send + Sync>;

/// Takes figures, and puts them into the table.
type Measure = fn(&mut Table) -> Result<(), Failure>;

/// For a look at whether it works.
const FEW: usize = 3_000;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<_> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        [server::ARGUMENT, people] => server::run(people).map(|()| true),
        // Cargo says so when it runs a benchmark, and leaves it out when it runs tests.
        _ if words.contains(&"--bench") => measure(&words),
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
    let server = Server::start(FEW)?;
    let mut connection = server.connect()?;
    for list in lists::all() {
        list.check(&mut connection, FEW)?;
    }
    start::first_answer()?;
    println!("all lists were answered");
    Ok(true)
}

/// Returns whether the bounds are kept. Words name single figures; without any, all are taken.
fn measure(words: &[&str]) -> Result<bool, Failure> {
    stay_on_two_processors();
    let figures: [(&str, Measure); 3] = [
        ("start", start::measure),
        ("load", load::measure),
        ("million", million::measure),
    ];
    let all = !figures.iter().any(|(name, _)| words.contains(name));
    let mut table = Table::default();
    for (name, measure) in figures {
        if all || words.contains(&name) {
            measure(&mut table)?;
        }
    }
    Ok(table.print())
}

/// Keeps this process, and those that it starts, on the first two processors that it may use.
#[cfg(target_os = "linux")]
fn stay_on_two_processors() {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
    if let Ok(allowed) = sched_getaffinity(None) {
        let mut two = CpuSet::new();
        let processors = (0..CpuSet::MAX_CPU).filter(|cpu| allowed.is_set(*cpu));
        processors.take(2).for_each(|cpu| two.set(cpu));
        // If it is refused, the figures come from more processors, which is said.
        let _ = sched_setaffinity(None, &two);
    }
    let processors = std::thread::available_parallelism().map_or(0, usize::from);
    if processors > 2 {
        println!("note: this runs on {processors} processors");
    }
}

#[cfg(not(target_os = "linux"))]
fn stay_on_two_processors() {
    println!("note: this runs on all processors");
}
