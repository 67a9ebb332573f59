//! Building a client: from code, or from the environment.

use std::{fmt, sync::Arc, time::Duration};

use reqwest::{header::HeaderValue, redirect};
use url::{Host, Url};

use crate::{
    auth::{Auth, TokenProvider},
    client::Client,
    error::{Error, Result},
    limit::{DEFAULT_RATE, LocalLimiter, RateLimiter},
    middleware::{Chain, Middleware},
    retry::{Retry, RetryPolicy},
    secret::Secret,
    transport::Core,
};

const USER_AGENT: &str = concat!("outseta-api/", env!("CARGO_PKG_VERSION"));
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(30);
const MAX_BODY: usize = 32 * 1024 * 1024;

/// Settings of a [`Client`]. Everything has a default but the subdomain; without credentials the
/// client is anonymous.
///
/// | setting | default |
/// |---|---|
/// | [`base_url`](Self::base_url) | `https://{subdomain}.outseta.com/api/v1` |
/// | [`connect_timeout`](Self::connect_timeout) | 10 seconds |
/// | [`timeout`](Self::timeout) | 30 seconds an attempt |
/// | [`retry`](Self::retry) | 3 retries, waiting 250 ms to 8 s, `Retry-After` kept to up to 30 s |
/// | [`requests_per_second`](Self::requests_per_second), [`rate_limiter`](Self::rate_limiter) | 4, which is what Outseta allows, counted in this process |
/// | [`max_body_size`](Self::max_body_size) | 32 MiB |
/// | [`user_agent`](Self::user_agent) | `outseta-api/{version}` |
///
/// Answers are asked for in the encodings whose features are on: `gzip`, which is a default, and
/// `brotli`.
///
/// ```
/// use outseta_api::{Client, RetryPolicy};
/// use std::time::Duration;
///
/// let client = Client::builder("acme")
///     .api_key("key", "secret")
///     .timeout(Duration::from_secs(60))
///     .retry(RetryPolicy::default().max_retries(5))
///     .user_agent("acme-billing/1.4")
///     .build()?;
/// # Ok::<(), outseta_api::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    subdomain: Option<String>,
    base_url: Option<String>,
    credentials: Credentials,
    user_agent: Option<String>,
    connect_timeout: Duration,
    timeout: Duration,
    retry: Arc<dyn Retry>,
    rate: Rate,
    max_body: usize,
    middleware: Chain,
    http: Option<reqwest::Client>,
    proxy: Proxy,
}

#[derive(Clone)]
enum Credentials {
    ApiKey(Secret, Secret),
    Bearer(Secret),
    Provided(Arc<dyn TokenProvider>),
    Anonymous,
}

#[derive(Clone)]
enum Proxy {
    System,
    None,
    Url(Secret),
}

#[derive(Clone, Debug)]
enum Rate {
    PerSecond(u32),
    Unlimited,
    Custom(Arc<dyn RateLimiter>),
}

impl ClientBuilder {
    pub(crate) fn new(subdomain: Option<String>) -> Self {
        Self {
            subdomain,
            base_url: None,
            credentials: Credentials::Anonymous,
            user_agent: None,
            connect_timeout: CONNECT_TIMEOUT,
            timeout: TIMEOUT,
            retry: Arc::new(RetryPolicy::default()),
            rate: Rate::PerSecond(DEFAULT_RATE),
            max_body: MAX_BODY,
            middleware: Chain::default(),
            http: None,
            proxy: Proxy::System,
        }
    }

    /// Acts with an API key of the tenant, from Settings > Integrations > API Keys. Replaces other
    /// credentials.
    ///
    /// It may do nearly everything: keep it on a server.
    pub fn api_key(mut self, key: impl Into<Secret>, secret: impl Into<Secret>) -> Self {
        self.credentials = Credentials::ApiKey(key.into(), secret.into());
        self
    }

    /// Acts as a user, with an access token from signing in. Replaces other credentials.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.credentials = Credentials::Bearer(token.into());
        self
    }

    /// Acts as a user whose access tokens a provider gets and renews. Replaces other credentials.
    pub fn token_provider(mut self, provider: impl TokenProvider + 'static) -> Self {
        self.credentials = Credentials::Provided(Arc::new(provider));
        self
    }

    /// Sends no credentials: for signing in and up, and for what is public. This is the default.
    pub fn anonymous(mut self) -> Self {
        self.credentials = Credentials::Anonymous;
        self
    }

    /// Sends requests to another address than `https://{subdomain}.outseta.com/api/v1`, up to and
    /// including `/api/v1`.
    ///
    /// It must be HTTPS, except on this machine (`localhost`, `127.0.0.1`, `[::1]`).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Names your application in the `User-Agent` header, before the name of this crate.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// How long connecting may take, TLS included.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long one attempt may take, from connecting to the end of the answer. Waiting for the
    /// rate limit and between attempts does not count.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How failed requests are sent again: a [`RetryPolicy`] with other numbers, or a rule of your
    /// own.
    pub fn retry(mut self, policy: impl Retry + 'static) -> Self {
        self.retry = Arc::new(policy);
        self
    }

    /// How many requests may arrive in any second, counted over this client and its clones. At
    /// least one. Replaces another limit.
    pub fn requests_per_second(mut self, rate: u32) -> Self {
        self.rate = Rate::PerSecond(rate);
        self
    }

    /// Limits the rate of requests in another way, over several clients or processes for example.
    /// Replaces another limit.
    pub fn rate_limiter(mut self, limiter: impl RateLimiter + 'static) -> Self {
        self.rate = Rate::Custom(Arc::new(limiter));
        self
    }

    /// Does not limit the rate of requests. Outseta answers 429 beyond four a second.
    pub fn unlimited(mut self) -> Self {
        self.rate = Rate::Unlimited;
        self
    }

    /// The largest successful answer that is accepted, in bytes. Of a failed one 64 KiB are kept.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Runs something before and after each attempt. Middleware that was added first begins first and
    /// ends last.
    pub fn middleware(mut self, middleware: impl Middleware + 'static) -> Self {
        self.middleware.add(middleware);
        self
    }

    /// Sends requests through a proxy: `http://`, `https://` or, if your `reqwest` has the feature
    /// `socks`, `socks5://`. A user and password may stand in the URL. By default the proxy is the one
    /// that the environment names (`HTTPS_PROXY`, `NO_PROXY`).
    ///
    /// An address on this machine over plain HTTP is asked directly all the same, or else the proxy
    /// would get the credentials in the clear.
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.proxy = Proxy::Url(url.into());
        self
    }

    /// Sends requests directly, whatever the environment says of proxies.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }

    /// Sends requests with an HTTP client of your own, [`outseta_api::reqwest`](crate::reqwest), for
    /// what cannot be set here: certificates, DNS, local addresses.
    ///
    /// Its own settings for connecting, proxies, TLS and compression apply, and those here do not.
    /// Build it with `redirect(redirect::Policy::none())` and `retry(retry::never())`: an answer
    /// that came after a redirect is refused, and what it sends again by itself passes neither the
    /// rate limit nor the rule that nothing unsafe is sent twice.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration): the subdomain, the base URL, the
    /// credentials, the proxy or the user agent are malformed, the rate is zero, or TLS cannot be set
    /// up or is not compiled in.
    pub fn build(self) -> Result<Client> {
        let base = match (&self.base_url, &self.subdomain) {
            (Some(url), subdomain) => {
                if let Some(subdomain) = subdomain {
                    check_subdomain(subdomain)?;
                }
                check_base_url(url)?
            }
            (None, Some(subdomain)) => {
                check_subdomain(subdomain)?;
                check_base_url(&format!("https://{subdomain}.outseta.com/api/v1"))?
            }
            (None, None) => {
                return Err(Error::configuration(
                    "neither a subdomain nor a base URL is given",
                ));
            }
        };
        let auth = match self.credentials {
            Credentials::ApiKey(key, secret) => Auth::api_key(key, secret),
            Credentials::Bearer(token) => Auth::bearer(token),
            Credentials::Provided(provider) => Ok(Auth::provided(provider)),
            Credentials::Anonymous => Ok(Auth::Anonymous),
        }
        .map_err(Error::configuration)?;
        let limiter: Option<Arc<dyn RateLimiter>> = match self.rate {
            Rate::PerSecond(0) => {
                return Err(Error::configuration(
                    "a rate of zero requests a second would never send anything",
                ));
            }
            Rate::PerSecond(rate) => Some(Arc::new(LocalLimiter::new(rate))),
            Rate::Unlimited => None,
            Rate::Custom(limiter) => Some(limiter),
        };
        let user_agent = match self.user_agent {
            Some(product) => format!("{product} {USER_AGENT}"),
            None => USER_AGENT.to_owned(),
        };
        let user_agent = HeaderValue::from_str(&user_agent).map_err(|_| {
            Error::configuration("the user agent has a character that cannot stand in a header")
        })?;

        let http = match self.http {
            Some(http) => http,
            None => connections(&base, self.connect_timeout, self.proxy)?,
        };

        Ok(Client::from_core(Arc::new(Core {
            http,
            base,
            auth,
            user_agent,
            limiter,
            middleware: self.middleware,
            retry: self.retry,
            timeout: self.timeout,
            max_body: self.max_body,
        })))
    }

    /// Reads the settings that the environment holds. `lookup` stands in for it.
    pub(crate) fn from_lookup(lookup: &dyn Fn(&str) -> Option<String>) -> Result<Self> {
        let get = |name| {
            lookup(name)
                .map(|value| value.trim().to_owned())
                .filter(|value| !value.is_empty())
        };
        let subdomain = get("OUTSETA_SUBDOMAIN");
        let base_url = get("OUTSETA_BASE_URL");
        let key = get("OUTSETA_API_KEY");
        let secret = get("OUTSETA_API_SECRET");
        let token = get("OUTSETA_ACCESS_TOKEN");

        let mut missing = Vec::new();
        if subdomain.is_none() && base_url.is_none() {
            missing.push("OUTSETA_SUBDOMAIN");
        }
        match (&key, &secret, &token) {
            (None, None, None) => {
                missing.push("OUTSETA_API_KEY and OUTSETA_API_SECRET (or OUTSETA_ACCESS_TOKEN)")
            }
            (Some(_), None, None) => missing.push("OUTSETA_API_SECRET"),
            (None, Some(_), None) => missing.push("OUTSETA_API_KEY"),
            (None, None, Some(_)) | (Some(_), Some(_), None) => {}
            _ => {
                return Err(Error::configuration(
                    "OUTSETA_ACCESS_TOKEN is set beside OUTSETA_API_KEY or OUTSETA_API_SECRET; \
                     unset one kind of credentials",
                ));
            }
        }
        if !missing.is_empty() {
            return Err(Error::configuration(format!(
                "not set in the environment: {}",
                missing.join(", ")
            )));
        }

        let mut builder = Self::new(subdomain);
        builder.base_url = base_url;
        Ok(match (key, secret, token) {
            (Some(key), Some(secret), _) => builder.api_key(key, secret),
            (_, _, Some(token)) => builder.access_token(token),
            _ => builder,
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials = match self.credentials {
            Credentials::ApiKey(..) => "ApiKey([redacted])",
            Credentials::Bearer(_) => "Bearer([redacted])",
            Credentials::Provided(_) => "Provided",
            Credentials::Anonymous => "Anonymous",
        };
        f.debug_struct("ClientBuilder")
            .field("subdomain", &self.subdomain)
            // A URL may hold a password, which is refused, but only later.
            .field("base_url", &self.base_url.is_some())
            .field("credentials", &format_args!("{credentials}"))
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .field("rate", &self.rate)
            .finish_non_exhaustive()
    }
}

/// Sets up the connections of a client.
fn connections(base: &Url, connect_timeout: Duration, proxy: Proxy) -> Result<reqwest::Client> {
    if base.scheme() == "https" && !cfg!(any(feature = "rustls", feature = "native-tls")) {
        return Err(Error::configuration(
            "HTTPS needs one of the features `rustls` and `native-tls` of outseta-api, or an \
             `http_client` of your own",
        ));
    }
    let mut http = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        // Credentials must not reach another host, and every attempt must pass the rate limit.
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false);
    if base.scheme() == "http" {
        // This machine is asked directly; a proxy would get the credentials in the clear.
        http = http.no_proxy();
    } else {
        match proxy {
            Proxy::System => {}
            Proxy::None => http = http.no_proxy(),
            // Neither the URL nor what is said of it: it may hold a password.
            Proxy::Url(url) => {
                let fault = || Error::configuration("the proxy is not a URL that a proxy can have");
                // reqwest would take a mere path for a host.
                let url = Url::parse(url.expose()).map_err(|_| fault())?;
                if !url.has_host() {
                    return Err(fault());
                }
                http = http.proxy(reqwest::Proxy::all(url).map_err(|_| fault())?);
            }
        }
    }
    http.build().map_err(|error| {
        Error::configuration("the HTTP client cannot be set up").with_source(error)
    })
}

/// One label of a host name: letters, digits, hyphens inside, at most 63 of them.
fn check_subdomain(subdomain: &str) -> Result<()> {
    let sound = (1..=63).contains(&subdomain.len())
        && subdomain
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !subdomain.starts_with('-')
        && !subdomain.ends_with('-');
    if sound {
        return Ok(());
    }
    let shown: String = subdomain.chars().take(80).collect();
    let cure = if shown.contains(['.', '/']) {
        "give only the first part of `acme.outseta.com`, or the whole address to `base_url`"
    } else {
        "a subdomain has letters, digits and inner hyphens, at most 63 of them"
    };
    Err(Error::configuration(format!(
        "`{}` is no subdomain: {cure}",
        shown.escape_debug()
    )))
}

fn check_base_url(text: &str) -> Result<Url> {
    let fault = |fault: &str| {
        Error::configuration(format!(
            "the base URL {fault}. One looks like `https://acme.outseta.com/api/v1`"
        ))
    };
    let mut url = Url::parse(text).map_err(|error| fault("is not a URL").with_source(error))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(fault(
            "holds credentials; give them to `api_key` or `access_token`",
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(fault("holds a `?` or `#`"));
    }
    let local = match url.host() {
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return Err(fault("has no host")),
    };
    match url.scheme() {
        "https" => {}
        "http" if local => {}
        "http" => return Err(fault("is not HTTPS; plain HTTP is only for this machine")),
        _ => return Err(fault("is neither HTTPS nor, on this machine, HTTP")),
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}

#[cfg(test)]
mod tests;
