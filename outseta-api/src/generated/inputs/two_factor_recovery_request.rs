// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorRecoveryRequest`.

/// A recovery code in place of the second factor.
#[derive(Clone, Default, PartialEq)]
pub struct TwoFactorRecoveryRequest {
    body: crate::wire::Body,
}

impl TwoFactorRecoveryRequest {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `challenge_token`: The challenge that the code answers.
    /// - `recovery_code`: One of the person's recovery codes.
    pub fn new(
        challenge_token: impl crate::query::Value<crate::wire::Secret>,
        recovery_code: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        let mut new = Self::default();
        new.body
            .set("challenge_token", crate::query::Value::into_write(challenge_token));
        new.body.set("recovery_code", crate::query::Value::into_write(recovery_code));
        new
    }

    /// The challenge that the code answers.
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

    /// One of the person's recovery codes. Each works once.
    ///
    /// `recovery_code`.
    #[must_use]
    pub fn recovery_code(
        mut self,
        recovery_code: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        self.body.set("recovery_code", crate::query::Value::into_write(recovery_code));
        self
    }
}

crate::wire::write_shape!(TwoFactorRecoveryRequest, closed);
