//! `cargo xtask decode`: starts the program that tells what the client makes of a body.
//!
//! It is built on its own, not linked in: it embeds the generated client, and the command that
//! writes that must not need it.

use std::{
    ffi::OsString,
    process::{Command, ExitCode},
};

use anyhow::{Context, Result};

use crate::workspace;

pub(crate) fn run(arguments: Vec<OsString>) -> Result<ExitCode> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // In the caller's folder, where the paths among the arguments start.
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "outseta-decode"])
        .arg("--manifest-path")
        .arg(workspace::root().join("Cargo.toml"))
        .arg("--")
        .args(arguments)
        .status()
        .context("cannot start cargo")?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
