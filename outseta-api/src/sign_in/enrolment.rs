//! A sign-in for which a second factor has to be set up first.

use std::fmt;

use super::{SignedIn, StepError, in_seconds, needed};
use crate::{
    client::Client,
    error::Result,
    generated::{
        inputs::{TwoFactorEnrollmentBeginRequest, TwoFactorEnrollmentConfirmRequest},
        models::{
            TwoFactorChallengePayload, TwoFactorEnrollmentConfirmationPayload,
            TwoFactorTotpEnrollmentPayload,
        },
        routes,
    },
    route::Route,
    secret::Secret,
    wire::Timestamp,
};

/// A sign-in that goes on once the person has set up a second factor. Choose which.
pub struct Enrolment {
    client: Client,
    token: Secret,
    expires_at: Option<Timestamp>,
}

/// Mail as second factor, to be confirmed with the code that was mailed.
pub struct EmailEnrolment {
    enrolment: Enrolment,
    challenge: Secret,
    destination: Option<String>,
    expires_at: Option<Timestamp>,
}

/// An authenticator app as second factor, to be confirmed with a code that it shows.
pub struct TotpEnrolment {
    enrolment: Enrolment,
    challenge: Secret,
    secret: Secret,
    otpauth_uri: Secret,
    qr_code: Option<Secret>,
    expires_at: Option<Timestamp>,
}

/// A second factor is set up, and the person is in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Enrolled {
    /// The person.
    pub signed_in: SignedIn,
    /// Codes for the day on which the second factor is lost. They are never shown again: have the
    /// person keep them.
    pub recovery_codes: Vec<Secret>,
}

impl Enrolment {
    pub(super) fn read(
        client: &Client,
        answer: TwoFactorChallengePayload,
        route: &'static Route,
    ) -> Result<Self> {
        let token = needed(answer.challenge_token, "challenge_token", route)?;
        Ok(Self {
            expires_at: in_seconds(answer.expires_in),
            ..Self::resume(client, token)
        })
    }

    pub(super) fn resume(client: &Client, token: Secret) -> Self {
        Self {
            client: client.clone(),
            token,
            expires_at: None,
        }
    }

    /// The token of the enrolment, to take it up elsewhere with
    /// [`resume_enrolment`](super::Start::resume_enrolment).
    pub fn token(&self) -> &Secret {
        &self.token
    }

    /// Until when it can be finished, by this machine's clock.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// Begins with mail: a code is sent to the person's address.
    ///
    /// # Errors
    /// [`is_spent`](StepError::is_spent): the enrolment has expired, or this person need not enrol.
    /// At most 5 calls a minute.
    pub async fn by_email(self) -> Result<EmailEnrolment, StepError<Self>> {
        let route = &routes::TOKENS_TWO_FACTOR_ENROLL_EMAIL_BEGIN;
        let request = TwoFactorEnrollmentBeginRequest::new(&self.token);
        let answer = self
            .client
            .tokens()
            .two_factor_enroll_email_begin(request)
            .await;
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => return Err(StepError::new(error, self)),
        };
        let challenge = needed(answer.challenge_token, "challenge_token", route);
        Ok(EmailEnrolment {
            challenge: challenge.map_err(StepError::last)?,
            destination: answer.masked_destination.filter(|text| !text.is_empty()),
            expires_at: in_seconds(answer.expires_in),
            enrolment: self,
        })
    }

    /// Begins with an authenticator app: a secret is made for it.
    ///
    /// # Errors
    /// As with [`by_email`](Self::by_email).
    pub async fn by_totp(self) -> Result<TotpEnrolment, StepError<Self>> {
        let request = TwoFactorEnrollmentBeginRequest::new(&self.token);
        match self
            .client
            .tokens()
            .two_factor_enroll_totp_begin(request)
            .await
        {
            Ok(answer) => TotpEnrolment::read(self, answer).map_err(StepError::last),
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// What the code of a new second factor is confirmed with.
    fn confirmation(&self, challenge: &Secret, code: Secret) -> TwoFactorEnrollmentConfirmRequest {
        TwoFactorEnrollmentConfirmRequest::new(&self.token, challenge, code)
    }
}

impl EmailEnrolment {
    /// Where the code was mailed, mostly hidden.
    pub fn masked_destination(&self) -> Option<&str> {
        self.destination.as_deref()
    }

    /// Until when the code is taken, by this machine's clock.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// Confirms with the code, and signs the person in.
    ///
    /// # Errors
    /// [`is_wrong_code`](StepError::is_wrong_code): try again with what the error gives back.
    /// [`is_spent`](StepError::is_spent): too late, the person has to begin anew. At most 10 calls a
    /// minute.
    pub async fn confirm(self, code: impl Into<Secret>) -> Result<Enrolled, StepError<Self>> {
        let Enrolment { client, .. } = &self.enrolment;
        let request = self.enrolment.confirmation(&self.challenge, code.into());
        match client
            .tokens()
            .two_factor_enroll_email_confirm(request)
            .await
        {
            Ok(answer) => {
                let route = &routes::TOKENS_TWO_FACTOR_ENROLL_EMAIL_CONFIRM;
                Enrolled::read(client, answer, route).map_err(StepError::last)
            }
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// Goes back, to choose again or to have another code mailed.
    pub fn back(self) -> Enrolment {
        self.enrolment
    }
}

impl TotpEnrolment {
    fn read(enrolment: Enrolment, answer: TwoFactorTotpEnrollmentPayload) -> Result<Self> {
        let route = &routes::TOKENS_TWO_FACTOR_ENROLL_TOTP_BEGIN;
        Ok(Self {
            challenge: needed(answer.challenge_token, "challenge_token", route)?,
            secret: needed(answer.secret, "secret", route)?,
            otpauth_uri: needed(answer.otpauth_uri, "otpauth_uri", route)?,
            qr_code: answer.qr_code_png_base64,
            expires_at: in_seconds(answer.expires_in),
            enrolment,
        })
    }

    /// The secret that the app and Outseta share, for people who type it in.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The secret as an `otpauth:` address, for apps that open one.
    pub fn otpauth_uri(&self) -> &Secret {
        &self.otpauth_uri
    }

    /// The address as a QR code: a PNG picture in base64.
    pub fn qr_code_png_base64(&self) -> Option<&Secret> {
        self.qr_code.as_ref()
    }

    /// Until when a code is taken, by this machine's clock.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// Confirms with a code that the app shows, and signs the person in.
    ///
    /// # Errors
    /// As with [`EmailEnrolment::confirm`].
    pub async fn confirm(self, code: impl Into<Secret>) -> Result<Enrolled, StepError<Self>> {
        let Enrolment { client, .. } = &self.enrolment;
        let request = self.enrolment.confirmation(&self.challenge, code.into());
        match client
            .tokens()
            .two_factor_enroll_totp_confirm(request)
            .await
        {
            Ok(answer) => {
                let route = &routes::TOKENS_TWO_FACTOR_ENROLL_TOTP_CONFIRM;
                Enrolled::read(client, answer, route).map_err(StepError::last)
            }
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// Goes back, to choose again.
    pub fn back(self) -> Enrolment {
        self.enrolment
    }
}

impl Enrolled {
    fn read(
        client: &Client,
        answer: TwoFactorEnrollmentConfirmationPayload,
        route: &'static Route,
    ) -> Result<Self> {
        let token = needed(answer.access_token, "access_token", route)?;
        Ok(Self {
            signed_in: SignedIn::new(client, token, answer.expires_in),
            recovery_codes: answer.recovery_codes.unwrap_or_default(),
        })
    }
}

impl fmt::Debug for Enrolment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Enrolment")
            .field("token", &self.token)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for EmailEnrolment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmailEnrolment")
            .field("masked_destination", &self.destination)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for TotpEnrolment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TotpEnrolment")
            .field("secret", &self.secret)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}
