//! The rate limit within one process.

use std::{
    fmt,
    num::NonZeroU32,
    sync::{Arc, OnceLock},
    time::Duration,
};

use tokio::{
    sync::Mutex,
    time::{Instant, sleep_until},
};

use super::{LimiterError, ON_THE_WAY, Permit, RateLimiter, WINDOW};
use crate::future::BoxFuture;

/// Lets at most so many requests arrive in any window of a second, in the order in which they ask.
/// Clones share the count.
///
/// This is what a client has by default, at four requests a second. It knows nothing of other
/// processes that use the same credentials.
///
/// ```
/// use outseta_api::{Client, LocalLimiter};
///
/// // Two tenants' clients behind one limit, because a proxy between here and there has its own.
/// let both = LocalLimiter::new(3);
/// let acme = Client::builder("acme").rate_limiter(both.clone()).build()?;
/// let globex = Client::builder("globex").rate_limiter(both).build()?;
/// # Ok::<(), outseta_api::Error>(())
/// ```
#[derive(Clone)]
pub struct LocalLimiter {
    inner: Arc<Inner>,
}

struct Inner {
    rate: u32,
    window: Duration,
    /// The requests that may still count, at most `rate` of them. Who waits holds the lock, and
    /// tokio's mutex is fair: requests go out in the order in which they asked.
    places: Mutex<Vec<Place>>,
}

/// The place of one request in the window.
struct Place {
    started: Instant,
    /// Set when an answer came or the attempt ended: by then the request had arrived.
    arrived: Arc<OnceLock<Instant>>,
}

impl Place {
    /// When the place is free again, as far as is known now: never later, perhaps earlier.
    fn free_at(&self, window: Duration) -> Instant {
        let latest = self.started + ON_THE_WAY;
        let arrived = self.arrived.get().map_or(latest, |at| latest.min(*at));
        arrived + window
    }

    /// When to look again.
    fn look_at(&self, window: Duration, now: Instant) -> Instant {
        if self.arrived.get().is_none() && now < self.started + window {
            self.started + window
        } else {
            self.free_at(window)
        }
    }
}

impl LocalLimiter {
    /// At most so many requests in any second. Zero is taken for one, which is the least that ever
    /// sends anything.
    pub fn new(requests_per_second: u32) -> Self {
        Self::within(requests_per_second, WINDOW)
    }

    /// One of so many equal parts of a rate: that many requests a second, or if there is less than
    /// one for each, one in so many seconds.
    #[cfg(feature = "redis")]
    pub(super) fn share(requests_per_second: u32, parts: u32) -> Self {
        let (rate, parts) = (requests_per_second.max(1), parts.max(1));
        Self::within(rate / parts, WINDOW * parts.div_ceil(rate))
    }

    fn within(requests: u32, window: Duration) -> Self {
        let rate = NonZeroU32::new(requests).map_or(1, NonZeroU32::get);
        let places = Mutex::new(Vec::with_capacity(rate.min(64) as usize));
        Self {
            inner: Arc::new(Inner {
                rate,
                window,
                places,
            }),
        }
    }

    /// Requests a second.
    pub fn requests_per_second(&self) -> u32 {
        self.inner.rate
    }

    /// How many places are taken.
    #[cfg(test)]
    pub(crate) async fn taken(&self) -> usize {
        self.inner.places.lock().await.len()
    }

    /// Waits until a request may start, and counts it.
    ///
    /// Dropping the future while it waits counts nothing: the place is taken only after the wait.
    pub(super) async fn place(&self) -> Permit {
        let window = self.inner.window;
        let mut places = self.inner.places.lock().await;
        loop {
            let now = Instant::now();
            places.retain(|place| place.free_at(window) > now);
            if places.len() < self.inner.rate as usize {
                let arrived = Arc::new(OnceLock::new());
                places.push(Place {
                    started: now,
                    arrived: Arc::clone(&arrived),
                });
                return Permit::on_arrival(move || {
                    // Set once, here.
                    let _ = arrived.set(Instant::now());
                });
            }
            if let Some(next) = places.iter().map(|place| place.look_at(window, now)).min() {
                sleep_until(next).await;
            }
        }
    }
}

impl RateLimiter for LocalLimiter {
    fn acquire(&self) -> BoxFuture<'_, Result<Permit, LimiterError>> {
        Box::pin(async { Ok(self.place().await) })
    }

    /// One of the same rate that counts on its own.
    fn for_access_token(&self) -> Arc<dyn RateLimiter> {
        Arc::new(Self::new(self.inner.rate))
    }
}

impl fmt::Debug for LocalLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} a second", self.inner.rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Milliseconds at which each of `count` requests could start.
    async fn starts(limiter: &LocalLimiter, count: usize) -> Vec<u128> {
        let began = Instant::now();
        let mut at = Vec::new();
        for _ in 0..count {
            drop(limiter.place().await);
            at.push(began.elapsed().as_millis());
        }
        at
    }

    #[tokio::test(start_paused = true)]
    async fn lets_four_through_in_any_second() {
        let at = starts(&LocalLimiter::new(4), 9).await;
        assert_eq!(at[..4], [0; 4]);
        for window in at.windows(5) {
            assert!(window[4] - window[0] > 1000, "{at:?}");
        }
        assert!(at[8] < 2100, "{at:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_window_slides() {
        let limiter = LocalLimiter::new(2);
        drop(limiter.place().await);
        tokio::time::advance(Duration::from_millis(900)).await;
        drop(limiter.place().await);
        // The first has left the window after 101 ms more, the second has not.
        let at = starts(&limiter, 2).await;
        assert!((101..140).contains(&at[0]), "{at:?}");
        assert!((1001..1040).contains(&at[1]), "{at:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_under_way_counts_until_it_has_arrived() {
        let limiter = LocalLimiter::new(1);
        // Answered after 300 ms: it may have arrived at any time until then.
        let permit = limiter.place().await;
        tokio::time::advance(Duration::from_millis(300)).await;
        drop(permit);
        let at = starts(&limiter, 1).await;
        assert!((1001..1040).contains(&at[0]), "{at:?}");
        // Never answered: after a second it is taken to have arrived.
        let stuck = LocalLimiter::new(1);
        let _permit = stuck.place().await;
        let at = starts(&stuck, 1).await;
        assert!((2001..2040).contains(&at[0]), "{at:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn clones_share_the_count_and_fresh_ones_do_not() {
        let limiter = LocalLimiter::new(1);
        drop(limiter.clone().place().await);
        let began = Instant::now();
        let fresh = limiter.for_access_token();
        drop(fresh.acquire().await.expect("it never fails"));
        assert_eq!(began.elapsed(), Duration::ZERO);
        assert!(starts(&limiter, 1).await[0] > 1000);
    }

    #[tokio::test(start_paused = true)]
    async fn serves_in_the_order_of_asking() {
        let limiter = LocalLimiter::new(1);
        let order = Arc::new(std::sync::Mutex::new(Vec::new()));
        let mut tasks = Vec::new();
        for number in 0..5 {
            let (limiter, order) = (limiter.clone(), Arc::clone(&order));
            tasks.push(tokio::spawn(async move {
                drop(limiter.place().await);
                order.lock().expect("no task panicked").push(number);
            }));
            tokio::task::yield_now().await;
        }
        for task in tasks {
            task.await.expect("no task panicked");
        }
        assert_eq!(*order.lock().expect("no task panicked"), [0, 1, 2, 3, 4]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_waiter_that_gives_up_takes_nothing() {
        let limiter = LocalLimiter::new(1);
        drop(limiter.place().await);
        for _ in 0..3 {
            let waiting = tokio::time::timeout(Duration::from_millis(100), limiter.place());
            assert!(waiting.await.is_err());
        }
        // 300 ms of the window are over.
        let at = starts(&limiter, 1).await;
        assert!((700..750).contains(&at[0]), "{at:?}");
    }

    #[cfg(feature = "redis")]
    #[tokio::test(start_paused = true)]
    async fn shares_are_a_part_of_the_rate() {
        for (rate, parts, count, window) in [
            (4, 1, 4, 1001),
            (4, 2, 2, 1001),
            (4, 3, 1, 1001),
            (4, 4, 1, 1001),
            (4, 5, 1, 2002),
            (4, 9, 1, 3003),
            (4, 0, 4, 1001),
        ] {
            let at = starts(&LocalLimiter::share(rate, parts), count + 1).await;
            assert_eq!(at[count - 1], 0, "{rate} in {parts}");
            assert!((window..window + 5).contains(&at[count]), "{at:?}");
        }
    }

    #[test]
    fn a_rate_of_zero_is_one() {
        let limiter = LocalLimiter::new(0);
        assert_eq!(limiter.requests_per_second(), 1);
        assert_eq!(format!("{limiter:?}"), "1 a second");
    }
}
