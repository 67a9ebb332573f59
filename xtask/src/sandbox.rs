//! `cargo xtask sandbox`: starts the sandbox program.
//!
//! It is built on its own, not linked in: the sandbox embeds the bundled description, and the
//! command that writes that file must not need it.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::workspace;

pub(crate) fn run(arguments: Vec<OsString>) -> Result<ExitCode> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // In the caller's folder, where the paths among the arguments start.
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "outseta-sandbox"])
        .arg("--manifest-path")
        .arg(workspace::root().join("Cargo.toml"))
        .args(["--bin", "outseta-sandbox", "--"])
        .args(arguments)
        .status()
        .context("cannot start cargo")?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
