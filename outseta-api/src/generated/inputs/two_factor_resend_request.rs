// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorResendRequest`.

/// The challenge whose code should be mailed again.
#[derive(Clone, Default, PartialEq)]
pub struct TwoFactorResendRequest {
    body: crate::wire::Body,
}

impl TwoFactorResendRequest {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `challenge_token`: A challenge of the e-mail kind.
    pub fn new(challenge_token: impl crate::query::Value<crate::wire::Secret>) -> Self {
        let mut new = Self::default();
        new.body
            .set("challenge_token", crate::query::Value::into_write(challenge_token));
        new
    }

    /// A challenge of the e-mail kind.
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
}

crate::wire::write_shape!(TwoFactorResendRequest, closed);
