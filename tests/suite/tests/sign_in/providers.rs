//! Clients that get tokens by themselves.

use std::error::Error as _;
use std::time::Duration;

use futures_util::future::join_all;
use outseta_api::sign_in::{MintedTokens, PasswordTokens};
use outseta_api::{ErrorKind, Result};

use crate::world::{ANN, DANA, World};

#[tokio::test]
async fn a_key_mints_tokens_for_a_person() -> Result<()> {
    let world = World::start().await;
    let dana = world
        .server
        .with_token_provider(MintedTokens::new(&world.server, DANA));
    assert_eq!(world.calls("tokens_get"), 0, "not before it is needed");
    let calls = (0..10).map(|_| async { dana.profile().get().await });
    for profile in join_all(calls).await {
        assert_eq!(profile?.email.as_deref(), Some(DANA));
    }
    assert_eq!(world.calls("tokens_get"), 1);
    // Outseta says that it has run out; this machine's clock does not know.
    world.sandbox.advance(Duration::from_secs(31_536_001));
    dana.profile().get().await?;
    assert_eq!(world.calls("tokens_get"), 2);
    Ok(())
}

#[tokio::test]
async fn a_program_signs_in_with_a_password() -> Result<()> {
    let world = World::start().await;
    let provider = PasswordTokens::new(&world.anybody, ANN, world.sandbox.password());
    let shown = format!("{provider:?}");
    assert!(
        !shown.contains(world.sandbox.password()) && shown.contains(ANN),
        "{shown}"
    );
    let ann = world.anybody.with_token_provider(provider);
    assert_eq!(ann.profile().get().await?.email.as_deref(), Some(ANN));
    world.sandbox.advance(Duration::from_secs(31_536_001));
    assert_eq!(ann.profile().get().await?.email.as_deref(), Some(ANN));
    assert_eq!(world.calls("tokens_get"), 2);
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_got_is_said() {
    let world = World::start().await;
    let password = world.sandbox.password();
    for (provider, said) in [
        (
            PasswordTokens::new(&world.anybody, DANA, password),
            "second factor",
        ),
        (
            PasswordTokens::new(&world.anybody, ANN, "guessed-one"),
            "invalid_grant",
        ),
    ] {
        let client = world.anybody.with_token_provider(provider);
        let error = client.profile().get().await.expect_err("no token");
        assert_eq!(error.kind(), ErrorKind::TokenProvider);
        let mut shown = format!("{error} {error:?}");
        let mut source = error.source();
        while let Some(cause) = source {
            shown.push_str(&cause.to_string());
            source = cause.source();
        }
        assert!(shown.contains(said), "{shown}");
        assert!(!shown.contains("guessed-one"), "{shown}");
    }
    let provider = MintedTokens::new(&world.anybody, ANN);
    let client = world.anybody.with_token_provider(provider);
    let error = client.profile().get().await.expect_err("no key");
    assert!(format!("{error:?}").contains("API key"), "{error:?}");
    assert_eq!(
        world.calls("profile_get"),
        0,
        "nothing was asked without a token"
    );
}
