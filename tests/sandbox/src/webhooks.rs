//! Webhooks: who is told of what, in which body, when, and how it went.

mod delivery;
mod key;
mod outbox;
mod payload;
mod raise;
mod sender;

use std::fmt;

use url::Url;

pub use delivery::{Attempt, Delivery, DeliveryState};
use key::Key;
pub(crate) use outbox::Outbox;
pub(crate) use payload::collect;
pub(crate) use raise::raise;
pub(crate) use sender::{Post, deliver};

use crate::near;
use crate::spec::{Event, Spec};

/// What stands in an address for the name of the event.
const PLACE: &str = "{event}";

/// An address that is told what happens, as under Settings, Notifications. Given to
/// [`Builder::webhook`](crate::Builder::webhook) or [`Sandbox::add_webhook`](crate::Sandbox::add_webhook).
///
/// What is posted does not say which event it is about. Where one address takes several, have it
/// written into the address: `{event}` there becomes `account-created`, say.
///
/// ```
/// use outseta_sandbox::Webhook;
///
/// let webhook = Webhook::new("http://127.0.0.1:3000/outseta?event={event}")
///     .events(["AccountCreated", "account-stage-updated"])
///     .secret("00112233445566778899aabbccddeeff");
/// assert!(!format!("{webhook:?}").contains("0011"));
/// ```
#[derive(Clone)]
pub struct Webhook {
    url: String,
    events: Vec<String>,
    secret: Option<String>,
}

impl Webhook {
    /// An address that is told everything, unsigned. It may lie anywhere, not on this machine alone.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            events: Vec::new(),
            secret: None,
        }
    }

    /// Tells it of these events alone, beside those that were named before: `AccountCreated` as in the
    /// activity log, `account-created`, or the number, 100.
    #[must_use]
    pub fn events<E: Into<String>>(mut self, events: impl IntoIterator<Item = E>) -> Self {
        self.events.extend(events.into_iter().map(Into::into));
        self
    }

    /// Signs what is sent with this key, in hexadecimal as Outseta shows it. Without one nothing is signed.
    #[must_use]
    pub fn secret(mut self, hex: impl Into<String>) -> Self {
        self.secret = Some(hex.into());
        self
    }

    /// The same, held against what there is.
    pub(crate) fn check(&self, spec: &Spec) -> Result<Hook, WebhookError> {
        let shown = || shown(&self.url);
        let url = Url::parse(&self.url.replace(PLACE, "event"))
            .map_err(|error| WebhookError(format!("`{}` is no address: {error}", shown())))?;
        if !matches!(url.scheme(), "http" | "https") {
            let message = format!("`{}` is neither http:// nor https://", shown());
            return Err(WebhookError(message));
        }
        let events = self.events.iter().map(|text| Ok(event(spec, text)?.number));
        Ok(Hook {
            url: self.url.clone(),
            events: events.collect::<Result<_, _>>()?,
            key: self.secret.as_deref().map(Key::parse).transpose()?,
        })
    }
}

/// An address as it may be shown: without a password in it.
fn shown(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    match rest[..end].rfind('@') {
        Some(at) => format!("{scheme}://[redacted]{}", &rest[at..]),
        None => url.to_owned(),
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("url", &shown(&self.url))
            .field("events", &self.events)
            .field("secret", &self.secret.as_ref().map(|_| "[redacted]"))
            .finish()
    }
}

/// The event that a text names.
fn event<'s>(spec: &'s Spec, text: &str) -> Result<&'s Event, WebhookError> {
    let known = spec.events().iter().find(|event| event.is_called(text));
    if let Some(event) = known {
        return Ok(event);
    }
    let near = near::names(text, spec.events().iter().map(|event| event.name.as_str()));
    Err(WebhookError(format!("no event is called `{text}`{near}")))
}

/// Why a webhook cannot be: the text says what was wrong. It never shows a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookError(String);

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WebhookError {}

/// A webhook of a tenant, to be removed by
/// [`Sandbox::remove_webhook`](crate::Sandbox::remove_webhook).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebhookId(pub(crate) u64);

impl fmt::Display for WebhookId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A webhook that is set up.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ActiveWebhook {
    /// Its name.
    pub id: WebhookId,
    /// Where it posts to, as it was given; a password in it is taken out.
    pub url: String,
    /// The events that it posts, by their names in the activity log; none for all of them.
    pub events: Vec<String>,
    /// Whether it signs what it posts.
    pub signed: bool,
}

/// A webhook that can work.
#[derive(Debug)]
pub(crate) struct Hook {
    url: String,
    /// None for all.
    events: Vec<i64>,
    key: Option<Key>,
}

impl Hook {
    fn takes(&self, number: i64) -> bool {
        self.events.is_empty() || self.events.contains(&number)
    }

    /// The address for an event.
    fn url_for(&self, slug: &str) -> String {
        self.url.replace(PLACE, slug)
    }

    fn show(&self, id: WebhookId, spec: &Spec) -> ActiveWebhook {
        let named = spec.events().iter();
        let named = named.filter(|event| self.events.contains(&event.number));
        ActiveWebhook {
            id,
            url: shown(&self.url),
            events: named.map(|event| event.name.clone()).collect(),
            signed: self.key.is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::BUNDLE;

    #[test]
    fn says_what_is_wrong_with_a_webhook() {
        let spec = Spec::parse(BUNDLE).unwrap();
        let good = || Webhook::new("http://127.0.0.1:1/{event}");
        let hook = good()
            .events(["100", "person-login", "PersonLogin"])
            .check(&spec)
            .unwrap();
        assert!(hook.takes(100) && hook.takes(203) && !hook.takes(101));
        assert!(good().check(&spec).unwrap().takes(101));
        for (webhook, said) in [
            (Webhook::new("nowhere"), "`nowhere` is no address"),
            (Webhook::new("ftp://example.com"), "neither http"),
            (Webhook::new("http://ann:hush@"), "[redacted]"),
            (good().events(["AccountCreate"]), "`AccountCreated`"),
            (good().secret("hush"), "hexadecimal"),
            (good().secret("abc"), "hexadecimal"),
            (good().secret(" "), "empty"),
        ] {
            let error = webhook.check(&spec).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
            assert!(!error.contains("hush"), "{error}");
        }
    }

    #[test]
    fn shows_no_password() {
        let webhook = Webhook::new("https://ann:hush@example.com/a@b").secret("aabbcc");
        let text = format!("{webhook:?}");
        assert!(
            text.contains("https://[redacted]@example.com/a@b"),
            "{text}"
        );
        assert!(!text.contains("hush") && !text.contains("aabbcc"));
        assert_eq!(
            shown("http://127.0.0.1:1/?to=a@b"),
            "http://127.0.0.1:1/?to=a@b"
        );
    }
}
