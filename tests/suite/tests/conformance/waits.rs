//! How long is waited before a request is sent again. Only lower bounds are checked: a busy machine may add to any wait.

use std::time::{Duration, SystemTime};

use futures_util::future::join_all;
use outseta_api::{
    ErrorKind, RetryPolicy,
    chrono::{DateTime, SubsecRound as _, Utc},
};

use crate::support::{
    clients::{client, settings},
    server::{Answer, Server, Step, json},
};

fn busy(status: u16, retry_after: &str) -> Step {
    Step::Answer(Answer::new(status, "").header("Retry-After", retry_after))
}

/// The time between the first two requests, as the server saw it.
fn gap(server: &Server) -> Duration {
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    seen[1].at - seen[0].at
}

#[tokio::test]
async fn seconds_are_waited_for() {
    join_all([429, 503].map(|status| async move {
        let server = Server::script([busy(status, "1"), json(200, "{}")]).await;
        client(&server.url())
            .people()
            .get("pAbC12Dx")
            .await
            .expect("the second answer");
        let gap = gap(&server);
        assert!(gap >= Duration::from_millis(990), "{gap:?}");
    }))
    .await;
}

#[tokio::test]
async fn a_date_is_waited_for() {
    // HTTP dates have whole seconds.
    let due = DateTime::<Utc>::from(SystemTime::now() + Duration::from_secs(2)).trunc_subsecs(0);
    let date = due.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    let server = Server::script([busy(429, &date), json(200, "{}")]).await;
    client(&server.url())
        .people()
        .get("pAbC12Dx")
        .await
        .expect("the second answer");
    let now = DateTime::<Utc>::from(SystemTime::now());
    assert!(now >= due, "{now} is before {due}");
}

#[tokio::test]
async fn nothing_to_wait_for_is_no_reason_to_hurry() {
    // Zero, a date that is past, and nonsense: the client keeps its own delay.
    for retry_after in [
        "0",
        "Wed, 21 Oct 2015 07:28:00 GMT",
        "soon",
        "-5",
        "1.5",
        "",
    ] {
        let server = Server::script([busy(503, retry_after), json(200, "{}")]).await;
        let policy = RetryPolicy::default()
            .initial_delay(Duration::from_millis(60))
            .max_delay(Duration::from_millis(60));
        let client = settings(&server.url())
            .retry(policy)
            .build()
            .expect("sound settings");
        client
            .people()
            .get("pAbC12Dx")
            .await
            .expect("the second answer");
        assert!(
            gap(&server) >= Duration::from_millis(59),
            "{retry_after:?}: {:?}",
            gap(&server)
        );
    }
}

#[tokio::test]
async fn more_than_the_ceiling_is_not_waited_for() {
    for (retry_after, asked) in [
        ("31", Duration::from_secs(31)),
        ("86400", Duration::from_secs(86400)),
        ("99999999999999999999999999", Duration::from_secs(u64::MAX)),
    ] {
        let server = Server::script([busy(429, retry_after), json(200, "{}")]).await;
        let error = client(&server.url())
            .people()
            .get("pAbC12Dx")
            .await
            .expect_err("longer than the client waits");
        assert_eq!(
            (error.kind(), error.attempts(), error.retry_after()),
            (ErrorKind::RateLimited, 1, Some(asked))
        );
        assert!(error.is_retryable(), "the caller may try later");
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_date_beyond_the_ceiling_is_not_waited_for() {
    let server = Server::script([busy(503, "Fri, 31 Dec 2100 23:59:59 GMT")]).await;
    let error = client(&server.url())
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("longer than the client waits");
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    assert!(error.retry_after() > Some(Duration::from_secs(86400)));
}

#[tokio::test]
async fn the_ceiling_can_be_set() {
    let server = Server::script([busy(429, "1"), json(200, "{}")]).await;
    let client = settings(&server.url())
        .retry(RetryPolicy::default().retry_after_ceiling(Duration::from_millis(999)))
        .build()
        .expect("sound settings");
    let error = client
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("longer than the client waits");
    assert_eq!((error.attempts(), server.count()), (1, 1));
}

#[tokio::test]
async fn waits_grow() {
    let server = Server::always(500, "").await;
    let policy = RetryPolicy::default().initial_delay(Duration::from_millis(40));
    let client = settings(&server.url())
        .retry(policy)
        .build()
        .expect("sound settings");
    client
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("always 500");
    let seen = server.seen();
    assert_eq!(seen.len(), 4);
    for (step, pair) in seen.windows(2).enumerate() {
        let least = Duration::from_millis(39 << step);
        assert!(pair[1].at - pair[0].at >= least, "{step}");
    }
}
