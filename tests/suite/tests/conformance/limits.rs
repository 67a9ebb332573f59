//! The rate limit, as a server sees it. A busy machine may delay anything, so that only too early is wrong: either by
//! the clock of the server, or by two clients in a race that waiting decides by seconds.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use outseta_api::{Client, Secret};

use crate::support::{
    clients::{TOKEN, settings},
    server::{Seen, Server, Step, json},
};

/// What the way from the client to the server may take off the space between two requests.
const ON_THE_WAY: Duration = Duration::from_millis(250);
const SECOND: Duration = Duration::from_secs(1);

fn limited(server: &Server, rate: u32) -> Client {
    settings(&server.url())
        .requests_per_second(rate)
        .build()
        .expect("sound settings")
}

async fn ask(client: &Client) {
    client.people().get("pAbC12Dx").await.expect("a person");
}

/// No window of a second holds more than `rate` requests.
fn assert_spaced(seen: &[Seen], rate: usize) {
    let mut at: Vec<_> = seen.iter().map(|seen| seen.at).collect();
    at.sort();
    for window in at.windows(rate + 1) {
        let space = window[rate] - window[0];
        assert!(space >= SECOND - ON_THE_WAY, "{space:?}");
    }
}

#[tokio::test]
async fn four_a_second_over_clones_and_tasks() {
    let server = Server::always(200, "{}").await;
    let client = limited(&server, 4);
    let began = Instant::now();
    let tasks = (0..9).map(|number| {
        let client = client.clone();
        tokio::spawn(async move {
            match number % 3 {
                0 => ask(&client).await,
                1 => ask(&client.clone()).await,
                _ => {
                    let answer = client.raw(outseta_api::Method::Get, "/x").await;
                    answer.expect("an answer");
                }
            }
        })
    });
    for task in join_all(tasks).await {
        task.expect("everyone gets a turn, and nobody is refused");
    }
    assert_eq!(server.count(), 9);
    assert_spaced(&server.seen(), 4);
    // The ninth is two windows after the first, whatever happened on the way.
    assert!(began.elapsed() >= 2 * SECOND);
}

#[tokio::test]
async fn four_a_second_is_what_there_is_without_settings() {
    let server = Server::always(200, "{}").await;
    let client = Client::builder("acme")
        .base_url(server.url())
        .api_key("key", "secret")
        .build()
        .expect("sound settings");
    let began = Instant::now();
    join_all((0..5).map(|_| ask(&client))).await;
    assert_spaced(&server.seen(), 4);
    assert!(began.elapsed() >= SECOND);
}

#[tokio::test]
async fn pages_of_a_stream_wait_their_turn() {
    let server = Server::with(|seen| {
        let last = seen.pairs().iter().any(|pair| pair.1 == "5");
        let total = if last { 6 } else { 9 };
        json(
            200,
            &format!(r#"{{"metadata": {{"limit": 1, "total": {total}}}, "items": [{{}}]}}"#),
        )
    })
    .await;
    let client = limited(&server, 3);
    let people = client.people().list().stream().try_collect();
    assert_eq!(people.await.expect("six pages").len(), 6);
    assert_spaced(&server.seen(), 3);
}

#[tokio::test]
async fn attempts_wait_their_turn() {
    let server = Server::script([Step::HangUp, json(500, ""), json(200, "{}")]).await;
    let client = limited(&server, 2);
    ask(&client).await;
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert_spaced(&seen, 2);
}

#[tokio::test]
async fn who_gives_up_takes_no_turn() {
    let server = Server::always(200, "{}").await;
    let patient = limited(&server, 1);
    let other = limited(&server, 1);
    ask(&patient).await;
    for _ in 0..4 {
        let waiting = tokio::time::timeout(Duration::from_millis(10), ask(&patient)).await;
        assert!(waiting.is_err(), "it is not yet time");
    }
    // The patient one has one second to wait. If those who gave up had taken turns, it would be five.
    tokio::select! {
        () = ask(&patient) => {}
        () = async { for _ in 0..4 { ask(&other).await } } => panic!("turns were taken by nobody"),
    }
}

#[tokio::test]
async fn what_is_refused_takes_no_turn() {
    let server = Server::always(200, "{}").await;
    let client = limited(&server, 1);
    let other = limited(&server, 1);
    for _ in 0..4 {
        let people = client.people();
        assert!(people.get("..").await.is_err());
        assert!(client.profile().get().await.is_err());
        assert!(people.get("u").header("Host", "x").await.is_err());
    }
    tokio::select! {
        () = ask(&client) => {}
        () = async { for _ in 0..3 { ask(&other).await } } => panic!("turns were taken by nothing"),
    }
}

#[tokio::test]
async fn two_clients_with_different_keys_do_not_share() {
    let server = Server::always(200, "{}").await;
    let one = limited(&server, 2);
    let two = settings(&server.url())
        .api_key("another-key", "another-secret")
        .requests_per_second(2)
        .build()
        .expect("sound settings");
    let three = one
        .with_access_token(Secret::from(TOKEN))
        .expect("a sound token");
    join_all([ask(&one), ask(&one)]).await;
    // The first has had its two, and waits for a second; the others have nothing to wait for.
    tokio::select! {
        biased;
        () = async { join_all([ask(&two), ask(&two), ask(&three), ask(&three)]).await; } => {}
        () = ask(&one) => panic!("clients with other credentials had to wait"),
    }
    assert_eq!(server.count(), 6);
}

#[tokio::test]
async fn a_user_has_a_limit_of_the_same_rate() {
    let server = Server::always(200, "{}").await;
    let user = limited(&server, 2)
        .with_access_token(TOKEN)
        .expect("a sound token");
    let clone = user.clone();
    join_all([ask(&user), ask(&clone), ask(&user)]).await;
    assert_spaced(&server.seen(), 2);
}
