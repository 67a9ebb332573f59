//! Descriptions that cannot become Rust: each is refused at its place, and nothing is generated.

use std::path::Path;

use outseta_codegen::source::Sources;
use outseta_codegen::{Fault, generate};

/// The obstacle course with one text replaced in one file.
fn edited(file: &str, find: &str, replace: &str) -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/specs/obstacle");
    let mut found = false;
    let files = [
        "openapi.yaml",
        "paths.yaml",
        "provenance.yaml",
        "schemas.yaml",
        "webhooks.yaml",
    ]
    .into_iter()
    .map(|name| {
        let mut text = std::fs::read_to_string(folder.join(name)).expect("the file is there");
        if name == file {
            found = text.contains(find);
            text = text.replacen(find, replace, 1);
        }
        (name.to_owned(), text)
    })
    .collect();
    assert!(found, "`{find}` is not in {file}");
    Sources::new(files)
}

/// Edits, generates, and returns what is said of a rule: `file:line message`.
fn refused(rule: &str, file: &str, find: &str, replace: &str) -> Vec<String> {
    let sources = edited(file, find, replace);
    let Err(Fault::Description(faults)) = generate(&sources) else {
        panic!("`{replace}` was not refused");
    };
    let said: Vec<_> = faults
        .iter()
        .filter(|fault| fault.rule == rule)
        .map(|fault| {
            let location = sources.location(fault.span);
            assert!(!fault.help.is_empty(), "{} has no cure", fault.message);
            format!(
                "{}:{} {}",
                sources.path(fault.span.file),
                location.line,
                fault.message
            )
        })
        .collect();
    assert!(
        !said.is_empty(),
        "{rule} is not among:\n{}",
        faults.render(&sources)
    );
    said
}

/// The line of the first occurrence in the edited file.
fn line(file: &str, find: &str) -> usize {
    let text = std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../tests/golden/specs/obstacle")
            .join(file),
    )
    .expect("the file is there");
    text[..text.find(find).expect("the text is there")]
        .lines()
        .count()
        + 1
}

#[test]
fn members_that_meet_in_rust() {
    let said = refused(
        "model/collision",
        "schemas.yaml",
        "              x-outseta-rust-name: upper_id\n",
        "",
    );
    let place = line("schemas.yaml", "            Id:") - 1;
    assert!(
        said[0].starts_with(&format!("schemas.yaml:{place} `ID` and `Id` of `Option`")),
        "{said:?}"
    );
}

#[test]
fn a_member_called_like_the_place_of_unknown_ones() {
    let said = refused(
        "model/collision",
        "schemas.yaml",
        "              x-outseta-rust-name: extra_text\n",
        "",
    );
    let place = line("schemas.yaml", "            Extra:");
    assert_eq!(
        said[0],
        format!(
            "schemas.yaml:{place} `Extra` would be called `extra` in Rust, which `Option` has already"
        )
    );
}

#[test]
fn a_variant_called_unknown() {
    let said = refused(
        "model/collision",
        "schemas.yaml",
        "        - Some\n",
        "        - Unknown\n",
    );
    assert!(
        said[0].contains("`0` would be called `Unknown` in Rust"),
        "{said:?}"
    );
}

#[test]
fn a_name_that_rust_does_not_have() {
    let said = refused(
        "model/name",
        "schemas.yaml",
        "x-outseta-rust-name: upper_id",
        "x-outseta-rust-name: upper-id",
    );
    assert!(
        said[0].contains("`ID` would be called `upper-id`"),
        "{said:?}"
    );
}

#[test]
fn a_handle_called_like_a_method_of_the_client() {
    let said = refused(
        "model/collision",
        "paths.yaml",
        "x-outseta-call: results.fetch",
        "x-outseta-call: from_env.wait",
    );
    assert!(said[0].contains("which the client has already"), "{said:?}");
}

#[test]
fn a_parameter_called_like_an_option_of_every_call() {
    let said = refused(
        "model/collision",
        "paths.yaml",
        "- name: really",
        "- name: Select",
    );
    assert!(
        said[0].contains("`Select` would be called `select`"),
        "{said:?}"
    );
}

#[test]
fn operations_whose_markers_meet() {
    let said = refused(
        "model/collision",
        "paths.yaml",
        "operationId: options_move",
        "operationId: optionsList",
    );
    assert!(
        said[0].contains("would both be called `OptionsList`"),
        "{said:?}"
    );
}

#[test]
fn a_text_format_without_a_type() {
    let said = refused(
        "model/format",
        "schemas.yaml",
        "              type: string\n              description: A keyword.",
        "              type: string\n              format: duration\n              description: A keyword.",
    );
    assert!(
        said[0].contains("`type` has the text format `duration`"),
        "{said:?}"
    );
}

#[test]
fn an_object_without_a_name() {
    let said = refused(
        "model/form",
        "schemas.yaml",
        "              type: integer\n              description: The same in small letters.",
        "              type: object\n              description: Inline.\n              properties:\n                A:\n                  type: string\n                  description: A.",
    );
    assert!(said[0].contains("`Id` is written in a form"), "{said:?}");
}

#[test]
fn two_successes_without_names() {
    let said = refused(
        "model/answer",
        "paths.yaml",
        "      x-outseta-outcome:\n        name: Either\n        variants:\n          '200': Ok\n          '202': Err\n",
        "",
    );
    assert!(
        said[0].contains("succeeds in more than one way"),
        "{said:?}"
    );
}

#[test]
fn a_base_that_leads_back() {
    let said = refused(
        "model/base-cycle",
        "schemas.yaml",
        "      type: object\n      additionalProperties: true\n      description: What all have.",
        "      description: What all have.\n      additionalProperties: true\n      allOf:\n        - $ref: '#/components/schemas/Option'\n      type: object",
    );
    assert!(said[0].contains("builds on itself"), "{said:?}");
}

#[test]
fn a_page_that_says_it_is_none() {
    let said = refused(
        "model/paged",
        "paths.yaml",
        "x-outseta-paged: true",
        "x-outseta-paged: false",
    );
    assert!(
        said[0].contains("`options_list` says `x-outseta-paged: false`"),
        "{said:?}"
    );
}

#[test]
fn a_relation_that_does_not_say_how_it_is_written() {
    let said = refused(
        "write/missing",
        "schemas.yaml",
        "              x-outseta-write: reference\n              description: Leads back.",
        "              description: Leads back.",
    );
    assert_eq!(said.len(), 1, "one fault, said once: {said:?}");
    assert!(
        said[0].contains("nothing says how `Result` is written"),
        "{said:?}"
    );
}

#[test]
fn several_faults_in_one_run() {
    let sources = edited(
        "paths.yaml",
        "x-outseta-call: options.add",
        "x-outseta-call: add",
    );
    let Err(Fault::Description(faults)) = generate(&sources) else {
        panic!("not refused");
    };
    let rendered = faults.render(&sources);
    assert!(rendered.contains("model/call"), "{rendered}");
    assert!(rendered.contains("paths.yaml:"), "{rendered}");
    assert!(rendered.contains("help"), "{rendered}");
}

#[test]
fn an_event_called_unknown() {
    let said = refused("model/collision", "webhooks.yaml", "  none:", "  unknown:");
    assert!(
        said[0]
            .contains("`unknown` would be called `Unknown` in Rust, which the events has already"),
        "{said:?}"
    );
}

#[test]
fn an_event_called_like_nothing_in_rust() {
    let said = refused("model/name", "webhooks.yaml", "  none:", "  self:");
    assert!(
        said[0].contains("`self` would be called `Self` in Rust, which is no name"),
        "{said:?}"
    );
}

#[test]
fn an_event_that_sends_no_object() {
    let said = refused(
        "model/event",
        "webhooks.yaml",
        "              $ref: '#/components/schemas/Option'",
        "              $ref: '#/components/schemas/Mood'",
    );
    assert!(
        said[0].contains("`none` does not send an object that has a model"),
        "{said:?}"
    );
}

#[test]
fn an_event_whose_details_have_no_place() {
    let said = refused(
        "model/event",
        "schemas.yaml",
        "        ActivityEventData:",
        "        OtherData:",
    );
    assert!(
        said.iter()
            .any(|line| line.contains("`none` has details, but `Option` has no place for them")),
        "{said:?}"
    );
    assert!(said.iter().all(|line| !line.contains("`ok`")), "{said:?}");
}
