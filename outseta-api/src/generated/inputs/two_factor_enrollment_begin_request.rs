// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorEnrollmentBeginRequest`.

/// The login that waits for a second factor to be set up.
#[derive(Clone, Default, PartialEq)]
pub struct TwoFactorEnrollmentBeginRequest {
    body: crate::wire::Body,
}

impl TwoFactorEnrollmentBeginRequest {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `enrollment_token`: The `challenge_token` of the login's answer with `two_factor_enrollment_required`, as the prose has it.
    pub fn new(enrollment_token: impl crate::query::Value<crate::wire::Secret>) -> Self {
        let mut new = Self::default();
        new.body
            .set("enrollment_token", crate::query::Value::into_write(enrollment_token));
        new
    }

    /// The `challenge_token` of the login's answer with `two_factor_enrollment_required`, as the prose has it.
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
}

crate::wire::write_shape!(TwoFactorEnrollmentBeginRequest, closed);
