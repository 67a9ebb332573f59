//! Passwords, links, and keys that vouch for somebody.

use std::time::{Duration, SystemTime};

use outseta_api::sign_in::Step;
use outseta_api::{AccessToken, ErrorKind, Result, Timestamp};

use crate::world::{ANN, DANA, ELI, FAY, World, assert_code, assert_is};

#[tokio::test]
async fn a_password() -> Result<()> {
    let world = World::start().await;
    // The key of the client stays at home.
    let before = Timestamp::from(SystemTime::now());
    let step = world
        .server
        .sign_in()
        .password(ANN, world.sandbox.password())
        .await?;
    let requests = world.sandbox.requests();
    assert_eq!(
        requests.last().and_then(|r| r.header("authorization")),
        None
    );
    let signed_in = step.signed_in().expect("no second factor");
    assert_is(&signed_in, ANN).await?;
    let life = Duration::from_secs(31_536_000);
    let end = signed_in.expires_at().expect("it is known");
    assert!(end >= before + life && end <= Timestamp::from(SystemTime::now()) + life);
    assert!(signed_in.refresh_token().is_some());
    assert!(signed_in.id_token().is_none() && signed_in.callback_url().is_none());
    let token = AccessToken::from(signed_in.clone());
    assert_eq!(token.expires_at(), Some(end));
    assert_eq!(token.secret(), signed_in.access_token().secret());

    let error = world
        .sign_in()
        .password(ANN, "guessed")
        .await
        .expect_err("wrong");
    assert_code(&error, 400, "invalid_grant");
    assert!(!format!("{error} {error:?}").contains("guessed"));
    Ok(())
}

#[tokio::test]
async fn a_password_is_followed_by_what_is_due() -> Result<()> {
    let world = World::start().await;
    for (email, due) in [
        (ANN, "SignedIn"),
        (DANA, "SecondFactor"),
        (FAY, "Enrolment"),
    ] {
        let step = world.password(email).await?;
        let shown = format!("{step:?}");
        assert!(
            shown.starts_with(due) && shown.contains("[redacted]"),
            "{email}: {shown}"
        );
        assert_eq!(step.signed_in().is_some(), due == "SignedIn");
    }
    Ok(())
}

#[tokio::test]
async fn a_magic_link() -> Result<()> {
    let world = World::start().await;
    world.server.sign_in().request_magic_link(ANN).await?;
    let requests = world.sandbox.requests();
    assert_eq!(
        requests.last().and_then(|r| r.header("authorization")),
        None
    );
    let link = world.sandbox.magic_token(ANN).expect("a link");
    let step = world.sign_in().magic_link(link.as_str()).await?;
    assert_is(&step.signed_in().expect("no second factor"), ANN).await?;
    let error = world.sign_in().magic_link(link).await.expect_err("used");
    assert_code(&error, 400, "invalid_grant");

    // The link has proved the mail; the app is asked for all the same.
    world.sign_in().request_magic_link(ELI).await?;
    let link = world.sandbox.magic_token(ELI).expect("a link");
    let Step::SecondFactor(pending) = world.sign_in().magic_link(link).await? else {
        panic!("the app was to be asked");
    };
    let signed_in = pending.verify(world.code(ELI)).await?;
    assert_is(&signed_in, ELI).await
}

#[tokio::test]
async fn a_key_that_vouches() -> Result<()> {
    let world = World::start().await;
    for email in [ANN, DANA, FAY] {
        let step = world.server.sign_in().on_behalf_of(email).await?;
        assert_is(&step.signed_in().expect("nothing more is asked"), email).await?;
    }
    let nobody = world
        .server
        .sign_in()
        .on_behalf_of("nobody@example.com")
        .await;
    assert_code(&nobody.expect_err("unknown"), 400, "invalid_grant");

    let calls = world.calls("tokens_get");
    let user = world.server.with_access_token("opaque")?;
    for client in [&world.anybody, &user] {
        let error = client
            .sign_in()
            .on_behalf_of(ANN)
            .await
            .expect_err("no key");
        assert_eq!(error.kind(), ErrorKind::MissingCredentials);
        assert!(error.to_string().contains("API key"), "{error}");
    }
    assert_eq!(world.calls("tokens_get"), calls, "nothing was sent");
    Ok(())
}
