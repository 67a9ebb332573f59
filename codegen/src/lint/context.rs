//! What every rule looks at: the objects of a document, its operations, and what references lead to.

use std::collections::BTreeSet;

use super::grammar::{Kind, Need};
use super::tree::{Site, Tree};
use crate::load::{Document, OperationRef, Provenance};
use crate::source::{Entry, Key, Map, Node, Span};

/// Where component schemas live.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

/// How many references in a row are followed; more are taken for a circle.
const LONGEST_CHAIN: usize = 16;

/// A document, looked through once.
pub(super) struct Context<'d> {
    pub(super) document: &'d Document,
    pub(super) provenance: &'d Provenance,
    pub(super) tree: Tree<'d>,
    /// What the client calls.
    pub(super) operations: Vec<Operation<'d>>,
    /// What Outseta sends by itself; the name of the event stands for the path.
    pub(super) webhooks: Vec<Operation<'d>>,
}

/// An operation with its parameters.
pub(super) struct Operation<'d> {
    pub(super) path: &'d Key,
    pub(super) method: &'d Key,
    pub(super) map: &'d Map,
    pub(super) parameters: Vec<Parameter<'d>>,
}

/// A parameter in the list of an operation or of its path.
pub(super) struct Parameter<'d> {
    /// Where it is listed.
    pub(super) span: Span,
    /// The component that it refers to.
    pub(super) shared: Option<&'d str>,
    pub(super) map: &'d Map,
    pub(super) name: &'d str,
    pub(super) location: &'d str,
    /// Whether it is listed at the path, for all methods.
    pub(super) of_path: bool,
}

/// A member of an object schema, its own or inherited.
#[derive(Clone, Copy)]
pub(super) struct Member<'d> {
    pub(super) key: &'d Key,
    pub(super) node: &'d Node,
}

/// An object schema with all that it inherits.
#[derive(Default)]
pub(super) struct Members<'d> {
    /// Its members, inherited ones first; the last definition of a name stands.
    pub(super) list: Vec<Member<'d>>,
    /// Names under `required`, with their places.
    pub(super) required: Vec<(&'d str, Span)>,
    /// Whether members that are not listed are allowed.
    pub(super) open: bool,
    /// Whether any part of it says that it is an object.
    pub(super) is_object: bool,
}

impl<'d> Members<'d> {
    pub(super) fn get(&self, name: &str) -> Option<&Member<'d>> {
        self.list.iter().find(|member| member.key.text == name)
    }
}

impl<'d> Context<'d> {
    pub(super) fn new(document: &'d Document, provenance: &'d Provenance) -> Self {
        Self {
            document,
            provenance,
            tree: Tree::of(&document.root),
            operations: operations(document, Kind::PathItem, document.operations()),
            webhooks: operations(document, Kind::Webhook, document.webhooks()),
        }
    }

    /// All objects of a kind that are written out, not referred to.
    pub(super) fn objects(&self, kind: Kind) -> impl Iterator<Item = &Site<'d>> {
        self.tree
            .sites
            .iter()
            .filter(move |site| site.kind == kind && site.reference.is_none())
    }

    /// All references.
    pub(super) fn references(&self) -> impl Iterator<Item = &Site<'d>> {
        self.tree
            .sites
            .iter()
            .filter(|site| site.reference.is_some())
    }

    /// The object around another.
    pub(super) fn parent(&self, site: &Site<'d>) -> Option<&Site<'d>> {
        self.tree.sites.get(site.parent?)
    }

    /// Operations and webhooks.
    pub(super) fn described(&self) -> impl Iterator<Item = &Operation<'d>> {
        self.operations.iter().chain(&self.webhooks)
    }

    /// Whether an object is a part of a webhook.
    pub(super) fn in_webhook(&self, site: &Site<'d>) -> bool {
        let mut site = site;
        while let Some(parent) = self.parent(site) {
            if parent.kind == Kind::Webhook {
                return true;
            }
            site = parent;
        }
        false
    }

    /// The names of all tags that are declared.
    pub(super) fn tags(&self) -> Vec<&'d str> {
        self.objects(Kind::Tag)
            .filter_map(|tag| tag.map.get("name")?.as_str())
            .collect()
    }

    /// The component schemas that request bodies refer to. What a webhook sends is none: it is read
    /// as answers are.
    pub(super) fn bodies(&self) -> BTreeSet<&'d str> {
        self.objects(Kind::RequestBody)
            .filter(|body| !self.in_webhook(body))
            .filter_map(|body| body.map.get("content")?.as_map())
            .flat_map(Map::iter)
            .filter_map(|entry| component_of(entry.value.get("schema")?.as_map()?))
            .collect()
    }

    /// What a node stands for when its references are followed.
    pub(super) fn follow(&self, node: &'d Node) -> Option<&'d Node> {
        follow(self.document, node)
    }

    /// The component schema that a schema refers to, with its name.
    pub(super) fn referred(&self, schema: &'d Map) -> Option<(&'d str, &'d Map)> {
        let name = component_of(schema)?;
        Some((name, self.document.schema(name)?.as_map()?))
    }

    /// The entity behind a property: itself, or as the items of a list.
    pub(super) fn entity_of(&self, property: &'d Map) -> Option<&'d str> {
        let held = match property.get("items") {
            Some(items) => items.as_map()?,
            None => property,
        };
        let (name, _) = self.referred(held)?;
        self.is_entity(name).then_some(name)
    }

    /// Whether a component schema is an object with members of its own.
    pub(super) fn is_entity(&self, name: &str) -> bool {
        self.document
            .schema(name)
            .and_then(Node::as_map)
            .is_some_and(|schema| !self.members(schema).list.is_empty())
    }

    /// Everything that an object schema has, with what it inherits.
    pub(super) fn members(&self, schema: &'d Map) -> Members<'d> {
        let mut members = Members::default();
        self.collect(schema, &mut BTreeSet::new(), &mut members);
        members
    }

    fn collect(&self, schema: &'d Map, seen: &mut BTreeSet<usize>, members: &mut Members<'d>) {
        // The address tells schemas apart that have no name; each counts once, also in a circle.
        if !seen.insert(std::ptr::from_ref(schema).addr()) {
            return;
        }
        if let Some(target) = schema.get("$ref") {
            if let Some(map) = target
                .as_str()
                .and_then(|target| self.document.resolve(target))
                .and_then(Node::as_map)
            {
                self.collect(map, seen, members);
            }
            return;
        }
        for part in list(schema, "allOf").iter().filter_map(Node::as_map) {
            self.collect(part, seen, members);
        }
        if let Some(more) = schema.get("additionalProperties")
            && more.as_bool() != Some(false)
        {
            members.open = true;
        }
        if schema.get("type").and_then(Node::as_str) == Some("object") {
            members.is_object = true;
        }
        if let Some(properties) = schema.get("properties").and_then(Node::as_map) {
            members.is_object = true;
            for Entry { key, value } in properties.iter() {
                let member = Member { key, node: value };
                match members
                    .list
                    .iter_mut()
                    .find(|known| known.key.text == key.text)
                {
                    Some(known) => *known = member,
                    None => members.list.push(member),
                }
            }
        }
        for name in list(schema, "required") {
            if let Some(text) = name.as_str() {
                members.required.push((text, name.span));
            }
        }
    }

    /// The key of a component schema.
    pub(super) fn schema_key(&self, name: &str) -> Option<&'d Key> {
        self.document
            .schemas()
            .map(|(key, _)| key)
            .find(|key| key.text == name)
    }
}

impl<'d> Operation<'d> {
    /// The text behind a key.
    pub(super) fn text(&self, key: &str) -> Option<&'d str> {
        self.map.get(key)?.as_str()
    }

    /// How people know it: its id, or method and path.
    pub(super) fn called(&self) -> String {
        match self.text("operationId") {
            Some(id) => format!("`{id}`"),
            None => format!("`{} {}`", self.method.text, self.path.text),
        }
    }

    /// Whether it is declared to answer pages.
    pub(super) fn is_paged(&self) -> bool {
        self.map.get("x-outseta-paged").and_then(Node::as_bool) == Some(true)
    }

    /// Whether it lists the shared parameter of that name.
    pub(super) fn shares(&self, name: &str) -> bool {
        self.parameters
            .iter()
            .any(|parameter| parameter.shared == Some(name))
    }

    /// The answers, references not followed.
    pub(super) fn responses(&self) -> impl Iterator<Item = &'d Entry> + use<'d> {
        self.map
            .get("responses")
            .and_then(Node::as_map)
            .into_iter()
            .flat_map(Map::iter)
    }

    /// The schema of the JSON that it answers with a status.
    pub(super) fn answer(&self, context: &Context<'d>, status: &str) -> Option<&'d Node> {
        let response = self
            .responses()
            .find(|entry| entry.key.text == status)
            .and_then(|entry| context.follow(&entry.value))?;
        media_types(response).next()?.value.get("schema")
    }

    /// The request body, with references followed.
    pub(super) fn body(&self, context: &Context<'d>) -> Option<&'d Node> {
        context.follow(self.map.get("requestBody")?)
    }

    /// The schema of its request body.
    pub(super) fn body_schema(&self, context: &Context<'d>) -> Option<&'d Node> {
        media_types(self.body(context)?).next()?.value.get("schema")
    }
}

/// What stands under `content`.
pub(super) fn media_types(node: &Node) -> impl Iterator<Item = &Entry> {
    node.get("content")
        .and_then(Node::as_map)
        .into_iter()
        .flat_map(Map::iter)
}

/// The media type of the only file that is answered.
pub(super) const FILE: &str = "application/pdf";

/// Whether a media type is described as a file.
pub(super) fn is_file(media_type: &Entry) -> bool {
    let says = |key: &str, text: &str| {
        media_type
            .value
            .get("schema")
            .and_then(|schema| schema.get(key))
            .and_then(Node::as_str)
            == Some(text)
    };
    says("type", "string") && says("format", "binary")
}

/// Whether a media type is a file, or should be described as one.
pub(super) fn claims_file(media_type: &Entry) -> bool {
    media_type.key.text == FILE || is_file(media_type)
}

/// The items of the list behind a key; none if it is no list.
pub(super) fn list<'d>(map: &'d Map, key: &str) -> &'d [Node] {
    map.get(key).and_then(Node::as_list).unwrap_or_default()
}

/// Whether a key says `true`.
pub(super) fn is_true(map: &Map, key: &str) -> bool {
    map.get(key).and_then(Node::as_bool) == Some(true)
}

/// The name of the component schema that a schema stands for: by `$ref`, or by `allOf` with only that.
pub(super) fn component_of(schema: &Map) -> Option<&str> {
    let reference = match schema.get("$ref") {
        Some(target) => target,
        None => match schema.get("allOf").and_then(Node::as_list) {
            Some([only]) => only.get("$ref")?,
            _ => return None,
        },
    };
    reference.as_str()?.strip_prefix(SCHEMAS)
}

fn follow<'d>(document: &'d Document, node: &'d Node) -> Option<&'d Node> {
    let mut node = node;
    for _ in 0..LONGEST_CHAIN {
        match node.get("$ref") {
            None => return Some(node),
            Some(target) => node = document.resolve(target.as_str()?)?,
        }
    }
    None
}

fn operations<'d>(
    document: &'d Document,
    kind: Kind,
    found: impl Iterator<Item = OperationRef<'d>>,
) -> Vec<Operation<'d>> {
    found
        // Other methods are refused as a whole.
        .filter(|found| {
            kind.key(&found.method.text)
                .is_some_and(|method| matches!(method.need, Need::May | Need::Must(_)))
        })
        .filter_map(|found| {
            let map = found.node.as_map()?;
            let mut parameters = Vec::new();
            for (node, of_path) in [
                (found.path_item.get("parameters"), true),
                (map.get("parameters"), false),
            ] {
                for item in node.and_then(Node::as_list).unwrap_or_default() {
                    parameters.extend(parameter(document, item, of_path));
                }
            }
            Some(Operation {
                path: found.path,
                method: found.method,
                map,
                parameters,
            })
        })
        .collect()
}

fn parameter<'d>(document: &'d Document, item: &'d Node, of_path: bool) -> Option<Parameter<'d>> {
    let shared = item
        .get("$ref")
        .and_then(Node::as_str)
        .and_then(|target| target.strip_prefix("#/components/parameters/"));
    let map = follow(document, item)?.as_map()?;
    let text = |key| map.get(key).and_then(Node::as_str).unwrap_or_default();
    Some(Parameter {
        span: item.span,
        shared,
        map,
        name: text("name"),
        location: text("in"),
        of_path,
    })
}
