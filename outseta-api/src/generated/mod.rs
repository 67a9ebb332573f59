// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Everything that is written from the API description.

pub mod enums;
#[cfg(feature = "webhooks")]
pub(crate) mod events;
pub mod fields;
pub mod inputs;
pub mod models;
pub mod operations;
mod outcomes;
pub mod registry;
pub mod routes;
pub mod services;
