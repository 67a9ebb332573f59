//! Tests of filters, sorting and selection, by the stand-in for generated tokens.

use chrono::{FixedOffset, TimeZone as _};

use super::{All, Field, IntoSelection, SelectedPath, Selection};
use crate::{
    stand_in::{
        enums::AccountStage,
        fields::{account, person},
        models::Person,
    },
    wire::{Decimal, Timestamp, Uid},
};

macro_rules! assert_filter {
    ($filter:expr, $name:literal, $value:literal) => {
        let filter = $filter;
        assert_eq!((filter.name(), filter.value()), ($name, $value));
    };
}

#[test]
fn every_operator() {
    assert_filter!(person::AGE.eq(3), "Age", "3");
    assert_filter!(person::AGE.ne(3), "Age__ne", "3");
    assert_filter!(person::AGE.gt(3_i64), "Age__gt", "3");
    assert_filter!(person::AGE.gte(3_u32), "Age__gte", "3");
    assert_filter!(person::AGE.lt(-3), "Age__lt", "-3");
    assert_filter!(person::AGE.lte(3), "Age__lte", "3");
    assert_filter!(person::AGE.is_null(), "Age__isnull", "true");
    assert_filter!(person::AGE.is_not_null(), "Age__isnull", "false");
    assert_filter!(person::SETTINGS.is_null(), "Settings__isnull", "true");
}

#[test]
fn wildcards() {
    assert_filter!(person::EMAIL.starts_with("ann"), "Email", "ann*");
    assert_filter!(
        person::EMAIL.ends_with(String::from("@example.com")),
        "Email",
        "*@example.com"
    );
    assert_filter!(person::EMAIL.contains("ann"), "Email", "*ann*");
    assert_filter!(person::EMAIL.matches("a*n"), "Email", "a*n");
    assert_filter!(person::EMAIL.gt("m"), "Email__gt", "m");
}

#[test]
fn values_of_every_type() {
    let since: Timestamp = "2026-01-31T10:00:00Z".parse().expect("a date");
    assert_filter!(
        person::CREATED.gt(since),
        "Created__gt",
        "2026-01-31T10:00:00Z"
    );
    let east = FixedOffset::east_opt(3600)
        .expect("an offset")
        .with_ymd_and_hms(2026, 1, 31, 11, 0, 0)
        .unwrap();
    assert_filter!(
        person::CREATED.gt(east),
        "Created__gt",
        "2026-01-31T10:00:00Z"
    );
    assert_filter!(person::IS_ACTIVE.eq(true), "IsActive", "true");
    assert_filter!(
        person::BALANCE.gte(Decimal::new(4990, 2)),
        "Balance__gte",
        "49.90"
    );
    assert_filter!(person::BALANCE.lt(50), "Balance__lt", "50");
    assert_filter!(person::UID.eq("pAbC12Dx"), "Uid", "pAbC12Dx");
    assert_filter!(person::UID.ne(Uid::from("pAbC12Dx")), "Uid__ne", "pAbC12Dx");
    assert_filter!(
        account::ACCOUNT_STAGE.eq(AccountStage::Subscribing),
        "AccountStage",
        "3"
    );
    assert_filter!(
        account::ACCOUNT_STAGE.gt(AccountStage::Unknown(17)),
        "AccountStage__gt",
        "17"
    );
}

#[test]
fn paths_through_relations() {
    assert_filter!(
        person::PERSON_ACCOUNT.is_primary().eq(true),
        "PersonAccount.IsPrimary",
        "true"
    );
    assert_filter!(
        person::PERSON_ACCOUNT.account().name().starts_with("Ac"),
        "PersonAccount.Account.Name",
        "Ac*"
    );
    assert_filter!(
        Field::<Person, String>::from_path("Mascot").ne("badger"),
        "Mascot__ne",
        "badger"
    );
}

#[test]
fn orders() {
    assert_eq!(person::CREATED.desc().to_text(), "Created DESC");
    assert_eq!(person::EMAIL.asc().to_text(), "Email");
    assert_eq!(
        person::PERSON_ACCOUNT.account().name().desc().to_text(),
        "PersonAccount.Account.Name DESC"
    );
}

#[test]
fn selections() {
    fn of(selection: impl IntoSelection<Person>) -> (String, bool) {
        let selection = selection.into_selection();
        (selection.fields().to_owned(), selection.reaches_children())
    }
    assert_eq!(of(person::UID), ("Uid".to_owned(), false));
    assert_eq!(of(All), ("*".to_owned(), false));
    assert_eq!(
        of((person::UID, person::EMAIL)),
        ("Uid,Email".to_owned(), false)
    );
    assert_eq!(
        of(person::PERSON_ACCOUNT),
        ("PersonAccount.*".to_owned(), true)
    );
    assert_eq!(
        of(person::PERSON_ACCOUNT.all()),
        ("PersonAccount.*".to_owned(), true)
    );
    assert_eq!(
        of((
            All,
            person::PERSON_ACCOUNT.all(),
            person::PERSON_ACCOUNT.account().name()
        )),
        (
            "*,PersonAccount.*,PersonAccount.Account.Name".to_owned(),
            true
        )
    );
    assert_eq!(
        of(((person::UID, All), person::EMAIL)),
        ("Uid,*,Email".to_owned(), false)
    );
    assert_eq!(
        of(Vec::<SelectedPath<Person>>::new()),
        (String::new(), false)
    );
    let paths: Vec<SelectedPath<Person>> = vec![
        person::UID.into(),
        person::PERSON_ACCOUNT.is_primary().into(),
    ];
    assert_eq!(of(paths), ("Uid,PersonAccount.IsPrimary".to_owned(), true));
    let twice: Selection<Person> = (person::UID, person::EMAIL).into_selection();
    assert_eq!(
        of((twice.clone(), twice)),
        ("Uid,Email,Uid,Email".to_owned(), false)
    );
}
