//! The public promises: what they say, where they stand, and that each has a case.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use serde::Deserialize;

/// What the crate promises to its users, in the words of its documentation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Promise {
    pub(crate) id: String,
    /// Word for word as it stands there.
    pub(crate) text: String,
    /// The file, from the root of the repository.
    #[serde(rename = "where")]
    pub(crate) place: String,
    /// The test that proves what no exchange of requests and answers can: `file#function`.
    #[serde(default)]
    pub(crate) test: Option<String>,
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What is wrong with the list of promises. `proven` holds the ids that cases name.
pub(crate) fn faults(
    promises: &[Promise],
    proven: &BTreeSet<&str>,
    read: &dyn Fn(&str) -> Option<String>,
) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids = BTreeSet::new();
    let mut files: BTreeMap<&str, Option<String>> = BTreeMap::new();
    for promise in promises {
        let id = promise.id.as_str();
        if !ids.insert(id) {
            faults.push(format!("promises.json: `{id}` is there twice"));
        }
        match &promise.test {
            None if !proven.contains(id) => {
                faults.push(format!("promises.json: no case proves `{id}`"));
            }
            Some(test) if !is_there(test, read) => {
                faults.push(format!("promises.json: `{id}`: there is no test `{test}`"));
            }
            _ => {}
        }
        let place = promise.place.as_str();
        let text = files
            .entry(place)
            .or_insert_with(|| read(place).map(|text| words(&text)));
        match text {
            None => faults.push(format!("promises.json: `{id}`: there is no file `{place}`")),
            Some(text) if !text.contains(&words(&promise.text)) => faults.push(format!(
                "promises.json: `{id}`: the text is not in `{place}` any more: {}",
                promise.text
            )),
            Some(_) => {}
        }
    }
    for id in proven {
        if !ids.contains(id) {
            faults.push(format!(
                "a case names the promise `{id}`, which promises.json lacks"
            ));
        }
    }
    faults
}

/// Whether the file of a test declares it.
fn is_there(test: &str, read: &dyn Fn(&str) -> Option<String>) -> bool {
    let Some((file, function)) = test.split_once('#') else {
        return false;
    };
    let declared = format!("fn {function}(");
    read(file).is_some_and(|source| source.contains(&declared))
}

/// The rows of the table of promises in the README that no promise quotes.
pub(crate) fn rows_without_promise(readme: &str, promises: &[Promise]) -> Vec<String> {
    let section = readme
        .split("## What it takes care of")
        .nth(1)
        .unwrap_or_default();
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows: Vec<_> = section
        .lines()
        .filter(|line| line.starts_with('|'))
        // The heads of the columns, and the line below them.
        .skip(2)
        .collect();
    if rows.len() < 9 {
        return vec!["the table `What it takes care of` is not where it was".to_owned()];
    }
    rows.into_iter()
        .filter(|row| {
            let row = words(row);
            !promises
                .iter()
                .any(|promise| promise.place == "README.md" && row.contains(&words(&promise.text)))
        })
        .map(|row| format!("README.md: no promise quotes the row {row}"))
        .collect()
}

/// The kinds of errors that the source declares and no case expects.
pub(crate) fn kinds_without_case(source: &str, expected: &BTreeSet<&str>) -> Vec<String> {
    let body = source
        .split("pub enum ErrorKind {")
        .nth(1)
        .unwrap_or_default();
    let body = body.split("\n}").next().unwrap_or_default();
    let kinds: Vec<_> = body
        .lines()
        .filter_map(|line| line.trim().strip_suffix(','))
        .filter(|line| line.chars().all(char::is_alphanumeric))
        .collect();
    if kinds.len() < 15 {
        return vec!["the kinds of errors are not where they were".to_owned()];
    }
    kinds
        .into_iter()
        .filter(|kind| !expected.contains(kind))
        .map(|kind| format!("no case expects an error of the kind {kind}"))
        .collect()
}

/// The file of the repository as text.
pub(crate) fn read(place: &str) -> Option<String> {
    fs::read_to_string(root().join(place)).ok()
}

/// The words of a text, without the marks of comments, so that a promise may run over lines.
fn words(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.trim_start();
        let bare = line
            .strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"));
        bare.unwrap_or(line)
    });
    let mut joined = String::with_capacity(text.len());
    for line in lines {
        for word in line.split_whitespace() {
            joined.push_str(word);
            joined.push(' ');
        }
    }
    joined.trim_end().to_owned()
}
