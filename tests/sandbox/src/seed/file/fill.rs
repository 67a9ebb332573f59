//! From rows to records: values have their types, relations lead to records of the right entity.

use chrono::{DateTime, Utc};

use super::located::{Located, Member};
use super::rows::{Row, Rows, reference, related};
use super::{Fault, fault, moment, nearest};
use crate::clock;
use crate::json::Json;
use crate::spec::{Kind, Property, Schema, Spec};
use crate::store::{Record, Store};
use crate::tenant::Tenant;
use crate::tokens::Mechanism;
use crate::write::read_value;

/// A row that belongs to another one which only names it: entity, identifier, relation, and whom it then points at.
struct Adopted {
    entity: String,
    uid: String,
    relation: String,
    owner: String,
    at: usize,
    path: String,
}

struct Filler<'f, 's> {
    spec: &'s Spec,
    rows: &'f Rows<'f>,
    now: DateTime<Utc>,
    adopted: Vec<Adopted>,
    faults: &'f mut Vec<Fault>,
}

/// Stores a record for every row, and the secrets of people with them.
pub(super) fn fill(spec: &Spec, tenant: &mut Tenant, rows: &Rows<'_>, faults: &mut Vec<Fault>) {
    let mut filler = Filler {
        spec,
        rows,
        now: tenant.clock.now(),
        adopted: Vec::new(),
        faults,
    };
    for row in &rows.all {
        let record = filler.record(row, tenant);
        tenant.store.put(record);
    }
    for adopted in std::mem::take(&mut filler.adopted) {
        filler.adopt(&mut tenant.store, &adopted);
    }
}

impl Filler<'_, '_> {
    fn record(&mut self, row: &Row<'_>, tenant: &mut Tenant) -> Record {
        let spec = self.spec;
        let mut record = Record::new(&row.entity, &row.uid);
        let now = Json::Text(clock::exact(self.now));
        for name in ["Created", "Updated"] {
            if spec.property(&row.entity, name).is_some() {
                record.set(name, now.clone());
            }
        }
        if row.entity == "Person" {
            tenant.vault.secrets_mut(&row.uid).password = Some(super::super::PASSWORD.to_owned());
        }
        let members = row.node.members().unwrap_or_default();
        if let Some(schema) = spec.schema(&row.entity) {
            for member in members {
                self.member(row, member, schema, &mut record, tenant);
            }
        }
        if let Some((relation, owner)) = &row.owner {
            let owner = &self.rows.all[*owner];
            if record.link(relation).is_some_and(|uid| uid != owner.uid) {
                self.faults.push(fault(
                    row.node.at,
                    &row.path,
                    format!("{relation} names another record than the one that this row stands in"),
                    format!("leave {relation} out here"),
                ));
            }
            record.point(relation, &owner.uid);
        }
        record
    }

    fn member(
        &mut self,
        row: &Row<'_>,
        member: &Member,
        schema: &Schema,
        record: &mut Record,
        tenant: &mut Tenant,
    ) {
        let Member { at, name, value } = member;
        let path = format!("{}.{name}", row.path);
        if name == "Uid" || name == "$comment" {
            return;
        }
        if name.starts_with('$') {
            return self.setting(row, member, &path, tenant);
        }
        let Some(property) = schema.property(name) else {
            return self.custom(row, member, &path, schema, record);
        };
        if property.write_only {
            return match value.text() {
                Some(password) if row.entity == "Person" && name == "Password" => {
                    tenant.vault.secrets_mut(&row.uid).password = Some(password.to_owned());
                }
                _ => self.faults.push(fault(
                    *at,
                    &path,
                    format!("{name} is only ever sent, no record holds it"),
                    "take it out; of such members a seed has the Password of people, a text",
                )),
            };
        }
        match related(self.spec, property) {
            Some(target) => self.relation(row, property, target, value, &path, record),
            None if value.is_null() => {}
            None => match self.scalar(property, value) {
                Some(json) => record.set(name, json),
                None => {
                    let help = self.expected(property);
                    self.faults.push(fault(
                        value.at,
                        &path,
                        format!("{} is no value for {name}", shown(value)),
                        help,
                    ));
                }
            },
        }
    }

    fn scalar(&self, property: &Property, value: &Located) -> Option<Json> {
        if property.kind == Kind::DateTime
            && let Some(moment) = value.text().and_then(|t| moment::relative(t, self.now))
        {
            return Some(Json::Text(clock::exact(moment)));
        }
        read_value(self.spec, property, &value.json()).ok()
    }

    /// What a value must be like.
    fn expected(&self, property: &Property) -> String {
        match &property.kind {
            Kind::DateTime => moment::FORM.to_owned(),
            Kind::Enumeration(name) => {
                let names = self.spec.enumeration(name).map(|e| e.names().collect());
                let names: Vec<&str> = names.unwrap_or_default();
                format!("{name} is one of {}", names.join(", "))
            }
            Kind::Integer => "it is a whole number".to_owned(),
            Kind::Number => "it is a number, such as 49.00".to_owned(),
            Kind::Boolean => "it is true or false".to_owned(),
            Kind::List(_) => "it is a list".to_owned(),
            Kind::Text | Kind::Uid => match property.max_length {
                Some(most) => format!("it is a text of at most {most} characters"),
                None => "it is a text".to_owned(),
            },
            Kind::Any | Kind::Record(_) => "see the API description".to_owned(),
        }
    }

    /// A property of the tenant's own making, where the entity takes such.
    fn custom(
        &mut self,
        row: &Row<'_>,
        member: &Member,
        path: &str,
        schema: &Schema,
        record: &mut Record,
    ) {
        let Member { at, name, value } = member;
        let known = schema.properties.iter().map(|p| p.name.as_str());
        let near = nearest(name, known);
        // A slip of the pen would become a custom property, and nobody would notice.
        let slip = near.is_some_and(|near| {
            near.eq_ignore_ascii_case(name) || strsim::osa_distance(near, name) == 1
        });
        if schema.open && !slip {
            record.set_custom(name, value.json());
            return;
        }
        let help = match near {
            Some(near) => format!("did you mean {near}?"),
            None => format!("take it out; {} has no custom properties", row.entity),
        };
        let message = format!("{} has no property {name}", row.entity);
        self.faults.push(fault(*at, path, message, help));
    }

    fn relation(
        &mut self,
        row: &Row<'_>,
        property: &Property,
        target: &str,
        value: &Located,
        path: &str,
        record: &mut Record,
    ) {
        if value.is_null() {
            return;
        }
        if !property.kind.is_list() {
            if let Some(uid) = self.target(target, value, path) {
                record.point(&property.name, &uid);
            }
            return;
        }
        let Some(items) = value.items() else {
            return self.faults.push(fault(
                value.at,
                path,
                "this must be a list of objects",
                format!("write [{{\"Uid\": \"…\"}}], or [{{…}}] with a {target} in it"),
            ));
        };
        let back = self.spec.back_reference(&row.entity, target);
        let mut listed = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let path = format!("{path}[{place}]");
            let Some(uid) = self.target(target, item, &path) else {
                continue;
            };
            match back {
                None => listed.push(uid),
                Some(back) if reference(item).is_some() => self.adopted.push(Adopted {
                    entity: target.to_owned(),
                    uid,
                    relation: back.name.clone(),
                    owner: row.uid.clone(),
                    at: item.at,
                    path,
                }),
                // A row that stands here points back by itself.
                Some(_) => {}
            }
        }
        record.set_targets(&property.name, listed);
    }

    /// The identifier of the record that a value names or is.
    fn target(&mut self, entity: &str, value: &Located, path: &str) -> Option<String> {
        let Some(uid) = reference(value) else {
            if value.members().is_none() {
                self.faults.push(fault(
                    value.at,
                    path,
                    format!("this must be a {entity}"),
                    "write {\"Uid\": \"…\"} to name one, or an object with its members",
                ));
            }
            let row = self.rows.at.get(&value.at)?;
            return Some(self.rows.all[*row].uid.clone());
        };
        // Whether a record that is not of this file is there is seen when all of the file are.
        if let Some(row) = self.rows.by_uid.get(uid) {
            let row = &self.rows.all[*row];
            if row.entity != entity {
                self.faults.push(fault(
                    value.at,
                    path,
                    format!("{uid} is a {}, this must be a {entity}", row.entity),
                    format!("name a {entity}"),
                ));
                return None;
            }
        }
        Some(uid.to_owned())
    }

    fn adopt(&mut self, store: &mut Store, adopted: &Adopted) {
        let Adopted {
            entity,
            uid,
            relation,
            owner,
            at,
            path,
        } = adopted;
        let elsewhere = store
            .get(entity, uid)
            .and_then(|record| record.link(relation))
            .is_some_and(|known| known != owner);
        if elsewhere {
            self.faults.push(fault(
                *at,
                path,
                format!("the {entity} {uid} belongs to another record already"),
                format!("a {entity} has one {relation}; take it out of one of the lists"),
            ));
            return;
        }
        if store.get(entity, uid).is_none() {
            let help = "define it in this file, in any place, or correct the Uid";
            let message = format!("there is no {entity} with the Uid {uid}");
            self.faults.push(fault(*at, path, message, help));
        }
        store.change(entity, uid, |record| record.point(relation, owner));
    }

    /// `$secondFactors` and `$mustEnrol` of people.
    fn setting(&mut self, row: &Row<'_>, member: &Member, path: &str, tenant: &mut Tenant) {
        let Member { at, name, value } = member;
        let json = value.json();
        match (row.entity.as_str(), name.as_str(), &json) {
            ("Person", "$mustEnrol", Json::Bool(must)) => {
                tenant.vault.secrets_mut(&row.uid).must_enrol = *must;
            }
            ("Person", "$secondFactors", Json::List(items)) => {
                let wanted: Option<Vec<Mechanism>> = items
                    .iter()
                    .map(|item| Mechanism::parse(item.as_text()?))
                    .collect();
                match wanted {
                    Some(wanted) if !wanted.is_empty() => {
                        tenant.vault.enrol(&row.uid, &wanted, &mut tenant.random);
                    }
                    _ => self.faults.push(fault(
                        value.at,
                        path,
                        "these are no second factors",
                        "write [\"Email\"], [\"Totp\"] or [\"Totp\", \"Email\"]",
                    )),
                }
            }
            ("Person", "$mustEnrol" | "$secondFactors", _) => self.faults.push(fault(
                value.at,
                path,
                format!("{} is no value for {name}", shown(value)),
                "\"$mustEnrol\" is true or false, \"$secondFactors\" a list",
            )),
            _ => self.faults.push(fault(
                *at,
                path,
                format!("a {} has no setting {name}", row.entity),
                "people have \"$secondFactors\" and \"$mustEnrol\", everything has \"$comment\"",
            )),
        }
    }
}

/// A value as an error shows it: not at length, and no secret, as passwords are told apart before.
fn shown(value: &Located) -> String {
    let text = value.json().to_string();
    if text.chars().count() > 40 {
        let start: String = text.chars().take(37).collect();
        format!("{start}…")
    } else {
        text
    }
}
