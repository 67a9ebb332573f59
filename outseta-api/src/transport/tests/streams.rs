//! Lists that take several requests.

use futures_util::TryStreamExt as _;

use super::{client, server::*};
use crate::stand_in::fields::person;

/// A page of people whose uids are their numbers.
fn page(limit: i64, offset: i64, total: i64, uids: std::ops::Range<u32>) -> Reaction {
    let items: Vec<_> = uids.map(|uid| format!(r#"{{"Uid": "{uid}"}}"#)).collect();
    let items = items.join(",");
    json(
        200,
        &format!(
            r#"{{"metadata": {{"limit": {limit}, "offset": {offset}, "total": {total}}}, "items": [{items}]}}"#
        ),
    )
}

fn asked(server: &Server) -> Vec<String> {
    let query = |line: &str| {
        line.split_once('?')
            .map_or(String::new(), |(_, rest)| rest.replace(" HTTP/1.1", ""))
    };
    server.seen().iter().map(|seen| query(&seen.line)).collect()
}

#[tokio::test]
async fn a_stream_goes_on_in_the_size_that_was_applied() {
    let server = Server::start([
        page(2, 0, 5, 0..2),
        page(2, 1, 5, 2..4),
        page(2, 2, 5, 4..5),
    ])
    .await;
    let client = client(&server);
    let mut people = client.sample().list().q("ann").stream();
    let mut uids = Vec::new();
    while let Some(person) = people.try_next().await.expect("a person") {
        uids.push(person.uid.expect("a uid").to_string());
        assert_eq!(people.total(), Some(5));
    }
    assert_eq!(uids, ["0", "1", "2", "3", "4"]);
    assert!(people.next().await.is_none());
    assert_eq!(
        asked(&server),
        [
            "q=ann&limit=100&offset=0",
            "q=ann&limit=2&offset=1",
            "q=ann&limit=2&offset=2"
        ]
    );
}

#[tokio::test]
async fn a_selection_of_children_takes_smaller_pages() {
    let server = Server::start((0..3).map(|_| page(25, 0, 0, 0..0))).await;
    let client = client(&server);
    let list = || client.sample().list();
    assert!(
        list()
            .select(person::UID)
            .stream()
            .try_next()
            .await
            .expect("no error")
            .is_none()
    );
    assert!(
        list()
            .select(person::PERSON_ACCOUNT)
            .pages()
            .try_next()
            .await
            .expect("no error")
            .is_some()
    );
    assert!(
        list()
            .select(person::PERSON_ACCOUNT)
            .limit(7)
            .page(3)
            .stream()
            .try_next()
            .await
            .expect("no error")
            .is_none()
    );
    assert_eq!(
        asked(&server),
        [
            "fields=Uid&limit=100&offset=0",
            "fields=PersonAccount.*&limit=25&offset=0",
            "fields=PersonAccount.*&limit=7&offset=3"
        ]
    );
}

#[tokio::test]
async fn a_list_that_shrinks_ends_at_the_empty_page() {
    let server = Server::start([page(2, 0, 6, 0..2), page(2, 1, 6, 0..0)]).await;
    let client = client(&server);
    assert_eq!(
        client
            .sample()
            .list()
            .stream()
            .try_collect()
            .await
            .expect("people")
            .len(),
        2
    );
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_stream_ends_after_an_error() {
    let server = Server::start([page(2, 0, 6, 0..2), json(400, "no")]).await;
    let client = client(&server);
    let mut people = client.sample().list().stream();
    assert!(people.next().await.is_some_and(|person| person.is_ok()));
    assert!(people.next().await.is_some_and(|person| person.is_ok()));
    assert!(people.next().await.is_some_and(|person| person.is_err()));
    assert!(people.next().await.is_none());
}

#[tokio::test]
async fn streams_are_streams() {
    fn is_stream<S: futures_core::Stream + Unpin + Send>(stream: S) -> S {
        stream
    }
    let server = Server::start([
        page(2, 0, 3, 0..2),
        page(2, 1, 3, 2..3),
        page(2, 0, 2, 0..2),
    ])
    .await;
    let client = client(&server);
    let people: Vec<_> =
        futures_util::StreamExt::collect(is_stream(client.sample().list().stream())).await;
    assert_eq!(people.len(), 3);
    let pages: Vec<_> = is_stream(client.sample().list().pages())
        .try_collect()
        .await
        .expect("pages");
    assert_eq!(pages.into_iter().flatten().count(), 2);
}

#[tokio::test]
async fn calls_can_be_spawned() {
    let server = Server::start([page(2, 0, 1, 0..1), json(200, "{}")]).await;
    let client = client(&server);
    let task = tokio::spawn(async move {
        let people = client.sample().list().stream().try_collect().await?;
        client.sample().get("u").await?;
        Ok::<_, crate::Error>(people.len())
    });
    assert_eq!(task.await.expect("no panic").expect("an answer"), 1);
}
