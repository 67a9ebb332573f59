//! What the operations on subscriptions, invoices, payments and usage do, by name.

use crate::operations::{Handler, ledger, subscriptions, usage};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "subscriptions_get" => subscriptions::get,
        "subscriptions_change_preview" => subscriptions::preview_change,
        "subscriptions_change" => subscriptions::change,
        "usage_list" => usage::list,
        "usage_add" => usage::add,
        "invoices_list" => ledger::list,
        "invoices_get" => ledger::get,
        "invoices_send_email" => ledger::send_email,
        "transactions_list" => ledger::transactions,
        "transactions_add_payment" => ledger::add_payment,
        _ => return None,
    };
    Some(handler)
}
