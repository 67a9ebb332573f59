//! Plan families.

use outseta_api::fields::plan_family;
use outseta_api::inputs::{PlanFamilyCreate, PlanFamilyUpdate};
use outseta_api::query::All;
use outseta_api::{Decimal, ErrorKind, Json, Null, Result, models::PlanFamily};

use crate::example::example;
use crate::world::{World, fault, refusal};

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
        .can_be_read::<PlanFamily>();
    let request = world.last_seen("plan_families_list");
    assert_eq!(request.header("authorization"), None);
    assert_eq!(page.metadata.total, 1);
    assert!(!page.has_next());
    assert_eq!(page.items[0].is_default, Some(true));
    Ok(())
}

pub(crate) async fn adds_a_family(world: &World) -> Result<()> {
    let families = world.client.plan_families();
    let body = PlanFamilyCreate::new("Main").is_active(true);
    let added = families.add(body).await?;
    example(world, "plan_families_add")
        .went_to("/billing/planfamilies", &[])
        .was_sent()
        .can_be_read::<PlanFamily>();
    let uid = added.uid.clone().expect("a uid");
    assert_ne!(uid, MAIN, "names need not differ");
    assert_eq!(added.name.as_deref(), Some("Main"));
    assert_eq!(added.created, added.updated);
    let read = families.get(uid).await?;
    assert_eq!((read.is_active, read.is_default), (Some(true), Some(false)));
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
        .can_be_read::<PlanFamily>();
    let plans = family.plans.expect("its plans");
    assert_eq!(plans.len(), 5);
    assert_eq!(plans[0].name.as_deref(), Some("Growth"));
    assert_eq!(plans[0].annual_rate, Some(Decimal::from(490)));
    assert_eq!(plans[0].plan_family, None, "it points back");
    Ok(())
}

pub(crate) async fn changes_a_family(world: &World) -> Result<()> {
    let families = world.client.plan_families();
    let change = PlanFamilyUpdate::new().name("Main 2026");
    families.update(MAIN, change).await?;
    example(world, "plan_families_update")
        .went_to("/billing/planfamilies/fAmI1234", &[])
        .was_sent()
        .can_be_read::<PlanFamily>();
    let read = families.get(MAIN).await?;
    assert_eq!(read.name.as_deref(), Some("Main 2026"));
    assert_eq!(read.is_default, Some(true));
    assert!(read.updated > read.created);

    // Another one takes its place as the default.
    let other = PlanFamilyCreate::new("Side").is_default(true);
    families.add(other).await?;
    assert_eq!(families.get(MAIN).await?.is_default, Some(false));
    Ok(())
}

pub(crate) async fn deletes_a_family(world: &World) -> Result<()> {
    let families = world.client.plan_families();
    fault(families.delete(MAIN).await, "Plans", "outsetaError");
    let added = families.add(PlanFamilyCreate::new("Side")).await?;
    let uid = added.uid.expect("a uid");
    let answer = families.delete(uid.clone()).await?;
    let path = format!("/billing/planfamilies/{uid}");
    example(world, "plan_families_delete").went_to(&path, &[]);
    assert_eq!(answer, Json::Null);
    refusal(families.get(uid).await, ErrorKind::NotFound, 404);
    Ok(())
}
