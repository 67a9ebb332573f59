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
