//! The list of sources that facts of the description come from: `provenance.yaml`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::yaml;
use crate::source::{Key, Node, Sources, Span, Value};

/// The name of the file; it is not a part of the document.
pub const FILE: &str = "provenance.yaml";

/// The sources by their keys.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    /// Keys of the sources, in the order of the file.
    pub sources: Vec<Key>,
}

impl Provenance {
    /// Reads the file among the sources; what is wrong with it is a diagnostic.
    #[must_use]
    pub fn load(sources: &Sources, faults: &mut Diagnostics) -> Self {
        let Some(file) = sources
            .files()
            .find(|&file| is_provenance(sources.path(file)))
        else {
            faults.push(
                Diagnostic::new(
                    "provenance/missing",
                    Span::default(),
                    format!("there is no `{FILE}`"),
                )
                .help("add it beside `openapi.yaml`, with a map `sources` of the sources by key"),
            );
            return Self::default();
        };
        yaml::parse(sources, file, faults)
            .map(|root| read(&root, faults))
            .unwrap_or_default()
    }

    /// Whether a source of that key is listed.
    #[must_use]
    pub fn contains(&self, key: &str) -> bool {
        self.sources.iter().any(|source| source.text == key)
    }
}

/// Whether a path is that of the list of sources.
#[must_use]
pub fn is_provenance(path: &str) -> bool {
    path.rsplit('/').next() == Some(FILE)
}

fn read(root: &Node, faults: &mut Diagnostics) -> Provenance {
    let Some(listed) = root.get("sources") else {
        faults.push(malformed(root, "the list of sources has no key `sources`"));
        return Provenance::default();
    };
    let sources = match &listed.value {
        Value::Map(map) => map.keys().cloned().collect(),
        _ => {
            faults.push(malformed(listed, "`sources` is not a map"));
            Vec::new()
        }
    };
    Provenance { sources }
}

fn malformed(node: &Node, message: &str) -> Diagnostic {
    Diagnostic::new("provenance/malformed", node.span, message)
        .help("write `sources:`, and under it one key for each source")
}
