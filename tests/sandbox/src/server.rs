//! A running sandbox, as a test or a program speaks to it beside the API.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::clock::Clock;
use crate::credentials::ApiKey;
use crate::faults::{ActiveFault, Fault, FaultError, FaultId};
use crate::founding::authority;
use crate::handle::TenantRef;
use crate::keep::Snapshot;
use crate::mail::SentMail;
use crate::seed::{self};
use crate::seen::SeenRequest;
use crate::service::Service;
use crate::tenant::lock;
use crate::webhooks::{ActiveWebhook, Delivery, Webhook, WebhookError, WebhookId};

/// A running sandbox. It stops when it is dropped, or by [`Sandbox::shutdown`].
pub struct Sandbox {
    pub(crate) service: Arc<Service>,
    /// Of the main tenant.
    pub(crate) main: ApiKey,
    pub(crate) address: SocketAddr,
    pub(crate) certificate: Option<String>,
    pub(crate) stop: Option<watch::Sender<()>>,
    pub(crate) task: Option<JoinHandle<()>>,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl Sandbox {
    /// The address of the API of the main tenant, such as `http://127.0.0.1:4010/api/v1`.
    #[must_use]
    pub fn base_url(&self) -> String {
        self.main().base_url()
    }

    /// What a client has to trust to speak to a sandbox with [`Builder::tls`](crate::Builder::tls), in PEM: the authority
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
    /// [`Builder::seed`](crate::Builder::seed). It has no passwords: people that it makes have [`password`](Self::password).
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
