//! Add-ons that subscriptions have: bought, priced, ended.

use rust_decimal::Decimal;

use super::access::may_see;
use super::charges::{Charge, Line};
use super::pricing::{self, Stretch};
use super::{Call, cycle, dues, ledger, subscriptions, terms};
use crate::json::{Json, Object, object};
use crate::reply::{Content, Outcome, Reply};
use crate::store::Record;
use crate::write::{Broken, Failures};

const ENTITY: &str = "SubscriptionAddOn";

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let period = subscriptions::period(call)?;
    call.list(ENTITY, |reader, add_on| {
        may_see(reader, call.caller, add_on) && period.is_none_or(|p| p.holds(add_on, reader.now()))
    })
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let uid = call.own(ENTITY)?;
    call.answer(ENTITY, uid)
}

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    buy(call)?;
    Ok(Reply::empty(200))
}

pub(super) fn preview(call: &mut Call<'_>) -> Outcome {
    let mut reply = call.rehearse(|call| {
        let invoice = match buy(call)? {
            Some(invoice) => invoice,
            None => {
                let now = terms::moment(call.now);
                let invoice = call.make("Invoice", &[("InvoiceDate", now)], &[]);
                ledger::total_up(call, &invoice, Decimal::ZERO);
                invoice
            }
        };
        call.answer("Invoice", &invoice)
    })?;
    // Nothing of it is stored: it has no identifiers, and no number.
    if let Content::Json(Json::Object(invoice)) = &mut reply.content {
        unname(invoice);
        for (name, blank) in [("Number", Json::integer(0)), ("Subscription", Json::Null)] {
            if invoice.get(name).is_some() {
                invoice.set(name, blank);
            }
        }
        for (_, member) in invoice.iter_mut() {
            if let Json::List(lines) = member {
                for line in lines {
                    if let Json::Object(line) = line {
                        unname(line);
                    }
                }
            }
        }
    }
    Ok(reply)
}

fn unname(object: &mut Object) {
    if object.get("Uid").is_some() {
        object.set("Uid", Json::Null);
    }
}

/// Buys the add-on of the body and returns the invoice, if anything is to be paid at once.
fn buy(call: &mut Call<'_>) -> Result<Option<String>, Reply> {
    let uid = call.create(ENTITY, None)?;
    let add_on = call.record(ENTITY, &uid)?.clone();
    let owner = add_on.link("Subscription").unwrap_or_default();
    let subscription = call.record("Subscription", owner)?.clone();
    let refuse = |call: &Call<'_>, message| {
        let broken = Broken::rule("Subscription", message);
        Err(Failures::of_record(ENTITY, &uid, broken).reply(&call.reader()))
    };
    if !may_see(&call.reader(), call.caller, &subscription) {
        return refuse(call, "The Subscription was not found.");
    }
    if terms::is_over(&subscription, call.now) {
        return refuse(call, "The subscription is over.");
    }
    let lines = first_lines(call, &uid)?;
    // A fixed sum comes off terms of the plan, not off what is bought in between.
    let off = pricing::discount(call, &subscription, &lines, Decimal::ZERO);
    let mut charge = Charge::of(call.now, lines);
    charge.lines.extend(off.map(|(line, _)| line));
    let invoice = ledger::book(call, &subscription, &charge);
    if let Some(invoice) = &invoice {
        ledger::collect(call, invoice);
    }
    log_change(call, &uid, "AddOnAdded");
    Ok(invoice)
}

/// What an add-on costs from now to its first renewal, which is that of its subscription where both
/// have the same term; and sets that renewal. Nothing is asked before it is due.
pub(super) fn first_lines(call: &mut Call<'_>, uid: &str) -> Result<Vec<Line>, Reply> {
    let add_on = call.record(ENTITY, uid)?.clone();
    let owner = add_on.link("Subscription").unwrap_or_default();
    let subscription = call.record("Subscription", owner)?.clone();
    let account = subscription.link("Account").unwrap_or_default();
    let waits = terms::is_ahead(&subscription, call.now)
        || terms::is_ahead(&add_on, call.now)
        || matches!(call.stage(account), "Created" | "Expired" | "TrialExpired");
    let on_trial = matches!(call.stage(account), "Trialing" | "CancellingTrial");
    let during_trial =
        pricing::product(call, &add_on).is_some_and(|p| p.is_set("IsBilledDuringTrial"));
    if waits || (on_trial && !during_trial) {
        return Ok(Vec::new());
    }
    let term = |record: &Record| record.integer("BillingRenewalTerm").unwrap_or_default();
    let with_plan = terms::date(&subscription, "RenewalDate")
        .filter(|renewal| *renewal > call.now)
        .filter(|_| !on_trial && term(&add_on) == term(&subscription));
    let stretch = match with_plan {
        _ if pricing::is_type(call, &add_on, "OneTime") => Stretch::whole(call.now, None),
        Some(renewal) => Stretch {
            share: terms::part_left(call, term(&add_on), renewal),
            start: call.now,
            end: Some(renewal),
        },
        None => {
            let end = terms::term_end(call.spec, term(&add_on), call.now);
            Stretch::whole(call.now, end)
        }
    };
    let mut lines: Vec<Line> = pricing::line(call, &add_on, stretch).into_iter().collect();
    lines.extend(pricing::setup(call, &add_on));
    let anchor = with_plan.and_then(|_| terms::anchor(&subscription));
    let anchor = anchor.or(with_plan).unwrap_or(call.now);
    call.tenant.store.change(ENTITY, uid, |add_on| {
        add_on.set("RenewalDate", terms::moment_or_null(stretch.end));
        terms::set_anchor(add_on, anchor);
    });
    Ok(lines)
}

pub(super) fn set_upgrade_required(call: &mut Call<'_>) -> Outcome {
    let uid = call.own(ENTITY)?;
    let payload = call.payload()?;
    let asked = payload.get("NewRequiredQuantity").cloned();
    let body = [("NewRequiredQuantity", asked.unwrap_or(Json::Null))];
    call.update(ENTITY, uid, &body.into_iter().collect())?;
    call.answer(ENTITY, uid)
}

pub(super) fn end(call: &mut Call<'_>) -> Outcome {
    let (add_on, subscription) = running(call)?;
    let renewal = dues::renewal_of(call, &subscription, &add_on).filter(|date| *date > call.now);
    match renewal {
        Some(renewal) => {
            let renewal = terms::moment(renewal);
            let now = terms::moment(call.now);
            call.tenant.store.change(ENTITY, &add_on.uid, |add_on| {
                add_on.set("EndDate", renewal.clone());
                add_on.set("ExpirationDate", renewal);
                add_on.set("Updated", now);
            });
        }
        // What is paid once does not renew.
        None => cycle::end_add_ons(call, &subscription, std::slice::from_ref(&add_on)),
    }
    let now = terms::moment(call.now);
    call.tenant
        .store
        .change("Subscription", &subscription.uid, |s| s.set("Updated", now));
    call.answer("Subscription", &subscription.uid)
}

pub(super) fn expire(call: &mut Call<'_>) -> Outcome {
    let (add_on, subscription) = running(call)?;
    cycle::end_add_ons(call, &subscription, &[add_on]);
    Ok(Reply::empty(200))
}

/// The add-on of the path, which must not be over, and its subscription.
fn running(call: &Call<'_>) -> Result<(Record, Record), Reply> {
    let uid = call.own(ENTITY)?;
    let add_on = call.record(ENTITY, uid)?.clone();
    if terms::is_over(&add_on, call.now) {
        return Err(Reply::refused("The add-on is over."));
    }
    let owner = add_on.link("Subscription").unwrap_or_default();
    let subscription = call.record("Subscription", owner)?.clone();
    Ok((add_on, subscription))
}

/// Logs what happened to an add-on, in the list that the event's details are.
fn log_change(call: &mut Call<'_>, uid: &str, kind: &str) {
    let reader = call.reader();
    let Some(add_on) = reader.store.get(ENTITY, uid) else {
        return;
    };
    let owner = reader.one(add_on, "Subscription");
    let account = owner.and_then(|s| s.link("Account")).unwrap_or_default();
    let account = account.to_owned();
    let date = |name| add_on.value(name).cloned().unwrap_or(Json::Null);
    let change = object([
        ("AddOnChangeType", Json::text(kind)),
        (
            "AddOnUid",
            Json::text(add_on.link("AddOn").unwrap_or_default()),
        ),
        ("StartDate", date("StartDate")),
        ("EndDate", date("EndDate")),
        ("RenewalDate", date("RenewalDate")),
        ("Quantity", date("Quantity")),
    ]);
    call.log_json(
        "AccountSubscriptionAddOnsChanged",
        &account,
        &Json::List(vec![change]),
    );
}
