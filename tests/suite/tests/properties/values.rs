//! Values in and out of JSON: instants, amounts, enumerations, uids.

use std::collections::HashSet;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, Utc};
use outseta_api::{
    Json, Uid,
    enums::{AccountStage, ActivityType, EntityType, TwoFactorMechanism},
    inputs::DealUpdate,
    models::{Account, Deal, Person},
    serde_json,
};
use proptest::prelude::*;

use super::rig::cases;

fn person_created(text: &str) -> Result<Person, serde_json::Error> {
    serde_json::from_value(serde_json::json!({ "Created": text }))
}

/// An instant, far enough from the ends of the calendar for any offset.
fn naive() -> impl Strategy<Value = NaiveDateTime> {
    let day = NaiveDate::from_ymd_opt(1, 1, 3).expect("a day");
    (0..3_650_000_u64, 0..86_400_u32, 0..1_000_000_000_u32).prop_map(move |(days, second, nano)| {
        let date = day + chrono::Days::new(days);
        let time = chrono::NaiveTime::from_num_seconds_from_midnight_opt(second, nano);
        date.and_time(time.expect("a time"))
    })
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn no_text_makes_a_date_time_panic(
        text in prop_oneof![
            any::<String>(),
            "[-+0-9TZtz:. ]{0,40}",
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{0,15})?)?([Zz]|[-+][0-9]{2}:?[0-9]{0,2})?",
            "[-0-9]{1,10}[äß日🦀١٢٣]{1,6}",
        ]
    ) {
        match person_created(&text) {
            Ok(person) => {
                // What was read can be written, and read again.
                let json = serde_json::to_string(&person).expect("JSON");
                let again: Person = serde_json::from_str(&json).expect("what was written");
                if person.created.is_some_and(|at| (0..=9999).contains(&chrono::Datelike::year(&at))) {
                    prop_assert_eq!(again, person);
                }
            }
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }

    #[test]
    fn date_times_without_a_zone_are_utc(at in naive(), digits in 0..=9_usize, separator in "[Tt ]") {
        let nanos = format!("{:09}", chrono::Timelike::nanosecond(&at));
        let fraction = if digits == 0 { String::new() } else { format!(".{}", &nanos[..digits]) };
        let text = format!("{}{separator}{}{fraction}", at.format("%Y-%m-%d"), at.format("%H:%M:%S"));
        let expected = NaiveDateTime::parse_from_str(
            &text.to_uppercase().replace(' ', "T"),
            "%Y-%m-%dT%H:%M:%S%.f",
        ).expect("chrono reads it");
        let read = person_created(&text).expect("a date-time").created;
        prop_assert_eq!(read, Some(expected.and_utc()), "{}", text);
    }

    #[test]
    fn date_times_with_a_zone_are_the_instant_that_chrono_reads(at in naive(), minutes in -14 * 60..=14 * 60_i32, digits in 0..=9_usize) {
        let offset = FixedOffset::east_opt(minutes * 60).expect("an offset");
        let local = DateTime::<FixedOffset>::from_naive_utc_and_offset(at, offset);
        let form = match digits {
            0 => SecondsFormat::Secs,
            1..=3 => SecondsFormat::Millis,
            4..=6 => SecondsFormat::Micros,
            _ => SecondsFormat::Nanos,
        };
        for zulu in [false, true] {
            let text = local.to_rfc3339_opts(form, zulu);
            let expected = DateTime::parse_from_rfc3339(&text).expect("chrono reads it");
            let read = person_created(&text).expect("a date-time").created;
            prop_assert_eq!(read, Some(expected.with_timezone(&Utc)), "{}", text);
        }
    }

    #[test]
    fn date_times_are_written_as_chrono_reads_them(at in naive()) {
        let mut person = Person::default();
        person.created = Some(at.and_utc());
        let json: Json = serde_json::to_value(&person).expect("JSON");
        let text = json["Created"].as_str().expect("text");
        prop_assert_eq!(DateTime::parse_from_rfc3339(text).expect("chrono reads it"), at.and_utc());
        prop_assert!(text.ends_with('Z'), "{}", text);
    }

    #[test]
    fn amounts_keep_every_digit(text in amount()) {
        for json in [format!("{{\"Amount\":{text}}}"), format!("{{\"Amount\":\"{text}\"}}")] {
            let deal: Deal = serde_json::from_str(&json).expect("a deal");
            prop_assert_eq!(deal.amount.expect("an amount").to_string(), text.as_str());
            prop_assert_eq!(serde_json::to_string(&deal).expect("JSON"), format!("{{\"Amount\":{text}}}"));
            let update = DealUpdate::from(&deal);
            prop_assert_eq!(serde_json::to_string(&update).expect("JSON"), format!("{{\"Amount\":{text}}}"));
        }
    }

    #[test]
    fn no_text_makes_an_amount_panic(text in prop_oneof![any::<String>(), "[-+0-9.eE_, ]{0,40}"]) {
        let json = serde_json::json!({ "Amount": text }).to_string();
        if let Ok(deal) = serde_json::from_str::<Deal>(&json) {
            let again = serde_json::to_string(&deal).expect("JSON");
            prop_assert_eq!(serde_json::from_str::<Deal>(&again).expect("a deal"), deal);
        }
    }

    #[test]
    fn enumerations_keep_any_number(number in prop_oneof![any::<i64>(), -20..200_i64]) {
        let stage = AccountStage::from(number);
        prop_assert_eq!(i64::from(stage), number);
        prop_assert_eq!(i64::from(EntityType::from(number)), number);
        prop_assert_eq!(i64::from(ActivityType::from(number)), number);
        // However it is written, it is the same.
        prop_assert_eq!(stage, AccountStage::Unknown(number));
        prop_assert_eq!(HashSet::from([stage, AccountStage::Unknown(number)]).len(), 1);
        prop_assert_eq!(stage.cmp(&AccountStage::from(3)), number.cmp(&3));
        prop_assert_eq!(stage.to_string().parse::<AccountStage>().expect("its own name"), stage);
        let shown = format!("{stage:?}");
        prop_assert!(!shown.is_empty());
        for json in [format!("{{\"AccountStage\":{number}}}"), format!("{{\"AccountStage\":\"{number}\"}}")] {
            let account: Account = serde_json::from_str(&json).expect("an account");
            prop_assert_eq!(account.account_stage, Some(stage));
            prop_assert_eq!(serde_json::to_string(&account).expect("JSON"), format!("{{\"AccountStage\":{number}}}"));
        }
    }

    #[test]
    fn enumerations_keep_any_text(text in any::<String>()) {
        // Blank text is how Outseta says that there is none.
        prop_assume!(!text.trim().is_empty());
        let mechanism = TwoFactorMechanism::from(text.as_str());
        prop_assert_eq!(mechanism.to_string(), text.as_str());
        let json = serde_json::to_string(&mechanism).expect("JSON");
        prop_assert_eq!(&json, &serde_json::to_string(&text).expect("JSON"));
        prop_assert_eq!(serde_json::from_str::<TwoFactorMechanism>(&json).expect("text"), mechanism);
    }

    #[test]
    fn uids_are_any_text(text in any::<String>()) {
        let uid = Uid::from(text.as_str());
        prop_assert_eq!(uid.as_str(), text.as_str());
        let mut person = Person::default();
        person.uid = Some(uid);
        let json = serde_json::to_string(&person).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Person>(&json).expect("a person"), person);
    }
}

/// The text of a number of up to 28 digits, as an exact writer has it.
fn amount() -> impl Strategy<Value = String> {
    let digits = |most: usize| prop::collection::vec(0..10_u8, 0..=most);
    (any::<bool>(), digits(14), digits(14)).prop_map(|(negative, whole, fraction)| {
        let text = |digits: &[u8]| digits.iter().map(u8::to_string).collect::<String>();
        let whole = text(&whole).trim_start_matches('0').to_owned();
        let fraction = text(&fraction);
        let mut amount = if whole.is_empty() {
            "0".to_owned()
        } else {
            whole
        };
        if !fraction.is_empty() {
            amount = format!("{amount}.{fraction}");
        }
        // There is no amount of minus nothing.
        if negative && amount.contains(|digit: char| ('1'..='9').contains(&digit)) {
            amount = format!("-{amount}");
        }
        amount
    })
}
