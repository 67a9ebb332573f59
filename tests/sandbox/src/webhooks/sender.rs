//! Posting: a task that sleeps until something is due by a tenant's clock, and sends it.

use std::error::Error as _;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, USER_AGENT};
use reqwest::{Client, redirect, retry};
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

use super::Attempt;
use super::outbox::Parcel;
use crate::service::Service;
use crate::tenant::{Shared, lock};

/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The longest sleep: the machine's clock may be set meanwhile.
const NAP: Duration = Duration::from_secs(60);

/// What wakes the task, and what it tells those who wait for it.
#[derive(Debug, Default)]
pub(crate) struct Post {
    pub(crate) wake: Arc<Notify>,
    pub(crate) done: Notify,
}

/// Sends what the tenants have to send, until the sandbox stops.
pub(crate) async fn deliver(service: Arc<Service>, mut stopped: watch::Receiver<()>) {
    let mut under_way = JoinSet::new();
    // Made when it is first needed: it reads the certificates that the machine trusts.
    let client: OnceLock<reqwest::Result<Client>> = OnceLock::new();
    loop {
        let mut nap = NAP;
        for tenant in service.tenants().all() {
            loop {
                let mut locked = lock(&tenant);
                let now = locked.clock.now();
                let Some(parcel) = locked.outbox.start(now) else {
                    let due = locked.outbox.next_due();
                    let until = due.and_then(|due| (due - now).to_std().ok());
                    nap = nap.min(until.unwrap_or(NAP));
                    break;
                };
                drop(locked);
                let client = match client.get_or_init(http) {
                    Ok(client) => Ok(client.clone()),
                    Err(error) => Err(error.to_string()),
                };
                under_way.spawn(carry(client, Arc::clone(&tenant), parcel));
            }
        }
        service.post().done.notify_waiters();
        tokio::select! {
            // Nothing is ever sent: it is the end that is waited for.
            _ = stopped.changed() => return,
            () = service.post().wake.notified() => {}
            Some(_) = under_way.join_next() => {}
            () = tokio::time::sleep(nap) => {}
        }
    }
}

/// A client that does one thing once.
fn http() -> reqwest::Result<Client> {
    Client::builder()
        .timeout(TIMEOUT)
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        // What is meant for this machine must not leave it.
        .no_proxy()
        .build()
}

/// Sends one report, and notes how it went.
async fn carry(client: Result<Client, String>, tenant: Shared, parcel: Parcel) {
    let delivery = parcel.delivery;
    let (status, error) = match client {
        Ok(client) => match post(&client, parcel).await {
            Ok(status) => (Some(status), None),
            Err(error) => (None, Some(reason(error))),
        },
        Err(error) => (None, Some(error)),
    };
    let mut tenant = lock(&tenant);
    let at = tenant.clock.now().into();
    let attempt = Attempt { at, status, error };
    tenant.outbox.finish(delivery, attempt);
}

/// The status that a report is answered with.
async fn post(client: &Client, parcel: Parcel) -> reqwest::Result<u16> {
    let mut request = client
        .post(&parcel.url)
        .header(CONTENT_TYPE, "application/json; charset=utf-8")
        .header(USER_AGENT, "outseta-sandbox");
    if let Some((header, signature)) = parcel.signature {
        request = request.header(header, signature);
    }
    let answer = request.body(parcel.body.as_bytes().to_vec()).send().await?;
    Ok(answer.status().as_u16())
}

/// Why no answer came: the innermost reason, which names no address.
fn reason(error: reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no answer within {} seconds", TIMEOUT.as_secs());
    }
    let error = error.without_url();
    let mut reason = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        reason = inner.to_string();
        source = inner.source();
    }
    reason
}
