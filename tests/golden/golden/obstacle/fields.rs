// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Field tokens for filters, selection and sorting, a module an entity.

pub use super::models::r#box::tokens as r#box;
pub use super::models::option::tokens as option;
pub use super::models::result::tokens as result;
pub use super::models::some_details::tokens as some_details;
