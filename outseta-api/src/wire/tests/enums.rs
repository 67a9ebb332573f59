//! Enumerations that grow.

use std::collections::{BTreeSet, HashSet};

use super::read;
use crate::stand_in::{
    enums::{AccountStage, TwoFactorMechanism},
    models::{Account, ChallengePayload},
};

fn stage(json: &str) -> AccountStage {
    let account: Account = read(&format!(r#"{{"AccountStage": {json}}}"#)).expect("an account");
    account.account_stage.expect("a stage")
}

#[test]
fn numbers_come_in_every_form() {
    for json in [
        "3",
        "3.0",
        "\"3\"",
        "\"3.0\"",
        "\" 3 \"",
        "\"Subscribing\"",
        "\"subscribing\"",
    ] {
        assert_eq!(stage(json), AccountStage::Subscribing, "{json}");
    }
    for (json, value) in [("0", 0), ("-1", -1), ("\"99\"", 99)] {
        assert_eq!(stage(json), AccountStage::Unknown(value));
    }
    for json in ["1.5", "\"Sub\"", "true", "{}", "[]"] {
        assert!(
            read::<Account>(&format!(r#"{{"AccountStage": {json}}}"#)).is_err(),
            "{json}"
        );
    }
    let account: Account = read(r#"{"AccountStage": ""}"#).expect("an account");
    assert_eq!(account.account_stage, None);
}

#[test]
fn compare_and_print_by_value() {
    assert_eq!(AccountStage::Unknown(2), AccountStage::Trialing);
    assert_ne!(AccountStage::Unknown(9), AccountStage::Trialing);
    assert!(AccountStage::Trialing < AccountStage::Subscribing);
    assert_eq!(
        HashSet::from([AccountStage::Unknown(2), AccountStage::Trialing]).len(),
        1
    );
    assert_eq!(
        BTreeSet::from([AccountStage::Unknown(2), AccountStage::Trialing]).len(),
        1
    );
    assert_eq!(
        format!("{} {:?}", AccountStage::Trialing, AccountStage::Unknown(2)),
        "Trialing Trialing"
    );
    assert_eq!(
        format!(
            "{} {:?}",
            AccountStage::Unknown(9),
            AccountStage::Unknown(9)
        ),
        "9 Unknown(9)"
    );
    assert_eq!("Trialing".parse(), Ok(AccountStage::Trialing));
    assert_eq!("17".parse(), Ok(AccountStage::Unknown(17)));
    let error = "x".parse::<AccountStage>().expect_err("no stage");
    assert_eq!(
        error.to_string(),
        "neither the name of a AccountStage nor a number"
    );
    assert_eq!(
        (AccountStage::from(3), i64::from(AccountStage::Unknown(9))),
        (AccountStage::Subscribing, 9)
    );
}

#[test]
fn what_is_unknown_goes_out_as_it_came() {
    for json in ["0", "99", "3"] {
        assert_eq!(serde_json::to_string(&stage(json)).expect("writable"), json);
    }
    assert_eq!(
        serde_json::from_str::<AccountStage>("\"3\"").expect("a stage"),
        AccountStage::Subscribing
    );
    assert!(serde_json::from_str::<AccountStage>("null").is_err());
}

#[test]
fn texts() {
    let read = |json: &str| read::<ChallengePayload>(&format!(r#"{{"mechanism": {json}}}"#));
    assert_eq!(
        read("\"Totp\"").expect("a challenge").mechanism,
        Some(TwoFactorMechanism::Totp)
    );
    let carrier = TwoFactorMechanism::Unknown("Pigeon".to_owned());
    assert_eq!(
        read("\"Pigeon\"").expect("a challenge").mechanism,
        Some(carrier.clone())
    );
    assert!(read("3").is_err());
    assert_eq!(TwoFactorMechanism::from("Email"), TwoFactorMechanism::Email);
    assert_eq!(
        TwoFactorMechanism::Unknown("Email".to_owned()),
        TwoFactorMechanism::Email
    );
    assert_eq!(carrier.to_string(), "Pigeon");
    assert_eq!(
        serde_json::to_string(&carrier).expect("writable"),
        "\"Pigeon\""
    );
}
