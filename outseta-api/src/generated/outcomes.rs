// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Answers that come in several forms.

/// An answer in 2 forms, told apart by its status (200, 202).
#[cfg(feature = "auth")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SignIn {
    /// The answer with status 200.
    Token(::std::boxed::Box<crate::generated::models::TokenPayload>),
    /// The answer with status 202.
    Challenge(::std::boxed::Box<crate::generated::models::TwoFactorChallengePayload>),
}

#[cfg(feature = "auth")]
impl crate::call::Answer for SignIn {
    fn decode(
        raw: &crate::call::RawAnswer<'_>,
    ) -> ::std::result::Result<Self, crate::wire::DecodeFailure> {
        match raw.status() {
            202 => {
                raw.model().map(|model| Self::Challenge(::std::boxed::Box::new(model)))
            }
            _ => raw.model().map(|model| Self::Token(::std::boxed::Box::new(model))),
        }
    }
}
