//! Pages that are fetched while the caller works on the one before.

use std::time::Duration;

use futures_util::FutureExt as _;
use outseta_api::{Client, Items, operations::PeopleList};
use tokio::runtime::{Builder, Runtime};

use crate::support::{
    clients::{client, settings},
    server::{Answer, Seen, Server, Step, json},
};

/// A page of two people of a list of `total`.
fn page(seen: &Seen, total: u32) -> Answer {
    let pairs = seen.pairs();
    let offset = pairs.iter().find(|pair| pair.0 == "offset");
    let offset = offset.map_or("0", |pair| pair.1.as_str());
    let body = format!(
        r#"{{"metadata": {{"limit": 2, "offset": {offset}, "total": {total}}}, "items": [{{}}, {{}}]}}"#
    );
    Answer::new(200, body).header("Content-Type", "application/json")
}

/// A server that answers so many requests, and leaves the others waiting.
async fn answering(requests: usize, total: u32) -> Server {
    let mut count = 0;
    Server::with(move |seen| {
        count += 1;
        if count > requests {
            Step::Hang
        } else {
            Step::Answer(page(seen, total))
        }
    })
    .await
}

async fn next(stream: &mut Items<PeopleList>) {
    stream.try_next().await.expect("people").expect("a person");
}

/// Waits until so many requests have arrived.
async fn arrived(server: &Server, requests: usize) {
    while server.count() < requests {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Gives what should not arrive the time to do so.
async fn and_no_more(server: &Server, requests: usize) {
    arrived(server, requests).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(server.count(), requests);
}

#[tokio::test]
async fn one_page_is_fetched_ahead() {
    let server = answering(usize::MAX, 20).await;
    let client = client(&server.url());
    let mut stream = client.people().list().stream();
    and_no_more(&server, 0).await;
    next(&mut stream).await;
    and_no_more(&server, 2).await;
    next(&mut stream).await;
    and_no_more(&server, 2).await;
    next(&mut stream).await;
    and_no_more(&server, 3).await;
    let mut pages = client.people().list().pages();
    pages.try_next().await.expect("pages").expect("a page");
    and_no_more(&server, 5).await;
}

#[tokio::test]
async fn several_pages_are_under_way_at_once_if_asked_for() {
    let server = answering(1, 20).await;
    let client = client(&server.url());
    let mut stream = client.people().list().pages_ahead(3).stream();
    next(&mut stream).await;
    and_no_more(&server, 4).await;
}

#[tokio::test]
async fn several_pages_ahead_are_the_same_pages() {
    for (total, requests) in [(1, 1), (2, 1), (3, 2), (20, 10), (21, 11)] {
        for ahead in [0, 1, 2, 4, 100] {
            let server = answering(usize::MAX, total).await;
            let client = client(&server.url());
            let list = client.people().list().pages_ahead(ahead);
            list.stream().try_collect().await.expect("people");
            let mut offsets: Vec<u32> = server
                .seen()
                .iter()
                .filter_map(|seen| seen.pairs().into_iter().find(|pair| pair.0 == "offset"))
                .map(|pair| pair.1.parse().expect("a number"))
                .collect();
            offsets.sort_unstable();
            assert_eq!(offsets, (0..requests).collect::<Vec<_>>(), "{ahead} ahead");
        }
    }
}

#[tokio::test]
async fn pages_ahead_are_dropped_when_the_list_turns_out_shorter() {
    let server = Server::with(|seen| {
        let first = seen
            .pairs()
            .contains(&("offset".to_owned(), "0".to_owned()));
        Step::Answer(page(seen, if first { 20 } else { 4 }))
    })
    .await;
    let client = client(&server.url());
    let list = client.people().list().pages_ahead(3);
    let people = list.stream().try_collect().await.expect("people");
    assert_eq!(people.len(), 4);
}

#[tokio::test]
async fn nothing_follows_an_unknown_end() {
    // Without a total, only a full page says that there may be another one.
    let server = Server::with(|seen| Step::Answer(page(seen, 0))).await;
    let client = client(&server.url());
    let mut stream = client.people().list().pages_ahead(3).stream();
    next(&mut stream).await;
    and_no_more(&server, 2).await;
}

/// A runtime of its own, so that all tasks on it are the client's.
fn runtime() -> Runtime {
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(1).enable_all();
    builder.build().expect("a runtime")
}

#[test]
fn a_stream_that_is_dropped_leaves_no_task() {
    let servers = runtime();
    let server = servers.block_on(answering(1, 20));
    let own = runtime();
    let client = client(&server.url());
    let tasks = || own.metrics().num_alive_tasks();
    own.block_on(async {
        let mut stream = client.people().list().pages_ahead(3).stream();
        next(&mut stream).await;
        arrived(&server, 4).await;
        assert!(tasks() >= 3, "three pages are waited for");
        drop(stream);
        drop(client);
        // The tasks end, and with them the connections. If one does not, this never ends.
        while tasks() > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
}

fn limited(server: &Server) -> Client {
    let settings = settings(&server.url()).requests_per_second(1);
    settings.build().expect("sound settings")
}

#[tokio::test]
async fn a_stream_that_is_dropped_takes_no_turn() {
    let server = answering(usize::MAX, 20).await;
    let (client, other) = (limited(&server), limited(&server));
    let mut stream = client.people().list().pages_ahead(3).stream();
    next(&mut stream).await;
    tokio::task::yield_now().await;
    drop(stream);
    // One second to wait. If the pages ahead had taken turns, it would be more than three.
    let ask = |client: Client| async move { client.people().list().send().await.expect("a page") };
    tokio::select! {
        _ = ask(client) => {}
        () = async { for _ in 0..4 { ask(other.clone()).await; } } => panic!("turns were taken by nobody"),
    }
}

#[test]
fn what_is_at_hand_needs_no_runtime() {
    let servers = runtime();
    let server = servers.block_on(answering(usize::MAX, 5));
    let own = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let client = client(&server.url());
    let mut stream = client.people().list().stream();
    own.block_on(next(&mut stream));
    let second = next(&mut stream).now_or_never();
    assert!(second.is_some(), "it is in memory");
    own.block_on(next(&mut stream));
}

#[test]
fn a_page_that_went_down_with_its_runtime_is_fetched_again() {
    let servers = runtime();
    let mut count = 0;
    let server = servers.block_on(Server::with(move |seen| {
        count += 1;
        match count {
            2 => Step::Hang,
            _ => Step::Answer(page(seen, 4)),
        }
    }));
    let client = client(&server.url());
    let mut stream = client.people().list().stream();
    let first = runtime();
    first.block_on(async {
        next(&mut stream).await;
        arrived(&server, 2).await;
    });
    drop(first);
    runtime().block_on(async {
        for _ in 0..3 {
            next(&mut stream).await;
        }
        assert!(stream.try_next().await.expect("the end").is_none());
    });
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn streams_outlive_the_client_that_they_came_from() {
    let server = Server::with(|seen| Step::Answer(page(seen, 6))).await;
    let stream = client(&server.url()).people().list().stream();
    let people = tokio::spawn(stream.try_collect());
    assert_eq!(people.await.expect("no panic").expect("people").len(), 6);
    let empty = Server::script([json(200, r#"{"metadata": {"total": 0}, "items": []}"#)]).await;
    let stream = client(&empty.url()).people().list().stream();
    assert!(stream.try_collect().await.expect("nobody").is_empty());
    assert_eq!(empty.count(), 1);
}
