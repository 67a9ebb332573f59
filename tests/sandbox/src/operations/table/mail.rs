//! What the operations on e-mail lists, broadcasts, drip campaigns and templates do, by name.

use crate::operations::{Handler, broadcasts, crud, drips, labels, mailing, opt_in, templates};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "email_lists_list" => |call| crud::list(call, "EmailList"),
        "email_lists_add" => |call| crud::add(call, "EmailList"),
        "email_lists_get" => |call| crud::get(call, "EmailList"),
        "email_lists_update" => mailing::update,
        "email_lists_delete" => |call| crud::delete(call, "EmailList"),
        "email_list_subscriptions_list" => opt_in::list,
        "email_list_subscriptions_add" => opt_in::subscribe,
        "email_list_subscriptions_delete" => opt_in::unsubscribe,
        "public_email_lists_list" => mailing::list_public,
        "public_email_list_subscriptions_add" => opt_in::subscribe_publicly,
        "broadcasts_list" => broadcasts::list,
        "broadcasts_add" => broadcasts::add,
        "broadcasts_get" => |call| crud::get(call, "BroadcastCampaign"),
        "broadcasts_update" => broadcasts::update,
        "broadcasts_delete" => broadcasts::delete,
        "broadcasts_unschedule" => broadcasts::unschedule,
        "broadcasts_archive" => broadcasts::archive,
        "broadcasts_send_test" => broadcasts::send_test,
        "broadcasts_tags_list" => |call| labels::list(call, "BroadcastCampaign"),
        "broadcasts_tags_add" => |call| labels::add(call, "BroadcastCampaign"),
        "broadcasts_tags_set" => |call| labels::set(call, "BroadcastCampaign"),
        "broadcasts_tags_remove" => |call| labels::remove(call, "BroadcastCampaign"),
        "drip_campaigns_list" => |call| crud::list(call, "DripCampaign"),
        "drip_campaigns_add" => drips::add,
        "drip_campaigns_get" => |call| crud::get(call, "DripCampaign"),
        "drip_campaigns_update" => drips::update,
        "drip_campaigns_delete" => |call| crud::delete(call, "DripCampaign"),
        "drip_campaigns_send_test" => drips::send_test,
        "drip_messages_add" => drips::add_message,
        "drip_messages_get" => drips::get_message,
        "drip_messages_update" => drips::update_message,
        "drip_messages_delete" => drips::delete_message,
        "template_emails_list_all" => templates::list_all,
        "template_emails_list" => templates::list,
        "template_send" => templates::send,
        _ => return None,
    };
    Some(handler)
}
