// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The operations as types, which calls and lists are generic over.

/// Add an option.
///
/// `POST /options`
#[derive(Debug)]
pub enum OptionsAdd {}
impl crate::call::Operation for OptionsAdd {
    type Answer = crate::generated::models::Option;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::OPTIONS_ADD;
}

impl crate::call::Selectable for OptionsAdd {
    type Root = crate::generated::models::Option;
}

/// Delete an option.
///
/// `DELETE /options/{self}/on/{date}/{type}`
#[derive(Debug)]
pub enum OptionsDelete {}
impl crate::call::Operation for OptionsDelete {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::OPTIONS_DELETE;
}

/// List the \[options\] of a \<b\>.
///
/// `GET /options`
#[derive(Debug)]
pub enum OptionsList {}
impl crate::call::Operation for OptionsList {
    type Answer = crate::list::Page<crate::generated::models::Option>;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::OPTIONS_LIST;
}

impl crate::list::Listing for OptionsList {
    type Item = crate::generated::models::Option;
}

impl crate::call::Selectable for OptionsList {
    type Root = crate::generated::models::Option;
}

/// Move an option.
///
/// `PUT /options/{self}/on/{date}/{type}`
#[derive(Debug)]
pub enum OptionsMove {}
impl crate::call::Operation for OptionsMove {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::OPTIONS_MOVE;
}

/// Ask for a result.
///
/// `POST /results`
#[derive(Debug)]
pub enum ResultsGet {}
impl crate::call::Operation for ResultsGet {
    type Answer = Either;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::RESULTS_GET;
}

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
