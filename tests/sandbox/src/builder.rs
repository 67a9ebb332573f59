//! How a sandbox is set up, and its start: tenants, certificate, port, server.

use std::io;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::founding::{Founding, Plan};
use crate::http::application;
use crate::keep::fingerprint;
use crate::line::{Door, Line};
use crate::seed::Source;
use crate::server::Sandbox;
use crate::service::Service;
use crate::spec::{BUNDLE, Spec};
use crate::tenant::{Tenants, lock};
use crate::tls::Tls;
use crate::webhooks::{Webhook, deliver};

/// Requests a second that Outseta takes from one API key.
const PER_SECOND: u32 = 4;

/// How a sandbox is to be started. Made by [`Sandbox::builder`].
#[derive(Clone, Debug)]
pub struct Builder {
    port: u16,
    per_second: Option<u32>,
    plan: Plan,
    description: Option<String>,
    strict: bool,
    tls: Option<Tls>,
    clock: Option<SystemTime>,
    webhooks: Vec<Webhook>,
}

impl Builder {
    /// The settings that a sandbox has where nothing is said.
    pub(crate) fn new() -> Self {
        Self {
            port: 0,
            per_second: Some(PER_SECOND),
            plan: Plan::default(),
            description: None,
            strict: false,
            tls: None,
            clock: None,
            webhooks: Vec::new(),
        }
    }

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

    /// Adds a tenant of its own by its subdomain, beside the one that is always there: it answers
    /// where the host is `NAME.localhost` or `NAME.outseta.com`, with an API key of its own.
    #[must_use]
    pub fn tenant(mut self, subdomain: impl Into<String>) -> Self {
        self.plan.tenants.push(subdomain.into());
        self
    }

    /// Adds so many made-up people beyond those that are always there, to every tenant.
    #[must_use]
    pub fn extra_people(mut self, number: usize) -> Self {
        self.plan.extra_people = number;
        self
    }

    /// Adds records of your own, written in the format of seed files (see the README): names of the
    /// description, relations by `{"Uid": "…"}`, in any order. Called several times, later seeds
    /// may name records of earlier ones.
    #[must_use]
    pub fn seed(mut self, text: impl Into<String>) -> Self {
        self.plan.seeds.push(Source::Text(text.into()));
        self
    }

    /// Adds the records of a seed file, which is read when the sandbox starts.
    #[must_use]
    pub fn seed_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.plan.seeds.push(Source::File(path.into()));
        self
    }

    /// Keeps everything in a SQLite file: whatever is answered is in it before the answer goes out.
    /// A sandbox that is started with a file of before goes on exactly where that one stopped, or was
    /// killed; seeds and extra people only go into new tenants. A power cut may take the last moments; the
    /// file stays whole. It holds passwords and private keys as they are.
    #[cfg(feature = "sqlite")]
    #[must_use]
    pub fn database(mut self, path: impl Into<PathBuf>) -> Self {
        self.plan.database = Some(path.into());
        self
    }

    /// Starts with the clock standing still at a moment, until it is moved, so that a test sees the same dates
    /// every time. The made-up records date from the beginning of 2026; what is to come for them, the next
    /// renewals and the ends of trials, lies days from this moment. Without it the clock is the machine's.
    /// Moments before 1970 or after 2100 count as these.
    #[must_use]
    pub fn clock(mut self, at: SystemTime) -> Self {
        self.clock = Some(at);
        self
    }

    /// Runs on another API description than the one built in: the text of a bundled OpenAPI document.
    #[must_use]
    pub fn description(mut self, bundle: impl Into<String>) -> Self {
        self.description = Some(bundle.into());
        self
    }

    /// Whether requests that the description does not describe are refused, with a message that says
    /// why: unknown parameters and members, values that are not of the declared type, other content
    /// types, bodies where none is taken. No by default: Outseta itself passes over most of that.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Speaks HTTPS, and answers plain HTTP on the same port with 301 to the same address by HTTPS, as
    /// Outseta does. Without it, plain HTTP is spoken.
    #[must_use]
    pub fn tls(mut self, tls: Tls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// Posts what happens in the main tenant to an address, as [`Webhook`] says. Reports that are not
    /// taken with a 2xx within 10 seconds are sent again every 20 minutes by the tenant's clock, 20 times at
    /// most. Nothing is reported of requests with `donotlog=1`, or that were refused.
    #[must_use]
    pub fn webhook(mut self, webhook: Webhook) -> Self {
        self.webhooks.push(webhook);
        self
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    ///
    /// When the port cannot be taken, when the API description cannot be read, when the TLS certificate
    /// or its key cannot be used, when a webhook cannot work, when a tenant is called what no subdomain can be
    /// called, or what another one is, or when there is a fault in a seed; then nothing is served, and the error
    /// names the line of each fault and the cure. When the database is in use, of another program or format, or
    /// cannot be written.
    pub async fn start(self) -> io::Result<Sandbox> {
        let plan = Plan {
            throttled: self.per_second.is_some(),
            secure: self.tls.is_some(),
            clock: self.clock,
            ..self.plan
        };
        let founding = Founding::of(&plan)?;
        let bundle = self.description.as_deref().unwrap_or(BUNDLE);
        let spec = Spec::parse(bundle)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        let webhooks = self.webhooks.iter().map(|webhook| webhook.check(&spec));
        let webhooks = webhooks
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let (acceptor, certificate) = match &self.tls {
            Some(tls) => {
                let (acceptor, certificate) = tls.prepare(&hosts(founding.names()))?;
                (Some(acceptor), Some(certificate))
            }
            None => (None, None),
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let address = listener.local_addr()?;
        let description = fingerprint(bundle);
        let (tenants, keeper) = founding.found(&spec, &description, address)?;
        let tenants = Tenants::new(tenants);
        let door = Door::new(listener, acceptor);
        let (stop, mut stopped) = watch::channel(());
        let service = Service::new(spec, tenants, self.per_second, stopped.clone());
        let service = service.strict(self.strict).kept_by(keeper, description);
        let service = service.begun_by(plan, address);
        let service = Arc::new(service);
        for webhook in webhooks {
            lock(&service.main()).outbox.add(webhook);
        }
        tokio::spawn(deliver(Arc::clone(&service), stopped.clone()));
        let application = application(Arc::clone(&service));
        let task = tokio::spawn(async move {
            let ending = async move {
                // Nothing is ever sent: the sender is dropped when it is time to stop.
                let _ = stopped.changed().await;
            };
            let application = application.into_make_service_with_connect_info::<Line>();
            // The listener was bound above; what happens to single connections is their callers' affair.
            let _ = axum::serve(door, application)
                .with_graceful_shutdown(ending)
                .await;
        });
        Ok(Sandbox {
            main: lock(&service.main()).api_key.clone(),
            service,
            address,
            certificate,
            stop: Some(stop),
            task: Some(task),
        })
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
        Builder::new()
    }
}

/// The hosts that the tenants answer at.
fn hosts(names: &[String]) -> Vec<String> {
    let fixed = ["localhost", "127.0.0.1", "::1", "*.localhost"];
    let fixed = fixed.into_iter().map(str::to_owned);
    // Not every client takes the pattern, since it has but one label after the star.
    let named = names.iter().map(|name| format!("{name}.localhost"));
    fixed.chain(named).collect()
}
