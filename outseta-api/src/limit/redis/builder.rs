//! The settings of the limiter on Redis.

use std::{fmt, time::Duration};

use super::{LocalLimiter, RedisLimiter, link::Link};
use crate::{
    error::{Error, Result},
    limit::DEFAULT_RATE,
    secret::Secret,
};

const TIMEOUT: Duration = Duration::from_secs(1);
const LONGEST_NAME: usize = 200;

/// What to do with requests while Redis does not answer.
///
/// In all three cases Redis is asked again, twice a second at most and as long as there are requests,
/// and whoever finds it back goes on as before, after two seconds for what was sent meanwhile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhenRedisIsDown {
    /// Wait until it is back, however long that takes. Nothing is sent meanwhile. Put a timeout
    /// around the call if it must end.
    Wait,
    /// Send a part of the rate, so that all processes together keep to it: with four requests a
    /// second and three processes, one a second each. The first waits a second, for what Redis gave
    /// leave for before.
    ///
    /// If there are more processes than requests in a second, they keep to the rate on average
    /// only: nobody tells them apart in time. And if Redis is down for some processes and not for
    /// others, the rest of the rate is used in full, and the share comes on top.
    LocalShare {
        /// How many processes use the key, this one included; 0 is taken for 1.
        processes: u32,
    },
    /// Fail with [`ErrorKind::Limiter`](crate::ErrorKind::Limiter). Nothing is sent.
    #[default]
    Fail,
}

/// Settings of a [`RedisLimiter`]. Made by [`RedisLimiter::builder`].
///
/// | setting | default |
/// |---|---|
/// | [`requests_per_second`](Self::requests_per_second) | 4, which is what Outseta allows |
/// | [`when_down`](Self::when_down) | [`WhenRedisIsDown::Fail`] |
/// | [`timeout`](Self::timeout) | 1 second |
#[derive(Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct RedisLimiterBuilder {
    url: Secret,
    name: String,
    rate: u32,
    when_down: WhenRedisIsDown,
    timeout: Duration,
}

impl RedisLimiterBuilder {
    pub(super) fn new(url: Secret, name: String) -> Self {
        Self {
            url,
            name,
            rate: DEFAULT_RATE,
            when_down: WhenRedisIsDown::default(),
            timeout: TIMEOUT,
        }
    }

    /// How many requests of all processes together may arrive in any second. At least one. Say the
    /// same in all processes.
    pub fn requests_per_second(mut self, rate: u32) -> Self {
        self.rate = rate;
        self
    }

    /// What to do while Redis does not answer.
    pub fn when_down(mut self, behaviour: WhenRedisIsDown) -> Self {
        self.when_down = behaviour;
        self
    }

    /// How long connecting to Redis may take, and each of its answers, before it counts as down.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Builds the limiter. Nothing is sent.
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration): the URL is none that Redis is reached by,
    /// the name is empty or longer than 200 bytes, or the rate is zero.
    pub fn build(self) -> Result<RedisLimiter> {
        if self.name.is_empty() || self.name.len() > LONGEST_NAME {
            return Err(Error::configuration(
                "the name of a rate limit in Redis must have 1 to 200 bytes",
            ));
        }
        if self.rate == 0 {
            return Err(Error::configuration(
                "a rate of zero requests a second would never send anything",
            ));
        }
        // Its errors may show the URL, and a URL may hold a password.
        let client = redis::Client::open(self.url.expose()).map_err(|_| {
            Error::configuration(
                "the URL of Redis cannot be used: it looks like \
                 redis://user:password@host:6379/0, or rediss:// with a TLS feature of the crate \
                 `redis`",
            )
        })?;
        let local = match self.when_down {
            WhenRedisIsDown::LocalShare { processes } => LocalLimiter::share(self.rate, processes),
            _ => LocalLimiter::new(self.rate),
        };
        let key = format!("outseta-api:rate:{}", self.name);
        let link = Link::new(client, key, self.rate, self.timeout);
        Ok(RedisLimiter::new(
            self.name,
            self.rate,
            self.when_down,
            link,
            local,
        ))
    }
}

impl fmt::Debug for RedisLimiterBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiterBuilder")
            .field("name", &self.name)
            .field("requests_per_second", &self.rate)
            .field("when_down", &self.when_down)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    const URL: &str = "redis://ann:hunter2@127.0.0.1:1/0";

    #[test]
    fn shows_no_password() {
        let builder = RedisLimiter::builder(URL, "acme");
        let limiter = builder.clone().build().expect("a sound URL");
        for shown in [format!("{builder:?}"), format!("{limiter:?}")] {
            assert!(!shown.contains("hunter2"), "{shown}");
            assert!(shown.contains("acme") && shown.contains("Fail"), "{shown}");
        }
        assert_eq!(limiter.requests_per_second(), 4);
    }

    #[test]
    fn refuses_what_cannot_work() {
        for builder in [
            RedisLimiter::builder("http://ann:hunter2@example.com", "acme"),
            RedisLimiter::builder("hunter2", "acme"),
            RedisLimiter::builder("redis://ann:hunter2@127.0.0.1:99999/0", "acme"),
            RedisLimiter::builder("redis://ann:hunter2@127.0.0.1/none", "acme"),
            RedisLimiter::builder(URL, ""),
            RedisLimiter::builder(URL, "x".repeat(201)),
            RedisLimiter::builder(URL, "acme").requests_per_second(0),
        ] {
            let error = builder.build().expect_err("unsound");
            assert_eq!(error.kind(), ErrorKind::Configuration);
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }

    #[tokio::test]
    async fn says_that_redis_is_not_there() {
        use crate::RateLimiter as _;
        let limiter = RedisLimiter::builder(URL, "acme").build();
        let limiter = limiter.expect("a sound URL");
        for _ in 0..2 {
            let error = limiter.acquire().await.expect_err("nobody listens");
            let shown = format!("{error} {error:?}");
            assert!(shown.contains("refused"), "{shown}");
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }
}
