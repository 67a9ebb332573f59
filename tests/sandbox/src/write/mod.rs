//! From the body of a request to changed records: types, required members, nesting, relations.

mod custom;
mod failure;
mod payload;
mod removal;
mod scalar;
mod writer;

pub(crate) use custom::read as read_custom;
pub(crate) use failure::{Broken, Failures};
pub(crate) use payload::check as check_payload;
pub(crate) use removal::{belongs_to, remove};
pub(crate) use scalar::read as read_value;
pub(crate) use writer::{Writer, Written, fresh_uid};
