//! The operations of the description, held against a list: none comes or goes by accident.

use std::collections::BTreeSet;
use std::path::Path;

use outseta_codegen::diagnostic::Diagnostics;
use outseta_codegen::load::load;
use outseta_codegen::source::Sources;

const LIST: &str = include_str!("operations.txt");

#[test]
fn the_operations_are_those_of_the_list() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = Sources::read(&root, "spec").expect("the description is there");
    let document = load(&sources, &mut Diagnostics::default());
    let described: BTreeSet<String> = document
        .operations()
        .map(|found| {
            let id = found.node.get("operationId").and_then(|id| id.as_str());
            format!(
                "{} {} {}",
                found.method.text.to_uppercase(),
                found.path.text,
                id.unwrap_or("without an operationId")
            )
        })
        .collect();
    let listed: BTreeSet<String> = LIST
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    let lost: Vec<_> = listed.difference(&described).collect();
    let gained: Vec<_> = described.difference(&listed).collect();
    assert!(
        lost.is_empty() && gained.is_empty(),
        "codegen/tests/operations.txt and spec/paths differ\nlost: {lost:#?}\nnew: {gained:#?}"
    );
    assert_eq!(listed.len(), 163);
}

/// The features of the tags, and those of the crate that are areas.
#[test]
fn every_area_is_a_feature_of_the_crate() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let sources = Sources::read(&root.join("spec"), "spec").expect("the description is there");
    let document = load(&sources, &mut Diagnostics::default());
    let tags = document.root.get("tags").and_then(|tags| tags.as_list());
    let named: BTreeSet<&str> = tags
        .expect("tags")
        .iter()
        .filter_map(|tag| tag.get("x-outseta-feature")?.as_str())
        .collect();
    let manifest =
        std::fs::read_to_string(root.join("outseta-api/Cargo.toml")).expect("a manifest");
    let areas: BTreeSet<&str> = manifest
        .lines()
        .filter_map(|line| line.strip_suffix(" = []"))
        .collect();
    assert_eq!(
        named, areas,
        "tags of spec/openapi.yaml, features of outseta-api"
    );
    let default = manifest
        .lines()
        .find(|line| line.starts_with("default = "))
        .expect("default features");
    for area in areas {
        assert!(
            default.contains(&format!("{area:?}")),
            "{area} is off by default"
        );
    }
}
