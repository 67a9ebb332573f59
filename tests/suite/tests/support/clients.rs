//! Clients of a server on this machine.

use std::time::Duration;

use outseta_api::{Client, ClientBuilder, RetryPolicy};

pub(crate) const KEY: &str = "key-5d1f";
pub(crate) const SECRET: &str = "secret-c09e";
pub(crate) const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.claims.signature";

/// What an API key looks like on the wire.
pub(crate) const KEY_HEADER: &str = "Outseta key-5d1f:secret-c09e";
/// What an access token looks like on the wire.
pub(crate) const TOKEN_HEADER: &str = "bearer eyJhbGciOiJSUzI1NiJ9.claims.signature";

/// Settings for a server: an API key, no rate limit, retries that hardly wait.
pub(crate) fn settings(base_url: &str) -> ClientBuilder {
    Client::builder("acme")
        .base_url(base_url)
        .api_key(KEY, SECRET)
        .unlimited()
        .retry(RetryPolicy::default().initial_delay(Duration::from_millis(1)))
}

/// A client with these settings.
pub(crate) fn client(base_url: &str) -> Client {
    settings(base_url).build().expect("sound settings")
}

/// A client that acts as a user.
pub(crate) fn user(base_url: &str) -> Client {
    settings(base_url)
        .access_token(TOKEN)
        .build()
        .expect("sound settings")
}

/// A client without credentials.
pub(crate) fn nobody(base_url: &str) -> Client {
    settings(base_url)
        .anonymous()
        .build()
        .expect("sound settings")
}

/// The client sends each request once.
pub(crate) fn once(base_url: &str) -> Client {
    settings(base_url)
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings")
}
