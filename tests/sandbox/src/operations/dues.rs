//! What falls due for a subscription at a moment, and how its dates move on once that is billed.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::charges::{Charge, Line};
use super::pricing::Stretch;
use super::{Call, ledger, pricing, terms};
use crate::store::Record;

/// What falls due for a subscription now: at its beginning the plan with its setup fee, else the plan if
/// its term is over; and every add-on whose term is over. Discounts are taken off.
pub(super) fn due(call: &Call<'_>, uid: &str, opening: bool) -> Charge {
    let Some(subscription) = call.tenant.store.get("Subscription", uid) else {
        return Charge::default();
    };
    let mut lines = Vec::new();
    let mut usage = Vec::new();
    if opening || is_due(call, subscription, subscription) {
        let end = next_date(call, subscription, opening);
        lines.extend(pricing::line(
            call,
            subscription,
            Stretch::whole(call.now, end),
        ));
        if opening && wants_setup(call, subscription) {
            lines.extend(pricing::setup(call, subscription));
        }
    }
    for add_on in add_ons(call, uid) {
        if !terms::runs(&add_on, call.now) || !is_due(call, subscription, &add_on) {
            continue;
        }
        let end = next_of_add_on(call, subscription, &add_on, opening);
        lines.extend(pricing::line(call, &add_on, Stretch::whole(call.now, end)));
        take_usage(call, &add_on, &mut lines, &mut usage);
        if terms::anchor(&add_on).is_none() && (opening || begins_now(&add_on)) {
            lines.extend(pricing::setup(call, &add_on));
        }
    }
    discounted(call, subscription, lines, usage)
}

/// What was used of add-ons that end.
pub(super) fn last_use(call: &Call<'_>, subscription: &Record, ending: &[Record]) -> Charge {
    let mut lines = Vec::new();
    let mut usage = Vec::new();
    for add_on in ending {
        take_usage(call, add_on, &mut lines, &mut usage);
    }
    discounted(call, subscription, lines, usage)
}

fn take_usage(call: &Call<'_>, add_on: &Record, lines: &mut Vec<Line>, usage: &mut Vec<String>) {
    if let Some((line, reports)) = pricing::usage(call, add_on) {
        lines.push(line);
        usage.extend(reports);
    }
}

/// A charge of these lines, less the discount.
fn discounted(
    call: &Call<'_>,
    subscription: &Record,
    mut lines: Vec<Line>,
    usage: Vec<String>,
) -> Charge {
    let off = pricing::discount(call, subscription, &lines, Decimal::ONE);
    let mut redemptions = Vec::new();
    if let Some((line, redemption)) = off {
        lines.push(line);
        redemptions.push(redemption);
    }
    Charge {
        usage,
        redemptions,
        ..Charge::of(call.now, lines)
    }
}

/// Books a charge, moves the dates of what was billed on, and collects the money. Returns the invoice.
pub(super) fn bill(
    call: &mut Call<'_>,
    uid: &str,
    opening: bool,
    charge: &Charge,
) -> Option<String> {
    let subscription = call.tenant.store.get("Subscription", uid)?.clone();
    for add_on in add_ons(call, uid) {
        if terms::runs(&add_on, call.now) && is_due(call, &subscription, &add_on) {
            let next = next_of_add_on(call, &subscription, &add_on, opening);
            move_renewal(call, &add_on, next);
        }
    }
    if opening || is_due(call, &subscription, &subscription) {
        let next = next_date(call, &subscription, opening);
        move_renewal(call, &subscription, next);
    }
    let invoice = ledger::book(call, &subscription, charge)?;
    ledger::collect(call, &invoice);
    Some(invoice)
}

/// When a subscription or an add-on of it renews. An add-on that does not say so renews with its subscription.
pub(super) fn renewal_of(
    call: &Call<'_>,
    subscription: &Record,
    bought: &Record,
) -> Option<DateTime<Utc>> {
    let term = bought.integer("BillingRenewalTerm").unwrap_or_default();
    let own = terms::date(bought, "RenewalDate");
    own.or_else(|| {
        let recurs = terms::term_months(call.spec, term).is_some()
            && !pricing::is_type(call, bought, "OneTime");
        terms::date(subscription, "RenewalDate").filter(|_| recurs)
    })
}

fn is_due(call: &Call<'_>, subscription: &Record, bought: &Record) -> bool {
    renewal_of(call, subscription, bought).is_some_and(|date| date <= call.now)
}

/// Whether an add-on that is due was bought to begin then.
fn begins_now(add_on: &Record) -> bool {
    terms::date(add_on, "StartDate") == terms::date(add_on, "RenewalDate")
}

/// Whether the setup fee of a plan is asked: on a change of plan not where the plan says so, and never
/// where the plan stays.
fn wants_setup(call: &Call<'_>, subscription: &Record) -> bool {
    let account = subscription.link("Account").unwrap_or_default();
    let before = subscriptions_of(call, account)
        .filter(|other| other.uid != subscription.uid)
        .last();
    before.is_none_or(|before| {
        let skips = pricing::product(call, subscription)
            .is_some_and(|plan| plan.is_set("SkipSetupFeeOnPlanChange"));
        !skips && before.link("Plan") != subscription.link("Plan")
    })
}

/// From when the terms of a record count: as noted, or from the first renewal.
fn anchor_of(call: &Call<'_>, record: &Record) -> DateTime<Utc> {
    terms::anchor(record)
        .or_else(|| terms::date(record, "RenewalDate").filter(|date| *date <= call.now))
        .unwrap_or(call.now)
}

/// When a subscription renews after now.
fn next_date(call: &Call<'_>, subscription: &Record, opening: bool) -> Option<DateTime<Utc>> {
    let known = terms::date(subscription, "RenewalDate").filter(|date| *date > call.now);
    if opening && known.is_some() {
        return known;
    }
    let term = subscription
        .integer("BillingRenewalTerm")
        .unwrap_or_default();
    terms::next_end(call.spec, term, anchor_of(call, subscription), call.now)
}

/// When an add-on renews after now: with its subscription where both have the same term and are due together.
fn next_of_add_on(
    call: &Call<'_>,
    subscription: &Record,
    add_on: &Record,
    opening: bool,
) -> Option<DateTime<Utc>> {
    if pricing::is_type(call, add_on, "OneTime") {
        return None;
    }
    let term = |record: &Record| record.integer("BillingRenewalTerm").unwrap_or_default();
    let together = opening || is_due(call, subscription, subscription);
    if term(add_on) == term(subscription) && together {
        return next_date(call, subscription, opening);
    }
    terms::next_end(call.spec, term(add_on), anchor_of(call, add_on), call.now)
}

/// Moves the renewal of a record on, and notes from when its terms count.
pub(super) fn move_renewal(call: &mut Call<'_>, record: &Record, next: Option<DateTime<Utc>>) {
    let anchor = anchor_of(call, record);
    let now = terms::moment(call.now);
    call.tenant
        .store
        .change(&record.entity, &record.uid, |record| {
            terms::set_anchor(record, anchor);
            record.set("RenewalDate", terms::moment_or_null(next));
            record.set("Updated", now);
        });
}

/// The subscriptions of an account, oldest first.
pub(super) fn subscriptions_of<'a>(
    call: &'a Call<'_>,
    account: &str,
) -> impl Iterator<Item = &'a Record> + use<'a> {
    let store = &call.tenant.store;
    store.pointing_at("Subscription", "Account", account)
}

/// The add-ons of a subscription, ended ones as well.
pub(super) fn add_ons(call: &Call<'_>, subscription: &str) -> Vec<Record> {
    let store = &call.tenant.store;
    store
        .pointing_at("SubscriptionAddOn", "Subscription", subscription)
        .cloned()
        .collect()
}
