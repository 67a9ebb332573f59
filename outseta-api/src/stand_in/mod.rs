//! What generated code looks like, in small: the runtime is tested against it, whatever the
//! description says today.

#![allow(unreachable_pub, reason = "generated code is public")]

pub(crate) mod enums;
pub(crate) mod fields;
pub(crate) mod inputs;
pub(crate) mod models;
pub(crate) mod operations;
