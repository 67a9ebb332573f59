// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The operations as types, which calls and lists are generic over.

pub use super::outcomes::*;

crate::call::operation! {
    /// Add an option. `POST /options`
    OptionsAdd = OPTIONS_ADD, answers crate::generated::models::Option, selects crate::generated::models::Option
}

crate::call::operation! {
    /// Delete an option. `DELETE /options/{self}/on/{date}/{type}`
    OptionsDelete = OPTIONS_DELETE, answers ()
}

crate::call::operation! {
    /// List the \[options\] of a \<b\>. `GET /options`
    OptionsList = OPTIONS_LIST, answers crate::list::Page<crate::generated::models::Option>, lists crate::generated::models::Option, selects crate::generated::models::Option
}

crate::call::operation! {
    /// Move an option. `PUT /options/{self}/on/{date}/{type}`
    OptionsMove = OPTIONS_MOVE, answers crate::wire::Json
}

crate::call::operation! {
    /// Ask for a result. `POST /results`
    ResultsGet = RESULTS_GET, answers crate::generated::outcomes::Either
}
