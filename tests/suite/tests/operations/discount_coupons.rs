//! Discount coupons and their redemptions.

use outseta_api::enums::{BillingDiscountDuration, BillingRenewalTerm};
use outseta_api::inputs::{DiscountCouponCreate, DiscountCouponPlanInput, DiscountCouponUpdate};
use outseta_api::models::{DiscountCoupon, DiscountCouponSubscription};
use outseta_api::query::All;
use outseta_api::{
    ErrorKind, Json, Null, Result, fields::discount_coupon, fields::discount_coupon_subscription,
};
use serde_json::json;

use crate::example::example;
use crate::invoices::money;
use crate::world::{GROWTH, STARTER, World, fault, in_days, moment, refusal, sent, uids};

/// A coupon for Growth that was redeemed twice.
const COUPON: &str = "cOuP1234";
/// A coupon that nobody has redeemed.
const LAUNCH: &str = "cOuL3456";

fn ten_per_cent() -> DiscountCouponCreate {
    let repeating = BillingDiscountDuration::Repeating;
    DiscountCouponCreate::new("SAVE10", "Ten per cent", repeating)
        .is_active(true)
        .percent_off(money("10.00"))
        .duration_in_months(6)
        .max_redemptions(100)
        .redeem_by(moment("2026-12-31T00:00:00Z"))
}

pub(crate) async fn lists_coupons_for_a_plan(world: &World) -> Result<()> {
    let list = world.client.discount_coupons().list();
    let page = list
        .can_redeem(true)
        .q("save")
        .plan_uid(GROWTH)
        .filter(discount_coupon::IS_ACTIVE.eq(true))
        .filter(discount_coupon::AMOUNT_OFF.is_null())
        .order_by(discount_coupon::REDEEM_BY.desc())
        .await?;
    example(world, "discount_coupons_list")
        .went_to(
            "/billing/discountcoupons",
            &[
                ("canRedeem", "true"),
                ("q", "save"),
                ("planUid", GROWTH),
                ("IsActive", "true"),
                ("AmountOff__isnull", "true"),
                ("orderBy", "RedeemBy DESC"),
            ],
        )
        .can_be_read::<DiscountCoupon>();
    assert_eq!(page.metadata.total, 1);
    let coupon = &page.items[0];
    assert_eq!(coupon.unique_identifier.as_deref(), Some("SAVE10"));
    assert_eq!(coupon.percent_off, Some(money("10")));
    assert_eq!(coupon.amount_off, None);
    assert_eq!(coupon.duration, Some(BillingDiscountDuration::Repeating));
    assert_eq!(coupon.times_redeemed, Some(2));

    // Of the four coupons one can be redeemed, and only for Growth.
    let coupons = world.client.discount_coupons();
    assert_eq!(coupons.list().await?.metadata.total, 4);
    assert_eq!(coupons.list().can_redeem(true).await?.metadata.total, 1);
    let for_starter = coupons.list().can_redeem(true).plan_uid(STARTER).await?;
    assert_eq!(for_starter.metadata.total, 0);
    Ok(())
}

pub(crate) async fn adds_a_coupon(world: &World) -> Result<()> {
    let coupons = world.client.discount_coupons();
    let taken = coupons.add(ten_per_cent()).await;
    fault(taken, "UniqueIdentifier", "outsetaError");
    let rename = DiscountCouponUpdate::new().unique_identifier("SAVE10-2025");
    coupons.update(COUPON, rename).await?;
    let added = coupons.add(ten_per_cent()).await?;
    example(world, "discount_coupons_add")
        .went_to("/billing/discountcoupons", &[])
        .was_sent()
        .can_be_read::<DiscountCoupon>();
    let read = coupons.get(added.uid.expect("a uid")).await?;
    assert_eq!(read.redeem_by, Some(moment("2026-12-31T00:00:00Z")));
    assert_eq!(read.max_redemptions, Some(100));
    assert_eq!(read.apply_to_add_ons, Some(false));
    assert_eq!(read.times_redeemed, Some(0));
    Ok(())
}

pub(crate) async fn limits_a_coupon_to_plans(world: &World) -> Result<()> {
    let plan = DiscountCouponPlanInput::new().plan(GROWTH);
    let once = BillingDiscountDuration::Once;
    let body = DiscountCouponCreate::new("FIVE", "Five off", once)
        .amount_off(5)
        .discount_coupon_plans([plan]);
    let coupons = world.client.discount_coupons();
    let added = coupons.add(body).await?;
    assert_eq!(added.plan_uids.as_deref(), Some(GROWTH));
    let found = coupons.list().q("five off").plan_uid(STARTER).await?;
    let found = uids(found.items.iter().map(|coupon| &coupon.uid));
    assert!(!found.contains(added.uid.as_ref().expect("a uid")));
    assert_eq!(
        sent(&world.last_seen("discount_coupons_add")),
        json!({
            "UniqueIdentifier": "FIVE",
            "Name": "Five off",
            "Duration": 2,
            "AmountOff": 5,
            "DiscountCouponPlans": [{"Plan": {"Uid": GROWTH}}],
        })
    );
    Ok(())
}

pub(crate) async fn refuses_what_is_no_coupon(world: &World) -> Result<()> {
    let coupons = world.client.discount_coupons();
    let other = || ten_per_cent().unique_identifier("OTHER");
    coupons.add(other()).await?;
    fault(coupons.add(other().name("")).await, "Name", "required");
    let both = coupons.add(other().unique_identifier("BOTH").amount_off(5));
    fault(both.await, "PercentOff", "outsetaError");
    let endless = other()
        .unique_identifier("ENDLESS")
        .duration_in_months(Null);
    fault(
        coupons.add(endless).await,
        "DurationInMonths",
        "outsetaError",
    );
    let unknown = ten_per_cent().duration(BillingDiscountDuration::Unknown(99));
    fault(coupons.add(unknown).await, "Duration", "outsetaError");
    let empty = coupons.add(DiscountCouponCreate::default()).await;
    let error = fault(empty, "UniqueIdentifier", "required");
    assert_eq!(error.validation_errors().len(), 3, "{error:?}");
    Ok(())
}

pub(crate) async fn gets_a_coupon(world: &World) -> Result<()> {
    let call = world.client.discount_coupons().get(COUPON).select((
        All,
        discount_coupon::DISCOUNT_COUPON_PLANS.all(),
        discount_coupon::DISCOUNT_COUPON_PLANS.plan().all(),
    ));
    let coupon = call.await?;
    example(world, "discount_coupons_get")
        .went_to(
            "/billing/discountcoupons/cOuP1234",
            &[(
                "fields",
                "*,DiscountCouponPlans.*,DiscountCouponPlans.Plan.*",
            )],
        )
        .can_be_read::<DiscountCoupon>();
    assert_eq!(coupon.name.as_deref(), Some("Ten per cent"));
    let plans = coupon.discount_coupon_plans.expect("its plans");
    assert_eq!(plans[0].uid, Some("cPlN1234".into()));
    let plan = plans[0].plan.as_ref().expect("the plan");
    assert_eq!(plan.name.as_deref(), Some("Growth"));
    Ok(())
}

pub(crate) async fn stops_a_coupon(world: &World) -> Result<()> {
    let coupons = world.client.discount_coupons();
    let body = DiscountCouponUpdate::new().is_active(false);
    let changed = coupons.update(COUPON, body).await?;
    example(world, "discount_coupons_update")
        .went_to("/billing/discountcoupons/cOuP1234", &[])
        .was_sent()
        .can_be_read::<DiscountCoupon>();
    assert_eq!(changed.is_active, Some(false));
    let redeemable = coupons.list().can_redeem(true).await?;
    assert_eq!(redeemable.metadata.total, 0);

    let body = DiscountCouponUpdate::new()
        .max_redemptions(Null)
        .redeem_by(Null);
    coupons.update(COUPON, body).do_not_log().await?;
    let request = world.last_seen("discount_coupons_update");
    assert_eq!(
        sent(&request),
        json!({"MaxRedemptions": null, "RedeemBy": null})
    );
    let read = coupons.get(COUPON).await?;
    assert_eq!((read.max_redemptions, read.redeem_by), (None, None));
    assert_eq!(read.percent_off, Some(money("10")), "the rest stays");
    Ok(())
}

pub(crate) async fn deletes_a_coupon(world: &World) -> Result<()> {
    let coupons = world.client.discount_coupons();
    let redeemed = coupons.delete(COUPON).await;
    fault(redeemed, "TimesRedeemed", "outsetaError");
    let answer = coupons.delete(LAUNCH).await?;
    assert_eq!(answer, Json::Null);
    example(world, "discount_coupons_delete").went_to("/billing/discountcoupons/cOuL3456", &[]);
    refusal(coupons.get(LAUNCH).await, ErrorKind::NotFound, 404);
    Ok(())
}

pub(crate) async fn lists_redemptions(world: &World) -> Result<()> {
    let list = world.client.discount_coupons().list_redemptions(COUPON);
    let page = list
        .q("initech")
        .is_active(true)
        .filter(discount_coupon_subscription::EXPIRE_DATE.gt(moment("2026-06-30T00:00:00Z")))
        .order_by(discount_coupon_subscription::REDEEMED_DATE.desc())
        .await?;
    example(world, "discount_coupons_redemptions")
        .went_to(
            "/billing/discountcoupons/cOuP1234/redemptions",
            &[
                ("q", "initech"),
                ("isActive", "true"),
                ("ExpireDate__gt", "2026-06-30T00:00:00Z"),
                ("orderBy", "RedeemedDate DESC"),
            ],
        )
        .can_be_read::<DiscountCouponSubscription>();
    assert_eq!(page.metadata.total, 1);
    let redemption = &page.items[0];
    assert!(redemption.expire_date > Some(in_days(59)));
    let subscription = redemption.subscription.as_ref().expect("a subscription");
    assert_eq!(
        subscription.billing_renewal_term,
        Some(BillingRenewalTerm::Monthly)
    );
    let coupon = redemption.discount_coupon.as_ref().expect("the coupon");
    assert_eq!(coupon.unique_identifier.as_deref(), Some("SAVE10"));

    let past = world.client.discount_coupons().list_redemptions(COUPON);
    let past = past.is_active(false).await?;
    assert_eq!(past.metadata.total, 1);
    assert!(past.items[0].expire_date < Some(in_days(0)));
    Ok(())
}
