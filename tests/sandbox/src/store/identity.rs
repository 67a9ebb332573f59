//! Which store is which, for those who keep what they worked out from one.

use std::sync::atomic::{AtomicU64, Ordering};

static NEXT: AtomicU64 = AtomicU64::new(0);

/// A number that no other store of this process has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity(u64);

impl Default for Identity {
    fn default() -> Self {
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}
