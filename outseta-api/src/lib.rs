//! A typed async client for the Outseta REST API.
//!
//! ```no_run
//! use outseta_api::{Client, fields::person, inputs::PersonUpdate};
//!
//! # async fn run() -> Result<(), outseta_api::Error> {
//! let client = Client::builder("acme").api_key("key", "secret").build()?;
//!
//! let mut people = client
//!     .people()
//!     .list()
//!     .filter(person::EMAIL.ends_with("@example.com"))
//!     .order_by(person::CREATED.desc())
//!     .select((person::UID, person::EMAIL, person::PERSON_ACCOUNT.account().name()))
//!     .stream();
//! while let Some(person) = people.try_next().await? {
//!     println!("{:?}", person.email);
//! }
//!
//! client.people().update("pAbC12Dx", PersonUpdate::new().title("CTO")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//!
//! - [`Client`] is where all calls start; its methods are the services of [`services`].
//! - [`models`] holds what is read, [`inputs`] what is written, [`enums`] the enumerations of both.
//! - [`fields`] holds the tokens that filters, sorting and selections are made of; [`query`] says how.
//! - [`Call`] and [`List`] are calls with their options; awaiting one sends it.
//! - [`Error`] is the one error type, [`ErrorKind`] its categories.
//! - [`Client::raw`] reaches what the crate does not know.
//! - `sign_in` (feature `auth`) signs people in, step by step; [`TokenProvider`] keeps a client that
//!   acts as somebody going.
//! - [`ClientBuilder`] takes what you would have otherwise: [`RateLimiter`], [`Retry`],
//!   [`Middleware`], timeouts, proxies, an HTTP client.
//!
//! With the feature of the name, `jwt` verifies access tokens, `webhooks` reads what Outseta posts by
//! itself (`axum` makes it an argument of handlers), `redis` brings a rate limit for a fleet of
//! processes, `tracing` a span for each operation, `blocking` a way to wait without async.
//!
//! # What to know of Outseta
//!
//! - Every member of an answer may be missing, so all are optional; custom properties are in `extra`,
//!   which `custom::<T>()` reads into a struct of yours.
//! - Pages are counted from zero and hold 25 items, or up to 100 if asked for; streams see to that.
//! - Four requests a second are allowed. The client waits its turn, and sends again what failed for
//!   a moment, unless twice could do harm: see [`RetryPolicy`].
//! - What a request body does not set keeps its value; [`Null`] clears it.

#![deny(missing_docs)]
// Says which feature brings an item; docs.rs sets it.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
#[doc(hidden)]
pub mod call;
mod client;
mod config;
mod error;
mod future;
// Printed by prettyplease; rustfmt would print it otherwise.
#[rustfmt::skip]
mod generated;
#[cfg(feature = "jwt")]
pub mod jwt;
mod limit;
#[doc(hidden)]
pub mod list;
mod middleware;
mod observe;
pub mod query;
mod raw;
mod request;
mod retry;
#[doc(hidden)]
pub mod route;
#[doc(hidden)]
pub mod secret;
#[cfg(feature = "auth")]
pub mod sign_in;
#[cfg(test)]
mod stand_in;
mod transport;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[doc(hidden)]
pub mod wire;

/// Date-times; the version of chrono that [`Timestamp`] is made of.
pub use chrono;
/// HTTP; the version of reqwest that [`ClientBuilder::http_client`] takes.
pub use reqwest;
/// The headers of an answer.
pub use reqwest::header::HeaderMap;
/// JSON; the version of serde_json that [`Json`] is made of.
pub use serde_json;

#[doc(hidden)]
pub use crate::generated::registry;
pub use crate::generated::{enums, fields, inputs, models, operations, routes, services};
#[cfg(feature = "redis")]
pub use crate::limit::{RedisLimiter, RedisLimiterBuilder, WhenRedisIsDown};

pub use crate::{
    auth::{AccessToken, TokenError, TokenProvider},
    call::{Call, File, Operation, Response, Selectable},
    client::Client,
    config::ClientBuilder,
    error::{ERROR_BODY_LIMIT, Error, ErrorKind, Result, ValidationError},
    future::BoxFuture,
    limit::{LimiterError, LocalLimiter, Permit, RateLimiter},
    list::{Items, List, Listing, Page, PageMetadata, Pages, Position},
    middleware::{Attempt, Middleware, MiddlewareError, Outcome},
    query::{All, Field, Filter, Link, Order, Selection},
    raw::{RawRequest, RawResponse},
    retry::{Retry, RetryPolicy},
    route::{Credential, Method, Resend, Route},
    secret::Secret,
    wire::{
        CheckboxList, Date, Decimal, DecodeFailure, Extra, Json, Null, Reference, Timestamp, Uid,
        checkbox_list,
    },
};

/// The samples of the README, run as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
