//! Whatever is asked for arrives as it was meant, or is refused.

use outseta_api::{
    Decimal, ErrorKind, Method, Null, Timestamp,
    chrono::DateTime,
    enums::OAuthService,
    fields::person,
    inputs::PersonUpdate,
    models::Person,
    query::{Field, Filter},
    serde_json::{self, Map, Value},
};
use proptest::prelude::*;

use super::rig::{Rig, cases};
use crate::support::urlencoded::percent_decode;

/// Text, much of it from what means something in a URL.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zA-Z0-9]{1,10}",
        "[-&=+*%#?;,/\\\\:@. \\r\\n\\t\\x00\"'<>äß日🦀0-9A-Fa-f]{0,16}",
        "(%2[eEfF]|\\.|/|\\\\|%|\u{ff0e}){1,8}",
    ]
}

fn instant() -> impl Strategy<Value = Timestamp> {
    (-62_000_000_000_i64..250_000_000_000, 0..1_000_000_000_u32)
        .prop_map(|(seconds, nanos)| DateTime::from_timestamp(seconds, nanos).expect("in range"))
}

/// A filter with the pair that it must arrive as.
fn condition() -> impl Strategy<Value = (Filter<Person>, (String, String))> {
    let pair = |name: &str, value: String| (name.to_owned(), value);
    prop_oneof![
        text().prop_map(move |text| (person::EMAIL.eq(&text), pair("Email", text))),
        text().prop_map(move |text| (person::TITLE.ne(&text), pair("Title__ne", text))),
        text().prop_map(move |text| {
            let value = format!("{text}*");
            (
                person::FIRST_NAME.starts_with(text),
                pair("FirstName", value),
            )
        }),
        text().prop_map(move |text| {
            let value = format!("*{text}*");
            (person::LAST_NAME.contains(text), pair("LastName", value))
        }),
        (text(), text()).prop_map(|(name, text)| {
            let field = Field::<Person, String>::from_path(name.as_str());
            (field.eq(&text), (name, text))
        }),
        any::<bool>().prop_map(move |flag| {
            let filter = person::PERSON_ACCOUNT.is_primary().eq(flag);
            (filter, pair("PersonAccount.IsPrimary", flag.to_string()))
        }),
        any::<i64>().prop_map(move |number| {
            let filter = person::OAUTH_INTEGRATION_STATUS.gte(OAuthService::from(number));
            (
                filter,
                pair("OAuthIntegrationStatus__gte", number.to_string()),
            )
        }),
        (any::<i64>(), 0..20_u32).prop_map(move |(mantissa, scale)| {
            let amount = Decimal::new(mantissa, scale);
            let filter = person::ACCOUNT.lifetime_revenue().lt(amount);
            (
                filter,
                pair("Account.LifetimeRevenue__lt", amount.to_string()),
            )
        }),
    ]
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn filters_arrive_as_the_pairs_that_they_are(conditions in prop::collection::vec(condition(), 0..6)) {
        thread_local!(static RIG: Rig = Rig::new(r#"{"metadata": {}, "items": []}"#));
        RIG.with(|rig| {
            let mut list = rig.client.people().list();
            let mut expected = Vec::new();
            for (filter, pair) in conditions {
                list = list.filter(filter);
                expected.push(pair);
            }
            rig.run(list.send()).expect("a page");
            prop_assert_eq!(rig.only().pairs(), expected);
            Ok(())
        })?;
    }

    #[test]
    fn date_times_arrive_as_the_instant_that_they_are(at in instant()) {
        thread_local!(static RIG: Rig = Rig::new(r#"{"metadata": {}, "items": []}"#));
        RIG.with(|rig| {
            let list = rig.client.people().list().filter(person::CREATED.gt(at));
            rig.run(list.send()).expect("a page");
            let pairs = rig.only().pairs();
            prop_assert_eq!(pairs.len(), 1);
            prop_assert_eq!(&pairs[0].0, "Created__gt");
            let arrived = DateTime::parse_from_rfc3339(&pairs[0].1).expect("a date-time");
            prop_assert_eq!(arrived, at);
            Ok(())
        })?;
    }

    #[test]
    fn a_path_parameter_never_changes_the_number_of_segments(uid in text()) {
        thread_local!(static RIG: Rig = Rig::new("{}"));
        RIG.with(|rig| {
            match rig.run(rig.client.segments().remove_tag("sEgM1234", &uid).send()) {
                Ok(_) => {
                    let seen = rig.only();
                    let segments: Vec<_> = seen.target.split('/').collect();
                    prop_assert_eq!(&segments[..7], ["", "api", "v1", "crm", "segments", "sEgM1234", "tags"]);
                    prop_assert_eq!(segments.len(), 8, "{}", seen.target);
                    prop_assert!(!seen.target.contains(['?', '#', '\\']), "{}", seen.target);
                    prop_assert_eq!(percent_decode(segments[7]), uid);
                    // What a server might take for a way up must not be there in any writing.
                    prop_assert!(!matches!(percent_decode(segments[7]).as_str(), "" | "." | ".."));
                }
                Err(error) => {
                    prop_assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0));
                    prop_assert!(rig.server.take().is_empty());
                    prop_assert!(
                        uid.trim().is_empty() || uid == "." || uid == ".." || uid.contains(char::is_control),
                        "{uid:?} could have been sent"
                    );
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_raw_path_never_leaves_the_base_url(path in text()) {
        thread_local!(static RIG: Rig = Rig::new("{}"));
        RIG.with(|rig| {
            let path = format!("/crm/{path}");
            match rig.run(rig.client.raw(Method::Get, &path).send()) {
                Ok(_) => {
                    let seen = rig.only();
                    prop_assert!(seen.target == "/api/v1/crm" || seen.target.starts_with("/api/v1/crm/"), "{}", seen.target);
                    for segment in seen.target.split('/').skip(1) {
                        prop_assert!(!matches!(percent_decode(segment).as_str(), "" | "." | ".."), "{}", seen.target);
                    }
                }
                Err(error) => {
                    prop_assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0));
                    prop_assert!(rig.server.take().is_empty());
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_is_absent_null_or_a_value_arrives_as_that(
        email in member(text()),
        title in member(text()),
        phone in member(text()),
        bounced in member(instant()),
        change in proptest::option::of(any::<bool>()),
        custom in prop::collection::btree_map("[A-Z][a-z]{3,8}Preference", text(), 0..3),
    ) {
        thread_local!(static RIG: Rig = Rig::new("{}"));
        let mut update = PersonUpdate::new();
        let mut expected = Map::new();
        macro_rules! set {
            ($setter:ident, $name:literal, $member:expr, $json:expr) => {
                match $member {
                    None => {}
                    Some(None) => {
                        update = update.$setter(Null);
                        expected.insert($name.to_owned(), Value::Null);
                    }
                    Some(Some(value)) => {
                        expected.insert($name.to_owned(), $json(&value));
                        update = update.$setter(value);
                    }
                }
            };
        }
        let as_text = |text: &String| Value::from(text.as_str());
        set!(email, "Email", email, as_text);
        set!(title, "Title", title, as_text);
        set!(phone_mobile, "PhoneMobile", phone, as_text);
        // How an instant is written is another matter; see above.
        set!(email_bounce_date_time, "EmailBounceDateTime", bounced, |_: &Timestamp| Value::from("at"));
        if let Some(change) = change {
            update = update.password_must_change(change);
            expected.insert("PasswordMustChange".to_owned(), change.into());
        }
        for (name, value) in custom {
            update = update.custom(name.as_str(), value.as_str());
            expected.insert(name, value.into());
        }
        RIG.with(|rig| {
            rig.run(rig.client.people().update("pAbC12Dx", update.clone()).send()).expect("a person");
            let seen = rig.only();
            let mut arrived: Map<String, Value> = serde_json::from_slice(&seen.body).expect("an object");
            prop_assert_eq!(serde_json::to_vec(&update).expect("JSON"), seen.body);
            if let Some(at @ Value::String(_)) = arrived.get_mut("EmailBounceDateTime") {
                *at = Value::from("at");
            }
            prop_assert_eq!(arrived, expected);
            Ok(())
        })?;
    }
}

/// A member that is left out, null, or set.
fn member<S: Strategy>(value: S) -> impl Strategy<Value = Option<Option<S::Value>>>
where
    S::Value: Clone,
{
    proptest::option::of(proptest::option::of(value))
}
