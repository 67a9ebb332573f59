//! The benchmarks of the client and of the sandbox, which are programs of their crates and print their own tables.

use anyhow::{Context, Result, bail};

use super::cargo;
use crate::workspace;

/// Runs one of them. Returns whether its bounds are kept.
pub(crate) fn run(package: &str, name: &str) -> Result<bool> {
    let status = cargo()
        .current_dir(workspace::root())
        .args(["bench", "--quiet", "--package", package, "--bench", name])
        .status()
        .context("cannot start cargo")?;
    // Cargo hands on the exit code of the benchmark, and has another for faults of its own.
    match status.code() {
        Some(0) => Ok(true),
        Some(1) => Ok(false),
        _ => bail!("the benchmark `{name}` of {package} did not run: {status}"),
    }
}
