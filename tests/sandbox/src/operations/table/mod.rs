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
    const EXAMPLES: &[&str] = &[
        // email
        "broadcasts_add",
        "broadcasts_archive",
        "broadcasts_delete",
        "broadcasts_get",
        "broadcasts_list",
        "broadcasts_send_test",
        "broadcasts_tags_add",
        "broadcasts_tags_list",
        "broadcasts_tags_remove",
        "broadcasts_tags_set",
        "broadcasts_unschedule",
        "broadcasts_update",
        "drip_campaigns_add",
        "drip_campaigns_delete",
        "drip_campaigns_get",
        "drip_campaigns_list",
        "drip_campaigns_send_test",
        "drip_campaigns_update",
        "drip_messages_add",
        "drip_messages_delete",
        "drip_messages_get",
        "drip_messages_update",
        "email_list_subscriptions_delete",
        "email_lists_add",
        "email_lists_delete",
        "email_lists_update",
        // public
        "public_email_list_subscriptions_add",
        "public_email_lists_list",
        // support
        "articles_add",
        "articles_get",
        "articles_list",
        "articles_tags_add",
        "articles_tags_list",
        "articles_tags_remove",
        "articles_tags_set",
        "case_client_responses_add",
        "cases_add",
        "categories_list",
        // template
        "template_emails_list",
        "template_emails_list_all",
        "template_send",
    ];

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
