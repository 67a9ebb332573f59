// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorRecoveryRequest`.

crate::wire::input! {
    /// A recovery code in place of the second factor.
    TwoFactorRecoveryRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `challenge_token`: The challenge that the code answers.
        /// - `recovery_code`: One of the person's recovery codes.
        challenge_token: crate::wire::Secret = "challenge_token";
        recovery_code: crate::wire::Secret = "recovery_code";
    }
    {
        /// The challenge that the code answers. `challenge_token`.
        challenge_token Value<crate::wire::Secret> "challenge_token";
        /// One of the person's recovery codes. Each works once. `recovery_code`.
        recovery_code Value<crate::wire::Secret> "recovery_code";
    }
}
