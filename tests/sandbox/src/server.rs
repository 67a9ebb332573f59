//! Starting and stopping: a sandbox on a port of the loopback interface.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::credentials::{API_KEY, API_SECRET};
use crate::http::application;
use crate::seed;
use crate::seen::SeenRequest;
use crate::service::Service;
use crate::spec::{BUNDLE, Spec};
use crate::tenant::Tenant;

/// Requests a second that Outseta takes from one API key.
const PER_SECOND: u32 = 4;

/// How a sandbox is to be started. Made by [`Sandbox::builder`].
#[derive(Clone, Debug)]
pub struct Builder {
    port: u16,
    per_second: Option<u32>,
    extra_people: usize,
    description: Option<String>,
}

impl Builder {
    /// The port to listen on. 0, the default, takes any free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How many requests one API key may send in any second before it is answered with 429. 4 by default.
    #[must_use]
    pub fn requests_per_second(mut self, most: u32) -> Self {
        self.per_second = Some(most);
        self
    }

    /// Lifts all limits on the number of requests, those a minute of the token operations as well.
    #[must_use]
    pub fn unlimited(mut self) -> Self {
        self.per_second = None;
        self
    }

    /// Adds so many made-up people beyond those that are always there.
    #[must_use]
    pub fn extra_people(mut self, number: usize) -> Self {
        self.extra_people = number;
        self
    }

    /// Runs on another API description than the one built in: the text of a bundled OpenAPI document.
    #[must_use]
    pub fn description(mut self, bundle: impl Into<String>) -> Self {
        self.description = Some(bundle.into());
        self
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    ///
    /// When the port cannot be taken, or when the API description cannot be read.
    pub async fn start(self) -> io::Result<Sandbox> {
        let spec = Spec::parse(self.description.as_deref().unwrap_or(BUNDLE))
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let address = listener.local_addr()?;
        let mut tenant = Tenant::new(address.to_string(), self.per_second.is_some());
        seed::plant(&spec, &mut tenant, self.extra_people);
        let service = Arc::new(Service::new(spec, tenant, self.per_second));
        let (stop, stopped) = oneshot::channel::<()>();
        let application = application(Arc::clone(&service));
        let task = tokio::spawn(async move {
            let ending = async {
                // Sent to or dropped: either way it is time to stop.
                let _ = stopped.await;
            };
            // The listener was bound above; what happens to single connections is their callers' affair.
            let _ = axum::serve(listener, application)
                .with_graceful_shutdown(ending)
                .await;
        });
        Ok(Sandbox {
            service,
            address,
            stop: Some(stop),
            task: Some(task),
        })
    }
}

/// A running sandbox. It stops when it is dropped, or by [`Sandbox::shutdown`].
pub struct Sandbox {
    service: Arc<Service>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: Option<JoinHandle<()>>,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Starts a sandbox on a free port, with the limits that Outseta has.
    ///
    /// # Errors
    ///
    /// When no port can be taken, or when the API description cannot be read.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A sandbox to be set up before it is started.
    #[must_use]
    pub fn builder() -> Builder {
        Builder {
            port: 0,
            per_second: Some(PER_SECOND),
            extra_people: 0,
            description: None,
        }
    }

    /// The address of the API, such as `http://127.0.0.1:4010/api/v1`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}{}", self.address, self.service.base_path())
    }

    /// The API key of the tenant.
    #[must_use]
    pub fn api_key(&self) -> &str {
        API_KEY
    }

    /// The secret of the API key.
    #[must_use]
    pub fn api_secret(&self) -> &str {
        API_SECRET
    }

    /// The password that every seeded person signs in with.
    #[must_use]
    pub fn password(&self) -> &str {
        seed::PASSWORD
    }

    /// All requests so far in the order in which they were answered, the last 10,000 at most.
    /// Credentials, passwords, tokens and codes are taken out.
    #[must_use]
    pub fn requests(&self) -> Vec<SeenRequest> {
        self.service.requests()
    }

    /// The code that a person would now read in a mail or in an authenticator app, if one is due.
    #[must_use]
    pub fn passcode(&self, email: &str) -> Option<String> {
        let tenant = self.service.tenant();
        let person = tenant.person_by_email(email)?;
        tenant.vault.passcode(person, tenant.clock.now())
    }

    /// The token in the sign-in link that was last mailed to a person, while it can be used.
    #[must_use]
    pub fn magic_token(&self, email: &str) -> Option<String> {
        let tenant = self.service.tenant();
        let person = tenant.person_by_email(email)?;
        let token = tenant.vault.last_link(person, tenant.clock.now())?;
        Some(token.to_owned())
    }

    /// The recovery codes that a person has not used yet; none for people without a second factor.
    #[must_use]
    pub fn recovery_codes(&self, email: &str) -> Option<Vec<String>> {
        let tenant = self.service.tenant();
        let person = tenant.person_by_email(email)?;
        let codes = &tenant.vault.secrets(person)?.recovery_codes;
        (!codes.is_empty()).then(|| codes.clone())
    }

    /// Signs access tokens with a new key from now on, and returns the name of that key, its `kid`.
    /// Tokens that were signed before stay good: the keys before stay published, until
    /// [`withdraw_old_signing_keys`](Self::withdraw_old_signing_keys).
    pub fn rotate_signing_key(&self) -> String {
        self.service.tenant().keys.rotate()
    }

    /// Publishes no other key than the one that signs now.
    pub fn withdraw_old_signing_keys(&self) {
        self.service.tenant().keys.withdraw_old();
    }

    /// A token with claims of your own, signed with the key that signs now. It opens no session:
    /// the sandbox itself does not take it as an access token.
    #[must_use]
    pub fn sign(&self, claims: &serde_json::Value) -> String {
        self.service.tenant().keys.sign(claims)
    }

    /// Moves the tenant's clock forward, so that tokens, links and challenges run out.
    /// The limit of requests a second goes by the machine's clock and takes no notice.
    pub fn advance(&self, by: Duration) {
        self.service.tenant().clock.advance(by);
    }

    /// Stops the sandbox and waits until its port is free.
    pub async fn shutdown(mut self) {
        self.stop.take();
        if let Some(task) = self.task.take() {
            // The task ends with the channel; whether it ended well makes no difference now.
            let _ = task.await;
        }
    }
}

/// Serves a sandbox on a port until Ctrl-C, for people: prints its address and how to call it.
///
/// # Errors
///
/// When the port cannot be taken, or when Ctrl-C cannot be waited for.
pub async fn run(port: u16) -> io::Result<()> {
    let sandbox = Sandbox::builder().port(port).start().await?;
    let base = sandbox.base_url();
    let (key, secret) = (sandbox.api_key(), sandbox.api_secret());
    println!("An Outseta runs at {base}");
    println!("API key {key}, secret {secret}");
    println!("Everybody's password is {}", sandbox.password());
    println!("Try: curl -H 'Authorization: Outseta {key}:{secret}' {base}/crm/people");
    println!("Ctrl-C stops it.");
    tokio::signal::ctrl_c().await?;
    sandbox.shutdown().await;
    Ok(())
}
