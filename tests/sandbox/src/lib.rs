//! An Outseta that runs on your machine: a stateful server on a loopback port that answers as the
//! REST API of Outseta does, for tests and for trying things out.
//!
//! What exists, and what it is called, comes from the project's API description: paths, parameters,
//! credentials, properties, enumerations, required members. What the operations *do* is written here.
//! The sandbox shares nothing with the client but that description, so that one mistake cannot be
//! made twice in the same way.
//!
//! ```
//! # async fn sample() -> std::io::Result<()> {
//! use outseta_sandbox::Sandbox;
//!
//! let sandbox = Sandbox::builder().unlimited().start().await?;
//! println!("{} {}", sandbox.base_url(), sandbox.api_key());
//! for request in sandbox.requests() {
//!     println!("{} {} -> {}", request.method, request.path, request.status);
//! }
//! sandbox.shutdown().await;
//! # Ok(())
//! # }
//! ```
#![deny(missing_docs)]

mod answer;
mod builder;
mod clock;
mod control;
mod credentials;
mod faults;
mod founding;
mod handle;
mod http;
mod json;
mod keep;
mod line;
mod links;
mod mail;
mod near;
mod operations;
mod page;
mod query;
mod random;
mod reply;
mod seed;
mod seen;
mod server;
mod service;
mod spec;
mod store;
mod strict;
mod tenant;
mod throttle;
mod tls;
mod tokens;
mod webhooks;
mod well_known;
mod write;

pub use builder::Builder;
pub use faults::{ActiveFault, Fault, FaultError, FaultId};
pub use handle::TenantRef;
pub use keep::{Snapshot, SnapshotError};
pub use mail::{MailKind, SentMail};
pub use seen::SeenRequest;
pub use server::Sandbox;
pub use tls::Tls;
pub use webhooks::{
    ActiveWebhook, Attempt, Delivery, DeliveryState, Webhook, WebhookError, WebhookId,
};

/// The sample of the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
