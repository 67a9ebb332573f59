//! What outlasts a request: the state of all tenants as a snapshot, and in a file.

mod changes;
#[cfg(feature = "sqlite")]
mod database;
mod form;
mod papers;
mod snapshot;
mod state;

pub(crate) use changes::{Changes, Keeper, settle};
#[cfg(feature = "sqlite")]
pub(crate) use database::Database;
pub use snapshot::{Snapshot, SnapshotError};
pub(crate) use state::{State, TenantState, fingerprint};
