//! What lets people in: their passwords, their recovery codes, and the mails with a link.

use outseta_api::enums::ActivityType;
use outseta_api::inputs::{EmailAddress, TemporaryPassword, TwoFactorRecoveryRequest};
use outseta_api::{ErrorKind, Result};
use serde_json::json;

use crate::second_factor::challenged;
use crate::world::{ANN, ANN_EMAIL, BOB, NOBODY, World, fault, parameter, refusal, sent};

pub(crate) async fn sets_a_temporary_password(world: &World) -> Result<()> {
    let people = world.client.people();
    let body = TemporaryPassword::new("Battery-staple-8");
    people.set_temporary_password(BOB, body).await?;
    assert_eq!(
        sent(&world.last_seen("people_set_temporary_password")),
        json!({"temporaryPassword": "[redacted]"})
    );
    let bob = people.get(BOB).await?;
    assert_eq!(bob.password_must_change, Some(true));
    assert!(bob.password_last_updated.is_some());
    let kinds: Vec<_> = world.activities_of(BOB).await?;
    assert_eq!(
        kinds[0].activity_type,
        Some(ActivityType::PersonTemporaryPasswordSet)
    );

    world.token("bob@example.com", "Battery-staple-8").await?;
    let error = world
        .token("bob@example.com", world.sandbox.password())
        .await;
    assert_eq!(
        error.expect_err("the old password").code(),
        Some("invalid_grant")
    );

    let empty = people
        .set_temporary_password(BOB, TemporaryPassword::new(""))
        .await;
    fault(empty, "temporaryPassword", "required");
    let body = TemporaryPassword::new("Battery-staple-8");
    refusal(
        people.set_temporary_password(NOBODY, body).await,
        ErrorKind::NotFound,
        404,
    );
    Ok(())
}

pub(crate) async fn regenerates_recovery_codes(world: &World) -> Result<()> {
    let dana = "pDaN1234";
    let email = "dana@example.com";
    let old = world.sandbox.recovery_codes(email).expect("codes");
    let answer = world
        .client
        .people()
        .regenerate_two_factor_recovery_codes(dana)
        .await?;
    let new = world.sandbox.recovery_codes(email).expect("codes");
    assert!(
        old.iter().all(|code| !new.contains(code)),
        "the old ones have ended"
    );
    for code in &new {
        assert!(
            answer.to_string().contains(code),
            "the answer holds the new ones"
        );
    }

    // The second factor is what it was; only a new code stands in for it.
    let challenge = challenged(world, email).await?;
    let spent = TwoFactorRecoveryRequest::new(challenge.clone(), old[0].as_str());
    let anonymous = world.anonymous();
    let error = anonymous.tokens().two_factor_recovery(spent).await;
    refusal(error, ErrorKind::BadRequest, 400);
    let fresh = TwoFactorRecoveryRequest::new(challenge, new[0].as_str());
    anonymous.tokens().two_factor_recovery(fresh).await?;

    // Who has no second factor has no codes.
    let error = world
        .client
        .people()
        .regenerate_two_factor_recovery_codes(ANN)
        .await;
    refusal(error, ErrorKind::BadRequest, 400);
    Ok(())
}

pub(crate) async fn mails_a_reset_link(world: &World) -> Result<()> {
    // It needs no credentials, and does not tell strangers who is known.
    let anonymous = world.anonymous();
    for email in [ANN_EMAIL, "nobody@example.com"] {
        let call = anonymous.people().forgot_password(EmailAddress::new(email));
        assert_eq!(call.await?, json!(null));
    }
    assert_eq!(
        world
            .last_seen("people_forgot_password")
            .header("authorization"),
        None
    );

    let page = "https://app.example.com/login?a=1&b=2";
    let call = world
        .client
        .people()
        .forgot_password(EmailAddress::new(ANN_EMAIL));
    call.parent_url(page).await?;
    let request = world.last_seen("people_forgot_password");
    assert_eq!(parameter(&request, "parentUrl"), Some(page));
    assert_eq!(request.header("authorization"), Some("Outseta"));
    fault(
        world
            .client
            .people()
            .forgot_password(EmailAddress::new(""))
            .await,
        "Email",
        "required",
    );
    Ok(())
}

pub(crate) async fn mails_a_magic_link(world: &World) -> Result<()> {
    let people = world.anonymous().people();
    assert_eq!(world.sandbox.magic_token(ANN_EMAIL), None);
    let known = people
        .request_magic_link(EmailAddress::new(ANN_EMAIL))
        .await?;
    assert!(
        world.sandbox.magic_token(ANN_EMAIL).is_some(),
        "a link is on its way"
    );
    let unknown = people
        .request_magic_link(EmailAddress::new("nobody@example.com"))
        .await?;
    assert_eq!(known, unknown, "strangers cannot tell who is known");
    fault(
        people.request_magic_link(EmailAddress::new("")).await,
        "Email",
        "required",
    );
    Ok(())
}
