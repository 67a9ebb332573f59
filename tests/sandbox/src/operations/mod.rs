//! What each operation does, by its name in the description.

mod accounts;
mod activities;
mod call;
mod cases;
mod charges;
mod deals;
mod example;
mod ledger;
mod lifecycle;
mod log;
mod mailing;
mod memberships;
mod people;
mod profile;
mod registrations;
mod rules;
mod segments;
mod subscriptions;
mod table;
mod usage;

pub(crate) use call::{Call, is_uid};
pub(crate) use table::handler;

use crate::reply::Outcome;

/// The behaviour of an operation.
pub(crate) type Handler = fn(&mut Call<'_>) -> Outcome;
