// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Objects that the API answers.

#[cfg(feature = "crm")]
pub(super) mod account;
#[cfg(feature = "crm")]
pub use self::account::Account;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_add_person_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_add_person_event_data::AccountAddPersonEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_billing_invoice_deleted_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_billing_invoice_deleted_event_data::AccountBillingInvoiceDeletedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_paid_subscription_created_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_paid_subscription_created_event_data::AccountPaidSubscriptionCreatedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_person_role_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_person_role_updated_event_data::AccountPersonRoleUpdatedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_primary_person_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_primary_person_updated_event_data::AccountPrimaryPersonUpdatedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_products_changed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_products_changed_event_data::AccountProductsChangedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_remove_person_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_remove_person_event_data::AccountRemovePersonEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_stage_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_stage_updated_event_data::AccountStageUpdatedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_subscription_add_on_change;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_subscription_add_on_change::AccountSubscriptionAddOnChange;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_subscription_cancellation_requested_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_subscription_cancellation_requested_event_data::AccountSubscriptionCancellationRequestedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_subscription_payment_collected_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_subscription_payment_collected_event_data::AccountSubscriptionPaymentCollectedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_subscription_plan_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_subscription_plan_updated_event_data::AccountSubscriptionPlanUpdatedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_subscription_renewal_extended_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_subscription_renewal_extended_event_data::AccountSubscriptionRenewalExtendedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod account_subscription_started_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::account_subscription_started_event_data::AccountSubscriptionStartedEventData;
#[cfg(feature = "crm")]
pub(super) mod account_tax_id;
#[cfg(feature = "crm")]
pub use self::account_tax_id::AccountTaxId;
#[cfg(feature = "activity")]
pub(super) mod activity;
#[cfg(feature = "activity")]
pub use self::activity::Activity;
#[cfg(feature = "billing")]
pub(super) mod add_on;
#[cfg(feature = "billing")]
pub use self::add_on::AddOn;
#[cfg(feature = "crm")]
pub(super) mod address;
#[cfg(feature = "crm")]
pub use self::address::Address;
#[cfg(feature = "support")]
pub(super) mod article;
#[cfg(feature = "support")]
pub use self::article::Article;
#[cfg(feature = "public")]
pub(super) mod auth_widget_init;
#[cfg(feature = "public")]
pub use self::auth_widget_init::AuthWidgetInit;
#[cfg(feature = "email")]
pub(super) mod broadcast_campaign;
#[cfg(feature = "email")]
pub use self::broadcast_campaign::BroadcastCampaign;
#[cfg(feature = "email")]
pub(super) mod campaign;
#[cfg(feature = "email")]
pub use self::campaign::Campaign;
#[cfg(feature = "support")]
pub(super) mod case;
#[cfg(feature = "support")]
pub use self::case::Case;
#[cfg(feature = "support")]
pub(super) mod case_history;
#[cfg(feature = "support")]
pub use self::case_history::CaseHistory;
#[cfg(feature = "support")]
pub(super) mod case_tag;
#[cfg(feature = "support")]
pub use self::case_tag::CaseTag;
#[cfg(feature = "support")]
pub(super) mod category;
#[cfg(feature = "support")]
pub use self::category::Category;
#[cfg(feature = "billing")]
pub(super) mod charge_summary;
#[cfg(feature = "billing")]
pub use self::charge_summary::ChargeSummary;
#[cfg(any(feature = "billing", feature = "public"))]
pub(super) mod content_group;
#[cfg(any(feature = "billing", feature = "public"))]
pub use self::content_group::ContentGroup;
#[cfg(feature = "billing")]
pub(super) mod content_group_item;
#[cfg(feature = "billing")]
pub use self::content_group_item::ContentGroupItem;
#[cfg(feature = "crm")]
pub(super) mod custom_properties_entity;
#[cfg(feature = "crm")]
pub use self::custom_properties_entity::CustomPropertiesEntity;
#[cfg(feature = "crm")]
pub(super) mod deal;
#[cfg(feature = "crm")]
pub use self::deal::Deal;
#[cfg(feature = "crm")]
pub(super) mod deal_person;
#[cfg(feature = "crm")]
pub use self::deal_person::DealPerson;
#[cfg(feature = "crm")]
pub(super) mod deal_pipeline;
#[cfg(feature = "crm")]
pub use self::deal_pipeline::DealPipeline;
#[cfg(feature = "crm")]
pub(super) mod deal_pipeline_stage;
#[cfg(feature = "crm")]
pub use self::deal_pipeline_stage::DealPipelineStage;
#[cfg(feature = "attribute")]
pub(super) mod definition;
#[cfg(feature = "attribute")]
pub use self::definition::Definition;
#[cfg(feature = "crm")]
pub(super) mod discord_user;
#[cfg(feature = "crm")]
pub use self::discord_user::DiscordUser;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod discord_user_added_to_server_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::discord_user_added_to_server_event_data::DiscordUserAddedToServerEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod discord_user_removed_from_server_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::discord_user_removed_from_server_event_data::DiscordUserRemovedFromServerEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod discord_user_roles_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::discord_user_roles_updated_event_data::DiscordUserRolesUpdatedEventData;
#[cfg(feature = "billing")]
pub(super) mod discount_coupon;
#[cfg(feature = "billing")]
pub use self::discount_coupon::DiscountCoupon;
#[cfg(feature = "billing")]
pub(super) mod discount_coupon_plan;
#[cfg(feature = "billing")]
pub use self::discount_coupon_plan::DiscountCouponPlan;
#[cfg(feature = "billing")]
pub(super) mod discount_coupon_subscription;
#[cfg(feature = "billing")]
pub use self::discount_coupon_subscription::DiscountCouponSubscription;
#[cfg(feature = "email")]
pub(super) mod drip_campaign;
#[cfg(feature = "email")]
pub use self::drip_campaign::DripCampaign;
#[cfg(feature = "email")]
pub(super) mod drip_campaign_message;
#[cfg(feature = "email")]
pub use self::drip_campaign_message::DripCampaignMessage;
#[cfg(feature = "email")]
pub(super) mod email_link;
#[cfg(feature = "email")]
pub use self::email_link::EmailLink;
#[cfg(any(feature = "email", feature = "public"))]
pub(super) mod email_list;
#[cfg(any(feature = "email", feature = "public"))]
pub use self::email_list::EmailList;
#[cfg(any(feature = "email", feature = "public"))]
pub(super) mod email_list_person;
#[cfg(any(feature = "email", feature = "public"))]
pub use self::email_list_person::EmailListPerson;
pub(super) mod entity_validation_error;
pub use self::entity_validation_error::EntityValidationError;
#[cfg(feature = "billing")]
pub(super) mod invoice;
#[cfg(feature = "billing")]
pub use self::invoice::Invoice;
#[cfg(feature = "billing")]
pub(super) mod invoice_display_item;
#[cfg(feature = "billing")]
pub use self::invoice_display_item::InvoiceDisplayItem;
#[cfg(feature = "billing")]
pub(super) mod invoice_line_item;
#[cfg(feature = "billing")]
pub use self::invoice_line_item::InvoiceLineItem;
#[cfg(any(feature = "crm", feature = "public"))]
pub(super) mod lead_form;
#[cfg(any(feature = "crm", feature = "public"))]
pub use self::lead_form::LeadForm;
#[cfg(feature = "crm")]
pub(super) mod lead_form_submission;
#[cfg(feature = "crm")]
pub use self::lead_form_submission::LeadFormSubmission;
#[cfg(feature = "email")]
pub(super) mod message;
#[cfg(feature = "email")]
pub use self::message::Message;
pub(super) mod message_error;
pub use self::message_error::MessageError;
#[cfg(feature = "billing")]
pub(super) mod payment_information;
#[cfg(feature = "billing")]
pub use self::payment_information::PaymentInformation;
#[cfg(
    any(
        feature = "crm",
        feature = "email",
        feature = "public",
        feature = "support",
        feature = "user"
    )
)]
pub(super) mod person;
#[cfg(
    any(
        feature = "crm",
        feature = "email",
        feature = "public",
        feature = "support",
        feature = "user"
    )
)]
pub use self::person::Person;
#[cfg(feature = "crm")]
pub(super) mod person_account;
#[cfg(feature = "crm")]
pub use self::person_account::PersonAccount;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_email_unsubscribed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_email_unsubscribed_event_data::PersonEmailUnsubscribedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_lead_form_submitted_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_lead_form_submitted_event_data::PersonLeadFormSubmittedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_list_confirmed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_list_confirmed_event_data::PersonListConfirmedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_list_subscribed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_list_subscribed_event_data::PersonListSubscribedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_list_unsubscribed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_list_unsubscribed_event_data::PersonListUnsubscribedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_login_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_login_event_data::PersonLoginEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_segment_added_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_segment_added_event_data::PersonSegmentAddedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_segment_removed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_segment_removed_event_data::PersonSegmentRemovedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_support_ticket_closed_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_support_ticket_closed_event_data::PersonSupportTicketClosedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_support_ticket_created_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_support_ticket_created_event_data::PersonSupportTicketCreatedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_support_ticket_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_support_ticket_updated_event_data::PersonSupportTicketUpdatedEventData;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod person_updated_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::person_updated_event_data::PersonUpdatedEventData;
#[cfg(feature = "billing")]
pub(super) mod plan;
#[cfg(feature = "billing")]
pub use self::plan::Plan;
#[cfg(feature = "billing")]
pub(super) mod plan_add_on;
#[cfg(feature = "billing")]
pub use self::plan_add_on::PlanAddOn;
#[cfg(feature = "billing")]
pub(super) mod plan_family;
#[cfg(feature = "billing")]
pub use self::plan_family::PlanFamily;
#[cfg(feature = "crm")]
pub(super) mod segment;
#[cfg(feature = "crm")]
pub use self::segment::Segment;
#[cfg(feature = "crm")]
pub(super) mod segment_person;
#[cfg(feature = "crm")]
pub use self::segment_person::SegmentPerson;
#[cfg(feature = "billing")]
pub(super) mod stripe_charge;
#[cfg(feature = "billing")]
pub use self::stripe_charge::StripeCharge;
#[cfg(feature = "billing")]
pub(super) mod stripe_coupon;
#[cfg(feature = "billing")]
pub use self::stripe_coupon::StripeCoupon;
#[cfg(feature = "billing")]
pub(super) mod stripe_credit_note;
#[cfg(feature = "billing")]
pub use self::stripe_credit_note::StripeCreditNote;
#[cfg(feature = "billing")]
pub(super) mod stripe_discount;
#[cfg(feature = "billing")]
pub use self::stripe_discount::StripeDiscount;
#[cfg(feature = "billing")]
pub(super) mod stripe_invoice;
#[cfg(feature = "billing")]
pub use self::stripe_invoice::StripeInvoice;
#[cfg(feature = "billing")]
pub(super) mod stripe_invoice_discount_amount;
#[cfg(feature = "billing")]
pub use self::stripe_invoice_discount_amount::StripeInvoiceDiscountAmount;
#[cfg(feature = "billing")]
pub(super) mod stripe_invoice_line_item;
#[cfg(feature = "billing")]
pub use self::stripe_invoice_line_item::StripeInvoiceLineItem;
#[cfg(feature = "billing")]
pub(super) mod stripe_invoice_payment;
#[cfg(feature = "billing")]
pub use self::stripe_invoice_payment::StripeInvoicePayment;
#[cfg(feature = "billing")]
pub(super) mod stripe_meter;
#[cfg(feature = "billing")]
pub use self::stripe_meter::StripeMeter;
#[cfg(feature = "billing")]
pub(super) mod stripe_payment_method;
#[cfg(feature = "billing")]
pub use self::stripe_payment_method::StripePaymentMethod;
#[cfg(feature = "billing")]
pub(super) mod stripe_price;
#[cfg(feature = "billing")]
pub use self::stripe_price::StripePrice;
#[cfg(feature = "billing")]
pub(super) mod stripe_product;
#[cfg(feature = "billing")]
pub use self::stripe_product::StripeProduct;
#[cfg(feature = "billing")]
pub(super) mod stripe_product_cross_sell;
#[cfg(feature = "billing")]
pub use self::stripe_product_cross_sell::StripeProductCrossSell;
#[cfg(feature = "billing")]
pub(super) mod stripe_product_family;
#[cfg(feature = "billing")]
pub use self::stripe_product_family::StripeProductFamily;
#[cfg(feature = "billing")]
pub(super) mod stripe_promotion_code;
#[cfg(feature = "billing")]
pub use self::stripe_promotion_code::StripePromotionCode;
#[cfg(feature = "billing")]
pub(super) mod stripe_refund;
#[cfg(feature = "billing")]
pub use self::stripe_refund::StripeRefund;
#[cfg(feature = "billing")]
pub(super) mod stripe_subscription;
#[cfg(feature = "billing")]
pub use self::stripe_subscription::StripeSubscription;
#[cfg(feature = "billing")]
pub(super) mod stripe_subscription_cancellation;
#[cfg(feature = "billing")]
pub use self::stripe_subscription_cancellation::StripeSubscriptionCancellation;
#[cfg(feature = "billing")]
pub(super) mod stripe_subscription_item;
#[cfg(feature = "billing")]
pub use self::stripe_subscription_item::StripeSubscriptionItem;
#[cfg(feature = "billing")]
pub(super) mod stripe_subscription_schedule;
#[cfg(feature = "billing")]
pub use self::stripe_subscription_schedule::StripeSubscriptionSchedule;
#[cfg(feature = "billing")]
pub(super) mod stripe_subscription_schedule_phase;
#[cfg(feature = "billing")]
pub use self::stripe_subscription_schedule_phase::StripeSubscriptionSchedulePhase;
#[cfg(feature = "billing")]
pub(super) mod stripe_subscription_schedule_phase_item;
#[cfg(feature = "billing")]
pub use self::stripe_subscription_schedule_phase_item::StripeSubscriptionSchedulePhaseItem;
#[cfg(any(feature = "billing", feature = "crm"))]
pub(super) mod subscription;
#[cfg(any(feature = "billing", feature = "crm"))]
pub use self::subscription::Subscription;
#[cfg(feature = "billing")]
pub(super) mod subscription_add_on;
#[cfg(feature = "billing")]
pub use self::subscription_add_on::SubscriptionAddOn;
#[cfg(
    any(feature = "attribute", feature = "crm", feature = "email", feature = "support")
)]
pub(super) mod tag;
#[cfg(
    any(feature = "attribute", feature = "crm", feature = "email", feature = "support")
)]
pub use self::tag::Tag;
#[cfg(any(feature = "activity", feature = "crm"))]
pub(super) mod task_webhook_event_data;
#[cfg(any(feature = "activity", feature = "crm"))]
pub use self::task_webhook_event_data::TaskWebhookEventData;
#[cfg(feature = "template")]
pub(super) mod template;
#[cfg(feature = "template")]
pub use self::template::Template;
#[cfg(feature = "template")]
pub(super) mod template_email_instance;
#[cfg(feature = "template")]
pub use self::template_email_instance::TemplateEmailInstance;
#[cfg(feature = "auth")]
pub(super) mod token_payload;
#[cfg(feature = "auth")]
pub use self::token_payload::TokenPayload;
#[cfg(feature = "billing")]
pub(super) mod transaction;
#[cfg(feature = "billing")]
pub use self::transaction::Transaction;
#[cfg(feature = "auth")]
pub(super) mod two_factor_challenge_payload;
#[cfg(feature = "auth")]
pub use self::two_factor_challenge_payload::TwoFactorChallengePayload;
#[cfg(feature = "auth")]
pub(super) mod two_factor_enrollment_confirmation_payload;
#[cfg(feature = "auth")]
pub use self::two_factor_enrollment_confirmation_payload::TwoFactorEnrollmentConfirmationPayload;
#[cfg(feature = "auth")]
pub(super) mod two_factor_totp_enrollment_payload;
#[cfg(feature = "auth")]
pub use self::two_factor_totp_enrollment_payload::TwoFactorTotpEnrollmentPayload;
#[cfg(feature = "billing")]
pub(super) mod usage;
#[cfg(feature = "billing")]
pub use self::usage::Usage;
pub(super) mod validation_error_detail;
pub use self::validation_error_detail::ValidationErrorDetail;
pub(super) mod validation_error_response;
pub use self::validation_error_response::ValidationErrorResponse;
