// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Handles of the client, one a resource.

mod options;
pub use self::options::*;
mod results;
pub use self::results::*;
