//! Sources of access tokens for a client that has to go on by itself when one has expired.

use std::{error::Error as StdError, fmt};

use super::Step;
use crate::{
    auth::{AccessToken, TokenError, TokenProvider},
    client::Client,
    error::Result,
    future::BoxFuture,
    secret::Secret,
};

/// Has tokens made for a person on the strength of an API key.
///
/// ```no_run
/// use outseta_api::{Client, sign_in::MintedTokens};
///
/// # async fn run() -> Result<(), outseta_api::Error> {
/// let server = Client::builder("acme").api_key("key", "secret").build()?;
/// let ann = server.with_token_provider(MintedTokens::new(&server, "ann@example.com"));
/// println!("{:?}", ann.profile().get().await?.full_name);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct MintedTokens {
    client: Client,
    username: String,
}

impl MintedTokens {
    /// Tokens for the person with that address, made by a client with an API key.
    pub fn new(client: &Client, username: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            username: username.into(),
        }
    }
}

impl TokenProvider for MintedTokens {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        Box::pin(async {
            let step = self.client.sign_in().on_behalf_of(&self.username).await;
            at_once(step)
        })
    }
}

/// Signs a person in by address and password, again and again: for a program that has an account of
/// its own. The person must have no second factor.
///
/// ```no_run
/// use outseta_api::{Client, sign_in::PasswordTokens};
///
/// # async fn run(password: String) -> Result<(), outseta_api::Error> {
/// let anybody = Client::builder("acme").build()?;
/// let robot = PasswordTokens::new(&anybody, "robot@example.com", password);
/// let robot = anybody.with_token_provider(robot);
/// println!("{:?}", robot.profile().get().await?.full_name);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PasswordTokens {
    client: Client,
    username: String,
    password: Secret,
}

impl PasswordTokens {
    /// Tokens for the person with that address and password. The credentials of the client, if it
    /// has any, are not used.
    pub fn new(client: &Client, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            client: client.clone(),
            username: username.into(),
            password: password.into(),
        }
    }
}

impl TokenProvider for PasswordTokens {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        Box::pin(async {
            let sign_in = self.client.sign_in();
            at_once(
                sign_in
                    .password(&self.username, self.password.clone())
                    .await,
            )
        })
    }
}

/// The token of a sign-in that asks for nothing more.
fn at_once(step: Result<Step>) -> Result<AccessToken, TokenError> {
    match step?.signed_in() {
        Some(signed_in) => Ok(signed_in.into()),
        None => Err(Box::new(FactorDue)),
    }
}

/// Nobody is there to give a second factor.
#[derive(Debug)]
struct FactorDue;

impl fmt::Display for FactorDue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a second factor is asked for, and nobody is there to give it; use a person without \
             one, or an API key (`MintedTokens`)",
        )
    }
}

impl StdError for FactorDue {}

impl fmt::Debug for MintedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MintedTokens")
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for PasswordTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasswordTokens")
            .field("username", &self.username)
            .field("password", &self.password)
            .finish_non_exhaustive()
    }
}
