//! The first step of signing in: a password, an API key or a magic link for an access token.

use std::time::Duration;

use outseta_api::enums::TwoFactorMechanism;
use outseta_api::inputs::{
    EmailAddress, MagicLinkTokenRequest, TokenRequest, TwoFactorSwitchMechanismRequest,
    TwoFactorVerifyRequest,
};
use outseta_api::models::TokenPayload;
use outseta_api::operations::SignIn;
use outseta_api::{Error, ErrorKind, Result, Secret};
use serde_json::json;

use crate::world::{ANN, ANN_EMAIL, World, refusal, sent};

/// The token of an answer that lets somebody in.
pub(crate) fn let_in(answer: SignIn) -> TokenPayload {
    match answer {
        SignIn::Token(token) => *token,
        other => panic!("not let in: {other:?}"),
    }
}

/// That a call was refused with the bare code of a wrong password, link or code.
pub(crate) fn invalid_grant<T: std::fmt::Debug>(result: Result<T>) -> Error {
    let error = refusal(result, ErrorKind::BadRequest, 400);
    assert_eq!(error.code(), Some("invalid_grant"), "{error:?}");
    error
}

pub(crate) async fn signs_in_by_password(world: &World) -> Result<()> {
    // The client has a key, which must not go with a password.
    let request = TokenRequest::new(ANN_EMAIL).password(world.sandbox.password());
    let token = let_in(world.client.tokens().get(request).await?);
    let seen = world.last_seen("tokens_get");
    assert_eq!(seen.header("authorization"), None);
    assert_eq!(
        sent(&seen),
        json!({"username": ANN_EMAIL, "password": "[redacted]"})
    );
    assert_eq!(token.token_type.as_deref(), Some("bearer"));
    assert_eq!(token.expires_in, Some(31_536_000));
    assert!(token.refresh_token.is_some());
    assert_eq!(token.id_token, None);

    let access = token.access_token.expect("a token");
    let ann = world.client.with_access_token(access.clone())?;
    let profile = ann.profile().get().await?;
    assert_eq!(profile.uid.expect("a uid"), ANN);
    let seen = world.last_seen("profile_get");
    assert!(
        seen.header("authorization")
            .is_some_and(|kind| kind.eq_ignore_ascii_case("bearer"))
    );

    // It lasts a year.
    world.sandbox.advance(Duration::from_secs(31_535_900));
    ann.profile().get().await?;
    world.sandbox.advance(Duration::from_secs(200));
    refusal(ann.profile().get().await, ErrorKind::Unauthorized, 401);
    Ok(())
}

pub(crate) async fn grants_by_api_key(world: &World) -> Result<()> {
    let token = let_in(
        world
            .client
            .tokens()
            .get(TokenRequest::new("bob@example.com"))
            .await?,
    );
    let seen = world.last_seen("tokens_get");
    assert_eq!(seen.header("authorization"), Some("Outseta"));
    let bob = world
        .client
        .with_access_token(token.access_token.expect("a token"))?;
    let profile = bob.profile().get().await?;
    assert_eq!(profile.full_name.as_deref(), Some("Bob Stone"));

    // The tenant vouches for the person; nobody else does.
    let_in(
        world
            .client
            .tokens()
            .get(TokenRequest::new("dana@example.com"))
            .await?,
    );
    let anonymous = world.anonymous();
    invalid_grant(
        anonymous
            .tokens()
            .get(TokenRequest::new("bob@example.com"))
            .await,
    );
    let anonymously = world
        .client
        .tokens()
        .get(TokenRequest::new("bob@example.com"))
        .anonymous();
    invalid_grant(anonymously.await);
    invalid_grant(
        world
            .client
            .tokens()
            .get(TokenRequest::new("nobody@example.com"))
            .await,
    );
    let wrong = world
        .client_builder()
        .api_key(world.sandbox.api_key(), "guessed")
        .build()?;
    let error = wrong
        .tokens()
        .get(TokenRequest::new("bob@example.com"))
        .await;
    refusal(error, ErrorKind::Forbidden, 403);
    Ok(())
}

pub(crate) async fn refuses_a_wrong_password(world: &World) -> Result<()> {
    let anonymous = world.anonymous();
    let guessed = TokenRequest::new(ANN_EMAIL).password("guessed-password");
    let error = invalid_grant(anonymous.tokens().get(guessed).await);
    assert_eq!(error.operation(), Some("tokens_get"));
    assert_eq!(error.attempts(), 1);
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("guessed-password"), "{shown}");
    // Who is not known is told the same.
    let stranger = TokenRequest::new("nobody@example.com").password("guessed-password");
    let unknown = invalid_grant(anonymous.tokens().get(stranger).await);
    assert_eq!(unknown.text(), error.text());
    invalid_grant(
        anonymous
            .tokens()
            .get(TokenRequest::new("").password("x"))
            .await,
    );

    // The address may be written in any case.
    let request = TokenRequest::new("ANN@example.com").password(world.sandbox.password());
    let_in(anonymous.tokens().get(request).await?);
    Ok(())
}

/// Has a link mailed and takes its token out of the mail.
async fn link(world: &World, email: &str) -> Result<String> {
    let request = EmailAddress::new(email);
    world
        .anonymous()
        .people()
        .request_magic_link(request)
        .await?;
    Ok(world.sandbox.magic_token(email).expect("a link"))
}

pub(crate) async fn follows_a_magic_link(world: &World) -> Result<()> {
    let tokens = world.anonymous().tokens();
    let mailed = link(world, ANN_EMAIL).await?;
    let follow = || MagicLinkTokenRequest::new(mailed.as_str());
    let token = let_in(tokens.magic_link(follow()).await?);
    let ann = world
        .client
        .with_access_token(token.access_token.expect("a token"))?;
    assert_eq!(ann.profile().get().await?.uid.expect("a uid"), ANN);

    // It is good for one use, and not for long.
    invalid_grant(tokens.magic_link(follow()).await);
    let late = link(world, ANN_EMAIL).await?;
    world.sandbox.advance(Duration::from_secs(3600));
    invalid_grant(tokens.magic_link(MagicLinkTokenRequest::new(late)).await);
    invalid_grant(
        tokens
            .magic_link(MagicLinkTokenRequest::new("guessed"))
            .await,
    );
    invalid_grant(tokens.magic_link(MagicLinkTokenRequest::new("")).await);

    // Mail as second factor has been proved by the link.
    let dana = link(world, "dana@example.com").await?;
    let_in(tokens.magic_link(MagicLinkTokenRequest::new(dana)).await?);
    Ok(())
}

pub(crate) async fn asks_for_the_app_after_a_magic_link(world: &World) -> Result<()> {
    let eli = "eli@example.com";
    let mailed = link(world, eli).await?;
    // A client with a key does not send it here.
    let tokens = world.client.tokens();
    let answer = tokens
        .magic_link(MagicLinkTokenRequest::new(mailed))
        .send_with_response()
        .await?;
    assert_eq!(answer.status, 202);
    assert_eq!(
        world.last_seen("tokens_magic_link").header("authorization"),
        None
    );
    let SignIn::Challenge(challenge) = answer.answer else {
        panic!("a challenge was due");
    };
    assert_eq!(challenge.mechanism, Some(TwoFactorMechanism::Totp));
    assert_eq!(
        challenge.available_mechanisms,
        Some(vec!["Totp".to_owned()])
    );
    let token: Secret = challenge.challenge_token.expect("its token");

    // Mail is not offered again.
    let mail = TwoFactorSwitchMechanismRequest::new(&token, TwoFactorMechanism::Email);
    let error = tokens.two_factor_switch_mechanism(mail).await;
    let error = refusal(error, ErrorKind::BadRequest, 400);
    assert_eq!(error.code(), Some("not_enrolled"));
    let code = world.sandbox.passcode(eli).expect("a code");
    let payload = tokens
        .two_factor_verify(TwoFactorVerifyRequest::new(token, code))
        .await?;
    assert!(payload.access_token.is_some());

    // A link for somebody without a second factor lets in at once.
    let mailed = link(world, ANN_EMAIL).await?;
    let answer = tokens
        .magic_link(MagicLinkTokenRequest::new(mailed))
        .send_with_response()
        .await?;
    assert_eq!(answer.status, 200);
    let_in(answer.answer);
    Ok(())
}
