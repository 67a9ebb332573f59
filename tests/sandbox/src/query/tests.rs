//! Lists out of columns against lists out of the records themselves, over random records, queries and
//! changes in between.

use std::sync::LazyLock;

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::sample::select as one_of;

use super::*;
use crate::answer::Reader;
use crate::clock;
use crate::json::Json;
use crate::spec::{BUNDLE, Spec};
use crate::store::{Record, Store};

static SPEC: LazyLock<Spec> = LazyLock::new(|| Spec::parse(BUNDLE).unwrap());

/// A change of the records, between two lists.
#[derive(Clone, Debug)]
enum Step {
    /// The entity, the number of the record, a member and its value.
    Set(&'static str, u8, &'static str, Json),
    Custom(u8, &'static str, Json),
    Point(&'static str, u8, &'static str, u8),
    Remove(&'static str, u8),
    Commit,
    RollBack,
    /// Time passes.
    Wait(i64),
    /// Another store takes the place of this one.
    Replace,
    List(&'static str, Vec<(String, String)>),
}

const ENTITIES: [&str; 4] = ["Person", "Account", "PersonAccount", "Subscription"];
const TEXTS: [&str; 7] = ["", "Ann", "ann", "Änn", "annual", "b", "Ann Lee"];
const DATES: [&str; 5] = [
    "2026-01-05T09:30:00.0000000Z",
    "2026-01-05T09:30:00.4999999Z",
    "2026-01-05T09:30:00.5000000Z",
    "2026-03-01T00:00:00.0000000Z",
    "2027-03-01T00:00:00.0000000Z",
];
const NUMBERS: [&str; 6] = ["0", "-1.50", "10", "10.0", "1000000000000000000000", "2"];

fn uid(entity: &str, number: u8) -> String {
    format!("{}{}{number}", &entity[..1], entity.len())
}

fn text() -> impl Strategy<Value = Json> {
    one_of(TEXTS.to_vec()).prop_map(Json::text)
}

fn date() -> impl Strategy<Value = Json> {
    one_of(DATES.to_vec()).prop_map(Json::text)
}

fn number() -> impl Strategy<Value = Json> {
    one_of(NUMBERS.to_vec()).prop_map(|number| Json::Number(number.to_owned()))
}

fn set() -> impl Strategy<Value = Step> {
    let member = |entity, member, value: BoxedStrategy<Json>| {
        let value = prop_oneof![1 => Just(Json::Null), 5 => value];
        (0..40u8, value).prop_map(move |(number, value)| Step::Set(entity, number, member, value))
    };
    prop_oneof![
        member("Person", "FirstName", text().boxed()),
        member("Person", "Email", text().boxed()),
        member("Person", "Created", date().boxed()),
        member("Account", "Name", text().boxed()),
        member("Account", "LifetimeRevenue", number().boxed()),
        member(
            "Account",
            "AccountStage",
            (1..9i64).prop_map(Json::integer).boxed()
        ),
        member(
            "PersonAccount",
            "IsPrimary",
            any::<bool>().prop_map(Json::Bool).boxed()
        ),
        member("Subscription", "EndDate", date().boxed()),
        member("Subscription", "StartDate", date().boxed()),
    ]
}

fn point() -> impl Strategy<Value = Step> {
    let relations = vec![
        ("PersonAccount", "Person"),
        ("PersonAccount", "Account"),
        ("Subscription", "Account"),
        ("Account", "BillingAddress"),
    ];
    (one_of(relations), 0..40u8, 0..40u8)
        .prop_map(|((entity, relation), from, to)| Step::Point(entity, from, relation, to))
}

fn list() -> impl Strategy<Value = Step> {
    prop_oneof![
        list_of(
            "Person",
            &[
                "FirstName",
                "Email",
                "Created",
                "FullName",
                "Color",
                "Uid",
                "PersonAccount",
                "PersonAccount.IsPrimary",
                "PersonAccount.Account.Name",
                "AccountUids",
            ]
        ),
        list_of(
            "Account",
            &[
                "Name",
                "LifetimeRevenue",
                "AccountStage",
                "AccountStageLabel",
                "DomainName",
                "PrimaryContact",
                "PrimaryContact.FirstName",
                "CurrentSubscription",
                "CurrentSubscription.EndDate",
                "Subscriptions.EndDate",
                "BillingAddress.City",
            ]
        ),
    ]
}

fn list_of(entity: &'static str, paths: &'static [&'static str]) -> impl Strategy<Value = Step> {
    let path = || one_of(paths);
    let value = prop_oneof![
        one_of(&TEXTS).prop_map(str::to_owned),
        one_of(&["ann*", "*n", "*", "a*l*", "0", "true", "5", "-1.5"]).prop_map(str::to_owned),
        one_of(&DATES).prop_map(str::to_owned),
        (0..40u8).prop_map(|number| uid("Account", number)),
    ];
    let operator = one_of(&["", "", "__gt", "__gte", "__lt", "__lte", "__ne", "__isnull"]);
    let filters = proptest::collection::vec((path(), operator, value), 0..3);
    let order = proptest::option::weighted(0.7, (path(), one_of(&["", " desc"])));
    (filters, order, 1..30usize, 0..3usize).prop_map(move |(filters, order, limit, offset)| {
        let filters = filters.into_iter();
        let mut query: Vec<_> = filters
            .map(|(path, operator, value)| (format!("{path}{operator}"), value))
            .collect();
        query.extend(order.map(|(path, way)| ("orderBy".to_owned(), format!("{path}{way}"))));
        query.push(("limit".to_owned(), limit.to_string()));
        query.push(("offset".to_owned(), offset.to_string()));
        Step::List(entity, query)
    })
}

fn step() -> impl Strategy<Value = Step> {
    let custom = prop_oneof![
        text(),
        number(),
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool)
    ];
    prop_oneof![
        8 => set(),
        4 => point(),
        2 => (0..40u8, custom).prop_map(|(number, value)| Step::Custom(number, "Color", value)),
        1 => (one_of(ENTITIES.to_vec()), 0..40u8).prop_map(|(entity, n)| Step::Remove(entity, n)),
        1 => Just(Step::Commit),
        1 => Just(Step::RollBack),
        1 => (0..400i64).prop_map(Step::Wait),
        8 => list(),
    ]
}

/// What a list is by the records themselves.
fn plain<'r>(
    reader: &Reader<'r>,
    entity: &str,
    filters: &[Filter],
    order: Option<&Order>,
    page: Page,
) -> (Vec<&'r Record>, usize) {
    let fits = |record: &&Record| filters.iter().all(|filter| filter.holds(reader, record));
    let mut records: Vec<&Record> = reader.store.all(entity).filter(fits).collect();
    if let Some(order) = order {
        order.sort(reader, &mut records);
    }
    (page.cut(&records).to_vec(), records.len())
}

fn change(store: &mut Store, entity: &str, number: u8, change: impl FnOnce(&mut Record)) {
    let uid = uid(entity, number);
    let known = store.get(entity, &uid).cloned();
    let mut record = known.unwrap_or_else(|| Record::new(entity, &uid));
    change(&mut record);
    store.put(record);
}

fn run(steps: Vec<Step>) {
    let mut store = Store::default();
    let index = Index::default();
    let mut now: DateTime<Utc> = clock::parse(DATES[0]).unwrap();
    for step in steps {
        match step {
            Step::Set(entity, number, member, value) => {
                change(&mut store, entity, number, |r| r.set(member, value));
            }
            Step::Custom(number, name, value) => {
                change(&mut store, "Person", number, |r| r.set_custom(name, value));
            }
            Step::Point(entity, from, relation, to) => {
                let target = if relation == "BillingAddress" {
                    "Address"
                } else {
                    relation
                };
                let target = uid(target, to);
                change(&mut store, entity, from, |r| r.point(relation, &target));
            }
            Step::Remove(entity, number) => store.remove(entity, &uid(entity, number)),
            Step::Commit => store.commit(),
            Step::RollBack => store.roll_back(),
            Step::Wait(days) => now += TimeDelta::days(days),
            Step::Replace => {
                store.commit();
                let mut other = Store::default();
                for entity in ENTITIES {
                    for record in store.all(entity) {
                        other.put(record.clone());
                    }
                }
                store = other;
            }
            Step::List(entity, query) => {
                let reader = Reader::new(&SPEC, &store, now);
                let page = Page::parse(&Query(query.clone()), false);
                let mut order = None;
                let mut filters = Vec::new();
                for (name, value) in &query {
                    if name == "orderBy" {
                        order = Order::parse(&reader, entity, value);
                    } else if let Ok(filter) = Filter::parse(&reader, entity, name, value) {
                        filters.extend(filter);
                    }
                }
                let uids = |(records, total): (Vec<&Record>, usize)| -> (Vec<String>, usize) {
                    (
                        records.iter().map(|record| record.uid.clone()).collect(),
                        total,
                    )
                };
                let wanted = plain(&reader, entity, &filters, order.as_ref(), page);
                let wanted = uids(wanted);
                for _ in 0..2 {
                    let found = select(
                        &reader,
                        &index,
                        entity,
                        &filters,
                        order.as_ref(),
                        page,
                        |_| true,
                    );
                    assert_eq!(uids(found), wanted, "{query:?}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn columns_list_what_the_records_say(
        steps in proptest::collection::vec(
            prop_oneof![40 => step(), 1 => Just(Step::Replace)], 1..250)
    ) {
        run(steps);
    }
}

#[test]
fn more_changes_than_a_table_remembers_are_found_as_well() {
    let name = |number: usize| {
        Step::Set(
            "Account",
            (number % 40) as u8,
            "Name",
            Json::text(TEXTS[number % TEXTS.len()]),
        )
    };
    let list = || {
        Step::List(
            "Account",
            vec![
                ("Name".to_owned(), "a*".to_owned()),
                ("orderBy".to_owned(), "Name desc".to_owned()),
            ],
        )
    };
    let mut steps: Vec<Step> = (0..40).map(name).collect();
    steps.push(list());
    steps.extend((0..10_000).map(|number| name(number * 3 + 1)));
    steps.push(list());
    steps.push(Step::Commit);
    steps.extend((0..3).map(name));
    steps.push(list());
    run(steps);
}

#[test]
fn what_depends_on_time_is_worked_out_anew() {
    let ends = |number, date| Step::Set("Subscription", number, "EndDate", Json::text(date));
    let none = ("CurrentSubscription__isnull".to_owned(), "true".to_owned());
    let order = (
        "orderBy".to_owned(),
        "CurrentSubscription.EndDate".to_owned(),
    );
    let list = || Step::List("Account", vec![none.clone()]);
    let sorted = || Step::List("Account", vec![order.clone()]);
    let mut steps = vec![
        Step::Set("Account", 1, "Name", Json::text("one")),
        Step::Set("Account", 2, "Name", Json::text("two")),
        Step::Point("Subscription", 1, "Account", 1),
        Step::Point("Subscription", 2, "Account", 2),
        ends(1, DATES[3]),
        ends(2, DATES[4]),
    ];
    for days in [0, 100, 1000] {
        steps.extend([Step::Wait(days), list(), sorted()]);
    }
    run(steps);
}
