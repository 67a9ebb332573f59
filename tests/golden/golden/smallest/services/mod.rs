// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Handles of the client, one a resource.

mod pings;
pub use self::pings::*;
