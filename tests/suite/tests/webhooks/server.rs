//! Somebody's server behind a real socket, and somebody who posts to it.

use std::net::SocketAddr;

use axum::Router;
use outseta_api::webhooks::{SIGNATURE_HEADER, WebhookKey, WebhookKeys};
use tokio::{net::TcpListener, task::JoinHandle};

pub(crate) const KEY: &str = "0011223344556677889900aabbccddeeff0011223344556677889900aabbccdd";
pub(crate) const OLD_KEY: &str = "ffeeddccbbaa99887766554433221100";
pub(crate) const FOREIGN_KEY: &str = "0123456789abcdef0123456789abcdef";

pub(crate) fn key(hex: &str) -> WebhookKey {
    hex.parse().expect("a key")
}

/// The key, and the one that it replaces.
pub(crate) fn keys() -> WebhookKeys {
    WebhookKeys::new([key(KEY), key(OLD_KEY)]).expect("keys")
}

/// A server, until it is dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    task: JoinHandle<()>,
    http: reqwest::Client,
}

/// What came back.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media: String,
    pub(crate) text: String,
}

impl Server {
    pub(crate) async fn start(router: Router) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let task = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("serves");
        });
        let http = reqwest::Client::builder()
            .no_proxy()
            .build()
            .expect("a client");
        Self {
            address,
            task,
            http,
        }
    }

    /// Posts with these headers of signatures.
    pub(crate) async fn post(&self, path: &str, signatures: &[&[u8]], body: &[u8]) -> Answer {
        let mut request = self.http.post(format!("http://{}{path}", self.address));
        for signature in signatures {
            request = request.header(SIGNATURE_HEADER, *signature);
        }
        let answer = request.body(body.to_vec()).send().await.expect("an answer");
        let media = answer.headers().get("content-type");
        let media = media.map(|media| media.to_str().expect("text").to_owned());
        Answer {
            status: answer.status().as_u16(),
            media: media.unwrap_or_default(),
            text: answer.text().await.expect("a text"),
        }
    }

    /// Posts what Outseta would.
    pub(crate) async fn report(&self, path: &str, body: &[u8]) -> Answer {
        self.post(path, &[key(KEY).sign(body).as_bytes()], body)
            .await
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}
