// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorEnrollmentConfirmRequest`.

/// A first code, which proves that the new second factor works.
#[derive(Clone, Default, PartialEq)]
pub struct TwoFactorEnrollmentConfirmRequest {
    body: crate::wire::Body,
}

impl TwoFactorEnrollmentConfirmRequest {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `enrollment_token`: The same token as at the beginning of the enrolment.
    /// - `challenge_token`: The token that the beginning of the enrolment returned.
    /// - `code`: The code from the mail or the app.
    pub fn new(
        enrollment_token: impl crate::query::Value<crate::wire::Secret>,
        challenge_token: impl crate::query::Value<crate::wire::Secret>,
        code: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        let mut new = Self::default();
        new.body
            .set("enrollment_token", crate::query::Value::into_write(enrollment_token));
        new.body
            .set("challenge_token", crate::query::Value::into_write(challenge_token));
        new.body.set("code", crate::query::Value::into_write(code));
        new
    }

    /// The same token as at the beginning of the enrolment.
    ///
    /// `enrollment_token`.
    #[must_use]
    pub fn enrollment_token(
        mut self,
        enrollment_token: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        self.body
            .set("enrollment_token", crate::query::Value::into_write(enrollment_token));
        self
    }

    /// The token that the beginning of the enrolment returned.
    ///
    /// `challenge_token`.
    #[must_use]
    pub fn challenge_token(
        mut self,
        challenge_token: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        self.body
            .set("challenge_token", crate::query::Value::into_write(challenge_token));
        self
    }

    /// The code from the mail or the app. Text, since it may begin with a zero.
    ///
    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl crate::query::Value<crate::wire::Secret>) -> Self {
        self.body.set("code", crate::query::Value::into_write(code));
        self
    }
}

crate::wire::write_shape!(TwoFactorEnrollmentConfirmRequest, closed);
