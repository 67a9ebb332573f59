// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Handles of the client, one a resource.

mod accounts;
mod activities;
mod deal_pipelines;
mod deals;
mod memberships;
mod people;
mod profile;
mod registrations;
mod segments;
mod tokens;
pub use self::accounts::*;
pub use self::activities::*;
pub use self::deal_pipelines::*;
pub use self::deals::*;
pub use self::memberships::*;
pub use self::people::*;
pub use self::profile::*;
pub use self::registrations::*;
pub use self::segments::*;
pub use self::tokens::*;
