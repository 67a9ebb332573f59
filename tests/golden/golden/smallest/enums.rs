// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Enumerations: known values by name, and every other value kept as it came.
