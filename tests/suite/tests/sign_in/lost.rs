//! What goes wrong on the way, and what does not belong into an answer.

use outseta_api::ErrorKind;
use outseta_api::sign_in::Step;

use crate::support::clients::once;
use crate::support::server::{Answer, Server, Step as Wire, json};

#[tokio::test]
async fn a_broken_connection_leaves_the_step() {
    let server = Server::script([
        Wire::HangUp,
        json(503, ""),
        json(429, ""),
        Wire::Answer(Answer::new(403, "<html>").header("Content-Type", "text/html")),
        json(200, r#"{"access_token": "t", "expires_in": 60}"#),
    ])
    .await;
    let client = once(&server.url());
    let mut pending = client.sign_in().resume_second_factor("c");
    for _ in 0..4 {
        let refused = pending.verify("123456").await.expect_err("not now");
        assert!(
            !refused.is_spent() && !refused.is_wrong_code(),
            "{refused:?}"
        );
        pending = refused.retry().expect("the step");
        assert_eq!(pending.attempts_left(), 5);
    }
    let signed_in = pending.verify("123456").await.expect("a token");
    assert_eq!(signed_in.access_token().secret().expose(), "t");
    assert_eq!(server.count(), 5, "nothing is sent twice by itself");
}

#[tokio::test]
async fn an_answer_without_what_is_needed() {
    for (status, body) in [
        (200, "{}"),
        (202, "{}"),
        (202, r#"{"two_factor_enrollment_required": true}"#),
    ] {
        let server = Server::always(status, body).await;
        let client = once(&server.url());
        let error = client.sign_in().password("ann@example.com", "p").await;
        let error = error.expect_err("nothing to go on with");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("the answer lacks `"), "{error}");
    }
    let server = Server::always(200, "{}").await;
    let client = once(&server.url());
    let pending = client.sign_in().resume_second_factor("c");
    assert!(
        pending
            .verify("123456")
            .await
            .expect_err("no token")
            .is_spent()
    );
    let pending = client.sign_in().resume_second_factor("c");
    assert!(pending.resend().await.expect_err("no challenge").is_spent());
    let enrolment = || client.sign_in().resume_enrolment("e");
    assert!(
        enrolment()
            .by_email()
            .await
            .expect_err("no challenge")
            .is_spent()
    );
    assert!(
        enrolment()
            .by_totp()
            .await
            .expect_err("no secret")
            .is_spent()
    );
}

#[tokio::test]
async fn the_end_of_a_token_in_its_own_words() {
    // {"alg":"RS256"} . {"exp":1790000000} . nothing
    let token = "eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjE3OTAwMDAwMDB9.";
    for expires_in in ["null", "-1", "9223372036854775807"] {
        let body = format!(r#"{{"access_token": "{token}", "expires_in": {expires_in}}}"#);
        let server = Server::always(200, &body).await;
        let client = once(&server.url());
        let step = client
            .sign_in()
            .password("ann@example.com", "p")
            .await
            .expect("a token");
        let Step::SignedIn(signed_in) = step else {
            panic!("nothing more was asked");
        };
        let found = signed_in.expires_at().map(|at| at.timestamp());
        assert_eq!(found, Some(1_790_000_000), "{expires_in}");
    }
}
