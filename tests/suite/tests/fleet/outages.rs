//! A Redis that dies in the middle, and comes back.

use std::time::Duration;

use crate::{
    fleet::{Fleet, counts, until},
    worker::LIMIT,
};

/// Requests that Redis gave leave for have arrived after that, and what is sent without leave as well.
const A_WHILE: Duration = Duration::from_millis(2500);

/// All three have sent, and then Redis is gone. Returns how many requests there were until then.
async fn killed_in_the_middle(fleet: &mut Fleet) -> usize {
    fleet.each_sends(0, [3, 3, 3]).await;
    fleet.redis.kill();
    fleet.seen().len()
}

/// Redis is there again, and all three send by its leave.
async fn comes_back(fleet: &mut Fleet) {
    fleet.redis.restart().await;
    let from = fleet.seen().len();
    fleet.each_sends(from, [5, 5, 5]).await;
    assert!(fleet.redis.kept(LIMIT).await.is_some(), "they asked it");
    fleet.assert_within_the_rate();
}

pub(crate) async fn they_wait_for_redis() {
    let mut fleet = Fleet::start("wait", [2, 2, 2]).await;
    killed_in_the_middle(&mut fleet).await;
    tokio::time::sleep(A_WHILE).await;
    let settled = fleet.seen().len();
    tokio::time::sleep(A_WHILE).await;
    assert_eq!(fleet.seen().len(), settled, "nothing is sent meanwhile");
    comes_back(&mut fleet).await;
    for worker in &fleet.workers {
        assert!(worker.said().is_empty(), "{:?}", worker.said());
    }
}

pub(crate) async fn they_go_on_with_their_shares() {
    let mut fleet = Fleet::start("share", [2, 2, 2]).await;
    let from = killed_in_the_middle(&mut fleet).await;
    fleet.each_sends(from, [4, 4, 4]).await;
    let seen = fleet.seen();
    let shares = counts(&seen[from..]);
    assert!(
        shares.iter().all(|count| *count <= 8),
        "one each a second: {shares:?}"
    );
    fleet.assert_within_the_rate();
    comes_back(&mut fleet).await;
    for worker in &fleet.workers {
        assert!(worker.said().is_empty(), "{:?}", worker.said());
    }
}

pub(crate) async fn they_fail_until_it_is_back() {
    let mut fleet = Fleet::start("fail", [2, 2, 2]).await;
    killed_in_the_middle(&mut fleet).await;
    until(|| fleet.workers.iter().all(|worker| worker.said().len() >= 3)).await;
    tokio::time::sleep(A_WHILE).await;
    let settled = fleet.seen().len();
    tokio::time::sleep(A_WHILE).await;
    assert_eq!(fleet.seen().len(), settled, "nothing is sent meanwhile");
    for line in fleet.workers.iter().flat_map(|worker| worker.said()) {
        assert!(line.starts_with("Limiter: "), "{line}");
        assert!(
            line.contains("the Redis that keeps the rate limit"),
            "{line}"
        );
    }
    comes_back(&mut fleet).await;
}
