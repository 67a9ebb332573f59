//! What the tests share: a server that does as it is told, clients for it, and reading what arrived there.

#![allow(dead_code, reason = "each test program uses a part of it")]

pub(crate) mod clients;
pub(crate) mod server;
pub(crate) mod stage;
pub(crate) mod urlencoded;
