//! The activity log that other operations write, unless the caller says `donotlog=1`.

use super::Call;
use crate::answer::spaced;
use crate::clock;
use crate::json::{Json, object};
use crate::store::Store;

/// Kinds of record that activities are about, by the beginning of the activity's name. Tasks are no records:
/// what is logged of them is about the deal, the person or the account that they belong to.
const SUBJECTS: [(&str, &str); 9] = [
    ("Account", "Account"),
    ("Person", "Person"),
    ("Deal", "Deal"),
    ("Plan", "Plan"),
    ("AddOn", "AddOn"),
    ("Discord", "Person"),
    ("Task", "Deal"),
    ("Task", "Person"),
    ("Task", "Account"),
];

/// The kind of record that an activity is about.
fn subject(store: &Store, event: &str, uid: &str) -> Option<&'static str> {
    let mut called = SUBJECTS
        .iter()
        .filter(|(beginning, _)| event.starts_with(beginning));
    let first = called.clone().next()?;
    let known = called.find(|(_, entity)| store.get(entity, uid).is_some());
    // What was just deleted is not there any more.
    Some(known.unwrap_or(first).1)
}

impl Call<'_> {
    /// Logs that something happened to a record.
    pub(crate) fn log<const N: usize>(&mut self, event: &str, uid: &str, data: [(&str, Json); N]) {
        self.log_json(event, uid, &object(data));
    }

    /// Logs that something happened to a record, with details of any form.
    pub(crate) fn log_json(&mut self, event: &str, uid: &str, data: &Json) {
        let subject = subject(&self.tenant.store, event, uid);
        let number = |enumeration, name| self.spec.number(enumeration, name);
        let (Some(subject), Some(kind)) = (subject, number("ActivityType", event)) else {
            return;
        };
        let Some(entity) = number("EntityType", subject) else {
            return;
        };
        if self.quiet || self.query.flag("donotlog") {
            return;
        }
        self.add_activity(&[
            ("Title", Json::text(spaced(event))),
            ("ActivityType", Json::integer(kind)),
            ("EntityType", Json::integer(entity)),
            ("EntityUid", Json::text(uid)),
            ("ActivityData", Json::text(data.to_string())),
        ]);
    }

    /// Stores an activity of this moment and returns its identifier.
    pub(crate) fn add_activity(&mut self, members: &[(&str, Json)]) -> String {
        let now = Json::Text(clock::exact(self.now));
        let mut all = vec![("ActivityDateTime", now)];
        all.extend_from_slice(members);
        self.make("Activity", &all, &[])
    }

    /// Logs that a record was made, each kind in its own way.
    pub(super) fn log_creation(&mut self, entity: &str, uid: &str) {
        let Ok(record) = self.record(entity, uid) else {
            return;
        };
        let link = |relation| record.link(relation).unwrap_or_default().to_owned();
        match entity {
            "Person" => self.log("PersonCreated", uid, []),
            "Account" => self.log("AccountCreated", uid, []),
            "Deal" => self.log("DealCreated", uid, []),
            "Plan" => self.log("PlanCreated", uid, []),
            "PersonAccount" => {
                let (account, person) = (link("Account"), link("Person"));
                self.log_membership("AccountAddPerson", &account, &person);
            }
            "Subscription" => {
                let account = link("Account");
                self.log(
                    "AccountSubscriptionStarted",
                    &account,
                    [("SubscriptionUid", Json::text(uid))],
                );
            }
            _ => {}
        }
    }

    /// Logs that somebody joined or left an account.
    pub(crate) fn log_membership(&mut self, event: &str, account: &str, person: &str) {
        let email = self
            .record("Person", person)
            .ok()
            .and_then(|r| r.text("Email").map(str::to_owned))
            .unwrap_or_default();
        self.log(
            event,
            account,
            [
                ("AccountUid", Json::text(account)),
                ("PersonUid", Json::text(person)),
                ("Email", Json::text(email)),
            ],
        );
    }
}
