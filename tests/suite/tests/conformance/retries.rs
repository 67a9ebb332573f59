//! What is sent again, and how often. The cases are in `retries.json`.

use std::time::Duration;

use outseta_api::{ErrorKind, RetryPolicy, inputs::PersonCreate};
use serde::Deserialize;

use super::calls;
use crate::support::{
    clients::{client, settings},
    server::{Answer, Server, Step, cut_off, json},
};

/// Each of the calls meets each of the faults, and then success.
#[derive(Deserialize)]
struct Group {
    because: String,
    calls: Vec<String>,
    /// A status, or a way to fail without one.
    faults: Vec<String>,
    /// How many requests the server must have seen in the end.
    requests: usize,
}

fn step(fault: &str) -> Step {
    match fault {
        "reset" => Step::Reset,
        "hang up" => Step::HangUp,
        "cut off" => cut_off(),
        status => Step::Answer(Answer::new(status.parse().expect("a status"), "")),
    }
}

#[tokio::test]
async fn by_the_table() {
    let groups: Vec<Group> =
        serde_json::from_str(include_str!("retries.json")).expect("the table is sound");
    let server = Server::script([]).await;
    let client = client(&server.url());
    for group in &groups {
        for call in &group.calls {
            for fault in &group.faults {
                let case = format!("{call} meets {fault}: {}", group.because);
                let success = r#"{"metadata": {}, "items": []}"#;
                server.restart([step(fault), json(200, success)]);
                let outcome = calls::make(&client, call).await;
                assert_eq!(server.count(), group.requests, "{case}: {outcome:?}");
                match (group.requests, outcome) {
                    (2, Ok(attempts)) => assert!(attempts == 2 || attempts == 0, "{case}"),
                    (1, Err(error)) => {
                        assert_eq!(error.attempts(), 1, "{case}");
                        assert_eq!(error.status(), fault.parse().ok(), "{case}: {error:?}");
                    }
                    (_, outcome) => panic!("{case}: {outcome:?}"),
                }
            }
        }
    }
}

#[tokio::test]
async fn the_last_failure_is_told_with_the_number_of_attempts() {
    let server = Server::script([json(500, ""), json(503, ""), Step::HangUp, json(502, "")]).await;
    let error = client(&server.url())
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("four failures");
    assert_eq!(
        (error.kind(), error.status(), error.attempts()),
        (ErrorKind::Server, Some(502), 4)
    );
    assert!(error.to_string().contains("[after 4 attempts]"), "{error}");
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn success_tells_the_number_of_attempts() {
    let server = Server::script([json(500, ""), json(429, ""), json(200, "{}")]).await;
    let client = client(&server.url());
    let response = client
        .people()
        .get("pAbC12Dx")
        .send_with_response()
        .await
        .expect("the third answer");
    assert_eq!((response.attempts, response.status), (3, 200));
}

#[tokio::test]
async fn the_policy_says_how_often() {
    for (policy, requests) in [
        (RetryPolicy::none(), 1),
        (RetryPolicy::default().max_retries(1), 2),
        (RetryPolicy::default(), 4),
        (RetryPolicy::default().max_retries(7), 8),
    ] {
        let policy = policy
            .initial_delay(Duration::from_millis(1))
            .max_delay(Duration::from_millis(2));
        let server = Server::always(503, "").await;
        let client = settings(&server.url())
            .retry(policy.clone())
            .build()
            .expect("sound settings");
        let error = client
            .people()
            .get("pAbC12Dx")
            .await
            .expect_err("always 503");
        assert_eq!(
            (server.count(), error.attempts() as usize),
            (requests, requests),
            "{policy:?}"
        );
    }
}

#[tokio::test]
async fn every_attempt_is_the_same_request() {
    let server = Server::script([Step::HangUp, json(503, ""), json(200, "{}")]).await;
    client(&server.url())
        .people()
        .add(PersonCreate::new("ann@example.com"))
        .resend(true)
        .do_not_log()
        .query("extra", "1")
        .header("X-Trace", "abc")
        .await
        .expect("the third answer");
    let seen = server.seen();
    for again in &seen[1..] {
        assert_eq!(
            (&again.method, &again.target, &again.headers, &again.body),
            (
                &seen[0].method,
                &seen[0].target,
                &seen[0].headers,
                &seen[0].body
            )
        );
    }
    assert_eq!(seen.len(), 3);
}

#[tokio::test]
async fn a_connection_that_does_not_come_about_is_tried_again_whatever_the_call() {
    // Nobody listens there any more.
    let url = Server::script([]).await.url();
    for call in ["people_get", "people_add", "tokens_get", "raw POST"] {
        let error = calls::make(&client(&url), call)
            .await
            .expect_err("nobody listens");
        assert_eq!(
            (error.kind(), error.attempts(), error.status()),
            (ErrorKind::Connect, 4, None),
            "{call}"
        );
    }
    let error = calls::make(&client(&url), "people_add?")
        .await
        .expect_err("nobody listens");
    assert_eq!(
        error.attempts(),
        4,
        "nothing arrived, so that it was no second time"
    );
}

#[tokio::test]
async fn a_late_answer_to_an_unsafe_call_is_not_asked_for_again() {
    let server = Server::script([Step::Hang, json(200, "{}")]).await;
    let error = client(&server.url())
        .people()
        .add(PersonCreate::new("ann@example.com"))
        .timeout(Duration::from_millis(400))
        .await
        .expect_err("no answer");
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Timeout, 1),
        "{error:?}"
    );
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_late_answer_to_a_safe_call_is_asked_for_again() {
    let server = Server::script([Step::Hang, json(200, "{}")]).await;
    let response = client(&server.url())
        .people()
        .get("pAbC12Dx")
        .timeout(Duration::from_millis(600))
        .send_with_response()
        .await
        .expect("the second answer");
    assert_eq!((response.attempts, server.count()), (2, 2));
}

#[tokio::test]
async fn odd_policies_are_followed_without_harm() {
    const NEVER: Duration = Duration::MAX;
    let none = RetryPolicy::default();
    let server = Server::script([]).await;
    for policy in [
        none.clone().initial_delay(Duration::ZERO),
        none.clone().max_delay(Duration::ZERO),
        none.clone()
            .initial_delay(NEVER)
            .max_delay(Duration::from_millis(1)),
        none.clone()
            .initial_delay(Duration::from_nanos(1))
            .max_delay(NEVER)
            .max_retries(usize::MAX),
    ] {
        server.restart([json(503, ""), json(503, ""), json(200, "{}")]);
        let client = settings(&server.url())
            .retry(policy.clone())
            .build()
            .expect("sound settings");
        let outcome = client.people().get("pAbC12Dx").await;
        assert!(outcome.is_ok(), "{policy:?}: {outcome:?}");
        assert_eq!(server.count(), 3, "{policy:?}");
    }
    // Who says to wait for ever is taken at their word.
    let busy = Answer::new(503, "").header("Retry-After", "99999999999999999999");
    for (policy, step) in [
        (
            none.clone().initial_delay(NEVER).max_delay(NEVER),
            json(503, ""),
        ),
        (none.retry_after_ceiling(NEVER), Step::Answer(busy)),
    ] {
        server.restart([step, json(200, "{}")]);
        let client = settings(&server.url())
            .retry(policy.clone())
            .build()
            .expect("sound settings");
        tokio::select! {
            outcome = client.people().get("pAbC12Dx").send() => panic!("{policy:?}: {outcome:?}"),
            () = async {
                while server.count() == 0 {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            } => {}
        }
        assert_eq!(server.count(), 1, "{policy:?}");
    }
}
