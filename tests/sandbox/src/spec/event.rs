//! The events that are reported to webhooks: what each is called, and which record is sent.

use serde_json::Value;

use super::schema::{Tables, referred};

/// An event.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// What the activity log calls it: `AccountCreated`.
    pub(crate) name: String,
    /// What the description calls it: `account-created`.
    pub(crate) slug: String,
    pub(crate) number: i64,
    /// The entity that is sent. Of some events, such as those of tasks, it is no entity of records.
    pub(crate) entity: String,
    /// The schema of the details, if there are any.
    pub(crate) details: Option<String>,
    /// Whether the details are a list of that schema.
    pub(crate) listed: bool,
}

impl Event {
    /// Whether a text names this event: as the log does, as the description does, or by its number.
    pub(crate) fn is_called(&self, text: &str) -> bool {
        let plain = |c: &char| c.is_ascii_alphanumeric();
        let letters = |text: &str| -> String {
            let kept = text.chars().filter(plain);
            kept.map(|c| c.to_ascii_lowercase()).collect()
        };
        letters(text) == letters(&self.name) || text.trim() == self.number.to_string()
    }
}

/// Reads `x-webhooks`. What is no event, as the callback at sign-up, is passed over.
pub(super) fn read(document: &Value, tables: &Tables) -> Vec<Event> {
    let webhooks = document["x-webhooks"].as_object();
    let kinds = tables.enumerations.get("ActivityType");
    let read = |(slug, item): (&String, &Value)| {
        let post = &item["post"];
        let number = post["x-outseta-event-type"].as_i64()?;
        let content = &post["requestBody"]["content"]["application/json"];
        let details = post["x-outseta-event-data"].as_str();
        Some(Event {
            name: kinds?.name(number)?.to_owned(),
            slug: slug.clone(),
            number,
            entity: referred(&content["schema"])?.to_owned(),
            details: details.and_then(|path| Some(path.rsplit_once('/')?.1.to_owned())),
            listed: content["example"]["ActivityEventData"].is_array(),
        })
    };
    webhooks.into_iter().flatten().filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{BUNDLE, Spec};

    #[test]
    fn knows_every_event_by_its_names() {
        let spec = Spec::parse(BUNDLE).unwrap();
        assert!(spec.events().len() > 50);
        for event in spec.events() {
            for text in [&event.name, &event.slug, &event.number.to_string()] {
                let found: Vec<_> = spec.events().iter().filter(|e| e.is_called(text)).collect();
                assert_eq!(found.len(), 1, "{text}");
                assert_eq!(found[0].name, event.name);
            }
        }
    }

    #[test]
    fn knows_what_is_sent() {
        let spec = Spec::parse(BUNDLE).unwrap();
        let event = |name: &str| spec.events().iter().find(|e| e.name == name).unwrap();
        assert_eq!(event("PersonLogin").entity, "Account");
        assert_eq!(event("AccountCreated").details, None);
        let changed = event("AccountSubscriptionAddOnsChanged");
        assert_eq!(
            changed.details.as_deref(),
            Some("AccountSubscriptionAddOnChange")
        );
        assert!(changed.listed && !event("PersonLogin").listed);
    }
}
