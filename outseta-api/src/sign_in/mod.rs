//! Signing in, as a conversation whose steps can only be taken in the right order.
//!
//! [`Client::sign_in`] begins it, in one of three ways: with a password, with the token of a magic
//! link, or with an API key on behalf of a person. Each leads to a [`Step`]: the person is signed in,
//! has to give a second factor, or has to set one up first. A step is used up by going on from it,
//! and what it leads to offers just what may come next.
//!
//! ```text
//! password ─────┐        ┌─ SignedIn
//! magic_link ───┼─ Step ─┼─ SecondFactor ── verify, recovery_code ──> SignedIn
//! on_behalf_of ─┘        │                  resend, switch_to ──────> SecondFactor
//!                        └─ Enrolment ── by_email ──> EmailEnrolment ─┐
//!                                        by_totp ───> TotpEnrolment ──┴ confirm ──> Enrolled
//! ```
//!
//! A wrong code is no end: the [`StepError`] gives the step back, until it is spent.
//!
//! ```no_run
//! use outseta_api::sign_in::Step;
//!
//! # async fn run(client: outseta_api::Client, ask: impl Fn(&str) -> String) -> Result<(), outseta_api::Error> {
//! let signed_in = match client.sign_in().password("ann@example.com", ask("Password")).await? {
//!     Step::SignedIn(signed_in) => signed_in,
//!     Step::SecondFactor(mut pending) => loop {
//!         match pending.verify(ask("Code")).await {
//!             Ok(signed_in) => break signed_in,
//!             Err(refused) => match refused.retry() {
//!                 Ok(same) => pending = same,
//!                 Err(spent) => return Err(spent),
//!             },
//!         }
//!     },
//!     Step::Enrolment(enrolment) => {
//!         let app = enrolment.by_totp().await?;
//!         println!("Add this to your app: {}", app.otpauth_uri().expose());
//!         let enrolled = app.confirm(ask("Code")).await?;
//!         println!("Keep {} recovery codes", enrolled.recovery_codes.len());
//!         enrolled.signed_in
//!     }
//! };
//! let ann = signed_in.client()?;
//! println!("{:?}", ann.profile().get().await?.full_name);
//! # Ok(())
//! # }
//! ```
//!
//! The operations themselves are at [`Client::tokens`].

mod enrolment;
mod error;
mod providers;
mod second_factor;
mod signed_in;

use std::time::Duration;

pub use self::{
    enrolment::{EmailEnrolment, Enrolled, Enrolment, TotpEnrolment},
    error::StepError,
    providers::{MintedTokens, PasswordTokens},
    second_factor::SecondFactor,
    signed_in::SignedIn,
};
use crate::{
    client::Client,
    error::{Error, Result},
    generated::{
        inputs::{MagicLinkTokenRequest, TokenRequest},
        operations::SignIn as Answer,
        routes,
    },
    route::{Credential, Method, Route},
    secret::Secret,
    wire::{DecodeFailure, Timestamp, time},
};

/// The ways to begin a sign-in. Made by [`Client::sign_in`].
#[derive(Clone, Copy, Debug)]
pub struct Start<'c> {
    client: &'c Client,
}

/// Where a sign-in stands.
#[derive(Debug)]
pub enum Step {
    /// The person is in.
    SignedIn(SignedIn),
    /// The person has to prove more: with a code that was mailed, or one of an app.
    SecondFactor(SecondFactor),
    /// The person has to set up a second factor first, and is signed in by that.
    Enrolment(Enrolment),
}

impl Client {
    /// Begins the sign-in of a person.
    pub fn sign_in(&self) -> Start<'_> {
        Start { client: self }
    }
}

impl Start<'_> {
    /// Signs a person in by address and password. The client's own credentials are not sent.
    ///
    /// # Errors
    /// [`BadRequest`](crate::ErrorKind::BadRequest) with the code `invalid_grant`: address or
    /// password are wrong; Outseta does not say which. And whatever may happen on the way.
    pub async fn password(
        self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Result<Step> {
        let request = TokenRequest::new(username.into()).password(password.into());
        let tokens = self.client.tokens();
        let answer = tokens.get(request).anonymous().await?;
        Step::read(self.client, answer, &routes::TOKENS_GET)
    }

    /// Has a link mailed to a person, the token of which signs them in with
    /// [`magic_link`](Self::magic_link).
    ///
    /// Outseta mails it to addresses that it knows, and does not tell whether it did.
    ///
    /// # Errors
    /// Whatever may happen on the way.
    pub async fn request_magic_link(self, email: impl Into<String>) -> Result<()> {
        // The operation is in the area `crm`, which need not be on.
        let body = serde_json::json!({ "Email": email.into() });
        let request = self
            .client
            .raw(Method::Post, "/crm/people/requestMagicLink")
            .anonymous()
            .json(&body);
        request.await.map(drop)
    }

    /// Signs a person in by the token of a magic link, its query parameter `magicToken`. It is good
    /// for one use.
    ///
    /// # Errors
    /// [`BadRequest`](crate::ErrorKind::BadRequest) with the code `invalid_grant`: the token is
    /// wrong, used or expired, or the tenant has magic links switched off.
    pub async fn magic_link(self, token: impl Into<Secret>) -> Result<Step> {
        let request = MagicLinkTokenRequest::new(token.into());
        let answer = self.client.tokens().magic_link(request).await?;
        Step::read(self.client, answer, &routes::TOKENS_MAGIC_LINK)
    }

    /// Signs a person in on the strength of the client's API key, without a password.
    ///
    /// Whoever may call this may be anybody: keep it on a server, behind a check of your own.
    /// Whether Outseta asks for a second factor here is not known.
    ///
    /// # Errors
    /// [`MissingCredentials`](crate::ErrorKind::MissingCredentials): the client has no API key.
    /// [`BadRequest`](crate::ErrorKind::BadRequest) with the code `invalid_grant`: there is no such
    /// person.
    pub async fn on_behalf_of(self, username: impl Into<String>) -> Result<Step> {
        if self.client.credential() != Credential::ApiKey {
            return Err(Error::missing_credentials(
                "signing in on behalf of a person needs an API key (`ClientBuilder::api_key`). \
                 Nothing was sent",
            )
            .with_operation(routes::TOKENS_GET.id.into()));
        }
        let request = TokenRequest::new(username.into());
        let answer = self.client.tokens().get(request).await?;
        Step::read(self.client, answer, &routes::TOKENS_GET)
    }

    /// Takes up a sign-in that waits for a second factor, by the token of
    /// [`SecondFactor::challenge_token`]: for servers that keep it, encrypted, with the browser
    /// while the person looks for the code.
    pub fn resume_second_factor(self, challenge_token: impl Into<Secret>) -> SecondFactor {
        SecondFactor::resume(self.client, challenge_token.into())
    }

    /// Takes up a sign-in that waits for a second factor to be set up, by the token of
    /// [`Enrolment::token`].
    pub fn resume_enrolment(self, token: impl Into<Secret>) -> Enrolment {
        Enrolment::resume(self.client, token.into())
    }
}

impl Step {
    fn read(client: &Client, answer: Answer, route: &'static Route) -> Result<Self> {
        match answer {
            Answer::Token(token) => SignedIn::read(client, *token, route).map(Self::SignedIn),
            Answer::Challenge(answer) if answer.two_factor_enrollment_required == Some(true) => {
                Enrolment::read(client, *answer, route).map(Self::Enrolment)
            }
            Answer::Challenge(answer) => {
                SecondFactor::read(client, *answer, route).map(Self::SecondFactor)
            }
        }
    }

    /// The person, if nothing more is asked for.
    pub fn signed_in(self) -> Option<SignedIn> {
        match self {
            Self::SignedIn(signed_in) => Some(signed_in),
            Self::SecondFactor(_) | Self::Enrolment(_) => None,
        }
    }
}

/// A member of an answer to `route` without which the conversation cannot go on.
fn needed<T>(member: Option<T>, name: &str, route: &'static Route) -> Result<T> {
    member.ok_or_else(|| {
        let failure = DecodeFailure::new(format!("the answer lacks `{name}`"));
        Error::from(failure).with_operation(route.id.into())
    })
}

/// The moment that is so many seconds from now.
fn in_seconds(seconds: Option<i64>) -> Option<Timestamp> {
    let life = u64::try_from(seconds?).ok()?;
    time::from_now(Duration::from_secs(life))
}
