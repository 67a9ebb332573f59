//! The life of a subscription: it begins, on trial or paid for, renews and ends.

use rust_decimal::Decimal;

use super::charges::Charge;
use super::dues::{add_ons, bill, due, last_use, subscriptions_of};
use super::{Call, ledger, pricing, terms};
use crate::json::Json;
use crate::store::Record;

const TRIALS: [&str; 2] = ["Trialing", "CancellingTrial"];

/// Begins the subscriptions that the current request made, unless they are to begin later.
pub(super) fn open_new(call: &mut Call<'_>) {
    for uid in std::mem::take(&mut call.made_subscriptions) {
        let subscription = call.tenant.store.get("Subscription", &uid);
        if subscription.is_some_and(|s| terms::runs(s, call.now)) {
            begin(call, &uid);
        }
    }
}

/// Begins a subscription: on trial where its plan has one and the account never had a subscription
/// before, and with its first invoice otherwise.
pub(super) fn begin(call: &mut Call<'_>, uid: &str) {
    let Some((subscription, account)) = with_account(call, uid) else {
        return;
    };
    let before = call.stage(&account).to_owned();
    let follows = has_other(call, &subscription);
    if follows && TRIALS.contains(&before.as_str()) {
        // A change that waited for the end of the trial.
        return convert(call, uid);
    }
    if is_trial(call, &subscription) {
        move_on(call, &account, "Trialing");
        let charge = due(call, uid, false);
        bill(call, uid, false, &charge);
        return;
    }
    if before != "PastDue" {
        move_on(call, &account, "Subscribing");
    }
    let charge = due(call, uid, true);
    if let Some(invoice) = bill(call, uid, true, &charge) {
        paid_subscription(call, uid, &account);
        if follows && matches!(before.as_str(), "Subscribing" | "Cancelling" | "PastDue") {
            past_due_if_open(call, &account, &invoice);
        }
    }
}

/// Ends a trial: what costs nothing or can be paid for goes on, everything else is over.
pub(super) fn convert(call: &mut Call<'_>, uid: &str) {
    let Some((_, account)) = with_account(call, uid) else {
        return;
    };
    let charge = due(call, uid, true);
    let free = charge.total() <= Decimal::ZERO;
    if !free && ledger::payment_method(call, &account).is_none() {
        return end(call, uid);
    }
    move_on(call, &account, "Subscribing");
    if let Some(invoice) = bill(call, uid, true, &charge) {
        paid_subscription(call, uid, &account);
        past_due_if_open(call, &account, &invoice);
    }
}

/// Bills what is due of a subscription that goes on.
pub(super) fn renew(call: &mut Call<'_>, uid: &str) {
    let Some((subscription, account)) = with_account(call, uid) else {
        return;
    };
    let renews = terms::date(&subscription, "RenewalDate").is_some_and(|date| date <= call.now);
    if renews && call.stage(&account) == "Trialing" {
        return convert(call, uid);
    }
    let charge = due(call, uid, false);
    if let Some(invoice) = bill(call, uid, false, &charge) {
        past_due_if_open(call, &account, &invoice);
    }
}

/// Ends a subscription now, with what was used to the end. Where another one takes its place the
/// account stays as it is, and the add-ons go over unless the other one came with its own.
pub(super) fn end(call: &mut Call<'_>, uid: &str) {
    let Some((subscription, account)) = with_account(call, uid) else {
        return;
    };
    let heir = subscriptions_of(call, &account)
        .filter(|other| other.uid != uid && !terms::is_over(other, call.now))
        .find(|other| terms::date(other, "StartDate") == Some(call.now))
        .map(|heir| heir.uid.clone())
        .filter(|heir| add_ons(call, heir).is_empty());
    let running: Vec<Record> = add_ons(call, uid)
        .into_iter()
        .filter(|add_on| !terms::is_over(add_on, call.now))
        .collect();
    match heir {
        Some(heir) => {
            for add_on in &running {
                call.tenant
                    .store
                    .change("SubscriptionAddOn", &add_on.uid, |add_on| {
                        add_on.point("Subscription", &heir);
                    });
            }
        }
        None => end_add_ons(call, &subscription, &running),
    }
    stop(call, "Subscription", uid);
    let goes_on = subscriptions_of(call, &account)
        .any(|other| other.uid != uid && terms::runs(other, call.now));
    if !goes_on {
        let trial = TRIALS.contains(&call.stage(&account));
        move_on(
            call,
            &account,
            if trial { "TrialExpired" } else { "Expired" },
        );
        complete_requests(call, &account);
    }
}

/// Ends add-ons now, with what was used of them. Nothing is asked for it on trial.
pub(super) fn end_add_ons(call: &mut Call<'_>, subscription: &Record, ending: &[Record]) {
    let account = subscription.link("Account").unwrap_or_default();
    let charge = if TRIALS.contains(&call.stage(account)) {
        Charge::default()
    } else {
        last_use(call, subscription, ending)
    };
    if let Some(invoice) = ledger::book(call, subscription, &charge) {
        ledger::collect(call, &invoice);
    }
    for add_on in ending {
        stop(call, "SubscriptionAddOn", &add_on.uid);
    }
}

/// Takes back what was to follow the subscriptions of an account: those that are yet to begin, and the
/// ends that make room for them.
pub(super) fn drop_followers(call: &mut Call<'_>, account: &str) {
    let ahead: Vec<Record> = subscriptions_of(call, account)
        .filter(|s| terms::is_ahead(s, call.now))
        .cloned()
        .collect();
    for follower in ahead {
        drop_follower(call, &follower);
    }
}

/// Takes back one subscription that is yet to begin, and the end of the one that it was to follow.
pub(super) fn drop_follower(call: &mut Call<'_>, follower: &Record) {
    let account = follower.link("Account").unwrap_or_default().to_owned();
    let start = terms::date(follower, "StartDate");
    let before: Vec<String> = subscriptions_of(call, &account)
        .filter(|other| other.uid != follower.uid && terms::runs(other, call.now))
        .filter(|other| terms::date(other, "EndDate") == start)
        .map(|other| other.uid.clone())
        .collect();
    crate::write::remove(
        call.spec,
        &mut call.tenant.store,
        "Subscription",
        &follower.uid,
    );
    if matches!(call.stage(&account), "Cancelling" | "CancellingTrial") {
        return;
    }
    for uid in before {
        call.tenant.store.change("Subscription", &uid, |before| {
            before.set("EndDate", Json::Null);
            before.set("ExpirationDate", Json::Null);
        });
    }
}

/// Sets the end of a subscription or an add-on to now.
pub(super) fn stop(call: &mut Call<'_>, entity: &str, uid: &str) {
    let now = terms::moment(call.now);
    call.tenant.store.change(entity, uid, |record| {
        record.set("EndDate", now.clone());
        record.set("ExpirationDate", now.clone());
        record.set("Updated", now);
    });
}

fn with_account(call: &Call<'_>, uid: &str) -> Option<(Record, String)> {
    let subscription = call.tenant.store.get("Subscription", uid)?.clone();
    let account = subscription.link("Account")?.to_owned();
    Some((subscription, account))
}

/// Whether a subscription begins with a trial: its plan has one, and it is the first of its account.
pub(super) fn is_trial(call: &Call<'_>, subscription: &Record) -> bool {
    let start = terms::date(subscription, "StartDate").unwrap_or(call.now);
    let plan = pricing::product(call, subscription);
    let ends = plan.and_then(|plan| terms::trial_end(plan, start));
    ends.is_some() && !has_other(call, subscription)
}

/// Whether the account of a subscription has or had another one.
fn has_other(call: &Call<'_>, subscription: &Record) -> bool {
    let account = subscription.link("Account").unwrap_or_default();
    subscriptions_of(call, account).any(|other| other.uid != subscription.uid)
}

fn move_on(call: &mut Call<'_>, account: &str, stage: &str) {
    if call.stage(account) != stage {
        call.move_to(account, stage);
    }
}

fn paid_subscription(call: &mut Call<'_>, uid: &str, account: &str) {
    call.log(
        "AccountPaidSubscriptionCreated",
        account,
        [("SubscriptionUid", Json::text(uid))],
    );
}

/// An account that does not pay a renewal is past due.
fn past_due_if_open(call: &mut Call<'_>, account: &str, invoice: &str) {
    let invoice = call.tenant.store.get("Invoice", invoice);
    let open = invoice.is_some_and(ledger::is_open);
    if open && call.stage(account) == "Subscribing" {
        call.move_to(account, "PastDue");
    }
}

/// Requests to cancel are done when the account has ended.
fn complete_requests(call: &mut Call<'_>, account: &str) {
    let pending = call.spec.number("CancelationStatus", "Pending");
    let done = ledger::number(call, "CancelationStatus", "Completed");
    let requests: Vec<String> = call
        .tenant
        .store
        .pointing_at("AccountCancelation", "Account", account)
        .filter(|request| request.integer("CancelationStatus") == pending)
        .map(|request| request.uid.clone())
        .collect();
    for request in requests {
        call.tenant
            .store
            .change("AccountCancelation", &request, |request| {
                request.set("CancelationStatus", done.clone());
            });
    }
}
