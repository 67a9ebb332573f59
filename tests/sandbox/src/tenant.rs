//! The tenants of a sandbox, and what each remembers between requests.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use chrono::{DateTime, Utc};

use crate::clock::{Clock, ClockForm};
use crate::credentials::ApiKey;
use crate::query::Index;
use crate::random::Random;
use crate::spec::Spec;
use crate::store::Store;
use crate::tokens::{Keys, Vault};
use crate::webhooks::{self, Outbox};

/// The name of the tenant that is always there: it answers at every address that names none.
pub(crate) const MAIN: &str = "sandbox";

/// Everything that a request to a tenant can change.
#[derive(Debug)]
pub(crate) struct Tenant {
    /// Its subdomain.
    pub(crate) name: String,
    pub(crate) api_key: ApiKey,
    pub(crate) store: Store,
    /// What makes lists of its records quick.
    pub(crate) index: Index,
    pub(crate) vault: Vault,
    pub(crate) keys: Keys,
    pub(crate) random: Random,
    pub(crate) clock: Clock,
    /// Before this moment nothing falls due; none while that is not known.
    pub(crate) next_due: Option<DateTime<Utc>>,
    /// The webhooks, and what they have to send.
    pub(crate) outbox: Outbox,
    /// How the clock was set when the tenant was last kept elsewhere.
    pub(crate) kept_clock: Option<ClockForm>,
    /// Host and port, which is the name of the tenant in its tokens.
    pub(crate) authority: String,
    /// Whether it is spoken to by HTTPS.
    pub(crate) secure: bool,
    /// Whether the token operations count calls by the minute.
    pub(crate) throttled: bool,
}

impl Tenant {
    /// A tenant without records.
    pub(crate) fn new(name: &str, authority: String, throttled: bool) -> Self {
        Self {
            name: name.to_owned(),
            api_key: ApiKey::of(name),
            store: Store::default(),
            index: Index::default(),
            vault: Vault::default(),
            keys: Keys::default(),
            random: Random::new(0x6f75_7473_6574_6121),
            clock: Clock::default(),
            next_due: None,
            outbox: Outbox::default(),
            kept_clock: None,
            authority,
            secure: false,
            throttled,
        }
    }

    /// The beginning of its addresses, and who issues its tokens.
    pub(crate) fn origin(&self) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        format!("{scheme}://{}", self.authority)
    }

    /// Keeps what was changed, and has it reported to the webhooks.
    pub(crate) fn commit(&mut self, spec: &Spec) {
        webhooks::collect(spec, self);
        self.store.commit();
    }

    /// The person with an address, in any case.
    pub(crate) fn person_by_email(&self, email: &str) -> Option<&str> {
        let mut people = self.store.with_text("Person", "Email", email.trim());
        people.next().map(|person| person.uid.as_str())
    }
}

/// A lock that a panic elsewhere does not close for good.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A tenant that can be worked on by one request at a time.
pub(crate) type Shared = Arc<Mutex<Tenant>>;

/// The tenants of a sandbox by their subdomains.
#[derive(Debug)]
pub(crate) struct Tenants(RwLock<BTreeMap<String, Shared>>);

impl Tenants {
    /// These tenants; the one called [`MAIN`] must be among them.
    pub(crate) fn new(tenants: impl IntoIterator<Item = Tenant>) -> Self {
        let by_name = tenants
            .into_iter()
            .map(|tenant| (tenant.name.clone(), Arc::new(Mutex::new(tenant))))
            .collect();
        Self(RwLock::new(by_name))
    }

    /// A tenant by its subdomain.
    pub(crate) fn get(&self, name: &str) -> Option<Shared> {
        let tenants = self.0.read().unwrap_or_else(PoisonError::into_inner);
        tenants.get(name).map(Arc::clone)
    }

    /// All tenants, by name.
    pub(crate) fn all(&self) -> Vec<Shared> {
        let tenants = self.0.read().unwrap_or_else(PoisonError::into_inner);
        tenants.values().map(Arc::clone).collect()
    }

    /// Puts these tenants in the place of all others; the one called [`MAIN`] must be among them.
    pub(crate) fn set(&self, tenants: Vec<Shared>) {
        let tenants = tenants.into_iter();
        let by_name = tenants.map(|tenant| (lock(&tenant).name.clone(), Arc::clone(&tenant)));
        let by_name = by_name.collect();
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = by_name;
    }

    /// The tenant that a `Host` header names: `globex.localhost:4010` and `globex.outseta.com` are
    /// Globex, and any other address is the main tenant. None if no tenant is called that.
    pub(crate) fn at(&self, host: &str) -> Option<Shared> {
        self.get(&name_at(host))
    }
}

/// The tenant that a `Host` header names, whether there is one or not.
pub(crate) fn name_at(host: &str) -> String {
    subdomain(host).unwrap_or_else(|| MAIN.to_owned())
}

/// The subdomain in a `Host` header, in lower case; none in an address that has no tenant's name in it.
fn subdomain(host: &str) -> Option<String> {
    let host = host.trim().to_ascii_lowercase();
    let name = host
        .rsplit_once(':')
        .map_or(host.as_str(), |(name, _)| name);
    let name = name
        .strip_suffix(".localhost")
        .or_else(|| name.strip_suffix(".outseta.com"))?;
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::subdomain;

    #[test]
    fn finds_the_name_of_the_tenant_in_an_address() {
        for (host, name) in [
            ("globex.localhost:4010", Some("globex")),
            ("Globex.Outseta.com", Some("globex")),
            ("127.0.0.1:4010", None),
            ("localhost:4010", None),
            ("[::1]:4010", None),
            ("", None),
        ] {
            assert_eq!(subdomain(host).as_deref(), name, "{host}");
        }
    }
}
