// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TwoFactorChallengePayload`, and how it is read and written.

/// What a login still needs. With `two_factor_required`, send a code for `challenge_token`. With `two_factor_enrollment_required`, the person must first set up a second factor: nothing else but `expires_in` and a `challenge_token` is given, and the enrolment calls take the latter as their `enrollment_token`.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwoFactorChallengePayload {
    /// A code is due. Absent from the answers of resend, switch and enrolment.
    ///
    /// `two_factor_required`.
    pub two_factor_required: ::std::option::Option<bool>,
    /// A second factor must be set up before the login can go on.
    ///
    /// `two_factor_enrollment_required`.
    pub two_factor_enrollment_required: ::std::option::Option<bool>,
    /// Names this challenge in the calls that follow. A new challenge ends the old one.
    ///
    /// `challenge_token`.
    pub challenge_token: ::std::option::Option<crate::wire::Secret>,
    /// The second factor that this challenge asks for.
    ///
    /// `mechanism`.
    pub mechanism: ::std::option::Option<crate::generated::enums::TwoFactorMechanism>,
    /// Where the code was mailed, mostly hidden. Empty for an authenticator app.
    ///
    /// `masked_destination`.
    pub masked_destination: ::std::option::Option<::std::string::String>,
    /// Life of the challenge in seconds; 600 by the documentation.
    ///
    /// `expires_in`.
    pub expires_in: ::std::option::Option<i64>,
    /// The second factors that this person could use instead, `Email` or `Totp`.
    ///
    /// `available_mechanisms`.
    pub available_mechanisms: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Whether the person has recovery codes left.
    ///
    /// `recovery_codes_available`.
    pub recovery_codes_available: ::std::option::Option<bool>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for TwoFactorChallengePayload {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "TwoFactorChallengePayload",
            fields: &[
                Member::new("two_factor_required", "two_factor_required"),
                Member::new(
                    "two_factor_enrollment_required",
                    "two_factor_enrollment_required",
                ),
                Member::new("challenge_token", "challenge_token"),
                Member::new("mechanism", "mechanism"),
                Member::new("masked_destination", "masked_destination"),
                Member::new("expires_in", "expires_in"),
                Member::new("available_mechanisms", "available_mechanisms"),
                Member::new("recovery_codes_available", "recovery_codes_available"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Bool(&mut self.two_factor_required),
            1 => Slot::Bool(&mut self.two_factor_enrollment_required),
            2 => Slot::Secret(&mut self.challenge_token),
            3 => Slot::Enum(&mut self.mechanism),
            4 => Slot::Text(&mut self.masked_destination),
            5 => Slot::Integer(&mut self.expires_in),
            6 => Slot::Texts(&mut self.available_mechanisms),
            7 => Slot::Bool(&mut self.recovery_codes_available),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::bool(&self.two_factor_required),
            1 => View::bool(&self.two_factor_enrollment_required),
            2 => View::secret(&self.challenge_token),
            3 => View::enum_(&self.mechanism),
            4 => View::text(&self.masked_destination),
            5 => View::integer(&self.expires_in),
            6 => View::texts(&self.available_mechanisms),
            7 => View::bool(&self.recovery_codes_available),
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

crate::wire::record!(TwoFactorChallengePayload);
