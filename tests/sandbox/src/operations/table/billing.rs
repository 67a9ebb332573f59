//! What the operations on subscriptions, invoices, payments and usage do, by name.

use crate::operations::{
    Handler, changes, discounts, invoices, payments, subscription_add_ons, subscriptions, usage,
};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "subscriptions_list" => subscriptions::list,
        "subscriptions_get" => subscriptions::get,
        "subscriptions_delete" => subscriptions::delete,
        "subscriptions_first_time_preview" => subscriptions::preview_first,
        "subscriptions_first_time" => subscriptions::first,
        "subscriptions_change_preview" => changes::preview,
        "subscriptions_change" => changes::change,
        "subscriptions_set_upgrade_required" => subscriptions::set_upgrade_required,
        "subscriptions_change_trial_to_subscribed" => subscriptions::end_trial,
        "subscription_addons_list" => subscription_add_ons::list,
        "subscription_addons_add" => subscription_add_ons::add,
        "subscription_addons_add_preview" => subscription_add_ons::preview,
        "subscription_addons_get" => subscription_add_ons::get,
        "subscription_addons_set_upgrade_required" => subscription_add_ons::set_upgrade_required,
        "subscription_addons_end" => subscription_add_ons::end,
        "subscription_addons_expire" => subscription_add_ons::expire,
        "subscription_discounts_add" => discounts::add,
        "subscription_discounts_expire" => discounts::expire,
        "usage_list" => usage::list,
        "usage_add" => usage::add,
        "invoices_list" => invoices::list,
        "invoices_add" => invoices::add,
        "invoices_get" => invoices::get,
        "invoices_update" => invoices::update,
        "invoices_delete" => invoices::delete,
        "invoices_pdf" => invoices::document,
        "invoices_send_email" => invoices::send_email,
        "invoices_send_paid_email" => invoices::send_paid_email,
        "transactions_list" => payments::transactions,
        "transactions_add_payment" => payments::add,
        "payment_information_save" => payments::save_method,
        _ => return None,
    };
    Some(handler)
}
