//! The client: what all calls start from.

use std::{fmt, sync::Arc};

use url::Url;

use crate::{
    auth::{Auth, TokenProvider},
    config::ClientBuilder,
    error::{Error, Result},
    raw::RawRequest,
    route::{Credential, Method},
    secret::Secret,
    transport::Core,
};

/// A client of one Outseta tenant.
///
/// Cheap to clone; clones share connections and the rate limit. It can be used from many tasks at
/// once, inside a tokio runtime.
///
/// ```no_run
/// use outseta_api::Client;
///
/// # fn main() -> Result<(), outseta_api::Error> {
/// // With an API key, on a server:
/// let client = Client::builder("acme").api_key("key", "secret").build()?;
/// // From OUTSETA_SUBDOMAIN, OUTSETA_API_KEY and OUTSETA_API_SECRET:
/// let client = Client::from_env()?;
/// // As a user, over the same connections:
/// let ann = client.with_access_token("eyJ…")?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
}

impl Client {
    /// Starts the settings of a client of `https://{subdomain}.outseta.com`.
    pub fn builder(subdomain: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(Some(subdomain.into()))
    }

    /// A client with the settings of the environment.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `OUTSETA_SUBDOMAIN` | the tenant; not needed if `OUTSETA_BASE_URL` is set |
    /// | `OUTSETA_API_KEY`, `OUTSETA_API_SECRET` | an API key |
    /// | `OUTSETA_ACCESS_TOKEN` | a user's access token, instead of an API key |
    /// | `OUTSETA_BASE_URL` | another address, see [`ClientBuilder::base_url`] |
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration): a variable is missing (the error names
    /// it), both kinds of credentials are set, or a value is malformed.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_lookup(&|name| std::env::var(name).ok())?.build()
    }

    pub(crate) fn from_core(core: Arc<Core>) -> Self {
        Self { core }
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }

    /// A client that acts as a user, over the same connections and with the same settings.
    ///
    /// It has a rate limit of its own, see [`RateLimiter::for_access_token`](crate::RateLimiter::for_access_token). Keep it for as long as you act as that user: two clients
    /// made from the same token do not know of each other.
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration): the token is empty or has a character
    /// that cannot stand in a header.
    pub fn with_access_token(&self, token: impl Into<Secret>) -> Result<Self> {
        let auth = Auth::bearer(token.into()).map_err(Error::configuration)?;
        Ok(self.acting_as(auth))
    }

    /// A client that acts as a user whose tokens a provider gets, over the same connections and with
    /// the same settings. It has a rate limit of its own, as in
    /// [`with_access_token`](Self::with_access_token).
    pub fn with_token_provider(&self, provider: impl TokenProvider + 'static) -> Self {
        self.acting_as(Auth::provided(Arc::new(provider)))
    }

    fn acting_as(&self, auth: Auth) -> Self {
        Self {
            core: Arc::new(Core {
                auth,
                limiter: self
                    .core
                    .limiter
                    .as_ref()
                    .map(|limiter| limiter.for_access_token()),
                ..(*self.core).clone()
            }),
        }
    }

    /// Which kind of credentials the client has.
    pub fn credential(&self) -> Credential {
        self.core.auth.kind()
    }

    /// The address that requests go to, up to and including `/api/v1`.
    pub fn base_url(&self) -> &Url {
        &self.core.base
    }

    /// A request to any path below the base URL: for what this crate does not know.
    ///
    /// Credentials, the rate limit and retries are those of other calls. Only GET is taken to be
    /// harmless when sent twice; say [`resend(true)`](RawRequest::resend) where another method is
    /// as well.
    pub fn raw(&self, method: Method, path: impl AsRef<str>) -> RawRequest<'_> {
        RawRequest::new(self, method, path.as_ref())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.core.base.as_str())
            .field("credentials", &self.core.auth)
            .field("limiter", &self.core.limiter)
            .field("retry", &self.core.retry)
            .field("timeout", &self.core.timeout)
            .finish_non_exhaustive()
    }
}
