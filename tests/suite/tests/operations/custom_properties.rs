//! Custom properties of accounts, people and deals, through structs of one's own.

use outseta_api::fields::person;
use outseta_api::inputs::{AccountUpdate, DealUpdate, PersonUpdate};
use outseta_api::{CheckboxList, ErrorKind, Null, Result};
use serde::{Deserialize, Serialize};

use crate::world::{ACME, ANN, World};

/// What the tenant keeps with people.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Taste {
    coffee_preference: Option<String>,
    interests: Option<CheckboxList>,
    cups: Option<u32>,
}

/// What it keeps with accounts and deals.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Emblem {
    mascot: String,
}

async fn taste(world: &World) -> Result<Taste> {
    let ann = world.client.people().get(ANN).await?;
    Ok(ann.custom()?)
}

#[tokio::test]
async fn what_is_none_keeps_its_value_and_null_clears_by_name() -> Result<()> {
    let world = World::start().await;
    let before = taste(&world).await?;
    assert_eq!(before.coffee_preference.as_deref(), Some("Espresso"));
    assert_eq!(before.cups, None);

    let interests = Some(CheckboxList(vec![
        "Sales".to_owned(),
        "\"Beta\" features".to_owned(),
    ]));
    let more = Taste {
        interests: interests.clone(),
        cups: Some(3),
        ..Taste::default()
    };
    let update = PersonUpdate::new().custom_fields(&more)?;
    let answer: Taste = world.client.people().update(ANN, update).await?.custom()?;
    assert_eq!(
        answer,
        taste(&world).await?,
        "the answer shows what is kept"
    );
    assert_eq!(answer.coffee_preference, before.coffee_preference);
    assert_eq!((answer.interests, answer.cups), (interests, Some(3)));

    let update = PersonUpdate::new().custom("Cups", Null);
    world.client.people().update(ANN, update).await?;
    assert_eq!(taste(&world).await?.cups, None);
    Ok(())
}

#[tokio::test]
async fn writing_back_what_was_read_in_part_wipes_nothing() -> Result<()> {
    let world = World::start().await;
    let before = taste(&world).await?;
    let sparse = world.client.people().get(ANN);
    let sparse = sparse.select((person::UID, person::EMAIL)).await?;
    let read: Taste = sparse.custom()?;
    assert_eq!(read, Taste::default(), "none of them was asked for");
    let update = PersonUpdate::from(&sparse).custom_fields(&read)?;
    world.client.people().update(ANN, update).await?;
    assert_eq!(taste(&world).await?, before);
    Ok(())
}

#[tokio::test]
async fn accounts_and_deals_have_them_too() -> Result<()> {
    let world = World::start().await;
    let emblem = Emblem {
        mascot: "Owl".to_owned(),
    };
    let update = AccountUpdate::new().custom_fields(&emblem)?;
    world.client.accounts().update(ACME, update).await?;
    let account = world.client.accounts().get(ACME).await?;
    assert_eq!(account.custom::<Emblem>()?, emblem);

    let deal = world.client.deals().get("dEaL1234").await?;
    let error = outseta_api::Error::from(deal.custom::<Emblem>().expect_err("no mascot"));
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("`Mascot`"), "{error}");
    let update = DealUpdate::new().custom_fields(&emblem)?;
    let deal = world.client.deals().update("dEaL1234", update).await?;
    assert_eq!(deal.custom::<Emblem>()?, emblem);
    Ok(())
}
