//! Tags and the definitions of custom properties.

use outseta_api::enums::{EntityType, TagColor};
use outseta_api::inputs::{PersonUpdate, TagCreate, TagUpdate};
use outseta_api::models::{Definition, Tag};
use outseta_api::{ErrorKind, Json, Result, fields::definition, fields::tag};

use crate::example::example;
use crate::public::assert_open;
use crate::world::{ANN, World, fault, refusal, uids};

const URGENT: &str = "tAgE1234";
const COFFEE: &str = "dEfI1234";

pub(crate) async fn lists_tags_of_cases(world: &World) -> Result<()> {
    let list = world.client.tags().list();
    let page = list
        .entity_type("Case")
        .filter(tag::NAME.starts_with("ur"))
        .filter(tag::TAG_COLOR.eq(TagColor::Red))
        .order_by(tag::NAME.asc())
        .await?;
    example(world, "tags_list")
        .went_to(
            "/attribute/tags",
            &[
                ("entityType", "Case"),
                ("Name", "ur*"),
                ("TagColor", "1"),
                ("orderBy", "Name"),
            ],
        )
        .can_be_read::<Tag>();
    assert_eq!(page.metadata.total, 1);
    assert_eq!(page.items[0].name.as_deref(), Some("urgent"));
    assert_eq!(page.items[0].entity_type, Some(EntityType::Case));
    Ok(())
}

pub(crate) async fn adds_a_tag(world: &World) -> Result<()> {
    let tags = world.client.tags();
    let body = TagCreate::new("urgent", EntityType::Case).tag_color(TagColor::Red);
    let added = tags.add(body).await?;
    example(world, "tags_add")
        .went_to("/attribute/tags", &[])
        .was_sent()
        .can_be_read::<Tag>();
    assert_eq!(added.uid.expect("a uid"), URGENT, "there is one already");

    // It gets the new colour; for another kind of record it is another tag.
    let green = TagCreate::new("urgent", EntityType::Case).tag_color(TagColor::Green);
    tags.add(green).await?;
    assert_eq!(tags.get(URGENT).await?.tag_color, Some(TagColor::Green));
    let other = TagCreate::new("urgent", EntityType::Article);
    let other = tags.add(other).await?;
    assert_ne!(other.uid.clone().expect("a uid"), URGENT);
    let listed = tags.list().entity_type("Article").await?;
    assert!(uids(listed.items.iter().map(|tag| &tag.uid)).contains(&other.uid.expect("a uid")));
    Ok(())
}

pub(crate) async fn refuses_what_is_no_tag(world: &World) -> Result<()> {
    let tags = world.client.tags();
    tags.add(TagCreate::new("calm", EntityType::Article))
        .await?;
    let nameless = TagCreate::new("", EntityType::Article);
    fault(tags.add(nameless).await, "Name", "required");
    let unknown = TagCreate::new("calm", EntityType::Unknown(99));
    fault(tags.add(unknown).await, "EntityType", "outsetaError");
    let unknown = TagUpdate::new().tag_color(TagColor::Unknown(99));
    fault(
        tags.update(URGENT, unknown).await,
        "TagColor",
        "outsetaError",
    );
    Ok(())
}

pub(crate) async fn gets_a_tag(world: &World) -> Result<()> {
    let call = world.client.tags().get(URGENT);
    let found = call.select((tag::NAME, tag::TAG_COLOR)).await?;
    example(world, "tags_get")
        .went_to("/attribute/tags/tAgE1234", &[("fields", "Name,TagColor")])
        .can_be_read::<Tag>();
    assert_eq!(found.name.as_deref(), Some("urgent"));
    assert_eq!(found.tag_color, Some(TagColor::Red));
    assert_eq!(found.entity_type, None, "it was not asked for");
    Ok(())
}

pub(crate) async fn renames_a_tag(world: &World) -> Result<()> {
    let tags = world.client.tags();
    let body = TagUpdate::new().name("very urgent");
    let changed = tags.update(URGENT, body).await?;
    example(world, "tags_update")
        .went_to("/attribute/tags/tAgE1234", &[])
        .was_sent()
        .can_be_read::<Tag>();
    assert_eq!(changed.name.as_deref(), Some("very urgent"));
    let read = tags.get(URGENT).await?;
    assert_eq!(read.name.as_deref(), Some("very urgent"));
    assert_eq!(read.tag_color, Some(TagColor::Red), "the rest stays");
    assert!(read.updated > read.created);
    Ok(())
}

pub(crate) async fn deletes_a_tag(world: &World) -> Result<()> {
    let tagged = world.client.cases().list().tag_uid(URGENT).await?;
    assert!(tagged.metadata.total > 0);
    let answer = world.client.tags().delete(URGENT).do_not_log().await?;
    assert_eq!(answer, Json::Null);
    example(world, "tags_delete").went_to("/attribute/tags/tAgE1234", &[("donotlog", "1")]);
    let gone = world.client.tags().get(URGENT).await;
    refusal(gone, ErrorKind::NotFound, 404);
    let tagged = world.client.cases().list().tag_uid(URGENT).await?;
    assert_eq!(tagged.metadata.total, 0);
    Ok(())
}

pub(crate) async fn lists_definitions_of_people(world: &World) -> Result<()> {
    for client in [&world.client, world.anonymous()] {
        let page = client
            .definitions()
            .list("Person")
            .filter(definition::HIDDEN.eq(false))
            .order_by(definition::POSITION.asc())
            .await?;
        example(world, "attribute_definitions_list")
            .went_to(
                "/attributes/Person/definitions",
                &[("Hidden", "false"), ("orderBy", "Position")],
            )
            .can_be_read::<Definition>();
        assert_eq!(page.metadata.total, 3);
        let coffee = &page.items[0];
        assert_eq!(coffee.system_name.as_deref(), Some("CoffeePreference"));
        assert_eq!(coffee.entity_type, Some(EntityType::Person));
        assert_eq!((coffee.position, coffee.hidden), (Some(1), Some(false)));
    }
    assert_open(world, "attribute_definitions_list");
    Ok(())
}

pub(crate) async fn gets_a_definition(world: &World) -> Result<()> {
    for client in [&world.client, world.anonymous()] {
        let coffee = client.definitions().get(COFFEE).await?;
        example(world, "attribute_definitions_get")
            .went_to("/attributes/definitions/dEfI1234", &[])
            .can_be_read::<Definition>();
        assert_eq!(coffee.control_type.as_deref(), Some("Select"));
        // A document inside a text.
        let settings = coffee.control_params.expect("settings");
        let settings: Json = serde_json::from_str(&settings).expect("JSON");
        assert_eq!(settings["Options"][0], "Espresso");
    }
    assert_open(world, "attribute_definitions_get");

    // What the definition says holds for the values.
    let strange = PersonUpdate::new().custom("CoffeePreference", "Tea");
    let refused = world.client.people().update(ANN, strange).await;
    fault(refused, "CoffeePreference", "outsetaError");
    Ok(())
}
