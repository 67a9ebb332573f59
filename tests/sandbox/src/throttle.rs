//! The rate limit: so many requests in any rolling second for each API key.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

const WINDOW: Duration = Duration::from_secs(1);

/// Counts requests by key. Refused ones do not count.
#[derive(Debug)]
pub(crate) struct Throttle {
    per_second: Option<usize>,
    accepted: HashMap<String, VecDeque<Instant>>,
}

impl Throttle {
    /// A limit, or none.
    pub(crate) fn new(per_second: Option<u32>) -> Self {
        Self {
            per_second: per_second.map(|n| n as usize),
            accepted: HashMap::new(),
        }
    }

    /// Whether a request of a key that comes in now is within the limit.
    pub(crate) fn admits(&mut self, key: &str, now: Instant) -> bool {
        let Some(most) = self.per_second else {
            return true;
        };
        let accepted = self.accepted.entry(key.to_owned()).or_default();
        while accepted
            .front()
            .is_some_and(|first| now.duration_since(*first) >= WINDOW)
        {
            accepted.pop_front();
        }
        if accepted.len() >= most {
            return false;
        }
        accepted.push_back(now);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rolls_with_the_second() {
        let mut throttle = Throttle::new(Some(2));
        let start = Instant::now();
        let at = |ms| start + Duration::from_millis(ms);
        assert!(throttle.admits("a", at(0)));
        assert!(throttle.admits("a", at(600)));
        assert!(!throttle.admits("a", at(900)));
        assert!(throttle.admits("b", at(900)));
        assert!(throttle.admits("a", at(1000)));
        assert!(!throttle.admits("a", at(1500)));
        assert!(throttle.admits("a", at(1600)));
    }

    #[test]
    fn may_be_without_limit() {
        let mut throttle = Throttle::new(None);
        let now = Instant::now();
        assert!((0..100).all(|_| throttle.admits("a", now)));
    }
}
