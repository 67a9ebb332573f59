//! Subscriptions: listed, begun, deleted before they begin, asked to upgrade. How they change is in `changes`.

use chrono::{DateTime, Utc};

use super::access::may_see;
use super::{Call, call::is_uid, changes, cycle, dues, ledger, terms};
use crate::json::{Json, Object};
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{Broken, Failures};

/// How a subscription, or an add-on of it, stands to a moment.
#[derive(Clone, Copy)]
pub(super) enum Period {
    Current,
    Future,
    Past,
}

impl Period {
    pub(super) fn holds(self, record: &Record, at: DateTime<Utc>) -> bool {
        match self {
            Self::Current => terms::runs(record, at),
            Self::Future => terms::is_ahead(record, at) && !terms::is_over(record, at),
            Self::Past => terms::is_over(record, at),
        }
    }
}

/// The period that the query asks for.
pub(super) fn period(call: &Call<'_>) -> Result<Option<Period>, Reply> {
    let status = call.query.get("status").map(str::to_ascii_lowercase);
    match status.as_deref() {
        None | Some("") => Ok(None),
        Some("current") => Ok(Some(Period::Current)),
        Some("future") => Ok(Some(Period::Future)),
        Some("past") => Ok(Some(Period::Past)),
        Some(other) => {
            let message =
                format!("The value '{other}' is not valid for status: current, future or past.");
            Err(Reply::bad_parameter(message, "status"))
        }
    }
}

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let period = period(call)?;
    let latest = call.query.flag("current");
    call.list("Subscription", |reader, subscription| {
        let is_latest = || {
            let account = subscription.link("Account").unwrap_or_default();
            let all = reader.store.pointing_at("Subscription", "Account", account);
            all.last().is_some_and(|last| last.uid == subscription.uid)
        };
        may_see(reader, call.caller, subscription)
            && period.is_none_or(|p| p.holds(subscription, reader.now()))
            && (!latest || is_latest())
    })
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Subscription")?;
    call.answer("Subscription", uid)
}

pub(super) fn delete(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Subscription")?;
    let subscription = call.record("Subscription", uid)?.clone();
    if !terms::is_ahead(&subscription, call.now) {
        return Err(Reply::refused(
            "The subscription has begun. Cancel its account to end it.",
        ));
    }
    let billed = call
        .tenant
        .store
        .pointing_at("Invoice", "Subscription", uid)
        .next();
    if billed.is_some() {
        return Err(Reply::refused(
            "The subscription has invoices. Delete them first.",
        ));
    }
    cycle::drop_follower(call, &subscription);
    Ok(Reply::empty(200))
}

pub(super) fn preview_first(call: &mut Call<'_>) -> Outcome {
    let at_renewal = match call
        .query
        .get("asOf")
        .map(str::to_ascii_lowercase)
        .as_deref()
    {
        None | Some("" | "now") => false,
        Some("renewal") => true,
        Some(other) => {
            let message = format!("The value '{other}' is not valid for asOf: now or renewal.");
            return Err(Reply::bad_parameter(message, "asOf"));
        }
    };
    let charge = call.rehearse(|call| {
        let uid = call.create("Subscription", None)?;
        let start = terms::date(call.record("Subscription", &uid)?, "StartDate");
        call.now = start.unwrap_or(call.now).max(call.now);
        let subscription = call.record("Subscription", &uid)?.clone();
        let trial = cycle::is_trial(call, &subscription);
        let charge = dues::due(call, &uid, !trial);
        if !at_renewal {
            return Ok(charge);
        }
        dues::bill(call, &uid, !trial, &charge);
        let renewal = terms::date(call.record("Subscription", &uid)?, "RenewalDate");
        Ok(match renewal {
            Some(renewal) => {
                call.now = renewal;
                dues::due(call, &uid, trial)
            }
            None => Default::default(),
        })
    })?;
    call.answer_object(200, "ChargeSummary", charge.summary())
}

pub(super) fn first(call: &mut Call<'_>) -> Outcome {
    let uid = call.create("Subscription", None)?;
    let made = call.record("Subscription", &uid)?.clone();
    let account = made.link("Account").unwrap_or_default();
    let open = dues::subscriptions_of(call, account)
        .any(|other| other.uid != uid && !terms::is_over(other, call.now));
    let plan = call
        .tenant
        .store
        .get("Plan", made.link("Plan").unwrap_or_default());
    let broken = if !may_see(&call.reader(), call.caller, &made) {
        Some(Broken::rule("Account", "The Account was not found."))
    } else if open {
        let message = "The account has a subscription. Change that one instead.";
        Some(Broken::rule("Account", message))
    } else if plan.is_some_and(|plan| changes::lacks_payment(call, plan, account)) {
        let message = "The plan needs payment information on file.";
        Some(Broken::rule("Plan", message))
    } else {
        None
    };
    if let Some(broken) = broken {
        return Err(Failures::of_record("Subscription", &uid, broken).reply(&call.reader()));
    }
    cycle::open_new(call);
    call.answer("Subscription", &uid)
}

pub(super) fn set_upgrade_required(call: &mut Call<'_>) -> Outcome {
    // A subscription that is not there was answered with 400 here, other than everywhere else.
    let uid = call.parameter(0);
    if is_uid(uid) && call.tenant.store.get("Subscription", uid).is_none() {
        return Err(Reply::refused("The Subscription was not found."));
    }
    let uid = call.own("Subscription")?;
    let payload = call.payload()?;
    let wanted = payload
        .get("IsPlanUpgradeRequired")
        .is_some_and(Json::is_true);
    let mut body = Object::default();
    body.set("IsPlanUpgradeRequired", Json::Bool(wanted));
    for name in ["PlanUpgradeRequiredMessage", "NewRequiredQuantity"] {
        match payload.get(name) {
            Some(value) => body.set(name, value.clone()),
            // A demand that is taken back leaves nothing of it.
            None if !wanted => body.set(name, Json::Null),
            None => {}
        }
    }
    call.update("Subscription", uid, &body)?;
    call.answer("Subscription", uid)
}

pub(super) fn end_trial(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Subscription")?;
    let subscription = call.record("Subscription", uid)?.clone();
    let account = subscription.link("Account").unwrap_or_default();
    if call.stage(account) != "Trialing" || !terms::runs(&subscription, call.now) {
        return Err(Reply::refused("The subscription is not on trial."));
    }
    let trial_end = subscription.value("RenewalDate").cloned();
    let now = terms::moment(call.now);
    for add_on in dues::add_ons(call, uid) {
        if add_on.value("RenewalDate") == trial_end.as_ref() {
            call.tenant
                .store
                .change("SubscriptionAddOn", &add_on.uid, |add_on| {
                    add_on.set("RenewalDate", now.clone());
                });
        }
    }
    call.tenant
        .store
        .change("Subscription", uid, |s| s.set("RenewalDate", now));
    let costs = dues::due(call, uid, true).total() > rust_decimal::Decimal::ZERO;
    if costs && ledger::payment_method(call, account).is_none() {
        return Err(Reply::refused(
            "The account has no payment information on file.",
        ));
    }
    cycle::drop_followers(call, account);
    cycle::convert(call, uid);
    Ok(Reply::empty(200))
}
