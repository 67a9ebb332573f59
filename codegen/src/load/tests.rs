//! What the loader reads, where it says that it stands, and what it refuses.

use super::{Document, load};
use crate::diagnostic::Diagnostics;
use crate::source::{Node, Sources, Value};

fn sources(files: &[(&str, &str)]) -> Sources {
    Sources::new(
        files
            .iter()
            .map(|&(path, text)| (path.to_owned(), text.to_owned()))
            .collect(),
    )
}

fn read(text: &str) -> (Sources, Document, Diagnostics) {
    let sources = sources(&[("a.yaml", text)]);
    let mut faults = Diagnostics::new();
    let document = load(&sources, &mut faults);
    (sources, document, faults)
}

/// `line:column rule` of every fault, in order.
fn said(sources: &Sources, faults: &Diagnostics) -> Vec<String> {
    faults
        .iter()
        .map(|fault| format!("{} {}", sources.location(fault.span), fault.rule))
        .collect()
}

fn refused(text: &str) -> Vec<String> {
    let (sources, _, faults) = read(text);
    assert!(!faults.render(&sources).is_empty());
    said(&sources, &faults)
}

/// Every scalar and key stands where its span says.
fn assert_spans(sources: &Sources, node: &Node) {
    let slice = sources.slice(node.span);
    match &node.value {
        Value::Text(text) if !slice.contains(['"', '\'', '\n']) => assert_eq!(slice, text),
        Value::Float(text) => assert_eq!(slice, text),
        Value::Integer(value) => assert_eq!(slice, value.to_string()),
        Value::Bool(value) => assert_eq!(slice, value.to_string()),
        Value::Text(_) | Value::Null => {}
        Value::List(items) => items.iter().for_each(|item| assert_spans(sources, item)),
        Value::Map(map) => {
            for entry in map.iter() {
                let key = sources.slice(entry.key.span);
                assert_eq!(key.trim_matches(['"', '\'']), entry.key.text);
                assert_spans(sources, &entry.value);
            }
        }
    }
}

#[test]
fn scalars_follow_the_core_schema() {
    let (_, document, faults) = read(concat!(
        "yes: yes\nno: no\non: on\ntrue_: true\nfalse_: False\nnull_: null\ntilde: ~\nnothing:\n",
        "int: -12\nhex: 0x1F\noctal: 0o17\nfloat: 49.00\nexp: 1e3\npoint: .5\nunder: 1_000\n",
        "date: 2018-04-25T14:26:56\nquoted: '12'\ndouble: \"true\"\nblock: >-\n  12\nversion: 3.0.3\n",
        "dash: '-'\ntime: 12:30\n",
    ));
    assert!(faults.is_empty());
    let json = document.to_json();
    let expected = serde_json::json!({
        "yes": "yes", "no": "no", "on": "on", "true_": true, "false_": false, "null_": null,
        "tilde": null, "nothing": null, "int": -12, "hex": 31, "octal": 15, "float": 49.0,
        "exp": 1000.0, "point": 0.5, "under": "1_000", "date": "2018-04-25T14:26:56",
        "quoted": "12", "double": "true", "block": "12", "version": "3.0.3", "dash": "-",
        "time": "12:30",
    });
    assert_eq!(json, expected);
}

#[test]
fn spans_are_exact_in_any_text() {
    let (sources, document, faults) = read(concat!(
        "naïve: größe\n日本: {schlüssel: 'wért', zahl: 12, liste: [α, β, {γ: δ}]}\r\n",
        "blöck:\n  - ä: ö\n    ü: 1.5\n  - \"ß\"\n  # ein Köder\n  - >-\n    früh\n    spät\n",
        "après: true\nfin: plain text over\n  two lines\n",
    ));
    assert!(faults.is_empty(), "{}", faults.render(&sources));
    let map = document.root.as_map().expect("a map");
    for entry in map.iter().filter(|entry| entry.key.text != "fin") {
        assert_eq!(sources.slice(entry.key.span), entry.key.text);
        assert_spans(&sources, &entry.value);
    }
    let flow = map.get("日本").expect("a flow map");
    assert_eq!(
        sources.slice(flow.span),
        "{schlüssel: 'wért', zahl: 12, liste: [α, β, {γ: δ}]}"
    );
    let list = flow.get("liste").expect("a flow list");
    assert_eq!(sources.slice(list.span), "[α, β, {γ: δ}]");
    let block = map.get("blöck").expect("a block list");
    assert!(sources.slice(block.span).ends_with("spät"));
    assert!(sources.slice(block.span).starts_with("ä: ö"));
    let after = map.get("après").expect("a value behind");
    assert_eq!(sources.location(after.span).to_string(), "a.yaml:11:8");
}

#[test]
fn every_refusal_has_its_place() {
    let cases: &[(&str, &[&str])] = &[
        ("", &["a.yaml:1:1 yaml/empty"]),
        ("# only words\n", &["a.yaml:1:1 yaml/empty"]),
        ("- a\n", &["a.yaml:1:3 load/not-a-map"]),
        ("a: 1\nb: 2\na: 3\n", &["a.yaml:3:1 yaml/duplicate-key"]),
        ("a: {b: 1, b: 2}\n", &["a.yaml:1:11 yaml/duplicate-key"]),
        ("a: 1\n---\nb: 2\n", &["a.yaml:2:1 yaml/documents"]),
        (
            "a: &x 1\nb: *x\n",
            &["a.yaml:1:4 yaml/anchor", "a.yaml:2:4 yaml/alias"],
        ),
        ("a: !!str 1\n", &["a.yaml:1:4 yaml/tag"]),
        ("a: 99999999999999999999\n", &["a.yaml:1:4 yaml/number"]),
        (
            "a: .inf\nb: .nan\nc: 1e999\n",
            &[
                "a.yaml:1:4 yaml/number",
                "a.yaml:2:4 yaml/number",
                "a.yaml:3:4 yaml/number",
            ],
        ),
        (
            "200: a\ntrue: b\n",
            &["a.yaml:1:1 yaml/key", "a.yaml:2:1 yaml/key"],
        ),
        ("[a, b]: c\n", &["a.yaml:1:1 yaml/key"]),
        ("a: 'b\n", &["a.yaml:1:4 yaml/syntax"]),
        ("a: b: c\n", &["a.yaml:1:5 yaml/syntax"]),
        ("a:\n\t- b\n", &["a.yaml:2:2 yaml/syntax"]),
    ];
    for (text, expected) in cases {
        assert_eq!(&refused(text), expected, "{text:?}");
    }
}

#[test]
fn deep_nesting_is_refused_and_does_not_overflow() {
    let lists = format!("a: {}", "[".repeat(100_000));
    assert_eq!(refused(&lists), ["a.yaml:1:259 yaml/depth"]);
    let dashes = format!("a:\n{}", "- ".repeat(50_000));
    assert_eq!(refused(&dashes), ["a.yaml:2:127 yaml/depth"]);
    let mut maps = String::new();
    for depth in 0..2_000 {
        maps.push_str(&format!("{}k:\n", " ".repeat(depth)));
    }
    assert_eq!(refused(&maps), ["a.yaml:65:65 yaml/depth"]);
}

#[test]
fn files_merge_and_definitions_do_not() {
    let sources = sources(&[
        (
            "b.yaml",
            "components:\n  schemas:\n    B: {type: object}\npaths:\n  /a:\n    post: {}\ntags:\n  - name: b\n",
        ),
        (
            "a.yaml",
            "components:\n  schemas:\n    A: {type: object}\npaths:\n  /a:\n    get: {}\ntags:\n  - name: a\n",
        ),
        (
            "c.yaml",
            "components:\n  schemas:\n    A: {properties: {}}\npaths:\n  /a:\n    get: {}\n",
        ),
        ("provenance.yaml", "sources: {}\n"),
    ]);
    let mut faults = Diagnostics::new();
    let document = load(&sources, &mut faults);
    assert_eq!(
        said(&sources, &faults),
        [
            "c.yaml:3:5 load/defined-twice",
            "c.yaml:6:5 load/defined-twice"
        ]
    );
    let names: Vec<_> = document
        .schemas()
        .map(|(key, _)| key.text.as_str())
        .collect();
    assert_eq!(names, ["A", "B"]);
    let methods: Vec<_> = document
        .operations()
        .map(|operation| operation.method.text.as_str())
        .collect();
    assert_eq!(methods, ["get", "post"]);
    assert!(document.resolve("#/components/schemas/B/type").is_some());
    assert!(document.resolve("#/paths/~1a/get").is_some());
    assert!(document.resolve("#/tags/1/name").is_some());
    assert!(document.resolve("other.yaml#/a").is_none());
    assert!(document.is_complete());
}

#[test]
fn webhooks_come_from_several_files_and_each_from_one() {
    let sources = sources(&[
        ("webhooks/a.yaml", "x-webhooks:\n  a:\n    post: {}\n"),
        (
            "webhooks/b.yaml",
            "x-webhooks:\n  b:\n    post: {}\n  a:\n    get: {}\n",
        ),
    ]);
    let mut faults = Diagnostics::new();
    let document = load(&sources, &mut faults);
    assert_eq!(
        said(&sources, &faults),
        ["webhooks/b.yaml:4:3 load/defined-twice"]
    );
    let found: Vec<_> = document
        .webhooks()
        .map(|webhook| (webhook.path.text.as_str(), webhook.method.text.as_str()))
        .collect();
    assert_eq!(found, [("a", "post"), ("b", "post")]);
    assert_eq!(document.operations().count(), 0);
    let (key, path) = document
        .webhooks()
        .map(|webhook| (webhook.path, document.file_of(webhook.path.span)))
        .last()
        .expect("a webhook");
    assert_eq!((key.text.as_str(), path), ("b", "webhooks/b.yaml"));
}

#[test]
fn no_files_make_an_empty_document() {
    let sources = sources(&[]);
    let mut faults = Diagnostics::new();
    let document = load(&sources, &mut faults);
    assert!(!document.is_complete());
    assert_eq!(faults.len(), 1);
    assert!(faults.render(&sources).contains("load/empty"));
}

#[test]
fn a_fault_prints_its_place_its_text_and_its_cure() {
    let (sources, _, faults) = read("schlüssel: 'ä'\nwört: 1\nschlüssel: 2\n");
    insta::assert_snapshot!(faults.render(&sources), @r"
    error[yaml/duplicate-key]: the key `schlüssel` comes twice in one map
     --> a.yaml:3:1
      |
    1 | schlüssel: 'ä'
      | --------- first here
    2 | wört: 1
    3 | schlüssel: 2
      | ^^^^^^^^^ again here
      |
      = help: keep one of the two

    error: 1 problem in 1 file
    ");
}

/// A folder that is gone when the test is over.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(path.join("paths/crm")).expect("a folder");
        Self(path)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.0.join(name), bytes).expect("a file");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn folders_are_read_in_the_order_of_paths() {
    let folder = Folder::new("outseta-codegen-order");
    for name in [
        "shared.yaml",
        "openapi.yaml",
        "paths/crm/people.yaml",
        "notes.md",
    ] {
        folder.write(name, b"a: 1\n");
    }
    let sources = Sources::read(&folder.0, "spec/").expect("readable files");
    let paths: Vec<_> = sources.files().map(|file| sources.path(file)).collect();
    assert_eq!(
        paths,
        [
            "spec/openapi.yaml",
            "spec/paths/crm/people.yaml",
            "spec/shared.yaml"
        ]
    );
    let bare = Sources::read(&folder.0, "").expect("readable files");
    assert_eq!(
        bare.path(bare.files().next().expect("a file")),
        "openapi.yaml"
    );
}

#[test]
fn a_file_that_is_not_utf8_is_named() {
    let folder = Folder::new("outseta-codegen-utf8");
    folder.write("paths/crm/people.yaml", b"a: 1\nb: \xff\n");
    let fault = Sources::read(&folder.0, "spec").expect_err("not UTF-8");
    assert_eq!(fault.kind(), std::io::ErrorKind::InvalidData);
    assert!(
        fault
            .to_string()
            .starts_with("spec/paths/crm/people.yaml:2: ")
    );
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let fault =
        Sources::read(std::path::Path::new("no/such/folder"), "spec").expect_err("no folder");
    assert!(fault.to_string().starts_with("spec: "));
}
