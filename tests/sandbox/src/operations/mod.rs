//! What each operation does, by its name in the description.

mod access;
mod accounts;
mod activities;
mod articles;
mod broadcasts;
mod call;
mod campaigns;
mod cases;
mod catalogue;
mod changes;
mod charges;
mod coupons;
mod crud;
mod cycle;
mod deals;
mod definitions;
mod discounts;
mod drips;
mod dues;
mod example;
mod invoices;
mod labels;
mod ledger;
mod lifecycle;
mod log;
mod mailing;
mod memberships;
mod opt_in;
mod payments;
mod pdf;
mod people;
mod pricing;
mod profile;
mod recipients;
mod registrations;
mod rules;
mod subscription_add_ons;
mod subscriptions;
mod table;
mod tags;
mod templates;
mod terms;
pub(crate) mod time;
mod usage;
mod widgets;

pub(crate) use call::{Call, is_uid};
pub(crate) use opt_in::{CONFIRM_PATH, confirm_by_address, confirm_by_link};
pub(crate) use rules::{fill_add_on, fill_subscription, first_stage};
pub(crate) use table::handler;

use crate::reply::Outcome;

/// The behaviour of an operation.
pub(crate) type Handler = fn(&mut Call<'_>) -> Outcome;
