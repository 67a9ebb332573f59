//! `cargo xtask bench`: what the project claims about speed and size, measured and held to a bound.
//!
//! `docs/benchmarks.md` says what is measured and how to read it.

mod compile;
mod generation;
mod program;
mod table;

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::ValueEnum;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Which {
    /// Time and memory of `cargo xtask gen --check`.
    Gen,
    /// Compile time of the client, against progenitor's own for the same description.
    Compile,
    /// CPU time of a call, against the same call written by hand.
    Call,
    /// Time and memory of exporting 10,000 and 100,000 people at four requests a second.
    Export,
    /// The sandbox: requests a second, start to first answer, a million people.
    Sandbox,
    /// All of them.
    All,
}

pub(crate) fn run(which: Which) -> Result<ExitCode> {
    let wanted = |one| which == one || which == Which::All;
    let mut kept = true;
    if wanted(Which::Gen) {
        kept &= table::print("gen", &generation::run()?);
    }
    if wanted(Which::Compile) {
        kept &= table::print("compile", &compile::run()?);
    }
    if wanted(Which::Call) {
        kept &= program::run("outseta-api", "call")?;
    }
    if wanted(Which::Export) {
        kept &= program::run("outseta-api", "export")?;
    }
    if wanted(Which::Sandbox) {
        kept &= program::run("outseta-sandbox", "figures")?;
    }
    Ok(if kept {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The cargo that started this program.
fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// How long it takes.
fn timed<T>(work: impl FnOnce() -> Result<T>) -> Result<(T, Duration)> {
    let started = Instant::now();
    let result = work()?;
    Ok((result, started.elapsed()))
}

/// The middle of the rounds; of an even number the upper one of the two.
fn median<T: Ord + Copy + Default>(rounds: &[T]) -> T {
    let mut sorted = rounds.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median(&[9, 1, 5]), 5);
        assert_eq!(median(&[4, 1, 3, 2]), 3);
        assert_eq!(median::<u64>(&[]), 0);
    }
}
