//! E-mail lists and who is on them.

use super::Call;
use super::people::{free_text, mentions};
use crate::clock;
use crate::json::{Json, object};
use crate::reply::Outcome;
use crate::write::{Broken, Failures};

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    call.list("EmailList", |_, _| true)
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "EmailList")?;
    call.answer("EmailList", uid)
}

pub(super) fn subscribers(call: &mut Call<'_>) -> Outcome {
    let list = call.named(0, "EmailList")?;
    let q = free_text(call.query);
    call.list("EmailListPerson", |reader, subscription| {
        let found = |q| {
            reader.one(subscription, "Person").is_some_and(|person| {
                ["FirstName", "LastName", "Email"]
                    .into_iter()
                    .any(|name| mentions(person, name, q))
            })
        };
        subscription.link("EmailList") == Some(list) && q.is_none_or(found)
    })
}

pub(super) fn subscribe(call: &mut Call<'_>) -> Outcome {
    let list = call.named(0, "EmailList")?;
    let payload = call.payload()?;
    let member = |of: &str, name: &str| {
        let value = payload.get(of).and_then(Json::as_object)?.get(name);
        value.and_then(Json::as_text).map(str::to_owned)
    };
    if member("EmailList", "Uid").as_deref() != Some(list) {
        let broken = Broken::rule("EmailList", "The list is not the one of the address.");
        let failures = Failures::of_body("EmailListPerson", payload.clone(), vec![broken]);
        return Err(failures.reply(&call.reader()));
    }
    // Whoever has the address already is meant, named or not.
    let known = member("Person", "Uid").or_else(|| {
        let email = member("Person", "Email")?;
        call.tenant.person_by_email(&email).map(str::to_owned)
    });
    let before = known.as_deref().and_then(|person| {
        let mut on_list = call
            .tenant
            .store
            .pointing_at("EmailListPerson", "EmailList", list);
        let mine = on_list.find(|s| s.link("Person") == Some(person));
        mine.map(|subscription| subscription.uid.clone())
    });
    let gone = call
        .spec
        .number("EmailListSubscriberStatus", "Unsubscribed");
    let uid = match before {
        Some(uid) => {
            let status = call.record("EmailListPerson", &uid)?;
            if status.integer("EmailListSubscriberStatus") == gone {
                call.tenant.store.change("EmailListPerson", &uid, |s| {
                    for name in [
                        "EmailListSubscriberStatus",
                        "SubscribedDate",
                        "ConfirmedDate",
                        "UnsubscribedDate",
                    ] {
                        s.set(name, Json::Null);
                    }
                });
                begin(call, &uid);
            }
            uid
        }
        None => {
            let mut body = call.body.clone();
            if let Some(person) = known {
                body.set("Person", object([("Uid", Json::Text(person))]));
            }
            let uid = call.create_from("EmailListPerson", &body, None)?;
            begin(call, &uid);
            greet(call, list, &uid);
            uid
        }
    };
    call.answer("EmailListPerson", &uid)
}

/// Makes a subscription one that has just begun and is not confirmed, unless it says otherwise.
fn begin(call: &mut Call<'_>, uid: &str) {
    let status = call.spec.number("EmailListSubscriberStatus", "Subscribed");
    let now = Json::Text(clock::exact(call.now));
    call.tenant.store.change("EmailListPerson", uid, |s| {
        for (name, value) in [
            (
                "EmailListSubscriberStatus",
                status.map_or(Json::Null, Json::integer),
            ),
            ("SubscribedDate", now),
        ] {
            if s.value(name).is_none() {
                s.set(name, value);
            }
        }
    });
}

/// Notes the welcome mail, unless the subscriber is to confirm first.
fn greet(call: &mut Call<'_>, list: &str, uid: &str) {
    let wanted = call.body.get("SendWelcomeEmail");
    let wanted = wanted.is_some_and(|wanted| match wanted {
        Json::Text(text) => text.eq_ignore_ascii_case("true"),
        wanted => wanted.is_true(),
    });
    let confirms = call
        .record("EmailList", list)
        .is_ok_and(|list| list.is_set("RequiresDoubleOptIn"));
    if wanted && !confirms {
        let now = Json::Text(clock::exact(call.now));
        call.tenant.store.change("EmailListPerson", uid, |s| {
            s.set("WelcomeEmailDeliverDateTime", now);
        });
    }
}
