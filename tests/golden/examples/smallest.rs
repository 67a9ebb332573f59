//! The smallest description, generated and compiled on the runtime of the client.

#![allow(dead_code, unreachable_pub, unused_imports, unused_macros)]
// What the client has features for is off here.
#![allow(unexpected_cfgs)]

// It is formatted where it belongs.
#[rustfmt::skip]
#[path = "../src/runtime.rs"]
mod runtime;

#[rustfmt::skip]
#[path = "../golden/smallest/mod.rs"]
mod generated;

pub use crate::client::Client;
pub use crate::error::Error;
pub use crate::generated::{enums, fields, inputs, models, operations, routes, services};
pub use crate::runtime::*;
pub use crate::wire::Null;

fn main() {
    println!("{} operations", routes::ALL.len());
}
