//! Filters, sorting and field selection, typed by entity.
//!
//! Every property of an entity has a token: a [`Field`] for a plain value, a [`Link`] for a related
//! record. Tokens know the entity that they start from and the type of the value that they lead to,
//! so that a filter on a property that does not exist, a comparison with the wrong type, or a path
//! through the wrong entity does not compile.
//!
//! | in Rust | on the wire |
//! |---|---|
//! | `person::EMAIL.eq("ann@example.com")` | `Email=ann@example.com` |
//! | `person::EMAIL.ends_with("@example.com")` | `Email=*@example.com` |
//! | `person::CREATED.gt(since)` | `Created__gt=2026-01-31T10:00:00Z` |
//! | `person::PHONE_WORK.is_null()` | `PhoneWork__isnull=true` |
//! | `person::CREATED.desc()` | `orderBy=Created DESC` |
//! | `(person::UID, person::PERSON_ACCOUNT.all())` | `fields=Uid,PersonAccount.*` |
//!
//! ```
//! use outseta_api::fields::{account, person};
//!
//! let filter = person::PERSON_ACCOUNT.account().name().starts_with("Ac");
//! assert_eq!((filter.name(), filter.value()), ("PersonAccount.Account.Name", "Ac*"));
//! let filter = account::ACCOUNT_STAGE.ne(outseta_api::enums::AccountStage::Trialing);
//! assert_eq!((filter.name(), filter.value()), ("AccountStage__ne", "2"));
//! ```
//!
//! What does not fit does not compile:
//!
//! ```compile_fail
//! # use outseta_api::fields::person;
//! person::EMAIL.eq(5);
//! ```

mod field;
mod filter;
mod order;
mod select;

pub use self::{
    field::{Field, Link},
    filter::Filter,
    order::Order,
    select::{All, IntoSelection, SelectedPath, Selection},
};
use crate::wire::Record;
pub use crate::wire::{Assign, Comparable, Ordered, Settable, Value, WriteShape};

/// A model that can be the root of filters and selections.
pub trait Entity: Record + Default {}

#[cfg(test)]
mod tests;
