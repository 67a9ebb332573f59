// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Request bodies: a member is absent until it is set, and can be set to null where that means something.

mod option_create;
pub use self::option_create::*;
mod option_input;
pub use self::option_input::*;
mod question;
pub use self::question::*;
