//! The rate limit, with the four requests a second that Outseta has.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use outseta_api::{Client, ErrorKind, Result, RetryPolicy};
use outseta_sandbox::Sandbox;

use crate::world::{ANN, ANN_EMAIL, World};

/// A client as it comes, but for the address.
fn client(world: &World) -> Result<Client> {
    Client::builder("acme")
        .base_url(world.sandbox.base_url())
        .api_key(world.sandbox.api_key(), world.sandbox.api_secret())
        .build()
}

/// That so many requests were answered, and none of them refused.
fn never_refused(world: &World, operation: &str, requests: usize, began: Instant) {
    let answers: Vec<_> = world
        .seen(operation)
        .iter()
        .map(|request| {
            let after = request.at.duration_since(began);
            (after.as_millis(), request.status)
        })
        .collect();
    assert!(
        answers.len() == requests && answers.iter().all(|(_, status)| *status == 200),
        "milliseconds of arrival and status of {requests} requests: {answers:?}"
    );
}

#[tokio::test]
async fn clones_share_the_limit_and_never_pass_it() -> Result<()> {
    let world = World::on(Sandbox::builder()).await;
    let client = client(&world)?;
    let began = Instant::now();
    let calls = (0..12).map(|_| {
        let client = client.clone();
        async move { client.people().get(ANN).await }
    });
    for result in join_all(calls).await {
        result?;
    }
    never_refused(&world, "people_get", 12, began);
    assert!(
        began.elapsed() > Duration::from_secs(2),
        "12 calls take more than two seconds"
    );
    Ok(())
}

#[tokio::test]
async fn a_stream_waits_for_its_turn() -> Result<()> {
    let world = World::on(Sandbox::builder()).await;
    let client = client(&world)?;
    let began = Instant::now();
    let mut stream = client.people().list().limit(10).stream();
    let first = stream.try_next().await?;
    let total = stream.total().expect("a total");
    let rest = stream.try_collect().await?;
    assert!(first.is_some());
    assert_eq!(rest.len() as i64 + 1, total);
    let pages = usize::try_from(total).expect("a length").div_ceil(10);
    assert!(pages > 4, "enough to meet the limit");
    never_refused(&world, "people_list", pages, began);
    assert!(began.elapsed() > Duration::from_secs(1));
    Ok(())
}

#[tokio::test]
async fn without_the_limit_outseta_refuses() -> Result<()> {
    let world = World::on(Sandbox::builder().requests_per_second(1)).await;
    let calls = (0..20).map(|_| async { world.client.people().get(ANN).await });
    let results = join_all(calls).await;
    let refused: Vec<_> = results.into_iter().filter_map(Result::err).collect();
    assert!(!refused.is_empty());
    for error in refused {
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::RateLimited, Some(429))
        );
        assert!(error.is_retryable());
    }

    // A client that tries again gets there.
    let client = world
        .client_builder()
        .api_key(world.sandbox.api_key(), world.sandbox.api_secret())
        .retry(RetryPolicy::default())
        .build()?;
    let response = client.people().get(ANN).send_with_response().await?;
    assert_eq!(response.answer.email.as_deref(), Some(ANN_EMAIL));
    Ok(())
}
