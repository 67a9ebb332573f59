//! What is on offer: plans, the families that they are sorted into, and what keeps them from being deleted.

use rust_decimal::Decimal;

use super::{Call, crud};
use crate::json::Json;
use crate::reply::Outcome;
use crate::write::{Broken, Written};

/// Members of a plan that count or cost something.
const AMOUNTS: [&str; 9] = [
    "MonthlyRate",
    "AnnualRate",
    "QuarterlyRate",
    "OneTimeRate",
    "SetupFee",
    "MinimumQuantity",
    "MaximumPeople",
    "TrialPeriodDays",
    "ExpiresAfterMonths",
];

pub(super) fn delete_plan(call: &mut Call<'_>) -> Outcome {
    crud::delete_unless(call, "Plan", |reader, plan| {
        let named_by = |entity| {
            let mut all = reader.store.pointing_at(entity, "Plan", &plan.uid);
            all.next().is_some()
        };
        if named_by("Subscription") {
            let message =
                "The plan has subscriptions. Set IsActive to false to take it off the offer.";
            return Some(Broken::rule("NumberOfSubscriptions", message));
        }
        // Without its only plan a coupon would be good for all of them.
        let message = "A discount coupon is for this plan. Take it out of the coupon first.";
        named_by("DiscountCouponPlan").then(|| Broken::rule("Uid", message))
    })
}

pub(super) fn delete_family(call: &mut Call<'_>) -> Outcome {
    crud::delete_unless(call, "PlanFamily", |reader, family| {
        if !reader.many(family, "Plans").is_empty() {
            let message = "The family has plans. Move them to another family first.";
            return Some(Broken::rule("Plans", message));
        }
        let last = reader.store.all("PlanFamily").count() == 1;
        let message = "The family is the default one. Make another one the default first.";
        (family.is_set("IsDefault") && !last).then(|| Broken::rule("IsDefault", message))
    })
}

/// What holds for plans and families however they are written.
pub(super) fn rules(call: &mut Call<'_>, written: &mut Written) {
    for uid in call.tenant.store.touched("Plan") {
        let Some(plan) = call.tenant.store.get("Plan", &uid) else {
            continue;
        };
        for name in AMOUNTS {
            if plan.amount(name).is_some_and(|a| a < Decimal::ZERO) {
                let message = format!("The field {name} must not be less than zero.");
                let broken = Broken::rule(name, message);
                written.failures.add("Plan", &uid, broken);
            }
        }
    }
    for uid in call.tenant.store.touched("PlanFamily") {
        one_default(call, &uid, written);
    }
}

/// One family is the default: the first, until another one is said to be.
fn one_default(call: &mut Call<'_>, uid: &str, written: &mut Written) {
    let store = &mut call.tenant.store;
    let marked = |uid: &str| {
        let family = store.get("PlanFamily", uid);
        family.is_some_and(|family| family.is_set("IsDefault"))
    };
    let (chosen, others): (bool, Vec<String>) = {
        let all = store.all("PlanFamily");
        let others = all.filter(|f| f.uid != uid && f.is_set("IsDefault"));
        (marked(uid), others.map(|f| f.uid.clone()).collect())
    };
    let made = |(entity, made): &(String, String)| entity == "PlanFamily" && made == uid;
    if chosen {
        for other in others {
            store.change("PlanFamily", &other, |family| {
                family.set("IsDefault", Json::Bool(false));
            });
        }
    } else if others.is_empty() {
        if written.created.iter().any(made) {
            store.change("PlanFamily", uid, |family| {
                family.set("IsDefault", Json::Bool(true));
            });
        } else {
            let message = "The family stays the default one until another one is.";
            let broken = Broken::rule("IsDefault", message);
            written.failures.add("PlanFamily", uid, broken);
        }
    }
}
