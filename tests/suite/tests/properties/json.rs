//! Any JSON as an answer: it decodes or is an error, and what is not known survives.

use outseta_api::{
    ErrorKind, Json,
    inputs::PersonUpdate,
    models::Person,
    serde_json::{self, Map},
};
use proptest::prelude::*;

use super::rig::{Rig, cases};
use crate::support::server::json;

/// Members that a person has, of every type.
const KNOWN: &[&str] = &[
    "Uid",
    "_objectType",
    "Created",
    "Updated",
    "ActivityEventData",
    "SchemaLessData",
    "SchemaLessDataLoaded",
    "Email",
    "FirstName",
    "MailingAddress",
    "PasswordMustChange",
    "LastLoginDateTime",
    "PersonAccount",
    "DealPeople",
    "EmailListPerson",
    "Account",
    "AccountUids",
    "HasLoggedIn",
    "OAuthIntegrationStatus",
    "OptInToEmailList",
    "Password",
    "DiscordUser",
    "RecaptchaToken",
];

/// What often stands in such members, right or wrong.
fn scalar() -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        // Eighths, because not every float survives serde_json itself.
        any::<i32>().prop_map(|eighths| Json::from(f64::from(eighths) / 8.0)),
        any::<String>().prop_map(Json::from),
        prop::sample::select(vec![
            "",
            " ",
            "true",
            "False",
            "3",
            "3.0",
            "49.90",
            "0001-01-01T00:00:00",
            "2018-04-25T14:26:56",
            "2018-04-25",
            "pAbC12Dx",
            "null",
            "[]",
            "{}",
        ])
        .prop_map(Json::from),
    ]
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => prop::sample::select(KNOWN).prop_map(str::to_owned),
        1 => "[A-Z][A-Za-z]{0,10}",
        1 => any::<String>(),
        1 => prop::sample::select(vec!["items", "metadata", "email", "EMAIL", "uid", "extra", "$type", ""]).prop_map(str::to_owned),
    ]
}

fn object(value: impl Strategy<Value = Json>) -> impl Strategy<Value = Map<String, Json>> {
    prop::collection::btree_map(name(), value, 0..8)
        .prop_map(|members| members.into_iter().collect())
}

fn any_json() -> impl Strategy<Value = Json> {
    scalar().prop_recursive(4, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            object(inner).prop_map(Json::Object),
        ]
    })
}

/// A person that Outseta could have sent, but for what is not known.
fn plausible() -> impl Strategy<Value = Map<String, Json>> {
    let known = (
        proptest::option::of("[a-zA-Z0-9]{8}"),
        proptest::option::of(any::<String>()),
        proptest::option::of(any::<bool>()),
        proptest::option::of(object(scalar())),
    );
    (known, object(any_json())).prop_map(|((uid, title, logged_in, address), rest)| {
        let mut person: Map<_, _> = rest
            .into_iter()
            .filter(|(name, _)| !is_known(name))
            .collect();
        person.insert("Uid".to_owned(), uid.into());
        person.insert("Title".to_owned(), title.into());
        person.insert("HasLoggedIn".to_owned(), logged_in.into());
        if let Some(address) = address {
            let address: Map<_, _> = address
                .into_iter()
                .filter(|(name, _)| !is_known(name))
                .collect();
            person.insert("MailingAddress".to_owned(), address.into());
        }
        person
    })
}

/// Whether the name may be one of a person, an address or a base of them.
fn is_known(name: &str) -> bool {
    let known = serde_json::from_value::<Person>(serde_json::json!({ name: null }));
    KNOWN.contains(&name) || known.is_ok_and(|person| person.extra.is_empty())
}

/// Every member that is not known is there again as it was.
fn assert_kept(sent: &Map<String, Json>, person: &Person) -> Result<(), TestCaseError> {
    let written = serde_json::to_value(person).expect("JSON");
    for (name, value) in sent.iter().filter(|(name, _)| !is_known(name)) {
        prop_assert_eq!(person.extra.value(name), Some(value), "{}", name);
        prop_assert_eq!(written.get(name), Some(value), "{}", name);
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn anything_is_a_person_or_an_error(members in object(any_json())) {
        let text = serde_json::to_string(&members).expect("JSON");
        match serde_json::from_str::<Person>(&text) {
            Ok(person) => {
                assert_kept(&members, &person)?;
                // Reading what was written gives the same once more.
                let written = serde_json::to_string(&person).expect("JSON");
                prop_assert_eq!(&serde_json::from_str::<Person>(&written).expect("a person"), &person);
                let shown = format!("{person:?} {person:#?}");
                prop_assert!(shown.starts_with("Person"));
                let update = serde_json::to_value(PersonUpdate::from(&person)).expect("JSON");
                prop_assert!(update.is_object());
            }
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }

    #[test]
    fn what_is_plausible_is_a_person_and_loses_nothing(members in plausible()) {
        let text = serde_json::to_string(&members).expect("JSON");
        let person: Person = serde_json::from_str(&text).expect("a person");
        assert_kept(&members, &person)?;
        let mut written = serde_json::to_value(&person).expect("JSON");
        let written = written.as_object_mut().expect("an object");
        // Null and absent are the same in a model, if the member is known.
        let expected: Map<_, _> = members.into_iter().filter(|(name, value)| !(value.is_null() && is_known(name))).collect();
        prop_assert_eq!(&*written, &expected);
    }

    #[test]
    fn a_client_reads_what_serde_reads(members in object(any_json())) {
        let text = serde_json::to_string(&members).expect("JSON");
        thread_local!(static RIG: Rig = Rig::new(""));
        let answer = RIG.with(|rig| {
            rig.server.restart([json(200, &text)]);
            rig.run(rig.client.people().get("pAbC12Dx").send())
        });
        let by_serde = serde_json::from_str::<Person>(&text);
        match answer {
            Ok(person) => {
                prop_assert!(by_serde.is_ok(), "{text}");
                assert_kept(&members, &person)?;
            }
            Err(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::Decode);
                prop_assert!(by_serde.is_err(), "{text}: {error}");
                prop_assert_eq!(error.body(), text.as_bytes());
                let path = error.json_path().expect("a path");
                let first = path.split(['.', '[']).next().expect("a first part");
                prop_assert!(members.contains_key(first), "{path} is not in {text}");
            }
        }
    }
}
