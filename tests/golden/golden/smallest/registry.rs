// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Everything that can be decoded, by its name in the description.

/// Every schema that has a model.
pub static ALL: &[crate::wire::Schema] = &[
];
