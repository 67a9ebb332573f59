//! Puts the files of a description together into one document.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::drift::is_known_differences;
pub use crate::provenance::Provenance;
use crate::provenance::is_provenance;
use crate::source::{Entry, FileId, Key, Map, Node, Sources, Span, Value};

pub(crate) mod yaml;

/// The methods that a path can have.
pub const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The whole description.
#[derive(Clone, Debug)]
pub struct Document {
    /// The merged tree; always a map.
    pub root: Node,
    complete: bool,
    /// The path of every file, as people see it.
    files: BTreeMap<FileId, String>,
}

/// An operation with what is around it.
#[derive(Clone, Copy, Debug)]
pub struct OperationRef<'d> {
    /// The path template, or the name of a webhook.
    pub path: &'d Key,
    /// Everything under that path.
    pub path_item: &'d Map,
    /// The method in lower case.
    pub method: &'d Key,
    /// The operation; always a map.
    pub node: &'d Node,
}

/// Reads and merges all files but the two lists beside them. It never fails: what is wrong is a
/// diagnostic, and the document holds what could be read.
#[must_use]
pub fn load(sources: &Sources, faults: &mut Diagnostics) -> Document {
    let mut root: Option<Node> = None;
    let mut complete = true;
    for file in sources
        .files()
        .filter(|&file| !is_provenance(sources.path(file)))
        .filter(|&file| !is_known_differences(sources.path(file)))
    {
        let Some(part) = yaml::parse(sources, file, faults) else {
            complete = false;
            continue;
        };
        let span = part.span;
        let Value::Map(map) = part.value else {
            faults.push(
                Diagnostic::new(
                    "load/not-a-map",
                    span,
                    "the file is not a part of a document",
                )
                .label("expected a map such as `paths:` or `components:`")
                .help("let the file begin with a key of an OpenAPI document"),
            );
            complete = false;
            continue;
        };
        match &mut root {
            Some(Node {
                value: Value::Map(whole),
                ..
            }) => merge(whole, map, Level::Root, faults),
            _ => {
                root = Some(Node {
                    span,
                    value: Value::Map(map),
                });
            }
        }
    }
    let root = root.unwrap_or_else(|| {
        if complete {
            faults.push(
                Diagnostic::new("load/empty", Span::default(), "there is no file to read")
                    .help("write the description as `*.yaml` files, beginning with `openapi.yaml`"),
            );
            complete = false;
        }
        Node {
            span: Span::default(),
            value: Value::Map(Map::default()),
        }
    });
    let files = sources
        .files()
        .map(|file| (file, sources.path(file).to_owned()))
        .collect();
    Document {
        root,
        complete,
        files,
    }
}

/// Which maps several files may add to. What lies below is a definition, and a definition stands in
/// one file: half an entity here and half there would be read as a whole by nobody.
#[derive(Clone, Copy)]
enum Level {
    Root,
    Paths,
    Components,
    Section,
    Definition,
}

impl Level {
    fn below(self, key: &str) -> Self {
        match (self, key) {
            (Self::Root, "paths") => Self::Paths,
            (Self::Root, "components") => Self::Components,
            // One event stands in one place, unlike a path, whose methods may be spread.
            (Self::Root, "x-webhooks") => Self::Section,
            (Self::Paths | Self::Components, _) => Self::Section,
            _ => Self::Definition,
        }
    }
}

fn merge(whole: &mut Map, part: Map, level: Level, faults: &mut Diagnostics) {
    for entry in part.entries {
        let Some(known) = whole
            .entries
            .iter_mut()
            .find(|known| known.key.text == entry.key.text)
        else {
            whole.entries.push(entry);
            continue;
        };
        let below = level.below(&entry.key.text);
        match (&mut known.value.value, entry.value.value, below) {
            (
                Value::Map(known),
                Value::Map(more),
                Level::Paths | Level::Components | Level::Section,
            ) => {
                merge(known, more, below, faults);
            }
            (Value::List(known), Value::List(more), Level::Definition)
                if matches!(level, Level::Root) && entry.key.text == "tags" =>
            {
                known.extend(more);
            }
            _ => faults.push(twice(&known.key, &entry.key)),
        }
    }
}

fn twice(first: &Key, again: &Key) -> Diagnostic {
    Diagnostic::new(
        "load/defined-twice",
        again.span,
        format!("`{}` is defined in two places", again.text),
    )
    .label("defined again here")
    .related(first.span, "first defined here")
    .help("keep one of the two; a definition stands in one place only")
}

impl Document {
    /// Whether every file could be read. If not, what seems to be missing may stand in a broken file.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// The path of the file that a span is in, as people see it; empty for a span of no file.
    #[must_use]
    pub fn file_of(&self, span: Span) -> &str {
        self.files.get(&span.file).map_or("", String::as_str)
    }

    /// The value that a JSON pointer such as `#/components/schemas/Person` leads to.
    #[must_use]
    pub fn resolve(&self, pointer: &str) -> Option<&Node> {
        let mut node = &self.root;
        let path = pointer.strip_prefix('#')?;
        if path.is_empty() {
            return Some(node);
        }
        for step in path.strip_prefix('/')?.split('/') {
            let step = step.replace("~1", "/").replace("~0", "~");
            node = match &node.value {
                Value::Map(map) => map.get(&step)?,
                Value::List(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(node)
    }

    /// The component schema of that name.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&Node> {
        self.root.get("components")?.get("schemas")?.get(name)
    }

    /// All component schemas, in the order of the files.
    pub fn schemas(&self) -> impl Iterator<Item = (&Key, &Node)> {
        self.section("schemas")
            .map(|entry| (&entry.key, &entry.value))
    }

    /// What stands under one key of `components`.
    fn section(&self, name: &str) -> impl Iterator<Item = &Entry> {
        self.root
            .get("components")
            .and_then(|components| components.get(name))
            .and_then(Node::as_map)
            .into_iter()
            .flat_map(Map::iter)
    }

    /// All operations, in the order of the files.
    pub fn operations(&self) -> impl Iterator<Item = OperationRef<'_>> {
        self.operations_of("paths")
    }

    /// What Outseta sends by itself, in the order of the files; the name of the event stands for the path.
    pub fn webhooks(&self) -> impl Iterator<Item = OperationRef<'_>> {
        self.operations_of("x-webhooks")
    }

    fn operations_of(&self, key: &str) -> impl Iterator<Item = OperationRef<'_>> {
        self.root
            .get(key)
            .and_then(Node::as_map)
            .into_iter()
            .flat_map(Map::iter)
            .filter_map(|entry| Some((&entry.key, entry.value.as_map()?)))
            .flat_map(|(path, path_item)| {
                path_item
                    .iter()
                    .filter(|entry| METHODS.contains(&entry.key.text.as_str()))
                    .filter(|entry| entry.value.as_map().is_some())
                    .map(move |entry| OperationRef {
                        path,
                        path_item,
                        method: &entry.key,
                        node: &entry.value,
                    })
            })
    }

    /// The document in one piece, with the keys in the order of the files.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        self.root.to_json()
    }
}

#[cfg(test)]
mod tests;
