// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Field tokens for filters, selection and sorting, a module an entity.

#[cfg(feature = "crm")]
pub use super::models::account::tokens as account;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_add_person_event_data::tokens as account_add_person_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_billing_invoice_deleted_event_data::tokens as account_billing_invoice_deleted_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_paid_subscription_created_event_data::tokens as account_paid_subscription_created_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_person_role_updated_event_data::tokens as account_person_role_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_primary_person_updated_event_data::tokens as account_primary_person_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_products_changed_event_data::tokens as account_products_changed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_remove_person_event_data::tokens as account_remove_person_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_stage_updated_event_data::tokens as account_stage_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_subscription_add_on_change::tokens as account_subscription_add_on_change;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_subscription_cancellation_requested_event_data::tokens as account_subscription_cancellation_requested_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_subscription_payment_collected_event_data::tokens as account_subscription_payment_collected_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_subscription_plan_updated_event_data::tokens as account_subscription_plan_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_subscription_renewal_extended_event_data::tokens as account_subscription_renewal_extended_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::account_subscription_started_event_data::tokens as account_subscription_started_event_data;
#[cfg(feature = "crm")]
pub use super::models::account_tax_id::tokens as account_tax_id;
#[cfg(feature = "activity")]
pub use super::models::activity::tokens as activity;
#[cfg(feature = "billing")]
pub use super::models::add_on::tokens as add_on;
#[cfg(feature = "crm")]
pub use super::models::address::tokens as address;
#[cfg(feature = "support")]
pub use super::models::article::tokens as article;
#[cfg(feature = "public")]
pub use super::models::auth_widget_init::tokens as auth_widget_init;
#[cfg(feature = "email")]
pub use super::models::broadcast_campaign::tokens as broadcast_campaign;
#[cfg(feature = "email")]
pub use super::models::campaign::tokens as campaign;
#[cfg(feature = "support")]
pub use super::models::case::tokens as case;
#[cfg(feature = "support")]
pub use super::models::case_history::tokens as case_history;
#[cfg(feature = "support")]
pub use super::models::case_tag::tokens as case_tag;
#[cfg(feature = "support")]
pub use super::models::category::tokens as category;
#[cfg(feature = "billing")]
pub use super::models::charge_summary::tokens as charge_summary;
#[cfg(any(feature = "billing", feature = "public"))]
pub use super::models::content_group::tokens as content_group;
#[cfg(feature = "billing")]
pub use super::models::content_group_item::tokens as content_group_item;
#[cfg(feature = "crm")]
pub use super::models::custom_properties_entity::tokens as custom_properties_entity;
#[cfg(feature = "crm")]
pub use super::models::deal::tokens as deal;
#[cfg(feature = "crm")]
pub use super::models::deal_person::tokens as deal_person;
#[cfg(feature = "crm")]
pub use super::models::deal_pipeline::tokens as deal_pipeline;
#[cfg(feature = "crm")]
pub use super::models::deal_pipeline_stage::tokens as deal_pipeline_stage;
#[cfg(feature = "attribute")]
pub use super::models::definition::tokens as definition;
#[cfg(feature = "crm")]
pub use super::models::discord_user::tokens as discord_user;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::discord_user_added_to_server_event_data::tokens as discord_user_added_to_server_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::discord_user_removed_from_server_event_data::tokens as discord_user_removed_from_server_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::discord_user_roles_updated_event_data::tokens as discord_user_roles_updated_event_data;
#[cfg(feature = "billing")]
pub use super::models::discount_coupon::tokens as discount_coupon;
#[cfg(feature = "billing")]
pub use super::models::discount_coupon_plan::tokens as discount_coupon_plan;
#[cfg(feature = "billing")]
pub use super::models::discount_coupon_subscription::tokens as discount_coupon_subscription;
#[cfg(feature = "email")]
pub use super::models::drip_campaign::tokens as drip_campaign;
#[cfg(feature = "email")]
pub use super::models::drip_campaign_message::tokens as drip_campaign_message;
#[cfg(feature = "email")]
pub use super::models::email_link::tokens as email_link;
#[cfg(any(feature = "email", feature = "public"))]
pub use super::models::email_list::tokens as email_list;
#[cfg(any(feature = "email", feature = "public"))]
pub use super::models::email_list_person::tokens as email_list_person;
pub use super::models::entity_validation_error::tokens as entity_validation_error;
#[cfg(feature = "billing")]
pub use super::models::invoice::tokens as invoice;
#[cfg(feature = "billing")]
pub use super::models::invoice_display_item::tokens as invoice_display_item;
#[cfg(feature = "billing")]
pub use super::models::invoice_line_item::tokens as invoice_line_item;
#[cfg(any(feature = "crm", feature = "public"))]
pub use super::models::lead_form::tokens as lead_form;
#[cfg(feature = "crm")]
pub use super::models::lead_form_submission::tokens as lead_form_submission;
#[cfg(feature = "email")]
pub use super::models::message::tokens as message;
pub use super::models::message_error::tokens as message_error;
#[cfg(feature = "billing")]
pub use super::models::payment_information::tokens as payment_information;
#[cfg(
    any(
        feature = "crm",
        feature = "email",
        feature = "public",
        feature = "support",
        feature = "user"
    )
)]
pub use super::models::person::tokens as person;
#[cfg(feature = "crm")]
pub use super::models::person_account::tokens as person_account;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_email_unsubscribed_event_data::tokens as person_email_unsubscribed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_lead_form_submitted_event_data::tokens as person_lead_form_submitted_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_list_confirmed_event_data::tokens as person_list_confirmed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_list_subscribed_event_data::tokens as person_list_subscribed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_list_unsubscribed_event_data::tokens as person_list_unsubscribed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_login_event_data::tokens as person_login_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_segment_added_event_data::tokens as person_segment_added_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_segment_removed_event_data::tokens as person_segment_removed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_support_ticket_closed_event_data::tokens as person_support_ticket_closed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_support_ticket_created_event_data::tokens as person_support_ticket_created_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_support_ticket_updated_event_data::tokens as person_support_ticket_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::person_updated_event_data::tokens as person_updated_event_data;
#[cfg(feature = "billing")]
pub use super::models::plan::tokens as plan;
#[cfg(feature = "billing")]
pub use super::models::plan_add_on::tokens as plan_add_on;
#[cfg(feature = "billing")]
pub use super::models::plan_family::tokens as plan_family;
#[cfg(feature = "crm")]
pub use super::models::segment::tokens as segment;
#[cfg(feature = "crm")]
pub use super::models::segment_person::tokens as segment_person;
#[cfg(feature = "billing")]
pub use super::models::stripe_charge::tokens as stripe_charge;
#[cfg(feature = "billing")]
pub use super::models::stripe_coupon::tokens as stripe_coupon;
#[cfg(feature = "billing")]
pub use super::models::stripe_credit_note::tokens as stripe_credit_note;
#[cfg(feature = "billing")]
pub use super::models::stripe_discount::tokens as stripe_discount;
#[cfg(feature = "billing")]
pub use super::models::stripe_invoice::tokens as stripe_invoice;
#[cfg(feature = "billing")]
pub use super::models::stripe_invoice_discount_amount::tokens as stripe_invoice_discount_amount;
#[cfg(feature = "billing")]
pub use super::models::stripe_invoice_line_item::tokens as stripe_invoice_line_item;
#[cfg(feature = "billing")]
pub use super::models::stripe_invoice_payment::tokens as stripe_invoice_payment;
#[cfg(feature = "billing")]
pub use super::models::stripe_meter::tokens as stripe_meter;
#[cfg(feature = "billing")]
pub use super::models::stripe_payment_method::tokens as stripe_payment_method;
#[cfg(feature = "billing")]
pub use super::models::stripe_price::tokens as stripe_price;
#[cfg(feature = "billing")]
pub use super::models::stripe_product::tokens as stripe_product;
#[cfg(feature = "billing")]
pub use super::models::stripe_product_cross_sell::tokens as stripe_product_cross_sell;
#[cfg(feature = "billing")]
pub use super::models::stripe_product_family::tokens as stripe_product_family;
#[cfg(feature = "billing")]
pub use super::models::stripe_promotion_code::tokens as stripe_promotion_code;
#[cfg(feature = "billing")]
pub use super::models::stripe_refund::tokens as stripe_refund;
#[cfg(feature = "billing")]
pub use super::models::stripe_subscription::tokens as stripe_subscription;
#[cfg(feature = "billing")]
pub use super::models::stripe_subscription_cancellation::tokens as stripe_subscription_cancellation;
#[cfg(feature = "billing")]
pub use super::models::stripe_subscription_item::tokens as stripe_subscription_item;
#[cfg(feature = "billing")]
pub use super::models::stripe_subscription_schedule::tokens as stripe_subscription_schedule;
#[cfg(feature = "billing")]
pub use super::models::stripe_subscription_schedule_phase::tokens as stripe_subscription_schedule_phase;
#[cfg(feature = "billing")]
pub use super::models::stripe_subscription_schedule_phase_item::tokens as stripe_subscription_schedule_phase_item;
#[cfg(any(feature = "billing", feature = "crm"))]
pub use super::models::subscription::tokens as subscription;
#[cfg(feature = "billing")]
pub use super::models::subscription_add_on::tokens as subscription_add_on;
#[cfg(
    any(feature = "attribute", feature = "crm", feature = "email", feature = "support")
)]
pub use super::models::tag::tokens as tag;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use super::models::task_webhook_event_data::tokens as task_webhook_event_data;
#[cfg(feature = "template")]
pub use super::models::template::tokens as template;
#[cfg(feature = "template")]
pub use super::models::template_email_instance::tokens as template_email_instance;
#[cfg(feature = "auth")]
pub use super::models::token_payload::tokens as token_payload;
#[cfg(feature = "billing")]
pub use super::models::transaction::tokens as transaction;
#[cfg(feature = "auth")]
pub use super::models::two_factor_challenge_payload::tokens as two_factor_challenge_payload;
#[cfg(feature = "auth")]
pub use super::models::two_factor_enrollment_confirmation_payload::tokens as two_factor_enrollment_confirmation_payload;
#[cfg(feature = "auth")]
pub use super::models::two_factor_totp_enrollment_payload::tokens as two_factor_totp_enrollment_payload;
#[cfg(feature = "billing")]
pub use super::models::usage::tokens as usage;
pub use super::models::validation_error_detail::tokens as validation_error_detail;
pub use super::models::validation_error_response::tokens as validation_error_response;
