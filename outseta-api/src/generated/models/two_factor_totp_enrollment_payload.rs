// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorTotpEnrollmentPayload`, and how it is read and written.

/// What an authenticator app needs to begin. Every member but `expires_in` gives the secret away, or the right to confirm it.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwoFactorTotpEnrollmentPayload {
    /// Names this enrolment when it is confirmed.
    ///
    /// `challenge_token`.
    pub challenge_token: ::std::option::Option<crate::wire::Secret>,
    /// The shared secret, for people who type it in.
    ///
    /// `secret`.
    pub secret: ::std::option::Option<crate::wire::Secret>,
    /// The same secret as an `otpauth` address, for apps that open one.
    ///
    /// `otpauth_uri`.
    pub otpauth_uri: ::std::option::Option<crate::wire::Secret>,
    /// The address as a QR code, a PNG picture in base64.
    ///
    /// `qr_code_png_base64`.
    pub qr_code_png_base64: ::std::option::Option<crate::wire::Secret>,
    /// Time left to confirm, in seconds.
    ///
    /// `expires_in`.
    pub expires_in: ::std::option::Option<i64>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for TwoFactorTotpEnrollmentPayload {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "TwoFactorTotpEnrollmentPayload",
            fields: &[
                Member::new("challenge_token", "challenge_token"),
                Member::new("secret", "secret"),
                Member::new("otpauth_uri", "otpauth_uri"),
                Member::new("qr_code_png_base64", "qr_code_png_base64"),
                Member::new("expires_in", "expires_in"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Secret(&mut self.challenge_token),
            1 => Slot::Secret(&mut self.secret),
            2 => Slot::Secret(&mut self.otpauth_uri),
            3 => Slot::Secret(&mut self.qr_code_png_base64),
            4 => Slot::Integer(&mut self.expires_in),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::secret(&self.challenge_token),
            1 => View::secret(&self.secret),
            2 => View::secret(&self.otpauth_uri),
            3 => View::secret(&self.qr_code_png_base64),
            4 => View::integer(&self.expires_in),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(TwoFactorTotpEnrollmentPayload);
