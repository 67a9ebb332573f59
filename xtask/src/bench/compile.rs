//! Compile time of the client, against the client that progenitor writes for the same description.
//!
//! They are dependencies of one small project, so that they get what their users get: cargo's own
//! profile for development, without the settings of this workspace. Each round removes what was
//! built of one of them, builds it again, and subtracts what cargo takes when there is nothing to
//! do, so that one run of the compiler remains. The dependencies are built before.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use outseta_codegen::{BUNDLE, peer};
use serde_json::Value;

use super::table::{Row, megabytes};
use super::{cargo, median, timed};
use crate::workspace;

const ROUNDS: usize = 5;
/// How much of progenitor's time ours may take.
const BOUND: f64 = 0.5;
const OURS: &str = "outseta-api";
const PEER: &str = "progenitor-positional";
/// Progenitor makes a checked type of every text with a `maxLength`; this one is spared that work.
const LEAN_PEER: &str = "progenitor-without-lengths";
const PACKAGES: [&str; 3] = [OURS, PEER, LEAN_PEER];
/// The area whose price alone is measured.
const AREA: &str = "crm";
/// How many lines may be generated.
const LINES_ALLOWED: usize = 30_000;

pub(crate) fn run() -> Result<Vec<Row>> {
    let root = workspace::root();
    let folder = root.join("target").join("bench");
    let project = Project {
        manifest: folder.join("compile").join("Cargo.toml"),
        target: folder.join("target"),
    };
    let part = |name: &str| Project {
        manifest: folder.join(name).join("Cargo.toml"),
        target: folder.join("target"),
    };
    let (area, none) = (part("compile-area"), part("compile-none"));
    let bundle = write_project(&root, &folder.join("compile"))?;
    write_part(&root, &folder.join("compile-area"), &format!("{AREA:?}"))?;
    write_part(&root, &folder.join("compile-none"), "")?;
    for package in PACKAGES {
        println!("building {package} with its dependencies");
        project.prepare(package)?;
    }
    area.prepare(OURS)?;
    none.prepare(OURS)?;
    let mut times = PACKAGES.map(|_| Vec::new());
    let (mut area_times, mut none_times) = (Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        println!("round {round} of {ROUNDS}");
        for (package, times) in PACKAGES.into_iter().zip(&mut times) {
            times.push(project.compile(package)?);
        }
        area_times.push(area.compile(OURS)?);
        none_times.push(none.compile(OURS)?);
    }
    let [ours, peer, lean] = times.map(|times| median(&times).as_secs_f64());
    let alone = median(&area_times).as_secs_f64();
    let runtime = median(&none_times).as_secs_f64();
    // The last build left a part's; the sizes are those of the whole.
    project.compile(OURS)?;
    let (our_size, peer_size, lean_size) = (
        project.size(OURS)?,
        project.size(PEER)?,
        project.size(LEAN_PEER)?,
    );
    Ok(vec![
        time_row("outseta-api alone", ours, "progenitor", peer, Some(BOUND)),
        time_row("", ours, "without lengths", lean, None),
        time_row("with crm alone", alone, "all areas", ours, None),
        time_row("without any area", runtime, "all areas", ours, None),
        lines_row(&root, &bundle)?,
        size_row("its rlib", our_size, "progenitor", peer_size),
        size_row("", our_size, "without lengths", lean_size),
    ])
}

fn time_row(what: &'static str, ours: f64, name: &str, other: f64, bound: Option<f64>) -> Row {
    Row {
        what,
        ours: format!("{ours:.2} s"),
        other: format!("{other:.2} s, {name}"),
        ratio: Some(ours / other),
        bound,
    }
}

/// The generated lines, against those that progenitor writes.
fn lines_row(root: &Path, bundle: &Value) -> Result<Row> {
    let mut ours = 0;
    let mut ahead = vec![root.join(outseta_codegen::GENERATED)];
    while let Some(folder) = ahead.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                ahead.push(path);
            } else {
                ours += fs::read_to_string(&path)?.lines().count();
            }
        }
    }
    let other = positional(bundle)?.lines().count();
    Ok(Row {
        what: "generated lines",
        ours: ours.to_string(),
        other: format!("{LINES_ALLOWED} allowed ({other})"),
        ratio: Some(ours as f64 / LINES_ALLOWED as f64),
        bound: Some(1.0),
    })
}

fn positional(bundle: &Value) -> Result<String> {
    peer::positional(bundle).map_err(|said| anyhow!("progenitor refuses the description: {said}"))
}

fn size_row(what: &'static str, ours: u64, name: &str, other: u64) -> Row {
    Row {
        what,
        ours: megabytes(ours),
        other: format!("{}, {name}", megabytes(other)),
        ratio: Some(ours as f64 / other as f64),
        bound: None,
    }
}

/// The project that depends on all of the crates, and where it is built.
struct Project {
    manifest: PathBuf,
    target: PathBuf,
}

impl Project {
    /// Builds everything once, so that only the crate itself is left to build.
    fn prepare(&self, package: &str) -> Result<()> {
        if self.cargo("build", package, true).is_ok() {
            return Ok(());
        }
        // A dependency may be missing on this machine, so cargo may fetch it now.
        self.cargo("build", package, false)
    }

    /// The time of compiling this one crate.
    fn compile(&self, package: &str) -> Result<Duration> {
        self.cargo("clean", package, true)?;
        let ((), full) = timed(|| self.cargo("build", package, true))?;
        let ((), idle) = timed(|| self.cargo("build", package, true))?;
        Ok(full.saturating_sub(idle))
    }

    fn cargo(&self, command: &str, package: &str, offline: bool) -> Result<()> {
        let mut cargo = cargo();
        cargo
            .args([command, "--package", package])
            .arg("--manifest-path")
            .arg(&self.manifest)
            .arg("--target-dir")
            .arg(&self.target)
            .env("CARGO_INCREMENTAL", "0");
        if offline {
            cargo.arg("--offline");
        }
        let output = cargo.output().context("cannot start cargo")?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!("`cargo {command}` of {package} failed:\n{said}");
        }
        Ok(())
    }

    fn size(&self, package: &str) -> Result<u64> {
        let file = format!("lib{}.rlib", package.replace('-', "_"));
        let path = self.target.join("debug").join(file);
        let facts = fs::metadata(&path).with_context(|| format!("no {}", path.display()))?;
        Ok(facts.len())
    }
}

/// Writes a project that depends on a part of our crate only.
fn write_part(root: &Path, folder: &Path, features: &str) -> Result<()> {
    let manifest = format!(
        r#"# Written by `cargo xtask bench compile`.
[package]
name = "part"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]
resolver = "3"

[dependencies]
{OURS} = {{ path = "../../../{OURS}", default-features = false, features = [{features}] }}
"#
    );
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), "")?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(())
}

/// Writes the project, with the versions of dependencies that this workspace has. Returns the bundle.
fn write_project(root: &Path, folder: &Path) -> Result<Value> {
    let bundle = fs::read_to_string(root.join(BUNDLE)).context("no bundled description")?;
    let bundle: Value =
        serde_json::from_str(&bundle).context("the bundled description is not JSON")?;
    let lock = fs::read_to_string(root.join("Cargo.lock")).context("no Cargo.lock")?;
    let version = locked_version(&lock, "progenitor-impl")
        .context("Cargo.lock does not name progenitor-impl")?;
    for (name, text) in [
        ("Cargo.toml".to_owned(), manifest(&features(&bundle))),
        ("src/lib.rs".to_owned(), String::new()),
        (format!("{PEER}/Cargo.toml"), peer_manifest(PEER, version)),
        (format!("{PEER}/src/lib.rs"), positional(&bundle)?),
        (
            format!("{LEAN_PEER}/Cargo.toml"),
            peer_manifest(LEAN_PEER, version),
        ),
        (
            format!("{LEAN_PEER}/src/lib.rs"),
            positional(&without_lengths(&bundle))?,
        ),
        ("Cargo.lock".to_owned(), lock.clone()),
    ] {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)
                .with_context(|| format!("cannot make {}", parent.display()))?;
        }
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(bundle)
}

/// The features of all areas.
fn features(bundle: &Value) -> String {
    let tags = bundle["tags"].as_array().into_iter().flatten();
    let names = tags.filter_map(|tag| tag["x-outseta-feature"].as_str());
    let quoted: Vec<_> = names.map(|name| format!("{name:?}")).collect();
    quoted.join(", ")
}

fn without_lengths(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(key, _)| *key != "maxLength")
            .map(|(key, value)| (key.clone(), without_lengths(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_lengths).collect(),
        scalar => scalar.clone(),
    }
}

fn manifest(features: &str) -> String {
    format!(
        r#"# Written by `cargo xtask bench compile`.
[package]
name = "all"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]
resolver = "3"
members = ["{PEER}", "{LEAN_PEER}"]

[dependencies]
# All areas. The kind of TLS adds to the dependencies, not to the crate.
{OURS} = {{ path = "../../../{OURS}", default-features = false, features = [{features}] }}
{PEER} = {{ path = "{PEER}" }}
{LEAN_PEER} = {{ path = "{LEAN_PEER}" }}
"#
    )
}

fn peer_manifest(name: &str, progenitor: &str) -> String {
    format!(
        r#"# Written by `cargo xtask bench compile`.
[package]
name = "{name}"
version = "0.0.0"
edition = "2024"
publish = false

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
    use super::{locked_version, without_lengths};
    use serde_json::json;

    #[test]
    fn only_lengths_are_left_out() {
        let bundle =
            json!({ "a": [{ "type": "string", "maxLength": 9 }], "b": { "maxLength": 1 } });
        assert_eq!(
            without_lengths(&bundle),
            json!({ "a": [{ "type": "string" }], "b": {} })
        );
    }

    #[test]
    fn versions_are_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"a-b\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"b\"\nversion = \"2.0.0\"\n";
        assert_eq!(locked_version(lock, "b"), Some("2.0.0"));
        assert_eq!(locked_version(lock, "c"), None);
    }
}
