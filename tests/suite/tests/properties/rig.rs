//! A client with a server, for many cases one after the other.

use outseta_api::Client;
use proptest::test_runner::Config;
use tokio::runtime::{Builder, Runtime};

use crate::support::{
    clients,
    server::{Seen, Server},
};

/// So many cases, and no files about those that failed.
pub(crate) fn cases(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    }
}

/// A client with a server that answers every request alike.
pub(crate) struct Rig {
    runtime: Runtime,
    pub(crate) server: Server,
    pub(crate) client: Client,
}

impl Rig {
    pub(crate) fn new(answer: &str) -> Self {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let server = runtime.block_on(Server::always(200, answer));
        let client = clients::client(&server.url());
        Self {
            runtime,
            server,
            client,
        }
    }

    pub(crate) fn run<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// The one request since the last time.
    pub(crate) fn only(&self) -> Seen {
        let mut seen = self.server.take();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen.remove(0)
    }
}
