//! Custom properties in and out of structs, over a socket.

use std::collections::BTreeMap;

use outseta_api::{
    CheckboxList, ErrorKind, Json, Null,
    inputs::{AccountUpdate, PersonUpdate},
    models::{Account, Person},
    serde_json,
};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::rig::{Rig, cases};

/// What somebody may keep with a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Fields {
    mascot: String,
    seats: Option<u32>,
    ratio: Option<f64>,
    vip: Option<bool>,
    #[serde(default)]
    interests: CheckboxList,
    drinks: Option<CheckboxList<Drink>>,
    place: Option<BTreeMap<String, Option<i64>>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Drink {
    Tea,
    Coffee,
}

fn fields() -> impl Strategy<Value = Fields> {
    let drink = prop_oneof![Just(Drink::Tea), Just(Drink::Coffee)];
    let drinks = prop::collection::vec(drink, 0..3).prop_map(CheckboxList::from);
    let place = prop::collection::btree_map(any::<String>(), any::<Option<i64>>(), 0..3);
    (
        any::<String>(),
        any::<Option<u32>>(),
        prop::option::of(-1.0e12..1.0e12),
        any::<Option<bool>>(),
        prop::collection::vec(any::<String>(), 0..4),
        prop::option::of(drinks),
        prop::option::of(place),
    )
        .prop_map(
            |(mascot, seats, ratio, vip, interests, drinks, place)| Fields {
                mascot,
                seats,
                ratio,
                vip,
                interests: interests.into(),
                drinks,
                place,
            },
        )
}

#[test]
fn what_a_struct_writes_it_reads_again() {
    let rig = Rig::new("{}");
    let mut runner = proptest::test_runner::TestRunner::new(cases(200));
    let outcome = runner.run(&fields(), |fields| {
        let update = PersonUpdate::new()
            .title("CTO")
            .custom_fields(&fields)
            .expect("a struct");
        rig.run(async { rig.client.people().update("pAbC12Dx", update).await })
            .expect("an answer");
        let sent = rig.only();
        let body: Json = serde_json::from_slice(&sent.body).expect("JSON");
        // What is `None` keeps its value: it is not sent.
        prop_assert!(
            body.as_object()
                .is_some_and(|body| body.values().all(|v| !v.is_null()))
        );
        prop_assert_eq!(body.get("Seats").is_some(), fields.seats.is_some());
        prop_assert!(body["Interests"].is_string());
        // The server answers with the same members at the top level.
        let person: Person = serde_json::from_value(body).expect("a person");
        prop_assert_eq!(person.title.as_deref(), Some("CTO"));
        prop_assert_eq!(person.custom::<Fields>().expect("the same"), fields.clone());
        // Taking over what was read sends the same again.
        let again = PersonUpdate::from(&person);
        let again = serde_json::to_value(again).expect("JSON");
        let again: Person = serde_json::from_value(again).expect("a person");
        prop_assert_eq!(again.custom::<Fields>().expect("the same"), fields);
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn the_last_setter_holds_and_null_is_written_by_name() {
    let some = Fields {
        mascot: "Owl".to_owned(),
        seats: Some(3),
        ratio: None,
        vip: None,
        interests: CheckboxList::default(),
        drinks: None,
        place: None,
    };
    let update = AccountUpdate::new()
        .custom("Mascot", "Badger")
        .custom_fields(&some)
        .expect("a struct")
        .custom("Seats", Null);
    assert_eq!(
        serde_json::to_value(update).expect("JSON"),
        serde_json::json!({"Mascot": "Owl", "Seats": null, "Interests": "[]"})
    );
}

#[test]
fn what_has_no_members_is_refused_without_being_shown() {
    for refused in [
        PersonUpdate::new().custom_fields("hunter2"),
        PersonUpdate::new().custom_fields(&["hunter2"]),
        PersonUpdate::new().custom_fields(&BTreeMap::from([((1, 2), "hunter2")])),
    ] {
        let error = refused.expect_err("not an object");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("custom properties"), "{shown}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
    let map = BTreeMap::from([("Mascot", "Owl")]);
    let update = PersonUpdate::new().custom_fields(&map).expect("a map");
    assert_eq!(
        serde_json::to_value(update).expect("JSON"),
        serde_json::json!({"Mascot": "Owl"})
    );
}

#[test]
fn a_value_that_serde_cannot_write_is_named_and_not_shown() {
    fn refuses<S: serde::Serializer>(_: &str, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("hunter2 is no mascot"))
    }

    #[derive(Serialize)]
    struct Refusing {
        #[serde(rename = "Mascot", serialize_with = "refuses")]
        mascot: &'static str,
    }

    let refusing = Refusing { mascot: "hunter2" };
    let error = PersonUpdate::new()
        .custom_fields(&refusing)
        .expect_err("cannot be written");
    assert_eq!(
        error.to_string(),
        "the custom properties cannot be written as JSON at `Mascot`"
    );
}

#[test]
fn a_property_of_another_type_is_an_error_of_the_crate() {
    fn read(account: &Account) -> outseta_api::Result<Fields> {
        Ok(account.custom()?)
    }

    let account: Account =
        serde_json::from_value(serde_json::json!({"Mascot": "Owl", "Seats": "hunter2"}))
            .expect("an account");
    let error = read(&account).expect_err("no number");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.json_path(), Some("Seats"));
    assert!(
        !format!("{error} {error:?}").contains("hunter2"),
        "{error:?}"
    );
}
