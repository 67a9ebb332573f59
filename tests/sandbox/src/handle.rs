//! One tenant of a running sandbox, as a test or a program speaks to it beside the API.

use std::fmt;
use std::time::SystemTime;

use crate::faults::{Fault, FaultError, FaultId};
use crate::json::Json;
use crate::mail::{self, SentMail};
use crate::operations::{Call, confirm_by_address, time};
use crate::service::Service;
use crate::tenant::{Shared, Tenant, lock};
use crate::webhooks::{self, ActiveWebhook, Delivery, Webhook, WebhookError, WebhookId};

/// A tenant of a sandbox. Made by [`Sandbox::tenant`](crate::Sandbox::tenant).
pub struct TenantRef<'s> {
    service: &'s Service,
    tenant: Shared,
}

impl fmt::Debug for TenantRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TenantRef")
            .field("name", &self.name())
            .finish_non_exhaustive()
    }
}

impl<'s> TenantRef<'s> {
    pub(crate) fn new(service: &'s Service, tenant: Shared) -> Self {
        Self { service, tenant }
    }

    /// Its subdomain.
    #[must_use]
    pub fn name(&self) -> String {
        lock(&self.tenant).name.clone()
    }

    /// The address of its API, such as `http://globex.localhost:4010/api/v1`.
    #[must_use]
    pub fn base_url(&self) -> String {
        self.service.base_url(&lock(&self.tenant))
    }

    /// The address of its page for people, such as `http://globex.localhost:4010/`.
    #[must_use]
    pub fn page_url(&self) -> String {
        format!("{}/", lock(&self.tenant).origin())
    }

    /// Its API key.
    #[must_use]
    pub fn api_key(&self) -> String {
        lock(&self.tenant).api_key.key.clone()
    }

    /// The secret of its API key.
    #[must_use]
    pub fn api_secret(&self) -> String {
        lock(&self.tenant).api_key.secret.clone()
    }

    /// Makes requests of this tenant to an operation fail, as [`Sandbox::fault`](crate::Sandbox::fault) does
    /// for all tenants.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn fault(&self, operation: &str, fault: Fault) -> Result<FaultId, FaultError> {
        let name = self.name();
        self.service.add_fault(Some(name), operation, fault)
    }

    /// The time as this tenant sees it.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        lock(&self.tenant).clock.now().into()
    }

    /// Posts what happens in this tenant to an address, as [`Webhook`] says, from now on.
    ///
    /// # Errors
    ///
    /// When the address is none, when no event is called what was named, or when the key is not hexadecimal.
    pub fn add_webhook(&self, webhook: &Webhook) -> Result<WebhookId, WebhookError> {
        let hook = webhook.check(self.service.spec())?;
        Ok(lock(&self.tenant).outbox.add(hook))
    }

    /// The webhooks, oldest first.
    #[must_use]
    pub fn webhooks(&self) -> Vec<ActiveWebhook> {
        lock(&self.tenant).outbox.hooks(self.service.spec())
    }

    /// Takes a webhook away, with what it had yet to send; false if it was gone already.
    pub fn remove_webhook(&self, id: WebhookId) -> bool {
        lock(&self.tenant).outbox.remove(id)
    }

    /// What was sent to the webhooks and what is yet to be sent, in the order of events. The last 10,000 at
    /// most, of those that are done with.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        lock(&self.tenant).outbox.deliveries()
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
        // What serde_json writes is JSON, and nests no deeper than what was given.
        let data = Json::parse(&data.to_string()).unwrap_or(Json::Null);
        self.change(|tenant| webhooks::raise(self.service.spec(), tenant, event, uid, &data))
    }

    /// Waits until no webhook of this tenant has anything to send by now: what is due was sent, and answered or given up
    /// for this time. What failed and is to be sent again in 20 minutes does not count.
    pub async fn webhooks_settled(&self) {
        self.service
            .settle(std::slice::from_ref(&self.tenant))
            .await;
    }

    /// The code that a person would now read in a mail or in an authenticator app, if one is due.
    #[must_use]
    pub fn passcode(&self, email: &str) -> Option<String> {
        let tenant = lock(&self.tenant);
        let person = tenant.person_by_email(email)?;
        tenant.vault.passcode(person, tenant.clock.now())
    }

    /// The token in the sign-in link that was last mailed to a person, while it can be used.
    #[must_use]
    pub fn magic_token(&self, email: &str) -> Option<String> {
        let tenant = lock(&self.tenant);
        let person = tenant.person_by_email(email)?;
        let token = tenant.vault.last_link(person, tenant.clock.now())?;
        Some(token.to_owned())
    }

    /// The recovery codes that a person has not used yet; none for people without a second factor.
    #[must_use]
    pub fn recovery_codes(&self, email: &str) -> Option<Vec<String>> {
        let tenant = lock(&self.tenant);
        let person = tenant.person_by_email(email)?;
        let codes = &tenant.vault.secrets(person)?.recovery_codes;
        (!codes.is_empty()).then(|| codes.clone())
    }

    /// Every mail that Outseta would have sent so far, oldest first, the last 10,000 at most. They
    /// went nowhere.
    #[must_use]
    pub fn mails(&self) -> Vec<SentMail> {
        let mut tenant = lock(&self.tenant);
        time::catch_up(self.service.spec(), &mut tenant);
        mail::all(&tenant.store)
    }

    /// Confirms the subscription of a person to an e-mail list, by address and by the list's
    /// identifier, as if the link of the mail had been followed. False if there is none that can be
    /// confirmed: nobody of that address is on the list, or they have left it.
    pub fn confirm(&self, email: &str, list: &str) -> bool {
        let tenant = &mut *lock(&self.tenant);
        let now = time::catch_up(self.service.spec(), tenant);
        let mut call = Call::at(self.service.spec(), tenant, now);
        let confirmed = confirm_by_address(&mut call, email, list);
        tenant.commit(self.service.spec());
        confirmed
    }

    /// Signs access tokens with a new key from now on, and returns the name of that key, its `kid`.
    /// Tokens that were signed before stay good until
    /// [`withdraw_old_signing_keys`](Self::withdraw_old_signing_keys).
    pub fn rotate_signing_key(&self) -> String {
        self.change(|tenant| tenant.keys.rotate())
    }

    /// Publishes no other key than the one that signs now.
    pub fn withdraw_old_signing_keys(&self) {
        self.change(|tenant| tenant.keys.withdraw_old());
    }

    /// A token with claims of your own, signed with the key that signs now. It opens no session.
    #[must_use]
    pub fn sign(&self, claims: &serde_json::Value) -> String {
        self.change(|tenant| tenant.keys.sign(claims))
    }

    /// Changes the tenant beside a request.
    fn change<T>(&self, change: impl FnOnce(&mut Tenant) -> T) -> T {
        let mut tenant = lock(&self.tenant);
        let result = change(&mut tenant);
        self.service.keep_or_later(&mut tenant);
        result
    }
}
