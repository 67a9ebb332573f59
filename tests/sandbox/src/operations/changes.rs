//! Subscriptions that move to another plan, term, quantity or set of add-ons: now, or when they renew.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::charges::{Charge, Line};
use super::pricing::{self, Stretch};
use super::{Call, cycle, dues, ledger, lifecycle, subscription_add_ons, terms};
use crate::clock;
use crate::json::{Json, Object, object};
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{Broken, Failures};

/// The members of a body that a change takes notice of.
const TAKEN: [&str; 5] = [
    "Plan",
    "BillingRenewalTerm",
    "Quantity",
    "SubscriptionAddOns",
    "DiscountCouponSubscriptions",
];

pub(super) fn preview(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Subscription")?;
    let charge = call.rehearse(|call| {
        let (changed, charge) = make(call, uid)?;
        if changed == uid {
            return Ok(charge);
        }
        // What the renewal will cost, as things stand.
        let begins = terms::date(call.record("Subscription", &changed)?, "StartDate");
        call.now = begins.unwrap_or(call.now);
        cycle::end(call, uid);
        Ok(dues::due(call, &changed, true))
    })?;
    call.answer_object(200, "ChargeSummary", charge.summary())
}

pub(super) fn change(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Subscription")?;
    let (changed, charge) = make(call, uid)?;
    let subscription = call.record("Subscription", &changed)?.clone();
    if let Some(invoice) = ledger::book(call, &subscription, &charge) {
        ledger::collect(call, &invoice);
    }
    let account = subscription.link("Account").unwrap_or_default();
    call.log(
        "AccountSubscriptionPlanUpdated",
        account,
        [("SubscriptionUid", Json::text(&changed))],
    );
    call.answer("Subscription", &changed)
}

/// Makes the change. Returns the subscription that it led to, and what is to be charged at once.
fn make(call: &mut Call<'_>, uid: &str) -> Result<(String, Charge), Reply> {
    check(call, uid)?;
    let before = call.record("Subscription", uid)?.clone();
    let account = before.link("Account").unwrap_or_default().to_owned();
    let body: Object = TAKEN
        .into_iter()
        .filter_map(|name| Some((name, call.body.get(name)?.clone())))
        .collect();
    if terms::is_ahead(&before, call.now) {
        call.update("Subscription", uid, &body)?;
        return Ok((uid.to_owned(), Charge::default()));
    }
    cycle::drop_followers(call, &account);
    lifecycle::take_back(call, &account);
    let renewal = terms::date(&before, "RenewalDate").filter(|renewal| *renewal > call.now);
    match renewal {
        Some(renewal) if !call.query.flag("startImmediately") => {
            let mut body = fresh_rows(call, &body);
            body.set("Account", object([("Uid", Json::text(&account))]));
            body.set("StartDate", Json::Text(clock::exact(renewal)));
            let next = call.create_from("Subscription", &body, None)?;
            keep_day(call, &before, &next, renewal);
            let renewal = terms::moment(renewal);
            call.tenant.store.change("Subscription", uid, |s| {
                s.set("EndDate", renewal.clone());
                s.set("ExpirationDate", renewal);
            });
            Ok((next, Charge::default()))
        }
        _ => Ok((uid.to_owned(), at_once(call, &before, &body)?)),
    }
}

/// Lets the terms of a subscription that follows another one of the same term count from the same day.
fn keep_day(call: &mut Call<'_>, before: &Record, next: &str, begins: DateTime<Utc>) {
    let term = |record: &Record| record.integer("BillingRenewalTerm");
    let follows = call.tenant.store.get("Subscription", next);
    let same = follows.is_some_and(|next| term(next) == term(before));
    let Some(anchor) = terms::anchor(before).filter(|_| same) else {
        return;
    };
    let end = terms::next_end(call.spec, term(before).unwrap_or_default(), anchor, begins);
    call.tenant.store.change("Subscription", next, |next| {
        terms::set_anchor(next, anchor);
        next.set("RenewalDate", terms::moment_or_null(end));
    });
}

/// What keeps a subscription from being changed as the body says.
fn check(call: &Call<'_>, uid: &str) -> Result<(), Reply> {
    let payload = call.payload()?;
    let subscription = call.record("Subscription", uid)?;
    let sent = |member| {
        let uid = payload.get(member).and_then(Json::as_object)?.get("Uid");
        uid.and_then(Json::as_text)
    };
    let refuse = |member, message| {
        let broken = Broken::rule(member, message);
        Err(Failures::of_record("Subscription", uid, broken).reply(&call.reader()))
    };
    let account = subscription.link("Account");
    if sent("Account") != account {
        return refuse("Account", "The account is not that of the subscription.");
    }
    let plan = sent("Plan").and_then(|plan| call.tenant.store.get("Plan", plan));
    let Some(plan) = plan else {
        return refuse("Plan", "The Plan was not found.");
    };
    if !plan.is_set("IsActive") {
        return refuse("Plan", "The plan is not active.");
    }
    if lacks_payment(call, plan, account.unwrap_or_default()) {
        return refuse("Plan", "The plan needs payment information on file.");
    }
    if terms::is_over(subscription, call.now) {
        return Err(Reply::refused("The subscription is over."));
    }
    Ok(())
}

/// Whether a plan asks for a payment method that its account has not.
pub(super) fn lacks_payment(call: &Call<'_>, plan: &Record, account: &str) -> bool {
    plan.is_set("RequirePaymentInformation") && ledger::payment_method(call, account).is_none()
}

/// A body whose rows of add-ons are new ones: those of the old subscription are named by their Uid, and
/// the new subscription gets the like.
fn fresh_rows(call: &Call<'_>, body: &Object) -> Object {
    let mut body = body.clone();
    if let Some(Json::List(rows)) = body.get("SubscriptionAddOns") {
        let rows = rows.iter().map(|row| fresh_row(call, row)).collect();
        body.set("SubscriptionAddOns", Json::List(rows));
    }
    body
}

fn fresh_row(call: &Call<'_>, row: &Json) -> Json {
    let known = row.as_object().and_then(|row| {
        let uid = row.get("Uid").and_then(Json::as_text)?;
        Some((row, call.tenant.store.get("SubscriptionAddOn", uid)?))
    });
    let Some((sent, known)) = known else {
        return row.clone();
    };
    let mut fresh = Object::default();
    for name in ["Quantity", "BillingRenewalTerm"] {
        if let Some(value) = sent.get(name).or(known.value(name)) {
            fresh.set(name, value.clone());
        }
    }
    let add_on = known.link("AddOn").unwrap_or_default();
    let add_on = object([("Uid", Json::text(add_on))]);
    fresh.set("AddOn", sent.get("AddOn").cloned().unwrap_or(add_on));
    Json::Object(fresh)
}

/// Changes a subscription in place. The rest of the term is charged and given back in proportion; another
/// term begins anew. On trial nothing is charged.
fn at_once(call: &mut Call<'_>, before: &Record, body: &Object) -> Result<Charge, Reply> {
    let uid = before.uid.as_str();
    let had: Vec<Record> = dues::add_ons(call, uid)
        .into_iter()
        .filter(|add_on| !terms::is_over(add_on, call.now))
        .collect();
    let (body, gone) = keep_rows(body, &had);
    call.update("Subscription", uid, &body)?;
    call.tenant.store.change("Subscription", uid, |s| {
        s.set("IsPlanUpgradeRequired", Json::Bool(false));
        s.set("PlanUpgradeRequiredMessage", Json::Null);
        s.set("NewRequiredQuantity", Json::Null);
    });
    let account = before.link("Account").unwrap_or_default();
    let free = matches!(
        call.stage(account),
        "Trialing" | "CancellingTrial" | "Created"
    );
    let mut charged = Vec::new();
    let mut back = Vec::new();
    let (share_before, share) = plan_lines(call, before, free, &mut charged, &mut back)?;
    let mut usage = Vec::new();
    for add_on in &had {
        if gone.contains(&add_on.uid) {
            back.extend(rest(call, add_on));
            if let Some((line, reports)) = pricing::usage(call, add_on) {
                charged.push(line);
                usage.extend(reports);
            }
            cycle::stop(call, "SubscriptionAddOn", &add_on.uid);
            continue;
        }
        let now = call.record("SubscriptionAddOn", &add_on.uid)?.clone();
        let same = |member| now.value(member) == add_on.value(member);
        if now.link("AddOn") != add_on.link("AddOn")
            || !same("Quantity")
            || !same("BillingRenewalTerm")
        {
            back.extend(rest(call, add_on));
            let lines = subscription_add_ons::first_lines(call, &add_on.uid)?;
            charged.extend(lines.into_iter().filter(|line| line.kind == "AddOn"));
        }
    }
    let known: Vec<&str> = had.iter().map(|add_on| add_on.uid.as_str()).collect();
    for add_on in dues::add_ons(call, uid) {
        if terms::runs(&add_on, call.now) && !known.contains(&add_on.uid.as_str()) {
            charged.extend(subscription_add_ons::first_lines(call, &add_on.uid)?);
        }
    }
    if free {
        return Ok(Charge::default());
    }
    let after = call.record("Subscription", uid)?.clone();
    let off = pricing::discount(call, &after, &charged, share);
    let off_before = pricing::discount(call, before, &back, share_before);
    let mut lines = charged;
    lines.extend(given_back(back, off_before.map(|(line, _)| -line.amount)));
    let redemptions = off
        .iter()
        .map(|(_, redemption)| redemption.clone())
        .collect();
    lines.extend(off.map(|(line, _)| line));
    Ok(Charge {
        usage,
        redemptions,
        ..Charge::of(call.now, lines)
    })
}

/// The lines for the plan before and after, and how much of a term each of them is.
fn plan_lines(
    call: &mut Call<'_>,
    before: &Record,
    free: bool,
    charged: &mut Vec<Line>,
    back: &mut Vec<Line>,
) -> Result<(Decimal, Decimal), Reply> {
    let after = call.record("Subscription", &before.uid)?.clone();
    let term = |record: &Record| record.integer("BillingRenewalTerm").unwrap_or_default();
    let renewal = terms::date(before, "RenewalDate").filter(|renewal| *renewal > call.now);
    let left = renewal.map_or(Decimal::ZERO, |renewal| {
        terms::part_left(call, term(before), renewal)
    });
    let rest = Stretch {
        share: left,
        start: call.now,
        end: renewal,
    };
    let same = |member| before.value(member) == after.value(member);
    let same_plan = before.link("Plan") == after.link("Plan");
    if !same_plan {
        let plan = pricing::product(call, &after);
        if !plan.is_some_and(|plan| plan.is_set("SkipSetupFeeOnPlanChange")) {
            charged.extend(pricing::setup(call, &after));
        }
    }
    // A trial ends when it would have ended, and so does a term that stays of the same length.
    if renewal.is_some() && (free || term(before) == term(&after)) {
        if !(same_plan && same("Quantity")) {
            charged.splice(0..0, pricing::line(call, &after, rest));
            back.extend(pricing::line(call, before, rest));
        }
        return Ok((left, left));
    }
    back.extend(pricing::line(call, before, rest).filter(|_| renewal.is_some()));
    let next = terms::term_end(call.spec, term(&after), call.now);
    charged.splice(
        0..0,
        pricing::line(call, &after, Stretch::whole(call.now, next)),
    );
    let now = call.now;
    call.tenant.store.change("Subscription", &before.uid, |s| {
        s.set("RenewalDate", terms::moment_or_null(next));
        terms::set_anchor(s, now);
    });
    Ok((left, Decimal::ONE))
}

/// The body with the rows that it leaves out put back, so that they end instead of vanishing; and those rows.
fn keep_rows(body: &Object, had: &[Record]) -> (Object, Vec<String>) {
    let mut body = body.clone();
    let rows = match body.get("SubscriptionAddOns") {
        Some(Json::List(rows)) => rows.clone(),
        Some(Json::Null) => Vec::new(),
        _ => return (body, Vec::new()),
    };
    let sent = |uid: &str| {
        rows.iter().any(|row| {
            let known = row.as_object().and_then(|row| row.get("Uid"));
            known.and_then(Json::as_text) == Some(uid)
        })
    };
    let gone: Vec<String> = had
        .iter()
        .map(|add_on| add_on.uid.clone())
        .filter(|uid| !sent(uid))
        .collect();
    let mut all = rows.clone();
    all.extend(gone.iter().map(|uid| object([("Uid", Json::text(uid))])));
    body.set("SubscriptionAddOns", Json::List(all));
    (body, gone)
}

/// What the rest of the term of an add-on is worth.
fn rest(call: &Call<'_>, add_on: &Record) -> Option<Line> {
    let renewal = terms::date(add_on, "RenewalDate").filter(|date| *date > call.now)?;
    let term = add_on.integer("BillingRenewalTerm").unwrap_or_default();
    let rest = Stretch {
        share: terms::part_left(call, term, renewal),
        start: call.now,
        end: Some(renewal),
    };
    pricing::line(call, add_on, rest)
}

/// Lines that give back what is left of what was paid, less the discount that was taken off it.
fn given_back(lines: Vec<Line>, discount: Option<Decimal>) -> Vec<Line> {
    let mut off = discount.unwrap_or_default();
    lines
        .into_iter()
        .map(|line| {
            let less = off.min(line.amount);
            off -= less;
            Line {
                kind: if line.kind == "Plan" {
                    "PlanCredit"
                } else {
                    "AddOnCredit"
                },
                description: format!("Unused time on {}", line.description),
                amount: less - line.amount,
                rate: -line.rate,
                ..line
            }
        })
        .collect()
}
