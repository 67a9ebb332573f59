//! What the operations on people, accounts, deals, segments and activities do, by name.

use crate::operations::{
    Handler, accounts, activities, crud, deals, labels, lifecycle, memberships, people,
    registrations,
};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "people_list" => people::list,
        "people_add" => |call| crud::add(call, "Person"),
        "people_get" => |call| crud::get(call, "Person"),
        "people_update" => |call| crud::update(call, "Person"),
        "people_delete" => people::delete,
        "people_set_temporary_password" => people::set_temporary_password,
        "people_regenerate_two_factor_recovery_codes" => people::regenerate_recovery_codes,
        "people_forgot_password" => people::forgot_password,
        "people_request_magic_link" => people::request_magic_link,
        "accounts_list" => accounts::list,
        "accounts_add" => accounts::add,
        "accounts_get" => |call| crud::get(call, "Account"),
        "accounts_update" => accounts::update,
        "accounts_delete" => |call| crud::delete(call, "Account"),
        "accounts_send_confirmation_email" => accounts::send_confirmation_email,
        "accounts_cancel" | "accounts_cancel_legacy" => lifecycle::cancel,
        "accounts_remove_cancellation" | "accounts_remove_cancellation_legacy" => {
            lifecycle::remove_cancellation
        }
        "accounts_extend_trial" => lifecycle::extend_trial,
        "accounts_extend_trial_legacy" => lifecycle::extend_trial_legacy,
        "accounts_expire_current_subscription" => lifecycle::expire_current_subscription,
        "account_memberships_add" => memberships::add,
        "account_memberships_update" => memberships::update,
        "account_memberships_delete" => memberships::delete,
        "registrations_add" => registrations::add,
        "registrations_complete" => registrations::complete,
        "deals_list" => deals::list,
        "deals_add" => |call| crud::add(call, "Deal"),
        "deals_get" => |call| crud::get(call, "Deal"),
        "deals_update" => |call| crud::update(call, "Deal"),
        "deals_delete" => |call| crud::delete(call, "Deal"),
        "deal_pipelines_list" => |call| crud::list(call, "DealPipeline"),
        "segments_list" => |call| crud::list(call, "Segment"),
        "segments_tags_list" => |call| labels::list(call, "Segment"),
        "segments_tags_add" => |call| labels::add(call, "Segment"),
        "segments_tags_set" => |call| labels::set(call, "Segment"),
        "segments_tags_remove" => |call| labels::remove(call, "Segment"),
        "activities_list" => activities::list,
        "activities_add_custom" => activities::add_custom,
        _ => return None,
    };
    Some(handler)
}
