//! The second step of signing in: a code, another mechanism, or a recovery code.

use std::time::Duration;

use outseta_api::enums::TwoFactorMechanism;
use outseta_api::inputs::{
    TokenRequest, TwoFactorRecoveryRequest, TwoFactorResendRequest,
    TwoFactorSwitchMechanismRequest, TwoFactorVerifyRequest,
};
use outseta_api::models::{TokenPayload, TwoFactorChallengePayload};
use outseta_api::operations::SignIn;
use outseta_api::{ErrorKind, Result, Secret};
use outseta_sandbox::Sandbox;

use crate::sign_in::invalid_grant;
use crate::world::{World, refusal};

/// Gets codes by mail.
const DANA: &str = "dana@example.com";
/// Has an app, and mail.
const ELI: &str = "eli@example.com";

/// The challenge that a person who signs in by password meets.
pub(crate) async fn challenge(world: &World, email: &str) -> Result<TwoFactorChallengePayload> {
    let request = TokenRequest::new(email).password(world.sandbox.password());
    let answer = world
        .anonymous()
        .tokens()
        .get(request)
        .send_with_response()
        .await?;
    assert_eq!(answer.status, 202);
    match answer.answer {
        SignIn::Challenge(challenge) => Ok(*challenge),
        other => panic!("{email} was to prove more: {other:?}"),
    }
}

/// The token of that challenge.
pub(crate) async fn challenged(world: &World, email: &str) -> Result<Secret> {
    Ok(challenge(world, email)
        .await?
        .challenge_token
        .expect("its token"))
}

/// That a challenge is over, or never was.
pub(crate) fn challenge_expired<T: std::fmt::Debug>(result: Result<T>) {
    let error = refusal(result, ErrorKind::Refused, 410);
    assert_eq!(error.code(), Some("challenge_expired"), "{error:?}");
}

/// That a token is the person's.
pub(crate) async fn belongs_to(world: &World, token: Option<Secret>, email: &str) -> Result<()> {
    let client = world.client.with_access_token(token.expect("a token"))?;
    let profile = client.profile().get().await?;
    assert_eq!(profile.email.as_deref(), Some(email));
    Ok(())
}

async fn verify(
    world: &World,
    challenge: impl outseta_api::query::Value<Secret>,
    code: &str,
) -> Result<TokenPayload> {
    let request = TwoFactorVerifyRequest::new(challenge, code);
    world.anonymous().tokens().two_factor_verify(request).await
}

/// A code that is not the one given.
fn another(code: &str) -> String {
    let last = if code.ends_with('0') { '1' } else { '0' };
    format!("{}{last}", &code[..code.len() - 1])
}

pub(crate) async fn verifies_a_mailed_code(world: &World) -> Result<()> {
    let challenge = challenge(world, DANA).await?;
    assert_eq!(challenge.two_factor_required, Some(true));
    assert_ne!(challenge.two_factor_enrollment_required, Some(true));
    assert_eq!(challenge.mechanism, Some(TwoFactorMechanism::Email));
    assert_eq!(
        challenge.masked_destination.as_deref(),
        Some("d***@example.com")
    );
    assert_eq!(
        challenge.available_mechanisms,
        Some(vec!["Email".to_owned()])
    );
    assert_eq!(challenge.recovery_codes_available, Some(true));
    assert_eq!(challenge.expires_in, Some(600));
    let token = challenge.challenge_token.expect("its token");

    let code = world.sandbox.passcode(DANA).expect("a code");
    invalid_grant(verify(world, &token, &another(&code)).await);
    let payload = verify(world, &token, &code).await?;
    assert_eq!(payload.token_type.as_deref(), Some("bearer"));
    belongs_to(world, payload.access_token, DANA).await?;
    challenge_expired(verify(world, &token, &code).await);
    challenge_expired(verify(world, "made-up", &code).await);
    Ok(())
}

pub(crate) async fn verifies_the_code_of_an_app(world: &World) -> Result<()> {
    let challenge = challenge(world, ELI).await?;
    assert_eq!(challenge.mechanism, Some(TwoFactorMechanism::Totp));
    assert!(
        challenge
            .masked_destination
            .is_none_or(|masked| masked.is_empty())
    );
    let token = challenge.challenge_token.expect("its token");
    let code = world.sandbox.passcode(ELI).expect("a code");
    belongs_to(world, verify(world, token, &code).await?.access_token, ELI).await?;

    // Ten minutes later the person must sign in again.
    let token = challenged(world, ELI).await?;
    world.sandbox.advance(Duration::from_secs(601));
    challenge_expired(verify(world, token, &code).await);
    Ok(())
}

pub(crate) async fn gives_up_after_five_wrong_codes(world: &World) -> Result<()> {
    let token = challenged(world, DANA).await?;
    let code = world.sandbox.passcode(DANA).expect("a code");
    for _ in 0..5 {
        let error = invalid_grant(verify(world, &token, &another(&code)).await);
        assert!(!error.is_retryable());
    }
    challenge_expired(verify(world, &token, &code).await);
    // A new challenge begins anew.
    let token = challenged(world, DANA).await?;
    let code = world.sandbox.passcode(DANA).expect("a code");
    belongs_to(world, verify(world, token, &code).await?.access_token, DANA).await
}

pub(crate) async fn mails_another_code(world: &World) -> Result<()> {
    let tokens = world.anonymous().tokens();
    let old = challenged(world, DANA).await?;
    let fresh = tokens
        .two_factor_resend(TwoFactorResendRequest::new(&old))
        .await?;
    assert_eq!(fresh.mechanism, Some(TwoFactorMechanism::Email));
    assert_eq!(
        fresh.masked_destination.as_deref(),
        Some("d***@example.com")
    );
    assert_eq!(fresh.two_factor_required, None);
    let new = fresh.challenge_token.expect("its token");
    assert_ne!(new, old);

    let code = world.sandbox.passcode(DANA).expect("a code");
    challenge_expired(verify(world, &old, &code).await);
    belongs_to(world, verify(world, &new, &code).await?.access_token, DANA).await?;

    // An app is sent nothing.
    let eli = challenged(world, ELI).await?;
    let error = tokens
        .two_factor_resend(TwoFactorResendRequest::new(eli))
        .await;
    let error = refusal(error, ErrorKind::BadRequest, 400);
    assert_eq!(error.code(), Some("not_supported"));
    challenge_expired(
        tokens
            .two_factor_resend(TwoFactorResendRequest::new(old))
            .await,
    );
    Ok(())
}

pub(crate) async fn switches_to_mail(world: &World) -> Result<()> {
    let tokens = world.anonymous().tokens();
    let first = challenge(world, ELI).await?;
    let offered = first.available_mechanisms.expect("what is offered");
    assert!(offered.contains(&"Email".to_owned()), "{offered:?}");
    let app = first.challenge_token.expect("its token");
    let to = TwoFactorMechanism::Email;
    let fresh = TwoFactorSwitchMechanismRequest::new(&app, to.clone());
    let fresh = tokens.two_factor_switch_mechanism(fresh).await?;
    assert_eq!(fresh.mechanism, Some(to.clone()));
    assert_eq!(
        fresh.masked_destination.as_deref(),
        Some("e***@example.com")
    );
    assert_eq!(fresh.two_factor_required, None);
    let mail = fresh.challenge_token.expect("its token");
    let code = world.sandbox.passcode(ELI).expect("a code");
    challenge_expired(verify(world, &app, &code).await);
    belongs_to(world, verify(world, mail, &code).await?.access_token, ELI).await?;
    let again = TwoFactorSwitchMechanismRequest::new(app, to);
    challenge_expired(tokens.two_factor_switch_mechanism(again).await);
    Ok(())
}

pub(crate) async fn switches_to_the_app(world: &World) -> Result<()> {
    let tokens = world.anonymous().tokens();
    let code = world.sandbox.passcode(ELI).expect("what the app shows");
    let app = challenged(world, ELI).await?;
    let mail = TwoFactorSwitchMechanismRequest::new(app, TwoFactorMechanism::Email);
    let mail = tokens.two_factor_switch_mechanism(mail).await?;
    let mail = mail.challenge_token.expect("its token");
    let back = TwoFactorSwitchMechanismRequest::new(mail, TwoFactorMechanism::Totp);
    let back = tokens.two_factor_switch_mechanism(back).await?;
    assert_eq!(back.mechanism, Some(TwoFactorMechanism::Totp));
    let app = back.challenge_token.expect("its token");
    belongs_to(world, verify(world, app, &code).await?.access_token, ELI).await?;

    // What was never set up, and what this crate does not know, is refused, each with its code.
    let dana = challenged(world, DANA).await?;
    for (mechanism, code) in [
        (TwoFactorMechanism::Totp, "not_enrolled"),
        (
            TwoFactorMechanism::Unknown("Pigeon".to_owned()),
            "invalid_mechanism",
        ),
    ] {
        let request = TwoFactorSwitchMechanismRequest::new(&dana, mechanism);
        let error = tokens.two_factor_switch_mechanism(request).await;
        assert_eq!(
            refusal(error, ErrorKind::BadRequest, 400).code(),
            Some(code)
        );
    }
    Ok(())
}

pub(crate) async fn takes_each_recovery_code_once(world: &World) -> Result<()> {
    let tokens = world.anonymous().tokens();
    let codes = world.sandbox.recovery_codes(DANA).expect("codes");
    let token = challenged(world, DANA).await?;
    let wrong = TwoFactorRecoveryRequest::new(&token, "AAAA-0000");
    let error = invalid_grant(tokens.two_factor_recovery(wrong).await);
    assert!(!format!("{error} {error:?}").contains("AAAA-0000"));
    let right = TwoFactorRecoveryRequest::new(token, codes[0].as_str());
    let payload = tokens.two_factor_recovery(right).await?;
    belongs_to(world, payload.access_token, DANA).await?;
    let left = world.sandbox.recovery_codes(DANA).expect("codes");
    assert_eq!(left, codes[1..]);

    let token = challenged(world, DANA).await?;
    let spent = TwoFactorRecoveryRequest::new(&token, codes[0].as_str());
    invalid_grant(tokens.two_factor_recovery(spent).await);
    // The code of a mail still does.
    let code = world.sandbox.passcode(DANA).expect("a code");
    verify(world, token, &code).await?;
    Ok(())
}

/// The token operations count by the minute, whoever calls them; nothing is sent twice for it.
#[tokio::test]
async fn there_is_a_limit_by_the_minute() -> Result<()> {
    let world = World::on(Sandbox::builder().requests_per_second(100)).await;
    let client = world
        .client_builder()
        .retry(outseta_api::RetryPolicy::default())
        .build()?;
    let mut token = challenged(&world, DANA).await?;
    for _ in 0..3 {
        let fresh = client
            .tokens()
            .two_factor_resend(TwoFactorResendRequest::new(token))
            .await?;
        token = fresh.challenge_token.expect("its token");
    }
    let resend = || TwoFactorResendRequest::new(&token);
    let error = client.tokens().two_factor_resend(resend()).await;
    let error = refusal(error, ErrorKind::RateLimited, 429);
    assert_eq!(error.attempts(), 1, "a mail may have gone out already");
    assert!(error.is_retryable());
    world.sandbox.advance(Duration::from_secs(61));
    client.tokens().two_factor_resend(resend()).await?;
    Ok(())
}
