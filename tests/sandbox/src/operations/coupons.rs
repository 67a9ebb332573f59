//! Discount coupons: what they take off, who may still redeem them, and who has.

use rust_decimal::Decimal;

use super::people::{free_text, mentions};
use super::{Call, call::is_uid, crud};
use crate::answer::Reader;
use crate::clock;
use crate::json::{Json, Object, object};
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{Broken, Failures};

const COUPON: &str = "DiscountCoupon";
/// The links to the plans that a coupon is for.
const PLANS: &str = "DiscountCouponPlans";

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    // What `false` asks for is not known; here it asks for nothing.
    let redeemable = flag(call, "canRedeem")?.unwrap_or(false);
    let plan = call.query.get("planUid").filter(|uid| !uid.is_empty());
    if let Some(plan) = plan {
        known_plan(call, plan)?;
    }
    let q = free_text(call.query);
    call.list(COUPON, |reader, coupon| {
        q.is_none_or(|q| mentions(coupon, "Name", q) || mentions(coupon, "UniqueIdentifier", q))
            && plan.is_none_or(|plan| is_for(reader, coupon, plan))
            && !(redeemable && why_not(reader, coupon, None).is_some())
    })
}

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let body = with_plans(call, None);
    let uid = call.create_from(COUPON, &body, None)?;
    call.answer(COUPON, &uid)
}

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, COUPON)?;
    let body = with_plans(call, Some(uid));
    call.update(COUPON, uid, &body)?;
    call.answer(COUPON, uid)
}

pub(super) fn delete(call: &mut Call<'_>) -> Outcome {
    crud::delete_unless(call, COUPON, |reader, coupon| {
        let message = "The coupon was redeemed. Set IsActive to false to stop its use.";
        (redemptions_of(reader, coupon, None) > 0).then(|| Broken::rule("TimesRedeemed", message))
    })
}

pub(super) fn redemptions(call: &mut Call<'_>) -> Outcome {
    let coupon = call.named(0, COUPON)?;
    let active = flag(call, "isActive")?;
    let q = free_text(call.query);
    call.list("DiscountCouponSubscription", |reader, redemption| {
        let subscription = reader.one(redemption, "Subscription");
        let named = |relation, q| {
            let other = subscription.and_then(|s| reader.one(s, relation));
            other.is_some_and(|other| mentions(other, "Name", q))
        };
        redemption.link(COUPON) == Some(coupon)
            && active.is_none_or(|active| active == lowers(reader, redemption, subscription))
            && q.is_none_or(|q| named("Account", q) || named("Plan", q))
    })
}

/// Whether a redemption still makes its subscription cheaper.
fn lowers(reader: &Reader<'_>, redemption: &Record, subscription: Option<&Record>) -> bool {
    let ahead = |record: &Record, name| {
        let date = record.text(name).and_then(clock::parse);
        date.is_none_or(|date| date > reader.now())
    };
    ahead(redemption, "ExpireDate") && subscription.is_some_and(|s| ahead(s, "EndDate"))
}

pub(super) fn get_by_code(call: &mut Call<'_>) -> Outcome {
    let wanted = spelled(call.parameter(0));
    let coupon = with_code(&call.reader(), &wanted).ok_or_else(|| Reply::empty(404))?;
    let plan = call.query.get("planUid").filter(|uid| !uid.is_empty());
    let Some(plan) = plan else {
        let message = "The parameter planUid is required.";
        return Err(Reply::bad_parameter(message, "planUid"));
    };
    known_plan(call, plan)?;
    let reader = call.reader();
    if let Some(reason) = why_not(&reader, coupon, None) {
        return Err(Reply::refused(reason));
    }
    if !is_for(&reader, coupon, plan) {
        return Err(Reply::refused("The discount coupon is not for this plan."));
    }
    call.answer(COUPON, &coupon.uid)
}

/// A code as it is compared: visitors type it in any case.
fn spelled(code: &str) -> String {
    code.trim().to_lowercase()
}

fn with_code<'a>(reader: &Reader<'a>, code: &str) -> Option<&'a Record> {
    let mut coupons = reader.store.all(COUPON);
    coupons.find(|c| c.text("UniqueIdentifier").map(spelled).as_deref() == Some(code))
}

/// Why a coupon can be redeemed no more, whatever the plan; none if it can be. A redemption that is
/// under way does not count yet.
pub(super) fn why_not(
    reader: &Reader<'_>,
    coupon: &Record,
    under_way: Option<&str>,
) -> Option<&'static str> {
    let last = coupon.text("RedeemBy").and_then(clock::parse);
    let most = coupon.amount("MaxRedemptions");
    let before = redemptions_of(reader, coupon, under_way);
    if !coupon.is_set("IsActive") {
        Some("The discount coupon is not active.")
    } else if last.is_some_and(|last| last < reader.now()) {
        Some("The discount coupon could be redeemed until an earlier date.")
    } else if most.is_some_and(|most| Decimal::from(before) >= most) {
        Some("The discount coupon was redeemed as often as it may be.")
    } else {
        None
    }
}

/// Whether a coupon is for a plan: one that names no plans is for all.
pub(super) fn is_for(reader: &Reader<'_>, coupon: &Record, plan: &str) -> bool {
    let links = reader.many(coupon, PLANS);
    links.is_empty() || links.iter().any(|link| link.link("Plan") == Some(plan))
}

/// How often a coupon was redeemed, but for one redemption.
fn redemptions_of(reader: &Reader<'_>, coupon: &Record, but: Option<&str>) -> usize {
    let uses = reader
        .store
        .pointing_at("DiscountCouponSubscription", COUPON, &coupon.uid);
    uses.filter(|redemption| Some(&*redemption.uid) != but)
        .count()
}

/// A parameter that is true or false; none where it is left out.
fn flag(call: &Call<'_>, name: &str) -> Result<Option<bool>, Reply> {
    let value = call.query.get(name).map(str::to_ascii_lowercase);
    match value.as_deref() {
        None | Some("") => Ok(None),
        Some("true" | "1") => Ok(Some(true)),
        Some("false" | "0") => Ok(Some(false)),
        Some(other) => {
            let message = format!("The value '{other}' is not valid for {name}: true or false.");
            Err(Reply::bad_parameter(message, name))
        }
    }
}

fn known_plan(call: &Call<'_>, plan: &str) -> Result<(), Reply> {
    if !is_uid(plan) {
        return Err(Reply::invalid_uid());
    }
    match call.tenant.store.get("Plan", plan) {
        Some(_) => Ok(()),
        None => Err(Reply::bad_parameter("The Plan was not found.", "planUid")),
    }
}

/// The body with its plans as links: they may also come as `PlanUids`, and as rows with nothing but
/// the plan's identifier.
fn with_plans(call: &Call<'_>, coupon: Option<&str>) -> Object {
    let store = &call.tenant.store;
    let before: Vec<&Record> = coupon
        .into_iter()
        .flat_map(|uid| store.pointing_at("DiscountCouponPlan", COUPON, uid))
        .collect();
    let to_plan = |plan: &str| {
        let known = before.iter().find(|link| link.link("Plan") == Some(plan));
        match known {
            Some(link) => object([("Uid", Json::text(&link.uid))]),
            None => object([("Plan", object([("Uid", Json::text(plan))]))]),
        }
    };
    let row = |row: &Json| {
        let members = row.as_object();
        let uid = members
            .filter(|members| members.get("Plan").is_none())
            .and_then(|members| members.get("Uid")?.as_text())
            .filter(|uid| !before.iter().any(|link| link.uid == **uid))
            .filter(|uid| store.get("Plan", uid).is_some());
        uid.map_or_else(|| row.clone(), to_plan)
    };
    let mut body = call.body.clone();
    let rows = match (body.get(PLANS), body.get("PlanUids")) {
        (Some(Json::List(rows)), _) => rows.iter().map(row).collect(),
        (None, Some(Json::Text(uids))) => uids
            .split(',')
            .map(str::trim)
            .filter(|uid| !uid.is_empty())
            .map(to_plan)
            .collect(),
        (None, Some(Json::Null)) => Vec::new(),
        _ => return body,
    };
    body.set(PLANS, Json::List(rows));
    body
}

/// What holds for coupons however they are written.
pub(super) fn rules(call: &Call<'_>, failures: &mut Failures) {
    // Of a body that lacks what it must have nothing more is said.
    if !failures.is_empty() {
        return;
    }
    let store = &call.tenant.store;
    for uid in store.touched(COUPON) {
        if let Some(coupon) = store.get(COUPON, &uid) {
            for broken in broken(call, coupon) {
                failures.add(COUPON, &uid, broken);
            }
        }
    }
    for uid in store.touched("DiscountCouponPlan") {
        let link = store.get("DiscountCouponPlan", &uid);
        if link.is_some_and(|link| link.link("Plan").is_none()) {
            failures.add("DiscountCouponPlan", &uid, Broken::required("Plan"));
        }
    }
}

fn broken(call: &Call<'_>, coupon: &Record) -> Vec<Broken> {
    let mut broken = Vec::new();
    let mut rule = |property, message: &str| broken.push(Broken::rule(property, message));
    let code = coupon.text("UniqueIdentifier").map(spelled);
    let twin = |other: &Record| {
        other.uid != coupon.uid && other.text("UniqueIdentifier").map(spelled) == code
    };
    if call.tenant.store.all(COUPON).any(twin) {
        rule("UniqueIdentifier", "Another discount coupon has this code.");
    }
    match (coupon.amount("AmountOff"), coupon.amount("PercentOff")) {
        (Some(_), Some(_)) => rule("PercentOff", "Give AmountOff or PercentOff, not both."),
        (None, None) => rule("PercentOff", "Give AmountOff or PercentOff."),
        (Some(amount), None) if amount <= Decimal::ZERO => {
            rule("AmountOff", "The AmountOff must be greater than zero.");
        }
        (None, Some(share)) if share <= Decimal::ZERO || share > Decimal::ONE_HUNDRED => {
            rule(
                "PercentOff",
                "The PercentOff must be greater than 0 and at most 100.",
            );
        }
        _ => {}
    }
    let repeating = call.spec.number("BillingDiscountDuration", "Repeating");
    let positive = |name| coupon.integer(name).map(|number| number > 0);
    match positive("DurationInMonths") {
        None if coupon.integer("Duration") == repeating => {
            rule(
                "DurationInMonths",
                "A Repeating discount needs DurationInMonths.",
            );
        }
        Some(false) => rule(
            "DurationInMonths",
            "The DurationInMonths must be greater than zero.",
        ),
        _ => {}
    }
    if positive("MaxRedemptions") == Some(false) {
        rule(
            "MaxRedemptions",
            "The MaxRedemptions must be greater than zero.",
        );
    }
    broken
}
