//! Plans on offer, and subscriptions that move from one to another.

use super::charges::{self, Charge, Wanted};
use super::{Call, ledger, rules};
use crate::clock;
use crate::json::Json;
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{Broken, Failures};

pub(super) fn plans(call: &mut Call<'_>) -> Outcome {
    call.list("Plan", |_, _| true)
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Subscription")?;
    call.answer("Subscription", uid)
}

pub(super) fn preview_change(call: &mut Call<'_>) -> Outcome {
    let (_, charge) = priced(call)?;
    call.answer_object(200, "ChargeSummary", charge.summary())
}

pub(super) fn change(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Subscription")?;
    let (wanted, charge) = priced(call)?;
    let subscription = call.record("Subscription", uid)?.clone();
    let account = subscription.link("Account").unwrap_or_default();
    let renewal = subscription.text("RenewalDate").and_then(clock::parse);
    let changed = match renewal.filter(|renewal| *renewal > call.now) {
        Some(renewal) if !call.query.flag("startImmediately") => {
            let end = rules::term_end(call.spec, wanted.term, renewal);
            let mut body = call.body.clone();
            body.set("StartDate", Json::Text(clock::exact(renewal)));
            let end = end.map_or(Json::Null, |end| Json::Text(clock::exact(end)));
            body.set("RenewalDate", end);
            let next = call.create_from("Subscription", &body, None)?;
            let renewal = Json::Text(clock::exact(renewal));
            call.tenant.store.change("Subscription", uid, |s| {
                s.set("EndDate", renewal.clone());
                s.set("ExpirationDate", renewal);
            });
            next
        }
        _ => {
            begin(call, &subscription, &wanted)?;
            ledger::book(call, &subscription, &charge);
            uid.to_owned()
        }
    };
    call.log(
        "AccountSubscriptionPlanUpdated",
        account,
        [("SubscriptionUid", Json::text(&changed))],
    );
    call.answer("Subscription", &changed)
}

/// Changes a subscription in place, from now on.
fn begin(call: &mut Call<'_>, before: &Record, wanted: &Wanted) -> Result<(), Reply> {
    call.update("Subscription", &before.uid, call.body)?;
    let renews_later = before
        .text("RenewalDate")
        .and_then(clock::parse)
        .is_some_and(|renewal| renewal > call.now);
    let same_term = before.integer("BillingRenewalTerm") == Some(wanted.term);
    // A trial ends when it would have ended, and so does a term that stays of the same length.
    if renews_later && (same_term || charges::on_trial(call, before)) {
        return Ok(());
    }
    let renewal = rules::term_end(call.spec, wanted.term, call.now);
    let renewal = renewal.map_or(Json::Null, |end| Json::Text(clock::exact(end)));
    call.tenant.store.change("Subscription", &before.uid, |s| {
        s.set("RenewalDate", renewal)
    });
    Ok(())
}

/// What the body asks for, and what that costs.
fn priced(call: &Call<'_>) -> Result<(Wanted, Charge), Reply> {
    let uid = call.named(0, "Subscription")?;
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
    if sent("Account") != subscription.link("Account") {
        return refuse("Account", "The account is not that of the subscription.");
    }
    let plan = sent("Plan").and_then(|plan| call.tenant.store.get("Plan", plan));
    let Some(plan) = plan else {
        return refuse("Plan", "The Plan was not found.");
    };
    if !plan.is_set("IsActive") {
        return refuse("Plan", "The plan is not active.");
    }
    let quantity = match payload.get("Quantity") {
        Some(Json::Number(quantity)) => quantity.parse().ok(),
        _ => subscription.amount("Quantity"),
    };
    let term = payload.get("BillingRenewalTerm").and_then(Json::as_integer);
    let wanted = Wanted {
        plan: plan.uid.clone(),
        term: term.unwrap_or_default(),
        quantity,
    };
    let immediately = call.query.flag("startImmediately");
    let charge = charges::of_change(call, subscription, &wanted, immediately);
    Ok((wanted, charge))
}
