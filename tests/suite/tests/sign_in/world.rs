//! A sandbox, and people who want in.

use outseta_api::sign_in::{SecondFactor, SignedIn, Start, Step};
use outseta_api::{Client, ClientBuilder, Error, Result, RetryPolicy};
use outseta_sandbox::Sandbox;

pub(crate) const ANN: &str = "ann@example.com";
/// Gets codes by mail.
pub(crate) const DANA: &str = "dana@example.com";
/// Has an app, and mail.
pub(crate) const ELI: &str = "eli@example.com";
/// Has to set a second factor up.
pub(crate) const FAY: &str = "fay@example.com";

pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    /// Has the API key.
    pub(crate) server: Client,
    pub(crate) anybody: Client,
}

impl World {
    pub(crate) async fn start() -> Self {
        let sandbox = Sandbox::builder()
            .unlimited()
            .start()
            .await
            .expect("a free port");
        let server = settings(&sandbox)
            .api_key(sandbox.api_key(), sandbox.api_secret())
            .build()
            .expect("sound settings");
        let anybody = settings(&sandbox).build().expect("sound settings");
        Self {
            sandbox,
            server,
            anybody,
        }
    }

    pub(crate) fn sign_in(&self) -> Start<'_> {
        self.anybody.sign_in()
    }

    /// The first step of a person, by password.
    pub(crate) async fn password(&self, email: &str) -> Result<Step> {
        self.sign_in()
            .password(email, self.sandbox.password())
            .await
    }

    /// The first step of somebody who has a second factor.
    pub(crate) async fn pending(&self, email: &str) -> Result<SecondFactor> {
        match self.password(email).await? {
            Step::SecondFactor(pending) => Ok(pending),
            other => panic!("{email} was to prove more: {other:?}"),
        }
    }

    /// The code that a person now reads in a mail or an app.
    pub(crate) fn code(&self, email: &str) -> String {
        self.sandbox.passcode(email).expect("a code")
    }

    /// How often an operation was called.
    pub(crate) fn calls(&self, operation: &str) -> usize {
        let requests = self.sandbox.requests();
        let of_it = requests
            .iter()
            .filter(|r| r.operation.as_deref() == Some(operation));
        of_it.count()
    }
}

fn settings(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder("acme")
        .base_url(sandbox.base_url())
        .unlimited()
        .retry(RetryPolicy::none())
}

/// That somebody is in, and who.
pub(crate) async fn assert_is(signed_in: &SignedIn, email: &str) -> Result<()> {
    let shown = format!("{signed_in:?}");
    assert!(
        !shown.contains(signed_in.access_token().secret().expose()),
        "{shown}"
    );
    let profile = signed_in.client()?.profile().get().await?;
    assert_eq!(profile.email.as_deref(), Some(email));
    Ok(())
}

/// That an error has a code.
pub(crate) fn assert_code(error: &Error, status: u16, code: &str) {
    assert_eq!(
        (error.status(), error.code()),
        (Some(status), Some(code)),
        "{error:?}"
    );
}
