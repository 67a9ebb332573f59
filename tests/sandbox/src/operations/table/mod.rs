//! Which operation does what, by its name in the description: a table for each area of the API.

mod auth;
mod billing;
mod catalogue;
mod crm;
mod mail;
mod support;

use super::{Handler, example};

/// The behaviour of the operation of that name: its own, or else its example.
pub(crate) fn handler(operation: &str) -> Handler {
    acted(operation).unwrap_or(example::answer)
}

/// The behaviour of the operation of that name, if the sandbox acts it out.
fn acted(operation: &str) -> Option<Handler> {
    let areas = [
        auth::acted,
        billing::acted,
        catalogue::acted,
        crm::acted,
        mail::acted,
        support::acted,
    ];
    areas.into_iter().find_map(|acted| acted(operation))
}

#[cfg(test)]
mod tests {
    use super::acted;
    use crate::spec::BUNDLE;

    #[test]
    fn every_operation_of_the_first_four_tags_acts() {
        let document: serde_json::Value = serde_json::from_str(BUNDLE).unwrap();
        let items = document["paths"].as_object().unwrap().values();
        let operations = items.flat_map(|item| item.as_object().unwrap().values());
        let covered = operations
            .filter(|o| {
                let tag = o["tags"][0].as_str();
                tag.is_some_and(|tag| ["crm", "activity", "auth", "user"].contains(&tag))
            })
            .filter_map(|operation| operation["operationId"].as_str());
        let (known, missing): (Vec<_>, Vec<_>) = covered.partition(|id| acted(id).is_some());
        assert!(missing.is_empty(), "{missing:?}");
        assert_eq!(known.len(), 53);
    }
}
