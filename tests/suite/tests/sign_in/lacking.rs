//! Answers of success that lack what the conversation needs: the error names the operation that was
//! called, whichever step it belongs to.

use outseta_api::{Error, ErrorKind, enums::TwoFactorMechanism};

use crate::support::{
    clients::{client, user},
    server::Server,
};

#[track_caller]
fn assert_names(error: &Error, operation: &str, member: &str) {
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.operation(), Some(operation));
    let lack = format!("the answer lacks `{member}`");
    assert!(error.to_string().contains(&lack), "{error}");
}

#[tokio::test]
async fn the_operation_that_was_called_is_named() {
    let server = Server::always(200, "{}").await;
    let caller = client(&server.url());
    let start = || caller.sign_in();
    let token = "access_token";

    let error = start()
        .password("ann@example.com", "p")
        .await
        .expect_err("no token");
    assert_names(&error, "tokens_get", token);
    let error = start()
        .on_behalf_of("ann@example.com")
        .await
        .expect_err("no token");
    assert_names(&error, "tokens_get", token);
    let error = start().magic_link("m").await.expect_err("no token");
    assert_names(&error, "tokens_magic_link", token);

    let pending = || start().resume_second_factor("c");
    let refused = pending().verify("1").await.expect_err("no token");
    assert_names(refused.error(), "tokens_two_factor_verify", token);
    assert!(refused.is_spent(), "Outseta took the code");
    let refused = pending().recovery_code("1").await.expect_err("no token");
    assert_names(refused.error(), "tokens_two_factor_recovery", token);

    let challenge = "challenge_token";
    let refused = pending().resend().await.expect_err("no challenge");
    assert_names(refused.error(), "tokens_two_factor_resend", challenge);
    let switched = pending().switch_to(TwoFactorMechanism::Email).await;
    let refused = switched.expect_err("no challenge");
    assert_names(
        refused.error(),
        "tokens_two_factor_switch_mechanism",
        challenge,
    );

    let enrolment = || start().resume_enrolment("e");
    let refused = enrolment().by_email().await.expect_err("no challenge");
    assert_names(
        refused.error(),
        "tokens_two_factor_enroll_email_begin",
        challenge,
    );
    let refused = enrolment().by_totp().await.expect_err("no challenge");
    assert_names(
        refused.error(),
        "tokens_two_factor_enroll_totp_begin",
        challenge,
    );

    let begun = r#"{"challenge_token": "c", "secret": "s", "otpauth_uri": "otpauth://totp/x"}"#;
    let server = Server::always(200, begun).await;
    let caller = client(&server.url());
    let enrolment = || caller.sign_in().resume_enrolment("e");
    let mailed = enrolment().by_email().await.expect("begun");
    let refused = mailed.confirm("1").await.expect_err("no token");
    assert_names(
        refused.error(),
        "tokens_two_factor_enroll_email_confirm",
        token,
    );
    let app = enrolment().by_totp().await.expect("begun");
    let refused = app.confirm("1").await.expect_err("no token");
    assert_names(
        refused.error(),
        "tokens_two_factor_enroll_totp_confirm",
        token,
    );
}

#[tokio::test]
async fn so_it_is_when_nothing_can_be_sent() {
    let server = Server::always(200, "{}").await;
    let ann = user(&server.url());
    let error = ann.sign_in().on_behalf_of("ann@example.com").await;
    let error = error.expect_err("no API key");
    assert_eq!(error.kind(), ErrorKind::MissingCredentials);
    assert_eq!(error.operation(), Some("tokens_get"));
    assert_eq!(server.count(), 0);
}
