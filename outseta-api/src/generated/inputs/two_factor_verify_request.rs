// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorVerifyRequest`.

crate::wire::input! {
    /// A code for a challenge.
    TwoFactorVerifyRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `challenge_token`: The challenge that the code answers.
        /// - `code`: The code from the mail or the app.
        challenge_token: crate::wire::Secret = "challenge_token";
        code: crate::wire::Secret = "code";
    }
    {
        /// The challenge that the code answers. `challenge_token`.
        challenge_token Value<crate::wire::Secret> "challenge_token";
        /// The code from the mail or the app. Text, since it may begin with a zero. `code`.
        code Value<crate::wire::Secret> "code";
    }
}
