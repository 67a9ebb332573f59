// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorChallengePayload`, and how it is read.

crate::wire::entity! {
    /// What a login still needs. With `two_factor_required`, send a code for `challenge_token`. With `two_factor_enrollment_required`, the person must first set up a second factor: nothing else but `expires_in` and a `challenge_token` is given, and the enrolment calls take the latter as their `enrollment_token`.
    ///
    /// Sources: official-openapi.
    TwoFactorChallengePayload "TwoFactorChallengePayload"
    answered {
        /// A code is due. Absent from the answers of resend, switch and enrolment. `two_factor_required`.
        0 two_factor_required: ::std::option::Option<bool>, "two_factor_required" Bool bool, TWO_FACTOR_REQUIRED Field bool;
        /// A second factor must be set up before the login can go on. `two_factor_enrollment_required`.
        1 two_factor_enrollment_required: ::std::option::Option<bool>, "two_factor_enrollment_required" Bool bool, TWO_FACTOR_ENROLLMENT_REQUIRED Field bool;
        /// Names this challenge in the calls that follow. A new challenge ends the old one. `challenge_token`.
        2 challenge_token: ::std::option::Option<crate::wire::Secret>, "challenge_token" Secret secret, CHALLENGE_TOKEN Field crate::wire::Secret;
        /// The second factor that this challenge asks for. `mechanism`.
        3 mechanism: ::std::option::Option<crate::generated::enums::TwoFactorMechanism>, "mechanism" Enum enum_, MECHANISM Field crate::generated::enums::TwoFactorMechanism;
        /// Where the code was mailed, mostly hidden. Empty for an authenticator app. `masked_destination`.
        4 masked_destination: ::std::option::Option<::std::string::String>, "masked_destination" Text text, MASKED_DESTINATION Field ::std::string::String;
        /// Life of the challenge in seconds; 600 by the documentation. `expires_in`.
        5 expires_in: ::std::option::Option<i64>, "expires_in" Integer integer, EXPIRES_IN Field i64;
        /// The second factors that this person could use instead, `Email` or `Totp`. `available_mechanisms`.
        6 available_mechanisms: ::std::option::Option<::std::vec::Vec<::std::string::String>>, "available_mechanisms" Texts texts, AVAILABLE_MECHANISMS Field ::std::vec::Vec<::std::string::String>;
        /// Whether the person has recovery codes left. `recovery_codes_available`.
        7 recovery_codes_available: ::std::option::Option<bool>, "recovery_codes_available" Bool bool, RECOVERY_CODES_AVAILABLE Field bool;
    }
    sent {
    }
}
