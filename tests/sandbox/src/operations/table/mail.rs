//! What the operations on e-mail lists, broadcasts, drip campaigns and templates do, by name.

use crate::operations::{Handler, mailing};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "email_lists_list" => mailing::list,
        "email_lists_get" => mailing::get,
        "email_list_subscriptions_list" => mailing::subscribers,
        "email_list_subscriptions_add" => mailing::subscribe,
        _ => return None,
    };
    Some(handler)
}
