//! Rules that hold for records however they are written: one address for each person, one primary
//! person for each account, subscriptions that begin with a plan, names where nobody demands them.

use rust_decimal::Decimal;

use super::pricing::product;
use super::{Call, catalogue, coupons, cycle, discounts, dues, tags, terms};
use crate::json::Json;
use crate::store::Store;
use crate::write::{Broken, Failures, Written};

/// Texts that no two records of an entity have: entity, property, what is said of the second.
const UNIQUE: [(&str, &str, &str); 2] = [
    ("Person", "Email", "This email address is already in use."),
    ("EmailList", "Name", "There is another list of this name."),
];

/// Members of nested objects that the description demands in words alone.
const NEEDED: [(&str, &str); 4] = [
    ("Campaign", "Name"),
    ("Message", "Name"),
    ("DripCampaignMessage", "Message"),
    ("CaseTag", "Tag"),
];

/// Applies the rules to everything that the current request touched.
pub(super) fn apply(call: &mut Call<'_>, written: &mut Written) {
    for (entity, property, message) in UNIQUE {
        for uid in call.tenant.store.touched(entity) {
            let taken = is_taken(&call.tenant.store, entity, property, &uid);
            if taken {
                let broken = Broken::rule(property, message);
                written.failures.add(entity, &uid, broken);
            }
        }
    }
    for (entity, property) in NEEDED {
        for uid in call.tenant.store.touched(entity) {
            let record = call.tenant.store.get(entity, &uid);
            let there = record.is_some_and(|r| {
                r.link(property).is_some() || r.value(property).is_some_and(|v| !v.is_blank())
            });
            if !there {
                let broken = Broken::required(property);
                written.failures.add(entity, &uid, broken);
            }
        }
    }
    for uid in call.tenant.store.touched("CaseTag") {
        case_tag(call, &uid, &mut written.failures);
    }
    for uid in touched_accounts(&call.tenant.store) {
        let made = written
            .created
            .iter()
            .any(|(entity, made)| entity == "Account" && *made == uid);
        members(call, &uid, made, &mut written.failures);
    }
    let made = |wanted: &str| -> Vec<String> {
        let made = written.created.iter();
        made.filter(|(entity, _)| entity == wanted)
            .map(|(_, uid)| uid.clone())
            .collect()
    };
    let subscriptions = made("Subscription");
    let (add_ons, redemptions) = (
        made("SubscriptionAddOn"),
        made("DiscountCouponSubscription"),
    );
    for uid in &subscriptions {
        subscription(call, uid, &mut written.failures);
    }
    for uid in &add_ons {
        add_on(call, uid, &subscriptions, &mut written.failures);
    }
    for entity in ["Subscription", "SubscriptionAddOn"] {
        for uid in call.tenant.store.touched(entity) {
            quantity(call, entity, &uid, &mut written.failures);
        }
    }
    for uid in &redemptions {
        discounts::redeem(call, uid, &mut written.failures);
    }
    for (entity, uid) in &written.created {
        if entity == "Account" {
            stage_of_new(call, uid);
        }
    }
    catalogue::rules(call, written);
    coupons::rules(call, &mut written.failures);
    tags::rules(call, &mut written.failures);
}

/// Whether another record has the text of this one, in any case.
fn is_taken(store: &Store, entity: &str, property: &str, uid: &str) -> bool {
    let Some(text) = store.get(entity, uid).and_then(|r| r.text(property)) else {
        return false;
    };
    let mut same = store.with_text(entity, property, text);
    same.any(|other| other.uid != uid)
}

/// The labels on cases are tags that were made for cases.
fn case_tag(call: &Call<'_>, uid: &str, failures: &mut Failures) {
    let store = &call.tenant.store;
    let tag = store
        .get("CaseTag", uid)
        .and_then(|label| label.link("Tag"));
    let kind = tag.and_then(|tag| store.get("Tag", tag)?.integer("EntityType"));
    if kind.is_some() && kind != call.spec.number("EntityType", "Case") {
        let broken = Broken::rule("Tag", "The tag is not one for cases.");
        failures.add("CaseTag", uid, broken);
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
    fill_subscription(call, uid);
}

/// Fills in what a new subscription does not say: its term, its start, the end of its trial or first term.
pub(crate) fn fill_subscription(call: &mut Call<'_>, uid: &str) {
    let Some(subscription) = call.tenant.store.get("Subscription", uid).cloned() else {
        return;
    };
    let term = subscription
        .integer("BillingRenewalTerm")
        .or_else(|| call.spec.number("BillingRenewalTerm", "Monthly"))
        .unwrap_or_default();
    let start = terms::date(&subscription, "StartDate").unwrap_or(call.now);
    let plan = product(call, &subscription);
    let trial = plan
        .filter(|_| cycle::is_trial(call, &subscription))
        .and_then(|plan| terms::trial_end(plan, start));
    let expiry = plan.and_then(|plan| terms::expiry(plan, start));
    let renewal = trial.or_else(|| terms::next_end(call.spec, term, start, start.max(call.now)));
    call.tenant.store.change("Subscription", uid, |s| {
        s.set("BillingRenewalTerm", Json::integer(term));
        s.set("StartDate", terms::moment(start));
        if s.value("RenewalDate").is_none() {
            s.set("RenewalDate", terms::moment_or_null(renewal));
            if trial.is_none() {
                terms::set_anchor(s, start);
            }
        }
        if s.value("EndDate").is_none() {
            s.set("EndDate", terms::moment_or_null(expiry));
            s.set("ExpirationDate", terms::moment_or_null(expiry));
        }
    });
}

/// Lets a subscription that waited begin anew now: what it said of dates is forgotten.
pub(super) fn restart(call: &mut Call<'_>, uid: &str) {
    let dates = ["StartDate", "RenewalDate", "EndDate", "ExpirationDate"];
    let mut records = vec![("Subscription", uid.to_owned())];
    let add_ons = dues::add_ons(call, uid).into_iter();
    records.extend(add_ons.map(|add_on| ("SubscriptionAddOn", add_on.uid)));
    for (entity, uid) in &records {
        call.tenant.store.change(entity, uid, |record| {
            for date in dates {
                record.set(date, Json::Null);
            }
        });
    }
    fill_subscription(call, uid);
    for (_, add_on) in &records[1..] {
        fill_add_on(call, add_on, true);
    }
}

/// An add-on that is bought names what it is, and the subscription that it is for.
fn add_on(call: &mut Call<'_>, uid: &str, made: &[String], failures: &mut Failures) {
    let Some(add_on) = call.tenant.store.get("SubscriptionAddOn", uid) else {
        return;
    };
    for name in ["AddOn", "Subscription"] {
        if add_on.link(name).is_none() {
            // The description may have said so already.
            if failures.is_empty() {
                failures.add("SubscriptionAddOn", uid, Broken::required(name));
            }
            return;
        }
    }
    let subscription = add_on.link("Subscription").unwrap_or_default();
    let is_new = made.iter().any(|made| made == subscription);
    fill_add_on(call, uid, is_new);
}

/// Fills in what an add-on does not say. It renews when its first term is to be billed: at once, or at the end of the trial.
pub(crate) fn fill_add_on(call: &mut Call<'_>, uid: &str, is_new: bool) {
    let Some(add_on) = call.tenant.store.get("SubscriptionAddOn", uid).cloned() else {
        return;
    };
    let owner = add_on.link("Subscription").unwrap_or_default();
    let Some(subscription) = call.tenant.store.get("Subscription", owner).cloned() else {
        return;
    };
    let begins = terms::date(&subscription, "StartDate").unwrap_or(call.now);
    let first = if is_new { begins } else { begins.max(call.now) };
    let start = terms::date(&add_on, "StartDate").unwrap_or(first);
    let account = subscription.link("Account").unwrap_or_default();
    let trial = if is_new {
        cycle::is_trial(call, &subscription)
    } else {
        matches!(call.stage(account), "Trialing" | "CancellingTrial")
    };
    let product = product(call, &add_on);
    let at_once = product.is_some_and(|product| product.is_set("IsBilledDuringTrial"));
    let expiry = product.and_then(|product| terms::expiry(product, start));
    let first_bill = if trial && !at_once {
        terms::date(&subscription, "RenewalDate").unwrap_or(start)
    } else {
        start
    };
    let term = subscription.value("BillingRenewalTerm").cloned();
    call.tenant.store.change("SubscriptionAddOn", uid, |a| {
        if a.value("BillingRenewalTerm").is_none() {
            a.set("BillingRenewalTerm", term.unwrap_or(Json::Null));
        }
        a.set("StartDate", terms::moment(start));
        if a.value("RenewalDate").is_none() {
            a.set("RenewalDate", terms::moment(first_bill));
        }
        if a.value("EndDate").is_none() {
            a.set("EndDate", terms::moment_or_null(expiry));
            a.set("ExpirationDate", terms::moment_or_null(expiry));
        }
    });
}

/// A quantity is more than nothing, and not less than what the plan or the add-on asks for.
fn quantity(call: &Call<'_>, entity: &str, uid: &str, failures: &mut Failures) {
    let Some(bought) = call.tenant.store.get(entity, uid) else {
        return;
    };
    let Some(quantity) = bought.amount("Quantity") else {
        return;
    };
    let least = product(call, bought).and_then(|p| p.integer("MinimumQuantity"));
    let message = if quantity <= Decimal::ZERO {
        "The quantity must be greater than zero.".to_owned()
    } else if let Some(least) = least.filter(|least| quantity < Decimal::from(*least)) {
        format!("The quantity must be at least {least}.")
    } else {
        return;
    };
    failures.add(entity, uid, Broken::rule("Quantity", message));
}

/// The stage in which an account begins: by its subscription, or merely created where none has begun.
fn stage_of_new(call: &mut Call<'_>, account: &str) {
    if let Some(stage) = first_stage(call, account) {
        call.tenant.store.change("Account", account, |a| {
            a.set("AccountStage", Json::integer(stage));
        });
    }
}

/// The stage in which an account begins; none if the description does not have it.
pub(crate) fn first_stage(call: &Call<'_>, account: &str) -> Option<i64> {
    let first = dues::subscriptions_of(call, account)
        .next()
        .filter(|subscription| !terms::is_ahead(subscription, call.now));
    let stage = match first {
        None => "Created",
        Some(subscription) if cycle::is_trial(call, subscription) => "Trialing",
        Some(_) => "Subscribing",
    };
    call.spec.number("AccountStage", stage)
}
