//! Setting a second factor up to get in.

use std::time::Duration;

use outseta_api::enums::TwoFactorMechanism;
use outseta_api::sign_in::{Enrolled, Enrolment, Step};
use outseta_api::{ErrorKind, Result};

use crate::world::{DANA, FAY, World, assert_code, assert_is};

async fn enrolling(world: &World) -> Result<Enrolment> {
    match world.password(FAY).await? {
        Step::Enrolment(enrolment) => Ok(enrolment),
        other => panic!("she was to enrol: {other:?}"),
    }
}

/// That Fay is in, has her codes, and is asked for what she set up from now on.
async fn complete(world: &World, enrolled: Enrolled, by: TwoFactorMechanism) -> Result<()> {
    assert_is(&enrolled.signed_in, FAY).await?;
    assert!(enrolled.signed_in.expires_at().is_some());
    let shown = format!("{enrolled:?}");
    let codes: Vec<_> = enrolled
        .recovery_codes
        .iter()
        .map(|code| code.expose())
        .collect();
    assert!(codes.iter().all(|code| !shown.contains(code)), "{shown}");
    assert_eq!(world.sandbox.recovery_codes(FAY).expect("codes"), codes);
    let pending = world.pending(FAY).await?;
    assert_eq!(pending.mechanism(), Some(&by));
    assert_is(&pending.recovery_code(codes[0]).await?, FAY).await
}

#[tokio::test]
async fn with_mail() -> Result<()> {
    let world = World::start().await;
    let enrolment = enrolling(&world).await?;
    assert!(enrolment.expires_at().is_some());
    let mail = enrolment.by_email().await?;
    assert_eq!(mail.masked_destination(), Some("f***@example.com"));
    assert!(mail.expires_at().is_some());
    let refused = mail.confirm("wrong").await.expect_err("wrong");
    assert!(refused.is_wrong_code());
    let mail = refused.retry()?;
    let enrolled = mail.confirm(world.code(FAY)).await?;
    complete(&world, enrolled, TwoFactorMechanism::Email).await
}

#[tokio::test]
async fn with_an_app() -> Result<()> {
    let world = World::start().await;
    let app = enrolling(&world).await?.by_totp().await?;
    let secret = app.secret().expose();
    assert!(app.otpauth_uri().expose().contains(secret));
    assert!(app.qr_code_png_base64().is_some() && app.expires_at().is_some());
    assert!(!format!("{app:?}").contains(secret));
    let refused = app.confirm("wrong").await.expect_err("wrong");
    let app = refused.retry()?;
    let enrolled = app.confirm(world.code(FAY)).await?;
    complete(&world, enrolled, TwoFactorMechanism::Totp).await
}

#[tokio::test]
async fn with_second_thoughts() -> Result<()> {
    let world = World::start().await;
    let app = enrolling(&world).await?.by_totp().await?;
    let mail = app.back().by_email().await?;
    let mail = mail.back().by_email().await?;
    let kept = mail.back().token().clone();
    let app = world.sign_in().resume_enrolment(kept).by_totp().await?;
    let enrolled = app.confirm(world.code(FAY)).await?;
    complete(&world, enrolled, TwoFactorMechanism::Totp).await
}

#[tokio::test]
async fn too_late() -> Result<()> {
    let world = World::start().await;
    let (early, late) = (enrolling(&world).await?, enrolling(&world).await?);
    let mail = early.by_email().await?;
    let code = world.code(FAY);
    world.sandbox.advance(Duration::from_secs(601));
    let refused = mail.confirm(code).await.expect_err("too late");
    assert!(refused.is_spent() && !refused.is_wrong_code());
    let refused = late.by_totp().await.expect_err("too late");
    assert!(refused.is_spent());
    assert_eq!(refused.into_error().kind(), ErrorKind::Unauthorized);
    Ok(())
}

#[tokio::test]
async fn for_somebody_who_need_not() -> Result<()> {
    let world = World::start().await;
    let token = world.pending(DANA).await?.challenge_token().clone();
    let crossed = world.sign_in().resume_enrolment(token);
    let refused = crossed.by_email().await.expect_err("she has one");
    assert!(refused.is_spent());
    assert_code(refused.error(), 403, "enrollment_not_required");
    Ok(())
}
