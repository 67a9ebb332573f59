//! What the operations on cases and articles do, by name.

use crate::operations::{Handler, cases};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "cases_list" => cases::list,
        "cases_get" => cases::get,
        "cases_update" => cases::update,
        "case_replies_add" => cases::reply,
        _ => return None,
    };
    Some(handler)
}
