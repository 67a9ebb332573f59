//! Tests of what goes over the wire, against a server that follows a script.

mod answers;
mod control;
mod requests;
mod retries;
mod server;
mod streams;

use std::time::Duration;

use self::server::Server;
use crate::{Client, ClientBuilder, RetryPolicy};

/// Settings for a server: an API key, no limit, retries that hardly wait.
fn settings(server: &Server) -> ClientBuilder {
    Client::builder("acme")
        .base_url(&server.url)
        .api_key("key-1234", "secret-1234")
        .unlimited()
        .retry(RetryPolicy::default().initial_delay(Duration::from_millis(1)))
}

fn client(server: &Server) -> Client {
    settings(server).build().expect("sound settings")
}
