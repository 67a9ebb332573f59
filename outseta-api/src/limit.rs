//! The rate limit: waits its turn instead of running into a refusal.

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use tokio::{
    sync::Mutex,
    time::{Instant, sleep_until},
};

/// Requests in one second that Outseta allows a credential.
pub(crate) const DEFAULT_RATE: u32 = 4;

/// The length of the window, with a margin for clocks that differ a little.
const WINDOW: Duration = Duration::from_millis(1010);

/// How long a request may be under way before it is taken to have arrived. Connecting takes its
/// time, and Outseta counts what arrives, not what starts.
const ON_THE_WAY: Duration = Duration::from_millis(500);

/// Lets at most so many requests arrive in any window of a second. Clones share the count.
#[derive(Clone)]
pub(crate) struct Limiter {
    /// `None`: no limit.
    inner: Option<Arc<Inner>>,
}

struct Inner {
    rate: usize,
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
    fn free_at(&self) -> Instant {
        let latest = self.started + ON_THE_WAY;
        let arrived = self.arrived.get().map_or(latest, |at| latest.min(*at));
        arrived + WINDOW
    }

    /// When to look again.
    fn look_at(&self, now: Instant) -> Instant {
        if self.arrived.get().is_none() && now < self.started + WINDOW {
            self.started + WINDOW
        } else {
            self.free_at()
        }
    }
}

/// Leave to send one request. Dropping it says that the request has arrived, or never will.
#[derive(Debug)]
pub(crate) struct Permit {
    arrived: Option<Arc<OnceLock<Instant>>>,
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some(arrived) = &self.arrived {
            // Set once, here.
            let _ = arrived.set(Instant::now());
        }
    }
}

impl Limiter {
    /// At most `rate` requests a second; zero means no limit.
    pub(crate) fn new(rate: u32) -> Self {
        let rate = rate as usize;
        let places = Mutex::new(Vec::with_capacity(rate.min(64)));
        Self {
            inner: (rate > 0).then(|| Arc::new(Inner { rate, places })),
        }
    }

    /// A limiter of the same rate that counts on its own.
    pub(crate) fn fresh(&self) -> Self {
        Self::new(self.rate().unwrap_or(0))
    }

    /// Requests a second, or `None` for no limit.
    pub(crate) fn rate(&self) -> Option<u32> {
        self.inner
            .as_ref()
            .and_then(|inner| u32::try_from(inner.rate).ok())
    }

    /// How many places are taken.
    #[cfg(test)]
    pub(crate) async fn taken(&self) -> usize {
        match &self.inner {
            Some(inner) => inner.places.lock().await.len(),
            None => 0,
        }
    }

    /// Waits until a request may start, and counts it.
    ///
    /// The permit is to be held until the head of the answer is there. Dropping the future while it
    /// waits counts nothing: the place is taken only after the wait.
    pub(crate) async fn acquire(&self) -> Permit {
        let Some(inner) = &self.inner else {
            return Permit { arrived: None };
        };
        let mut places = inner.places.lock().await;
        loop {
            let now = Instant::now();
            places.retain(|place| place.free_at() > now);
            if places.len() < inner.rate {
                let arrived = Arc::new(OnceLock::new());
                places.push(Place {
                    started: now,
                    arrived: Arc::clone(&arrived),
                });
                return Permit {
                    arrived: Some(arrived),
                };
            }
            if let Some(next) = places.iter().map(|place| place.look_at(now)).min() {
                sleep_until(next).await;
            }
        }
    }
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rate() {
            Some(rate) => write!(f, "{rate} a second"),
            None => f.write_str("unlimited"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Milliseconds at which each of `count` requests could start.
    async fn starts(limiter: &Limiter, count: usize) -> Vec<u128> {
        let began = Instant::now();
        let mut at = Vec::new();
        for _ in 0..count {
            limiter.acquire().await;
            at.push(began.elapsed().as_millis());
        }
        at
    }

    #[tokio::test(start_paused = true)]
    async fn lets_four_through_in_any_second() {
        let at = starts(&Limiter::new(4), 9).await;
        assert_eq!(at[..4], [0; 4]);
        for window in at.windows(5) {
            assert!(window[4] - window[0] > 1000, "{at:?}");
        }
        assert!(at[8] < 2100, "{at:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_window_slides() {
        let limiter = Limiter::new(2);
        limiter.acquire().await;
        tokio::time::advance(Duration::from_millis(900)).await;
        limiter.acquire().await;
        // The first has left the window after 110 ms more, the second has not.
        let at = starts(&limiter, 2).await;
        assert!((110..150).contains(&at[0]), "{at:?}");
        assert!((1010..1050).contains(&at[1]), "{at:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_under_way_counts_until_it_has_arrived() {
        let limiter = Limiter::new(1);
        // Answered after 300 ms: it may have arrived at any time until then.
        let permit = limiter.acquire().await;
        tokio::time::advance(Duration::from_millis(300)).await;
        drop(permit);
        let at = starts(&limiter, 1).await;
        assert!((1010..1050).contains(&at[0]), "{at:?}");
        // Never answered: after half a second it is taken to have arrived.
        let stuck = Limiter::new(1);
        let _permit = stuck.acquire().await;
        let at = starts(&stuck, 1).await;
        assert!((1510..1550).contains(&at[0]), "{at:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn clones_share_the_count_and_fresh_ones_do_not() {
        let limiter = Limiter::new(1);
        limiter.clone().acquire().await;
        assert_eq!(starts(&limiter.fresh(), 1).await, [0]);
        assert!(starts(&limiter, 1).await[0] > 1000);
    }

    #[tokio::test(start_paused = true)]
    async fn serves_in_the_order_of_asking() {
        let limiter = Limiter::new(1);
        let order = Arc::new(std::sync::Mutex::new(Vec::new()));
        let mut tasks = Vec::new();
        for number in 0..5 {
            let (limiter, order) = (limiter.clone(), Arc::clone(&order));
            tasks.push(tokio::spawn(async move {
                limiter.acquire().await;
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
        let limiter = Limiter::new(1);
        limiter.acquire().await;
        for _ in 0..3 {
            let waiting = tokio::time::timeout(Duration::from_millis(100), limiter.acquire());
            assert!(waiting.await.is_err());
        }
        // 300 ms of the window are over.
        let at = starts(&limiter, 1).await;
        assert!((700..750).contains(&at[0]), "{at:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn unlimited_never_waits() {
        assert_eq!(starts(&Limiter::new(0), 100).await, vec![0; 100]);
    }
}
