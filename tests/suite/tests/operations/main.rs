//! Every operation of the API, through the public client, over a real socket, against a sandbox.
//!
//! `operation.rs` lists which test is about which operation, and fails by name when an operation
//! has none. The other modules hold the tests, one resource or one concern each.

mod access;
mod accounts;
mod activities;
mod credentials;
mod deals;
mod enrolment;
mod lifecycle;
mod memberships;
mod new_accounts;
mod operation;
mod pages;
mod people;
mod people_filters;
mod profile;
mod rate;
mod registrations;
mod second_factor;
mod segments;
mod sign_in;
mod world;
