//! When and how long to wait before a request is sent again.

use std::{fmt, time::Duration};

use backon::{BackoffBuilder as _, ExponentialBuilder};

use crate::error::Error;

/// Decides whether and when a request that failed is sent again. Given to a client by
/// [`ClientBuilder::retry`](crate::ClientBuilder::retry); [`RetryPolicy`] is the one that it has by
/// default.
///
/// It is asked only where sending again does no harm: the operation is known to be safe, the caller
/// said so with `resend(true)`, or not even a connection came about.
///
/// ```
/// use outseta_api::{Client, Error, Retry};
/// use std::time::Duration;
///
/// /// Twice, at once, and only when Outseta is busy.
/// #[derive(Debug)]
/// struct Impatient;
///
/// impl Retry for Impatient {
///     fn wait(&self, failure: &Error, retries: usize) -> Option<Duration> {
///         (failure.status() == Some(503) && retries < 2).then_some(Duration::ZERO)
///     }
/// }
///
/// let client = Client::builder("acme").retry(Impatient).build()?;
/// # Ok::<(), outseta_api::Error>(())
/// ```
pub trait Retry: fmt::Debug + Send + Sync {
    /// How long to wait before the request is sent again, or `None` to let the failure stand.
    /// `retries` counts how often it was sent again so far, from zero. The wait for the rate limit
    /// comes on top.
    fn wait(&self, failure: &Error, retries: usize) -> Option<Duration>;
}

/// How a failed request is sent again.
///
/// Sent again are requests that failed on the way or were answered with 408, 429, 500, 502, 503 or
/// 504, if sending them twice does no harm: the operation is known to be safe, or you said so with
/// `resend(true)`. A request that could not even connect is always sent again, because nothing of
/// it arrived.
///
/// The waits double from [`initial_delay`](Self::initial_delay) to [`max_delay`](Self::max_delay),
/// with a random part. If Outseta says how long to wait (`Retry-After`), that is kept to, unless it
/// is beyond [`retry_after_ceiling`](Self::retry_after_ceiling): then the error comes back at once.
///
/// ```
/// use outseta_api::RetryPolicy;
/// use std::time::Duration;
///
/// let patient = RetryPolicy::default().max_retries(6).max_delay(Duration::from_secs(30));
/// let never = RetryPolicy::none();
/// # let _ = (patient, never);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_retries: usize,
    initial_delay: Duration,
    max_delay: Duration,
    retry_after_ceiling: Duration,
}

impl Default for RetryPolicy {
    /// Three retries, waiting from 250 ms to 8 s; a `Retry-After` of up to 30 s is kept to.
    fn default() -> Self {
        Self {
            max_retries: 3,
            initial_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(8),
            retry_after_ceiling: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// Every request is sent once.
    pub fn none() -> Self {
        Self::default().max_retries(0)
    }

    /// How often a request is sent again, beyond the first time.
    #[must_use]
    pub fn max_retries(mut self, retries: usize) -> Self {
        self.max_retries = retries;
        self
    }

    /// The least wait before the first retry. The random part makes it up to twice as long.
    #[must_use]
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// The longest wait that the doubling leads to.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest `Retry-After` that is waited for.
    #[must_use]
    pub fn retry_after_ceiling(mut self, ceiling: Duration) -> Self {
        self.retry_after_ceiling = ceiling;
        self
    }

    /// The waits before each retry, one after the other.
    fn delays(&self) -> impl Iterator<Item = Duration> + Send + use<> {
        let max = self.max_delay;
        ExponentialBuilder::new()
            .with_min_delay(self.initial_delay.min(max))
            .with_max_delay(max)
            .with_factor(2.0)
            .with_max_times(self.max_retries)
            .with_jitter()
            .build()
            .map(move |delay| delay.min(max))
    }

    /// The wait before the next attempt: what Outseta asked for, but not less than the delay of
    /// one's own. `None` if what it asked for is too long.
    fn at_least(&self, delay: Duration, retry_after: Option<Duration>) -> Option<Duration> {
        match retry_after {
            None => Some(delay),
            Some(asked) if asked > self.retry_after_ceiling => None,
            Some(asked) => Some(asked.max(delay)),
        }
    }
}

impl Retry for RetryPolicy {
    fn wait(&self, failure: &Error, retries: usize) -> Option<Duration> {
        if !failure.is_retryable() {
            return None;
        }
        let delay = self.delays().nth(retries)?;
        self.at_least(delay, failure.retry_after())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_and_stay_within_bounds() {
        let policy = RetryPolicy::default().max_retries(8);
        let delays: Vec<_> = policy.delays().collect();
        assert_eq!(delays.len(), 8);
        for (step, delay) in delays.iter().enumerate() {
            let least = Duration::from_millis(250 << step).min(Duration::from_secs(8));
            assert!(
                *delay >= least && *delay <= (least * 2).min(Duration::from_secs(8)),
                "{step}: {delay:?}"
            );
        }
        assert_eq!(RetryPolicy::none().delays().count(), 0);
    }

    #[test]
    fn keeps_to_retry_after_up_to_the_ceiling() {
        let policy = RetryPolicy::default();
        let second = Duration::from_secs(1);
        assert_eq!(policy.at_least(second, None), Some(second));
        assert_eq!(policy.at_least(second, Some(Duration::ZERO)), Some(second));
        assert_eq!(policy.at_least(second, Some(second * 5)), Some(second * 5));
        assert_eq!(
            policy.at_least(second, Some(second * 30)),
            Some(second * 30)
        );
        assert_eq!(policy.at_least(second, Some(second * 31)), None);
    }
}
