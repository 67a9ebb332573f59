//! What the operations on people, accounts, deals, segments and activities do, by name.

use crate::operations::{
    Handler, accounts, activities, deals, lifecycle, memberships, people, registrations, segments,
};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "people_list" => people::list,
        "people_add" => people::add,
        "people_get" => people::get,
        "people_update" => people::update,
        "people_delete" => people::delete,
        "people_set_temporary_password" => people::set_temporary_password,
        "people_regenerate_two_factor_recovery_codes" => people::regenerate_recovery_codes,
        "people_forgot_password" => people::forgot_password,
        "people_request_magic_link" => people::request_magic_link,
        "accounts_list" => accounts::list,
        "accounts_add" => accounts::add,
        "accounts_get" => accounts::get,
        "accounts_update" => accounts::update,
        "accounts_delete" => accounts::delete,
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
        "deals_add" => deals::add,
        "deals_get" => deals::get,
        "deals_update" => deals::update,
        "deals_delete" => deals::delete,
        "deal_pipelines_list" => deals::pipelines,
        "segments_list" => segments::list,
        "segments_tags_list" => segments::list_tags,
        "segments_tags_add" => segments::add_tags,
        "segments_tags_set" => segments::set_tags,
        "segments_tags_remove" => segments::remove_tag,
        "activities_list" => activities::list,
        "activities_add_custom" => activities::add_custom,
        _ => return None,
    };
    Some(handler)
}
