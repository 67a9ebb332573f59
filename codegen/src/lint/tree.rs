//! Walks a document along the tables of keys and notes every object on the way.

use super::grammar::{Kind, Need, Shape};
use crate::source::{Entry, Key, Map, Node, Span, Value};

/// An object of the document.
pub(super) struct Site<'d> {
    pub(super) kind: Kind,
    pub(super) map: &'d Map,
    /// What to underline when the object as a whole is meant: its key, or its first line.
    pub(super) span: Span,
    /// Its own key, if it stands in a map whose keys are names.
    pub(super) name: Option<&'d Key>,
    /// The key of the enclosing object that leads here, such as `properties`.
    pub(super) via: &'static str,
    /// The enclosing object.
    pub(super) parent: Option<usize>,
    /// The component that it is, or is a part of: section and name.
    pub(super) component: Option<(&'static str, &'d str)>,
    /// Whether it is that component itself.
    pub(super) is_component: bool,
    /// What stands behind `$ref`, if it is a reference.
    pub(super) reference: Option<&'d Entry>,
}

impl<'d> Site<'d> {
    /// The target of the reference, if it is one and is text.
    pub(super) fn target(&self) -> Option<&'d str> {
        self.reference?.value.as_str()
    }
}

/// A value of another type, or text, than its key asks for.
pub(super) struct Mismatch<'d> {
    pub(super) key: &'d str,
    pub(super) owner: Kind,
    pub(super) span: Span,
    pub(super) shape: Shape,
    pub(super) node: &'d Node,
}

/// Everything that the walk has found, in the order of the document.
#[derive(Default)]
pub(super) struct Tree<'d> {
    pub(super) sites: Vec<Site<'d>>,
    pub(super) mismatches: Vec<Mismatch<'d>>,
}

impl<'d> Tree<'d> {
    pub(super) fn of(root: &'d Node) -> Self {
        let mut tree = Self::default();
        if let Some(map) = root.as_map() {
            // The whole document cannot be underlined: its first key stands for it.
            let span = map.keys().next().map_or(root.span, |key| key.span);
            tree.object(Site {
                kind: Kind::Document,
                map,
                span,
                name: None,
                via: "",
                parent: None,
                component: None,
                is_component: false,
                reference: None,
            });
        }
        tree
    }

    fn object(&mut self, mut site: Site<'d>) {
        let (kind, map) = (site.kind, site.map);
        site.reference = kind.section().and_then(|_| map.entry("$ref"));
        let is_reference = site.reference.is_some();
        let at = self.sites.len();
        self.sites.push(site);
        if is_reference {
            return;
        }
        for entry in map.iter() {
            if let Some(spec) = kind.key(&entry.key.text)
                && !matches!(spec.need, Need::Refused(..) | Need::Later(_))
            {
                self.value(at, spec.name, spec.shape, entry);
            }
        }
    }

    fn value(&mut self, at: usize, via: &'static str, shape: Shape, entry: &'d Entry) {
        let node = &entry.value;
        let fits = match shape {
            Shape::Any => true,
            Shape::Text => node.as_str().is_some(),
            Shape::Bool => node.as_bool().is_some(),
            Shape::Integer => node.as_i64().is_some(),
            Shape::Number => matches!(node.value, Value::Integer(_) | Value::Float(_)),
            Shape::OneOf(allowed) => node.as_str().is_some_and(|text| allowed.contains(&text)),
            // A list of types has a rule of its own.
            Shape::Type => node.as_str().is_some_and(is_type) || node.as_list().is_some(),
            Shape::Texts => self.texts(at, entry, shape),
            Shape::TextMap => self.map_of(at, entry, Shape::Text),
            Shape::TextListMap => self.map_of(at, entry, Shape::Texts),
            Shape::Security => self.security(at, entry, shape),
            Shape::BoolOrSchema => match &node.value {
                Value::Bool(_) => true,
                Value::Map(map) => {
                    self.child(at, via, Kind::Schema, map, entry.key.span, None);
                    true
                }
                _ => false,
            },
            Shape::Object(kind) => node
                .as_map()
                .map(|map| self.child(at, via, kind, map, entry.key.span, None))
                .is_some(),
            Shape::List(kind) => node
                .as_list()
                .map(|items| {
                    for item in items {
                        match item.as_map() {
                            Some(map) => self.child(at, via, kind, map, item.span, None),
                            None => self.mismatch(at, entry, item, Shape::Object(kind)),
                        }
                    }
                })
                .is_some(),
            Shape::Map(kind) => node
                .as_map()
                .map(|named| {
                    for inner in named.iter() {
                        match inner.value.as_map() {
                            Some(map) => {
                                let name = &inner.key;
                                self.child(at, via, kind, map, name.span, Some(name));
                            }
                            None => self.mismatch(at, inner, &inner.value, Shape::Object(kind)),
                        }
                    }
                })
                .is_some(),
        };
        if !fits {
            self.mismatch(at, entry, node, shape);
        }
    }

    fn texts(&mut self, at: usize, entry: &'d Entry, shape: Shape) -> bool {
        let Some(items) = entry.value.as_list() else {
            return false;
        };
        for item in items.iter().filter(|item| item.as_str().is_none()) {
            self.mismatch(at, entry, item, shape);
        }
        true
    }

    fn map_of(&mut self, at: usize, entry: &'d Entry, inner: Shape) -> bool {
        let Some(map) = entry.value.as_map() else {
            return false;
        };
        for entry in map.iter() {
            self.value(at, "", inner, entry);
        }
        true
    }

    fn security(&mut self, at: usize, entry: &'d Entry, shape: Shape) -> bool {
        let Some(items) = entry.value.as_list() else {
            return false;
        };
        for item in items {
            match item.as_map() {
                Some(requirement) => {
                    for scheme in requirement.iter() {
                        self.value(at, "", Shape::Texts, scheme);
                    }
                }
                None => self.mismatch(at, entry, item, shape),
            }
        }
        true
    }

    fn child(
        &mut self,
        at: usize,
        via: &'static str,
        kind: Kind,
        map: &'d Map,
        span: Span,
        name: Option<&'d Key>,
    ) {
        let parent = &self.sites[at];
        let is_component = parent.kind == Kind::Components;
        let component = match name {
            Some(name) if is_component => Some((via, name.text.as_str())),
            _ => parent.component,
        };
        self.object(Site {
            kind,
            map,
            span,
            name,
            via,
            parent: Some(at),
            component,
            is_component,
            reference: None,
        });
    }

    fn mismatch(&mut self, at: usize, entry: &'d Entry, node: &'d Node, shape: Shape) {
        // The key is easier to see than a long list or map behind it.
        let span = match node.value {
            Value::List(_) | Value::Map(_) => entry.key.span,
            _ => node.span,
        };
        self.mismatches.push(Mismatch {
            key: &entry.key.text,
            owner: self.sites[at].kind,
            span,
            shape,
            node,
        });
    }
}

/// The types of JSON that a schema can name.
pub(super) const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object"];

fn is_type(text: &str) -> bool {
    TYPES.contains(&text)
}
