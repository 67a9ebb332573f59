// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`TwoFactorTotpEnrollmentPayload`](crate::models::TwoFactorTotpEnrollmentPayload).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `challenge_token`: Names this enrolment when it is confirmed.
pub const CHALLENGE_TOKEN: Field<
    models::TwoFactorTotpEnrollmentPayload,
    crate::wire::Secret,
> = Field::new("challenge_token");

/// `secret`: The shared secret, for people who type it in.
pub const SECRET: Field<models::TwoFactorTotpEnrollmentPayload, crate::wire::Secret> = Field::new(
    "secret",
);

/// `otpauth_uri`: The same secret as an `otpauth` address, for apps that open one.
pub const OTPAUTH_URI: Field<
    models::TwoFactorTotpEnrollmentPayload,
    crate::wire::Secret,
> = Field::new("otpauth_uri");

/// `qr_code_png_base64`: The address as a QR code, a PNG picture in base64.
pub const QR_CODE_PNG_BASE64: Field<
    models::TwoFactorTotpEnrollmentPayload,
    crate::wire::Secret,
> = Field::new("qr_code_png_base64");

/// `expires_in`: Time left to confirm, in seconds.
pub const EXPIRES_IN: Field<models::TwoFactorTotpEnrollmentPayload, i64> = Field::new(
    "expires_in",
);

impl<R> Link<R, models::TwoFactorTotpEnrollmentPayload> {
    /// `challenge_token`: Names this enrolment when it is confirmed.
    pub fn challenge_token(self) -> Field<R, crate::wire::Secret> {
        self.field("challenge_token")
    }

    /// `secret`: The shared secret, for people who type it in.
    pub fn secret(self) -> Field<R, crate::wire::Secret> {
        self.field("secret")
    }

    /// `otpauth_uri`: The same secret as an `otpauth` address, for apps that open one.
    pub fn otpauth_uri(self) -> Field<R, crate::wire::Secret> {
        self.field("otpauth_uri")
    }

    /// `qr_code_png_base64`: The address as a QR code, a PNG picture in base64.
    pub fn qr_code_png_base64(self) -> Field<R, crate::wire::Secret> {
        self.field("qr_code_png_base64")
    }

    /// `expires_in`: Time left to confirm, in seconds.
    pub fn expires_in(self) -> Field<R, i64> {
        self.field("expires_in")
    }
}
