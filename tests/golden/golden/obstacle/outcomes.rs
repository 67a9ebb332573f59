// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Answers that come in several forms.

/// An answer in 2 forms, told apart by its status (200, 202).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// The answer with status 200.
    Ok(::std::boxed::Box<crate::generated::models::Result>),
    /// The answer with status 202.
    Err(::std::boxed::Box<crate::generated::models::Box>),
}

impl crate::call::Answer for Either {
    fn decode(
        raw: &crate::call::RawAnswer<'_>,
    ) -> ::std::result::Result<Self, crate::wire::DecodeFailure> {
        match raw.status() {
            202 => raw.model().map(|model| Self::Err(::std::boxed::Box::new(model))),
            _ => raw.model().map(|model| Self::Ok(::std::boxed::Box::new(model))),
        }
    }
}
