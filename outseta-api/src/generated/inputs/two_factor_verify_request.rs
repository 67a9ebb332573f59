// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorVerifyRequest`.

/// A code for a challenge.
#[derive(Clone, Default, PartialEq)]
pub struct TwoFactorVerifyRequest {
    body: crate::wire::Body,
}

impl TwoFactorVerifyRequest {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `challenge_token`: The challenge that the code answers.
    /// - `code`: The code from the mail or the app.
    pub fn new(
        challenge_token: impl crate::query::Value<crate::wire::Secret>,
        code: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        let mut new = Self::default();
        new.body
            .set("challenge_token", crate::query::Value::into_write(challenge_token));
        new.body.set("code", crate::query::Value::into_write(code));
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

    /// The code from the mail or the app. Text, since it may begin with a zero.
    ///
    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl crate::query::Value<crate::wire::Secret>) -> Self {
        self.body.set("code", crate::query::Value::into_write(code));
        self
    }
}

crate::wire::write_shape!(TwoFactorVerifyRequest, closed);
