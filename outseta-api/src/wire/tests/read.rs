//! Reading: what is lenient, what is an error, and what the error says.

use serde_json::json;

use super::read;
use crate::{
    stand_in::{
        enums::AccountStage,
        models::{Account, ChallengePayload, Person, PersonAccount, TokenPayload},
    },
    wire::{Json, Secret, Timestamp, Uid},
};

fn person(json: &str) -> Person {
    read(json).unwrap_or_else(|failure| panic!("{json} should be read: {failure}"))
}

fn failure(json: &str) -> String {
    read::<Person>(json).expect_err("no person").to_string()
}

#[test]
fn reads_every_kind_of_member() {
    let ann = person(
        r#"{"Uid": "pAbC12Dx", "Email": "ann@example.com", "Age": 41, "IsActive": true,
            "Created": "2018-04-25T14:26:56", "AccountUids": "aBcD123x", "Labels": ["a", "b"],
            "Settings": {"theme": "dark"}, "Balance": 49.90,
            "PersonAccount": [{"Uid": "mEmB1234", "IsPrimary": true, "Account": {"Name": "Acme Ltd", "AccountStage": 3}}]}"#,
    );
    assert_eq!(ann.uid, Some(Uid::from("pAbC12Dx")));
    assert_eq!(ann.email.as_deref(), Some("ann@example.com"));
    assert_eq!((ann.age, ann.is_active), (Some(41), Some(true)));
    assert_eq!(
        ann.created,
        "2018-04-25T14:26:56Z".parse::<Timestamp>().ok()
    );
    assert_eq!(ann.labels, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(ann.settings, Some(json!({"theme": "dark"})));
    assert_eq!(ann.balance.expect("a balance").to_string(), "49.90");
    let membership = &ann.person_account.expect("memberships")[0];
    let account = membership.account.as_ref().expect("an account");
    assert_eq!(account.name.as_deref(), Some("Acme Ltd"));
    assert_eq!(account.account_stage, Some(AccountStage::Subscribing));
}

#[test]
fn reads_nothing_and_nulls() {
    assert_eq!(person("{}"), Person::default());
    assert_eq!(
        person(
            r#"{"Uid": null, "Email": null, "Age": null, "IsActive": null, "Created": null, "AccountUids": null,
                "Labels": null, "Settings": null, "Balance": null, "PersonAccount": null}"#
        ),
        Person::default()
    );
    let account: Account = read(
        r#"{"Uid": null, "Name": null, "AccountStage": null, "LifetimeRevenue": null, "PersonAccount": null,
            "PrimaryContact": null}"#,
    )
    .expect("an account of nulls");
    assert_eq!(account, Account::default());
    let token: TokenPayload =
        read(r#"{"access_token": null, "expires_in": null, "recovery_codes": null}"#)
            .expect("nulls");
    assert_eq!(token, TokenPayload::default());
}

#[test]
fn null_after_a_value_wins_and_so_does_a_value_after_null() {
    assert_eq!(person(r#"{"Age": 1, "Age": null}"#).age, None);
    assert_eq!(person(r#"{"Age": null, "Age": 2}"#).age, Some(2));
}

#[test]
fn order_of_members_does_not_matter() {
    let forward = person(r#"{"Uid": "u", "Email": "e", "Age": 1}"#);
    assert_eq!(person(r#"{"Age": 1, "Email": "e", "Uid": "u"}"#), forward);
    assert_eq!(person(r#"{"Email": "e", "Uid": "u", "Age": 1}"#), forward);
}

#[test]
fn takes_scalars_as_text() {
    let ann = person(
        r#"{"Age": "41", "IsActive": "True", "Balance": "49.90", "PersonAccount": [{"IsPrimary": "false"}]}"#,
    );
    assert_eq!((ann.age, ann.is_active), (Some(41), Some(true)));
    assert_eq!(ann.balance.expect("a balance").to_string(), "49.90");
    assert_eq!(
        ann.person_account.expect("memberships")[0].is_primary,
        Some(false)
    );
    assert_eq!(person(r#"{"Age": 41.0}"#).age, Some(41));
    assert_eq!(person(r#"{"Age": "41.0"}"#).age, Some(41));
    for empty in [
        r#"{"Age": "", "IsActive": "", "Balance": "", "Created": ""}"#,
        r#"{"Age": " ", "IsActive": " ", "Balance": " "}"#,
    ] {
        assert_eq!(person(empty), Person::default());
    }
}

#[test]
fn text_members_keep_the_text_of_other_values() {
    for (json, text) in [
        (r#""a \"quoted\" ä \u00e4""#, "a \"quoted\" ä ä"),
        ("\"\"", ""),
        ("12345", "12345"),
        ("-7", "-7"),
        ("18446744073709551615", "18446744073709551615"),
        ("true", "true"),
        ("49.90", "49.90"),
        ("1.0", "1.0"),
        (r#"["aBcD123x","gLoB4321"]"#, r#"["aBcD123x","gLoB4321"]"#),
        (r#"{"a":1}"#, r#"{"a":1}"#),
    ] {
        let read = person(&format!(r#"{{"AccountUids": {json}, "Age": 3}}"#));
        assert_eq!(read.account_uids.as_deref(), Some(text), "{json}");
        assert_eq!(read.age, Some(3));
    }
}

#[test]
fn decimals_are_exact() {
    for text in [
        "50.00",
        "49.99",
        "0.00",
        "0.0",
        "0",
        "99",
        "100000.00",
        "-50.00",
        "0.1",
        "12345678901234567.89",
    ] {
        assert_eq!(
            person(&format!(r#"{{"Balance": {text}}}"#))
                .balance
                .expect("a balance")
                .to_string(),
            text
        );
        assert_eq!(
            person(&format!(r#"{{"Balance": "{text}"}}"#))
                .balance
                .expect("a balance")
                .to_string(),
            text
        );
    }
    assert_eq!(
        person(r#"{"Balance": 1.5e3}"#)
            .balance
            .expect("a balance")
            .to_string(),
        "1500"
    );
}

#[test]
fn lists_pass_over_nulls_and_open_envelopes() {
    let ann =
        person(r#"{"Labels": ["a", null, 3, true], "PersonAccount": [null, {"Uid": "m"}, null]}"#);
    assert_eq!(
        ann.labels,
        Some(vec!["a".to_owned(), "3".to_owned(), "true".to_owned()])
    );
    assert_eq!(ann.person_account.expect("memberships").len(), 1);
    let ann = person(r#"{"PersonAccount": {"metadata": {"total": 1}, "items": [{"Uid": "m"}]}}"#);
    assert_eq!(ann.person_account.expect("memberships").len(), 1);
    assert_eq!(
        person(r#"{"PersonAccount": []}"#).person_account,
        Some(vec![])
    );
}

#[test]
fn unknown_members_are_kept() {
    let ann = person(
        r#"{"Mascot": "badger", "Uid": "u", "Seats": 12, "Deep": {"a": [1, null]}, "Gone": null}"#,
    );
    assert_eq!(ann.uid, Some(Uid::from("u")));
    assert_eq!(ann.extra.len(), 4);
    assert_eq!(
        ann.extra.get::<String>("Mascot"),
        Ok(Some("badger".to_owned()))
    );
    assert_eq!(ann.extra.value("Deep"), Some(&json!({"a": [1, null]})));
    assert_eq!(ann.extra.value("Gone"), Some(&Json::Null));
}

#[test]
fn secrets_are_read_and_not_shown() {
    let token: TokenPayload = read(
        r#"{"access_token": "eyJ.abc", "expires_in": 31535999, "recovery_codes": ["r-1", "r-2"]}"#,
    )
    .expect("a token");
    assert_eq!(token.access_token, Some(Secret::from("eyJ.abc")));
    assert_eq!(token.recovery_codes.as_ref().map(Vec::len), Some(2));
    let shown = format!("{token:?} {token:#?}");
    assert!(!shown.contains("eyJ") && !shown.contains("r-1"), "{shown}");
    assert!(
        shown.contains("access_token: [redacted]") && shown.contains("31535999"),
        "{shown}"
    );
}

#[test]
fn wrong_types_are_errors_that_tell_place_and_kind() {
    for (json, path, message) in [
        (
            r#"{"Age": "x"}"#,
            "Age",
            "invalid value: text that is none, expected a whole number",
        ),
        (
            r#"{"Age": 1.5}"#,
            "Age",
            "invalid value: a number with a fraction, expected a whole number",
        ),
        (
            r#"{"Age": 9223372036854775808}"#,
            "Age",
            "invalid value: a number beyond 64 bits, expected a whole number",
        ),
        (
            r#"{"Age": true}"#,
            "Age",
            "invalid type: true or false, expected a whole number",
        ),
        (
            r#"{"Age": []}"#,
            "Age",
            "invalid type: a list, expected a whole number",
        ),
        (
            r#"{"Age": {}}"#,
            "Age",
            "invalid type: an object, expected a whole number",
        ),
        (
            r#"{"IsActive": "true/false"}"#,
            "IsActive",
            "invalid value: text that is none, expected true or false",
        ),
        (
            r#"{"IsActive": 1}"#,
            "IsActive",
            "invalid type: a number, expected true or false",
        ),
        (
            r#"{"Created": "soon"}"#,
            "Created",
            "invalid value: text that is none, expected a date-time",
        ),
        (
            r#"{"Created": 1524666416}"#,
            "Created",
            "invalid type: a number, expected a date-time",
        ),
        (
            r#"{"Balance": "much"}"#,
            "Balance",
            "invalid value: text that is none, or too large, expected a number",
        ),
        (
            r#"{"Balance": {}}"#,
            "Balance",
            "invalid type: an object, expected a number",
        ),
        (
            r#"{"Balance": true}"#,
            "Balance",
            "invalid type: true or false, expected a number",
        ),
        (
            r#"{"Labels": "a"}"#,
            "Labels",
            "invalid type: text, expected a list of texts",
        ),
        (
            r#"{"PersonAccount": "a"}"#,
            "PersonAccount",
            "invalid type: text, expected a list of objects",
        ),
        (
            r#"{"PersonAccount": {}}"#,
            "PersonAccount",
            "invalid type: an object, expected a list of objects",
        ),
        (
            r#"{"PersonAccount": ["a"]}"#,
            "PersonAccount[0]",
            "invalid type: text, expected an object",
        ),
        (
            r#"{"PersonAccount": [{}, {"Account": {"AccountStage": "x"}}]}"#,
            "PersonAccount[1].Account.AccountStage",
            "invalid value: text that is none, expected a number of an enumeration",
        ),
        (
            r#"{"PersonAccount": {"items": [{"Account": []}]}}"#,
            "PersonAccount.items[0].Account",
            "invalid type: a list, expected an object",
        ),
        (
            r#"{"Uid": []}"#,
            "Uid",
            "invalid type: a list, expected a uid",
        ),
        (
            r#""x""#,
            "",
            "invalid type: text, expected an object (Person)",
        ),
        (
            "null",
            "",
            "invalid type: null, expected an object (Person)",
        ),
    ] {
        let failure = read::<Person>(json).expect_err(json);
        assert_eq!(
            (failure.path(), failure.message()),
            (path, message),
            "{json}"
        );
        assert!(failure.line() == 1, "{json}");
    }
    for json in ["[]", "3", "true", "1.5", "-1"] {
        assert!(
            failure(json).contains("expected an object (Person)"),
            "{json}"
        );
    }
}

#[test]
fn broken_json_is_an_error_with_its_place() {
    let failure = read::<Person>("{\n  \"Uid\": \"u\",\n  \"Age\": 4x }").expect_err("no JSON");
    assert_eq!((failure.line(), failure.path()), (3, ""));
    assert!(
        failure
            .excerpt()
            .is_some_and(|excerpt| excerpt.contains("4x")),
        "{failure}"
    );
    for json in [
        "",
        "{",
        "{}x",
        "{\"Uid\": \"",
        "\u{0}",
        "<html>",
        "{\"Age\": 1,}",
    ] {
        assert!(read::<Person>(json).is_err(), "{json}");
    }
    assert!(
        crate::wire::decode::record_from_slice(b"{\"Email\": \"\xff\"}", &mut Person::default())
            .is_err()
    );
    let deep = format!("{}1{}", "[".repeat(5000), "]".repeat(5000));
    assert!(read::<Person>(&format!(r#"{{"Settings": {deep}}}"#)).is_err());
    assert!(read::<Person>(&format!(r#"{{"Other": {deep}}}"#)).is_err());
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert_eq!(person("\u{feff}{\"Age\": 1}").age, Some(1));
}

#[test]
fn failures_show_the_text_around_them() {
    let failure = read::<Person>(r#"{"Email": "ann@example.com", "Age": "ä lot", "Uid": "u"}"#)
        .expect_err("no number");
    assert_eq!(failure.path(), "Age");
    assert!(
        failure
            .excerpt()
            .is_some_and(|excerpt| excerpt.contains(r#""Age": "ä lot""#)),
        "{failure}"
    );
    let long = format!(
        r#"{{"Email": "{}", "Age": "x", "Uid": "{}"}}"#,
        "ä".repeat(500),
        "ö".repeat(500)
    );
    let failure = read::<Person>(&long).expect_err("no number");
    let excerpt = failure.excerpt().expect("an excerpt");
    assert!(
        excerpt.starts_with('…') && excerpt.ends_with('…') && excerpt.len() < 100,
        "{excerpt}"
    );
}

#[test]
fn failures_of_models_with_secrets_show_no_text() {
    let failure = read::<TokenPayload>(r#"{"access_token": "eyJ.abc", "expires_in": "soon"}"#)
        .expect_err("no number");
    assert_eq!((failure.path(), failure.excerpt()), ("expires_in", None));
    let failure =
        read::<TokenPayload>(r#"{"access_token": 5, "x": "eyJ.abc"}"#).expect_err("no text");
    assert_eq!(failure.message(), "invalid type: a number, expected text");
    // The secret is further down in the model.
    let failure =
        read::<ChallengePayload>(r#"{"mechanism": 5, "token": {"access_token": "eyJ.abc"}}"#);
    let failure = failure.expect_err("no text");
    assert_eq!((failure.path(), failure.excerpt()), ("mechanism", None));
    // A member that is not known to be secret, but is called so.
    let failure = read::<Person>(r#"{"PasswordHash": "abc", "Age": "x"}"#).expect_err("no number");
    assert_eq!(failure.excerpt(), None);
}

#[test]
fn models_deserialize_by_serde_as_well() {
    let json = r#"{"Uid": "u", "AccountUids": 5, "Balance": 49.90, "Mascot": "badger"}"#;
    let by_client = person(json);
    assert_eq!(
        serde_json::from_str::<Person>(json).expect("a person"),
        by_client
    );
    assert_eq!(
        serde_json::from_reader::<_, Person>(json.as_bytes()).expect("a person"),
        by_client
    );
    assert_eq!(
        serde_json::from_str::<Vec<Person>>(&format!("[{json}]")).expect("people"),
        [by_client]
    );
    assert_eq!(
        serde_json::from_str::<Option<Person>>("null").expect("nobody"),
        None
    );
    let from_value: PersonAccount =
        serde_json::from_value(json!({"Person": {"AccountUids": [1]}})).expect("a membership");
    assert_eq!(
        from_value.person.expect("a person").account_uids.as_deref(),
        Some("[1]")
    );
    assert!(serde_json::from_str::<Person>(r#"{"Age": "x"}"#).is_err());
}

#[test]
fn nothing_that_comes_makes_it_panic() {
    let json = r#"{"Uid": "ä", "Age": 41, "IsActive": true, "Created": "2018-04-25T14:26:56",
        "AccountUids": 1.5, "Labels": ["a"], "Settings": {"a": [1.5, null]}, "Balance": -49.90,
        "PersonAccount": [{"Account": {"AccountStage": 3}}], "Mascot": "badger"}"#
        .as_bytes();
    for end in 0..json.len() {
        let _ = crate::wire::decode::record_from_slice(&json[..end], &mut Person::default());
        for byte in *b"\"{}[]:,0-.eEnt\\ \n\xc3\xff\0" {
            let mut json = json.to_vec();
            json[end] = byte;
            let _ = crate::wire::decode::record_from_slice(&json, &mut Person::default());
        }
    }
}

#[test]
fn deep_nesting_ends_in_an_error() {
    let nested = |depth| {
        format!(
            "{}null{}",
            r#"{"PersonAccount":[{"Person":"#.repeat(depth),
            "}]}".repeat(depth)
        )
    };
    assert!(read::<Person>(&nested(40)).is_ok());
    assert!(read::<Person>(&nested(10_000)).is_err());
}
