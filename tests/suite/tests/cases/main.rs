//! The conformance suite: cases as data under `tests/conformance`, played against a scripted server over a socket.
//!
//! `tests/conformance/README.md` describes the format, so that clients in other languages can play them as well.

#[path = "../support/mod.rs"]
mod support;

mod bodies;
mod calls;
mod faults;
mod format;
mod judge;
mod promises;
mod run;
mod script;
mod sending;
mod stand_ins;
mod tokens;
mod wrong;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use outseta_api::serde_json;

use self::{
    format::{Case, File},
    promises::Promise,
};

/// How many cases there are at least.
const LEAST: usize = 150;

/// Files beside those of the areas.
const OTHERS: [&str; 4] = ["README.md", "faults.json", "promises.json", "wrong.json"];

/// Declares a test for each area, whose cases are in the file of its name.
macro_rules! areas {
    ($($area:ident),+ $(,)?) => {
        /// The files of cases that are played.
        const AREAS: &[&str] = &[$(stringify!($area)),+];

        $(#[test]
        fn $area() {
            play(stringify!($area));
        })+
    };
}

areas!(
    bodies_and_decoding,
    credentials,
    errors,
    limiter,
    paging,
    redaction,
    redirects,
    requests,
    retries,
    settings,
);

fn folder() -> PathBuf {
    promises::root().join("tests/conformance")
}

fn cases(area: &str) -> Result<Vec<Case>, String> {
    let path = folder().join(format!("{area}.json"));
    let text = fs::read_to_string(&path).map_err(|error| format!("{area}.json: {error}"))?;
    parse(area, &text)
}

fn parse(area: &str, text: &str) -> Result<Vec<Case>, String> {
    let file: File = serde_json::from_str(text).map_err(|error| format!("{area}.json: {error}"))?;
    Ok(file.cases)
}

/// The cases of an area that fail, each with its differences.
fn failures(area: &str, cases: &[Case]) -> Vec<String> {
    cases
        .iter()
        .flat_map(|case| {
            let name = &case.name;
            run::differences(case)
                .into_iter()
                .map(move |difference| format!("{area}.json, \"{name}\": {difference}"))
        })
        .collect()
}

fn play(area: &str) {
    let cases = cases(area).expect("a sound file");
    let failures = failures(area, &cases);
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// What is wrong with the collection of cases as such.
fn faults_of_collection(areas: &[(&str, Vec<Case>)], files: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for (area, cases) in areas {
        if cases.is_empty() {
            faults.push(format!("{area}.json holds no case"));
        }
        for case in cases {
            if let Some(other) = names.insert(&case.name, area) {
                faults.push(format!(
                    "{area}.json, \"{}\": the name is also in {other}.json",
                    case.name
                ));
            }
        }
    }
    for file in files {
        let area = file.strip_suffix(".json");
        let played = area.is_some_and(|area| areas.iter().any(|(name, _)| *name == area));
        if !played && !OTHERS.contains(&file.as_str()) {
            faults.push(format!("{file}: no test plays it"));
        }
    }
    if names.len() < LEAST {
        faults.push(format!("{} cases are fewer than {LEAST}", names.len()));
    }
    faults
}

#[test]
fn every_file_is_played_and_every_promise_proven() {
    let areas: Vec<_> = AREAS
        .iter()
        .map(|area| (*area, cases(area).expect("a sound file")))
        .collect();
    let files: Vec<_> = fs::read_dir(folder())
        .expect("a folder")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    let text = promises::read("tests/conformance/promises.json").expect("the promises");
    let promises: Vec<Promise> = serde_json::from_str(&text).expect("sound promises");
    let proven: BTreeSet<_> = areas
        .iter()
        .flat_map(|(_, cases)| cases.iter().map(|case| case.promise.as_str()))
        .collect();
    let kinds: BTreeSet<_> = areas
        .iter()
        .flat_map(|(_, cases)| cases)
        .filter_map(|case| case.expect.error.as_ref()?.get("kind")?.as_str())
        .collect();
    let readme = promises::read("README.md").expect("the README");
    let errors = promises::read("outseta-api/src/error/mod.rs").expect("the errors");

    let mut faults = faults_of_collection(&areas, &files);
    faults.extend(promises::faults(&promises, &proven, &promises::read));
    faults.extend(promises::rows_without_promise(&readme, &promises));
    faults.extend(promises::kinds_without_case(&errors, &kinds));
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
