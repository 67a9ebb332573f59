//! From the start of the program to its first answer.

use std::{
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::{
    Failure,
    lists::total,
    table::{Table, percentile, time},
    wire::Connection,
};

const ROUNDS: usize = 31;
const ALLOWED: Duration = Duration::from_millis(100);

pub(crate) fn measure(table: &mut Table) -> Result<(), Failure> {
    // The first one brings the program into memory.
    let first = first_answer()?;
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        times.push(first_answer()?);
    }
    table.time("start to first answer", percentile(&times, 50), ALLOWED);
    table.state("  the slowest of all", time(percentile(&times, 100)), "");
    table.state("  the very first", time(first), "");
    Ok(())
}

/// Starts the program on a free port, and asks for people as soon as it says which.
pub(crate) fn first_answer() -> Result<Duration, Failure> {
    let started = Instant::now();
    let mut process = Command::new(env!("CARGO_BIN_EXE_outseta-sandbox"))
        .args(["--port", "0"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()?;
    let outcome = process
        .stdout
        .take()
        .ok_or_else(|| Failure::from("no output"))
        .and_then(|output| {
            let mut lines = BufReader::new(output).lines();
            let address = lines.find_map(|line| address(&line.ok()?));
            let address = address.ok_or("the sandbox did not tell its address")?;
            total(&mut Connection::open(address)?)?;
            Ok(started.elapsed())
        });
    process.kill()?;
    process.wait()?;
    outcome
}

/// The address in a line such as `An Outseta runs at http://127.0.0.1:8080/api/v1`.
fn address(line: &str) -> Option<std::net::SocketAddr> {
    let (_, rest) = line.split_once("http://127.0.0.1:")?;
    let port: String = rest.chars().take_while(char::is_ascii_digit).collect();
    format!("127.0.0.1:{port}").parse().ok()
}
