//! Starting and stopping: a sandbox on a port of the loopback interface.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::clock::Clock;
use crate::credentials::ApiKey;
use crate::faults::{ActiveFault, Fault, FaultError, FaultId};
use crate::founding::{Founding, Plan, authority};
use crate::handle::TenantRef;
use crate::http::application;
use crate::keep::{Snapshot, fingerprint};
use crate::line::{Door, Line};
use crate::mail::SentMail;
use crate::seed::{self, Source};
use crate::seen::SeenRequest;
use crate::service::Service;
use crate::spec::{BUNDLE, Spec};
use crate::tenant::{Tenants, lock};
use crate::tls::Tls;
use crate::webhooks::{ActiveWebhook, Delivery, Webhook, WebhookError, WebhookId, deliver};

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

/// The hosts that the tenants answer at.
fn hosts(names: &[String]) -> Vec<String> {
    let fixed = ["localhost", "127.0.0.1", "::1", "*.localhost"];
    let fixed = fixed.into_iter().map(str::to_owned);
    // Not every client takes the pattern, since it has but one label after the star.
    let named = names.iter().map(|name| format!("{name}.localhost"));
    fixed.chain(named).collect()
}

/// A running sandbox. It stops when it is dropped, or by [`Sandbox::shutdown`].
pub struct Sandbox {
    service: Arc<Service>,
    main: ApiKey,
    address: SocketAddr,
    certificate: Option<String>,
    stop: Option<watch::Sender<()>>,
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
            plan: Plan::default(),
            description: None,
            strict: false,
            tls: None,
            clock: None,
            webhooks: Vec::new(),
        }
    }

    /// The address of the API of the main tenant, such as `http://127.0.0.1:4010/api/v1`.
    #[must_use]
    pub fn base_url(&self) -> String {
        self.main().base_url()
    }

    /// What a client has to trust to speak to a sandbox with [`Builder::tls`], in PEM: the authority
    /// behind the certificate that was made for it, or else the certificates that were given.
    #[must_use]
    pub fn certificate(&self) -> Option<&str> {
        self.certificate.as_deref()
    }

    /// The address of the page for a browser, such as `http://127.0.0.1:4010/`. What its buttons do, programs do
    /// below `/_sandbox` there.
    #[must_use]
    pub fn page_url(&self) -> String {
        format!("{}/", lock(&self.service.main()).origin())
    }

    /// The API key of the main tenant.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.main.key
    }

    /// The secret of the API key of the main tenant.
    #[must_use]
    pub fn api_secret(&self) -> &str {
        &self.main.secret
    }

    /// The tenant of that subdomain, if there is one. What is asked of the sandbox itself is
    /// asked of the main tenant.
    #[must_use]
    pub fn tenant(&self, subdomain: &str) -> Option<TenantRef<'_>> {
        let tenant = self.service.tenants().get(subdomain)?;
        Some(TenantRef::new(&self.service, tenant))
    }

    /// All tenants, by name.
    #[must_use]
    pub fn tenants(&self) -> Vec<TenantRef<'_>> {
        let all = self.service.tenants().all().into_iter();
        all.map(|tenant| TenantRef::new(&self.service, tenant))
            .collect()
    }

    fn main(&self) -> TenantRef<'_> {
        TenantRef::new(&self.service, self.service.main())
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
        self.main().passcode(email)
    }

    /// The token in the sign-in link that was last mailed to a person, while it can be used.
    #[must_use]
    pub fn magic_token(&self, email: &str) -> Option<String> {
        self.main().magic_token(email)
    }

    /// Every mail that Outseta would have sent so far, oldest first, the last 10,000 at most. They
    /// went nowhere.
    #[must_use]
    pub fn mails(&self) -> Vec<SentMail> {
        self.main().mails()
    }

    /// Confirms the subscription of a person to an e-mail list; see [`TenantRef::confirm`].
    pub fn confirm(&self, email: &str, list: &str) -> bool {
        self.main().confirm(email, list)
    }

    /// The recovery codes that a person has not used yet; none for people without a second factor.
    #[must_use]
    pub fn recovery_codes(&self, email: &str) -> Option<Vec<String>> {
        self.main().recovery_codes(email)
    }

    /// Signs access tokens with a new key from now on, and returns the name of that key, its `kid`.
    /// Tokens that were signed before stay good: the keys before stay published, until
    /// [`withdraw_old_signing_keys`](Self::withdraw_old_signing_keys).
    pub fn rotate_signing_key(&self) -> String {
        self.main().rotate_signing_key()
    }

    /// Publishes no other key than the one that signs now.
    pub fn withdraw_old_signing_keys(&self) {
        self.main().withdraw_old_signing_keys();
    }

    /// A token with claims of your own, signed with the key that signs now. It opens no session:
    /// the sandbox itself does not take it as an access token.
    #[must_use]
    pub fn sign(&self, claims: &serde_json::Value) -> String {
        self.main().sign(claims)
    }

    /// Makes requests to an operation fail, of all tenants: `*` for every operation, one by its name, or
    /// by method and path as in `GET /crm/people/{personUid}`. Of several faults for one request the one
    /// that was set first comes, so that a list of them with [`Fault::times`] is a script.
    ///
    /// Programs in other languages ask for a fault by the header `x-sandbox-fault`, request by request.
    ///
    /// ```
    /// # async fn sample() -> Result<(), Box<dyn std::error::Error>> {
    /// use outseta_sandbox::{Fault, Sandbox};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// sandbox.fault("people_list", Fault::status(503).times(2))?;
    /// // The write happens, its answer does not arrive.
    /// sandbox.fault("people_add", Fault::reset().after().times(1))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When no operation is called that, or when the fault cannot happen: a status that is none, 0 times.
    pub fn fault(&self, operation: &str, fault: Fault) -> Result<FaultId, FaultError> {
        self.service.add_fault(None, operation, fault)
    }

    /// The faults that are set, oldest first. Those that came as often as they should are gone.
    #[must_use]
    pub fn faults(&self) -> Vec<ActiveFault> {
        lock(self.service.faults()).list()
    }

    /// Takes a fault away; false if it was gone already.
    pub fn clear_fault(&self, id: FaultId) -> bool {
        lock(self.service.faults()).clear(id)
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        lock(self.service.faults()).clear_all();
    }

    /// Posts what happens in the main tenant to an address, as [`Webhook`] says, from now on.
    ///
    /// # Errors
    ///
    /// When the address is none, when no event is called what was named, or when the key is not hexadecimal.
    pub fn add_webhook(&self, webhook: &Webhook) -> Result<WebhookId, WebhookError> {
        self.main().add_webhook(webhook)
    }

    /// The webhooks of the main tenant, oldest first.
    #[must_use]
    pub fn webhooks(&self) -> Vec<ActiveWebhook> {
        self.main().webhooks()
    }

    /// Takes a webhook away, with what it had yet to send; false if it was gone already.
    pub fn remove_webhook(&self, id: WebhookId) -> bool {
        self.main().remove_webhook(id)
    }

    /// What was sent to the webhooks of the main tenant and what is yet to be sent, in the order of events. The last 10,000 at
    /// most, of those that are done with.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.main().deliveries()
    }

    /// Makes an event happen that nothing in the API brings about, as `PersonEmailOpened` or `TaskCreated`: it is
    /// written into the activity log and reported to the webhooks. `uid` names what it is about: a person for
    /// `Person…` and `Discord…`, a deal, a person or an account for `Task…`, an account for `Account…`, and so on.
    /// `data` are its details.
    ///
    /// # Errors
    ///
    /// When no event is called that, or when there is no such record.
    pub fn raise_event(
        &self,
        event: &str,
        uid: &str,
        data: &serde_json::Value,
    ) -> Result<(), WebhookError> {
        self.main().raise_event(event, uid, data)
    }

    /// Waits until no webhook of any tenant has anything to send by now: what is due was sent, and answered or given up
    /// for this time. What failed and is to be sent again in 20 minutes does not count.
    pub async fn webhooks_settled(&self) {
        self.service.settle(&self.service.tenants().all()).await;
    }

    /// The time as the main tenant sees it.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.main().now()
    }

    /// Moves the clock of all tenants forward: trials end, subscriptions renew and are billed, tokens, links and
    /// challenges run out. Everything that falls due on the way has happened when this returns, in the order of
    /// its dates and each at its own. The limit of requests a second goes by the machine's clock and takes no
    /// notice. The clock goes up to the year 2100.
    pub fn advance(&self, by: Duration) {
        self.service.move_clocks(|clock| clock.advance(by));
    }

    /// Moves the clock of all tenants to a moment, as [`advance`](Self::advance) does.
    ///
    /// # Errors
    ///
    /// When the clock of a tenant shows a later time already, since what has happened is not undone. No
    /// clock is moved then.
    pub fn set_clock(&self, to: SystemTime) -> io::Result<()> {
        let ahead = self.tenants().iter().any(|tenant| tenant.now() > to);
        if ahead {
            let message = "the clock shows a later time already, and it only moves forward: start another sandbox for an earlier one";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        self.service.move_clocks(|clock| clock.set(to));
        Ok(())
    }

    /// Lets the clock of all tenants stand still where it is, until it is moved or
    /// [let run again](Self::run_clock). A clock that stands still is still moved by
    /// [`advance`](Self::advance) and [`set_clock`](Self::set_clock).
    pub fn stop_clock(&self) {
        self.service.move_clocks(Clock::stop);
    }

    /// Lets the clock of all tenants run on from where it is.
    pub fn run_clock(&self) {
        self.service.move_clocks(Clock::run);
    }

    /// Whether the clock stands still.
    #[must_use]
    pub fn clock_is_stopped(&self) -> bool {
        lock(&self.service.main()).clock.is_still()
    }

    /// Goes back to the start: the records, sign-ins and the clock of all tenants are as when the sandbox was
    /// first started with these settings, seeds included. The requests that were seen, the faults and the webhooks stay.
    ///
    /// # Errors
    ///
    /// When a seed cannot be read any more, or when the database cannot be written; nothing has changed then.
    pub fn reset(&self) -> io::Result<()> {
        self.service.reset().map_err(io::Error::other)
    }

    /// All records of all tenants as a seed file, to be changed by hand and given to
    /// [`Builder::seed`]. It has no passwords: people that it makes have [`password`](Self::password).
    #[must_use]
    pub fn to_seed(&self) -> String {
        self.service.to_seed()
    }

    /// The state of all tenants, to be gone back to by [`restore`](Self::restore).
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::new(self.service.state())
    }

    /// Puts all tenants into the state of a snapshot, of this sandbox or another one. Tenants that it
    /// does not have are gone, those that it has in addition are made. What the description of this
    /// sandbox does not have is passed over. The clock goes back as well.
    ///
    /// # Errors
    ///
    /// When the snapshot was tampered with, or when it cannot be written to the database. Then all is as it was.
    pub fn restore(&self, snapshot: &Snapshot) -> io::Result<()> {
        let authority = |name: &str| authority(name, self.address);
        let restored = self.service.restore(snapshot.state(), authority);
        restored.map_err(io::Error::other)
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
