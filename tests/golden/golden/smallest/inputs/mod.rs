// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Request bodies: a member is absent until it is set, and can be set to null where that means something.
