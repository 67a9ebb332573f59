//! Setting a second factor up while signing in, for people who are not let in without one.

use std::time::Duration;

use outseta_api::enums::TwoFactorMechanism;
use outseta_api::inputs::{
    TokenRequest, TwoFactorEnrollmentBeginRequest, TwoFactorEnrollmentConfirmRequest,
    TwoFactorVerifyRequest,
};
use outseta_api::models::TwoFactorEnrollmentConfirmationPayload;
use outseta_api::{ErrorKind, Result, Secret};
use serde_json::json;

use crate::second_factor::{belongs_to, challenge, challenge_expired, challenged};
use crate::sign_in::{invalid_grant, let_in};
use crate::world::{World, refusal, sent};

/// Has to set a second factor up before she is let in.
const FAY: &str = "fay@example.com";

/// The enrolment token that Fay is answered with.
async fn enrolling(world: &World) -> Result<Secret> {
    let answer = challenge(world, FAY).await?;
    assert_eq!(answer.two_factor_enrollment_required, Some(true));
    assert_ne!(answer.two_factor_required, Some(true));
    assert_eq!((answer.mechanism, answer.expires_in), (None, Some(600)));
    Ok(answer.challenge_token.expect("the enrolment token"))
}

fn begin(token: &Secret) -> TwoFactorEnrollmentBeginRequest {
    TwoFactorEnrollmentBeginRequest::new(token)
}

/// What both ways of beginning refuse, given a call of either.
async fn refuses_to_begin<T: std::fmt::Debug>(
    world: &World,
    call: impl AsyncFn(TwoFactorEnrollmentBeginRequest) -> Result<T>,
) -> Result<()> {
    let made_up = TwoFactorEnrollmentBeginRequest::new("made-up");
    refusal(call(made_up).await, ErrorKind::Unauthorized, 401);
    // Dana has a second factor, and is asked for it instead.
    let dana = challenged(world, "dana@example.com").await?;
    refusal(call(begin(&dana)).await, ErrorKind::Forbidden, 403);
    let late = enrolling(world).await?;
    world.sandbox.advance(Duration::from_secs(601));
    refusal(call(begin(&late)).await, ErrorKind::Unauthorized, 401);
    Ok(())
}

pub(crate) async fn begins_with_mail(world: &World) -> Result<()> {
    let tokens = world.anonymous().tokens();
    let enrolment = enrolling(world).await?;
    let challenge = tokens
        .two_factor_enroll_email_begin(begin(&enrolment))
        .await?;
    let body = sent(&world.last_seen("tokens_two_factor_enroll_email_begin"));
    assert_eq!(body, json!({"enrollment_token": "[redacted]"}));
    assert_eq!(challenge.mechanism, Some(TwoFactorMechanism::Email));
    assert_eq!(
        challenge.masked_destination.as_deref(),
        Some("f***@example.com")
    );
    assert_eq!(challenge.expires_in, Some(600));
    assert!(
        challenge
            .challenge_token
            .is_some_and(|token| token != enrolment)
    );
    assert!(
        world.sandbox.passcode(FAY).is_some(),
        "a code is in the mail"
    );
    refuses_to_begin(world, async |request| {
        tokens.two_factor_enroll_email_begin(request).await
    })
    .await
}

pub(crate) async fn begins_with_an_app(world: &World) -> Result<()> {
    let tokens = world.anonymous().tokens();
    let enrolment = enrolling(world).await?;
    let app = tokens
        .two_factor_enroll_totp_begin(begin(&enrolment))
        .await?;
    let shown = format!("{app:?}");
    let secret = app.secret.expect("a secret");
    let uri = app.otpauth_uri.expect("the same as an address");
    assert!(uri.expose().starts_with("otpauth://totp/") && uri.expose().contains(secret.expose()));
    assert!(uri.expose().contains(FAY));
    assert!(
        app.qr_code_png_base64
            .is_some_and(|code| code.expose().starts_with("iVBOR"))
    );
    assert_eq!(app.expires_in, Some(600));
    assert!(!shown.contains(secret.expose()), "{shown}");
    refuses_to_begin(world, async |request| {
        tokens.two_factor_enroll_totp_begin(request).await
    })
    .await
}

/// That an enrolment is complete: a token that works, and codes for the day it is lost.
async fn complete(
    world: &World,
    answer: TwoFactorEnrollmentConfirmationPayload,
    mechanism: TwoFactorMechanism,
) -> Result<()> {
    assert_eq!(answer.confirmed, Some(true));
    assert_eq!(answer.token_type.as_deref(), Some("bearer"));
    assert_eq!(answer.expires_in, Some(31_536_000));
    let codes = answer.recovery_codes.expect("codes");
    let codes: Vec<_> = codes.iter().map(|code| code.expose().to_owned()).collect();
    assert!(!codes.is_empty());
    assert_eq!(world.sandbox.recovery_codes(FAY), Some(codes));
    belongs_to(world, answer.access_token, FAY).await?;

    // From now on she is asked for it.
    let challenge = challenge(world, FAY).await?;
    assert_eq!(challenge.two_factor_required, Some(true));
    assert_eq!(challenge.mechanism, Some(mechanism));
    let token = challenge.challenge_token.expect("its token");
    let code = world.sandbox.passcode(FAY).expect("a code");
    let request = TwoFactorVerifyRequest::new(token, code);
    world
        .anonymous()
        .tokens()
        .two_factor_verify(request)
        .await?;
    Ok(())
}

pub(crate) async fn confirms_mail(world: &World) -> Result<()> {
    let tokens = world.anonymous().tokens();
    let enrolment = enrolling(world).await?;
    let challenge = tokens
        .two_factor_enroll_email_begin(begin(&enrolment))
        .await?;
    let challenge = challenge.challenge_token.expect("its token");
    let code = world.sandbox.passcode(FAY).expect("a code");
    let confirm = |enrolment: &Secret, challenge: &Secret, code: &str| {
        TwoFactorEnrollmentConfirmRequest::new(enrolment, challenge, code)
    };
    let guessed = confirm(&enrolment, &challenge, "none");
    invalid_grant(tokens.two_factor_enroll_email_confirm(guessed).await);
    // A code for the one is none for the other.
    let crossed = confirm(&enrolment, &challenge, &code);
    invalid_grant(tokens.two_factor_enroll_totp_confirm(crossed).await);
    let made_up = Secret::from("made-up");
    let forged = confirm(&made_up, &challenge, &code);
    let error = tokens.two_factor_enroll_email_confirm(forged).await;
    refusal(error, ErrorKind::Unauthorized, 401);
    let forged = confirm(&enrolment, &made_up, &code);
    challenge_expired(tokens.two_factor_enroll_email_confirm(forged).await);
    assert_eq!(
        world.sandbox.recovery_codes(FAY),
        None,
        "nothing is set up yet"
    );

    let right = confirm(&enrolment, &challenge, &code);
    let answer = tokens.two_factor_enroll_email_confirm(right).await?;
    complete(world, answer, TwoFactorMechanism::Email).await?;
    let again = confirm(&enrolment, &challenge, &code);
    let error = tokens.two_factor_enroll_email_confirm(again).await;
    refusal(error, ErrorKind::Unauthorized, 401);
    Ok(())
}

pub(crate) async fn confirms_an_app(world: &World) -> Result<()> {
    // An API key vouches for her without any of this.
    let_in(world.client.tokens().get(TokenRequest::new(FAY)).await?);
    let tokens = world.anonymous().tokens();
    let enrolment = enrolling(world).await?;
    let app = tokens
        .two_factor_enroll_totp_begin(begin(&enrolment))
        .await?;
    let challenge = app.challenge_token.expect("its token");
    let code = world.sandbox.passcode(FAY).expect("what the app shows");
    let guessed = TwoFactorEnrollmentConfirmRequest::new(&enrolment, &challenge, "none");
    invalid_grant(tokens.two_factor_enroll_totp_confirm(guessed).await);
    let right = TwoFactorEnrollmentConfirmRequest::new(enrolment, challenge, code);
    let answer = tokens.two_factor_enroll_totp_confirm(right).await?;
    let body = sent(&world.last_seen("tokens_two_factor_enroll_totp_confirm"));
    assert_eq!(body["code"], json!("[redacted]"));
    complete(world, answer, TwoFactorMechanism::Totp).await
}
