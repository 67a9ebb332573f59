//! Time and memory of `cargo xtask gen --check`, the whole of it, as a process of its own.

use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::table::{Row, megabytes};
use super::{median, timed};
use crate::generate::PEAK_MEMORY;

const ROUNDS: usize = 11;
const TIME_ALLOWED: Duration = Duration::from_millis(500);
const MEMORY_ALLOWED: u64 = 200_000_000;

pub(crate) fn run() -> Result<Vec<Row>> {
    // The first one only brings the files into memory.
    check()?;
    let mut times = Vec::new();
    let mut memory = Vec::new();
    for _ in 0..ROUNDS {
        let (peak, time) = timed(check)?;
        times.push(time);
        memory.extend(peak);
    }
    let time = median(&times).as_secs_f64();
    let peak = (!memory.is_empty()).then(|| median(&memory));
    Ok(vec![
        Row {
            what: "whole run",
            ours: format!("{time:.2} s"),
            other: format!("{:.2} s allowed", TIME_ALLOWED.as_secs_f64()),
            ratio: Some(time / TIME_ALLOWED.as_secs_f64()),
            bound: Some(1.0),
        },
        Row {
            what: "peak memory",
            ours: peak.map_or_else(|| "-".to_owned(), megabytes),
            other: format!("{} allowed", megabytes(MEMORY_ALLOWED)),
            ratio: peak.map(|peak| peak as f64 / MEMORY_ALLOWED as f64),
            bound: Some(1.0),
        },
    ])
}

/// Runs this very program, and returns its peak memory in bytes if the system tells it.
fn check() -> Result<Option<u64>> {
    let program = std::env::current_exe().context("cannot find this program")?;
    let output = Command::new(program)
        .args(["gen", "--check", "--stats"])
        .output()
        .context("cannot run `gen --check`")?;
    if !output.status.success() {
        bail!(
            "`cargo xtask gen --check` failed, so its time means nothing:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout)
        .lines()
        .find_map(|line| line.strip_prefix(PEAK_MEMORY))
        .and_then(|rest| rest.trim().strip_suffix(" kB")?.parse().ok())
        .map(|kilobytes: u64| kilobytes * 1024))
}
