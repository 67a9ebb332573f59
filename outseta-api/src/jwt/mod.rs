//! Access tokens under the magnifying glass: whether Outseta signed one for you, and what it says.
//!
//! Outseta signs the tokens of people who sign in (RS256) and publishes the keys to tell
//! (`https://{subdomain}.outseta.com/.well-known/jwks`). A [`Verifier`] checks tokens against them
//! and reads their [`Claims`]: who it is, which account, which plan, which add-ons. Nothing is asked
//! of Outseta for a token but the keys, once in a while, so that every request to your own server
//! can be checked.
//!
//! ```no_run
//! use outseta_api::jwt::{VerifyError, Verifier};
//!
//! # async fn run(token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! // Once, when your server starts. Clones share the keys.
//! let verifier = Verifier::builder("acme").build()?;
//!
//! // For each request:
//! match verifier.verify(token).await {
//!     Ok(claims) if claims.has_plan("wQXrBxWK") => println!("welcome, {}", claims.person_uid),
//!     Ok(_) => println!("403: another plan is needed"),
//!     Err(VerifyError::Expired { .. }) => println!("401: sign in again"),
//!     Err(error) if error.is_refusal() => println!("401: {error}"),
//!     Err(error) => println!("503: {error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What is checked
//!
//! In this order: the form; the algorithm, which is RS256 and nothing else, whatever the token says
//! of itself; the signature, by the published key that the token names; `iss`; `aud`; `nbf` and
//! `exp`, with a leeway. `exp`, `iss`, `aud` and `sub` must be there. Each refusal is a variant of
//! [`VerifyError`] of its own.
//!
//! A claim is as old as its token: a plan that changed a minute ago is in the next token, not in
//! this one, and a token whose account was deleted is good until it expires. Where that matters ask
//! the API.

mod builder;
mod claims;
mod error;
mod fetch;
mod keys;
mod verifier;

pub use self::{builder::VerifierBuilder, claims::Claims, error::VerifyError, verifier::Verifier};

use serde_json::Value;

use crate::wire::Timestamp;

/// When a token expires by its own word (`exp`). Nothing of it is checked, not even the signature:
/// good for knowing when to get another one, not for letting anybody in.
///
/// `None` if the text is no JWT or does not say.
///
/// ```
/// # use outseta_api::jwt;
/// assert_eq!(jwt::unverified_expiry("no token"), None);
/// ```
pub fn unverified_expiry(token: &str) -> Option<Timestamp> {
    let claims: serde_json::Map<String, Value> =
        jsonwebtoken::dangerous::insecure_decode_claims(token).ok()?;
    claims.get("exp").and_then(claims::moment)
}
