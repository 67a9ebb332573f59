//! The runner itself: expectations that are wrong must be reported, and faults of the files be found.

use std::collections::BTreeSet;

use outseta_api::serde_json;
use serde::Deserialize;

use super::{
    failures, faults_of_collection,
    format::Case,
    parse,
    promises::{self, Promise},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wrong {
    #[serde(rename = "about")]
    _about: String,
    cases: Vec<WrongCase>,
}

/// A case that does not hold.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrongCase {
    case: Case,
    /// How each difference begins, in any order.
    reported: Vec<String>,
}

#[test]
fn wrong_expectations_are_reported() {
    let text = promises::read("tests/conformance/wrong.json").expect("a file");
    let wrong: Wrong = serde_json::from_str(&text).expect("a sound file");
    assert!(wrong.cases.len() >= 20, "wrong cases were lost");
    for WrongCase { case, reported } in wrong.cases {
        let name = case.name.clone();
        let failures = failures("wrong", &[case]);
        assert_eq!(failures.len(), reported.len(), "{name}: {failures:#?}");
        for beginning in reported {
            let line = format!("wrong.json, \"{name}\": {beginning}");
            assert!(
                failures.iter().any(|failure| failure.starts_with(&line)),
                "{name}: {beginning:?} is not in {failures:#?}"
            );
        }
    }
}

const CASE: &str = r#"{"name": "NAME", "promise": "p", "call": {"operation": "people_get"}, "expect": {"arrivals": 0}}"#;

fn some(names: &[&str]) -> Vec<Case> {
    let cases: Vec<_> = names
        .iter()
        .map(|name| CASE.replace("NAME", name))
        .collect();
    let text = format!(r#"{{"about": "x", "cases": [{}]}}"#, cases.join(","));
    parse("some", &text).expect("sound cases")
}

#[test]
fn members_that_nobody_knows_are_refused() {
    for (from, to) in [
        (r#""name""#, r#""nam""#),
        (r#""promise""#, r#""promises""#),
        (r#""operation""#, r#""operations""#),
        (r#""arrivals""#, r#""arrival""#),
        (r#""expect": {"#, r#""server": [{"stats": 1}], "expect": {"#),
        (r#""expect": {"#, r#""client": {"rate": 1}, "expect": {"#),
        (
            r#""expect": {"#,
            r#""expect": {"requests": [{"header": {}}], "#,
        ),
        (r#""arrivals": 0"#, r#""elapsed": {"at_least_ms": 1}"#),
    ] {
        let text = format!(r#"{{"about": "x", "cases": [{}]}}"#, CASE.replace(from, to));
        let fault = parse("some", &text).err().expect(to);
        assert!(fault.starts_with("some.json: "), "{fault}");
    }
    assert!(parse("some", r#"{"cases": []}"#).is_err());
    assert!(parse("some", r#"{"about": "x", "cases": [], "more": 1}"#).is_err());
}

#[test]
fn faults_of_the_collection_are_found() {
    let names: Vec<_> = (0..200).map(|number| number.to_string()).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let files = ["a.json", "b.json", "README.md"].map(str::to_owned);
    let areas = |first: &[&str], second: &[&str]| [("a", some(first)), ("b", some(second))];

    let sound = areas(&names[..100], &names[100..]);
    assert_eq!(faults_of_collection(&sound, &files), [""; 0]);
    let found = faults_of_collection(&areas(&names, &names[..1]), &files);
    assert_eq!(found, ["b.json, \"0\": the name is also in a.json"]);
    let found = faults_of_collection(&areas(&names, &[]), &files);
    assert_eq!(found, ["b.json holds no case"]);
    let more = [files.as_slice(), &["c.json".to_owned()]].concat();
    assert_eq!(
        faults_of_collection(&sound, &more),
        ["c.json: no test plays it"]
    );
    let found = faults_of_collection(&areas(&names[..100], &names[100..149]), &files);
    assert_eq!(found, ["149 cases are fewer than 150"]);
}

#[test]
fn faults_of_the_promises_are_found() {
    let promise = |id: &str, text: &str, place: &str| Promise {
        test: None,
        id: id.to_owned(),
        text: text.to_owned(),
        place: place.to_owned(),
    };
    let read = |place: &str| {
        (place == "lib.rs").then(|| "/// It waits\n    /// its   turn.\nfn x() {}".to_owned())
    };
    let proven = |ids: &[&'static str]| BTreeSet::from_iter(ids.iter().copied());
    let sound = promise("turn", "waits its turn", "lib.rs");
    assert_eq!(
        promises::faults(&[sound], &proven(&["turn"]), &read),
        [""; 0]
    );
    let list = [
        promise("turn", "waits its turn", "lib.rs"),
        promise("turn", "waits its turn", "lib.rs"),
        promise("gone", "never waits", "lib.rs"),
        promise("lost", "waits", "main.rs"),
        promise("bare", "waits", "lib.rs"),
        Promise {
            test: Some("lib.rs#x".to_owned()),
            ..promise("tested", "waits", "lib.rs")
        },
        Promise {
            test: Some("lib.rs#y".to_owned()),
            ..promise("untested", "waits", "lib.rs")
        },
    ];
    let found = promises::faults(&list, &proven(&["turn", "gone", "lost", "odd"]), &read);
    for part in [
        "`turn` is there twice",
        "`gone`: the text is not in `lib.rs` any more",
        "there is no file `main.rs`",
        "no case proves `bare`",
        "`untested`: there is no test `lib.rs#y`",
        "names the promise `odd`",
    ] {
        assert!(
            found.iter().any(|fault| fault.contains(part)),
            "{part}: {found:#?}"
        );
    }
    assert_eq!(found.len(), 6, "{found:#?}");
}

#[test]
fn rows_of_the_readme_without_a_promise_are_found() {
    let rows: String = (0..9)
        .map(|row| format!("| rule {row} | does {row} |\n"))
        .collect();
    let readme = format!("## What it takes care of\n\n| a | b |\n|---|---|\n{rows}\n## More\n");
    let promises: Vec<_> = (0..8)
        .map(|row| Promise {
            test: None,
            id: row.to_string(),
            text: format!("does {row}"),
            place: "README.md".to_owned(),
        })
        .collect();
    let found = promises::rows_without_promise(&readme, &promises);
    assert_eq!(
        found,
        ["README.md: no promise quotes the row | rule 8 | does 8 |"]
    );
    assert_eq!(promises::rows_without_promise("", &promises).len(), 1);
}

#[test]
fn kinds_of_errors_without_a_case_are_found() {
    let kinds: Vec<_> = (0..16).map(|number| format!("Kind{number}")).collect();
    let rows: String = kinds
        .iter()
        .map(|kind| format!("    /// A kind.\n    {kind},\n"))
        .collect();
    let source = format!("pub enum ErrorKind {{\n{rows}}}\npub enum Other {{\n    More,\n}}\n");
    let expected = BTreeSet::from_iter(kinds[1..].iter().map(String::as_str));
    let found = promises::kinds_without_case(&source, &expected);
    assert_eq!(found, ["no case expects an error of the kind Kind0"]);
    assert_eq!(promises::kinds_without_case("", &expected).len(), 1);
}
