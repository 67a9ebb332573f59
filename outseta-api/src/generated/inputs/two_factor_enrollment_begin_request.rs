// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorEnrollmentBeginRequest`.

crate::wire::input! {
    /// The login that waits for a second factor to be set up.
    TwoFactorEnrollmentBeginRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `enrollment_token`: The `challenge_token` of the login's answer with `two_factor_enrollment_required`, as the prose has it.
        enrollment_token: crate::wire::Secret = "enrollment_token";
    }
    {
        /// The `challenge_token` of the login's answer with `two_factor_enrollment_required`, as the prose has it. `enrollment_token`.
        enrollment_token Value<crate::wire::Secret> "enrollment_token";
    }
}
