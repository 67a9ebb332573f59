//! The rate limit of a fleet: several processes, on several machines, with one key.

mod builder;
mod link;

use std::{
    collections::hash_map::RandomState,
    fmt,
    hash::BuildHasher as _,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use tokio::{
    runtime::Handle,
    sync::Mutex,
    time::{Instant, sleep, sleep_until, timeout_at},
};

pub use self::builder::{RedisLimiterBuilder, WhenRedisIsDown};
use self::link::{Down, Lapse, Link, RECHECK, Ticket};
use super::{LimiterError, LocalLimiter, Permit, RateLimiter, WINDOW};
use crate::{future::BoxFuture, secret::Secret};

/// Lets at most four requests arrive in any second, counted over all processes that name the same
/// key of the same Redis.
///
/// Outseta's limit belongs to the API key, not to the process that uses it. Where several processes
/// share a key, each with a limiter of its own would soon run into refusals; behind this one they
/// take turns.
///
/// ```no_run
/// use outseta_api::{Client, RedisLimiter, WhenRedisIsDown};
///
/// # fn run(redis_url: String) -> Result<(), outseta_api::Error> {
/// // The name is up to you, and is the same wherever the same API key is used. It is no secret.
/// let limiter = RedisLimiter::builder(redis_url, "acme")
///     .when_down(WhenRedisIsDown::LocalShare { processes: 3 })
///     .build()?;
/// let client = Client::builder("acme")
///     .api_key("key", "secret")
///     .rate_limiter(limiter)
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// - **Fair**: processes take turns in the order in which they asked, whatever number of requests
///   waits in each; within a process, requests go out in the order in which they asked.
/// - **Exact**: a script within Redis counts, by the clock of Redis, so that clocks of machines need
///   not agree. As in [`LocalLimiter`], what counts is when a request arrives at Outseta.
/// - **Costs** two or three round trips to Redis a request; one of them before the request is sent.
/// - **Leaves nothing behind**: whoever stops waiting, or dies, keeps its place for a second or two,
///   and the key expires ten seconds after it was last used.
///
/// Nothing is sent to Redis before the first request. It takes Redis 5 or later, one server and not a
/// cluster. For `rediss://`, which is TLS, turn on a TLS feature of the crate `redis` in your own
/// `Cargo.toml`.
///
/// A client that acts as a user ([`Client::with_access_token`](crate::Client::with_access_token))
/// has a limit of its own, which is counted within the process.
#[derive(Clone)]
pub struct RedisLimiter {
    inner: Arc<Inner>,
}

struct Inner {
    name: String,
    rate: u32,
    when_down: WhenRedisIsDown,
    link: Link,
    /// The share of this process, for when Redis is down.
    local: LocalLimiter,
    /// By what Redis knows this process, or rather this limiter.
    process: String,
    requests: AtomicU64,
    /// Who waits holds the lock, so that each process has one place in the queue in Redis, and
    /// tokio's mutex is fair.
    turn: Mutex<Turn>,
}

/// What the one whose turn it is has to know.
struct Turn {
    lapse: Lapse,
    outage: Option<Outage>,
}

/// Redis does not answer.
struct Outage {
    since: Instant,
    /// When it was asked last.
    asked: Instant,
    cause: Down,
}

impl Outage {
    /// When it is asked again.
    fn ask_again(&self) -> Instant {
        self.asked + RECHECK
    }
}

impl RedisLimiter {
    /// Starts the settings of a limiter that counts in the Redis at a URL such as
    /// `redis://user:password@host:6379/0`, under a name: one for each API key, the same in all
    /// processes. It becomes a key of Redis, `outseta-api:rate:{name}`, and is no place for a secret.
    pub fn builder(url: impl Into<Secret>, name: impl Into<String>) -> RedisLimiterBuilder {
        RedisLimiterBuilder::new(url.into(), name.into())
    }

    fn new(
        name: String,
        rate: u32,
        when_down: WhenRedisIsDown,
        link: Link,
        local: LocalLimiter,
    ) -> Self {
        // Seeded at random, in each process and each time.
        let random = || RandomState::new().hash_one(std::process::id());
        Self {
            inner: Arc::new(Inner {
                name,
                rate,
                when_down,
                link,
                local,
                process: format!("{:016x}{:016x}", random(), random()),
                requests: AtomicU64::new(0),
                turn: Mutex::new(Turn {
                    lapse: Lapse::None,
                    outage: None,
                }),
            }),
        }
    }

    /// Requests a second, of all processes together.
    pub fn requests_per_second(&self) -> u32 {
        self.inner.rate
    }

    async fn place(&self) -> Result<Permit, Down> {
        let inner = &self.inner;
        let mut turn = inner.turn.lock().await;
        let number = inner.requests.fetch_add(1, Ordering::Relaxed);
        let asked = Asked {
            inner,
            ticket: Ticket {
                process: inner.process.clone(),
                token: format!("{}-{number}", inner.process),
            },
            given: false,
        };
        loop {
            if turn
                .outage
                .as_ref()
                .is_none_or(|o| o.ask_again() <= Instant::now())
            {
                match inner.link.take(&asked.ticket, &mut turn.lapse).await {
                    Ok(wait) => {
                        turn.outage = None;
                        if wait.is_zero() {
                            return Ok(asked.given());
                        }
                        sleep(wait).await;
                        continue;
                    }
                    Err(cause) => {
                        let now = Instant::now();
                        let since = turn.outage.as_ref().map_or(now, |outage| outage.since);
                        turn.outage = Some(Outage {
                            since,
                            asked: now,
                            cause,
                        });
                    }
                }
            }
            let Some(outage) = &turn.outage else {
                continue;
            };
            match inner.when_down {
                WhenRedisIsDown::Fail => return Err(outage.cause.clone()),
                WhenRedisIsDown::Wait => sleep_until(outage.ask_again()).await,
                WhenRedisIsDown::LocalShare { .. } => {
                    let alone = async {
                        // What Redis gave leave for before it went counts for a second.
                        sleep_until(outage.since + WINDOW).await;
                        inner.local.place().await
                    };
                    if let Ok(permit) = timeout_at(outage.ask_again(), alone).await {
                        return Ok(permit);
                    }
                }
            }
        }
    }
}

/// A request that asked Redis for a place. If it is dropped before it got one, Redis is told.
struct Asked<'a> {
    inner: &'a Arc<Inner>,
    ticket: Ticket,
    given: bool,
}

impl Asked<'_> {
    fn given(mut self) -> Permit {
        self.given = true;
        let Ok(runtime) = Handle::try_current() else {
            return Permit::new();
        };
        let (inner, ticket) = (Arc::clone(self.inner), self.ticket.clone());
        Permit::on_arrival(move || {
            runtime.spawn(async move { inner.link.tell("arrived", &ticket).await });
        })
    }
}

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        if let (false, Ok(runtime)) = (self.given, Handle::try_current()) {
            let (inner, ticket) = (Arc::clone(self.inner), self.ticket.clone());
            runtime.spawn(async move { inner.link.tell("give_back", &ticket).await });
        }
    }
}

impl RateLimiter for RedisLimiter {
    fn acquire(&self) -> BoxFuture<'_, Result<Permit, LimiterError>> {
        Box::pin(async { self.place().await.map_err(LimiterError::from) })
    }

    /// One of the same rate that counts within this process.
    fn for_access_token(&self) -> Arc<dyn RateLimiter> {
        Arc::new(LocalLimiter::new(self.inner.rate))
    }
}

impl fmt::Debug for RedisLimiter {
    /// Without the URL, which may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiter")
            .field("name", &self.inner.name)
            .field("requests_per_second", &self.inner.rate)
            .field("when_down", &self.inner.when_down)
            .finish_non_exhaustive()
    }
}
