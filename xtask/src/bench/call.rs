//! CPU time of a call: starts the benchmark of the client itself, which prints its own table.

use anyhow::{Context, Result, bail};

use super::cargo;
use crate::workspace;

/// Returns whether the bounds are kept.
pub(crate) fn run() -> Result<bool> {
    let status = cargo()
        .current_dir(workspace::root())
        .args([
            "bench",
            "--quiet",
            "--package",
            "outseta-api",
            "--bench",
            "call",
        ])
        .status()
        .context("cannot start cargo")?;
    // Cargo hands on the exit code of the benchmark, and has another for faults of its own.
    match status.code() {
        Some(0) => Ok(true),
        Some(1) => Ok(false),
        _ => bail!("the benchmark of calls did not run: {status}"),
    }
}
