// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.tokens()`.

/// The operations on tokens.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on tokens.
    pub fn tokens(&self) -> Tokens<'_> {
        Tokens { client: self }
    }
}

impl<'c> Tokens<'c> {
    /// Get an access token for a person.
    ///
    /// Works in two ways. A person's name and password, sent without other credentials, sign the person in. An API key with the name alone has a token made for that person without a password: keep such a call on a server. The body may be JSON or a form. Status 202 means that a second factor is due, or has to be set up first, and brings a challenge instead of a token.
    ///
    /// `POST /tokens` · takes no credentials or an API key · never sent twice.
    ///
    /// Not known:
    ///
    /// - Which call takes the refresh token of the answer.
    /// - Whether a second factor is asked for when an API key vouches for the person.
    ///
    /// # Errors
    ///
    /// - `400`: The body is one bare code. `invalid_grant`: the credentials, code or token are wrong, spent or expired. `invalid_mechanism`: no such second factor. `not_enrolled`: the person has not set up that second factor. `not_supported`: this second factor cannot do what was asked. Each operation lists the codes that it is known to use. Codes: `invalid_grant`.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, ts-tiltcamp, outsetapy, demos, dart, kb (confidence high).
    pub fn get(
        &self,
        body: crate::generated::inputs::TokenRequest,
    ) -> crate::call::Call<'c, crate::generated::operations::TokensGet> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Turn a magic link into an access token.
    ///
    /// Takes the token that a mailed sign-in link carries, which is good for one use. Status 202 means that an authenticator app has still to be asked; e-mail is never offered as second factor here, because the link has proved it. 400 stands for a wrong, spent or expired token, and for tenants that have magic links switched off.
    ///
    /// `POST /tokens/magic-link` · takes no credentials · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: The body is one bare code. `invalid_grant`: the credentials, code or token are wrong, spent or expired. `invalid_mechanism`: no such second factor. `not_enrolled`: the person has not set up that second factor. `not_supported`: this second factor cannot do what was asked. Each operation lists the codes that it is known to use. Codes: `invalid_grant`.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn magic_link(
        &self,
        body: crate::generated::inputs::MagicLinkTokenRequest,
    ) -> crate::call::Call<'c, crate::generated::operations::TokensMagicLink> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Answer a challenge with the code of the second factor.
    ///
    /// A challenge takes 5 attempts and, by the documentation, lives for 10 minutes. A wrong code is answered with 400; an expired challenge with 410, and the person must sign in again. At most 10 calls a minute.
    ///
    /// `POST /tokens/two-factor` · takes no credentials · never sent twice.
    ///
    /// Not known:
    ///
    /// - How the sixth attempt is answered.
    ///
    /// # Errors
    ///
    /// - `400`: The body is one bare code. `invalid_grant`: the credentials, code or token are wrong, spent or expired. `invalid_mechanism`: no such second factor. `not_enrolled`: the person has not set up that second factor. `not_supported`: this second factor cannot do what was asked. Each operation lists the codes that it is known to use. Codes: `invalid_grant`.
    /// - `410`: The challenge has expired: sign in again. The body is the bare code `challenge_expired`. Codes: `challenge_expired`.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn two_factor_verify(
        &self,
        body: crate::generated::inputs::TwoFactorVerifyRequest,
    ) -> crate::call::Call<'c, crate::generated::operations::TokensTwoFactorVerify> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Mail the code of a challenge again.
    ///
    /// Only for challenges of the e-mail kind; others are answered with 400. The answer is a new challenge, which ends the old one and lacks `two_factor_required`. At most 3 calls a minute.
    ///
    /// `POST /tokens/two-factor/resend` · takes no credentials · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: The body is one bare code. `invalid_grant`: the credentials, code or token are wrong, spent or expired. `invalid_mechanism`: no such second factor. `not_enrolled`: the person has not set up that second factor. `not_supported`: this second factor cannot do what was asked. Each operation lists the codes that it is known to use. Codes: `not_supported`.
    /// - `410`: The challenge has expired: sign in again. The body is the bare code `challenge_expired`. Codes: `challenge_expired`.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn two_factor_resend(
        &self,
        body: crate::generated::inputs::TwoFactorResendRequest,
    ) -> crate::call::Call<'c, crate::generated::operations::TokensTwoFactorResend> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Go on with another second factor.
    ///
    /// Replaces a challenge with one for the other second factor, which must be among its `available_mechanisms`. The answer lacks `two_factor_required`. At most 5 calls a minute.
    ///
    /// `POST /tokens/two-factor/switch-mechanism` · takes no credentials · never sent twice.
    ///
    /// Not known:
    ///
    /// - That an expired challenge is answered with 410 is inferred from the sibling operations.
    ///
    /// # Errors
    ///
    /// - `400`: The body is one bare code. `invalid_grant`: the credentials, code or token are wrong, spent or expired. `invalid_mechanism`: no such second factor. `not_enrolled`: the person has not set up that second factor. `not_supported`: this second factor cannot do what was asked. Each operation lists the codes that it is known to use. Codes: `invalid_mechanism`, `not_enrolled`.
    /// - `410`: The challenge has expired: sign in again. The body is the bare code `challenge_expired`. Codes: `challenge_expired`.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn two_factor_switch_mechanism(
        &self,
        body: crate::generated::inputs::TwoFactorSwitchMechanismRequest,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::TokensTwoFactorSwitchMechanism,
    > {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Sign in with a recovery code instead of the second factor.
    ///
    /// For people who cannot reach their second factor. Every recovery code works once; a wrong one is answered with 400. At most 10 calls a minute.
    ///
    /// `POST /tokens/two-factor/recovery` · takes no credentials · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: The body is one bare code. `invalid_grant`: the credentials, code or token are wrong, spent or expired. `invalid_mechanism`: no such second factor. `not_enrolled`: the person has not set up that second factor. `not_supported`: this second factor cannot do what was asked. Each operation lists the codes that it is known to use. Codes: `invalid_grant`.
    /// - `410`: The challenge has expired: sign in again. The body is the bare code `challenge_expired`. Codes: `challenge_expired`.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn two_factor_recovery(
        &self,
        body: crate::generated::inputs::TwoFactorRecoveryRequest,
    ) -> crate::call::Call<'c, crate::generated::operations::TokensTwoFactorRecovery> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Begin to set up e-mail as second factor during login.
    ///
    /// For a login that was answered with `two_factor_enrollment_required`: mails a code and returns the challenge to confirm it with. 401 means that the enrolment token is wrong or has expired, 403 that this person need not set anything up. At most 5 calls a minute.
    ///
    /// `POST /tokens/two-factor/enroll/email/begin` · takes no credentials · never sent twice.
    ///
    /// Not known:
    ///
    /// - That the login's challenge_token is the enrolment token follows from prose only.
    /// - Which codes the refusals carry; that a malformed body is answered with 400 is assumed.
    ///
    /// # Errors
    ///
    /// - `400`: The body is one bare code. `invalid_grant`: the credentials, code or token are wrong, spent or expired. `invalid_mechanism`: no such second factor. `not_enrolled`: the person has not set up that second factor. `not_supported`: this second factor cannot do what was asked. Each operation lists the codes that it is known to use.
    /// - `401`: The enrolment token is not valid or has expired: sign in again to get another. The body is a bare text whose codes are not published.
    /// - `403`: This person is not obliged to set up a second factor at login. The body is a bare text whose codes are not published.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn two_factor_enroll_email_begin(
        &self,
        body: crate::generated::inputs::TwoFactorEnrollmentBeginRequest,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::TokensTwoFactorEnrollEmailBegin,
    > {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Begin to set up an authenticator app as second factor during login.
    ///
    /// For a login that was answered with `two_factor_enrollment_required`: returns a secret for the app, also as an address and as a QR code. Statuses and the limit of 5 calls a minute are those of the e-mail twin.
    ///
    /// `POST /tokens/two-factor/enroll/totp/begin` · takes no credentials · never sent twice.
    ///
    /// Not known:
    ///
    /// - The limit and the meaning of 401 and 403 are carried over from the e-mail twin.
    /// - That the login's challenge_token is the enrolment token follows from prose only.
    ///
    /// # Errors
    ///
    /// - `400`: The body is one bare code. `invalid_grant`: the credentials, code or token are wrong, spent or expired. `invalid_mechanism`: no such second factor. `not_enrolled`: the person has not set up that second factor. `not_supported`: this second factor cannot do what was asked. Each operation lists the codes that it is known to use.
    /// - `401`: The enrolment token is not valid or has expired: sign in again to get another. The body is a bare text whose codes are not published.
    /// - `403`: This person is not obliged to set up a second factor at login. The body is a bare text whose codes are not published.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn two_factor_enroll_totp_begin(
        &self,
        body: crate::generated::inputs::TwoFactorEnrollmentBeginRequest,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::TokensTwoFactorEnrollTotpBegin,
    > {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Confirm e-mail as second factor and finish the login.
    ///
    /// Takes the mailed code, with the login's enrolment token and the challenge that the beginning returned. The answer holds the access token and the recovery codes, which are shown this once; no refresh token comes with it. At most 10 calls a minute.
    ///
    /// `POST /tokens/two-factor/enroll/email/confirm` · takes no credentials · never sent twice.
    ///
    /// Not known:
    ///
    /// - That the login's challenge_token is the enrolment token follows from prose only.
    ///
    /// # Errors
    ///
    /// - `400`: The body is one bare code. `invalid_grant`: the credentials, code or token are wrong, spent or expired. `invalid_mechanism`: no such second factor. `not_enrolled`: the person has not set up that second factor. `not_supported`: this second factor cannot do what was asked. Each operation lists the codes that it is known to use. Codes: `invalid_grant`.
    /// - `401`: The enrolment token is not valid or has expired: sign in again to get another. The body is a bare text whose codes are not published.
    /// - `410`: The challenge has expired: sign in again. The body is the bare code `challenge_expired`. Codes: `challenge_expired`.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn two_factor_enroll_email_confirm(
        &self,
        body: crate::generated::inputs::TwoFactorEnrollmentConfirmRequest,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::TokensTwoFactorEnrollEmailConfirm,
    > {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Confirm an authenticator app as second factor and finish the login.
    ///
    /// Takes a code from the app, with the login's enrolment token and the token that came with the secret. The answer holds the access token and the recovery codes, which are shown this once; no refresh token comes with it. At most 10 calls a minute.
    ///
    /// `POST /tokens/two-factor/enroll/totp/confirm` · takes no credentials · never sent twice.
    ///
    /// Not known:
    ///
    /// - That the login's challenge_token is the enrolment token follows from prose only.
    ///
    /// # Errors
    ///
    /// - `400`: The body is one bare code. `invalid_grant`: the credentials, code or token are wrong, spent or expired. `invalid_mechanism`: no such second factor. `not_enrolled`: the person has not set up that second factor. `not_supported`: this second factor cannot do what was asked. Each operation lists the codes that it is known to use. Codes: `invalid_grant`.
    /// - `401`: The enrolment token is not valid or has expired: sign in again to get another. The body is a bare text whose codes are not published.
    /// - `410`: The challenge has expired: sign in again. The body is the bare code `challenge_expired`. Codes: `challenge_expired`.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn two_factor_enroll_totp_confirm(
        &self,
        body: crate::generated::inputs::TwoFactorEnrollmentConfirmRequest,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::TokensTwoFactorEnrollTotpConfirm,
    > {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}
