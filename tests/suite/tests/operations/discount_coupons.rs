//! Discount coupons and their redemptions.

use outseta_api::enums::{BillingDiscountDuration, BillingRenewalTerm};
use outseta_api::inputs::{DiscountCouponCreate, DiscountCouponPlanInput, DiscountCouponUpdate};
use outseta_api::query::All;
use outseta_api::{
    Json, Null, Result, fields::discount_coupon, fields::discount_coupon_subscription,
};
use serde_json::json;

use crate::example::example;
use crate::invoices::money;
use crate::world::{GROWTH, World, fault, moment, sent};

const COUPON: &str = "cOuP1234";

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
        .was_read(&page);
    let coupon = &page.items[0];
    assert_eq!(coupon.unique_identifier.as_deref(), Some("SAVE10"));
    assert_eq!(coupon.percent_off, Some(money("10")));
    assert_eq!(coupon.amount_off, None);
    assert_eq!(coupon.duration, Some(BillingDiscountDuration::Repeating));
    assert_eq!(coupon.times_redeemed, Some(1));
    Ok(())
}

pub(crate) async fn adds_a_coupon(world: &World) -> Result<()> {
    let added = world.client.discount_coupons().add(ten_per_cent()).await?;
    example(world, "discount_coupons_add")
        .went_to("/billing/discountcoupons", &[])
        .was_sent()
        .was_read(&added);
    assert_eq!(added.redeem_by, Some(moment("2026-12-31T00:00:00Z")));
    assert_eq!(added.max_redemptions, Some(100));
    assert_eq!(added.apply_to_add_ons, Some(false));
    Ok(())
}

pub(crate) async fn limits_a_coupon_to_plans(world: &World) -> Result<()> {
    let plan = DiscountCouponPlanInput::new().plan(GROWTH);
    let once = BillingDiscountDuration::Once;
    let body = DiscountCouponCreate::new("FIVE", "Five off", once)
        .amount_off(5)
        .discount_coupon_plans([plan]);
    world.client.discount_coupons().add(body).await?;
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
    coupons.add(ten_per_cent()).await?;
    fault(
        coupons.add(ten_per_cent().name("")).await,
        "Name",
        "required",
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
        .was_read(&coupon);
    assert_eq!(coupon.name.as_deref(), Some("Ten per cent"));
    let plans = coupon.discount_coupon_plans.expect("its plans");
    assert_eq!(plans[0].uid, Some("cPlN1234".into()));
    assert_eq!(plans[0].plan, None);
    Ok(())
}

pub(crate) async fn stops_a_coupon(world: &World) -> Result<()> {
    let coupons = world.client.discount_coupons();
    let body = DiscountCouponUpdate::new().is_active(false);
    let changed = coupons.update(COUPON, body).await?;
    example(world, "discount_coupons_update")
        .went_to("/billing/discountcoupons/cOuP1234", &[])
        .was_sent()
        .was_read(&changed);
    assert_eq!(changed.is_active, Some(false));

    let body = DiscountCouponUpdate::new()
        .max_redemptions(Null)
        .redeem_by(Null);
    coupons.update(COUPON, body).do_not_log().await?;
    let request = world.last_seen("discount_coupons_update");
    assert_eq!(
        sent(&request),
        json!({"MaxRedemptions": null, "RedeemBy": null})
    );
    Ok(())
}

pub(crate) async fn deletes_a_coupon(world: &World) -> Result<()> {
    let answer = world.client.discount_coupons().delete(COUPON).await?;
    assert_eq!(answer, Json::Null);
    example(world, "discount_coupons_delete").went_to("/billing/discountcoupons/cOuP1234", &[]);
    Ok(())
}

pub(crate) async fn lists_redemptions(world: &World) -> Result<()> {
    let list = world.client.discount_coupons().list_redemptions(COUPON);
    let page = list
        .q("acme")
        .is_active(true)
        .filter(discount_coupon_subscription::EXPIRE_DATE.gt(moment("2026-06-30T00:00:00Z")))
        .order_by(discount_coupon_subscription::REDEEMED_DATE.desc())
        .await?;
    example(world, "discount_coupons_redemptions")
        .went_to(
            "/billing/discountcoupons/cOuP1234/redemptions",
            &[
                ("q", "acme"),
                ("isActive", "true"),
                ("ExpireDate__gt", "2026-06-30T00:00:00Z"),
                ("orderBy", "RedeemedDate DESC"),
            ],
        )
        .was_read(&page);
    let redemption = &page.items[0];
    assert_eq!(redemption.expire_date, Some(moment("2026-07-12T10:00:00Z")));
    let subscription = redemption.subscription.as_ref().expect("a subscription");
    assert_eq!(
        subscription.billing_renewal_term,
        Some(BillingRenewalTerm::Monthly)
    );
    let coupon = redemption.discount_coupon.as_ref().expect("the coupon");
    assert_eq!(coupon.unique_identifier.as_deref(), Some("SAVE10"));
    Ok(())
}
