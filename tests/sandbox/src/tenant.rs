//! What the tenant remembers between requests.

use crate::clock::Clock;
use crate::random::Random;
use crate::store::Store;
use crate::tokens::{Keys, Vault};

/// All state of the sandbox that a request can change.
#[derive(Debug)]
pub(crate) struct Tenant {
    pub(crate) store: Store,
    pub(crate) vault: Vault,
    pub(crate) keys: Keys,
    pub(crate) random: Random,
    pub(crate) clock: Clock,
    /// Host and port, which is the name of the tenant in its tokens.
    pub(crate) authority: String,
    /// Whether the token operations count calls by the minute.
    pub(crate) throttled: bool,
}

impl Tenant {
    /// A tenant without records.
    pub(crate) fn new(authority: String, throttled: bool) -> Self {
        Self {
            store: Store::default(),
            vault: Vault::default(),
            keys: Keys::default(),
            random: Random::new(0x6f75_7473_6574_6121),
            clock: Clock::default(),
            authority,
            throttled,
        }
    }

    /// The person with an address, in any case.
    pub(crate) fn person_by_email(&self, email: &str) -> Option<&str> {
        let email = email.trim();
        self.store
            .all("Person")
            .find(|person| {
                person
                    .text("Email")
                    .is_some_and(|known| known.eq_ignore_ascii_case(email))
            })
            .map(|person| person.uid.as_str())
    }
}
