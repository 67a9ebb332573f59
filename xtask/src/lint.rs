//! `cargo xtask lint`: the house rules of the description.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use outseta_codegen::check;
use outseta_codegen::source::Sources;

use crate::workspace;

pub(crate) fn run(folder: Option<PathBuf>) -> Result<ExitCode> {
    let sources = match folder {
        None => workspace::description()?,
        Some(folder) => {
            let shown = folder.display().to_string();
            Sources::read(&folder, shown.trim_end_matches('/'))
                .with_context(|| format!("cannot read {shown}"))?
        }
    };
    let faults = check(&sources);
    if faults.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprint!("{}", faults.render(&sources));
    Ok(ExitCode::FAILURE)
}
