// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Objects that the API answers.
