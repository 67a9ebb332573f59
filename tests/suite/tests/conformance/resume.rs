//! Lists that go on where an earlier stream stood.

use outseta_api::{Client, ErrorKind, Position, fields::person, models::Person, serde_json};

use crate::support::{
    clients::{client, once},
    server::{Seen, Server, Step, json},
};

fn number(seen: &Seen, name: &str) -> u64 {
    let pairs = seen.pairs();
    let pair = pairs.iter().find(|pair| pair.0 == name);
    pair.map_or(0, |pair| pair.1.parse().expect("a number"))
}

/// A page of a list of so many people, numbered from zero, in pages of at most `cap`.
fn page(seen: &Seen, cap: u64, total: u64) -> Step {
    let limit = number(seen, "limit").min(cap);
    let offset = number(seen, "offset");
    let items: Vec<_> = (offset * limit..((offset + 1) * limit).min(total))
        .map(|uid| format!(r#"{{"Uid": "{uid}"}}"#))
        .collect();
    let items = items.join(",");
    json(
        200,
        &format!(
            r#"{{"metadata": {{"limit": {limit}, "offset": {offset}, "total": {total}}}, "items": [{items}]}}"#
        ),
    )
}

async fn people(cap: u64, total: u64) -> Server {
    Server::with(move |seen| page(seen, cap, total)).await
}

/// The pages that were asked for since the last time, as limit and offset.
fn asked(server: &Server) -> Vec<(u64, u64)> {
    let seen = server.take();
    seen.iter()
        .map(|seen| (number(seen, "limit"), number(seen, "offset")))
        .collect()
}

fn uid(person: &Person) -> u64 {
    let uid = person.uid.as_ref().expect("a uid");
    uid.as_str().parse().expect("a number")
}

/// Takes so many people, and tells where that leads.
async fn take(client: &Client, from: Option<Position>, number: u64) -> (Vec<u64>, Position) {
    let list = client.people().list().limit(10);
    let mut stream = match from {
        Some(position) => list.resume(position).stream(),
        None => list.stream(),
    };
    let mut uids = Vec::new();
    while (uids.len() as u64) < number
        && let Some(person) = stream.try_next().await.expect("people")
    {
        uids.push(uid(&person));
    }
    (uids, stream.position())
}

#[tokio::test]
async fn from_any_place_nothing_is_repeated_or_skipped() {
    let server = people(100, 35).await;
    let client = client(&server.url());
    for number in 0..=35 {
        let (taken, position) = take(&client, None, number).await;
        assert_eq!(taken, (0..number).collect::<Vec<_>>());
        let saved = serde_json::to_string(&position).expect("writable");
        let position = serde_json::from_str(&saved).expect("readable");
        let (rest, _) = take(&client, Some(position), 100).await;
        assert_eq!(rest, (number..35).collect::<Vec<_>>(), "{saved}");
    }
}

#[tokio::test]
async fn in_steps_every_page_is_asked_for_once_or_where_a_step_ends_in_it_again() {
    let server = people(100, 30).await;
    let client = client(&server.url());
    let (mut position, mut all) = (None, Vec::new());
    for _ in 0..6 {
        let list = client.people().list().limit(10).pages_ahead(0);
        let mut stream = match position {
            Some(position) => list.resume(position).stream(),
            None => list.stream(),
        };
        for _ in 0..5 {
            let person = stream.try_next().await.expect("people");
            all.push(uid(&person.expect("a person")));
        }
        position = Some(stream.position());
    }
    assert_eq!(all, (0..30).collect::<Vec<_>>());
    let pages = [(10, 0), (10, 0), (10, 1), (10, 1), (10, 2), (10, 2)];
    assert_eq!(asked(&server), pages);
}

#[tokio::test]
async fn a_position_says_where_it_is() {
    let server = people(25, 60).await;
    let client = client(&server.url());
    let mut stream = client.people().list().stream();
    let shown = |position: Position| (position.page_size(), position.page(), position.taken());
    assert_eq!(shown(stream.position()), (100, 0, 0), "as it will be asked");
    stream.try_next().await.expect("people").expect("a person");
    assert_eq!(shown(stream.position()), (25, 0, 1), "as it was applied");
    for _ in 1..25 {
        stream.try_next().await.expect("people").expect("a person");
    }
    assert_eq!(shown(stream.position()), (25, 1, 0));
    while stream.try_next().await.expect("people").is_some() {}
    assert_eq!(shown(stream.position()), (25, 2, 10));

    let mut pages = client.people().list().pages();
    pages.try_next().await.expect("pages").expect("a page");
    assert_eq!(shown(pages.position()), (25, 1, 0));
    assert_eq!(pages.total(), Some(60));
}

#[tokio::test]
async fn after_an_error_the_failed_page_is_the_next() {
    let server = Server::with({
        let mut failed = false;
        move |seen| {
            if number(seen, "offset") == 2 && !std::mem::replace(&mut failed, true) {
                return json(403, "");
            }
            page(seen, 10, 35)
        }
    })
    .await;
    let client = once(&server.url());
    let mut stream = client.people().list().stream();
    let mut uids = Vec::new();
    let error = loop {
        match stream.try_next().await {
            Ok(person) => uids.push(uid(&person.expect("not yet the end"))),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert!(stream.try_next().await.expect("the end").is_none());
    let rest = client.people().list().resume(stream.position());
    let rest = rest.stream().try_collect().await.expect("the rest");
    uids.extend(rest.iter().map(uid));
    assert_eq!(uids, (0..35).collect::<Vec<_>>());
    assert_eq!(
        asked(&server),
        [(100, 0), (10, 1), (10, 2), (10, 2), (10, 3)]
    );
}

#[tokio::test]
async fn an_error_in_a_page_ahead_loses_nothing_of_the_page_at_hand() {
    let server = Server::with(|seen| match number(seen, "offset") {
        0 => page(seen, 10, 35),
        _ => Step::HangUp,
    })
    .await;
    let client = once(&server.url());
    let mut stream = client.people().list().stream();
    for expected in 0..10 {
        let person = stream.try_next().await.expect("people");
        assert_eq!(uid(&person.expect("a person")), expected);
        // The next page has failed meanwhile, or will.
        tokio::task::yield_now().await;
    }
    assert!(stream.try_next().await.is_err());
    assert_eq!(
        (stream.position().page(), stream.position().taken()),
        (1, 0)
    );
}

#[tokio::test]
async fn at_the_end_it_waits_for_more() {
    for (total, more) in [(35, 48), (30, 31), (0, 5), (35, 35)] {
        let server = people(10, total).await;
        let client = client(&server.url());
        let (taken, end) = take(&client, None, 100).await;
        assert_eq!(taken.len() as u64, total);
        let grown = people(10, more).await;
        let client = self::client(&grown.url());
        let (added, _) = take(&client, Some(end), 100).await;
        assert_eq!(added, (total..more).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn pages_go_on_in_the_middle_of_one() {
    let server = people(10, 35).await;
    let client = client(&server.url());
    let (_, position) = take(&client, None, 13).await;
    let mut pages = client.people().list().resume(position).pages();
    let first = pages.try_next().await.expect("pages").expect("a page");
    let uids: Vec<_> = first.items.iter().map(uid).collect();
    assert_eq!(uids, (13..20).collect::<Vec<_>>());
    assert_eq!(first.metadata.total, 35);
}

#[tokio::test]
async fn the_size_may_be_another_one_now() {
    let server = people(100, 350).await;
    let client = client(&server.url());
    let mut stream = client.people().list().pages_ahead(0).stream();
    for _ in 0..160 {
        stream.try_next().await.expect("people").expect("a person");
    }
    let position = stream.position();
    asked(&server);

    // By a selection that makes pages smaller.
    let list = client.people().list().pages_ahead(0).resume(position);
    let with_children = list.clone().select(person::PERSON_ACCOUNT.all());
    let next = with_children.stream().try_next().await.expect("people");
    assert_eq!(uid(&next.expect("a person")), 160);
    assert_eq!(asked(&server), [(25, 6)]);

    // By one's own choice.
    let next = list.clone().limit(7).stream().try_next().await;
    assert_eq!(uid(&next.expect("people").expect("a person")), 160);
    assert_eq!(asked(&server), [(7, 22)]);

    // By a server that has changed its mind: the page that it sends is not the one that was meant.
    let server = people(40, 350).await;
    let client = self::client(&server.url());
    let list = client.people().list().resume(position);
    let rest = list.stream().try_collect().await.expect("people");
    let uids: Vec<_> = rest.iter().map(uid).collect();
    assert_eq!(uids, (160..350).collect::<Vec<_>>());
    let pages = [(100, 1), (40, 4), (40, 5), (40, 6), (40, 7), (40, 8)];
    assert_eq!(asked(&server), pages);
}

#[tokio::test]
async fn the_total_can_be_known_first() {
    let server = people(10, 35).await;
    let client = client(&server.url());
    let mut stream = client.people().list().stream();
    assert_eq!(stream.total(), None);
    assert_eq!(stream.fetch_total().await.expect("a total"), 35);
    let start = stream.position();
    assert_eq!((start.page(), start.taken()), (0, 0), "nothing was taken");
    assert_eq!(stream.fetch_total().await.expect("a total"), 35);
    let people = stream.try_collect().await.expect("people");
    let uids: Vec<_> = people.iter().map(uid).collect();
    assert_eq!(uids, (0..35).collect::<Vec<_>>());
    assert_eq!(asked(&server), [(100, 0), (10, 1), (10, 2), (10, 3)]);

    let server = Server::always(403, "").await;
    let client = self::client(&server.url());
    let mut stream = client.people().list().stream();
    assert!(stream.fetch_total().await.is_err());
    assert!(stream.try_next().await.expect("the end").is_none());
}
