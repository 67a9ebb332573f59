//! Where things are in this repository.

use std::path::PathBuf;

use anyhow::{Context, Result};
use outseta_codegen::source::Sources;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    // Cargo sets it at run time; the compiled-in one serves a binary that is started by hand.
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest
        .parent()
        .map_or_else(|| PathBuf::from("."), PathBuf::from)
}

/// The description, every file of it.
pub(crate) fn description() -> Result<Sources> {
    Sources::read(&root().join("spec"), "spec").context("cannot read spec/")
}
