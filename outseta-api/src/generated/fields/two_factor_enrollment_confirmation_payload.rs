// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`TwoFactorEnrollmentConfirmationPayload`](crate::models::TwoFactorEnrollmentConfirmationPayload).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `confirmed`: Whether the second factor is now in force.
pub const CONFIRMED: Field<models::TwoFactorEnrollmentConfirmationPayload, bool> = Field::new(
    "confirmed",
);

/// `recovery_codes`: Codes for a person who has lost the second factor.
pub const RECOVERY_CODES: Field<
    models::TwoFactorEnrollmentConfirmationPayload,
    ::std::vec::Vec<crate::wire::Secret>,
> = Field::new("recovery_codes");

/// `access_token`: The JWT to send as a bearer token.
pub const ACCESS_TOKEN: Field<
    models::TwoFactorEnrollmentConfirmationPayload,
    crate::wire::Secret,
> = Field::new("access_token");

/// `token_type`: `bearer`, written with a small or a capital letter.
pub const TOKEN_TYPE: Field<
    models::TwoFactorEnrollmentConfirmationPayload,
    ::std::string::String,
> = Field::new("token_type");

/// `expires_in`: Life of the access token in seconds.
pub const EXPIRES_IN: Field<models::TwoFactorEnrollmentConfirmationPayload, i64> = Field::new(
    "expires_in",
);

impl<R> Link<R, models::TwoFactorEnrollmentConfirmationPayload> {
    /// `confirmed`: Whether the second factor is now in force.
    pub fn confirmed(self) -> Field<R, bool> {
        self.field("confirmed")
    }

    /// `recovery_codes`: Codes for a person who has lost the second factor.
    pub fn recovery_codes(self) -> Field<R, ::std::vec::Vec<crate::wire::Secret>> {
        self.field("recovery_codes")
    }

    /// `access_token`: The JWT to send as a bearer token.
    pub fn access_token(self) -> Field<R, crate::wire::Secret> {
        self.field("access_token")
    }

    /// `token_type`: `bearer`, written with a small or a capital letter.
    pub fn token_type(self) -> Field<R, ::std::string::String> {
        self.field("token_type")
    }

    /// `expires_in`: Life of the access token in seconds.
    pub fn expires_in(self) -> Field<R, i64> {
        self.field("expires_in")
    }
}
