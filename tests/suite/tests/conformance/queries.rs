//! The query that a list is asked with, to the letter.

use outseta_api::{
    Decimal, Timestamp, Uid,
    chrono::FixedOffset,
    enums::{AccountStage, ActivityType, EntityType},
    fields::{account, activity, deal, person},
    query::{All, Field, Filter, IntoSelection, Order, SelectedPath},
};

use crate::support::{clients::client, server::Server};

const PAGE: &str = r#"{"metadata": {"limit": 25, "offset": 0, "total": 0}, "items": []}"#;

fn instant(text: &str) -> Timestamp {
    text.parse().expect("a date-time")
}

/// Sends each filter alone, and compares the query.
macro_rules! filters {
    ($list:ident: $($filter:expr => $query:literal),+ $(,)?) => {{
        let server = Server::always(200, PAGE).await;
        let client = client(&server.url());
        $(
            client.$list().list().filter($filter).await.expect("a page");
            assert_eq!(server.last().query(), $query, stringify!($filter));
        )+
    }};
}

#[tokio::test]
async fn every_operator() {
    filters!(people:
        person::EMAIL.eq("ann@example.com") => "Email=ann%40example.com",
        person::EMAIL.ne("ann@example.com") => "Email__ne=ann%40example.com",
        person::EMAIL.gt("m") => "Email__gt=m",
        person::EMAIL.gte("m") => "Email__gte=m",
        person::EMAIL.lt("m") => "Email__lt=m",
        person::EMAIL.lte("m") => "Email__lte=m",
        person::PHONE_WORK.is_null() => "PhoneWork__isnull=true",
        person::PHONE_WORK.is_not_null() => "PhoneWork__isnull=false",
        person::EMAIL.starts_with("ann") => "Email=ann*",
        person::EMAIL.ends_with("@example.com") => "Email=*%40example.com",
        person::EMAIL.contains("ann") => "Email=*ann*",
        person::EMAIL.matches("a*n") => "Email=a*n",
    );
}

#[tokio::test]
async fn values_of_every_type() {
    let uid = Uid::from("pAbC12Dx");
    let moment = instant("2026-01-31T10:00:00Z");
    let east = FixedOffset::east_opt(3600).expect("an offset");
    filters!(people:
        person::UID.eq("pAbC12Dx") => "Uid=pAbC12Dx",
        person::UID.ne(&uid) => "Uid__ne=pAbC12Dx",
        person::CREATED.gt(moment) => "Created__gt=2026-01-31T10%3A00%3A00Z",
        person::CREATED.lte(moment.with_timezone(&east)) => "Created__lte=2026-01-31T10%3A00%3A00Z",
        person::CREATED.gte(instant("2026-01-31T10:00:00.125Z")) => "Created__gte=2026-01-31T10%3A00%3A00.125Z",
        person::CREATED.is_null() => "Created__isnull=true",
        person::HAS_UNSUBSCRIBED.eq(true) => "HasUnsubscribed=true",
        person::HAS_UNSUBSCRIBED.ne(false) => "HasUnsubscribed__ne=false",
        person::PERSON_ACCOUNT.is_primary().eq(true) => "PersonAccount.IsPrimary=true",
        person::PERSON_ACCOUNT.account().name().starts_with("Ac") => "PersonAccount.Account.Name=Ac*",
        Field::<_, String>::from_path("CoffeePreference").eq("Flat white") => "CoffeePreference=Flat+white",
    );
    filters!(accounts:
        account::ACCOUNT_STAGE.eq(AccountStage::Subscribing) => "AccountStage=3",
        account::ACCOUNT_STAGE.ne(AccountStage::Unknown(99)) => "AccountStage__ne=99",
        account::ACCOUNT_STAGE.gt(AccountStage::Trialing) => "AccountStage__gt=2",
        account::CURRENT_SUBSCRIPTION.plan().uid().eq("wQXrBxWK") => "CurrentSubscription.Plan.Uid=wQXrBxWK",
        account::LIFETIME_REVENUE.gte(Decimal::new(490_000, 2)) => "LifetimeRevenue__gte=4900.00",
    );
    filters!(deals:
        deal::AMOUNT.gte(1000) => "Amount__gte=1000",
        deal::AMOUNT.lt(Decimal::new(-5, 1)) => "Amount__lt=-0.5",
        deal::WEIGHT.eq(7_u8) => "Weight=7",
        deal::WEIGHT.gt(i64::MIN) => "Weight__gt=-9223372036854775808",
        deal::DEAL_PIPELINE_STAGE.uid().eq("sTaGe123") => "DealPipelineStage.Uid=sTaGe123",
    );
    filters!(activities:
        activity::ENTITY_TYPE.eq(EntityType::Person) => "EntityType=2",
        activity::ENTITY_UID.eq("pAbC12Dx") => "EntityUid=pAbC12Dx",
        activity::ACTIVITY_DATE_TIME.gte(moment) => "ActivityDateTime__gte=2026-01-31T10%3A00%3A00Z",
    );
}

#[tokio::test]
async fn text_that_means_something_in_a_query() {
    filters!(people:
        person::TITLE.eq("a b") => "Title=a+b",
        person::TITLE.eq("a+b") => "Title=a%2Bb",
        person::TITLE.eq("a&b=c") => "Title=a%26b%3Dc",
        person::TITLE.eq("100%") => "Title=100%25",
        person::TITLE.eq("%20") => "Title=%2520",
        person::TITLE.eq("a#b?c/d") => "Title=a%23b%3Fc%2Fd",
        person::TITLE.eq("a;b,c") => "Title=a%3Bb%2Cc",
        person::TITLE.eq("'\"<>\\") => "Title=%27%22%3C%3E%5C",
        person::TITLE.eq("Zoë 日本 🦀") => "Title=Zo%C3%AB+%E6%97%A5%E6%9C%AC+%F0%9F%A6%80",
        person::TITLE.eq("a\r\nb\0") => "Title=a%0D%0Ab%00",
        person::TITLE.eq("") => "Title=",
        person::TITLE.starts_with("*") => "Title=**",
        person::TITLE.contains("a&b c") => "Title=*a%26b+c*",
        Field::<_, String>::from_path("Custom Field&x=1").eq("y") => "Custom+Field%26x%3D1=y",
    );
}

#[tokio::test]
async fn orders() {
    let server = Server::always(200, PAGE).await;
    let client = client(&server.url());
    let orders: [(Order<_>, &str); 4] = [
        (person::CREATED.desc(), "orderBy=Created+DESC"),
        (person::EMAIL.asc(), "orderBy=Email"),
        (
            person::PERSON_ACCOUNT.account().name().desc(),
            "orderBy=PersonAccount.Account.Name+DESC",
        ),
        (
            Field::<_, String>::from_path("CoffeePreference").asc(),
            "orderBy=CoffeePreference",
        ),
    ];
    for (order, query) in orders {
        client
            .people()
            .list()
            .order_by(order)
            .await
            .expect("a page");
        assert_eq!(server.last().query(), query);
    }
    let twice = client
        .people()
        .list()
        .order_by(person::CREATED.desc())
        .order_by(person::EMAIL.asc());
    twice.await.expect("a page");
    assert_eq!(
        server.last().query(),
        "orderBy=Email",
        "the last one counts"
    );
}

#[tokio::test]
async fn selections() {
    let server = Server::always(200, r#"{"metadata": {}, "items": []}"#).await;
    let client = client(&server.url());
    let paths: Vec<SelectedPath<_>> = vec![
        person::UID.into(),
        person::PERSON_ACCOUNT.into(),
        Field::<_, String>::from_path("CoffeePreference").into(),
    ];
    let selections = [
        (person::UID.into_selection(), "fields=Uid"),
        (All.into_selection(), "fields=*"),
        (
            (person::UID, person::EMAIL).into_selection(),
            "fields=Uid%2CEmail",
        ),
        (
            (All, person::PERSON_ACCOUNT.all()).into_selection(),
            "fields=*%2CPersonAccount.*",
        ),
        (
            (
                person::UID,
                person::PERSON_ACCOUNT.account().name(),
                person::MAILING_ADDRESS.city(),
            )
                .into_selection(),
            "fields=Uid%2CPersonAccount.Account.Name%2CMailingAddress.City",
        ),
        (
            paths.into_selection(),
            "fields=Uid%2CPersonAccount.*%2CCoffeePreference",
        ),
    ];
    for (selection, query) in selections {
        client
            .people()
            .list()
            .select(selection.clone())
            .await
            .expect("a page");
        assert_eq!(server.last().query(), query);
        client
            .people()
            .get("pAbC12Dx")
            .select(selection)
            .await
            .expect("a person");
        assert_eq!(server.last().query(), query);
    }
}

#[tokio::test]
async fn all_of_it_together_in_the_order_of_saying() {
    let server = Server::always(200, PAGE).await;
    let client = client(&server.url());
    let everything = client
        .people()
        .list()
        .q("ann lee")
        .filter(person::EMAIL.ends_with("@example.com"))
        .filter(person::CREATED.gt(instant("2026-01-01T00:00:00Z")))
        .filter(person::CREATED.lt(instant("2026-02-01T00:00:00Z")))
        .order_by(person::CREATED.desc())
        .select((person::UID, person::EMAIL))
        .do_not_log()
        .query("newParameter", "1")
        .limit(50)
        .page(2);
    everything.clone().await.expect("a page");
    assert_eq!(
        server.last().target,
        "/api/v1/crm/people?q=ann+lee&Email=*%40example.com&Created__gt=2026-01-01T00%3A00%3A00Z\
         &Created__lt=2026-02-01T00%3A00%3A00Z&orderBy=Created+DESC&fields=Uid%2CEmail&donotlog=1&newParameter=1\
         &limit=50&offset=2"
    );
    let before = server.last().target;
    everything.await.expect("a page");
    assert_eq!(server.last().target, before, "a clone asks the same");
}

#[tokio::test]
async fn one_name_may_be_filtered_twice() {
    let server = Server::always(200, PAGE).await;
    let client = client(&server.url());
    let filters: [Filter<_>; 2] = [person::EMAIL.ne("a@b.c"), person::EMAIL.ne("d@e.f")];
    let list = filters
        .into_iter()
        .fold(client.people().list(), |list, filter| list.filter(filter));
    list.await.expect("a page");
    assert_eq!(server.last().query(), "Email__ne=a%40b.c&Email__ne=d%40e.f");
}

#[tokio::test]
async fn declared_parameters() {
    let server = Server::always(200, PAGE).await;
    let client = client(&server.url());
    client
        .accounts()
        .list()
        .segment_uid("sEgM1234")
        .q("Acme & Sons")
        .await
        .expect("a page");
    assert_eq!(server.last().query(), "segmentUid=sEgM1234&q=Acme+%26+Sons");
    client
        .deals()
        .list()
        .owner_uid("pAbC12Dx")
        .await
        .expect("a page");
    assert_eq!(server.last().query(), "ownerUid=pAbC12Dx");
    client
        .people()
        .list()
        .q("ann")
        .q("bob")
        .await
        .expect("a page");
    assert_eq!(server.last().query(), "q=bob", "the last one counts");
    client
        .activities()
        .list()
        .activity_type([ActivityType::from(100), ActivityType::from(101)])
        .await
        .expect("a page");
    assert_eq!(
        server.last().pairs(),
        [("ActivityType".to_owned(), "[100,101]".to_owned())]
    );
}
