//! A sign-in that waits for a second factor.

use std::fmt;

use super::{SignedIn, StepError, error::is_wrong_code, in_seconds, needed};
use crate::{
    client::Client,
    error::{Error, Result},
    generated::{
        enums::TwoFactorMechanism,
        inputs::{
            TwoFactorRecoveryRequest, TwoFactorResendRequest, TwoFactorSwitchMechanismRequest,
            TwoFactorVerifyRequest,
        },
        models::{TokenPayload, TwoFactorChallengePayload},
        routes,
    },
    route::Route,
    secret::Secret,
    wire::Timestamp,
};

/// How many wrong codes a challenge bears.
const ATTEMPTS: u32 = 5;

/// A sign-in that waits for a code.
///
/// It lives for ten minutes, by the documentation, and bears five wrong codes. A code that is mailed
/// again, or another mechanism, is a new challenge with attempts and time of its own.
pub struct SecondFactor {
    client: Client,
    token: Secret,
    mechanism: Option<TwoFactorMechanism>,
    destination: Option<String>,
    expires_at: Option<Timestamp>,
    available: Vec<TwoFactorMechanism>,
    recovery_codes: Option<bool>,
    attempts_left: u32,
}

impl SecondFactor {
    pub(super) fn read(
        client: &Client,
        answer: TwoFactorChallengePayload,
        route: &'static Route,
    ) -> Result<Self> {
        let token = needed(answer.challenge_token, "challenge_token", route)?;
        Ok(Self {
            mechanism: answer.mechanism,
            destination: answer.masked_destination.filter(|text| !text.is_empty()),
            expires_at: in_seconds(answer.expires_in),
            available: answer
                .available_mechanisms
                .into_iter()
                .flatten()
                .map(TwoFactorMechanism::from)
                .collect(),
            recovery_codes: answer.recovery_codes_available,
            ..Self::resume(client, token)
        })
    }

    pub(super) fn resume(client: &Client, token: Secret) -> Self {
        Self {
            client: client.clone(),
            token,
            mechanism: None,
            destination: None,
            expires_at: None,
            available: Vec::new(),
            recovery_codes: None,
            attempts_left: ATTEMPTS,
        }
    }

    /// What is asked for: the code of an app, or one that was mailed. Not known after
    /// [`resume_second_factor`](super::Start::resume_second_factor).
    pub fn mechanism(&self) -> Option<&TwoFactorMechanism> {
        self.mechanism.as_ref()
    }

    /// Where the code was mailed, mostly hidden, such as `a***@example.com`.
    pub fn masked_destination(&self) -> Option<&str> {
        self.destination.as_deref()
    }

    /// Until when a code is taken, by this machine's clock.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// The mechanisms that the person has set up.
    pub fn available_mechanisms(&self) -> &[TwoFactorMechanism] {
        &self.available
    }

    /// Whether the person has recovery codes left, if Outseta says.
    pub fn has_recovery_codes(&self) -> Option<bool> {
        self.recovery_codes
    }

    /// How many codes may still be tried: five for each challenge, less those that were wrong.
    pub fn attempts_left(&self) -> u32 {
        self.attempts_left
    }

    /// The token of the challenge, to take the sign-in up elsewhere with
    /// [`resume_second_factor`](super::Start::resume_second_factor).
    pub fn challenge_token(&self) -> &Secret {
        &self.token
    }

    /// Gives the code, and signs the person in.
    ///
    /// # Errors
    /// [`is_wrong_code`](StepError::is_wrong_code): try again with what the error gives back.
    /// [`is_spent`](StepError::is_spent): the challenge is over, the person has to begin anew. A
    /// challenge takes at most 10 codes a minute.
    pub async fn verify(self, code: impl Into<Secret>) -> Result<SignedIn, StepError<Self>> {
        let request = TwoFactorVerifyRequest::new(&self.token, code.into());
        let answer = self.client.tokens().two_factor_verify(request).await;
        self.finish(answer, &routes::TOKENS_TWO_FACTOR_VERIFY)
    }

    /// Gives a recovery code instead, for people who cannot reach their second factor. Each works
    /// once.
    ///
    /// # Errors
    /// As with [`verify`](Self::verify).
    pub async fn recovery_code(self, code: impl Into<Secret>) -> Result<SignedIn, StepError<Self>> {
        let request = TwoFactorRecoveryRequest::new(&self.token, code.into());
        let answer = self.client.tokens().two_factor_recovery(request).await;
        self.finish(answer, &routes::TOKENS_TWO_FACTOR_RECOVERY)
    }

    /// Has the code mailed again. The code before is no longer good.
    ///
    /// # Errors
    /// The code `not_supported`: an app shows its code by itself. At most 3 calls a minute.
    pub async fn resend(self) -> Result<Self, StepError<Self>> {
        let request = TwoFactorResendRequest::new(&self.token);
        let answer = self.client.tokens().two_factor_resend(request).await;
        self.replace(answer, &routes::TOKENS_TWO_FACTOR_RESEND)
    }

    /// Goes on with another mechanism.
    ///
    /// # Errors
    /// The code `not_enrolled`: the person has not set that up, or signs in by a mailed link, after
    /// which mail proves nothing more. At most 5 calls a minute.
    pub async fn switch_to(self, mechanism: TwoFactorMechanism) -> Result<Self, StepError<Self>> {
        let request = TwoFactorSwitchMechanismRequest::new(&self.token, mechanism);
        let answer = self
            .client
            .tokens()
            .two_factor_switch_mechanism(request)
            .await;
        self.replace(answer, &routes::TOKENS_TWO_FACTOR_SWITCH_MECHANISM)
    }

    fn finish(
        mut self,
        answer: Result<TokenPayload>,
        route: &'static Route,
    ) -> Result<SignedIn, StepError<Self>> {
        match answer {
            Ok(token) => SignedIn::read(&self.client, token, route).map_err(StepError::last),
            Err(error) => {
                if is_wrong_code(&error) {
                    self.attempts_left = self.attempts_left.saturating_sub(1);
                }
                Err(self.refused(error))
            }
        }
    }

    fn replace(
        self,
        answer: Result<TwoFactorChallengePayload>,
        route: &'static Route,
    ) -> Result<Self, StepError<Self>> {
        match answer {
            Ok(challenge) => Self::read(&self.client, challenge, route).map_err(StepError::last),
            Err(error) => Err(self.refused(error)),
        }
    }

    fn refused(self, error: Error) -> StepError<Self> {
        if self.attempts_left == 0 {
            return StepError::last(error);
        }
        StepError::new(error, self)
    }
}

impl fmt::Debug for SecondFactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecondFactor")
            .field("token", &self.token)
            .field("mechanism", &self.mechanism)
            .field("masked_destination", &self.destination)
            .field("expires_at", &self.expires_at)
            .field("available_mechanisms", &self.available)
            .field("attempts_left", &self.attempts_left)
            .finish_non_exhaustive()
    }
}
