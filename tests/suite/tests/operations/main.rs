//! Every operation of the API, through the public client, over a real socket, against a sandbox.
//!
//! `operation.rs` lists which test is about which operation, and fails by name when an operation
//! has none. The other modules hold the tests, one resource or one concern each.

mod access;
mod accounts;
mod activities;
mod articles;
mod attributes;
mod billing_usage;
mod broadcasts;
mod cases;
mod credentials;
mod custom_properties;
mod deals;
mod detour;
mod discount_coupons;
mod drip_campaigns;
mod email_lists;
mod enrolment;
mod example;
mod invoices;
mod lifecycle;
mod memberships;
mod new_accounts;
mod operation;
mod pages;
mod payments;
mod people;
mod people_filters;
mod plan_families;
mod plans;
mod profile;
mod public;
mod rate;
mod registrations;
mod second_factor;
mod segments;
mod sign_in;
mod subscription_addons;
mod subscriptions;
mod templates;
mod world;
