//! Discounts of subscriptions: coupons that are redeemed, how long they count, and that they end.

use chrono::Months;

use super::{Call, coupons, terms};
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{Broken, Failures};

/// One use of a coupon.
const REDEMPTION: &str = "DiscountCouponSubscription";

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let subscription = call.own("Subscription")?;
    let coupon = call.named(1, "DiscountCoupon")?;
    if terms::is_over(call.record("Subscription", subscription)?, call.now) {
        return Err(Reply::refused("The subscription is over."));
    }
    let links = [("Subscription", subscription), ("DiscountCoupon", coupon)];
    let uid = call.make(REDEMPTION, &[], &links);
    let mut failures = Failures::default();
    redeem(call, &uid, &mut failures);
    call.refuse_if(&failures)?;
    Ok(Reply::empty(200))
}

pub(super) fn expire(call: &mut Call<'_>) -> Outcome {
    let subscription = call.own("Subscription")?;
    let coupon = call.named(1, "DiscountCoupon")?;
    let record = call.record("Subscription", subscription)?;
    let found = in_force(call, record)
        .filter(|(_, other)| other.uid == coupon)
        .map(|(redemption, _)| redemption.uid.clone());
    match found {
        Some(uid) => {
            end(call, &uid);
            Ok(Reply::empty(200))
        }
        None => Err(Reply::refused(
            "The subscription has no discount of this coupon in force.",
        )),
    }
}

/// Lets a redemption end now.
pub(super) fn end(call: &mut Call<'_>, redemption: &str) {
    let now = terms::moment(call.now);
    call.tenant
        .store
        .change(REDEMPTION, redemption, |r| r.set("ExpireDate", now));
}

/// The discount that a subscription has now: the redemption and its coupon.
pub(super) fn in_force<'a>(
    call: &'a Call<'_>,
    subscription: &Record,
) -> Option<(&'a Record, &'a Record)> {
    let store = &call.tenant.store;
    store
        .pointing_at(REDEMPTION, "Subscription", &subscription.uid)
        .filter(|redemption| terms::date(redemption, "ExpireDate").is_none_or(|end| end > call.now))
        .find_map(|redemption| {
            let coupon = store.get("DiscountCoupon", redemption.link("DiscountCoupon")?)?;
            Some((redemption, coupon))
        })
}

/// Redeems a coupon by a new redemption: it must be possible, and the redemption gets its dates.
pub(super) fn redeem(call: &mut Call<'_>, uid: &str, failures: &mut Failures) {
    let store = &call.tenant.store;
    let Some(redemption) = store.get(REDEMPTION, uid) else {
        return;
    };
    let fail = |failures: &mut Failures, message: &str| {
        failures.add(REDEMPTION, uid, Broken::rule("DiscountCoupon", message));
    };
    let coupon = redemption
        .link("DiscountCoupon")
        .and_then(|coupon| store.get("DiscountCoupon", coupon));
    let Some(coupon) = coupon else {
        // That there is no such coupon was said already.
        if failures.is_empty() {
            failures.add(REDEMPTION, uid, Broken::required("DiscountCoupon"));
        }
        return;
    };
    let subscription = redemption
        .link("Subscription")
        .and_then(|s| store.get("Subscription", s));
    let plan = subscription
        .and_then(|s| s.link("Plan"))
        .unwrap_or_default();
    let has_one = subscription.is_some_and(|subscription| {
        store
            .pointing_at(REDEMPTION, "Subscription", &subscription.uid)
            .any(|other| {
                other.uid != uid
                    && terms::date(other, "ExpireDate").is_none_or(|end| end > call.now)
            })
    });
    let reader = call.reader();
    if let Some(reason) = coupons::why_not(&reader, coupon, Some(uid)) {
        return fail(failures, reason);
    } else if !coupons::is_for(&reader, coupon, plan) {
        return fail(failures, "The discount coupon is not for the plan.");
    } else if has_one {
        return fail(failures, "The subscription has a discount already.");
    }
    let repeating = call.spec.number("BillingDiscountDuration", "Repeating");
    let months = coupon
        .integer("DurationInMonths")
        .filter(|_| coupon.integer("Duration") == repeating)
        .and_then(|months| u32::try_from(months).ok());
    let end = months.and_then(|months| call.now.checked_add_months(Months::new(months)));
    let now = terms::moment(call.now);
    call.tenant.store.change(REDEMPTION, uid, |redemption| {
        redemption.set("RedeemedDate", now);
        redemption.set("ExpireDate", terms::moment_or_null(end));
    });
}

/// Whether a redemption counts for one invoice only.
pub(super) fn is_single(call: &Call<'_>, redemption: &str) -> bool {
    let reader = call.reader();
    let once = call.spec.number("BillingDiscountDuration", "Once");
    let coupon = reader
        .store
        .get(REDEMPTION, redemption)
        .and_then(|redemption| reader.one(redemption, "DiscountCoupon"));
    coupon.is_some_and(|coupon| coupon.integer("Duration") == once)
}
