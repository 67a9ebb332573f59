//! Who is on an e-mail list: subscribing, confirming by the link of a mail, leaving.

use super::{Call, people};
use crate::clock;
use crate::json::{Json, Object, object};
use crate::mail::{self, Letter, MailKind};
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::tenant::Tenant;
use crate::write::{Broken, Failures};

const SUBSCRIPTION: &str = "EmailListPerson";
const STATUS: &str = "EmailListSubscriberStatus";
/// The wish for a welcome mail. It is for sending only, so it is kept and never shown.
const WELCOME: &str = "SendWelcomeEmail";
/// Where the links lead that confirm subscriptions, on the tenant's host.
pub(crate) const CONFIRM_PATH: &str = "/email/confirm/";

/// What strangers may say of themselves.
const STRANGER: [&str; 3] = ["Email", "FirstName", "LastName"];

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let list = call.named(0, "EmailList")?;
    let q = people::free_text(call.query);
    call.list(SUBSCRIPTION, |reader, subscription| {
        let found = |q| {
            reader
                .one(subscription, "Person")
                .is_some_and(|person| people::is_called(person, q))
        };
        subscription.link("EmailList") == Some(list) && q.is_none_or(found)
    })
}

pub(super) fn subscribe(call: &mut Call<'_>) -> Outcome {
    let list = call.named(0, "EmailList")?;
    let payload = call.payload()?;
    must_name(call, list, &payload)?;
    let mut body = call.body.clone();
    let known = known_person(call, &payload);
    if let Some(person) = &known {
        body.set("Person", reference(person));
    }
    let welcome = body.get(WELCOME).is_some_and(says_yes);
    let uid = join(call, list, known.as_deref(), &body, welcome)?;
    call.answer(SUBSCRIPTION, &uid)
}

/// What the form of a web page does: anybody may ask, and only for themselves.
pub(super) fn subscribe_publicly(call: &mut Call<'_>) -> Outcome {
    let list = call.named(0, "EmailList")?;
    let record = call.record("EmailList", list)?;
    if record.is_set("IsInternal") {
        return Err(Reply::empty(404));
    }
    let welcome = ["WelcomeSubject", "WelcomeBody"].map(|name| record.text(name));
    let welcome = welcome.into_iter().flatten().any(|text| !text.is_empty());
    let payload = call.payload()?;
    if payload.get("EmailList").is_some() {
        must_name(call, list, &payload)?;
    }
    let person = payload.get("Person").and_then(Json::as_object);
    let person: Object = person
        .into_iter()
        .flat_map(Object::iter)
        .filter(|(name, _)| STRANGER.contains(name))
        .map(|(name, value)| (name, value.clone()))
        .collect();
    let mut body: Object = payload
        .iter()
        .filter(|(name, _)| *name == "Source")
        .map(|(name, value)| (name, value.clone()))
        .collect();
    body.set("EmailList", reference(list));
    body.set("Person", Json::Object(person));
    let known = known_person(call, &body);
    if let Some(person) = &known {
        // A stranger cannot change what is known of somebody.
        body.set("Person", reference(person));
    }
    join(call, list, known.as_deref(), &body, welcome)?;
    Ok(Reply::empty(200))
}

pub(super) fn unsubscribe(call: &mut Call<'_>) -> Outcome {
    let list = call.named(0, "EmailList")?;
    let uid = &subscription_meant(call, list)?;
    let subscription = call.record(SUBSCRIPTION, uid)?;
    let gone = call.spec.number(STATUS, "Unsubscribed");
    if subscription.link("EmailList") != Some(list) || subscription.integer(STATUS) == gone {
        return Err(Reply::empty(404));
    }
    let person = subscription.link("Person").unwrap_or_default().to_owned();
    let now = Json::Text(clock::exact(call.now));
    call.tenant.store.change(SUBSCRIPTION, uid, |s| {
        s.set(STATUS, gone.map_or(Json::Null, Json::integer));
        s.set("UnsubscribedDate", now.clone());
        s.set("Updated", now);
    });
    let data = [
        ("EmailListUid", Json::text(list)),
        ("PersonUid", Json::text(&*person)),
    ];
    call.log("PersonListUnsubscribed", &person, data);
    Ok(Reply::empty(200))
}

/// The subscription that the path names, by its own identifier or, as older clients do, by the person's.
fn subscription_meant(call: &Call<'_>, list: &str) -> Result<String, Reply> {
    let person = call.parameter(1);
    let store = &call.tenant.store;
    if store.get("Person", person).is_none() {
        return call.named(1, SUBSCRIPTION).map(str::to_owned);
    }
    let subscriptions = store.pointing_at(SUBSCRIPTION, "Person", person);
    subscriptions
        .filter(|subscription| subscription.link("EmailList") == Some(list))
        .map(|subscription| subscription.uid.clone())
        .next()
        .ok_or_else(|| Reply::empty(404))
}

/// 400 unless the body names the list of the path.
fn must_name(call: &Call<'_>, list: &str, payload: &Object) -> Result<(), Reply> {
    let named = payload.get("EmailList").and_then(Json::as_object);
    if named.and_then(|named| named.get("Uid")?.as_text()) == Some(list) {
        return Ok(());
    }
    let broken = Broken::rule("EmailList", "The list is not the one of the address.");
    let failures = Failures::of_body(SUBSCRIPTION, payload.clone(), vec![broken]);
    Err(failures.reply(&call.reader()))
}

/// The person that the `Person` of a body means. Whoever has the address already is meant, named or not.
fn known_person(call: &Call<'_>, body: &Object) -> Option<String> {
    people::meant_by(call, body.get("Person")?.as_object()?)
}

fn reference(uid: &str) -> Json {
    object([("Uid", Json::text(uid))])
}

fn says_yes(value: &Json) -> bool {
    match value {
        Json::Text(text) => text.eq_ignore_ascii_case("true"),
        value => value.is_true(),
    }
}

/// Puts a person on a list, or finds them there.
fn join(
    call: &mut Call<'_>,
    list: &str,
    known: Option<&str>,
    body: &Object,
    welcome: bool,
) -> Result<String, Reply> {
    let before = known.and_then(|person| subscription_of(call.tenant, list, person));
    let Some(uid) = before else {
        let uid = call.create_from(SUBSCRIPTION, body, None)?;
        begin(call, list, &uid, welcome);
        return Ok(uid);
    };
    let status = call.record(SUBSCRIPTION, &uid)?.integer(STATUS);
    if status == call.spec.number(STATUS, "Unsubscribed") {
        call.tenant.store.change(SUBSCRIPTION, &uid, |s| {
            for name in [
                STATUS,
                "SubscribedDate",
                "ConfirmedDate",
                "UnsubscribedDate",
            ] {
                s.set(name, Json::Null);
            }
        });
        begin(call, list, &uid, welcome);
    } else if waits(call, &uid) {
        ask(call, &uid);
    }
    Ok(uid)
}

/// The subscription of a person to a list.
fn subscription_of(tenant: &Tenant, list: &str, person: &str) -> Option<String> {
    let mut on_list = tenant.store.pointing_at(SUBSCRIPTION, "EmailList", list);
    let mine = on_list.find(|s| s.link("Person") == Some(person))?;
    Some(mine.uid.clone())
}

/// Fills in what a new subscription does not say, and asks for what is still to be confirmed.
fn begin(call: &mut Call<'_>, list: &str, uid: &str, welcome: bool) {
    let now = Json::Text(clock::exact(call.now));
    let status = |name| call.spec.number(STATUS, name);
    let (subscribed, confirmed) = (status("Subscribed"), status("Confirmed"));
    let mut person = String::new();
    let mut on_it = false;
    call.tenant.store.change(SUBSCRIPTION, uid, |s| {
        if s.value(STATUS).is_none() {
            s.set(STATUS, subscribed.map_or(Json::Null, Json::integer));
        }
        if s.value("SubscribedDate").is_none() {
            s.set("SubscribedDate", now.clone());
        }
        let status = s.integer(STATUS);
        if status == confirmed && s.value("ConfirmedDate").is_none() {
            s.set("ConfirmedDate", now);
        }
        s.set(WELCOME, Json::Bool(welcome));
        person = s.link("Person").unwrap_or_default().to_owned();
        on_it = status == subscribed || status == confirmed;
    });
    if !on_it {
        return;
    }
    let data = [("EmailListUid", Json::text(list))];
    call.log("PersonListSubscribed", &person, data);
    if waits(call, uid) {
        ask(call, uid);
    } else {
        greet(call, uid);
    }
}

/// Whether a subscription is still to be confirmed.
fn waits(call: &Call<'_>, uid: &str) -> bool {
    let store = &call.tenant.store;
    let Some(subscription) = store.get(SUBSCRIPTION, uid) else {
        return false;
    };
    let list = subscription.link("EmailList");
    let list = list.and_then(|list| store.get("EmailList", list));
    list.is_some_and(|list| list.is_set("RequiresDoubleOptIn"))
        && subscription.integer(STATUS) == call.spec.number(STATUS, "Subscribed")
}

/// Whether a subscriber gets what is sent to the list.
pub(super) fn is_active(call: &Call<'_>, subscription: &Record) -> bool {
    let found = subscription.integer(STATUS);
    let is = |name| found == call.spec.number(STATUS, name);
    is("Confirmed") || is("Subscribed") && !waits(call, &subscription.uid)
}

/// Mails the link that confirms a subscription.
fn ask(call: &mut Call<'_>, uid: &str) {
    let tenant = &mut *call.tenant;
    let Some(subscription) = tenant.store.get(SUBSCRIPTION, uid) else {
        return;
    };
    let person = subscription.link("Person").unwrap_or_default().to_owned();
    let list = subscription.link("EmailList");
    let list = list.and_then(|list| tenant.store.get("EmailList", list)?.text("Name"));
    let subject = format!("Please confirm: {}", list.unwrap_or_default());
    let token = tenant.random.alphanumeric(32);
    let link = format!("{}{CONFIRM_PATH}{token}", tenant.origin());
    call.mail(&person, |to| Letter {
        link: Some(link),
        token: Some((token, SUBSCRIPTION, uid.to_owned())),
        ..Letter::new(to, MailKind::ListConfirmation, subject)
    });
}

/// Mails the welcome, if it is wanted.
fn greet(call: &mut Call<'_>, uid: &str) {
    let tenant = &call.tenant;
    let Some(subscription) = tenant.store.get(SUBSCRIPTION, uid) else {
        return;
    };
    let list = subscription.link("EmailList");
    let list = list.and_then(|list| tenant.store.get("EmailList", list));
    let person = subscription.link("Person");
    let person = person.and_then(|person| tenant.store.get("Person", person));
    let (true, Some(list), Some(person)) = (subscription.is_set(WELCOME), list, person) else {
        return;
    };
    let text = |name| mail::fill(call.spec, list.text(name).unwrap_or_default(), person);
    let (subject, body) = (text("WelcomeSubject"), text("WelcomeBody"));
    let person = person.uid.clone();
    call.mail(&person, |to| {
        Letter::new(to, MailKind::Welcome, subject).saying(body)
    });
    let now = Json::Text(clock::exact(call.now));
    call.tenant.store.change(SUBSCRIPTION, uid, |s| {
        s.set("WelcomeEmailDeliverDateTime", now);
    });
}

/// Confirms a subscription. False if it cannot be confirmed, as when the person has left;
/// what is confirmed already stays as it is.
fn confirm(call: &mut Call<'_>, uid: &str) -> bool {
    let Some(subscription) = call.tenant.store.get(SUBSCRIPTION, uid) else {
        return false;
    };
    let status = |name| call.spec.number(STATUS, name);
    if subscription.integer(STATUS) == status("Confirmed") {
        return true;
    }
    if subscription.integer(STATUS) != status("Subscribed") {
        return false;
    }
    let link = |name| subscription.link(name).unwrap_or_default().to_owned();
    let (list, person) = (link("EmailList"), link("Person"));
    let now = Json::Text(clock::exact(call.now));
    let confirmed = status("Confirmed").map_or(Json::Null, Json::integer);
    call.tenant.store.change(SUBSCRIPTION, uid, |s| {
        s.set(STATUS, confirmed);
        s.set("ConfirmedDate", now.clone());
        s.set("Updated", now);
    });
    let data = [("EmailListUid", Json::text(list))];
    call.log("PersonListConfirmed", &person, data);
    greet(call, uid);
    true
}

/// Confirms the subscription that the token of a mailed link stands for.
pub(crate) fn confirm_by_link(call: &mut Call<'_>, token: &str) -> bool {
    let meant = mail::meant_by(&call.tenant.store, token, SUBSCRIPTION);
    let meant = meant.map(str::to_owned);
    meant.is_some_and(|subscription| confirm(call, &subscription))
}

/// Confirms the subscription of whoever has an address to a list.
pub(crate) fn confirm_by_address(call: &mut Call<'_>, email: &str, list: &str) -> bool {
    let person = call.tenant.person_by_email(email);
    let meant = person.and_then(|person| subscription_of(call.tenant, list, person));
    meant.is_some_and(|subscription| confirm(call, &subscription))
}
