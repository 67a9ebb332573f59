//! Verification of access tokens: what is accepted, what is refused and how, where keys come from.

#[path = "../support/mod.rs"]
mod support;

mod fetching;
mod forge;
mod refusals;
mod tenant;
