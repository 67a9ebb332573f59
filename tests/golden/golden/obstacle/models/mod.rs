// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Objects that the API answers.

pub(super) mod r#box;
pub use self::r#box::Box;
pub(super) mod option;
pub use self::option::Option;
pub(super) mod result;
pub use self::result::Result;
pub(super) mod some_details;
pub use self::some_details::SomeDetails;
