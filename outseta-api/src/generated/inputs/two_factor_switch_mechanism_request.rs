// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorSwitchMechanismRequest`.

crate::wire::input! {
    /// The second factor that a person would rather use.
    TwoFactorSwitchMechanismRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `challenge_token`: The challenge to replace.
        /// - `mechanism`: The second factor wanted, one of the challenge's `available_mechanisms`.
        challenge_token: crate::wire::Secret = "challenge_token";
        mechanism: crate::generated::enums::TwoFactorMechanism = "mechanism";
    }
    {
        /// The challenge to replace. `challenge_token`.
        challenge_token Value<crate::wire::Secret> "challenge_token";
        /// The second factor wanted, one of the challenge's `available_mechanisms`. `mechanism`.
        mechanism Value<crate::generated::enums::TwoFactorMechanism> "mechanism";
    }
}
