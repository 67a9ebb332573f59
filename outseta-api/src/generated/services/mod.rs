// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Handles of the client, one a resource.

#[cfg(feature = "crm")]
mod accounts;
#[cfg(feature = "crm")]
pub use self::accounts::*;
#[cfg(feature = "activity")]
mod activities;
#[cfg(feature = "activity")]
pub use self::activities::*;
#[cfg(feature = "billing")]
mod addons;
#[cfg(feature = "billing")]
pub use self::addons::*;
#[cfg(feature = "support")]
mod articles;
#[cfg(feature = "support")]
pub use self::articles::*;
#[cfg(feature = "public")]
mod auth_widget;
#[cfg(feature = "public")]
pub use self::auth_widget::*;
#[cfg(feature = "email")]
mod broadcasts;
#[cfg(feature = "email")]
pub use self::broadcasts::*;
#[cfg(feature = "support")]
mod cases;
#[cfg(feature = "support")]
pub use self::cases::*;
#[cfg(feature = "support")]
mod categories;
#[cfg(feature = "support")]
pub use self::categories::*;
#[cfg(feature = "public")]
mod content_groups;
#[cfg(feature = "public")]
pub use self::content_groups::*;
#[cfg(feature = "crm")]
mod deal_pipelines;
#[cfg(feature = "crm")]
pub use self::deal_pipelines::*;
#[cfg(feature = "crm")]
mod deals;
#[cfg(feature = "crm")]
pub use self::deals::*;
#[cfg(feature = "attribute")]
mod definitions;
#[cfg(feature = "attribute")]
pub use self::definitions::*;
#[cfg(feature = "billing")]
mod discount_coupons;
#[cfg(feature = "billing")]
pub use self::discount_coupons::*;
#[cfg(feature = "email")]
mod drip_campaigns;
#[cfg(feature = "email")]
pub use self::drip_campaigns::*;
#[cfg(feature = "email")]
mod drip_messages;
#[cfg(feature = "email")]
pub use self::drip_messages::*;
#[cfg(feature = "email")]
mod email_list_subscriptions;
#[cfg(feature = "email")]
pub use self::email_list_subscriptions::*;
#[cfg(feature = "email")]
mod email_lists;
#[cfg(feature = "email")]
pub use self::email_lists::*;
#[cfg(feature = "billing")]
mod invoices;
#[cfg(feature = "billing")]
pub use self::invoices::*;
#[cfg(feature = "crm")]
mod memberships;
#[cfg(feature = "crm")]
pub use self::memberships::*;
#[cfg(feature = "billing")]
mod payment_information;
#[cfg(feature = "billing")]
pub use self::payment_information::*;
#[cfg(feature = "crm")]
mod people;
#[cfg(feature = "crm")]
pub use self::people::*;
#[cfg(feature = "billing")]
mod plan_addons;
#[cfg(feature = "billing")]
pub use self::plan_addons::*;
#[cfg(feature = "billing")]
mod plan_families;
#[cfg(feature = "billing")]
pub use self::plan_families::*;
#[cfg(feature = "billing")]
mod plans;
#[cfg(feature = "billing")]
pub use self::plans::*;
#[cfg(feature = "user")]
mod profile;
#[cfg(feature = "user")]
pub use self::profile::*;
#[cfg(feature = "public")]
mod public_email_list_subscriptions;
#[cfg(feature = "public")]
pub use self::public_email_list_subscriptions::*;
#[cfg(feature = "public")]
mod public_email_lists;
#[cfg(feature = "public")]
pub use self::public_email_lists::*;
#[cfg(feature = "public")]
mod public_lead_forms;
#[cfg(feature = "public")]
pub use self::public_lead_forms::*;
#[cfg(feature = "crm")]
mod registrations;
#[cfg(feature = "crm")]
pub use self::registrations::*;
#[cfg(feature = "crm")]
mod segments;
#[cfg(feature = "crm")]
pub use self::segments::*;
#[cfg(feature = "billing")]
mod subscription_addons;
#[cfg(feature = "billing")]
pub use self::subscription_addons::*;
#[cfg(feature = "billing")]
mod subscriptions;
#[cfg(feature = "billing")]
pub use self::subscriptions::*;
#[cfg(feature = "attribute")]
mod tags;
#[cfg(feature = "attribute")]
pub use self::tags::*;
#[cfg(feature = "template")]
mod templates;
#[cfg(feature = "template")]
pub use self::templates::*;
#[cfg(feature = "auth")]
mod tokens;
#[cfg(feature = "auth")]
pub use self::tokens::*;
#[cfg(feature = "billing")]
mod transactions;
#[cfg(feature = "billing")]
pub use self::transactions::*;
#[cfg(feature = "billing")]
mod usage;
#[cfg(feature = "billing")]
pub use self::usage::*;
