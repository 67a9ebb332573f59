//! What the operations on plans, plan families, add-ons and coupons do, by name.

use crate::operations::{Handler, subscriptions};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "plans_list" => subscriptions::plans,
        _ => return None,
    };
    Some(handler)
}
