//! Tokens that a tenant gives out, from the sign-in to the gate.

use std::time::{Duration, SystemTime};

use outseta_api::jwt::{Verifier, VerifyError};
use outseta_api::{Client, Result, inputs::TokenRequest, operations::SignIn};
use outseta_sandbox::Sandbox;
use serde_json::json;

struct Gate {
    sandbox: Sandbox,
    client: Client,
    verifier: Verifier,
}

impl Gate {
    async fn open() -> Self {
        let sandbox = Sandbox::builder()
            .unlimited()
            .start()
            .await
            .expect("a free port");
        let client = Client::builder("acme")
            .base_url(sandbox.base_url())
            .api_key(sandbox.api_key(), sandbox.api_secret())
            .unlimited()
            .build()
            .expect("sound settings");
        let verifier = client.token_verifier().refetch_interval(Duration::ZERO);
        let verifier = verifier.build().expect("sound settings");
        Self {
            sandbox,
            client,
            verifier,
        }
    }

    async fn token(&self, email: &str) -> Result<String> {
        match self.client.tokens().get(TokenRequest::new(email)).await? {
            SignIn::Token(token) => Ok(token.access_token.expect("a token").expose().to_owned()),
            other => panic!("not let in: {other:?}"),
        }
    }
}

#[tokio::test]
async fn says_who_it_is_and_what_is_paid_for() -> Result<()> {
    let gate = Gate::open().await;
    let ann = gate.token("ann@example.com").await?;
    let claims = gate.verifier.verify(&ann).await.expect("a good token");
    assert_eq!(claims.person_uid, "pAbC12Dx");
    assert_eq!(claims.name_id.as_deref(), Some("pAbC12Dx"));
    assert_eq!(claims.email.as_deref(), Some("ann@example.com"));
    assert_eq!(claims.name.as_deref(), Some("Ann Lee"));
    assert_eq!(claims.account_uid.as_ref().expect("Acme"), "aBcD123x");
    assert_eq!(claims.account_client_identifier.as_deref(), Some("55"));
    assert_eq!(claims.is_primary, Some(true));
    assert_eq!(claims.subscription_uid.as_ref().expect("one"), "sUbS1234");
    assert!(claims.has_plan("wQXrBxWK") && claims.has_add_on("aDdO1234"));
    assert_eq!(claims.issued_at, claims.not_before);
    assert_eq!(claims.scope, ["openid", "outseta", "profile"]);
    assert!(claims.extra.get::<String>("jti")?.is_some());
    assert!(!format!("{claims:?}").contains(&ann));

    let bob = gate
        .verifier
        .verify(&gate.token("bob@example.com").await?)
        .await;
    assert_eq!(bob.expect("a good token").is_primary, Some(false));
    // Nothing is paid for any more.
    let eli = gate
        .verifier
        .verify(&gate.token("eli@example.com").await?)
        .await;
    let eli = eli.expect("a good token");
    assert_eq!(eli.account_uid.as_ref().expect("Vandelay"), "vAnD1234");
    assert_eq!((eli.plan_uid, eli.add_on_uids), (None, Vec::new()));
    Ok(())
}

#[tokio::test]
async fn keys_rotate() -> Result<()> {
    let gate = Gate::open().await;
    let old = gate.token("ann@example.com").await?;
    gate.verifier.verify(&old).await.expect("a good token");
    gate.sandbox.rotate_signing_key();
    let new = gate.token("ann@example.com").await?;
    gate.verifier.verify(&new).await.expect("a good token");
    gate.verifier.verify(&old).await.expect("still good");
    gate.sandbox.withdraw_old_signing_keys();
    let fresh = gate.client.token_verifier().build()?;
    fresh.verify(&new).await.expect("a good token");
    let error = fresh.verify(&old).await.expect_err("its key is gone");
    assert!(
        matches!(error, VerifyError::UnknownKey { kid: Some(_) }),
        "{error:?}"
    );
    Ok(())
}

#[tokio::test]
async fn tokens_run_out() -> Result<()> {
    let gate = Gate::open().await;
    let year = Duration::from_secs(365 * 24 * 60 * 60);
    let later = move || SystemTime::now() + year + Duration::from_secs(120);
    let verifier = gate.client.token_verifier().clock(later).build()?;
    let error = verifier.verify(&gate.token("ann@example.com").await?).await;
    assert!(
        matches!(error, Err(VerifyError::Expired { .. })),
        "{error:?}"
    );
    Ok(())
}

#[tokio::test]
async fn one_tenant_is_not_another() -> Result<()> {
    // Both sandboxes sign with the same key, as a vendor may for all tenants.
    let (one, other) = (Gate::open().await, Gate::open().await);
    let error = other
        .verifier
        .verify(&one.token("ann@example.com").await?)
        .await;
    assert!(
        matches!(error, Err(VerifyError::WrongIssuer { .. })),
        "{error:?}"
    );
    let forged = one.sandbox.sign(&json!({"sub": "pAbC12Dx"}));
    let name = "iss";
    let error = one.verifier.verify(&forged).await;
    assert_eq!(error, Err(VerifyError::MissingClaim { name }));
    Ok(())
}
