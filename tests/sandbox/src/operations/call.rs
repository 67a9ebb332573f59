//! One call of an operation: what came in, and the steps that operations have in common.

use std::sync::LazyLock;

use chrono::{DateTime, Utc};

use super::{rules, terms};
use crate::answer::{self, Reader, References, Selection};
use crate::credentials::Caller;
use crate::json::{Json, Object, object};
use crate::mail::{self, Letter};
use crate::query::{Filter, Order, Page, Query, select};
use crate::reply::{Outcome, Reply};
use crate::spec::{Operation, Spec};
use crate::store::Record;
use crate::tenant::Tenant;
use crate::write::{self, Failures, Writer, Written};

/// A call on its way through an operation.
pub(crate) struct Call<'c> {
    pub(crate) spec: &'c Spec,
    pub(crate) tenant: &'c mut Tenant,
    pub(crate) operation: &'c Operation,
    /// Values of the path's parameters, in the order of the path.
    pub(crate) path: &'c [String],
    pub(crate) query: &'c Query,
    /// The body; an empty object where there is none.
    pub(crate) body: &'c Object,
    pub(crate) caller: &'c Caller,
    pub(crate) now: DateTime<Utc>,
    /// The subscriptions that were made and did not begin yet.
    pub(super) made_subscriptions: Vec<String>,
    /// Whether nothing is logged, since all of it will be undone.
    pub(super) quiet: bool,
    references: References,
}

/// What a call has that nobody made.
static NOTHING: LazyLock<(Operation, Query, Object)> = LazyLock::new(Default::default);

/// Whether a text can be an identifier at all.
pub(crate) fn is_uid(text: &str) -> bool {
    (1..=10).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

impl<'c> Call<'c> {
    /// A call as it comes in.
    pub(crate) fn new(
        spec: &'c Spec,
        tenant: &'c mut Tenant,
        operation: &'c Operation,
        (path, query, body): (&'c [String], &'c Query, &'c Object),
        (caller, now): (&'c Caller, DateTime<Utc>),
    ) -> Self {
        Self {
            spec,
            tenant,
            operation,
            path,
            query,
            body,
            caller,
            now,
            made_subscriptions: Vec::new(),
            quiet: false,
            references: References::new(),
        }
    }

    /// A call that nobody made: what happens by itself at a moment.
    pub(crate) fn at(spec: &'c Spec, tenant: &'c mut Tenant, now: DateTime<Utc>) -> Self {
        let (operation, query, body) = &*NOTHING;
        let call = (&[][..], query, body);
        Self::new(spec, tenant, operation, call, (&Caller::Anonymous, now))
    }

    /// Does something and undoes it: what it came to is all that is left. Nothing is logged. It must come
    /// before everything that is to stay.
    pub(super) fn rehearse<T>(
        &mut self,
        act: impl FnOnce(&mut Self) -> Result<T, Reply>,
    ) -> Result<T, Reply> {
        let now = self.now;
        self.quiet = true;
        let outcome = act(self);
        self.tenant.store.roll_back();
        self.made_subscriptions.clear();
        self.quiet = false;
        self.now = now;
        outcome
    }

    /// A view of the records.
    pub(crate) fn reader(&self) -> Reader<'_> {
        Reader::new(self.spec, &self.tenant.store, self.now)
    }

    /// A parameter of the path.
    pub(crate) fn parameter(&self, index: usize) -> &'c str {
        self.path.get(index).map_or("", String::as_str)
    }

    /// The record that a parameter of the path names: 400 for what is no identifier, 404 for nobody's.
    pub(crate) fn named(&self, index: usize, entity: &str) -> Result<&'c str, Reply> {
        let uid = self.parameter(index);
        if !is_uid(uid) {
            return Err(Reply::invalid_uid());
        }
        match self.tenant.store.get(entity, uid) {
            Some(_) => Ok(uid),
            None => Err(Reply::empty(404)),
        }
    }

    /// A record.
    pub(crate) fn record(&self, entity: &str, uid: &str) -> Result<&Record, Reply> {
        self.tenant
            .store
            .get(entity, uid)
            .ok_or_else(|| Reply::empty(404))
    }

    /// The body of an operation whose body is no record, checked by its schema.
    pub(crate) fn payload(&self) -> Result<Object, Reply> {
        let Some(body) = &self.operation.body else {
            return Ok(self.body.clone());
        };
        write::check_payload(self.spec, &body.schema, self.body)
            .map_err(|failures| failures.reply(&self.reader()))
    }

    /// Members that the body of this operation must have.
    fn required(&self) -> &'c [String] {
        let body = self.operation.body.as_ref();
        body.and_then(|body| self.spec.schema(&body.schema))
            .map_or(&[], |schema| &schema.required)
    }

    /// Makes a record that no body describes, because the server makes it by itself.
    pub(crate) fn make(
        &mut self,
        entity: &str,
        members: &[(&str, Json)],
        links: &[(&str, &str)],
    ) -> String {
        let tenant = &mut self.tenant;
        let uid = write::fresh_uid(&tenant.store, &mut tenant.random);
        let mut record = Record::new(entity, &uid);
        let now = Json::Text(crate::clock::exact(self.now));
        for name in ["Created", "Updated"] {
            record.set(name, now.clone());
        }
        for (name, value) in members {
            record.set(name, value.clone());
        }
        for (name, target) in links {
            record.point(name, target);
        }
        tenant.store.put(record);
        uid
    }

    /// Mails a person; nothing is sent to who has no address.
    pub(crate) fn mail(&mut self, person: &str, letter: impl FnOnce(&str) -> Letter) {
        let person = self.tenant.store.get("Person", person);
        let Some(email) = person.and_then(|person| person.text("Email")) else {
            return;
        };
        let letter = letter(email);
        self.post(vec![letter]);
    }

    /// Puts mails into the outbox.
    pub(crate) fn post(&mut self, letters: Vec<Letter>) {
        let tenant = &mut *self.tenant;
        mail::post(&mut tenant.store, &mut tenant.random, self.now, letters);
    }

    /// Makes a record from the body. `owner` is the relation that ties it to another.
    pub(crate) fn create(
        &mut self,
        entity: &str,
        owner: Option<(&str, &str)>,
    ) -> Result<String, Reply> {
        self.create_from(entity, self.body, owner)
    }

    /// Makes a record from a body that is not quite the one that was sent.
    pub(crate) fn create_from(
        &mut self,
        entity: &str,
        body: &Object,
        owner: Option<(&str, &str)>,
    ) -> Result<String, Reply> {
        let required = self.required();
        let mut writer = self.writer();
        let uid = writer.create(entity, body, owner, required);
        let written = writer.written;
        self.settle(written)?;
        Ok(uid)
    }

    /// Changes a record by a body.
    pub(crate) fn update(&mut self, entity: &str, uid: &str, body: &Object) -> Result<(), Reply> {
        let mut writer = self.writer();
        writer.update(entity, uid, body);
        let written = writer.written;
        self.settle(written)
    }

    fn writer(&mut self) -> Writer<'_> {
        Writer {
            spec: self.spec,
            store: &mut self.tenant.store,
            random: &mut self.tenant.random,
            now: self.now,
            written: Written::default(),
        }
    }

    /// Holds what was written against the rules of the house, and keeps what goes elsewhere.
    fn settle(&mut self, mut written: Written) -> Result<(), Reply> {
        rules::apply(self, &mut written);
        self.refuse_if(&written.failures)?;
        for (person, password) in written.passwords {
            self.set_password(&person, password);
        }
        self.references.extend(written.references);
        for (entity, uid) in &written.created {
            if entity == "Subscription" {
                self.made_subscriptions.push(uid.clone());
                let made = self.tenant.store.get(entity, uid);
                if made.is_some_and(|made| terms::is_ahead(made, self.now)) {
                    // It is told of when it begins.
                    continue;
                }
            }
            self.log_creation(entity, uid);
        }
        Ok(())
    }

    /// Marks a relation as set by an identifier alone, so that the answer shows a stub.
    pub(crate) fn refer(&mut self, entity: &str, uid: &str, property: &str) {
        self.references
            .insert((entity.to_owned(), uid.to_owned(), property.to_owned()));
    }

    /// 400 if any rule was broken.
    pub(crate) fn refuse_if(&self, failures: &Failures) -> Result<(), Reply> {
        if failures.is_empty() {
            Ok(())
        } else {
            Err(failures.reply(&self.reader()))
        }
    }

    /// Sets a person's password.
    pub(crate) fn set_password(&mut self, person: &str, password: String) {
        self.tenant.vault.secrets_mut(person).password = Some(password);
        let now = Json::Text(crate::clock::exact(self.now));
        self.tenant
            .store
            .change("Person", person, |r| r.set("PasswordLastUpdated", now));
    }

    /// Answers a record.
    pub(crate) fn answer(&self, entity: &str, uid: &str) -> Outcome {
        self.answer_unasked(entity, uid, Selection::whole())
    }

    /// Answers a record, with what is given unless `fields` says what is wanted.
    pub(crate) fn answer_unasked(&self, entity: &str, uid: &str, unasked: Selection) -> Outcome {
        let fields = self.query.get("fields");
        let selection = match fields.is_none_or(|fields| fields.trim().is_empty()) {
            true => unasked,
            false => Selection::parse(self.spec, entity, fields),
        };
        let record = self.record(entity, uid)?;
        let json = answer::render(&self.reader(), &self.references, record, &selection);
        Ok(Reply::json(200, json))
    }

    /// Answers a page of the records that are wanted, filtered and sorted as the query says.
    pub(crate) fn list(
        &self,
        entity: &str,
        wanted: impl Fn(&Reader<'_>, &Record) -> bool,
    ) -> Outcome {
        self.list_open(entity, None, wanted)
    }

    /// Answers a page as [`Self::list`] does. Where only some members are `open` to the caller, the
    /// others are neither shown nor searched nor sorted by.
    pub(crate) fn list_open(
        &self,
        entity: &str,
        open: Option<&[&str]>,
        wanted: impl Fn(&Reader<'_>, &Record) -> bool,
    ) -> Outcome {
        let reader = self.reader();
        let is_open = |path: &str| {
            let leads = |member: &&str| Filter::is_on(path, member);
            open.is_none_or(|members| members.iter().any(leads))
        };
        let mut filters = Vec::new();
        for (name, value) in self.query.pairs() {
            let declared = self.operation.query.iter();
            if declared.into_iter().any(|d| d.eq_ignore_ascii_case(name)) || !is_open(name) {
                continue;
            }
            match Filter::parse(&reader, entity, name, value) {
                Ok(filter) => filters.extend(filter),
                Err(bad) => {
                    let message = format!("The value '{value}' is not valid for {}.", bad.path);
                    return Err(Reply::bad_parameter(message, &bad.path));
                }
            }
        }
        let mut selection = Selection::parse(self.spec, entity, self.query.get("fields"));
        if let Some(open) = open {
            selection.keep(open);
        }
        let page = Page::parse(self.query, selection.reaches_children(self.spec, entity));
        let order = self.query.get("orderBy");
        let order =
            order.filter(|text| is_open(text.split_whitespace().next().unwrap_or_default()));
        let order = order.and_then(|text| Order::parse(&reader, entity, text));
        let (records, total) = select(
            &reader,
            &self.tenant.index,
            entity,
            &filters,
            order.as_ref(),
            page,
            |record| wanted(&reader, record),
        );
        let text = page.write(total, records, |record, out| {
            answer::write(&reader, &self.references, record, &selection, out);
        });
        Ok(Reply::written(200, text))
    }

    /// Answers an object that is no record: the members of its schema, null where nothing is given.
    pub(crate) fn answer_object<const N: usize>(
        &self,
        status: u16,
        schema: &str,
        members: [(&str, Json); N],
    ) -> Outcome {
        let given = object(members);
        let Some(table) = self.spec.schema(schema) else {
            return Ok(Reply::json(status, given));
        };
        let json = table
            .properties
            .iter()
            .map(|property| {
                let value = given.as_object().and_then(|o| o.get(&property.name));
                let value = value.cloned();
                (
                    property.name.as_str(),
                    value.unwrap_or_else(|| self.reader().unset(property)),
                )
            })
            .collect();
        Ok(Reply::json(status, Json::Object(json)))
    }
}
