//! The activity log: reading it, and adding entries of one's own.

use std::collections::BTreeSet;

use outseta_api::enums::{ActivityType, EntityType};
use outseta_api::inputs::CustomActivity;
use outseta_api::models::Activity;
use outseta_api::{ErrorKind, Result, fields::activity};
use serde_json::json;

use crate::world::{ACME, ANN, GLOBEX, NOBODY, World, fault, in_days, parameter, refusal, sent};

fn uids(activities: &[Activity]) -> BTreeSet<&str> {
    let uids = activities.iter().map(|activity| activity.uid.as_ref());
    uids.map(|uid| uid.expect("a uid").as_str()).collect()
}

pub(crate) async fn covers_the_last_year(world: &World) -> Result<()> {
    let activities = world.client.activities();
    let recent: Vec<Activity> = activities.list().stream().try_collect().await?;
    assert!(
        !uids(&recent).contains("aCtA1234"),
        "it is older than a year"
    );
    assert!(uids(&recent).contains("aCtB1234"));

    let list = activities
        .list()
        .filter(activity::ACTIVITY_DATE_TIME.gte(in_days(-730)));
    let all: Vec<Activity> = list.stream().try_collect().await?;
    assert_eq!(all.len(), recent.len() + 1);
    assert!(
        uids(&all).contains("aCtA1234"),
        "a filter on the date opens the rest"
    );
    let list = activities
        .list()
        .filter(activity::ACTIVITY_DATE_TIME.lt(in_days(-365)));
    assert_eq!(uids(&list.await?.items), BTreeSet::from(["aCtA1234"]));

    let list = activities
        .list()
        .order_by(activity::ACTIVITY_DATE_TIME.desc())
        .limit(3);
    let newest = list.await?;
    assert_eq!(
        newest.items[0].uid.as_ref().map(|uid| uid.as_str()),
        Some("aCtG1234")
    );
    assert!(
        newest
            .items
            .iter()
            .rev()
            .map(|a| a.activity_date_time)
            .is_sorted()
    );
    Ok(())
}

pub(crate) async fn lists_by_kind(world: &World) -> Result<()> {
    let activities = world.client.activities();
    let kinds = [ActivityType::AccountCreated, ActivityType::AccountUpdated];
    let found = activities.list().activity_type(kinds).await?;
    let request = world.last_seen("activities_list");
    assert_eq!(parameter(&request, "ActivityType"), Some("[100,101]"));
    assert_eq!(uids(&found.items), BTreeSet::from(["aCtB1234", "aCtD1234"]));
    assert!(
        found
            .items
            .iter()
            .all(|a| a.activity_type.is_some_and(|kind| kinds.contains(&kind)))
    );

    let found = activities
        .list()
        .activity_type([ActivityType::Custom])
        .await?;
    assert_eq!(uids(&found.items), BTreeSet::from(["aCtG1234"]));
    // A kind that this crate has no name for is asked for all the same.
    let found = activities
        .list()
        .activity_type([ActivityType::Unknown(999)])
        .await?;
    assert_eq!(found.items, []);
    let list = activities.list().activity_type(kinds);
    let both = list.filter(activity::ENTITY_UID.eq(GLOBEX)).await?;
    assert_eq!(uids(&both.items), BTreeSet::from(["aCtB1234"]));
    Ok(())
}

pub(crate) async fn sends_a_single_kind_as_its_number(world: &World) -> Result<()> {
    let activities = world.client.activities();
    let found = activities
        .list()
        .activity_type([ActivityType::PersonLogin])
        .await?;
    assert_eq!(uids(&found.items), BTreeSet::from(["aCtF1234"]));
    let request = world.last_seen("activities_list");
    assert_eq!(parameter(&request, "ActivityType"), Some("203"));
    Ok(())
}

pub(crate) async fn lists_by_record(world: &World) -> Result<()> {
    let activities = world.client.activities();
    let list = activities
        .list()
        .filter(activity::ENTITY_TYPE.eq(EntityType::Person))
        .filter(activity::ENTITY_UID.eq(ANN));
    let found = list.await?;
    assert_eq!(
        parameter(&world.last_seen("activities_list"), "EntityType"),
        Some("2"),
        "by its number"
    );
    assert_eq!(
        uids(&found.items),
        BTreeSet::from(["aCtC1234", "aCtF1234", "aCtG1234"])
    );
    let list = activities
        .list()
        .filter(activity::ENTITY_TYPE.eq(EntityType::Deal));
    let list = list.select((activity::UID, activity::TITLE));
    let found = list.await?;
    assert_eq!(found.items[0].title.as_deref(), Some("Deal Created"));
    assert_eq!(found.items[0].activity_date_time, None);
    let list = activities.list().filter(activity::TITLE.contains("report"));
    assert_eq!(uids(&list.await?.items), BTreeSet::from(["aCtG1234"]));
    let list = activities.list().filter(activity::ENTITY_UID.eq(NOBODY));
    assert_eq!(list.await?.items, []);
    Ok(())
}

pub(crate) async fn adds_an_entry(world: &World) -> Result<()> {
    let activities = world.client.activities();
    let body = CustomActivity::new(EntityType::Account, ACME)
        .title("Report exported")
        .description("Ann exported the yearly report.")
        .activity_data(r#"{"rows":10}"#);
    let added = activities.add_custom(body.clone()).await?;
    assert_eq!(
        sent(&world.last_seen("activities_add_custom")),
        json!({
            "EntityType": 1, "EntityUid": ACME, "Title": "Report exported",
            "Description": "Ann exported the yearly report.", "ActivityData": "{\"rows\":10}"
        })
    );
    assert_eq!(added.activity_type, Some(ActivityType::Custom));
    assert_eq!(added.entity_type, Some(EntityType::Account));
    assert_eq!(
        added.entity_uid.as_ref().map(|uid| uid.as_str()),
        Some(ACME)
    );
    assert_eq!(added.activity_data.as_deref(), Some(r#"{"rows":10}"#));
    assert!(added.activity_date_time.expect("a moment") > in_days(-1));

    let log = world.activities_of(ACME).await?;
    assert_eq!(
        (&log[0].uid, log[0].title.as_deref()),
        (&added.uid, Some("Report exported"))
    );
    // Sent twice, it is logged twice.
    activities.add_custom(body).await?;
    assert_eq!(world.activities_of(ACME).await?.len(), log.len() + 1);
    Ok(())
}

pub(crate) async fn needs_a_title_or_a_description(world: &World) -> Result<()> {
    let activities = world.client.activities();
    let about_ann = || CustomActivity::new(EntityType::Person, ANN);
    let before = world.activities_of(ANN).await?.len();
    fault(
        activities.add_custom(about_ann()).await,
        "Title",
        "outsetaError",
    );
    let blank = about_ann().title("").description(" ");
    fault(activities.add_custom(blank).await, "Title", "outsetaError");
    let long = about_ann().title("x".repeat(251));
    fault(activities.add_custom(long).await, "Title", "outsetaError");

    // It is about an account, a person or a deal that is there.
    let segment = CustomActivity::new(EntityType::Segment, "sEgM1234").title("Grown");
    fault(
        activities.add_custom(segment).await,
        "EntityType",
        "outsetaError",
    );
    let stranger = CustomActivity::new(EntityType::Person, NOBODY).title("Seen");
    fault(
        activities.add_custom(stranger).await,
        "EntityUid",
        "outsetaError",
    );
    let account = CustomActivity::new(EntityType::Account, ANN).title("Seen");
    fault(
        activities.add_custom(account).await,
        "EntityUid",
        "outsetaError",
    );
    let unknown = CustomActivity::new(EntityType::Unknown(99), ANN).title("Seen");
    refusal(
        activities.add_custom(unknown).await,
        ErrorKind::Validation,
        400,
    );
    assert_eq!(world.activities_of(ANN).await?.len(), before);

    for said in [
        about_ann().title("Called"),
        about_ann().description("She will call back."),
    ] {
        activities.add_custom(said).await?;
    }
    let deal = CustomActivity::new(EntityType::Deal, "dEaL1234").title("Called");
    activities.add_custom(deal).await?;
    assert_eq!(world.activities_of(ANN).await?.len(), before + 2);
    Ok(())
}
