// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorTotpEnrollmentPayload`, and how it is read.

crate::wire::entity! {
    /// What an authenticator app needs to begin. Every member but `expires_in` gives the secret away, or the right to confirm it.
    ///
    /// Sources: official-openapi.
    TwoFactorTotpEnrollmentPayload "TwoFactorTotpEnrollmentPayload"
    answered {
        /// Names this enrolment when it is confirmed. `challenge_token`.
        0 challenge_token: ::std::option::Option<crate::wire::Secret>, "challenge_token" Secret secret, CHALLENGE_TOKEN Field crate::wire::Secret;
        /// The shared secret, for people who type it in. `secret`.
        1 secret: ::std::option::Option<crate::wire::Secret>, "secret" Secret secret, SECRET Field crate::wire::Secret;
        /// The same secret as an `otpauth` address, for apps that open one. `otpauth_uri`.
        2 otpauth_uri: ::std::option::Option<crate::wire::Secret>, "otpauth_uri" Secret secret, OTPAUTH_URI Field crate::wire::Secret;
        /// The address as a QR code, a PNG picture in base64. `qr_code_png_base64`.
        3 qr_code_png_base64: ::std::option::Option<crate::wire::Secret>, "qr_code_png_base64" Secret secret, QR_CODE_PNG_BASE64 Field crate::wire::Secret;
        /// Time left to confirm, in seconds. `expires_in`.
        4 expires_in: ::std::option::Option<i64>, "expires_in" Integer integer, EXPIRES_IN Field i64;
    }
    sent {
    }
}
