//! What is sent again, where that is more than a case of `tests/conformance` can say.

use std::time::Duration;

use outseta_api::{ErrorKind, RetryPolicy, inputs::PersonCreate};

use crate::support::{
    clients::{client, settings},
    server::{Answer, Server, Step, json},
};

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
