//! What runs before and after each attempt to send a request.

use std::{
    error::Error as StdError,
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use reqwest::header::HeaderMap;
use url::Url;

use crate::{
    error::Error,
    future::BoxFuture,
    request::{Reply, header},
    route::Method,
};

/// Runs before and after each attempt to send a request. Given to a client by
/// [`ClientBuilder::middleware`](crate::ClientBuilder::middleware).
///
/// Both methods do nothing by default. With several of them, those that were added first begin
/// first and end last. A request that is sent again runs through all of them again.
///
/// ```
/// use outseta_api::{Attempt, BoxFuture, Client, Middleware, MiddlewareError, Outcome};
///
/// /// Sends a number along, and prints how each attempt went.
/// #[derive(Debug)]
/// struct Trace(String);
///
/// impl Middleware for Trace {
///     fn before<'a>(
///         &'a self,
///         attempt: &'a mut Attempt<'_>,
///     ) -> BoxFuture<'a, Result<(), MiddlewareError>> {
///         Box::pin(async {
///             attempt.set_header("X-Trace-Id", &self.0)?;
///             Ok(())
///         })
///     }
///
///     fn after<'a>(&'a self, attempt: &'a Attempt<'_>, outcome: Outcome<'a>) -> BoxFuture<'a, ()> {
///         Box::pin(async move {
///             let (status, elapsed) = (outcome.status(), outcome.elapsed());
///             println!("{} #{}: {status:?} {elapsed:?}", attempt.operation(), attempt.number());
///         })
///     }
/// }
///
/// let client = Client::builder("acme").middleware(Trace("4711".to_owned())).build()?;
/// # Ok::<(), outseta_api::Error>(())
/// ```
pub trait Middleware: fmt::Debug + Send + Sync {
    /// Runs before an attempt, when the rate limit has given leave. What it waits for is time in
    /// which the place in the rate limit is taken: look things up beforehand.
    ///
    /// # Errors
    /// The attempt must not be made. The call fails with
    /// [`ErrorKind::Middleware`](crate::ErrorKind::Middleware), and nothing is sent. The text of the
    /// error is shown, and must hold no secret.
    fn before<'a>(
        &'a self,
        attempt: &'a mut Attempt<'_>,
    ) -> BoxFuture<'a, Result<(), MiddlewareError>> {
        let _ = attempt;
        Box::pin(async { Ok(()) })
    }

    /// Runs after an attempt, whatever came of it; also after one that a later middleware has
    /// stopped. It does not run if the caller has given up.
    fn after<'a>(&'a self, attempt: &'a Attempt<'_>, outcome: Outcome<'a>) -> BoxFuture<'a, ()> {
        let _ = (attempt, outcome);
        Box::pin(async {})
    }
}

/// Why a [`Middleware`] stops an attempt.
pub type MiddlewareError = Box<dyn StdError + Send + Sync>;

/// One attempt to send a request, as a [`Middleware`] sees it: without credentials and body.
pub struct Attempt<'r> {
    pub(crate) operation: &'r str,
    pub(crate) method: Method,
    pub(crate) url: &'r Url,
    pub(crate) headers: HeaderMap,
    pub(crate) number: u32,
}

impl Attempt<'_> {
    /// The name of the operation, such as `people_update`; for a raw request its method and path.
    pub fn operation(&self) -> &str {
        self.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The whole address. Its query may hold personal data, such as the address of a filter.
    pub fn url(&self) -> &Url {
        self.url
    }

    /// Which attempt this is, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The headers that will be sent, but for credentials and what belongs to the connection.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Sets a header for this attempt.
    ///
    /// # Errors
    /// It is one that the client sets itself (`Authorization`, `Content-Type`, `Host` and the like),
    /// or its name or value has a character that is not allowed.
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<(), MiddlewareError> {
        let (name, value) = header(name, value)?;
        self.headers.insert(name, value);
        Ok(())
    }
}

impl fmt::Debug for Attempt<'_> {
    /// Shows neither the query nor the values of headers: they may be anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation)
            .field("number", &self.number)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// What came of an attempt.
#[derive(Clone, Copy)]
pub struct Outcome<'a> {
    result: Result<&'a Reply, &'a Error>,
    elapsed: Duration,
}

impl<'a> Outcome<'a> {
    /// The HTTP status, if there was an answer.
    pub fn status(&self) -> Option<u16> {
        match self.result {
            Ok(reply) => Some(reply.status),
            Err(error) => error.status(),
        }
    }

    /// The headers of the answer, if there was one.
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        match self.result {
            Ok(reply) => Some(&reply.headers),
            Err(error) => error.headers(),
        }
    }

    /// The body of a successful answer, uncompressed. It may hold anything that Outseta knows.
    pub fn body(&self) -> Option<&'a [u8]> {
        self.result.ok().map(|reply| &*reply.body)
    }

    /// Why the attempt failed. The request may be sent again nevertheless.
    pub fn error(&self) -> Option<&'a Error> {
        self.result.err()
    }

    /// How long the attempt took, later middleware included.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outcome")
            .field("status", &self.status())
            .field("error", &self.error().map(Error::kind))
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}

/// The middleware of a client, in the order in which it was added.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chain(Vec<Arc<dyn Middleware>>);

impl Chain {
    pub(crate) fn add(&mut self, middleware: impl Middleware + 'static) {
        self.0.push(Arc::new(middleware));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Runs what comes before an attempt: what has begun, and why the attempt must not be made.
    pub(crate) async fn begin(&self, attempt: &mut Attempt<'_>) -> (Begun<'_>, Result<(), Error>) {
        let mut begun = Begun(Vec::with_capacity(self.0.len()));
        for middleware in &self.0 {
            let began = Instant::now();
            if let Err(cause) = middleware.before(attempt).await {
                return (begun, Err(Error::middleware(cause)));
            }
            begun.0.push((middleware, began));
        }
        (begun, Ok(()))
    }
}

/// The middleware that has begun with an attempt, and when.
pub(crate) struct Begun<'m>(Vec<(&'m Arc<dyn Middleware>, Instant)>);

impl Begun<'_> {
    /// Runs what comes after the attempt.
    pub(crate) async fn end(self, attempt: &Attempt<'_>, result: &Result<Reply, Error>) {
        for (middleware, began) in self.0.into_iter().rev() {
            let outcome = Outcome {
                result: result.as_ref(),
                elapsed: began.elapsed(),
            };
            middleware.after(attempt, outcome).await;
        }
    }
}
