// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorSwitchMechanismRequest`.

/// The second factor that a person would rather use.
#[derive(Clone, Default, PartialEq)]
pub struct TwoFactorSwitchMechanismRequest {
    body: crate::wire::Body,
}

impl TwoFactorSwitchMechanismRequest {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `challenge_token`: The challenge to replace.
    /// - `mechanism`: The second factor wanted, one of the challenge's `available_mechanisms`.
    pub fn new(
        challenge_token: impl crate::query::Value<crate::wire::Secret>,
        mechanism: impl crate::query::Value<crate::generated::enums::TwoFactorMechanism>,
    ) -> Self {
        let mut new = Self::default();
        new.body
            .set("challenge_token", crate::query::Value::into_write(challenge_token));
        new.body.set("mechanism", crate::query::Value::into_write(mechanism));
        new
    }

    /// The challenge to replace.
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

    /// The second factor wanted, one of the challenge's `available_mechanisms`.
    ///
    /// `mechanism`.
    #[must_use]
    pub fn mechanism(
        mut self,
        mechanism: impl crate::query::Value<crate::generated::enums::TwoFactorMechanism>,
    ) -> Self {
        self.body.set("mechanism", crate::query::Value::into_write(mechanism));
        self
    }
}

crate::wire::write_shape!(TwoFactorSwitchMechanismRequest, closed);
