// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorEnrollmentConfirmationPayload`, and how it is read and written.

/// A second factor is set up and the login is complete. No refresh token comes with it.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwoFactorEnrollmentConfirmationPayload {
    /// Whether the second factor is now in force.
    ///
    /// `confirmed`.
    pub confirmed: ::std::option::Option<bool>,
    /// Codes for a person who has lost the second factor. They are never shown again.
    ///
    /// `recovery_codes`.
    pub recovery_codes: ::std::option::Option<::std::vec::Vec<crate::wire::Secret>>,
    /// The JWT to send as a bearer token.
    ///
    /// `access_token`.
    pub access_token: ::std::option::Option<crate::wire::Secret>,
    /// `bearer`, written with a small or a capital letter.
    ///
    /// `token_type`.
    pub token_type: ::std::option::Option<::std::string::String>,
    /// Life of the access token in seconds.
    ///
    /// `expires_in`.
    pub expires_in: ::std::option::Option<i64>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for TwoFactorEnrollmentConfirmationPayload {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "TwoFactorEnrollmentConfirmationPayload",
            fields: &[
                Member::new("confirmed", "confirmed"),
                Member::new("recovery_codes", "recovery_codes"),
                Member::new("access_token", "access_token"),
                Member::new("token_type", "token_type"),
                Member::new("expires_in", "expires_in"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Bool(&mut self.confirmed),
            1 => Slot::Secrets(&mut self.recovery_codes),
            2 => Slot::Secret(&mut self.access_token),
            3 => Slot::Text(&mut self.token_type),
            4 => Slot::Integer(&mut self.expires_in),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::bool(&self.confirmed),
            1 => View::secrets(&self.recovery_codes),
            2 => View::secret(&self.access_token),
            3 => View::text(&self.token_type),
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

crate::wire::record!(TwoFactorEnrollmentConfirmationPayload);
