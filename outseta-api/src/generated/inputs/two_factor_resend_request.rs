// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorResendRequest`.

crate::wire::input! {
    /// The challenge whose code should be mailed again.
    TwoFactorResendRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `challenge_token`: A challenge of the e-mail kind.
        challenge_token: crate::wire::Secret = "challenge_token";
    }
    {
        /// A challenge of the e-mail kind. `challenge_token`.
        challenge_token Value<crate::wire::Secret> "challenge_token";
    }
}
