//! Which operation does what, by its name in the description: a table for each area of the API.

mod auth;
mod billing;
mod catalogue;
mod crm;
mod mail;
mod others;
mod support;

use super::{Handler, example};

/// The behaviour of the operation of that name: its own, or else its example, which is for operations
/// that another description has beside those that are acted out here.
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
        others::acted,
        support::acted,
    ];
    areas.into_iter().find_map(|acted| acted(operation))
}

#[cfg(test)]
mod tests {
    use super::acted;
    use crate::spec::{BUNDLE, Spec};

    #[test]
    fn every_operation_acts() {
        let spec = Spec::parse(BUNDLE).unwrap();
        let ids = spec.operations().iter().map(|o| o.id.as_str());
        let idle: Vec<&str> = ids.filter(|id| acted(id).is_none()).collect();
        assert!(idle.is_empty(), "these do not act: {idle:?}");
    }
}
