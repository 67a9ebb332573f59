//! Plans: what customers can subscribe to, and for how much.

use outseta_api::enums::AccountRegistrationMode;
use outseta_api::fields::plan;
use outseta_api::inputs::{PlanCreate, PlanUpdate};
use outseta_api::{Decimal, ErrorKind, Json, Null, Result, models::Plan};
use serde_json::json;

use crate::example::example;
use crate::plan_families::MAIN;
use crate::world::{GROWTH, NOBODY, World, fault, refusal, sent};

/// A plan that nobody has.
const LEGACY: &str = "lEgA1234";

/// A plan, with what a plan has to have.
fn growth() -> PlanCreate {
    PlanCreate::new("Growth", MAIN, AccountRegistrationMode::Team)
}

pub(crate) async fn lists_plans(world: &World) -> Result<()> {
    let list = world.client.plans().list();
    let page = list
        .filter(plan::IS_ACTIVE.eq(true))
        .order_by(plan::NAME.asc())
        .await?;
    example(world, "plans_list")
        .went_to(
            "/billing/plans",
            &[("IsActive", "true"), ("orderBy", "Name")],
        )
        .can_be_read::<Plan>();
    let names: Vec<_> = page
        .items
        .iter()
        .filter_map(|plan| plan.name.as_deref())
        .collect();
    assert_eq!(names, ["Enterprise", "Growth", "Scale", "Starter"]);
    let growth = &page.items[1];
    assert_eq!(
        growth.account_registration_mode,
        Some(AccountRegistrationMode::Team)
    );
    Ok(())
}

pub(crate) async fn shows_anybody_the_prices(world: &World) -> Result<()> {
    let list = world.anonymous().plans().list();
    let page = list
        .filter(plan::PLAN_FAMILY.uid().eq(MAIN))
        .filter(plan::MONTHLY_RATE.lte(Decimal::new(4990, 2)))
        .order_by(plan::MONTHLY_RATE.desc())
        .select((
            plan::UID,
            plan::NAME,
            plan::MONTHLY_RATE,
            plan::PLAN_FAMILY.name(),
        ))
        .await?;
    example(world, "plans_list").went_to(
        "/billing/plans",
        &[
            ("PlanFamily.Uid", "fAmI1234"),
            ("MonthlyRate__lte", "49.90"),
            ("orderBy", "MonthlyRate DESC"),
            ("fields", "Uid,Name,MonthlyRate,PlanFamily.Name"),
        ],
    );
    let request = world.last_seen("plans_list");
    assert_eq!(request.header("authorization"), None);
    let growth = &page.items[0];
    assert_eq!(growth.monthly_rate, Some(Decimal::from(49)));
    let family = growth.plan_family.as_ref().expect("the family");
    assert_eq!(family.name.as_deref(), Some("Main"));
    Ok(())
}

pub(crate) async fn adds_a_plan(world: &World) -> Result<()> {
    let plans = world.client.plans();
    let body = growth()
        .is_active(true)
        .monthly_rate(Decimal::new(4900, 2))
        .annual_rate(490)
        .trial_period_days(14);
    let added = plans.add(body).await?;
    example(world, "plans_add")
        .went_to("/billing/plans", &[])
        .was_sent()
        .can_be_read::<Plan>();
    let request = world.last_seen("plans_add");
    assert!(
        request.body.contains("49.00"),
        "to the cent: {}",
        request.body
    );
    let read = plans.get(added.uid.expect("a uid")).await?;
    assert_eq!(read.trial_period_days, Some(14));
    assert_eq!(read.monthly_rate, Some(Decimal::new(4900, 2)));
    assert_eq!(read.setup_fee, Some(Decimal::ZERO));
    assert_eq!(read.number_of_subscriptions, Some(0));
    let family = read.plan_family.expect("the family");
    assert_eq!(family.name.as_deref(), Some("Main"));
    Ok(())
}

pub(crate) async fn refuses_what_is_no_plan(world: &World) -> Result<()> {
    let plans = world.client.plans();
    let nameless = PlanCreate::new(" ", MAIN, AccountRegistrationMode::Team);
    fault(plans.add(nameless).await, "Name", "required");
    let homeless = growth().plan_family(Null);
    fault(plans.add(homeless).await, "PlanFamily", "required");
    let strange = growth().account_registration_mode(AccountRegistrationMode::Unknown(9));
    fault(
        plans.add(strange).await,
        "AccountRegistrationMode",
        "outsetaError",
    );
    let dear = growth().monthly_rate(Decimal::new(-1, 2));
    fault(plans.add(dear).await, "MonthlyRate", "outsetaError");
    assert_eq!(plans.list().await?.metadata.total, 5, "nothing was kept");
    plans.add(growth()).await?;
    Ok(())
}

pub(crate) async fn gets_a_plan(world: &World) -> Result<()> {
    // Credentials are not needed.
    let plan = world.anonymous().plans().get(GROWTH).await?;
    example(world, "plans_get")
        .went_to("/billing/plans/wQXrBxWK", &[])
        .can_be_read::<Plan>();
    assert_eq!(plan.uid.as_ref().expect("a uid"), &GROWTH);
    assert_eq!(plan.annual_rate, Some(Decimal::from(490)));
    assert!(plan.number_of_subscriptions > Some(0));
    let links = plan.plan_add_ons.expect("links to add-ons");
    assert_eq!(links.len(), 2);
    assert_eq!(links[0].is_user_selectable, Some(true));
    refusal(
        world.client.plans().get(NOBODY).await,
        ErrorKind::NotFound,
        404,
    );
    Ok(())
}

pub(crate) async fn changes_a_plan(world: &World) -> Result<()> {
    let plans = world.client.plans();
    let before = plans.get(GROWTH).await?;
    let change = PlanUpdate::new().name("Growth 2026").trial_period_days(30);
    let changed = plans.update(GROWTH, change).await?;
    example(world, "plans_update")
        .went_to("/billing/plans/wQXrBxWK", &[])
        .was_sent()
        .can_be_read::<Plan>();
    assert_eq!(changed.name.as_deref(), Some("Growth 2026"));
    let read = plans.get(GROWTH).await?;
    let mut expected = before.clone();
    expected.name = Some("Growth 2026".to_owned());
    expected.trial_period_days = Some(30);
    expected.updated = read.updated;
    assert_eq!(read, expected, "the rest stays");
    assert!(read.updated > before.updated);
    Ok(())
}

pub(crate) async fn writes_the_plain_members_back(world: &World) -> Result<()> {
    let plans = world.client.plans();
    let read = plans.get(GROWTH).await?;
    let change = PlanUpdate::from(&read)
        .monthly_rate(Decimal::new(5950, 2))
        .description(Null);
    let written = plans.update(GROWTH, change).await?;
    assert_eq!(written.monthly_rate, Some(Decimal::new(5950, 2)));
    assert_eq!(plans.get(GROWTH).await?.annual_rate, read.annual_rate);
    // Neither relations nor what only the server sets.
    assert_eq!(
        sent(&world.last_seen("plans_update")),
        json!({
            "Uid": GROWTH,
            "Name": "Growth",
            "Description": null,
            "AccountRegistrationMode": 2,
            "IsQuantityEditable": false,
            "MinimumQuantity": 0,
            "MonthlyRate": 59.50,
            "QuarterlyRate": 0.00,
            "AnnualRate": 490.00,
            "OneTimeRate": 0.00,
            "SetupFee": 0.00,
            "SkipSetupFeeOnPlanChange": false,
            "IsTaxable": true,
            "IsActive": true,
            "IsPerUser": false,
            "RequirePaymentInformation": false,
            "TrialPeriodDays": 0,
            "ExpiresAfterMonths": 0,
        })
    );
    Ok(())
}

pub(crate) async fn deletes_a_plan(world: &World) -> Result<()> {
    let plans = world.client.plans();
    let sold = plans.delete(GROWTH).await;
    fault(sold, "NumberOfSubscriptions", "outsetaError");
    let answer = plans.delete(LEGACY).do_not_log().await?;
    example(world, "plans_delete").went_to("/billing/plans/lEgA1234", &[("donotlog", "1")]);
    assert_eq!(answer, Json::Null);
    refusal(plans.get(LEGACY).await, ErrorKind::NotFound, 404);
    Ok(())
}
