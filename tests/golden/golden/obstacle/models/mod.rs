// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Objects that the API answers.

mod r#box;
mod option;
mod result;
pub use self::r#box::*;
pub use self::option::*;
pub use self::result::*;
