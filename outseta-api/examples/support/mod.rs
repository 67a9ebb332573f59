//! Where the examples run: on the real service if its variables are set, else on a sandbox of their
//! own, which is gone afterwards.

#![allow(dead_code, reason = "no example uses all of it")]

use outseta_api::{Client, Decimal};
use outseta_sandbox::Sandbox;

/// What an example comes to.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A client, and the sandbox behind it unless it talks to the real service.
pub(crate) struct Place {
    pub(crate) client: Client,
    sandbox: Option<Sandbox>,
}

impl Place {
    /// Starts where the environment says.
    pub(crate) async fn open() -> Outcome<Self> {
        Self::with_people(0).await
    }

    /// Starts where the environment says; a sandbox gets so many people more.
    pub(crate) async fn with_people(extra: usize) -> Outcome<Self> {
        if std::env::var_os("OUTSETA_SUBDOMAIN").is_some() {
            // OUTSETA_API_KEY with OUTSETA_API_SECRET, or OUTSETA_ACCESS_TOKEN.
            let client = Client::from_env()?;
            eprintln!("Talking to {}.", client.base_url());
            return Ok(Self {
                client,
                sandbox: None,
            });
        }
        let sandbox = Sandbox::builder().extra_people(extra).start().await?;
        let client = Client::builder("acme")
            .base_url(sandbox.base_url())
            .api_key(sandbox.api_key(), sandbox.api_secret())
            .build()?;
        eprintln!("No OUTSETA_SUBDOMAIN set: talking to a sandbox.");
        Ok(Self {
            client,
            sandbox: Some(sandbox),
        })
    }

    /// Whether all this is only a game.
    pub(crate) fn is_sandbox(&self) -> bool {
        self.sandbox.is_some()
    }

    /// An argument of the command line, counted without the `--flags`. Left out, the sandbox has
    /// something to play with; on the real service nothing is guessed.
    pub(crate) fn argument(&self, index: usize, what: &str, made_up: &str) -> Outcome<String> {
        match argument(index) {
            Some(argument) => Ok(argument),
            None if self.is_sandbox() => Ok(made_up.to_owned()),
            None => Err(format!("argument {} is missing: {what}", index + 1).into()),
        }
    }

    /// Whether to write: always in the sandbox, elsewhere only with `--apply`.
    pub(crate) fn may_write(&self) -> bool {
        self.is_sandbox() || flag("--apply")
    }

    /// Ends the sandbox.
    pub(crate) async fn close(self) {
        if let Some(sandbox) = self.sandbox {
            sandbox.shutdown().await;
        }
    }
}

/// An argument of the command line, counted without the `--flags`.
pub(crate) fn argument(index: usize) -> Option<String> {
    let arguments = std::env::args().skip(1);
    arguments.filter(|text| !text.starts_with("--")).nth(index)
}

/// Whether a flag stands on the command line.
pub(crate) fn flag(name: &str) -> bool {
    std::env::args().skip(1).any(|argument| argument == name)
}

/// A text that may be missing.
pub(crate) fn text(text: &Option<String>) -> &str {
    text.as_deref().unwrap_or("-")
}

/// A sum of money that may be missing.
pub(crate) fn money(amount: Option<Decimal>) -> String {
    amount.map_or("-".to_owned(), |amount| format!("{amount:.2}"))
}
