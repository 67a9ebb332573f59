//! What a record holds that the crate does not know: members without a place in its table, values
//! without a name in their enumeration.

use std::collections::{HashMap, HashSet};

use outseta_api::{
    Uid,
    wire::{EnumValue, Json, ListView, Record, View},
};

use crate::{
    json::{Kind, Node},
    path::Path,
    print,
    secret::{self, Names, REDACTED},
};

/// A member that the model has no place for. It is kept among the extra ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownMember {
    /// Where it is in the body.
    pub path: Path,
    /// The entity that it was found in.
    pub entity: &'static str,
    /// What kind of value it has.
    pub kind: &'static str,
}

/// A value that an enumeration has no name for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    /// Where it is in the body.
    pub path: Path,
    /// The entity that the member belongs to.
    pub entity: &'static str,
    /// The value, unless it is a secret.
    pub value: String,
}

/// The way through a record and the text that it came from.
///
/// The record knows the types, the text knows the places: a list without its nulls counts
/// differently.
pub(crate) struct Walk<'n> {
    names: &'n mut Names,
    path: Path,
    hidden: bool,
    pub(crate) members: Vec<UnknownMember>,
    pub(crate) values: Vec<UnknownValue>,
    /// Texts, as `Debug` prints them, that are structures with a secret in them. The decoder takes a
    /// structure where text belongs, and then nobody knows any more what is in it.
    pub(crate) masks: HashSet<String>,
}

impl<'n> Walk<'n> {
    pub(crate) fn new(names: &'n mut Names) -> Self {
        Self {
            names,
            path: Path::default(),
            hidden: false,
            members: Vec::new(),
            values: Vec::new(),
            masks: HashSet::new(),
        }
    }

    pub(crate) fn record(&mut self, record: &dyn Record, node: Option<Node<'_>>) {
        let shape = record.shape();
        let members = node.and_then(Node::members).unwrap_or_default();
        let members: HashMap<&str, Node<'_>> = members
            .iter()
            .map(|(name, node)| (name.as_ref(), *node))
            .collect();
        for (index, member) in shape.fields.iter().enumerate() {
            let node = members.get(member.wire).copied();
            let outside = self.hidden;
            self.hidden |= self.names.sensitive(member.wire);
            self.path.enter(member.wire);
            self.view(record.view(index), node, shape.name);
            self.path.leave();
            self.hidden = outside;
        }
        for (name, value) in record.extra().iter() {
            // A member of the table is here too, if the feature of its type is off.
            if shape.position(name, 0).is_none() {
                self.members.push(UnknownMember {
                    path: self.path.with(name),
                    entity: shape.name,
                    kind: print::kind(kind(value)),
                });
            }
        }
    }

    fn view(&mut self, view: View<'_>, node: Option<Node<'_>>, entity: &'static str) {
        match view {
            View::Enum(Some(value)) if !value.is_known() => {
                let shown = match value.value() {
                    _ if self.hidden => REDACTED.to_owned(),
                    EnumValue::Integer(value) => value.to_string(),
                    EnumValue::Text(value) => print::short(&print::quoted(value)),
                };
                self.values.push(UnknownValue {
                    path: self.path.clone(),
                    entity,
                    value: shown,
                });
            }
            View::Object(Some(record)) => self.record(record, node),
            View::List(Some(list)) => self.list(list, node),
            View::Text(Some(text)) => self.mask(node, [text]),
            View::Texts(Some(texts)) => self.mask(node, texts.iter().map(String::as_str)),
            View::Uids(Some(uids)) => self.mask(node, uids.iter().map(Uid::as_str)),
            _ => {}
        }
    }

    fn list(&mut self, list: &dyn ListView, node: Option<Node<'_>>) {
        // A nested list may come as a page.
        if let Some(items) = node.filter(|node| node.kind() == Kind::Object) {
            self.path.enter("items");
            self.list(list, items.member("items"));
            self.path.leave();
            return;
        }
        // Null is no record.
        let mut places = node
            .and_then(Node::items)
            .unwrap_or_default()
            .into_iter()
            .enumerate()
            .filter(|(_, item)| item.kind() != Kind::Null);
        for count in 0..list.len() {
            let place = places.next();
            if let Some(record) = list.get(count) {
                self.path.item(place.map_or(count, |(index, _)| index));
                self.record(record, place.map(|(_, node)| node));
                self.path.leave();
            }
        }
    }

    fn mask<'t>(&mut self, node: Option<Node<'_>>, texts: impl IntoIterator<Item = &'t str>) {
        let structured = node.is_some_and(|node| matches!(node.kind(), Kind::Object | Kind::List));
        if structured && node.is_some_and(|node| secret::may_stand_in(node.raw())) {
            let structures = texts
                .into_iter()
                .filter(|text| text.starts_with(['{', '[']));
            self.masks
                .extend(structures.map(|text| format!("{text:?}")));
        }
    }
}

fn kind(value: &Json) -> Kind {
    match value {
        Json::Null => Kind::Null,
        Json::Bool(_) => Kind::Bool,
        Json::Number(_) => Kind::Number,
        Json::String(_) => Kind::Text,
        Json::Array(_) => Kind::List,
        Json::Object(_) => Kind::Object,
    }
}
