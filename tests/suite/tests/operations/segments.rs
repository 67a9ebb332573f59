//! Segments and the tags on them.

use std::collections::BTreeSet;

use outseta_api::enums::{EntityType, TagColor};
use outseta_api::inputs::TagUidList;
use outseta_api::query::All;
use outseta_api::{ErrorKind, Result, fields::segment, fields::tag};
use serde_json::json;

use crate::world::{NO_UID, NOBODY, World, parameter, refusal, sent};

/// Power users, tagged vip.
const POWER: &str = "sEgM1234";
/// On trial, without a tag.
const TRIAL: &str = "sEgT1234";
const VIP: &str = "tAgA1234";
const BETA: &str = "tAgB5678";
/// A tag for articles.
const HOWTO: &str = "tAgC9012";

fn tags<const N: usize>(uids: [&str; N]) -> TagUidList {
    TagUidList::new(uids)
}

/// Names of the tags on a segment.
async fn tagged(world: &World, segment: &str) -> Result<BTreeSet<String>> {
    let list = world.client.segments().list_tags(segment);
    let found = list.stream().try_collect().await?;
    Ok(found
        .into_iter()
        .map(|tag| tag.name.expect("a name"))
        .collect())
}

fn names<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

pub(crate) async fn lists_segments(world: &World) -> Result<()> {
    let segments = world
        .client
        .segments()
        .list()
        .order_by(segment::NAME.desc())
        .await?;
    assert_eq!(segments.metadata.total, 2);
    let power = &segments.items[0];
    assert_eq!(power.name.as_deref(), Some("Power users"));
    assert_eq!(power.person_count, Some(2));
    assert!(power.last_refresh_date_time.is_some());
    assert_eq!(power.pending_processing, Some(false));
    let list = world
        .client
        .segments()
        .list()
        .filter(segment::NAME.starts_with("on"));
    let found = list.await?.items;
    assert_eq!(found[0].uid.as_ref().map(|uid| uid.as_str()), Some(TRIAL));
    Ok(())
}

pub(crate) async fn shows_tags_when_asked(world: &World) -> Result<()> {
    let power = || {
        let list = world.client.segments().list();
        list.filter(segment::UID.eq(POWER))
    };
    // They cost the server a query, and are left out unless they are asked for.
    let bare = power().await?.items.remove(0);
    assert_eq!(bare.tags, None);
    let named = power()
        .select((segment::NAME, segment::TAGS.all()))
        .await?
        .items
        .remove(0);
    let tags = named.tags.expect("tags");
    assert_eq!(tags[0].name.as_deref(), Some("vip"));
    assert_eq!(tags[0].tag_color, Some(TagColor::Blue));
    let whole = power().select(All).await?.items.remove(0);
    assert_eq!(whole.tags.expect("tags").len(), 1);
    Ok(())
}

pub(crate) async fn lists_tags(world: &World) -> Result<()> {
    let page = world.client.segments().list_tags(POWER).await?;
    assert_eq!(page.metadata.total, 1);
    assert_eq!(
        page.items[0].uid.as_ref().map(|uid| uid.as_str()),
        Some(VIP)
    );
    assert_eq!(page.items[0].entity_type, Some(EntityType::Segment));
    assert_eq!(world.client.segments().list_tags(TRIAL).await?.items, []);

    world
        .client
        .segments()
        .set_tags(POWER, tags([VIP, BETA]))
        .await?;
    let list = world
        .client
        .segments()
        .list_tags(POWER)
        .order_by(tag::NAME.asc())
        .limit(1);
    let mut pages = list.pages();
    for name in ["beta", "vip"] {
        let page = pages.try_next().await?.expect("a page");
        assert_eq!(page.items[0].name.as_deref(), Some(name));
    }
    assert!(pages.try_next().await?.is_none());
    let list = world
        .client
        .segments()
        .list_tags(POWER)
        .filter(tag::NAME.eq("beta"));
    assert_eq!(list.await?.metadata.total, 1);

    refusal(
        world.client.segments().list_tags(NOBODY).await,
        ErrorKind::NotFound,
        404,
    );
    refusal(
        world.client.segments().list_tags(NO_UID).await,
        ErrorKind::BadRequest,
        400,
    );
    Ok(())
}

pub(crate) async fn adds_tags(world: &World) -> Result<()> {
    let segments = world.client.segments();
    segments.add_tags(POWER, tags([BETA])).await?;
    assert_eq!(
        sent(&world.last_seen("segments_tags_add")),
        json!({"TagUids": [BETA]})
    );
    assert_eq!(
        tagged(world, POWER).await?,
        names(["beta", "vip"]),
        "those there are kept"
    );
    segments.add_tags(POWER, tags([BETA, VIP, BETA])).await?;
    assert_eq!(
        world
            .client
            .segments()
            .list_tags(POWER)
            .await?
            .metadata
            .total,
        2
    );
    // What no tag has is passed over.
    segments.add_tags(TRIAL, tags([NOBODY, VIP])).await?;
    assert_eq!(tagged(world, TRIAL).await?, names(["vip"]));
    refusal(
        segments.add_tags(NOBODY, tags([VIP])).await,
        ErrorKind::NotFound,
        404,
    );
    Ok(())
}

pub(crate) async fn passes_over_tags_of_another_kind(world: &World) -> Result<()> {
    world
        .client
        .segments()
        .add_tags(TRIAL, tags([HOWTO, BETA]))
        .await?;
    assert_eq!(tagged(world, TRIAL).await?, names(["beta"]));
    Ok(())
}

pub(crate) async fn sets_tags(world: &World) -> Result<()> {
    let segments = world.client.segments();
    segments.set_tags(POWER, tags([BETA])).await?;
    assert_eq!(
        tagged(world, POWER).await?,
        names(["beta"]),
        "it is the only one now"
    );
    segments.set_tags(POWER, tags([NOBODY, VIP])).await?;
    assert_eq!(tagged(world, POWER).await?, names(["vip"]));
    segments.set_tags(POWER, tags([])).do_not_log().await?;
    let request = world.last_seen("segments_tags_set");
    assert_eq!(sent(&request), json!({"TagUids": []}));
    assert_eq!(parameter(&request, "donotlog"), Some("1"));
    assert_eq!(
        tagged(world, POWER).await?,
        names([]),
        "an empty list takes all of them off"
    );
    refusal(
        segments.set_tags(NOBODY, tags([])).await,
        ErrorKind::NotFound,
        404,
    );
    Ok(())
}

pub(crate) async fn removes_a_tag(world: &World) -> Result<()> {
    let segments = world.client.segments();
    segments.set_tags(POWER, tags([VIP, BETA])).await?;
    segments.remove_tag(POWER, VIP).await?;
    assert_eq!(
        world.last_seen("segments_tags_remove").path,
        "/api/v1/crm/segments/sEgM1234/tags/tAgA1234"
    );
    assert_eq!(tagged(world, POWER).await?, names(["beta"]));
    // It need not be there, and lives on by itself.
    segments.remove_tag(POWER, VIP).await?;
    segments.add_tags(TRIAL, tags([VIP])).await?;
    assert_eq!(tagged(world, TRIAL).await?, names(["vip"]));
    refusal(
        segments.remove_tag(NOBODY, VIP).await,
        ErrorKind::NotFound,
        404,
    );
    Ok(())
}
