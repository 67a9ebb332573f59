//! Writing: models go out as they came in, bodies hold what was set and nothing else.

use serde_json::json;

use super::read;
use crate::{
    Null, Reference, Uid,
    stand_in::{
        enums::AccountStage,
        inputs::{AddressInput, PersonUpdate, TokenRequest},
        models::{Account, Person, TokenPayload},
    },
    wire::{Decimal, Timestamp, WriteShape},
};

fn text(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("writable")
}

#[test]
fn models_round_trip() {
    for json in [
        "{}",
        r#"{"Uid":"u","Email":"","Age":41,"IsActive":false,"Created":"2018-04-25T14:26:56Z","AccountUids":"a","Labels":["a"],"Settings":{"a":[1,null]},"Balance":49.90,"PersonAccount":[{"Uid":"m","Account":{"AccountStage":99}}]}"#,
        r#"{"Balance":0.10,"PersonAccount":[]}"#,
        r#"{"Uid":"u","Mascot":"badger","Seats":12}"#,
    ] {
        assert_eq!(text(&read::<Person>(json).expect("a person")), json);
    }
    let json = r#"{"access_token":"eyJ","expires_in":1,"recovery_codes":["a"]}"#;
    assert_eq!(text(&read::<TokenPayload>(json).expect("a token")), json);
    let account: Account =
        read(r#"{"LifetimeRevenue":"100000.00","AccountStage":"3"}"#).expect("an account");
    assert_eq!(
        text(&account),
        r#"{"AccountStage":3,"LifetimeRevenue":100000.00}"#
    );
}

#[test]
fn an_extra_member_does_not_repeat_a_known_one() {
    let mut ann: Person = read(r#"{"Uid":"u"}"#).expect("a person");
    ann.extra.set("Uid", "other");
    ann.extra.set("Mascot", "badger");
    assert_eq!(text(&ann), r#"{"Uid":"u","Mascot":"badger"}"#);
}

#[test]
fn debug_shows_what_is_present() {
    let ann: Person =
        read(r#"{"Uid":"u","Created":"2018-04-25","PersonAccount":[{"Account":{"AccountStage":3}}],"Mascot":"badger","ApiToken":"abc"}"#)
            .expect("a person");
    assert_eq!(
        format!("{ann:?}"),
        r#"Person { uid: "u", created: 2018-04-25T00:00:00Z, person_account: [PersonAccount { account: Account { account_stage: Subscribing } }], XX }"#
            .replace("XX", if text(&ann).contains(r#""ApiToken":"abc","Mascot""#) {
                r#"ApiToken: [redacted], Mascot: "badger""#
            } else {
                r#"Mascot: "badger", ApiToken: [redacted]"#
            })
    );
}

#[test]
fn bodies_hold_what_was_set_in_the_order_of_setting() {
    let born: Timestamp = "2026-01-31T10:00:00Z".parse().expect("a date");
    let body = PersonUpdate::new()
        .title("CTO")
        .email(String::from("ann@example.com"))
        .age(41)
        .balance(Decimal::new(4990, 2))
        .stage(AccountStage::Trialing)
        .born(born)
        .plan("wQXrBxWK")
        .custom("Mascot", "badger")
        .tags(["vip", "beta"]);
    assert_eq!(
        text(&body),
        r#"{"Title":"CTO","Email":"ann@example.com","Age":41,"Balance":49.90,"AccountStage":2,"Born":"2026-01-31T10:00:00Z","Plan":{"Uid":"wQXrBxWK"},"Mascot":"badger","Tags":["vip","beta"]}"#
    );
    assert_eq!(text(&body), text(&body.clone().into_body()));
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    assert_eq!(text(&PersonUpdate::new()), "{}");
    let cleared = PersonUpdate::new()
        .title(Null)
        .age(Null)
        .plan(Null)
        .mailing_address(Null)
        .tags(Null);
    assert_eq!(
        text(&cleared),
        r#"{"Title":null,"Age":null,"Plan":null,"MailingAddress":null,"Tags":null}"#
    );
    assert_eq!(text(&PersonUpdate::new().title(Null)), r#"{"Title":null}"#);
    assert_eq!(text(&PersonUpdate::new().title("")), r#"{"Title":""}"#);
    assert_eq!(
        text(&PersonUpdate::new().title("a").title(Null).title("b")),
        r#"{"Title":"b"}"#
    );
}

#[test]
fn custom_properties_come_from_a_struct_too() {
    let fields = json!({"Mascot": "badger", "Seats": null, "Home": {"City": null}});
    let body = PersonUpdate::new().title("CTO").custom_fields(&fields);
    assert_eq!(
        text(&body.expect("an object")),
        r#"{"Title":"CTO","Mascot":"badger","Home":{"City":null}}"#
    );
    let error = PersonUpdate::new()
        .custom_fields("badger")
        .expect_err("a text");
    assert!(
        !format!("{error} {error:?}").contains("badger"),
        "{error:?}"
    );
}

#[test]
fn shapes_nest() {
    let body = PersonUpdate::new()
        .mailing_address(AddressInput::new().city("Berlin"))
        .addresses(vec![AddressInput::new().city(Null), AddressInput::new()]);
    assert_eq!(
        text(&body),
        r#"{"MailingAddress":{"City":"Berlin"},"Addresses":[{"City":null},{}]}"#
    );
    assert_eq!(
        text(&PersonUpdate::new().addresses([AddressInput::new()])),
        r#"{"Addresses":[{}]}"#
    );
}

#[test]
fn references_take_every_form_of_a_uid() {
    let uid = Uid::from("wQXrBxWK");
    let expected = r#"{"Plan":{"Uid":"wQXrBxWK"}}"#;
    for body in [
        PersonUpdate::new().plan("wQXrBxWK"),
        PersonUpdate::new().plan(String::from("wQXrBxWK")),
        PersonUpdate::new().plan(&uid),
        PersonUpdate::new().plan(uid.clone()),
        PersonUpdate::new().plan(Reference::new(uid)),
    ] {
        assert_eq!(text(&body), expected);
    }
}

#[test]
fn a_sparse_read_written_back_sends_only_what_was_read() {
    let ann: Person =
        read(r#"{"Uid":"u","Age":null,"Balance":49.90,"Created":"2018-04-25","Mascot":"badger"}"#)
            .expect("a person");
    assert_eq!(
        text(&PersonUpdate::from(&ann).title("CTO")),
        r#"{"Balance":49.90,"Mascot":"badger","Title":"CTO"}"#
    );
    assert_eq!(text(&PersonUpdate::from(&Person::default())), "{}");
}

#[test]
fn closed_shapes_leave_unknown_members_out() {
    let account: Account = read(r#"{"Name":"Acme Ltd","NewMember":1}"#).expect("an account");
    let address = AddressInput::from(&account);
    assert_eq!(text(&address), r#"{"Name":"Acme Ltd"}"#);
    assert_eq!(
        format!("{address:?}"),
        r#"AddressInput { Name: "Acme Ltd" }"#
    );
    assert_eq!(
        text(&PersonUpdate::new().mailing_address(address.clone())),
        r#"{"MailingAddress":{"Name":"Acme Ltd"}}"#
    );
    assert_eq!(text(&address.into_body()), r#"{"Name":"Acme Ltd"}"#);
}

#[test]
fn secrets_are_sent_and_not_shown() {
    let body = TokenRequest::new("ann@example.com").password("hunter2");
    assert_eq!(
        text(&body),
        r#"{"username":"ann@example.com","password":"hunter2"}"#
    );
    assert_eq!(
        format!("{body:?}"),
        r#"TokenRequest { username: "ann@example.com", password: [redacted] }"#
    );
    let body = PersonUpdate::new()
        .password("hunter2")
        .custom("ApiToken", "abc")
        .custom("Nested", json!({"secret": "abc"}));
    let shown = format!("{body:?} {body:#?} {:?}", body.body());
    assert!(
        !shown.contains("hunter2") && !shown.contains("abc"),
        "{shown}"
    );
    let mut found = Vec::new();
    body.body().secrets(&mut found);
    assert_eq!(found, ["hunter2"]);
}
