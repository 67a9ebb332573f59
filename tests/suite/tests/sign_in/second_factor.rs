//! Codes, right and wrong, and other ways than codes.

use std::time::{Duration, SystemTime};

use outseta_api::enums::TwoFactorMechanism;
use outseta_api::{Result, Timestamp};

use crate::world::{ANN, DANA, ELI, World, assert_code, assert_is};

#[tokio::test]
async fn a_mailed_code() -> Result<()> {
    let world = World::start().await;
    let before = Timestamp::from(SystemTime::now());
    let pending = world.pending(DANA).await?;
    assert_eq!(pending.mechanism(), Some(&TwoFactorMechanism::Email));
    assert_eq!(pending.masked_destination(), Some("d***@example.com"));
    assert_eq!(pending.available_mechanisms(), [TwoFactorMechanism::Email]);
    assert_eq!(pending.has_recovery_codes(), Some(true));
    assert_eq!(pending.attempts_left(), 5);
    let end = pending.expires_at().expect("it is known");
    assert!(end >= before + Duration::from_secs(600));
    let token = pending.challenge_token().expose().to_owned();
    assert!(!format!("{pending:?}").contains(&token));
    let signed_in = pending.verify(world.code(DANA)).await?;
    assert_is(&signed_in, DANA).await
}

#[tokio::test]
async fn a_wrong_code_gives_the_step_back() -> Result<()> {
    let world = World::start().await;
    let pending = world.pending(DANA).await?;
    let code = world.code(DANA);
    let refused = pending.verify("wrong").await.expect_err("wrong");
    assert!(refused.is_wrong_code() && !refused.is_spent());
    assert_code(refused.error(), 400, "invalid_grant");
    assert!(!format!("{refused} {refused:?}").contains("wrong\""));
    let pending = refused.retry()?;
    assert_eq!(pending.attempts_left(), 4);
    assert_is(&pending.verify(code).await?, DANA).await
}

#[tokio::test]
async fn five_wrong_codes_spend_it() -> Result<()> {
    let world = World::start().await;
    let mut pending = world.pending(DANA).await?;
    for left in (1..5).rev() {
        let refused = pending.verify("wrong").await.expect_err("wrong");
        assert!(refused.is_wrong_code() && !refused.is_spent());
        pending = refused.retry()?;
        assert_eq!(pending.attempts_left(), left);
    }
    let token = pending.challenge_token().clone();
    let refused = pending.verify("wrong").await.expect_err("wrong");
    assert!(refused.is_wrong_code() && refused.is_spent());
    let error = refused.retry().expect_err("spent");
    assert_code(&error, 400, "invalid_grant");
    // Outseta takes it for over as well.
    let revived = world.sign_in().resume_second_factor(token);
    let refused = revived.verify(world.code(ELI)).await.expect_err("over");
    assert!(refused.is_spent() && !refused.is_wrong_code());
    assert_code(&refused.into_error(), 410, "challenge_expired");
    Ok(())
}

#[tokio::test]
async fn ten_minutes_end_it() -> Result<()> {
    let world = World::start().await;
    let pending = world.pending(DANA).await?;
    let code = world.code(DANA);
    world.sandbox.advance(Duration::from_secs(601));
    let refused = pending.verify(code).await.expect_err("too late");
    assert!(refused.is_spent());
    assert_code(&refused.into_error(), 410, "challenge_expired");
    Ok(())
}

#[tokio::test]
async fn another_mail() -> Result<()> {
    let world = World::start().await;
    let refused = world.pending(DANA).await?.verify("wrong").await;
    let pending = refused.expect_err("wrong").retry()?;
    let (old, old_code) = (pending.challenge_token().clone(), world.code(DANA));
    let pending = pending.resend().await?;
    assert_eq!(pending.attempts_left(), 5);
    assert_ne!(pending.challenge_token(), &old);
    let replaced = world
        .sign_in()
        .resume_second_factor(old)
        .verify(old_code)
        .await;
    assert!(replaced.expect_err("replaced").is_spent());
    assert_is(&pending.verify(world.code(DANA)).await?, DANA).await
}

#[tokio::test]
async fn another_mechanism() -> Result<()> {
    let world = World::start().await;
    let pending = world.pending(ELI).await?;
    assert_eq!(pending.mechanism(), Some(&TwoFactorMechanism::Totp));
    assert_eq!(pending.masked_destination(), None);
    assert_eq!(
        pending.available_mechanisms(),
        [TwoFactorMechanism::Totp, TwoFactorMechanism::Email]
    );
    // An app needs no mail; the step is there still.
    let refused = pending.resend().await.expect_err("not for an app");
    assert_code(refused.error(), 400, "not_supported");
    let pending = refused.retry()?;
    assert_eq!(pending.attempts_left(), 5, "that was no code");
    let refused = pending
        .switch_to("Pigeon".into())
        .await
        .expect_err("unknown");
    assert_code(refused.error(), 400, "invalid_mechanism");
    let pending = refused
        .retry()?
        .switch_to(TwoFactorMechanism::Email)
        .await?;
    assert_eq!(pending.mechanism(), Some(&TwoFactorMechanism::Email));
    assert_eq!(pending.masked_destination(), Some("e***@example.com"));
    assert_is(&pending.verify(world.code(ELI)).await?, ELI).await?;

    let refused = world
        .pending(DANA)
        .await?
        .switch_to(TwoFactorMechanism::Totp)
        .await;
    let refused = refused.expect_err("she has none");
    assert_code(refused.error(), 400, "not_enrolled");
    let pending = refused.retry()?;
    assert_is(&pending.verify(world.code(DANA)).await?, DANA).await
}

#[tokio::test]
async fn a_recovery_code() -> Result<()> {
    let world = World::start().await;
    let code = world.sandbox.recovery_codes(DANA).expect("codes").remove(0);
    let refused = world.pending(DANA).await?.recovery_code("wrong").await;
    let refused = refused.expect_err("wrong");
    assert!(refused.is_wrong_code());
    let pending = refused.retry()?;
    assert_eq!(pending.attempts_left(), 4);
    assert_is(&pending.recovery_code(code.as_str()).await?, DANA).await?;
    let again = world.pending(DANA).await?.recovery_code(code).await;
    assert!(again.expect_err("it works once").is_wrong_code());
    Ok(())
}

#[tokio::test]
async fn a_server_that_forgets_takes_it_up_again() -> Result<()> {
    let world = World::start().await;
    let kept = world
        .pending(DANA)
        .await?
        .challenge_token()
        .expose()
        .to_owned();
    let pending = world.sign_in().resume_second_factor(kept);
    assert_eq!(pending.mechanism(), None);
    assert_is(&pending.verify(world.code(DANA)).await?, DANA).await?;
    let made_up = world.sign_in().resume_second_factor("made-up");
    assert!(
        made_up
            .verify("123456")
            .await
            .expect_err("made up")
            .is_spent()
    );
    // Somebody without a second factor has nothing to take up.
    assert!(world.password(ANN).await?.signed_in().is_some());
    Ok(())
}
