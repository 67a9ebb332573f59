//! Rules that hold for records however they are written: one address for each person, one primary
//! person for each account, subscriptions that begin with a plan.

use chrono::{DateTime, Months, TimeDelta, Utc};

use super::Call;
use crate::clock;
use crate::json::Json;
use crate::spec::Spec;
use crate::store::Store;
use crate::write::{Broken, Failures, Written};

/// Applies the rules to everything that the current request touched.
pub(super) fn apply(call: &mut Call<'_>, written: &mut Written) {
    for uid in call.tenant.store.touched("Person") {
        unique_email(&call.tenant.store, &uid, &mut written.failures);
    }
    for uid in touched_accounts(&call.tenant.store) {
        let made = written
            .created
            .iter()
            .any(|(entity, made)| entity == "Account" && *made == uid);
        members(call, &uid, made, &mut written.failures);
    }
    let subscriptions: Vec<String> = written
        .created
        .iter()
        .filter(|(entity, _)| entity == "Subscription")
        .map(|(_, uid)| uid.clone())
        .collect();
    for uid in subscriptions {
        subscription(call, &uid, &mut written.failures);
    }
    for (entity, uid) in &written.created {
        if entity == "Account" {
            stage_of_new(call, uid);
        }
    }
}

fn unique_email(store: &Store, uid: &str, failures: &mut Failures) {
    let Some(email) = store.get("Person", uid).and_then(|p| p.text("Email")) else {
        return;
    };
    let mut same = store.with_text("Person", "Email", email);
    if same.any(|other| other.uid != uid) {
        let broken = Broken::rule("Email", "This email address is already in use.");
        failures.add("Person", uid, broken);
    }
}

/// The accounts that were changed, or whose memberships were.
fn touched_accounts(store: &Store) -> Vec<String> {
    let mut accounts = store.touched("Account");
    for membership in store.touched("PersonAccount") {
        let account = store
            .get("PersonAccount", &membership)
            .and_then(|m| m.link("Account"));
        accounts.extend(account.map(str::to_owned));
    }
    accounts.into_iter().collect()
}

/// Every account has people, each of them once, and one of them is the primary one.
fn members(call: &mut Call<'_>, account: &str, made: bool, failures: &mut Failures) {
    let store = &mut call.tenant.store;
    let memberships: Vec<_> = store
        .pointing_at("PersonAccount", "Account", account)
        .cloned()
        .collect();
    let Some(first) = memberships.first() else {
        let broken = Broken::rule("PersonAccount", "An account must have at least one person.");
        // The description may have said so already.
        if failures.is_empty() {
            failures.add("Account", account, broken);
        }
        return;
    };
    for (index, membership) in memberships.iter().enumerate() {
        let person = membership.link("Person");
        let again = memberships[..index]
            .iter()
            .any(|m| m.link("Person") == person);
        if person.is_some() && again {
            let broken = Broken::rule("Person", "The person already belongs to the account.");
            failures.add("PersonAccount", &membership.uid, broken);
        }
    }
    let primaries: Vec<_> = memberships
        .iter()
        .filter(|m| m.is_set("IsPrimary"))
        .collect();
    // Of several, the one that this request spoke of stays.
    let chosen = primaries
        .iter()
        .find(|m| store.is_touched("PersonAccount", &m.uid))
        .or(primaries.first())
        .map(|m| m.uid.clone());
    let Some(chosen) = chosen.or_else(|| made.then(|| first.uid.clone())) else {
        let broken = Broken::rule("PersonAccount", "The primary person cannot be removed.");
        return failures.add("Account", account, broken);
    };
    for membership in &memberships {
        let primary = membership.uid == chosen;
        if membership.is_set("IsPrimary") != primary {
            store.change("PersonAccount", &membership.uid, |m| {
                m.set("IsPrimary", Json::Bool(primary));
            });
        }
    }
}

fn subscription(call: &mut Call<'_>, uid: &str, failures: &mut Failures) {
    let Some(subscription) = call.tenant.store.get("Subscription", uid) else {
        return;
    };
    let plan = subscription
        .link("Plan")
        .and_then(|plan| call.tenant.store.get("Plan", plan));
    let Some(plan) = plan else {
        if failures.is_empty() {
            failures.add("Subscription", uid, Broken::required("Plan"));
        }
        return;
    };
    if !plan.is_set("IsActive") {
        let broken = Broken::rule("Plan", "The plan is not active.");
        return failures.add("Subscription", uid, broken);
    }
    begin_subscription(call.spec, &mut call.tenant.store, uid, call.now);
}

/// Fills in what a new subscription does not say: its term, its start, the end of its trial or first term.
fn begin_subscription(spec: &Spec, store: &mut Store, uid: &str, now: DateTime<Utc>) {
    let Some(subscription) = store.get("Subscription", uid) else {
        return;
    };
    let plan = subscription
        .link("Plan")
        .and_then(|plan| store.get("Plan", plan));
    let trial_days = plan.and_then(|p| p.integer("TrialPeriodDays")).unwrap_or(0);
    let term = subscription
        .integer("BillingRenewalTerm")
        .or_else(|| spec.number("BillingRenewalTerm", "Monthly"))
        .unwrap_or_default();
    let start = subscription
        .text("StartDate")
        .and_then(clock::parse)
        .unwrap_or(now);
    let renewal = if trial_days > 0 {
        TimeDelta::try_days(trial_days).and_then(|days| start.checked_add_signed(days))
    } else {
        term_end(spec, term, start)
    };
    let add_ons: Vec<String> = store
        .pointing_at("SubscriptionAddOn", "Subscription", uid)
        .map(|add_on| add_on.uid.clone())
        .collect();
    for add_on in add_ons {
        store.change("SubscriptionAddOn", &add_on, |a| {
            if a.value("BillingRenewalTerm").is_none() {
                a.set("BillingRenewalTerm", Json::integer(term));
            }
            if a.value("StartDate").is_none() {
                a.set("StartDate", Json::Text(clock::exact(start)));
            }
        });
    }
    store.change("Subscription", uid, |s| {
        s.set("BillingRenewalTerm", Json::integer(term));
        s.set("StartDate", Json::Text(clock::exact(start)));
        if s.value("RenewalDate").is_none() {
            let date = renewal.map(clock::exact);
            s.set("RenewalDate", date.map_or(Json::Null, Json::Text));
        }
    });
}

/// The end of one paid term; none for what is paid once.
pub(super) fn term_end(spec: &Spec, term: i64, start: DateTime<Utc>) -> Option<DateTime<Utc>> {
    start.checked_add_months(Months::new(term_months(spec, term)?))
}

/// The months of one paid term; none for what is paid once.
pub(super) fn term_months(spec: &Spec, term: i64) -> Option<u32> {
    match spec.enumeration("BillingRenewalTerm")?.name(term)? {
        "Monthly" => Some(1),
        "Quarterly" => Some(3),
        "Yearly" => Some(12),
        _ => None,
    }
}

/// The stage in which an account begins: by its plan, or merely created where it has none.
fn stage_of_new(call: &mut Call<'_>, account: &str) {
    let store = &call.tenant.store;
    let plan = store
        .pointing_at("Subscription", "Account", account)
        .next()
        .and_then(|subscription| store.get("Plan", subscription.link("Plan")?));
    let stage = match plan {
        None => "Created",
        Some(plan) if plan.integer("TrialPeriodDays").unwrap_or(0) > 0 => "Trialing",
        Some(_) => "Subscribing",
    };
    if let Some(stage) = call.spec.number("AccountStage", stage) {
        call.tenant.store.change("Account", account, |a| {
            a.set("AccountStage", Json::integer(stage));
        });
    }
}
