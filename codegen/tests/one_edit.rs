//! One edit of the real description, and everything that follows from it.

use std::path::Path;

use outseta_codegen::render::FileSet;
use outseta_codegen::source::Sources;
use outseta_codegen::{BUNDLE, Fault, GENERATED, STRICT_BUNDLE, generate};

/// The real description, each file run through `edit`.
fn edited(edit: impl Fn(&str, String) -> String) -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = Sources::read(&root, "spec").expect("the description is there");
    let files = sources
        .files()
        .map(|file| {
            let path = sources.path(file).to_owned();
            let text = edit(&path, sources.text(file).to_owned());
            (path, text)
        })
        .collect();
    Sources::new(files)
}

fn made(sources: &Sources) -> FileSet {
    match generate(sources) {
        Ok(set) => set,
        Err(Fault::Description(faults)) => panic!("{}", faults.render(sources)),
        Err(fault @ Fault::Generator(_)) => panic!("{fault}"),
    }
}

#[test]
fn renaming_a_property_in_one_file_renames_it_everywhere() {
    let before = made(&edited(|_, text| text));
    let after = made(&edited(|path, text| {
        if path == "spec/schemas/crm/person.yaml" {
            assert!(
                text.contains("\n            Title:\n"),
                "the property is there"
            );
            text.replace("\n            Title:\n", "\n            JobTitle:\n")
        } else {
            text
        }
    }));
    let differing: Vec<_> = after
        .files
        .iter()
        .filter(|(path, text)| before.files.get(*path) != Some(text))
        .map(|(path, _)| path.trim_start_matches(GENERATED))
        .collect();
    assert_eq!(
        differing,
        [
            "/inputs/person_create.rs",
            "/inputs/person_input.rs",
            "/inputs/person_update.rs",
            "/inputs/profile_update.rs",
            "/models/person.rs",
            BUNDLE,
            STRICT_BUNDLE,
        ]
    );
    for (path, new, old) in [
        ("/models/person.rs", " job_title: ", " title: "),
        ("/models/person.rs", "\"JobTitle\"", "\"Title\""),
        ("/models/person.rs", " JOB_TITLE Field", " TITLE Field"),
        (
            "/inputs/person_update.rs",
            " job_title Assign<",
            " title Assign<",
        ),
    ] {
        let text = &after.files[&format!("{GENERATED}{path}")];
        assert!(text.contains(new), "{path} has {new}");
        assert!(!text.contains(old), "{path} has no {old}");
    }
    assert_eq!(after.files.len(), before.files.len());
}

#[test]
fn the_generated_files_in_the_repository_are_those_of_the_description() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let difference = made(&edited(|_, text| text))
        .compare(&root)
        .expect("readable");
    let lines: Vec<_> = difference.lines().collect();
    assert!(
        lines.is_empty(),
        "run cargo xtask gen\n{}",
        lines.join("\n")
    );
}
