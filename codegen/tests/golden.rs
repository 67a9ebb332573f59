//! Generated code to the byte: every description under `specs/` against its folder under `golden/`.
//!
//! Both folders are in `tests/golden`, a crate that compiles the same files on the runtime of the
//! client. After a wanted change: `UPDATE_GOLDEN=1 cargo test -p outseta-codegen --test golden`, and
//! read the diff.

use std::path::{Path, PathBuf};

use outseta_codegen::render::{FileSet, Written};
use outseta_codegen::source::Sources;
use outseta_codegen::{BUNDLE, Fault, GENERATED, STRICT_BUNDLE, generate};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/golden")
        .join(name)
}

/// The generated files of a description, as they stand under `golden/`.
fn golden_set(name: &str) -> FileSet {
    let sources =
        Sources::read(&folder("specs").join(name), name).expect("the description is there");
    let set = match generate(&sources) {
        Ok(set) => set,
        Err(Fault::Description(faults)) => panic!("{}", faults.render(&sources)),
        Err(fault @ Fault::Generator(_)) => panic!("{fault}"),
    };
    let mut golden = FileSet {
        owned: vec![format!("golden/{name}")],
        ..FileSet::default()
    };
    for (path, text) in set.files {
        let path = match path.as_str() {
            BUNDLE => "bundle.json",
            STRICT_BUNDLE => "bundle.strict.json",
            path => path
                .strip_prefix(GENERATED)
                .expect("generated Rust has one home")
                .trim_start_matches('/'),
        };
        golden.files.insert(format!("golden/{name}/{path}"), text);
    }
    golden
}

fn compare(name: &str) {
    let set = golden_set(name);
    let root = folder("");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let Written { foreign, .. } = set.write(&root).expect("the golden files can be written");
        assert_eq!(foreign, Vec::<String>::new());
    }
    let difference = set.compare(&root).expect("the golden files can be read");
    let lines: Vec<_> = difference.lines().collect();
    assert!(
        lines.is_empty(),
        "what is generated changed; if that is wanted, run UPDATE_GOLDEN=1 cargo test -p outseta-codegen --test golden\n{}",
        lines.join("\n")
    );
}

#[test]
fn the_smallest_description() {
    compare("smallest");
}

#[test]
fn the_obstacle_course() {
    compare("obstacle");
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert_eq!(golden_set("obstacle").files, golden_set("obstacle").files);
}
