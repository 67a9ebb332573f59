// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Request bodies: a member is absent until it is set, and can be set to null where that means something.

#[cfg(feature = "crm")]
mod account_cancelation_request;
#[cfg(feature = "crm")]
pub use self::account_cancelation_request::*;
#[cfg(feature = "crm")]
mod account_create;
#[cfg(feature = "crm")]
pub use self::account_create::*;
#[cfg(feature = "crm")]
mod account_registration;
#[cfg(feature = "crm")]
pub use self::account_registration::*;
#[cfg(feature = "crm")]
mod account_update;
#[cfg(feature = "crm")]
pub use self::account_update::*;
#[cfg(feature = "crm")]
mod address_input;
#[cfg(feature = "crm")]
pub use self::address_input::*;
#[cfg(feature = "support")]
mod article_create;
#[cfg(feature = "support")]
pub use self::article_create::*;
#[cfg(feature = "email")]
mod broadcast_campaign_create;
#[cfg(feature = "email")]
pub use self::broadcast_campaign_create::*;
#[cfg(feature = "email")]
mod broadcast_campaign_update;
#[cfg(feature = "email")]
pub use self::broadcast_campaign_update::*;
#[cfg(feature = "email")]
mod broadcast_test_email;
#[cfg(feature = "email")]
pub use self::broadcast_test_email::*;
#[cfg(feature = "email")]
mod campaign_input;
#[cfg(feature = "email")]
pub use self::campaign_input::*;
#[cfg(feature = "support")]
mod case_create;
#[cfg(feature = "support")]
pub use self::case_create::*;
#[cfg(feature = "support")]
mod case_reply_request;
#[cfg(feature = "support")]
pub use self::case_reply_request::*;
#[cfg(feature = "support")]
mod case_tag_input;
#[cfg(feature = "support")]
pub use self::case_tag_input::*;
#[cfg(feature = "support")]
mod case_update;
#[cfg(feature = "support")]
pub use self::case_update::*;
#[cfg(feature = "activity")]
mod custom_activity;
#[cfg(feature = "activity")]
pub use self::custom_activity::*;
#[cfg(feature = "crm")]
mod deal_create;
#[cfg(feature = "crm")]
pub use self::deal_create::*;
#[cfg(feature = "crm")]
mod deal_person_input;
#[cfg(feature = "crm")]
pub use self::deal_person_input::*;
#[cfg(feature = "crm")]
mod deal_update;
#[cfg(feature = "crm")]
pub use self::deal_update::*;
#[cfg(feature = "billing")]
mod discount_coupon_create;
#[cfg(feature = "billing")]
pub use self::discount_coupon_create::*;
#[cfg(feature = "billing")]
mod discount_coupon_input;
#[cfg(feature = "billing")]
pub use self::discount_coupon_input::*;
#[cfg(feature = "billing")]
mod discount_coupon_plan_input;
#[cfg(feature = "billing")]
pub use self::discount_coupon_plan_input::*;
#[cfg(feature = "billing")]
mod discount_coupon_subscription_input;
#[cfg(feature = "billing")]
pub use self::discount_coupon_subscription_input::*;
#[cfg(feature = "billing")]
mod discount_coupon_update;
#[cfg(feature = "billing")]
pub use self::discount_coupon_update::*;
#[cfg(feature = "email")]
mod drip_campaign_create;
#[cfg(feature = "email")]
pub use self::drip_campaign_create::*;
#[cfg(feature = "email")]
mod drip_campaign_message_create;
#[cfg(feature = "email")]
pub use self::drip_campaign_message_create::*;
#[cfg(feature = "email")]
mod drip_campaign_message_input;
#[cfg(feature = "email")]
pub use self::drip_campaign_message_input::*;
#[cfg(feature = "email")]
mod drip_campaign_message_update;
#[cfg(feature = "email")]
pub use self::drip_campaign_message_update::*;
#[cfg(feature = "email")]
mod drip_campaign_update;
#[cfg(feature = "email")]
pub use self::drip_campaign_update::*;
#[cfg(feature = "email")]
mod drip_test_email;
#[cfg(feature = "email")]
pub use self::drip_test_email::*;
#[cfg(feature = "crm")]
mod email_address;
#[cfg(feature = "crm")]
pub use self::email_address::*;
#[cfg(feature = "email")]
mod email_list_create;
#[cfg(feature = "email")]
pub use self::email_list_create::*;
#[cfg(feature = "email")]
mod email_list_person_create;
#[cfg(feature = "email")]
pub use self::email_list_person_create::*;
#[cfg(feature = "email")]
mod email_list_update;
#[cfg(feature = "email")]
pub use self::email_list_update::*;
#[cfg(feature = "billing")]
mod invoice_create;
#[cfg(feature = "billing")]
pub use self::invoice_create::*;
#[cfg(feature = "billing")]
mod invoice_line_item_input;
#[cfg(feature = "billing")]
pub use self::invoice_line_item_input::*;
#[cfg(feature = "billing")]
mod invoice_update;
#[cfg(feature = "billing")]
pub use self::invoice_update::*;
#[cfg(feature = "auth")]
mod magic_link_token_request;
#[cfg(feature = "auth")]
pub use self::magic_link_token_request::*;
#[cfg(feature = "crm")]
mod membership_create;
#[cfg(feature = "crm")]
pub use self::membership_create::*;
#[cfg(feature = "crm")]
mod membership_update;
#[cfg(feature = "crm")]
pub use self::membership_update::*;
#[cfg(feature = "email")]
mod message_input;
#[cfg(feature = "email")]
pub use self::message_input::*;
#[cfg(feature = "user")]
mod password_change;
#[cfg(feature = "user")]
pub use self::password_change::*;
#[cfg(feature = "billing")]
mod payment_information_create;
#[cfg(feature = "billing")]
pub use self::payment_information_create::*;
#[cfg(feature = "crm")]
mod person_account_input;
#[cfg(feature = "crm")]
pub use self::person_account_input::*;
#[cfg(feature = "crm")]
mod person_create;
#[cfg(feature = "crm")]
pub use self::person_create::*;
#[cfg(
    any(
        feature = "crm",
        feature = "email",
        feature = "public",
        feature = "support",
        feature = "user"
    )
)]
mod person_input;
#[cfg(
    any(
        feature = "crm",
        feature = "email",
        feature = "public",
        feature = "support",
        feature = "user"
    )
)]
pub use self::person_input::*;
#[cfg(feature = "crm")]
mod person_update;
#[cfg(feature = "crm")]
pub use self::person_update::*;
#[cfg(feature = "billing")]
mod plan_create;
#[cfg(feature = "billing")]
pub use self::plan_create::*;
#[cfg(feature = "billing")]
mod plan_family_create;
#[cfg(feature = "billing")]
pub use self::plan_family_create::*;
#[cfg(feature = "billing")]
mod plan_family_update;
#[cfg(feature = "billing")]
pub use self::plan_family_update::*;
#[cfg(feature = "billing")]
mod plan_update;
#[cfg(feature = "billing")]
pub use self::plan_update::*;
#[cfg(feature = "user")]
mod profile_update;
#[cfg(feature = "user")]
pub use self::profile_update::*;
#[cfg(feature = "public")]
mod public_email_list_person_create;
#[cfg(feature = "public")]
pub use self::public_email_list_person_create::*;
#[cfg(feature = "crm")]
mod registration_completion;
#[cfg(feature = "crm")]
pub use self::registration_completion::*;
#[cfg(feature = "template")]
mod send_template_email_request;
#[cfg(feature = "template")]
pub use self::send_template_email_request::*;
#[cfg(feature = "billing")]
mod subscription_add_on_create;
#[cfg(feature = "billing")]
pub use self::subscription_add_on_create::*;
#[cfg(feature = "billing")]
mod subscription_add_on_input;
#[cfg(feature = "billing")]
pub use self::subscription_add_on_input::*;
#[cfg(feature = "billing")]
mod subscription_add_on_upgrade_requirement;
#[cfg(feature = "billing")]
pub use self::subscription_add_on_upgrade_requirement::*;
#[cfg(feature = "billing")]
mod subscription_change;
#[cfg(feature = "billing")]
pub use self::subscription_change::*;
#[cfg(feature = "billing")]
mod subscription_create;
#[cfg(feature = "billing")]
pub use self::subscription_create::*;
#[cfg(any(feature = "billing", feature = "crm"))]
mod subscription_input;
#[cfg(any(feature = "billing", feature = "crm"))]
pub use self::subscription_input::*;
#[cfg(feature = "billing")]
mod subscription_preview;
#[cfg(feature = "billing")]
pub use self::subscription_preview::*;
#[cfg(feature = "billing")]
mod subscription_upgrade_requirement;
#[cfg(feature = "billing")]
pub use self::subscription_upgrade_requirement::*;
#[cfg(feature = "attribute")]
mod tag_create;
#[cfg(feature = "attribute")]
pub use self::tag_create::*;
#[cfg(any(feature = "crm", feature = "email", feature = "support"))]
mod tag_uid_list;
#[cfg(any(feature = "crm", feature = "email", feature = "support"))]
pub use self::tag_uid_list::*;
#[cfg(feature = "attribute")]
mod tag_update;
#[cfg(feature = "attribute")]
pub use self::tag_update::*;
#[cfg(feature = "crm")]
mod temporary_password;
#[cfg(feature = "crm")]
pub use self::temporary_password::*;
#[cfg(feature = "auth")]
mod token_request;
#[cfg(feature = "auth")]
pub use self::token_request::*;
#[cfg(feature = "billing")]
mod transaction_create;
#[cfg(feature = "billing")]
pub use self::transaction_create::*;
#[cfg(feature = "crm")]
mod trial_extension;
#[cfg(feature = "crm")]
pub use self::trial_extension::*;
#[cfg(feature = "auth")]
mod two_factor_enrollment_begin_request;
#[cfg(feature = "auth")]
pub use self::two_factor_enrollment_begin_request::*;
#[cfg(feature = "auth")]
mod two_factor_enrollment_confirm_request;
#[cfg(feature = "auth")]
pub use self::two_factor_enrollment_confirm_request::*;
#[cfg(feature = "auth")]
mod two_factor_recovery_request;
#[cfg(feature = "auth")]
pub use self::two_factor_recovery_request::*;
#[cfg(feature = "auth")]
mod two_factor_resend_request;
#[cfg(feature = "auth")]
pub use self::two_factor_resend_request::*;
#[cfg(feature = "auth")]
mod two_factor_switch_mechanism_request;
#[cfg(feature = "auth")]
pub use self::two_factor_switch_mechanism_request::*;
#[cfg(feature = "auth")]
mod two_factor_verify_request;
#[cfg(feature = "auth")]
pub use self::two_factor_verify_request::*;
#[cfg(feature = "billing")]
mod usage_create;
#[cfg(feature = "billing")]
pub use self::usage_create::*;
