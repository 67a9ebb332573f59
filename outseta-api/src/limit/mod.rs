//! The rate limit: waits its turn instead of running into a refusal.

mod local;
#[cfg(feature = "redis")]
mod redis;

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

pub use self::local::LocalLimiter;
#[cfg(feature = "redis")]
pub use self::redis::{RedisLimiter, RedisLimiterBuilder, WhenRedisIsDown};
use crate::future::BoxFuture;

/// Requests in one second that Outseta allows a credential.
pub(crate) const DEFAULT_RATE: u32 = 4;

/// The window that is counted in: a second, with a margin for two clocks of which one runs faster.
const WINDOW: Duration = Duration::from_millis(1001);

/// How long a request may be under way before it is taken to have arrived, if no answer says that it
/// has. Connecting takes its time, and Outseta counts what arrives, not what starts.
const ON_THE_WAY: Duration = Duration::from_secs(1);

/// Why a [`RateLimiter`] gave no leave.
pub type LimiterError = Box<dyn StdError + Send + Sync>;

/// Decides when a request may start. Given to a client by
/// [`ClientBuilder::rate_limiter`](crate::ClientBuilder::rate_limiter).
///
/// Outseta allows four requests a second for each API key, over all programs that use it.
/// [`LocalLimiter`] keeps that within one process, `RedisLimiter` (feature `redis`) over several.
///
/// ```
/// use outseta_api::{BoxFuture, Client, LimiterError, Permit, RateLimiter};
/// use std::sync::atomic::{AtomicU32, Ordering};
///
/// /// Sends so many requests, and no more.
/// #[derive(Debug)]
/// struct Allowance(AtomicU32);
///
/// impl RateLimiter for Allowance {
///     fn acquire(&self) -> BoxFuture<'_, Result<Permit, LimiterError>> {
///         Box::pin(async {
///             self.0
///                 .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1))
///                 .map(|_| Permit::new())
///                 .map_err(|_| "the allowance is used up".into())
///         })
///     }
/// }
///
/// let client = Client::builder("acme").rate_limiter(Allowance(AtomicU32::new(1000))).build()?;
/// # Ok::<(), outseta_api::Error>(())
/// ```
pub trait RateLimiter: fmt::Debug + Send + Sync {
    /// Waits until a request may start, and counts it. It is asked once for every attempt.
    ///
    /// Dropping the future must take nothing: a caller that gives up leaves its turn to the next.
    ///
    /// # Errors
    /// There will be no leave. The call fails with
    /// [`ErrorKind::Limiter`](crate::ErrorKind::Limiter), and nothing is sent.
    fn acquire(&self) -> BoxFuture<'_, Result<Permit, LimiterError>>;

    /// The limiter of a client that acts as a user over the same connections, see
    /// [`Client::with_access_token`](crate::Client::with_access_token). By default a
    /// [`LocalLimiter`] of four requests a second.
    fn for_access_token(&self) -> Arc<dyn RateLimiter> {
        Arc::new(LocalLimiter::new(DEFAULT_RATE))
    }
}

/// Leave to send one request. The client drops it when the head of the answer is there, or when the
/// attempt has failed: from then on it is certain that the request is no longer under way.
#[must_use = "dropping it says that the request is over"]
pub struct Permit {
    arrived: Option<Box<dyn FnOnce() + Send>>,
}

impl Permit {
    /// A permit whose end nobody waits for.
    pub fn new() -> Self {
        Self { arrived: None }
    }

    /// A permit that calls `arrived` when it is dropped.
    pub fn on_arrival(arrived: impl FnOnce() + Send + 'static) -> Self {
        Self {
            arrived: Some(Box::new(arrived)),
        }
    }
}

impl Default for Permit {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Permit")
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some(arrived) = self.arrived.take() {
            arrived();
        }
    }
}
