//! What a site may call without credentials.

use outseta_api::enums::{BillingDiscountDuration, ContentGroupItemMatchMode};
use outseta_api::fields::{auth_widget_init, content_group, discount_coupon, lead_form};
use outseta_api::inputs::DiscountCouponCreate;
use outseta_api::models::{AuthWidgetInit, ContentGroup, DiscountCoupon, LeadForm};
use outseta_api::query::All;
use outseta_api::{ErrorKind, Result};

use crate::example::example;
use crate::invoices::money;
use crate::world::{GROWTH, STARTER, World, refusal};

/// That an operation was called twice: with the API key, then without credentials.
pub(crate) fn assert_open(world: &World, operation: &str) {
    let seen = world.seen(operation);
    let schemes: Vec<_> = seen.iter().map(|r| r.header("authorization")).collect();
    assert_eq!(schemes, [Some("Outseta"), None], "{operation}");
}

pub(crate) async fn looks_a_coupon_up_by_its_code(world: &World) -> Result<()> {
    for client in [&world.client, world.anonymous()] {
        let coupon = client
            .discount_coupons()
            .get_by_code("SAVE10", GROWTH)
            .await?;
        example(world, "discount_coupons_get_by_code")
            .went_to(
                "/public/billing/discountcoupons/SAVE10",
                &[("planUid", GROWTH)],
            )
            .can_be_read::<DiscountCoupon>();
        assert_eq!(coupon.percent_off, Some(money("10")));
        assert_eq!(coupon.duration, Some(BillingDiscountDuration::Repeating));
    }
    assert_open(world, "discount_coupons_get_by_code");
    let coupons = world.anonymous().discount_coupons();
    let unknown = coupons.get_by_code("NOPE", GROWTH).await;
    refusal(unknown, ErrorKind::NotFound, 404);
    let of_another = coupons.get_by_code("SAVE10", STARTER).await;
    refusal(of_another, ErrorKind::BadRequest, 400);
    Ok(())
}

/// A visitor types anything.
pub(crate) async fn keeps_a_code_in_its_place(world: &World) -> Result<()> {
    let forever = BillingDiscountDuration::Forever;
    let body = DiscountCouponCreate::new("10% off/now?", "Ten off", forever)
        .is_active(true)
        .percent_off(10);
    world.client.discount_coupons().add(body).await?;
    let coupon = world
        .anonymous()
        .discount_coupons()
        .get_by_code("10% off/now?", GROWTH)
        .select((discount_coupon::NAME, discount_coupon::PERCENT_OFF))
        .await?;
    assert_eq!(coupon.name.as_deref(), Some("Ten off"));
    example(world, "discount_coupons_get_by_code").went_to(
        "/public/billing/discountcoupons/10%25%20off%2Fnow%3F",
        &[("planUid", GROWTH), ("fields", "Name,PercentOff")],
    );
    Ok(())
}

pub(crate) async fn lists_lead_forms(world: &World) -> Result<()> {
    for client in [&world.client, world.anonymous()] {
        let list = client.public_lead_forms().list();
        let page = list
            .select((lead_form::UID, lead_form::NAME))
            .order_by(lead_form::NAME.asc())
            .await?;
        example(world, "public_lead_forms_list")
            .went_to(
                "/public/crm/leadforms",
                &[("fields", "Uid,Name"), ("orderBy", "Name")],
            )
            .can_be_read::<LeadForm>();
        assert_eq!(page.items[0].uid, Some("lEaD1234".into()));
        assert_eq!(page.items[0].name.as_deref(), Some("Contact us"));
    }
    assert_open(world, "public_lead_forms_list");
    Ok(())
}

pub(crate) async fn lists_content_groups(world: &World) -> Result<()> {
    for client in [&world.client, world.anonymous()] {
        let list = client.content_groups().list();
        let page = list
            .select((
                All,
                content_group::CONTENT_GROUP_ITEMS.all(),
                content_group::ALLOWED_PLANS.uid(),
                content_group::ALLOWED_ADD_ONS.uid(),
            ))
            .limit(25)
            .await?;
        example(world, "nocode_content_groups_list")
            .went_to(
                "/nocode/contentgroups",
                &[
                    (
                        "fields",
                        "*,ContentGroupItems.*,AllowedPlans.Uid,AllowedAddOns.Uid",
                    ),
                    ("limit", "25"),
                ],
            )
            .can_be_read::<ContentGroup>();
        let group = &page.items[0];
        let items = group.content_group_items.as_ref().expect("its addresses");
        assert_eq!(
            items[0].match_mode,
            Some(ContentGroupItemMatchMode::StartsWith)
        );
        let plans = group.allowed_plans.as_ref().expect("its plans");
        assert_eq!(plans[0].uid, Some(GROWTH.into()));
        let add_ons = group.allowed_add_ons.as_ref().expect("its add-ons");
        assert_eq!(add_ons[0].uid, Some("aDdO1234".into()));
        assert_eq!(add_ons[0].name.as_deref(), Some("Extra seats"));
    }
    assert_open(world, "nocode_content_groups_list");
    Ok(())
}

pub(crate) async fn fetches_the_settings_of_the_widget(world: &World) -> Result<()> {
    for client in [&world.client, world.anonymous()] {
        let call = client.auth_widget().init().select((
            auth_widget_init::DISCOUNTS_EXIST,
            auth_widget_init::PLAN_FAMILIES.name(),
            auth_widget_init::PLAN_FAMILIES.plans().all(),
        ));
        let settings = call.await?;
        example(world, "widgets_auth_init")
            .went_to(
                "/widgets/auth/init",
                &[(
                    "fields",
                    "DiscountsExist,PlanFamilies.Name,PlanFamilies.Plans.*",
                )],
            )
            .can_be_read::<AuthWidgetInit>();
        assert_eq!(settings.discounts_exist, Some(true));
        let families = settings.plan_families.expect("families of plans");
        let plans = families[0].plans.as_ref().expect("plans");
        assert_eq!(plans[0].monthly_rate, Some(money("49.00")));
        assert_eq!(plans.len(), 4, "Legacy is not on offer");
    }
    assert_open(world, "widgets_auth_init");
    Ok(())
}
