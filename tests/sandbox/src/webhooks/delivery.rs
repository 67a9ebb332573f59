//! One report to one address, as it may be looked at.

use std::time::SystemTime;

use super::WebhookId;

/// A report to a webhook: what is sent, and how often it was tried.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Delivery {
    /// Its number, in the order of events.
    pub id: u64,
    /// The webhook that it is for.
    pub webhook: WebhookId,
    /// Where it goes; a password in it is taken out.
    pub url: String,
    /// What happened, by its name in the activity log: `AccountCreated`.
    pub event: String,
    /// The body, byte for byte.
    pub body: String,
    /// What became of it each time that it was sent, oldest first.
    pub attempts: Vec<Attempt>,
    /// When it is to be sent next, by the tenant's clock; none once it is done with.
    pub next: Option<SystemTime>,
}

/// How a delivery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    /// It is to be sent, for the first time or again.
    Waiting,
    /// It was taken: the answer was a 2xx.
    Delivered,
    /// It was tried as often as Outseta does, or its webhook is gone.
    GivenUp,
}

impl Delivery {
    /// How it stands.
    #[must_use]
    pub fn state(&self) -> DeliveryState {
        match (self.next, self.attempts.last()) {
            (_, Some(last)) if last.is_success() => DeliveryState::Delivered,
            (Some(_), _) => DeliveryState::Waiting,
            _ => DeliveryState::GivenUp,
        }
    }
}

/// One time that a report was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// When the answer came, or did not, by the tenant's clock.
    pub at: SystemTime,
    /// The status of the answer, none if there was no answer.
    pub status: Option<u16>,
    /// Why there was none.
    pub error: Option<String>,
}

impl Attempt {
    /// Whether it was taken: any 2xx.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status
            .is_some_and(|status| (200..300).contains(&status))
    }
}
