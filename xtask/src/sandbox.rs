//! `cargo xtask sandbox`: starts the sandbox program.
//!
//! It is built on its own, not linked in: the sandbox embeds the bundled description, and the
//! command that writes that file must not need it.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::workspace;

pub(crate) fn run(port: u16) -> Result<ExitCode> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(workspace::root())
        .args([
            "run",
            "--quiet",
            "--package",
            "outseta-sandbox",
            "--",
            "--port",
        ])
        .arg(port.to_string())
        .status()
        .context("cannot start cargo")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
