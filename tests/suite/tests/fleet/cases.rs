//! Processes that share, die and give up while Redis is there.

use std::time::Duration;

use outseta_api::{RateLimiter as _, RedisLimiter};

use crate::{
    fleet::{Fleet, counts},
    redis::Redis,
};

pub(crate) async fn three_processes_take_turns() {
    // One has always twenty requests waiting, and still gets no more than its share.
    let fleet = Fleet::start("fail", [1, 20, 2]).await;
    fleet.each_sends(0, [1, 1, 1]).await;
    let from = fleet.seen().len();
    fleet.each_sends(from, [8, 8, 8]).await;
    fleet.assert_within_the_rate();
    let seen = fleet.seen();
    let counts = counts(&seen[from..from + 24]);
    assert!(
        counts.iter().all(|count| *count >= 6),
        "{counts:?}: {seen:?}"
    );
    for worker in &fleet.workers {
        assert!(worker.said().is_empty(), "{:?}", worker.said());
    }
}

pub(crate) async fn a_process_that_dies_stops_nobody() {
    let mut fleet = Fleet::start("fail", [4, 4, 4]).await;
    fleet.each_sends(0, [2, 2, 2]).await;
    // It holds places, and has one in the queue.
    fleet.workers[0].kill();
    let from = fleet.seen().len();
    fleet.each_sends(from, [0, 6, 6]).await;
    fleet.assert_within_the_rate();
}

fn limiter(redis: &Redis, name: &str) -> RedisLimiter {
    let limiter = RedisLimiter::builder(redis.url(), name).build();
    limiter.expect("sound settings")
}

pub(crate) async fn who_gives_up_leaves_nothing() {
    let redis = Redis::start().await;
    let limiter = limiter(&redis, "patience");
    // Under way all the time, so that nobody else gets a place for two seconds.
    let mut permits = Vec::new();
    for _ in 0..4 {
        permits.push(limiter.acquire().await.expect("a place"));
    }
    for _ in 0..10 {
        // As other processes, which all queue.
        let other = self::limiter(&redis, "patience");
        let waiting = tokio::time::timeout(Duration::from_millis(40), other.acquire()).await;
        assert!(waiting.is_err(), "all places are taken");
    }
    // They told Redis. If one did not, this queue is not empty before its turn is over.
    let length = async || {
        let (kept, _) = redis.kept("patience").await.expect("it is in use");
        (
            kept["queue"].as_array().map_or(0, Vec::len),
            kept["places"].as_array().map(Vec::len),
        )
    };
    let mut tries = 0;
    while length().await.0 > 0 {
        tries += 1;
        assert!(tries < 20, "{:?}", redis.kept("patience").await);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(length().await.1, Some(4), "nobody else has a place");
    drop(permits);
    for _ in 0..4 {
        drop(
            self::limiter(&redis, "patience")
                .acquire()
                .await
                .expect("a place"),
        );
    }
}

pub(crate) async fn what_nobody_uses_expires() {
    let redis = Redis::start().await;
    assert!(redis.kept("short").await.is_none());
    drop(limiter(&redis, "short").acquire().await.expect("a place"));
    let (_, left) = redis.kept("short").await.expect("it was just used");
    assert!((1..=10_000).contains(&left), "{left} ms");
    // Another name is another limit.
    assert!(redis.kept("other").await.is_none());
}
