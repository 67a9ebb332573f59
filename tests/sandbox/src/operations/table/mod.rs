//! Which operation does what, by its name in the description: a table for each area of the API.

mod auth;
mod billing;
mod catalogue;
mod crm;
mod mail;
mod others;
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
        others::acted,
        support::acted,
    ];
    areas.into_iter().find_map(|acted| acted(operation))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::acted;
    use crate::spec::{BUNDLE, Spec};

    /// Operations that are answered from the description's example, area by area. To be taken out of
    /// here as soon as they act; what stays says why.
    const EXAMPLES: &[&str] = &[];

    #[test]
    fn every_operation_acts_but_those_that_are_named() {
        let spec = Spec::parse(BUNDLE).unwrap();
        let ids = spec.operations().iter().map(|o| o.id.as_str());
        let idle: BTreeSet<&str> = ids.filter(|id| acted(id).is_none()).collect();
        let named: BTreeSet<&str> = EXAMPLES.iter().copied().collect();
        assert_eq!(named.len(), EXAMPLES.len(), "one is named twice");
        let forgotten: Vec<_> = idle.difference(&named).collect();
        assert!(forgotten.is_empty(), "these do not act: {forgotten:?}");
        let outdated: Vec<_> = named.difference(&idle).collect();
        assert!(
            outdated.is_empty(),
            "these act, or are no operations: take them out of EXAMPLES: {outdated:?}"
        );
    }
}
