//! Settings of a verifier.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use url::Url;

use super::{
    fetch::Remote,
    keys::{Clock, KeySet, Keys},
    verifier::Verifier,
};
use crate::{
    client::Client,
    config::ClientBuilder,
    error::{Error, Result},
};

const LEEWAY: Duration = Duration::from_secs(60);
const REFETCH_INTERVAL: Duration = Duration::from_secs(60);
const MAX_KEY_AGE: Duration = Duration::from_secs(60 * 60);
const FETCH_TIMEOUT: Duration = Duration::from_secs(10);
const JWKS_PATH: &str = "/.well-known/jwks";

/// Settings of a [`Verifier`].
///
/// | setting | default |
/// |---|---|
/// | [`issuers`](Self::issuers) | `https://{host}` and `http://{host}`, each with and without a final slash, and `{host}` |
/// | [`audiences`](Self::audiences) | `{host}` and `https://{host}` |
/// | [`leeway`](Self::leeway) | 60 seconds |
/// | [`refetch_interval`](Self::refetch_interval) | 60 seconds |
/// | [`max_key_age`](Self::max_key_age) | an hour |
/// | [`fetch_timeout`](Self::fetch_timeout) | 10 seconds |
/// | [`jwks_path`](Self::jwks_path) | `/.well-known/jwks` |
/// | [`clock`](Self::clock) | that of the system |
///
/// `{host}` is the host of the base URL, such as `acme.outseta.com`. Outseta does not promise the
/// forms of `iss` and `aud`. The token that it shows in its help has `http://` before the host in the
/// former and the host alone in the latter; programs that check them expect `https://` as well, so
/// all of these are accepted, and no other host. Set both where a tenant has a domain of its own.
///
/// Of a key set 256 KiB are read, and a token may have 16 KiB. Keys are fetched without credentials,
/// outside the rate limit, and redirects are not followed.
#[must_use = "a builder does nothing until `build`"]
#[derive(Clone)]
pub struct VerifierBuilder {
    host: Host,
    given: Option<String>,
    issuers: Option<Vec<String>>,
    audiences: Option<Vec<String>>,
    leeway: Duration,
    refetch_interval: Duration,
    max_key_age: Duration,
    fetch_timeout: Duration,
    jwks_path: String,
    clock: Clock,
}

/// Where the tenant is, and how to get there.
#[derive(Clone)]
enum Host {
    Client(Client),
    Settings(Box<ClientBuilder>),
}

impl VerifierBuilder {
    /// Settings for a tenant of that subdomain.
    pub(super) fn of(subdomain: String) -> Self {
        Self::new(Host::Settings(Box::new(Client::builder(subdomain))))
    }

    fn new(host: Host) -> Self {
        Self {
            host,
            given: None,
            issuers: None,
            audiences: None,
            leeway: LEEWAY,
            refetch_interval: REFETCH_INTERVAL,
            max_key_age: MAX_KEY_AGE,
            fetch_timeout: FETCH_TIMEOUT,
            jwks_path: JWKS_PATH.to_owned(),
            clock: Arc::new(SystemTime::now),
        }
    }

    /// Another address of the tenant: one of its own domain, or a sandbox. The path does not matter.
    /// HTTPS, or HTTP on this machine.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        let settings = match self.host {
            Host::Settings(settings) => *settings,
            // The connections of a client are for its own address.
            Host::Client(_) => ClientBuilder::new(None),
        };
        self.host = Host::Settings(Box::new(settings.base_url(url)));
        self
    }

    /// Which `iss` are accepted, to the letter.
    pub fn issuers<I: Into<String>>(mut self, issuers: impl IntoIterator<Item = I>) -> Self {
        self.issuers = Some(issuers.into_iter().map(Into::into).collect());
        self
    }

    /// Which `aud` are accepted, to the letter. A token with several needs one of them.
    pub fn audiences<A: Into<String>>(mut self, audiences: impl IntoIterator<Item = A>) -> Self {
        self.audiences = Some(audiences.into_iter().map(Into::into).collect());
        self
    }

    /// How much clocks may differ: added to `exp`, taken off `nbf`. Whole seconds.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.leeway = leeway;
        self
    }

    /// How long to wait after fetching the keys before a token with an unknown key may cause another
    /// fetch; after a failure as well, but only a second while there are no keys at all.
    ///
    /// It is what forged tokens can cost at most. A new key of Outseta's is refused that long if it
    /// comes right after a fetch.
    pub fn refetch_interval(mut self, interval: Duration) -> Self {
        self.refetch_interval = interval;
        self
    }

    /// How old keys may get before they are fetched again in the background, so that a key that was
    /// withdrawn is refused in the end. If that fails the old ones stay good, and it is tried again
    /// after the refetch interval.
    pub fn max_key_age(mut self, age: Duration) -> Self {
        self.max_key_age = age;
        self
    }

    /// How long fetching the keys may take.
    pub fn fetch_timeout(mut self, timeout: Duration) -> Self {
        self.fetch_timeout = timeout;
        self
    }

    /// Where the keys are on the host. Outseta's guide also has `/.well-known/jwks.json`.
    pub fn jwks_path(mut self, path: impl Into<String>) -> Self {
        self.jwks_path = path.into();
        self
    }

    /// The text of a JWK set: these keys are used, no others, and nothing is ever fetched.
    pub fn keys(mut self, jwks: impl Into<String>) -> Self {
        self.given = Some(jwks.into());
        self
    }

    /// The time that tokens and keys are held against, for tests.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use outseta_api::jwt::Verifier;
    ///
    /// let builder = Verifier::builder("acme")
    ///     .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000));
    /// # builder.build()?;
    /// # Ok::<(), outseta_api::Error>(())
    /// ```
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Builds the verifier. Nothing is fetched yet.
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration): the subdomain or the base URL is
    /// malformed, no issuer or no audience would be accepted, the path does not begin with a slash,
    /// or the given text holds no key for RS256.
    pub fn build(self) -> Result<Verifier> {
        let client = match self.host {
            Host::Client(client) => client,
            Host::Settings(settings) => settings.build()?,
        };
        let host = authority(client.base_url());
        let issuers = self.issuers.unwrap_or_else(|| {
            ["https://{}", "https://{}/", "http://{}", "http://{}/", "{}"]
                .map(|form| form.replace("{}", &host))
                .into()
        });
        let audiences = self
            .audiences
            .unwrap_or_else(|| vec![host.clone(), format!("https://{host}")]);
        for (list, what) in [(&issuers, "issuer"), (&audiences, "audience")] {
            if list.is_empty() || list.iter().any(String::is_empty) {
                return Err(Error::configuration(format!(
                    "an empty {what}, or none at all, would accept no token"
                )));
            }
        }
        let given = match self.given {
            Some(text) => Some(KeySet::parse(text.as_bytes()).map_err(Error::configuration)?),
            None => None,
        };
        let remote = match given {
            Some(_) => None,
            None => Some(Remote {
                http: client.core().http.clone(),
                url: beside(client.base_url(), &self.jwks_path)?,
                user_agent: client.core().user_agent.clone(),
                timeout: self.fetch_timeout,
            }),
        };
        Ok(Verifier::new(
            Keys::new(
                remote,
                given,
                self.refetch_interval,
                self.max_key_age,
                self.clock,
            ),
            issuers,
            audiences,
            self.leeway,
        ))
    }
}

/// The host, with the port if there is one.
fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

/// A path of the same host.
fn beside(base: &Url, path: &str) -> Result<Url> {
    if !path.starts_with('/') || path.contains(['?', '#']) {
        return Err(Error::configuration(
            "the path of the JWK set must begin with `/`, and hold no `?` or `#`",
        ));
    }
    let mut url = base.clone();
    url.set_path(path);
    Ok(url)
}

impl fmt::Debug for VerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifierBuilder")
            .field("issuers", &self.issuers)
            .field("audiences", &self.audiences)
            .field("leeway", &self.leeway)
            .field("refetch_interval", &self.refetch_interval)
            .field("max_key_age", &self.max_key_age)
            .field("fetch_timeout", &self.fetch_timeout)
            .field("jwks_path", &self.jwks_path)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Starts the settings of a verifier for the tokens of this client's tenant. It fetches keys
    /// over the client's connections, without its credentials.
    ///
    /// ```
    /// # fn run(client: outseta_api::Client) -> Result<(), outseta_api::Error> {
    /// let verifier = client.token_verifier().build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn token_verifier(&self) -> VerifierBuilder {
        VerifierBuilder::new(Host::Client(self.clone()))
    }
}
