//! Compile time of the client, against the client that progenitor writes for the same description.
//!
//! Each round removes what was built of one crate, builds it again, and subtracts what cargo takes
//! when there is nothing to do, so that one run of the compiler remains. The dependencies are built
//! before. Both crates get the same profile: cargo's own for development, not incremental.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use outseta_codegen::{BUNDLE, peer};

use super::table::{Row, megabytes};
use super::{cargo, median, timed};
use crate::workspace;

const ROUNDS: usize = 5;
/// How much of progenitor's time ours may take.
const BOUND: f64 = 0.5;
const PEER: &str = "progenitor-positional";

pub(crate) fn run() -> Result<Vec<Row>> {
    let root = workspace::root();
    let folder = root.join("target").join("bench");
    let peer = folder.join(PEER);
    write_peer(&root, &peer)?;
    let target = folder.join("target");
    let ours = Crate::new("outseta-api", &root, &target);
    let theirs = Crate::new(PEER, &peer, &target);

    for krate in [&ours, &theirs] {
        krate.prepare()?;
    }
    let mut times = [Vec::new(), Vec::new()];
    for round in 1..=ROUNDS {
        println!("round {round} of {ROUNDS}");
        for (krate, times) in [&ours, &theirs].into_iter().zip(&mut times) {
            times.push(krate.compile()?);
        }
    }
    let [our_time, their_time] = times.map(|times| median(&times).as_secs_f64());
    let (our_size, their_size) = (ours.size()?, theirs.size()?);
    Ok(vec![
        Row {
            what: "outseta-api alone",
            ours: format!("{our_time:.2} s"),
            other: format!("{their_time:.2} s, progenitor"),
            ratio: Some(our_time / their_time),
            bound: Some(BOUND),
        },
        Row {
            what: "its rlib",
            ours: megabytes(our_size),
            other: format!("{}, progenitor", megabytes(their_size)),
            ratio: Some(our_size as f64 / their_size as f64),
            bound: None,
        },
    ])
}

/// A crate whose compile time is measured.
struct Crate {
    name: &'static str,
    manifest: PathBuf,
    target: PathBuf,
}

impl Crate {
    fn new(name: &'static str, folder: &Path, target: &Path) -> Self {
        Self {
            name,
            manifest: folder.join("Cargo.toml"),
            target: target.to_owned(),
        }
    }

    /// Builds everything once, so that only the crate itself is left to build.
    fn prepare(&self) -> Result<()> {
        println!("building {} with its dependencies", self.name);
        if self.build(true).is_ok() {
            return Ok(());
        }
        // A crate may be missing on this machine, so cargo may fetch it; or its message tells more.
        self.build(false)
    }

    /// The time of compiling this crate alone.
    fn compile(&self) -> Result<Duration> {
        self.cargo("clean", true, &[])?;
        let ((), full) = timed(|| self.build(true))?;
        let ((), idle) = timed(|| self.build(true))?;
        Ok(full.saturating_sub(idle))
    }

    fn build(&self, offline: bool) -> Result<()> {
        // The kind of TLS changes what is linked to the client, but not the client.
        self.cargo("build", offline, &["--lib", "--no-default-features"])
    }

    /// Runs cargo on this crate, in the benchmark's own target folder.
    fn cargo(&self, command: &str, offline: bool, more: &[&str]) -> Result<()> {
        let mut cargo: Command = cargo();
        cargo
            .arg(command)
            .arg("--manifest-path")
            .arg(&self.manifest)
            .arg("--target-dir")
            .arg(&self.target)
            .args(["--package", self.name])
            .args(more)
            .env("CARGO_INCREMENTAL", "0")
            // The workspace has a leaner setting, which its users do not get.
            .env("CARGO_PROFILE_DEV_DEBUG", "full");
        if offline {
            cargo.arg("--offline");
        }
        let output = cargo.output().context("cannot start cargo")?;
        if !output.status.success() {
            bail!(
                "`cargo {command}` of {} failed:\n{}",
                self.name,
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(())
    }

    fn size(&self) -> Result<u64> {
        let file = format!("lib{}.rlib", self.name.replace('-', "_"));
        let path = self.target.join("debug").join(file);
        let facts = fs::metadata(&path).with_context(|| format!("no {}", path.display()))?;
        Ok(facts.len())
    }
}

/// Writes the crate of progenitor's client, with the versions of dependencies that this workspace has.
fn write_peer(root: &Path, folder: &Path) -> Result<()> {
    let bundle = fs::read_to_string(root.join(BUNDLE)).context("no bundled description")?;
    let bundle = serde_json::from_str(&bundle).context("the bundled description is not JSON")?;
    let code = peer::positional(&bundle)
        .map_err(|said| anyhow::anyhow!("progenitor refuses the description: {said}"))?;
    let lock = fs::read_to_string(root.join("Cargo.lock")).context("no Cargo.lock")?;
    let version = locked_version(&lock, "progenitor-impl")
        .context("Cargo.lock does not name progenitor-impl")?;

    let source = folder.join("src");
    fs::create_dir_all(&source).with_context(|| format!("cannot make {}", source.display()))?;
    for (name, text) in [
        ("Cargo.toml", manifest(version)),
        ("Cargo.lock", lock.clone()),
        ("src/lib.rs", code),
    ] {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

fn manifest(progenitor: &str) -> String {
    format!(
        r#"# Written by `cargo xtask bench compile`.
[package]
name = "{PEER}"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[dependencies]
chrono = {{ version = "0.4", default-features = false, features = ["serde", "std"] }}
# Of the version of the generator.
progenitor-client = "={progenitor}"
# With the features of outseta-api, and those that progenitor's client needs.
reqwest = {{ version = "0.13", default-features = false, features = ["charset", "http2", "json", "query", "stream"] }}
serde = {{ version = "1", features = ["derive"] }}
serde_json = "1"
"#
    )
}

/// The version of a package in the text of a lock file.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = \"{package}\""))?;
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn versions_are_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"a-b\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"b\"\nversion = \"2.0.0\"\n";
        assert_eq!(locked_version(lock, "b"), Some("2.0.0"));
        assert_eq!(locked_version(lock, "c"), None);
    }
}
