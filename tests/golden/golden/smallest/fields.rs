// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Field tokens for filters, selection and sorting, a module an entity.
