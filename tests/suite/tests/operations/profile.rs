//! What a signed-in person does with the own record.

use outseta_api::inputs::{PasswordChange, ProfileUpdate};
use outseta_api::{Credential, ErrorKind, Null, Result, fields::person};
use serde_json::json;

use crate::world::{ANN, ANN_EMAIL, BOB, World, fault, sent};

pub(crate) async fn gets_the_person_of_the_token(world: &World) -> Result<()> {
    let ann = world.signed_in(ANN_EMAIL).await?;
    assert_eq!(ann.credential(), Credential::Bearer);
    let profile = ann.profile().get().await?;
    assert_eq!(profile.uid.as_ref().expect("a uid"), &ANN);
    assert_eq!(profile.full_name.as_deref(), Some("Ann Lee"));
    assert_eq!(
        profile.extra.get::<String>("CoffeePreference")?.as_deref(),
        Some("Espresso")
    );
    assert!(profile.person_account.is_some());
    let some = ann.profile().get().select(person::EMAIL).await?;
    assert_eq!((some.email.as_deref(), some.uid), (Some(ANN_EMAIL), None));

    // An API key stands for no person, so it is not even sent.
    let before = world.sandbox.requests().len();
    let error = world.client.profile().get().await.expect_err("no person");
    assert_eq!(error.kind(), ErrorKind::MissingCredentials);
    assert_eq!(error.operation(), Some("profile_get"));
    assert_eq!(world.sandbox.requests().len(), before);
    Ok(())
}

pub(crate) async fn changes_the_person_of_the_token(world: &World) -> Result<()> {
    let ann = world.signed_in(ANN_EMAIL).await?;
    let mut expected = ann.profile().get().await?;
    let change = ProfileUpdate::new(ANN)
        .title("CTO")
        .phone_mobile(Null)
        .custom("CoffeePreference", "Mocha");
    ann.profile().update(change).await?;
    assert_eq!(
        sent(&world.last_seen("profile_update")),
        json!({"Uid": ANN, "Title": "CTO", "PhoneMobile": null, "CoffeePreference": "Mocha"})
    );
    let mut after = ann.profile().get().await?;
    assert!(after.updated > expected.updated);
    expected.updated = None;
    expected.title = Some("CTO".to_owned());
    expected.phone_mobile = None;
    expected.extra.set("CoffeePreference", "Mocha");
    after.updated = None;
    assert_eq!(after, expected, "only what was named has changed");

    // A read, written back.
    let whole = ann.profile().get().await?;
    ann.profile().update(ProfileUpdate::from(&whole)).await?;
    let mut after = ann.profile().get().await?;
    after.updated = None;
    assert_eq!(after, expected);

    // Nobody writes another's record.
    let bob = ann
        .profile()
        .update(ProfileUpdate::new(BOB).title("Spy"))
        .await;
    fault(bob, "Uid", "outsetaError");
    let taken = ProfileUpdate::new(ANN).email("bob@example.com");
    fault(ann.profile().update(taken).await, "Email", "outsetaError");
    assert_eq!(world.client.people().get(BOB).await?.title, None);
    Ok(())
}

pub(crate) async fn changes_the_password(world: &World) -> Result<()> {
    let old = world.sandbox.password();
    let ann = world.signed_in(ANN_EMAIL).await?;
    let wrong = PasswordChange::new("guessed-password", "Battery-staple-8");
    let wrong = ann.profile().update_password(wrong).await;
    let error = fault(wrong, "ExistingPassword", "currentPasswordMismatch");
    let shown = format!("{error} {error:?}");
    assert!(
        !shown.contains("guessed-password") && !shown.contains("Battery"),
        "{shown}"
    );
    world.token(ANN_EMAIL, old).await?;
    let empty = ann
        .profile()
        .update_password(PasswordChange::new(old, ""))
        .await;
    fault(empty, "NewPassword", "required");

    ann.profile()
        .update_password(PasswordChange::new(old, "Battery-staple-8"))
        .await?;
    assert_eq!(
        sent(&world.last_seen("profile_password_update")),
        json!({"ExistingPassword": "[redacted]", "NewPassword": "[redacted]"})
    );
    world.token(ANN_EMAIL, "Battery-staple-8").await?;
    let error = world
        .token(ANN_EMAIL, old)
        .await
        .expect_err("the old password");
    assert_eq!(error.code(), Some("invalid_grant"));
    let changed = ann.profile().get().await?.password_last_updated;
    assert!(changed.is_some());
    Ok(())
}
