//! What each operation does, by its name in the description.

mod accounts;
mod activities;
mod call;
mod cases;
mod charges;
mod deals;
mod example;
mod ledger;
mod lifecycle;
mod log;
mod mailing;
mod memberships;
mod people;
mod profile;
mod registrations;
mod rules;
mod segments;
mod subscriptions;
mod usage;

pub(crate) use call::Call;

use crate::reply::Outcome;
use crate::tokens;

/// The behaviour of an operation.
pub(crate) type Handler = fn(&mut Call<'_>) -> Outcome;

/// The behaviour of the operation of that name: its own, or else its example.
pub(crate) fn handler(operation: &str) -> Handler {
    acted(operation).unwrap_or(example::answer)
}

/// The behaviour of the operation of that name, if the sandbox acts it out.
fn acted(operation: &str) -> Option<Handler> {
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
        "tokens_get" => tokens::token,
        "tokens_magic_link" => tokens::magic_link,
        "tokens_two_factor_verify" => tokens::verify,
        "tokens_two_factor_resend" => tokens::resend,
        "tokens_two_factor_switch_mechanism" => tokens::switch_mechanism,
        "tokens_two_factor_recovery" => tokens::recovery,
        "tokens_two_factor_enroll_email_begin" => tokens::begin_email,
        "tokens_two_factor_enroll_totp_begin" => tokens::begin_totp,
        "tokens_two_factor_enroll_email_confirm" => tokens::confirm_email,
        "tokens_two_factor_enroll_totp_confirm" => tokens::confirm_totp,
        "profile_get" => profile::get,
        "profile_update" => profile::update,
        "profile_password_update" => profile::update_password,
        "plans_list" => subscriptions::plans,
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
        "email_lists_list" => mailing::list,
        "email_lists_get" => mailing::get,
        "email_list_subscriptions_list" => mailing::subscribers,
        "email_list_subscriptions_add" => mailing::subscribe,
        "cases_list" => cases::list,
        "cases_get" => cases::get,
        "cases_update" => cases::update,
        "case_replies_add" => cases::reply,
        _ => return None,
    };
    Some(handler)
}

#[cfg(test)]
mod tests {
    use super::acted;
    use crate::spec::BUNDLE;

    #[test]
    fn every_operation_of_the_first_four_tags_acts() {
        let document: serde_json::Value = serde_json::from_str(BUNDLE).unwrap();
        let items = document["paths"].as_object().unwrap().values();
        let operations = items.flat_map(|item| item.as_object().unwrap().values());
        let covered = operations
            .filter(|o| {
                let tag = o["tags"][0].as_str();
                tag.is_some_and(|tag| ["crm", "activity", "auth", "user"].contains(&tag))
            })
            .filter_map(|operation| operation["operationId"].as_str());
        let (known, missing): (Vec<_>, Vec<_>) = covered.partition(|id| acted(id).is_some());
        assert!(missing.is_empty(), "{missing:?}");
        assert_eq!(known.len(), 53);
    }
}
