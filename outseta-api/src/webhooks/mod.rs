//! What Outseta posts by itself: checked, and read into types.
//!
//! Outseta reports what happens (an account changed its plan, a person logged in) to the addresses
//! that are set under Settings, Notifications. Each report is signed with the key that stands there,
//! and its body is the record that it is about. Two steps make an [`Event`] of it, with no framework
//! at all:
//!
//! ```
//! use outseta_api::webhooks::{Event, WebhookKeys};
//!
//! /// What your server knows of a request: the value of the header `x-hub-signature-256`, the event
//! /// that the address is for, and the body as it came.
//! fn receive(
//!     keys: &WebhookKeys,
//!     signature: Option<&str>,
//!     event: &str,
//!     body: &[u8],
//! ) -> Result<(), Box<dyn std::error::Error>> {
//!     keys.verify(signature, body)?;
//!     match Event::read(event, body)? {
//!         Event::AccountStageUpdated(report) => {
//!             let stages = report.data.unwrap_or_default();
//!             println!(
//!                 "{:?} went from {:?} to {:?}",
//!                 report.entity.name, stages.prior_account_stage, stages.current_account_stage
//!             );
//!         }
//!         Event::PersonCreated(report) => println!("welcome, {:?}", report.entity.email),
//!         Event::Unknown(event) => println!("{}: {} bytes", event.name(), event.text().len()),
//!         other => println!("{} is nothing to us", other.kind()),
//!     }
//!     Ok(())
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // The key as the dashboard shows it; two of them, with a comma between, while it is replaced.
//! let keys: WebhookKeys = "6f7574736574612d776562686f6f6b73".parse()?;
//!
//! // A test plays Outseta's part.
//! let key = "6f7574736574612d776562686f6f6b73".parse::<outseta_api::webhooks::WebhookKey>()?;
//! let body = br#"{"Name": "Acme Ltd", "ActivityEventData": {"CurrentAccountStage": "PastDue"}}"#;
//! receive(&keys, Some(&key.sign(body)), "account-stage-updated", body)?;
//! assert!(receive(&keys, Some("sha256=00"), "account-stage-updated", body).is_err());
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - The signature is over the bytes of the body. Do not parse and print it before checking.
//! - The body does not name the event, so give each event an address of its own; see [`EventKind`].
//! - A report that does not get through is sent again every 20 minutes, up to 20 times. It may come
//!   late, more than once, and out of order: take the record as news, not as the present state.
//! - What an area of the API brings is typed with its feature. Without it, the event is
//!   [`Event::Unknown`], with its body as it came.
//! - With the feature `axum`, the same is an argument of a handler.
#![cfg_attr(
    feature = "axum",
    doc = "  See [`Webhook`], [`SignedBody`] and [`WebhookRejection`]."
)]

#[cfg(feature = "axum")]
mod axum;
mod error;
mod keys;
mod kind;
#[cfg(feature = "crm")]
mod registration;
mod report;
mod table;

#[cfg(feature = "axum")]
pub use self::axum::{SignedBody, Webhook, WebhookRejection};
#[cfg(feature = "crm")]
pub use self::registration::{Registration, RegistrationAnswer};
pub(crate) use self::table::{events, is_called};
pub use self::{
    error::{KeyError, SignatureError},
    keys::{SIGNATURE_HEADER, WebhookKey, WebhookKeys},
    report::{Details, Report, UnknownEvent},
};
pub use crate::generated::events::{Event, EventKind};
