//! Enough people and accounts for lists to have several pages.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::Planter;
use crate::clock;
use crate::json::Json;

const PEOPLE: usize = 60;
/// Every account of the crowd has two people; the rest of the crowd has none.
const ACCOUNTS: usize = 20;
/// Over so many days they came.
const DAYS: usize = 300;

const FIRST: [&str; 12] = [
    "Ada", "Ben", "Cleo", "Dev", "Emma", "Finn", "Gia", "Hugo", "Iris", "Jude", "Kaya", "Liam",
];
const LAST: [&str; 10] = [
    "Abbott", "Brown", "Clark", "Dunn", "Evans", "Ford", "Grant", "Hayes", "Irwin", "Jones",
];
const COFFEE: [&str; 3] = ["Espresso", "Flat white", "Filter"];

pub(super) fn plant(planter: &mut Planter<'_>, extra_people: usize) {
    let people = plant_people(planter, PEOPLE + extra_people);
    for (index, pair) in people.chunks_exact(2).take(ACCOUNTS).enumerate() {
        account(planter, index, pair);
    }
}

/// People alone, who belong to no account. The first few of them, as there may be a million.
pub(super) fn plant_people(planter: &mut Planter<'_>, people: usize) -> Vec<String> {
    let days: Vec<String> = (0..DAYS).map(day).collect();
    let mut first = Vec::new();
    for index in 0..people {
        let uid = person(planter, index, &days[index % DAYS]);
        if first.len() < 2 * ACCOUNTS {
            first.push(uid);
        }
    }
    first
}

/// A day of 2026 at noon, one after the other.
fn day(index: usize) -> String {
    let days = Days::new(u64::try_from(index % DAYS).unwrap_or_default());
    let day = NaiveDate::from_ymd_opt(2026, 1, 6)
        .and_then(|first| first.checked_add_days(days))
        .and_then(|day| day.and_hms_opt(12, 0, 0))
        .map(|noon| noon.and_utc());
    clock::exact(day.unwrap_or(DateTime::<Utc>::MIN_UTC))
}

fn person(planter: &mut Planter<'_>, index: usize, day: &str) -> String {
    let uid = planter.fresh_uid();
    let first = FIRST[index % FIRST.len()];
    let last = LAST[index / FIRST.len() % LAST.len()];
    let number = index + 1;
    let address = format!("{first}.{last}.{number}@example.com").to_lowercase();
    // Both null and an empty text stand for what nobody knows.
    let phone = match index % 3 {
        0 => Json::Null,
        1 => Json::text(""),
        _ => Json::text(format!("+1 555 {number:04}")),
    };
    let person = planter.record(
        "Person",
        &uid,
        day,
        &[
            ("Email", Json::text(address)),
            ("FirstName", Json::text(first)),
            ("LastName", Json::text(last)),
            ("PhoneWork", phone),
        ],
        &[],
    );
    let Some(mut person) = person else { return uid };
    if planter.is_open("Person") {
        if index.is_multiple_of(3) {
            let coffee = COFFEE[index / 3 % COFFEE.len()];
            person.set_custom("CoffeePreference", Json::text(coffee));
        }
        if index.is_multiple_of(10) {
            person.set_custom("Interests", Json::text(r#"["Billing"]"#));
        }
    }
    planter.tenant.store.put(person);
    uid
}

fn account(planter: &mut Planter<'_>, index: usize, people: &[String]) {
    let uid = planter.fresh_uid();
    let name = format!("Company {:02}", index + 1);
    let trial = index % 2 == 1;
    let stage = planter.number(
        "AccountStage",
        if trial { "Trialing" } else { "Subscribing" },
    );
    let revenue = format!("{}.50", index * 49);
    planter.add(
        "Account",
        &uid,
        &day(index),
        &[
            ("Name", Json::text(name)),
            ("AccountStage", stage),
            ("Currency", Json::text("USD")),
            ("LifetimeRevenue", Json::Number(revenue)),
        ],
        &[],
    );
    for (place, person) in people.iter().enumerate() {
        let membership = planter.fresh_uid();
        planter.add(
            "PersonAccount",
            &membership,
            &day(index),
            &[("IsPrimary", Json::Bool(place == 0))],
            &[("Account", &uid), ("Person", person)],
        );
    }
    let subscription = planter.fresh_uid();
    let plan = if trial { "sTaRt123" } else { "wQXrBxWK" };
    let term = planter.number("BillingRenewalTerm", "Yearly");
    let renewal = planter.in_days(30);
    planter.add(
        "Subscription",
        &subscription,
        &day(index),
        &[
            ("BillingRenewalTerm", term),
            ("StartDate", Json::text(day(index))),
            ("RenewalDate", Json::text(renewal)),
        ],
        &[("Account", &uid), ("Plan", plan)],
    );
    if index == 0 {
        planter.customise("Account", &uid, "Mascot", "Owl");
    }
}
