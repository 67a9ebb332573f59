//! Walking through lists: which pages are asked for, and when the walk ends.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::{StreamExt as _, TryStreamExt as _};
use outseta_api::{
    Client, Error, ErrorKind,
    fields::person,
    models::Person,
    query::All,
    serde_json::{Value, json},
};
use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers::path};

use crate::support::{
    clients::{client, once},
    server::{Answer, Server, Step, json as answer},
};

/// A list of people on a server.
struct People {
    server: MockServer,
    /// Pages that were asked for, as limit and offset.
    asked: Arc<Mutex<Vec<(u64, u64)>>>,
}

impl People {
    /// `uids` are there when page number `n` is asked for, in pages of at most `cap`.
    async fn new(cap: u64, uids: impl Fn(u64) -> Vec<u64> + Send + Sync + 'static) -> Self {
        Self::telling(cap, uids, |metadata| metadata).await
    }

    /// Like `new`, but the metadata are told otherwise.
    async fn telling(
        cap: u64,
        uids: impl Fn(u64) -> Vec<u64> + Send + Sync + 'static,
        tell: impl Fn(Value) -> Value + Send + Sync + 'static,
    ) -> Self {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        let server = MockServer::start().await;
        let respond = move |request: &Request| {
            let number = |name: &str, default| {
                request
                    .url
                    .query_pairs()
                    .find(|pair| pair.0 == name)
                    .map_or(default, |pair| pair.1.parse().expect("a number"))
            };
            let (limit, offset) = (number("limit", 25), number("offset", 0));
            log.lock().expect("no panic").push((limit, offset));
            let limit = limit.min(cap);
            let uids = uids(offset);
            let items: Vec<_> = uids
                .iter()
                .skip(usize::try_from(offset * limit).expect("a small number"))
                .take(usize::try_from(limit).expect("a small number"))
                .map(|uid| json!({"Uid": uid.to_string()}))
                .collect();
            let metadata = json!({"limit": limit, "offset": offset, "total": uids.len()});
            ResponseTemplate::new(200)
                .set_body_json(json!({"metadata": tell(metadata), "items": items}))
        };
        Mock::given(path("/api/v1/crm/people"))
            .respond_with(respond)
            .mount(&server)
            .await;
        Self { server, asked }
    }

    fn client(&self) -> Client {
        client(&format!("{}/api/v1", self.server.uri()))
    }

    fn asked(&self) -> Vec<(u64, u64)> {
        self.asked.lock().expect("no panic").clone()
    }
}

fn uid(person: &Person) -> u64 {
    let uid = person.uid.as_ref().expect("a uid");
    uid.as_str().parse().expect("a number")
}

fn uids(people: &[Person]) -> Vec<u64> {
    people.iter().map(uid).collect()
}

async fn all(client: &Client) -> Vec<u64> {
    let people = client.people().list().stream().try_collect();
    uids(&people.await.expect("all people"))
}

#[tokio::test]
async fn pages_are_counted_and_as_large_as_they_get() {
    let people = People::new(100, |_| (0..250).collect()).await;
    assert_eq!(all(&people.client()).await, (0..250).collect::<Vec<_>>());
    assert_eq!(people.asked(), [(100, 0), (100, 1), (100, 2)]);
}

#[tokio::test]
async fn a_last_page_that_is_full_is_the_last() {
    let people = People::new(100, |_| (0..200).collect()).await;
    assert_eq!(all(&people.client()).await.len(), 200);
    assert_eq!(people.asked(), [(100, 0), (100, 1)]);
}

#[tokio::test]
async fn an_empty_list_is_one_page() {
    let people = People::new(100, |_| Vec::new()).await;
    assert!(all(&people.client()).await.is_empty());
    assert_eq!(people.asked(), [(100, 0)]);
}

#[tokio::test]
async fn children_make_pages_smaller() {
    let people = People::new(100, |_| (0..60).collect()).await;
    let client = people.client();
    let found = client
        .people()
        .list()
        .select((All, person::PERSON_ACCOUNT.all()))
        .stream()
        .try_collect()
        .await
        .expect("all people");
    assert_eq!(uids(&found), (0..60).collect::<Vec<_>>());
    assert_eq!(people.asked(), [(25, 0), (25, 1), (25, 2)]);
}

#[tokio::test]
async fn a_selection_without_children_does_not() {
    let people = People::new(100, |_| (0..60).collect()).await;
    let client = people.client();
    let list = client.people().list().select((All, person::EMAIL));
    let found = list.stream().try_collect().await.expect("all people");
    assert_eq!((found.len(), people.asked()), (60, vec![(100, 0)]));
}

#[tokio::test]
async fn the_size_that_the_server_applies_is_the_one_to_count_in() {
    let people = People::new(25, |_| (0..60).collect()).await;
    assert_eq!(all(&people.client()).await, (0..60).collect::<Vec<_>>());
    assert_eq!(people.asked(), [(100, 0), (25, 1), (25, 2)]);
}

#[tokio::test]
async fn the_size_can_be_chosen() {
    let people = People::new(100, |_| (0..25).collect()).await;
    let client = people.client();
    let list = client.people().list().limit(10);
    assert_eq!(
        uids(&list.clone().stream().try_collect().await.expect("people")),
        (0..25).collect::<Vec<_>>()
    );
    assert_eq!(people.asked(), [(10, 0), (10, 1), (10, 2)]);
    let rest = list.page(1).stream().try_collect().await.expect("people");
    assert_eq!(uids(&rest), (10..25).collect::<Vec<_>>());
    assert_eq!(people.asked()[3..], [(10, 1), (10, 2)]);
}

#[tokio::test]
async fn a_list_that_shrinks_ends() {
    let people = People::new(100, |page| (0..if page == 0 { 500 } else { 120 }).collect()).await;
    assert_eq!(all(&people.client()).await, (0..120).collect::<Vec<_>>());
    assert_eq!(people.asked(), [(100, 0), (100, 1)]);
    let people = People::new(100, |page| (0..if page == 0 { 500 } else { 50 }).collect()).await;
    assert_eq!(all(&people.client()).await, (0..100).collect::<Vec<_>>());
    assert_eq!(people.asked(), [(100, 0), (100, 1)]);
}

#[tokio::test]
async fn a_list_that_grows_is_followed() {
    let people = People::new(100, |page| (0..150 + 100 * page.min(3)).collect()).await;
    assert_eq!(all(&people.client()).await, (0..450).collect::<Vec<_>>());
    assert_eq!(
        people.asked(),
        [(100, 0), (100, 1), (100, 2), (100, 3), (100, 4)]
    );
}

#[tokio::test]
async fn a_list_that_never_ends_goes_forward() {
    let people = People::new(100, |page| (0..100 * (page + 2)).collect()).await;
    let client = people.client();
    let found: Vec<_> = client
        .people()
        .list()
        .stream()
        .take(450)
        .try_collect()
        .await
        .expect("450 people");
    assert_eq!(uids(&found), (0..450).collect::<Vec<_>>());
    assert_eq!(people.asked().len(), 5);
}

#[tokio::test]
async fn a_total_that_is_not_true_is_no_reason_to_go_on_for_ever() {
    for (told, expected, pages) in [
        // Too high: the first empty page is the end.
        (json!(1_000_000), 250, 4),
        (json!(9_223_372_036_854_775_807_i64), 250, 4),
        // Too low: what came is handed on, and no more is asked for.
        (json!(1), 100, 1),
        (json!(150), 200, 2),
        // Not told: a page that is not full is the last.
        (json!(0), 250, 3),
        (json!(-1), 250, 3),
        (Value::Null, 250, 3),
        // As text.
        (json!("250"), 250, 3),
    ] {
        let shown = told.to_string();
        let people = People::telling(
            100,
            |_| (0..250).collect(),
            move |mut metadata| {
                metadata["total"] = told.clone();
                metadata
            },
        )
        .await;
        let found = all(&people.client()).await;
        assert_eq!(
            (found.len(), people.asked().len()),
            (expected, pages),
            "a total of {shown}"
        );
        assert_eq!(found, (0..expected as u64).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn metadata_that_say_nothing() {
    for told in [
        json!({}),
        Value::Null,
        json!({"limit": 0}),
        json!({"limit": -3, "total": 250}),
        json!({"limit": 5_000_000_000_i64, "total": 250}),
        json!({"limit": i64::MIN, "offset": i64::MIN, "total": i64::MIN}),
    ] {
        let shown = told.to_string();
        let people = People::telling(100, |_| (0..250).collect(), move |_| told.clone()).await;
        assert_eq!(
            all(&people.client()).await,
            (0..250).collect::<Vec<_>>(),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_server_that_always_sends_the_same_page_is_not_asked_for_ever() {
    let page = r#"{"metadata": {"limit": 2, "offset": 0, "total": 6}, "items": [{"Uid": "1"}, {"Uid": "2"}]}"#;
    let server = Server::always(200, page).await;
    let found = all(&client(&server.url())).await;
    assert_eq!((found.len(), server.count()), (6, 3));
}

#[tokio::test]
async fn filters_and_order_are_asked_for_on_every_page() {
    let server = Server::with(|seen| {
        let offset = seen.pairs().iter().find(|pair| pair.0 == "offset").map(|pair| pair.1.clone());
        answer(200, &format!(
            r#"{{"metadata": {{"limit": 1, "offset": {}, "total": 3}}, "items": [{{"Uid": "1"}}]}}"#,
            offset.expect("an offset")
        ))
    })
    .await;
    let client = client(&server.url());
    let list = client
        .people()
        .list()
        .filter(person::EMAIL.ends_with("@example.com"))
        .order_by(person::CREATED.desc())
        .select(person::UID)
        .do_not_log();
    list.stream().try_collect().await.expect("three people");
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    let target = |limit: u32, offset: u32| {
        format!(
            "/api/v1/crm/people?Email=*%40example.com&orderBy=Created+DESC&fields=Uid&donotlog=1&limit={limit}&offset={offset}"
        )
    };
    assert_eq!(targets, [target(100, 0), target(1, 1), target(1, 2)]);
}

#[tokio::test]
async fn without_a_page_ahead_nothing_is_asked_for_before_it_is_needed() {
    let people = People::new(100, |_| (0..250).collect()).await;
    let client = people.client();
    let list = client.people().list().pages_ahead(0);
    let mut stream = list.clone().stream();
    assert_eq!((stream.total(), people.asked().len()), (None, 0));
    for _ in 0..100 {
        stream.try_next().await.expect("people").expect("a person");
    }
    assert_eq!((stream.total(), people.asked().len()), (Some(250), 1));
    stream.try_next().await.expect("people").expect("a person");
    assert_eq!(people.asked().len(), 2);
    drop(stream);
    let mut pages = list.pages();
    let page = pages.try_next().await.expect("a page").expect("a page");
    assert_eq!((page.items.len(), page.has_next()), (100, true));
    assert_eq!(people.asked().len(), 3);
}

#[tokio::test]
async fn an_error_in_the_middle_ends_the_stream() {
    let page = |uid: u32| {
        answer(
            200,
            &format!(
                r#"{{"metadata": {{"limit": 1, "total": 9}}, "items": [{{"Uid": "{uid}"}}]}}"#
            ),
        )
    };
    let script = || [page(0), page(1), answer(403, ""), page(3)];

    let server = Server::script(script()).await;
    let client = once(&server.url());
    let mut people = client.people().list().stream();
    for expected in 0..2 {
        let person = people.try_next().await.expect("a page").expect("a person");
        assert_eq!(uid(&person), expected);
    }
    let error: Error = people.try_next().await.expect_err("403");
    assert_eq!(
        (error.kind(), error.operation()),
        (ErrorKind::Forbidden, Some("people_list"))
    );
    for _ in 0..3 {
        assert!(people.try_next().await.expect("the end").is_none());
        assert!(people.next().await.is_none());
    }
    assert_eq!(
        server.count(),
        3,
        "what comes after an error is not asked for"
    );

    let server = Server::script(script()).await;
    let client = once(&server.url());
    let outcomes: Vec<_> = client.people().list().pages().collect().await;
    assert_eq!(
        outcomes.iter().map(Result::is_ok).collect::<Vec<_>>(),
        [true, true, false]
    );

    let server = Server::script(script()).await;
    let client = once(&server.url());
    let collected = client.people().list().stream().try_collect().await;
    assert_eq!(collected.expect_err("403").kind(), ErrorKind::Forbidden);
}

#[tokio::test]
async fn a_page_that_fails_for_a_moment_is_asked_for_again() {
    let page = |uid: u32| {
        answer(
            200,
            &format!(
                r#"{{"metadata": {{"limit": 1, "total": 3}}, "items": [{{"Uid": "{uid}"}}]}}"#
            ),
        )
    };
    let server = Server::script([
        page(0),
        answer(503, ""),
        Step::HangUp,
        page(1),
        answer(429, ""),
        page(2),
    ])
    .await;
    assert_eq!(all(&client(&server.url())).await, [0, 1, 2]);
    let asked: Vec<_> = server
        .seen()
        .iter()
        .filter_map(|seen| seen.pairs().into_iter().find(|pair| pair.0 == "offset"))
        .map(|pair| pair.1)
        .collect();
    assert_eq!(asked, ["0", "1", "1", "1", "2", "2"]);
}

#[tokio::test]
async fn who_loses_patience_may_ask_again_for_the_same_page() {
    let page = r#"{"metadata": {"limit": 1, "total": 1}, "items": [{"Uid": "1"}]}"#;
    let server = Server::script([Step::Late(
        Duration::from_millis(150),
        Answer::new(200, page),
    )])
    .await;
    let client = client(&server.url());
    let mut people = client.people().list().stream();
    let impatient = tokio::time::timeout(Duration::from_millis(50), people.try_next()).await;
    assert!(impatient.is_err());
    let person = people.try_next().await.expect("a page").expect("a person");
    assert_eq!(
        (uid(&person), server.count()),
        (1, 1),
        "the first request goes on"
    );
}

#[tokio::test]
async fn a_single_page() {
    let page = r#"{"metadata": {"limit": 10, "offset": 3, "total": 45}, "items": [{"Uid": "30"}]}"#;
    let server = Server::always(200, page).await;
    let client = client(&server.url());
    let list = client.people().list();
    for (list, query, more) in [
        (list.clone(), "", true),
        (list.clone().page(0), "", true),
        (list.clone().limit(10), "limit=10", true),
        (list.clone().page(3), "offset=3", true),
        (list.clone().limit(10).page(3), "limit=10&offset=3", true),
        (list.clone().page(3).limit(10), "limit=10&offset=3", true),
        (
            list.limit(1000).page(u32::MAX),
            "limit=1000&offset=4294967295",
            true,
        ),
    ] {
        let page = list.await.expect("a page");
        assert_eq!(server.last().query(), query);
        assert_eq!(
            (
                page.metadata.limit,
                page.metadata.offset,
                page.metadata.total,
                page.has_next()
            ),
            (10, 3, 45, more)
        );
        assert_eq!(uids(&page.items), [30]);
    }
}

#[tokio::test]
async fn metadata_of_any_size() {
    for (limit, offset, total) in [
        (i64::MAX, i64::MAX, i64::MAX),
        (i64::MIN, i64::MIN, i64::MIN),
        (1, i64::MAX, i64::MAX),
        (i64::MAX, 1, 0),
    ] {
        let page =
            json!({"metadata": {"limit": limit, "offset": offset, "total": total}, "items": [{}]});
        let server = Server::always(200, &page.to_string()).await;
        let page = client(&server.url()).people().list().await.expect("a page");
        assert!(!page.has_next(), "{page:?}");
    }
}

#[tokio::test]
async fn a_page_of_nothing_is_refused() {
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    let error = client.people().list().limit(0).await.expect_err("no items");
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::InvalidRequest, 0)
    );
    let mut stream = client.people().list().limit(0).stream();
    let error = stream.try_next().await.expect_err("no items");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(stream.try_next().await.expect("the end").is_none());
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn lists_of_children_are_lists() {
    let page = r#"{"metadata": {"limit": 100, "offset": 0, "total": 1}, "items": [{"Uid": "tAgA1234", "Name": "vip"}]}"#;
    let server = Server::always(200, page).await;
    let client = client(&server.url());
    let tags = client
        .segments()
        .list_tags("sEgM1234")
        .stream()
        .try_collect()
        .await
        .expect("a tag");
    assert_eq!(tags[0].name.as_deref(), Some("vip"));
    assert_eq!(
        server.only().target,
        "/api/v1/crm/segments/sEgM1234/tags?limit=100&offset=0"
    );
}
