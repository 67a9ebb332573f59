// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorEnrollmentConfirmationPayload`, and how it is read.

crate::wire::entity! {
    /// A second factor is set up and the login is complete. No refresh token comes with it.
    ///
    /// Sources: official-openapi.
    TwoFactorEnrollmentConfirmationPayload "TwoFactorEnrollmentConfirmationPayload"
    answered {
        /// Whether the second factor is now in force. `confirmed`.
        0 confirmed: ::std::option::Option<bool>, "confirmed" Bool bool, CONFIRMED Field bool;
        /// Codes for a person who has lost the second factor. They are never shown again. `recovery_codes`.
        1 recovery_codes: ::std::option::Option<::std::vec::Vec<crate::wire::Secret>>, "recovery_codes" Secrets secrets, RECOVERY_CODES Field ::std::vec::Vec<crate::wire::Secret>;
        /// The JWT to send as a bearer token. `access_token`.
        2 access_token: ::std::option::Option<crate::wire::Secret>, "access_token" Secret secret, ACCESS_TOKEN Field crate::wire::Secret;
        /// `bearer`, written with a small or a capital letter. `token_type`.
        3 token_type: ::std::option::Option<::std::string::String>, "token_type" Text text, TOKEN_TYPE Field ::std::string::String;
        /// Life of the access token in seconds. `expires_in`.
        4 expires_in: ::std::option::Option<i64>, "expires_in" Integer integer, EXPIRES_IN Field i64;
    }
    sent {
    }
}
