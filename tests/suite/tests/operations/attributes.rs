//! Tags and the definitions of custom properties.

use outseta_api::enums::{EntityType, TagColor};
use outseta_api::inputs::{TagCreate, TagUpdate};
use outseta_api::{Json, Result, fields::definition, fields::tag};
use serde_json::json;

use crate::example::example;
use crate::public::assert_open;
use crate::world::{World, fault, moment};

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
        .was_read(&page);
    assert_eq!(page.items[0].name.as_deref(), Some("urgent"));
    assert_eq!(page.items[0].entity_type, Some(EntityType::Case));
    Ok(())
}

pub(crate) async fn adds_a_tag(world: &World) -> Result<()> {
    let body = TagCreate::new("urgent", EntityType::Case).tag_color(TagColor::Red);
    let added = world.client.tags().add(body).await?;
    example(world, "tags_add")
        .went_to("/attribute/tags", &[])
        .was_sent()
        .was_read(&added);
    assert_eq!(added.uid.expect("a uid"), URGENT);
    assert_eq!(added.tag_color, Some(TagColor::Red));
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
        .was_read(&found);
    assert_eq!(found.name.as_deref(), Some("urgent"));
    assert_eq!(found.tag_color, Some(TagColor::Red));
    Ok(())
}

pub(crate) async fn renames_a_tag(world: &World) -> Result<()> {
    let body = TagUpdate::new().name("very urgent");
    let changed = world.client.tags().update(URGENT, body).await?;
    example(world, "tags_update")
        .went_to("/attribute/tags/tAgE1234", &[])
        .was_sent()
        .was_read(&changed);
    assert_eq!(changed.name.as_deref(), Some("very urgent"));
    assert_eq!(
        changed.updated,
        Some(moment("2026-03-02T14:05:09.1234567Z"))
    );
    Ok(())
}

pub(crate) async fn deletes_a_tag(world: &World) -> Result<()> {
    let answer = world.client.tags().delete(URGENT).do_not_log().await?;
    assert_eq!(answer, Json::Null);
    example(world, "tags_delete").went_to("/attribute/tags/tAgE1234", &[("donotlog", "1")]);
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
            .was_read(&page);
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
            .was_read(&coffee);
        assert_eq!(coffee.control_type.as_deref(), Some("Select"));
        // A document inside a text.
        let settings = coffee.control_params.expect("settings");
        let settings: Json = serde_json::from_str(&settings).expect("JSON");
        assert_eq!(settings["Options"], json!(["Tea", "Coffee"]));
    }
    assert_open(world, "attribute_definitions_get");
    Ok(())
}
