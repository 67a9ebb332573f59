//! The rows of a seed file: every object that stands for a record, however deep, in the file's order.

use std::collections::{HashMap, HashSet};

use super::located::Located;
use super::{Fault, fault, nearest};
use crate::operations::is_uid;
use crate::spec::{Kind, Property, Spec};
use crate::tenant::Tenant;

/// An object that becomes a record.
pub(super) struct Row<'f> {
    pub(super) entity: String,
    pub(super) node: &'f Located,
    pub(super) path: String,
    /// Empty until [`identify`] has been through.
    pub(super) uid: String,
    /// The relation of this row that the nesting sets: its name, and the row it points at.
    pub(super) owner: Option<(String, usize)>,
    /// Relations of this row that nested rows set: name, row, in order.
    pub(super) nested: Vec<(String, usize)>,
}

/// All rows, found by their places too.
pub(super) struct Rows<'f> {
    pub(super) all: Vec<Row<'f>>,
    /// The row that begins at a place of the text.
    pub(super) at: HashMap<usize, usize>,
    /// The rows by identifier.
    pub(super) by_uid: HashMap<String, usize>,
}

/// Whether an object only names a record: `{"Uid": "…"}`.
pub(super) fn reference(node: &Located) -> Option<&str> {
    match node.members()? {
        [only] if only.name == "Uid" => only.value.text(),
        _ => None,
    }
}

/// The entity of the records behind a relation, if they are records at all.
pub(super) fn related<'s>(spec: &Spec, property: &'s Property) -> Option<&'s str> {
    let target = property.kind.target()?;
    spec.schema(target).filter(|schema| schema.has_uid())?;
    Some(target)
}

/// Finds all rows.
pub(super) fn collect<'f>(
    spec: &Spec,
    parts: &[(String, &'f Located)],
    faults: &mut Vec<Fault>,
) -> Rows<'f> {
    let mut rows = Rows {
        all: Vec::new(),
        at: HashMap::new(),
        by_uid: HashMap::new(),
    };
    for (prefix, part) in parts {
        for member in part.members().into_iter().flatten() {
            let entity = &member.name;
            if entity.starts_with('$') {
                continue;
            }
            let path = format!("{prefix}{entity}");
            if !spec.records().any(|name| name == entity) {
                let known = spec.records();
                let help = match nearest(entity, known) {
                    Some(near) => format!("did you mean {near}?"),
                    None => "entities are called as in the API description: Person, Account, Plan"
                        .to_owned(),
                };
                faults.push(fault(
                    member.at,
                    &path,
                    format!("there is no entity {entity}"),
                    help,
                ));
                continue;
            }
            let Some(items) = member.value.items() else {
                let help = format!("write \"{entity}\": [{{…}}, {{…}}]");
                faults.push(fault(
                    member.value.at,
                    &path,
                    "this must be a list of objects",
                    help,
                ));
                continue;
            };
            for (index, item) in items.iter().enumerate() {
                rows.add(spec, entity, item, format!("{path}[{index}]"), None, faults);
            }
        }
    }
    rows
}

impl<'f> Rows<'f> {
    fn add(
        &mut self,
        spec: &Spec,
        entity: &str,
        node: &'f Located,
        path: String,
        owner: Option<(String, usize)>,
        faults: &mut Vec<Fault>,
    ) -> usize {
        let index = self.all.len();
        self.at.insert(node.at, index);
        self.all.push(Row {
            entity: entity.to_owned(),
            node,
            path: path.clone(),
            uid: String::new(),
            owner,
            nested: Vec::new(),
        });
        let Some(members) = node.members() else {
            faults.push(fault(
                node.at,
                &path,
                format!("this must be an object, a {entity}"),
                "write {\"Uid\": \"…\", …}",
            ));
            return index;
        };
        for member in members {
            // What is unknown is told when the row is filled.
            let Some(property) = spec.property(entity, &member.name) else {
                continue;
            };
            let Some(target) = related(spec, property) else {
                continue;
            };
            let path = format!("{path}.{}", member.name);
            match &property.kind {
                Kind::List(_) => {
                    let back = spec.back_reference(entity, target).map(|p| p.name.clone());
                    for (place, item) in member.value.items().into_iter().flatten().enumerate() {
                        if reference(item).is_some() {
                            continue;
                        }
                        let owner = back.clone().map(|back| (back, index));
                        let listed = owner.is_none();
                        let row = self.add(
                            spec,
                            target,
                            item,
                            format!("{path}[{place}]"),
                            owner,
                            faults,
                        );
                        if listed {
                            self.all[index].nested.push((member.name.clone(), row));
                        }
                    }
                }
                _ if member.value.members().is_some() && reference(&member.value).is_none() => {
                    let row = self.add(spec, target, &member.value, path, None, faults);
                    self.all[index].nested.push((member.name.clone(), row));
                }
                _ => {}
            }
        }
        index
    }
}

/// Gives every row its identifier: the one that it says, or one that nobody has.
pub(super) fn identify(rows: &mut Rows<'_>, tenant: &mut Tenant, faults: &mut Vec<Fault>) {
    let mut taken = HashSet::new();
    for (index, row) in rows.all.iter_mut().enumerate() {
        let Some(member) = row.node.member("Uid") else {
            continue;
        };
        let path = format!("{}.Uid", row.path);
        let at = member.value.at;
        match member.value.text() {
            Some(uid) if !is_uid(uid) => faults.push(fault(
                at,
                &path,
                format!("{uid:?} cannot be a Uid"),
                "a Uid has 1 to 10 letters and digits, such as pAbC12Dx",
            )),
            Some(uid) if tenant.store.is_used(uid) => faults.push(fault(
                at,
                &path,
                format!("the Uid {uid} is taken by a record that is there already"),
                "choose another, or begin without the built-in records by \"$cast\": false",
            )),
            Some(uid) if !taken.insert(uid.to_owned()) => {
                let first = rows.by_uid.get(uid);
                faults.push(fault(
                    at,
                    &path,
                    format!("the Uid {uid} is given twice"),
                    match first {
                        Some(_) => "a record has a Uid of its own, whatever its entity; to refer to one write {\"Uid\": \"…\"} and nothing else",
                        None => "choose another",
                    },
                ));
            }
            Some(uid) => {
                uid.clone_into(&mut row.uid);
                rows.by_uid.insert(uid.to_owned(), index);
            }
            None => faults.push(fault(
                at,
                &path,
                "a Uid is a text",
                "write it in quotes, or leave it out to get one",
            )),
        }
    }
    for (index, row) in rows.all.iter_mut().enumerate() {
        if row.uid.is_empty() {
            row.uid = loop {
                let uid = tenant.random.alphanumeric(8);
                if !tenant.store.is_used(&uid) && taken.insert(uid.clone()) {
                    break uid;
                }
            };
            rows.by_uid.insert(row.uid.clone(), index);
        }
    }
}
