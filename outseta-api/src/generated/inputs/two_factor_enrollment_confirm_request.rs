// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorEnrollmentConfirmRequest`.

crate::wire::input! {
    /// A first code, which proves that the new second factor works.
    TwoFactorEnrollmentConfirmRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `enrollment_token`: The same token as at the beginning of the enrolment.
        /// - `challenge_token`: The token that the beginning of the enrolment returned.
        /// - `code`: The code from the mail or the app.
        enrollment_token: crate::wire::Secret = "enrollment_token";
        challenge_token: crate::wire::Secret = "challenge_token";
        code: crate::wire::Secret = "code";
    }
    {
        /// The same token as at the beginning of the enrolment. `enrollment_token`.
        enrollment_token Value<crate::wire::Secret> "enrollment_token";
        /// The token that the beginning of the enrolment returned. `challenge_token`.
        challenge_token Value<crate::wire::Secret> "challenge_token";
        /// The code from the mail or the app. Text, since it may begin with a zero. `code`.
        code Value<crate::wire::Secret> "code";
    }
}
