//! Reads and writes custom properties through a struct of your own.
//!
//!     cargo run --example custom_properties
//!
//! With `OUTSETA_SUBDOMAIN`, `OUTSETA_API_KEY` and `OUTSETA_API_SECRET` set, name a person. It reads
//! that person's properties, and with `--apply` it writes to them. `CoffeePreference`, `Interests` and
//! `Cups` must be defined for people in your tenant; better put your own properties in `MyFields`.
//!
//!     cargo run --example custom_properties -- PERSON_UID [--apply]

mod support;

use outseta_api::inputs::PersonUpdate;
use outseta_api::{CheckboxList, Null};
use serde::{Deserialize, Serialize};
use support::{Outcome, Place};

/// What this tenant keeps with each person. The names are the system names of the definitions.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase", default)]
struct MyFields {
    coffee_preference: Option<String>,
    cups: Option<u32>,
    interests: CheckboxList<Interest>,
}

/// The choices of the checkbox list `Interests`.
#[derive(Debug, Deserialize, Serialize)]
enum Interest {
    Billing,
    Support,
    /// A choice that was added later.
    #[serde(untagged)]
    Other(String),
}

#[tokio::main]
async fn main() -> Outcome {
    let place = Place::open().await?;
    let people = place.client.people();
    let uid = place.argument(0, "the uid of a person", "pAbC12Dx")?;
    let uid = uid.as_str();

    let before: MyFields = people.get(uid).await?.custom()?;
    println!("Before:  {before:?}");
    if !place.may_write() {
        println!("Nothing was written. Add --apply to do it.");
        return Ok(());
    }

    // What is `None` is not sent and keeps its value.
    let fields = MyFields {
        coffee_preference: None,
        cups: Some(before.cups.unwrap_or(0) + 1),
        interests: [Interest::Billing, Interest::Other("Roadmap".to_owned())]
            .into_iter()
            .collect(),
    };
    let update = PersonUpdate::new().custom_fields(&fields)?;
    let after: MyFields = people.update(uid, update).await?.custom()?;
    println!("Written: {after:?}");

    // To clear a property, say so by its name.
    let cleared = PersonUpdate::new().custom("Cups", Null);
    let after: MyFields = people.update(uid, cleared).await?.custom()?;
    println!("Cleared: {after:?}");

    if place.is_sandbox() {
        // Somebody has put a text where a number belongs. The error says which property it is, and
        // does not show what stands there.
        let wrong = PersonUpdate::new().custom("Cups", "a lot");
        let person = people.update(uid, wrong).await?;
        match person.custom::<MyFields>() {
            Ok(fields) => println!("Read:    {fields:?}, which is a surprise"),
            Err(error) => println!("Refused: {error}"),
        }
    }
    place.close().await;
    Ok(())
}
