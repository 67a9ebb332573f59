//! Writing an entity: the members of a body go where the description says that they belong.

use chrono::{DateTime, Utc};

use super::{Broken, Failures, custom, remove, scalar};
use crate::answer::References;
use crate::clock;
use crate::json::{Json, Object};
use crate::random::Random;
use crate::spec::{Kind, Property, Spec, Write};
use crate::store::{Record, Store};

/// Members that the server alone moves, although nothing marks them as read-only.
const SERVER_SIDE: &[(&str, &str)] = &[
    ("Account", "AccountStage"),
    ("Deal", "AccountId"),
    ("Deal", "PipelineUid"),
    ("Deal", "Contacts"),
    ("DiscountCoupon", "PlanUids"),
    ("Tag", "SystemName"),
    ("Tag", "SystemDescription"),
];

/// Records that others only name, by their identifier or by a code that people know, and never make or change.
const BY_CODE: [(&str, &str); 1] = [("DiscountCoupon", "UniqueIdentifier")];

/// What writing a body brought about beside the changed records.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// Relations set by an identifier alone.
    pub(crate) references: References,
    /// Passwords that were sent with people: the person, the password.
    pub(crate) passwords: Vec<(String, String)>,
    /// Records made on the way: entity and identifier.
    pub(crate) created: Vec<(String, String)>,
    /// Rules that were broken.
    pub(crate) failures: Failures,
}

/// Writes bodies into the store. The caller undoes the changes if anything failed.
pub(crate) struct Writer<'w> {
    pub(crate) spec: &'w Spec,
    pub(crate) store: &'w mut Store,
    pub(crate) random: &'w mut Random,
    pub(crate) now: DateTime<Utc>,
    pub(crate) written: Written,
}

impl Writer<'_> {
    /// Makes a record from a body. `owner` is the relation that ties it to the record it is listed in.
    pub(crate) fn create(
        &mut self,
        entity: &str,
        body: &Object,
        owner: Option<(&str, &str)>,
        required: &[String],
    ) -> String {
        let uid = fresh_uid(self.store, self.random);
        let mut record = Record::new(entity, &uid);
        record.set("Created", Json::Text(clock::exact(self.now)));
        if let Some((relation, target)) = owner {
            record.point(relation, target);
        }
        self.store.put(record);
        self.written.created.push((entity.to_owned(), uid.clone()));
        for name in required {
            if body.get(name).is_none_or(is_missing) {
                self.fail(entity, &uid, Broken::required(name));
            }
        }
        let owner = owner.map(|(relation, _)| relation);
        self.apply(entity, &uid, body, owner);
        uid
    }

    /// Changes a record by a body: what is left out stays, null clears.
    pub(crate) fn update(&mut self, entity: &str, uid: &str, body: &Object) {
        self.update_owned(entity, uid, body, None);
    }

    fn update_owned(&mut self, entity: &str, uid: &str, body: &Object, owner: Option<&str>) {
        let spec = self.spec;
        for name in spec.required_when_new(entity) {
            if body.get(name).is_some_and(is_missing) {
                self.fail(entity, uid, Broken::required(name));
            }
        }
        self.apply(entity, uid, body, owner);
    }

    /// Changes a record that stands in another's body. Relations that are null there are passed over:
    /// an answer shows them so at that depth, whatever they point at, and may be sent back as it came.
    fn update_nested(&mut self, entity: &str, uid: &str, body: &Object, owner: Option<&str>) {
        let spec = self.spec;
        let relates = |name| {
            let property = spec.property(entity, name);
            property.is_some_and(|property| property.kind.target().is_some())
        };
        let told: Object = body
            .iter()
            .filter(|(name, value)| **value != Json::Null || !relates(name))
            .map(|(name, value)| (name, value.clone()))
            .collect();
        self.update_owned(entity, uid, &told, owner);
    }

    fn fail(&mut self, entity: &str, uid: &str, broken: Broken) {
        self.written.failures.add(entity, uid, broken);
    }

    /// Applies every member of a body. `owner` names the relation that the nesting already set.
    fn apply(&mut self, entity: &str, uid: &str, body: &Object, owner: Option<&str>) {
        let spec = self.spec;
        let Some(schema) = spec.schema(entity) else {
            return;
        };
        for (name, value) in body.iter() {
            let Some(property) = schema.property(name) else {
                if schema.open {
                    self.custom(entity, uid, name, value);
                }
                continue;
            };
            let fixed = property.read_only
                || name == "Uid"
                || owner == Some(name)
                || SERVER_SIDE.contains(&(entity, name));
            if !fixed {
                self.member(entity, uid, property, value);
            }
        }
        let now = Json::Text(clock::exact(self.now));
        self.store
            .change(entity, uid, |record| record.set("Updated", now));
    }

    fn member(&mut self, entity: &str, uid: &str, property: &Property, value: &Json) {
        match (&property.kind, property.write) {
            (Kind::Record(target), Write::Reference) => {
                self.reference(entity, uid, property, target, value);
            }
            (Kind::Record(target), Write::Nested) => {
                self.nested(entity, uid, property, target, value);
            }
            (kind, Write::Nested) if kind.is_list() => {
                if let Some(target) = kind.target() {
                    self.collection(entity, uid, property, target, value);
                }
            }
            (kind, _) if kind.target().is_some() => {}
            _ => self.scalar(entity, uid, property, value),
        }
    }

    /// A property of the tenant's own making, which has to be as it was defined.
    fn custom(&mut self, entity: &str, uid: &str, name: &str, value: &Json) {
        match custom::read(self.spec, self.store, entity, name, value) {
            Ok(value) => self.store.change(entity, uid, |record| {
                record.set_custom(name, value);
            }),
            Err(message) => self.fail(entity, uid, Broken::rule(name, message)),
        }
    }

    fn scalar(&mut self, entity: &str, uid: &str, property: &Property, value: &Json) {
        let value = match value {
            Json::Null => Json::Null,
            value => match scalar::read(self.spec, property, value) {
                Ok(value) => value,
                Err(message) => {
                    return self.fail(entity, uid, Broken::rule(&property.name, message));
                }
            },
        };
        if !property.write_only {
            self.store
                .change(entity, uid, |record| record.set(&property.name, value));
        } else if (entity, property.name.as_str()) == ("Person", "Password")
            && let Json::Text(password) = value
        {
            self.written.passwords.push((uid.to_owned(), password));
        }
    }

    /// A relation to one record, given as `{"Uid": "…"}`.
    fn reference(
        &mut self,
        entity: &str,
        uid: &str,
        property: &Property,
        target: &str,
        value: &Json,
    ) {
        if *value == Json::Null {
            self.store.change(entity, uid, |record| {
                record.set_targets(&property.name, Vec::new());
            });
            return;
        }
        match sent_uid(value) {
            Some(wanted) => {
                self.point(entity, uid, property, target, wanted);
            }
            None => self.fail(entity, uid, Broken::required(&property.name)),
        }
    }

    /// Points a relation at a record that must be there.
    fn point(
        &mut self,
        entity: &str,
        uid: &str,
        property: &Property,
        target: &str,
        wanted: &str,
    ) -> bool {
        if self.store.get(target, wanted).is_none() {
            let message = format!("The {target} was not found.");
            self.fail(entity, uid, Broken::rule(&property.name, message));
            return false;
        }
        self.store
            .change(entity, uid, |record| record.point(&property.name, wanted));
        self.written
            .references
            .insert((entity.to_owned(), uid.to_owned(), property.name.clone()));
        true
    }

    /// One nested object: with an identifier it is changed in place, without one it is made anew.
    fn nested(&mut self, entity: &str, uid: &str, property: &Property, target: &str, value: &Json) {
        let spec = self.spec;
        let Some(body) = value.as_object() else {
            if *value == Json::Null {
                return self.reference(entity, uid, property, target, value);
            }
            let message = format!("The value of the field {} is not valid.", property.name);
            return self.fail(entity, uid, Broken::rule(&property.name, message));
        };
        if let Some((_, code)) = BY_CODE.iter().find(|(entity, _)| *entity == target) {
            let wanted = sent_uid(value).or_else(|| self.with_code(target, code, body));
            let wanted = wanted.map(str::to_owned).unwrap_or_default();
            self.point(entity, uid, property, target, &wanted);
            return;
        }
        match sent_uid(value) {
            Some(wanted) => {
                let bare = body.iter().all(|(name, _)| name == "Uid");
                if self.point(entity, uid, property, target, wanted) && !bare {
                    self.written.references.remove(&(
                        entity.to_owned(),
                        uid.to_owned(),
                        property.name.clone(),
                    ));
                    self.update_nested(target, wanted, body, None);
                }
            }
            None => {
                let made = self.create(target, body, None, spec.required_when_new(target));
                self.store
                    .change(entity, uid, |record| record.point(&property.name, &made));
            }
        }
    }

    /// The record that has the code of a body, in any case.
    fn with_code(&self, entity: &str, code: &str, body: &Object) -> Option<&str> {
        let wanted = body.get(code)?.as_text()?.trim();
        let mut all = self.store.all(entity);
        let found = all.find(|record| {
            let known = record.text(code).map(str::trim);
            known.is_some_and(|known| known.eq_ignore_ascii_case(wanted))
        });
        found.map(|record| record.uid.as_str())
    }

    /// A nested list: it stands for the whole set, and what it leaves out is removed.
    fn collection(
        &mut self,
        entity: &str,
        uid: &str,
        property: &Property,
        target: &str,
        value: &Json,
    ) {
        let spec = self.spec;
        // Rows that do not point back are listed by their owner.
        let back = spec.back_reference(entity, target).map(|p| p.name.as_str());
        let rows = match value {
            Json::Null => &[],
            Json::List(rows) => rows.as_slice(),
            _ => {
                let message = format!("The value of the field {} is not valid.", property.name);
                return self.fail(entity, uid, Broken::rule(&property.name, message));
            }
        };
        let before: Vec<String> = match back {
            Some(back) => {
                let rows = self.store.pointing_at(target, back, uid);
                rows.map(|record| record.uid.clone()).collect()
            }
            None => {
                let owner = self.store.get(entity, uid);
                owner.map_or_else(Vec::new, |owner| owner.targets(&property.name).to_vec())
            }
        };
        let kept: Vec<&str> = rows.iter().filter_map(sent_uid).collect();
        for gone in before.iter().filter(|row| !kept.contains(&row.as_str())) {
            remove(spec, self.store, target, gone);
        }
        let mut after = Vec::new();
        for row in rows {
            let Some(body) = row.as_object() else {
                let message = format!("The value of the field {} is not valid.", property.name);
                self.fail(entity, uid, Broken::rule(&property.name, message));
                continue;
            };
            match sent_uid(row) {
                Some(known) if before.iter().any(|b| b == known) => {
                    self.update_nested(target, known, body, back);
                    after.push(known.to_owned());
                }
                Some(_) => {
                    let message = format!("The {target} was not found.");
                    self.fail(entity, uid, Broken::rule(&property.name, message));
                }
                None => {
                    // What an operation demands of its own body does not bind rows of a list: the
                    // owner gives them the rest.
                    after.push(self.create(target, body, back.map(|back| (back, uid)), &[]));
                }
            }
        }
        if back.is_none() {
            self.store.change(entity, uid, |owner| {
                owner.set_targets(&property.name, after);
            });
        }
    }
}

/// An identifier that no record has or had.
pub(crate) fn fresh_uid(store: &Store, random: &mut Random) -> String {
    loop {
        let uid = random.alphanumeric(8);
        if !store.is_used(&uid) {
            return uid;
        }
    }
}

/// The identifier in an object, if it has one.
fn sent_uid(value: &Json) -> Option<&str> {
    value
        .as_object()?
        .get("Uid")?
        .as_text()
        .filter(|uid| !uid.is_empty())
}

/// Whether a required member says nothing: null, empty text or empty list.
fn is_missing(value: &Json) -> bool {
    value.is_blank() || value.as_list().is_some_and(<[Json]>::is_empty)
}
