//! Lets requests to your own server in by plan: verifies the access token that came along, and looks
//! at what its account pays for. Without any setting it talks to a sandbox that it starts itself:
//!
//!     cargo run --example gate_by_plan
//!
//! With `OUTSETA_SUBDOMAIN` and `OUTSETA_ACCESS_TOKEN` it judges that token by the keys of the real
//! service; `OUTSETA_PLANS`, uids with commas between, says which plans are let in (else any is).

use std::error::Error as StdError;

use outseta_api::jwt::{Claims, Verifier, VerifyError};
use outseta_api::sign_in::SignedIn;
use outseta_api::{Client, Secret};
use outseta_sandbox::Sandbox;

/// The plan "Growth" of the sandbox.
const GROWTH: &str = "wQXrBxWK";

/// What stands between the world and a feature that is paid for.
struct Gate {
    verifier: Verifier,
    /// Uids of the plans that are let in; empty: any plan.
    plans: Vec<String>,
}

/// The answer to somebody who is not let in.
struct Refusal {
    status: u16,
    reason: String,
}

impl Gate {
    /// Judges a request by its `Authorization` header.
    async fn judge(&self, authorization: Option<&str>) -> Result<Claims, Refusal> {
        let token = authorization.and_then(|header| {
            let (scheme, token) = header.split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
        });
        let Some(token) = token else {
            return Err(Refusal::new(401, "no access token came along"));
        };
        let claims = self.verifier.verify(token).await?;
        let Some(plan) = &claims.plan_uid else {
            return Err(Refusal::new(403, "the account has no plan"));
        };
        if !self.plans.is_empty() && !claims.has_any_plan(&self.plans) {
            return Err(Refusal::new(
                403,
                format!("the plan {plan} does not include this"),
            ));
        }
        Ok(claims)
    }

    async fn show(&self, who: &str, authorization: Option<&str>) {
        match self.judge(authorization).await {
            Ok(claims) => println!(
                "   {who:<28} 200 allowed: {} of account {}, plan {}",
                claims.name.as_deref().unwrap_or("somebody"),
                claims.account_uid.as_ref().map_or("-", |uid| uid.as_str()),
                claims.plan_uid.as_ref().map_or("-", |uid| uid.as_str()),
            ),
            Err(Refusal { status, reason }) => println!("   {who:<28} {status} refused: {reason}"),
        }
    }
}

impl Refusal {
    fn new(status: u16, reason: impl Into<String>) -> Self {
        Self {
            status,
            reason: reason.into(),
        }
    }
}

impl From<VerifyError> for Refusal {
    fn from(error: VerifyError) -> Self {
        // Whoever sent a bad token is told so; that keys are lacking is not their fault.
        Self::new(
            if error.is_refusal() { 401 } else { 503 },
            error.to_string(),
        )
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    if std::env::var_os("OUTSETA_SUBDOMAIN").is_some() {
        on_the_real_service().await?;
    } else {
        on_the_sandbox().await?;
    }
    println!("\nDone.");
    Ok(())
}

async fn on_the_real_service() -> Result<(), Box<dyn StdError>> {
    let token = std::env::var("OUTSETA_ACCESS_TOKEN")
        .map_err(|_| "OUTSETA_ACCESS_TOKEN is not set: it is the token to judge")?;
    let plans = std::env::var("OUTSETA_PLANS").unwrap_or_default();
    let client = Client::from_env()?;
    let gate = Gate {
        verifier: client.token_verifier().build()?,
        plans: plans
            .split(',')
            .map(|uid| uid.trim().to_owned())
            .filter(|uid| !uid.is_empty())
            .collect(),
    };
    println!(
        "Judging OUTSETA_ACCESS_TOKEN by the keys of {}.",
        client.base_url()
    );
    gate.show("the token", Some(&header(&Secret::from(token))))
        .await;
    Ok(())
}

async fn on_the_sandbox() -> Result<(), Box<dyn StdError>> {
    let sandbox = Sandbox::start().await?;
    println!(
        "No OUTSETA_SUBDOMAIN set: talking to a sandbox at {}.",
        sandbox.base_url()
    );
    let client = Client::builder("acme")
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key(), sandbox.api_secret())
        .build()?;
    let gate = Gate {
        verifier: client.token_verifier().build()?,
        plans: vec![GROWTH.to_owned()],
    };

    println!("\n1. People who sign in by password; the plan Growth is let in");
    let mut tokens = Vec::new();
    for (who, email) in [
        ("Ann, on Growth", "ann@example.com"),
        ("Carol, on Starter", "carol@example.com"),
    ] {
        let step = client.sign_in().password(email, sandbox.password()).await?;
        let signed_in = step.signed_in().ok_or("a second factor is due")?;
        gate.show(who, Some(&header(secret(&signed_in)))).await;
        tokens.push(signed_in);
    }

    println!("\n2. Somebody for whom the API key vouches, whose subscription is over");
    let step = client.sign_in().on_behalf_of("eli@example.com").await?;
    let eli = step.signed_in().ok_or("a second factor is due")?;
    gate.show("Eli, on no plan", Some(&header(secret(&eli))))
        .await;

    println!("\n3. Those who try something");
    gate.show("without a token", None).await;
    gate.show("with a guess", Some("Bearer let-me-in")).await;
    if let [ann, carol] = tokens.as_slice() {
        // Carol's signature under Ann's claims.
        let (claims, _) = secret(ann).expose().rsplit_once('.').unwrap_or_default();
        let (_, signature) = secret(carol).expose().rsplit_once('.').unwrap_or_default();
        let forged = Secret::from(format!("{claims}.{signature}"));
        gate.show("with Ann's claims on top", Some(&header(&forged)))
            .await;
    }
    sandbox.shutdown().await;
    Ok(())
}

fn secret(signed_in: &SignedIn) -> &Secret {
    signed_in.access_token().secret()
}

/// The header that a browser would send.
fn header(token: &Secret) -> String {
    format!("Bearer {}", token.expose())
}
