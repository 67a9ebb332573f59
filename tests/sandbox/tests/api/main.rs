//! The sandbox over a real socket, by a client that knows nothing but HTTP and JSON.

mod accounts;
mod activities;
mod answers;
mod billing;
mod cases;
mod client;
mod credentials;
mod deals;
mod description;
mod faults;
mod filters;
mod keys;
mod lifecycle;
mod lists;
mod mailing;
mod people;
mod profile;
mod requests;
mod robustness;
mod routes;
mod segments;
mod selection;
mod tenants;
mod tokens;
mod two_factor;
mod writes;
