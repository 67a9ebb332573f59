//! Every schema of the description, and every example in it: nothing is lost on the way through the
//! models, and what they do not know is told.

mod support;

use std::collections::BTreeSet;

use outseta_decode::{Report, examine, find};
use serde_json::Value;

use crate::support::{Bundle, Put, STRANGE, STRANGE_TEXT};

/// Related objects are built this far down.
const DEPTH: usize = 2;

#[track_caller]
fn read(schema: &str, body: &Value) -> Report {
    let text = body.to_string();
    let schema = find(schema).expect("a schema of the registry");
    let report = examine(schema, text.as_bytes())
        .unwrap_or_else(|failure| panic!("{} refuses {text}:\n{failure}", schema.name));
    assert!(
        report.is_lossless(),
        "{} loses something of {text}:\n{report}",
        schema.name
    );
    report
}

fn members(report: &Report) -> BTreeSet<String> {
    report
        .members
        .iter()
        .map(|found| found.path.to_string())
        .collect()
}

fn values(report: &Report) -> BTreeSet<String> {
    report
        .values
        .iter()
        .map(|found| found.path.to_string())
        .collect()
}

/// What was put in is told, at its place and with its value.
#[track_caller]
fn assert_told(schema: &str, body: &Value, put: &Put) -> Report {
    let report = read(schema, body);
    let (members, values) = (members(&report), values(&report));
    let missed: Vec<_> = put.members.difference(&members).collect();
    assert!(missed.is_empty(), "{schema} took {missed:?} for known");
    let missed: Vec<_> = put.values.difference(&values).collect();
    assert!(missed.is_empty(), "{schema} took {missed:?} for known");
    for found in &report.values {
        if put.values.contains(&found.path.to_string()) {
            let expected = [STRANGE.to_string(), format!("{STRANGE_TEXT:?}")];
            assert!(expected.contains(&found.value), "{schema}: {found:?}");
        }
    }
    report
}

#[test]
fn nothing_and_null_are_nothing() {
    let bundle = Bundle::read();
    for schema in Bundle::models() {
        let nulls: Value = bundle
            .properties(schema)
            .into_keys()
            .map(|name| (name.to_owned(), Value::Null))
            .collect::<serde_json::Map<_, _>>()
            .into();
        for body in [Value::Object(serde_json::Map::new()), nulls] {
            let report = read(schema, &body);
            assert!(report.members.is_empty(), "{report}");
            assert!(report.values.is_empty(), "{report}");
            assert!(report.differences.is_empty(), "{report}");
        }
    }
}

#[test]
fn full_objects_are_known_through_and_through() {
    let bundle = Bundle::read();
    for schema in Bundle::models() {
        let report = read(schema, &bundle.full(schema, DEPTH));
        assert!(report.members.is_empty(), "{schema}: {:?}", report.members);
        assert!(report.values.is_empty(), "{schema}: {:?}", report.values);
    }
}

#[test]
fn full_objects_with_unknown_things() {
    let bundle = Bundle::read();
    for schema in Bundle::models() {
        let mut body = bundle.full(schema, DEPTH);
        let mut put = Put::default();
        bundle.estrange(schema, &mut body, "", &mut put);
        let report = assert_told(schema, &body, &put);
        assert_eq!(members(&report), put.members, "{schema}");
        assert_eq!(values(&report), put.values, "{schema}");
    }
}

#[test]
fn examples_of_the_description() {
    let bundle = Bundle::read();
    let examples = bundle.examples();
    assert!(!examples.is_empty());
    for (schema, body) in examples {
        let report = read(schema, &body);
        assert!(report.values.is_empty(), "{schema}: {:?}", report.values);
    }
}

#[test]
fn examples_with_unknown_things() {
    let bundle = Bundle::read();
    for (schema, mut body) in bundle.examples() {
        let mut put = Put::default();
        bundle.estrange(schema, &mut body, "", &mut put);
        assert_told(schema, &body, &put);
    }
}
