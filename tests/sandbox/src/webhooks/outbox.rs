//! A tenant's webhooks and what they have to send: the schedule, by the tenant's clock.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Notify;

use super::{ActiveWebhook, Attempt, Delivery, Hook, WebhookId, key, shown};
use crate::spec::{Event, Spec};

/// Minutes from one attempt to the next.
const EVERY: i64 = 20;
/// How often a report is sent again.
const RETRIES: usize = 20;
/// How many reports are remembered; older ones that are done with are forgotten.
const MOST: usize = 10_000;

/// What is to be posted now.
pub(super) struct Parcel {
    pub(super) delivery: u64,
    pub(super) url: String,
    pub(super) body: Arc<str>,
    /// The signature, with the name of its header.
    pub(super) signature: Option<(&'static str, String)>,
}

#[derive(Debug)]
struct Letter {
    id: u64,
    hook: WebhookId,
    url: String,
    event: String,
    body: Arc<str>,
    attempts: Vec<Attempt>,
    next: Option<DateTime<Utc>>,
}

/// The webhooks of a tenant, and their deliveries.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    hooks: BTreeMap<WebhookId, Hook>,
    letters: VecDeque<Letter>,
    /// The webhooks that are sending: each sends one report at a time.
    busy: HashSet<WebhookId>,
    last: u64,
    /// Told when there may be something to send.
    wake: Arc<Notify>,
}

impl Outbox {
    /// Has this told when there may be something to send.
    pub(crate) fn tell(&mut self, wake: &Arc<Notify>) {
        self.wake = Arc::clone(wake);
    }

    /// Says that there may be something to send, as when the clock was moved.
    pub(crate) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Sets up a webhook.
    pub(crate) fn add(&mut self, hook: Hook) -> WebhookId {
        self.last += 1;
        let id = WebhookId(self.last);
        self.hooks.insert(id, hook);
        id
    }

    /// Takes a webhook away, with what it had yet to send; false if it was gone already.
    pub(crate) fn remove(&mut self, id: WebhookId) -> bool {
        for letter in self.letters.iter_mut().filter(|letter| letter.hook == id) {
            letter.next = None;
        }
        self.wake();
        self.hooks.remove(&id).is_some()
    }

    /// The webhooks, oldest first.
    pub(crate) fn hooks(&self, spec: &Spec) -> Vec<ActiveWebhook> {
        let hooks = self.hooks.iter();
        hooks.map(|(id, hook)| hook.show(*id, spec)).collect()
    }

    /// Whether anybody wants to hear of an event.
    pub(super) fn wants(&self, number: i64) -> bool {
        self.hooks.values().any(|hook| hook.takes(number))
    }

    /// Whether there is any webhook.
    pub(super) fn is_empty(&self) -> bool {
        self.hooks.is_empty()
    }

    /// Addresses a report to all who want it.
    pub(super) fn push(&mut self, event: &Event, body: &Arc<str>, now: DateTime<Utc>) {
        let takers = self
            .hooks
            .iter()
            .filter(|(_, hook)| hook.takes(event.number));
        for (id, hook) in takers {
            self.last += 1;
            self.letters.push_back(Letter {
                id: self.last,
                hook: *id,
                url: hook.url_for(&event.slug),
                event: event.name.clone(),
                body: Arc::clone(body),
                attempts: Vec::new(),
                next: Some(now),
            });
        }
        while self.letters.len() > MOST {
            let Some(done) = self.letters.iter().position(|letter| letter.next.is_none()) else {
                break;
            };
            self.letters.remove(done);
        }
        self.wake();
    }

    /// Takes out the next report that can be sent now. First attempts keep the order of events.
    pub(super) fn start(&mut self, now: DateTime<Utc>) -> Option<Parcel> {
        let mut begun = HashSet::new();
        let mut ready: Option<&Letter> = None;
        for letter in self.letters.iter().filter(|letter| letter.next.is_some()) {
            // Of those that were never sent, the first of each webhook.
            let may_go = !letter.attempts.is_empty() || begun.insert(letter.hook);
            let due = letter.next.is_some_and(|next| next <= now);
            if may_go
                && due
                && !self.busy.contains(&letter.hook)
                && ready.is_none_or(|other| letter.next < other.next)
            {
                ready = Some(letter);
            }
        }
        let letter = ready?;
        let hook = self.hooks.get(&letter.hook)?;
        self.busy.insert(letter.hook);
        let signature = hook.key.as_ref();
        Some(Parcel {
            delivery: letter.id,
            url: letter.url.clone(),
            body: Arc::clone(&letter.body),
            signature: signature.map(|key| (key::HEADER, key.sign(letter.body.as_bytes()))),
        })
    }

    /// Notes what became of a report that was sent.
    pub(super) fn finish(&mut self, delivery: u64, attempt: Attempt) {
        let Some(letter) = self.letters.iter_mut().find(|letter| letter.id == delivery) else {
            return;
        };
        self.busy.remove(&letter.hook);
        let again = !attempt.is_success() && letter.attempts.len() < RETRIES;
        letter.attempts.push(attempt);
        // By the schedule, not by when the answer came: a clock that was moved far makes up for all.
        letter.next = letter
            .next
            .filter(|_| again)
            .and_then(|due| due.checked_add_signed(TimeDelta::minutes(EVERY)));
    }

    /// When the next report is due, of those that nobody sends already.
    pub(super) fn next_due(&self) -> Option<DateTime<Utc>> {
        let waiting = self.letters.iter().filter(|l| !self.busy.contains(&l.hook));
        waiting.filter_map(|letter| letter.next).min()
    }

    /// Whether nothing is being sent, and nothing is due.
    pub(crate) fn is_settled(&self, now: DateTime<Utc>) -> bool {
        self.busy.is_empty() && self.next_due().is_none_or(|due| due > now)
    }

    /// All deliveries, oldest first.
    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.letters.iter().map(Letter::show).collect()
    }
}

impl Letter {
    fn show(&self) -> Delivery {
        Delivery {
            id: self.id,
            webhook: self.hook,
            url: shown(&self.url),
            event: self.event.clone(),
            body: self.body.to_string(),
            attempts: self.attempts.clone(),
            next: self.next.map(Into::into),
        }
    }
}
