//! Lists the generated types of the client, so that a test meets each of them without naming them by hand.

use std::{fmt::Write as _, fs, io, path::Path};

fn main() -> io::Result<()> {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../outseta-api/src/generated");
    println!("cargo::rerun-if-changed={}", generated.display());

    let mut every = String::new();
    list(
        &mut every,
        "every_model",
        &models(&generated.join("models"))?,
    );
    list(
        &mut every,
        "every_input",
        &inputs(&generated.join("inputs"))?,
    );
    list(
        &mut every,
        "every_service",
        &services(&generated.join("services"))?,
    );
    let folder = std::env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&folder).join("every.rs"), every)
}

/// Writes a macro that hands all rows to another one.
fn list(every: &mut String, name: &str, rows: &[String]) {
    let rows = rows.join(" ");
    let _ = writeln!(
        every,
        "macro_rules! {name} {{ ($case:ident) => {{ $case! {{ {rows} }} }}; }}"
    );
}

/// `Account;`
fn models(folder: &Path) -> io::Result<Vec<String>> {
    let text = fs::read_to_string(folder.join("mod.rs"))?;
    Ok(text
        .lines()
        .filter_map(|line| line.strip_prefix("pub use self::"))
        .filter_map(|path| path.split("::").nth(1))
        // The semicolon is that of the line.
        .map(str::to_owned)
        .collect())
}

/// `PersonUpdate open [password recaptcha_token];`, with the setters that take secrets.
fn inputs(folder: &Path) -> io::Result<Vec<String>> {
    let mut rows = Vec::new();
    for text in files(folder)? {
        let head = text.lines().find_map(|line| {
            let line = line.strip_prefix("    ")?;
            let (name, openness) = line.split_once(' ')?;
            matches!(openness, "open" | "closed").then(|| format!("{name} {openness}"))
        });
        let setters: Vec<_> = text
            .lines()
            .filter(|line| line.contains("<crate::wire::Secret> \""))
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        if let Some(head) = head {
            rows.push(format!("{head} [{}];", setters.join(" ")));
        }
    }
    Ok(rows)
}

/// `people;`
fn services(folder: &Path) -> io::Result<Vec<String>> {
    let mut rows = Vec::new();
    for text in files(folder)? {
        let accessors = text.split("impl crate::Client {").skip(1);
        rows.extend(accessors.filter_map(|text| {
            let name = text.split("pub fn ").nth(1)?.split('(').next()?;
            Some(format!("{name};"))
        }));
    }
    Ok(rows)
}

/// The text of every file but `mod.rs`.
fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    paths.retain(|path| path.file_name().is_some_and(|name| name != "mod.rs"));
    paths.sort();
    paths.iter().map(fs::read_to_string).collect()
}
