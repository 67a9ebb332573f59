//! The obstacle course at run time: awkward names keep their spelling on the wire.

use outseta_golden::enums::{Flavour, Mood};
use outseta_golden::fields::option;
use outseta_golden::inputs::{OptionCreate, OptionInput, Question};
use outseta_golden::models::{Option as Model, Result as Other};
use outseta_golden::{Event, EventKind, Null, enums, routes};

const WIRE: &str = r#"{"type":"t","ID":"A","Id":7,"Extra":"e","self":true,"OAuthIPAddress2":"x","2nd":1.50,"Option":{"Id":8},"Vec":[{"Id":9}],"Mood":-1,"Words":["a"],"Anything":[1],"Map":{"a":1},"Custom":"kept"}"#;

#[test]
fn every_member_comes_in_and_goes_out_under_its_own_name() {
    let model: Model = serde_json::from_str(WIRE).expect("decodes");
    assert_eq!(model.r#type.as_deref(), Some("t"));
    assert_eq!(model.upper_id.as_deref(), Some("A"));
    assert_eq!(model.id, Some(7));
    assert_eq!(model.extra_text.as_deref(), Some("e"));
    assert_eq!(model.self_, Some(true));
    assert_eq!(model.option.as_ref().and_then(|inner| inner.id), Some(8));
    assert_eq!(model.vec.as_ref().map(Vec::len), Some(1));
    assert_eq!(model.mood, Some(Mood::None));
    assert_eq!(serde_json::to_string(&model).expect("encodes"), WIRE);
}

#[test]
fn nothing_and_null_decode() {
    let nothing: Model = serde_json::from_str("{}").expect("decodes");
    assert_eq!(nothing, Model::default());
    let null: Model = serde_json::from_str(r#"{"type":null,"Option":null,"Vec":null,"Mood":null}"#)
        .expect("decodes");
    assert_eq!(null, Model::default());
}

#[test]
fn unknown_values_of_enumerations_survive() {
    let other: Other =
        serde_json::from_str(r#"{"flavour":"bitter","codes":["c"]}"#).expect("decodes");
    assert_eq!(other.flavour, Some(Flavour::Unknown("bitter".to_owned())));
    let text = serde_json::to_string(&other).expect("encodes");
    assert!(text.contains(r#""flavour":"bitter""#), "{text}");
    assert!(!format!("{other:?}").contains("\"c\""), "codes are secret");
    assert_eq!(Mood::from(99), Mood::Unknown(99));
    assert_eq!(Mood::from(7), Mood::Ok);
}

#[test]
fn bodies_know_absent_null_and_a_value() {
    let body = OptionCreate::new("t")
        .upper_id(Null)
        .option(OptionInput::new().id(1))
        .vec([OptionInput::new().self_(false)])
        .result("rEsU1234")
        .boxes(["bOxA1234"])
        .password("hidden");
    assert_eq!(
        serde_json::to_string(&body).expect("encodes"),
        r#"{"type":"t","ID":null,"Option":{"Id":1},"Vec":[{"self":false}],"Result":{"Uid":"rEsU1234"},"Boxes":[{"Uid":"bOxA1234"}],"Password":"hidden"}"#
    );
    assert!(!format!("{body:?}").contains("hidden"));
    let question = Question::new("me", enums::String::Only);
    assert_eq!(
        serde_json::to_string(&question).expect("encodes"),
        r#"{"self":"me","Kind":1}"#
    );
}

#[test]
fn paths_lead_through_recursion() {
    assert_eq!(
        option::OPTION.vec().option().n2nd().path(),
        "Option.Vec.Option.2nd"
    );
}

#[test]
fn events_are_read_by_their_names() {
    let body = br#"{"ActivityEventData":{"type":2,"Amount":0.1234567890123456789,"More":1},"type":"a","Custom":"kept"}"#;
    let event = Event::read("None", body).expect("an option");
    assert_eq!(event.kind(), EventKind::None);
    assert_eq!(
        serde_json::to_string(&event).expect("encodes").as_bytes(),
        body
    );
    let Event::None(report) = event else {
        panic!("another event");
    };
    assert_eq!(report.entity.r#type.as_deref(), Some("a"));
    assert_eq!(report.entity.activity_event_data, None);
    let data = report.data.expect("details");
    assert_eq!(data.r#type, Some(enums::ActivityType::None));
    let amount = data.amount.expect("an amount").to_string();
    assert_eq!(amount, "0.1234567890123456789");
    assert_eq!(data.extra.get::<i64>("More").expect("a number"), Some(1));
}

#[test]
fn details_can_be_a_list_or_nothing_or_absent() {
    let body = br#"{"ActivityEventData":[{"Amount":2},{"Box":{"Uid":"b"}}]}"#;
    let event = Event::read("-4", body).expect("a result");
    assert!(
        matches!(&event, Event::OptionVec(report) if report.data.as_ref().is_some_and(|data| data.len() == 2))
    );
    assert_eq!(
        serde_json::to_string(&event).expect("encodes").as_bytes(),
        body
    );
    for body in ["{}", r#"{"ActivityEventData":null}"#] {
        let event = Event::read("option vec", body.as_bytes()).expect("a result");
        assert!(matches!(&event, Event::OptionVec(report) if report.data.is_none()));
    }
    // An event without details of its own keeps what came.
    let event = Event::read("ok", br#"{"ActivityEventData":[1]}"#).expect("a box");
    assert!(
        matches!(&event, Event::Ok(report) if report.entity.activity_event_data == Some(serde_json::json!([1])))
    );
}

#[test]
fn details_of_another_form_are_refused_at_their_place() {
    for (kind, body, path) in [
        ("none", r#"{"ActivityEventData":[1]}"#, "ActivityEventData"),
        (
            "none",
            r#"{"ActivityEventData":{"Amount":"x"}}"#,
            "ActivityEventData.Amount",
        ),
        (
            "option-vec",
            r#"{"ActivityEventData":{}}"#,
            "ActivityEventData",
        ),
        (
            "option-vec",
            r#"{"ActivityEventData":[{},{"type":{}}]}"#,
            "ActivityEventData[1].type",
        ),
        ("ok", "null", ""),
    ] {
        let failure = Event::read(kind, body.as_bytes()).expect_err("another form");
        assert_eq!(failure.path(), path, "{body}: {failure}");
    }
}

#[test]
fn routes_are_listed_by_id() {
    let ids: Vec<_> = routes::ALL.iter().map(|route| route.id).collect();
    assert_eq!(
        ids,
        [
            "options_add",
            "options_delete",
            "options_list",
            "options_move",
            "results_get"
        ]
    );
}
