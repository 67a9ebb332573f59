//! The obstacle course, generated and compiled on the runtime of the client.

#![allow(dead_code, unreachable_pub, unused_macros)]
// What the client has features for is off here.
#![allow(unexpected_cfgs)]

// It is formatted where it belongs.
#[rustfmt::skip]
mod runtime;

#[rustfmt::skip]
#[path = "../golden/obstacle/mod.rs"]
pub mod generated;

pub use crate::client::Client;
pub use crate::error::Error;
pub use crate::generated::events::{Event, EventKind};
pub use crate::generated::{enums, fields, inputs, models, operations, routes, services};
pub use crate::runtime::*;
pub use crate::wire::Null;
