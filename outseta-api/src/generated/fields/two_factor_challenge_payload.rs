// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`TwoFactorChallengePayload`](crate::models::TwoFactorChallengePayload).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `two_factor_required`: A code is due.
pub const TWO_FACTOR_REQUIRED: Field<models::TwoFactorChallengePayload, bool> = Field::new(
    "two_factor_required",
);

/// `two_factor_enrollment_required`: A second factor must be set up before the login can go on.
pub const TWO_FACTOR_ENROLLMENT_REQUIRED: Field<
    models::TwoFactorChallengePayload,
    bool,
> = Field::new("two_factor_enrollment_required");

/// `challenge_token`: Names this challenge in the calls that follow.
pub const CHALLENGE_TOKEN: Field<
    models::TwoFactorChallengePayload,
    crate::wire::Secret,
> = Field::new("challenge_token");

/// `mechanism`: The second factor that this challenge asks for.
pub const MECHANISM: Field<
    models::TwoFactorChallengePayload,
    crate::generated::enums::TwoFactorMechanism,
> = Field::new("mechanism");

/// `masked_destination`: Where the code was mailed, mostly hidden.
pub const MASKED_DESTINATION: Field<
    models::TwoFactorChallengePayload,
    ::std::string::String,
> = Field::new("masked_destination");

/// `expires_in`: Life of the challenge in seconds; 600 by the documentation.
pub const EXPIRES_IN: Field<models::TwoFactorChallengePayload, i64> = Field::new(
    "expires_in",
);

/// `available_mechanisms`: The second factors that this person could use instead, `Email` or `Totp`.
pub const AVAILABLE_MECHANISMS: Field<
    models::TwoFactorChallengePayload,
    ::std::vec::Vec<::std::string::String>,
> = Field::new("available_mechanisms");

/// `recovery_codes_available`: Whether the person has recovery codes left.
pub const RECOVERY_CODES_AVAILABLE: Field<models::TwoFactorChallengePayload, bool> = Field::new(
    "recovery_codes_available",
);

impl<R> Link<R, models::TwoFactorChallengePayload> {
    /// `two_factor_required`: A code is due.
    pub fn two_factor_required(self) -> Field<R, bool> {
        self.field("two_factor_required")
    }

    /// `two_factor_enrollment_required`: A second factor must be set up before the login can go on.
    pub fn two_factor_enrollment_required(self) -> Field<R, bool> {
        self.field("two_factor_enrollment_required")
    }

    /// `challenge_token`: Names this challenge in the calls that follow.
    pub fn challenge_token(self) -> Field<R, crate::wire::Secret> {
        self.field("challenge_token")
    }

    /// `mechanism`: The second factor that this challenge asks for.
    pub fn mechanism(self) -> Field<R, crate::generated::enums::TwoFactorMechanism> {
        self.field("mechanism")
    }

    /// `masked_destination`: Where the code was mailed, mostly hidden.
    pub fn masked_destination(self) -> Field<R, ::std::string::String> {
        self.field("masked_destination")
    }

    /// `expires_in`: Life of the challenge in seconds; 600 by the documentation.
    pub fn expires_in(self) -> Field<R, i64> {
        self.field("expires_in")
    }

    /// `available_mechanisms`: The second factors that this person could use instead, `Email` or `Totp`.
    pub fn available_mechanisms(
        self,
    ) -> Field<R, ::std::vec::Vec<::std::string::String>> {
        self.field("available_mechanisms")
    }

    /// `recovery_codes_available`: Whether the person has recovery codes left.
    pub fn recovery_codes_available(self) -> Field<R, bool> {
        self.field("recovery_codes_available")
    }
}
