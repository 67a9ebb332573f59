//! Plan families.

use outseta_api::fields::plan_family;
use outseta_api::inputs::{PlanFamilyCreate, PlanFamilyUpdate};
use outseta_api::query::All;
use outseta_api::{Decimal, Json, Null, Result};

use crate::example::example;
use crate::world::{World, fault};

/// The family Main.
pub(crate) const MAIN: &str = "fAmI1234";

pub(crate) async fn lists_families(world: &World) -> Result<()> {
    // Credentials are not needed.
    let list = world.anonymous().plan_families().list();
    let page = list
        .filter(plan_family::IS_ACTIVE.eq(true))
        .order_by(plan_family::CREATED.desc())
        .await?;
    example(world, "plan_families_list")
        .went_to(
            "/billing/planfamilies",
            &[("IsActive", "true"), ("orderBy", "Created DESC")],
        )
        .was_read(&page);
    let request = world.last_seen("plan_families_list");
    assert_eq!(request.header("authorization"), None);
    assert_eq!(page.metadata.total, 1);
    assert!(!page.has_next());
    assert_eq!(page.items[0].is_default, Some(true));
    Ok(())
}

pub(crate) async fn adds_a_family(world: &World) -> Result<()> {
    let body = PlanFamilyCreate::new("Main").is_active(true);
    let added = world.client.plan_families().add(body).await?;
    example(world, "plan_families_add")
        .went_to("/billing/planfamilies", &[])
        .was_sent()
        .was_read(&added);
    assert_eq!(added.uid.expect("a uid"), MAIN);
    assert_eq!(added.name.as_deref(), Some("Main"));
    assert_eq!(added.created, added.updated);
    Ok(())
}

pub(crate) async fn refuses_a_family_without_a_name(world: &World) -> Result<()> {
    let families = world.client.plan_families();
    let empty = PlanFamilyCreate::new("");
    fault(families.add(empty).await, "Name", "required");
    let null = PlanFamilyCreate::new("Main").name(Null);
    fault(families.add(null).await, "Name", "required");
    families.add(PlanFamilyCreate::new("Main")).await?;
    Ok(())
}

pub(crate) async fn gets_a_family_with_its_plans(world: &World) -> Result<()> {
    let family = world
        .client
        .plan_families()
        .get(MAIN)
        .select((All, plan_family::PLANS.all()))
        .await?;
    example(world, "plan_families_get")
        .went_to("/billing/planfamilies/fAmI1234", &[("fields", "*,Plans.*")])
        .was_read(&family);
    let plans = family.plans.expect("its plans");
    assert_eq!(plans[0].name.as_deref(), Some("Growth"));
    assert_eq!(plans[0].annual_rate, Some(Decimal::from(490)));
    assert_eq!(plans[0].plan_family, None, "it points back");
    Ok(())
}

pub(crate) async fn changes_a_family(world: &World) -> Result<()> {
    let change = PlanFamilyUpdate::new().name("Main 2026");
    let changed = world.client.plan_families().update(MAIN, change).await?;
    example(world, "plan_families_update")
        .went_to("/billing/planfamilies/fAmI1234", &[])
        .was_sent()
        .was_read(&changed);
    assert_eq!(changed.name.as_deref(), Some("Main 2026"));
    assert!(changed.updated > changed.created);
    Ok(())
}

pub(crate) async fn deletes_a_family(world: &World) -> Result<()> {
    let answer = world.client.plan_families().delete(MAIN).await?;
    example(world, "plan_families_delete").went_to("/billing/planfamilies/fAmI1234", &[]);
    assert_eq!(answer, Json::Null);
    Ok(())
}
