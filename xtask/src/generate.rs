//! `cargo xtask gen`: writes what follows from the description, or checks that it is written.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};
use outseta_codegen::render::FileSet;
use outseta_codegen::{Fault, generate};

use crate::workspace;

/// What the line of `--stats` begins with.
pub(crate) const PEAK_MEMORY: &str = "peak memory:";

pub(crate) fn run(check: bool, stats: bool) -> Result<ExitCode> {
    let code = write_or_check(check)?;
    if stats {
        match peak_memory() {
            Some(kilobytes) => println!("{PEAK_MEMORY} {kilobytes} kB"),
            None => println!("{PEAK_MEMORY} not known on this system"),
        }
    }
    Ok(code)
}

/// The most memory that this process has held at any time, where the system keeps that figure.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

fn write_or_check(check: bool) -> Result<ExitCode> {
    let started = Instant::now();
    let sources = workspace::description()?;
    let set = match generate(&sources) {
        Ok(set) => set,
        Err(Fault::Description(faults)) => {
            eprint!("{}", faults.render(&sources));
            eprintln!("Nothing was written.");
            return Ok(ExitCode::FAILURE);
        }
        Err(fault @ Fault::Generator(_)) => bail!(fault),
    };
    if check {
        report_check(&set, started)
    } else {
        report_write(&set, started)
    }
}

fn report_check(set: &FileSet, started: Instant) -> Result<ExitCode> {
    let difference = set.compare(&workspace::root())?;
    if difference.is_empty() {
        println!(
            "{} generated files are up to date ({:.2} s)",
            set.files.len(),
            started.elapsed().as_secs_f64()
        );
        return Ok(ExitCode::SUCCESS);
    }
    for line in difference.lines() {
        eprintln!("{line}");
    }
    if difference.lines().count() > difference.orphaned.len() {
        eprintln!("The generated files are not what spec/ says. To cure it: cargo xtask gen");
    }
    if !difference.orphaned.is_empty() {
        eprintln!("An orphaned file that was not generated is yours to move or delete.");
    }
    Ok(ExitCode::FAILURE)
}

fn report_write(set: &FileSet, started: Instant) -> Result<ExitCode> {
    let written = set.write(&workspace::root())?;
    for path in &written.written {
        println!("wrote    {path}");
    }
    for path in &written.removed {
        println!("removed  {path}");
    }
    println!(
        "{} operations, {} models, {} bodies, {} enumerations: {} files, {} written, {} removed, {:.2} s",
        set.counts.operations,
        set.counts.models,
        set.counts.bodies,
        set.counts.enumerations,
        set.files.len(),
        written.written.len(),
        written.removed.len(),
        started.elapsed().as_secs_f64()
    );
    for path in &written.foreign {
        eprintln!("foreign  {path}");
    }
    if written.foreign.is_empty() {
        Ok(ExitCode::SUCCESS)
    } else {
        eprintln!(
            "These files stand among the generated ones but were not generated: move or delete them."
        );
        Ok(ExitCode::FAILURE)
    }
}
