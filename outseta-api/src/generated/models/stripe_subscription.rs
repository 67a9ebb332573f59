// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeSubscription`, and how it is read and written.

/// A subscription that Stripe bills for an account, mirrored by Outseta. What is subscribed to stands in its items.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeSubscription {
    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · at most 10 characters.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// Name of the object's type, present in answers since about 2023.
    ///
    /// `_objectType` · set by the server.
    pub object_type: ::std::option::Option<::std::string::String>,
    /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`.
    ///
    /// `Created` · set by the server.
    pub created: ::std::option::Option<crate::wire::Timestamp>,
    /// When the object was last changed, with the precision described at Created.
    ///
    /// `Updated` · set by the server.
    pub updated: ::std::option::Option<crate::wire::Timestamp>,
    /// Details of an event. Filled in webhook bodies only, null in answers of the API.
    ///
    /// `ActivityEventData` · set by the server.
    pub activity_event_data: ::std::option::Option<::serde_json::Value>,
    /// Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
    ///
    /// `SchemaLessData` · set by the server.
    pub schema_less_data: ::std::option::Option<::serde_json::Value>,
    /// Whether the server had loaded the custom properties. Seen in answers, named by no documentation.
    ///
    /// `SchemaLessDataLoaded` · set by the server.
    pub schema_less_data_loaded: ::std::option::Option<bool>,
    /// Identifier of the counterpart in Stripe, null without one.
    ///
    /// `StripeId` · at most 255 characters.
    pub stripe_id: ::std::option::Option<::std::string::String>,
    /// Whether the counterpart is in Stripe's live mode rather than its test mode.
    ///
    /// `IsLivemode`.
    pub is_livemode: ::std::option::Option<bool>,
    /// Time of the last Stripe event that was applied. Seen in answers only.
    ///
    /// `LastEventCreated` · set by the server.
    pub last_event_created: ::std::option::Option<crate::wire::Timestamp>,
    /// Stripe events that were applied already, by its name.
    ///
    /// `ProcessedStripeEventIds` · set by the server.
    pub processed_stripe_event_ids: ::std::option::Option<::serde_json::Value>,
    /// When the subscription is set to end; null when no end is planned.
    ///
    /// `CancelAt`.
    pub cancel_at: ::std::option::Option<crate::wire::Timestamp>,
    /// Whether the subscription ends with the current period.
    ///
    /// `CancelAtPeriodEnd`.
    pub cancel_at_period_end: ::std::option::Option<bool>,
    /// What is known of the cancellation; null where it is not loaded or when there was none.
    ///
    /// `StripeSubscriptionCancellation`.
    pub stripe_subscription_cancellation: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeSubscriptionCancellation>,
    >,
    /// Currency code of the subscription, three letters.
    ///
    /// `Currency` · at most 3 characters.
    pub currency: ::std::option::Option<::std::string::String>,
    /// When the subscription ended; null while it runs.
    ///
    /// `EndedAt`.
    pub ended_at: ::std::option::Option<crate::wire::Timestamp>,
    /// What happens to invoices while collection is paused, in Stripe's wording; null when it is not paused.
    ///
    /// `PauseCollection_Behavior` · at most 30 characters.
    pub pause_collection_behavior: ::std::option::Option<::std::string::String>,
    /// When collection goes on; null when it is not paused or no date is set.
    ///
    /// `PauseCollection_ResumesAt`.
    pub pause_collection_resumes_at: ::std::option::Option<crate::wire::Timestamp>,
    /// When the subscription began.
    ///
    /// `StartDate`.
    pub start_date: ::std::option::Option<crate::wire::Timestamp>,
    /// State of the subscription, in Stripe's wording.
    ///
    /// `Status` · at most 30 characters.
    pub status: ::std::option::Option<::std::string::String>,
    /// When the trial ends or ended; null without a trial.
    ///
    /// `TrialEnd`.
    pub trial_end: ::std::option::Option<crate::wire::Timestamp>,
    /// Discounts that apply to the subscription.
    ///
    /// `StripeDiscounts`.
    pub stripe_discounts: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeDiscount>,
    >,
    /// Prices and quantities that are subscribed to.
    ///
    /// `StripeSubscriptionItems`.
    pub stripe_subscription_items: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeSubscriptionItem>,
    >,
    /// Schedules of planned changes.
    ///
    /// `StripeSubscriptionSchedules`.
    pub stripe_subscription_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeSubscriptionSchedule>,
    >,
    /// Account that has the subscription; null where it is not loaded.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// Uid of the account that has the subscription.
    ///
    /// `AccountUid` · at most 10 characters.
    pub account_uid: ::std::option::Option<crate::wire::Uid>,
    /// Stripe id of the customer who is billed.
    ///
    /// `CustomerId`.
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// Stripe id of the schedule in force; null when there is none.
    ///
    /// `ScheduleId`.
    pub schedule_id: ::std::option::Option<::std::string::String>,
    /// Stripe ids of the discounts.
    ///
    /// `StripeDiscountIds`.
    pub stripe_discount_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Stripe ids of the prices in one text; how several are joined is not documented.
    ///
    /// `StripePriceIds`.
    pub stripe_price_ids: ::std::option::Option<::std::string::String>,
    /// Length of the trial in days.
    ///
    /// `TrialPeriodDays`.
    pub trial_period_days: ::std::option::Option<i64>,
    /// Schedule in force; null where it is not loaded or when there is none.
    ///
    /// `CurrentStripeSubscriptionSchedule`.
    pub current_stripe_subscription_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeSubscriptionSchedule>,
    >,
    /// Application fee in percent of each invoice; null when there is none.
    ///
    /// `ApplicationFeePercent`.
    pub application_fee_percent: ::std::option::Option<crate::wire::Decimal>,
    /// Moment from which billing periods are counted; null when not known.
    ///
    /// `BillingCycleAnchor`.
    pub billing_cycle_anchor: ::std::option::Option<crate::wire::Timestamp>,
    /// How payment is collected, in Stripe's wording.
    ///
    /// `CollectionMethod`.
    pub collection_method: ::std::option::Option<::std::string::String>,
    /// Number of days the customer has to pay an invoice; null when the subscription sets no such term.
    ///
    /// `DaysUntilDue`.
    pub days_until_due: ::std::option::Option<i64>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeSubscription {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeSubscription",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("SchemaLessData", "schema_less_data"),
                Member::new("SchemaLessDataLoaded", "schema_less_data_loaded"),
                Member::new("StripeId", "stripe_id"),
                Member::new("IsLivemode", "is_livemode"),
                Member::new("LastEventCreated", "last_event_created"),
                Member::new("ProcessedStripeEventIds", "processed_stripe_event_ids"),
                Member::new("CancelAt", "cancel_at"),
                Member::new("CancelAtPeriodEnd", "cancel_at_period_end"),
                Member::new(
                    "StripeSubscriptionCancellation",
                    "stripe_subscription_cancellation",
                ),
                Member::new("Currency", "currency"),
                Member::new("EndedAt", "ended_at"),
                Member::new("PauseCollection_Behavior", "pause_collection_behavior"),
                Member::new("PauseCollection_ResumesAt", "pause_collection_resumes_at"),
                Member::new("StartDate", "start_date"),
                Member::new("Status", "status"),
                Member::new("TrialEnd", "trial_end"),
                Member::new("StripeDiscounts", "stripe_discounts"),
                Member::new("StripeSubscriptionItems", "stripe_subscription_items"),
                Member::new(
                    "StripeSubscriptionSchedules",
                    "stripe_subscription_schedules",
                ),
                Member::new("Account", "account"),
                Member::new("AccountUid", "account_uid"),
                Member::new("CustomerId", "customer_id"),
                Member::new("ScheduleId", "schedule_id"),
                Member::new("StripeDiscountIds", "stripe_discount_ids"),
                Member::new("StripePriceIds", "stripe_price_ids"),
                Member::new("TrialPeriodDays", "trial_period_days"),
                Member::new(
                    "CurrentStripeSubscriptionSchedule",
                    "current_stripe_subscription_schedule",
                ),
                Member::new("ApplicationFeePercent", "application_fee_percent"),
                Member::new("BillingCycleAnchor", "billing_cycle_anchor"),
                Member::new("CollectionMethod", "collection_method"),
                Member::new("DaysUntilDue", "days_until_due"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.object_type),
            2 => Slot::Timestamp(&mut self.created),
            3 => Slot::Timestamp(&mut self.updated),
            4 => Slot::Json(&mut self.activity_event_data),
            5 => Slot::Json(&mut self.schema_less_data),
            6 => Slot::Bool(&mut self.schema_less_data_loaded),
            7 => Slot::Text(&mut self.stripe_id),
            8 => Slot::Bool(&mut self.is_livemode),
            9 => Slot::Timestamp(&mut self.last_event_created),
            10 => Slot::Json(&mut self.processed_stripe_event_ids),
            11 => Slot::Timestamp(&mut self.cancel_at),
            12 => Slot::Bool(&mut self.cancel_at_period_end),
            13 => Slot::Object(&mut self.stripe_subscription_cancellation),
            14 => Slot::Text(&mut self.currency),
            15 => Slot::Timestamp(&mut self.ended_at),
            16 => Slot::Text(&mut self.pause_collection_behavior),
            17 => Slot::Timestamp(&mut self.pause_collection_resumes_at),
            18 => Slot::Timestamp(&mut self.start_date),
            19 => Slot::Text(&mut self.status),
            20 => Slot::Timestamp(&mut self.trial_end),
            21 => Slot::List(&mut self.stripe_discounts),
            22 => Slot::List(&mut self.stripe_subscription_items),
            23 => Slot::List(&mut self.stripe_subscription_schedules),
            24 => Slot::Object(&mut self.account),
            25 => Slot::Uid(&mut self.account_uid),
            26 => Slot::Text(&mut self.customer_id),
            27 => Slot::Text(&mut self.schedule_id),
            28 => Slot::Texts(&mut self.stripe_discount_ids),
            29 => Slot::Text(&mut self.stripe_price_ids),
            30 => Slot::Integer(&mut self.trial_period_days),
            31 => Slot::Object(&mut self.current_stripe_subscription_schedule),
            32 => Slot::Decimal(&mut self.application_fee_percent),
            33 => Slot::Timestamp(&mut self.billing_cycle_anchor),
            34 => Slot::Text(&mut self.collection_method),
            35 => Slot::Integer(&mut self.days_until_due),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.object_type),
            2 => View::timestamp(&self.created),
            3 => View::timestamp(&self.updated),
            4 => View::json(&self.activity_event_data),
            5 => View::json(&self.schema_less_data),
            6 => View::bool(&self.schema_less_data_loaded),
            7 => View::text(&self.stripe_id),
            8 => View::bool(&self.is_livemode),
            9 => View::timestamp(&self.last_event_created),
            10 => View::json(&self.processed_stripe_event_ids),
            11 => View::timestamp(&self.cancel_at),
            12 => View::bool(&self.cancel_at_period_end),
            13 => View::object(&self.stripe_subscription_cancellation),
            14 => View::text(&self.currency),
            15 => View::timestamp(&self.ended_at),
            16 => View::text(&self.pause_collection_behavior),
            17 => View::timestamp(&self.pause_collection_resumes_at),
            18 => View::timestamp(&self.start_date),
            19 => View::text(&self.status),
            20 => View::timestamp(&self.trial_end),
            21 => View::list(&self.stripe_discounts),
            22 => View::list(&self.stripe_subscription_items),
            23 => View::list(&self.stripe_subscription_schedules),
            24 => View::object(&self.account),
            25 => View::uid(&self.account_uid),
            26 => View::text(&self.customer_id),
            27 => View::text(&self.schedule_id),
            28 => View::texts(&self.stripe_discount_ids),
            29 => View::text(&self.stripe_price_ids),
            30 => View::integer(&self.trial_period_days),
            31 => View::object(&self.current_stripe_subscription_schedule),
            32 => View::decimal(&self.application_fee_percent),
            33 => View::timestamp(&self.billing_cycle_anchor),
            34 => View::text(&self.collection_method),
            35 => View::integer(&self.days_until_due),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(StripeSubscription);
