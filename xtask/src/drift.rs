//! `cargo xtask drift`: compares the description with a file of the vendor.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use clap::ValueEnum;
use outseta_codegen::drift::{Unread, drift};
use outseta_codegen::source::Sources;

use crate::workspace;

/// What says that nothing could be compared, as distinct from a difference.
const UNREADABLE: u8 = 2;

/// The form of the report.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For machines; its form stays.
    Json,
}

pub(crate) fn run(file: &Path, format: Format) -> Result<ExitCode> {
    let shown = file.display().to_string();
    let (description, theirs) = match (workspace::description(), read(file, &shown)) {
        (Ok(description), Ok(text)) => (description, Sources::new(vec![(shown, text)])),
        (Err(error), _) | (_, Err(error)) => {
            eprintln!("error: {error:#}");
            return Ok(ExitCode::from(UNREADABLE));
        }
    };
    let found = match drift(&description, &theirs) {
        Ok(found) => found,
        Err(unread) => {
            let text = match &unread {
                Unread::Description(faults) => faults.render(&description),
                Unread::File(faults) => faults.render(&theirs),
            };
            eprint!("{text}");
            return Ok(ExitCode::from(UNREADABLE));
        }
    };
    match format {
        Format::Text => print!("{}", found.text()),
        Format::Json => print!("{}", found.json(&description)),
    }
    eprint!("{}", found.faults().render(&description));
    Ok(if found.is_explained() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn read(file: &Path, shown: &str) -> Result<String> {
    let bytes = std::fs::read(file).map_err(|error| {
        anyhow::anyhow!("cannot read {shown}: {error}; name a file that was downloaded before")
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = &error.as_bytes()[..good];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        anyhow::anyhow!("{shown}:{line}: the file is not UTF-8 (byte {good}); save it as UTF-8")
    })
}
