// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeSubscription`](crate::models::StripeSubscription).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeSubscription, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeSubscription, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeSubscription, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeSubscription, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripeSubscription, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeSubscription, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeSubscription, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeSubscription, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeSubscription, bool> = Field::new(
    "IsLivemode",
);

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<
    models::StripeSubscription,
    crate::wire::Timestamp,
> = Field::new("LastEventCreated");

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<
    models::StripeSubscription,
    crate::wire::Json,
> = Field::new("ProcessedStripeEventIds");

/// `CancelAt`: When the subscription is set to end; null when no end is planned.
pub const CANCEL_AT: Field<models::StripeSubscription, crate::wire::Timestamp> = Field::new(
    "CancelAt",
);

/// `CancelAtPeriodEnd`: Whether the subscription ends with the current period.
pub const CANCEL_AT_PERIOD_END: Field<models::StripeSubscription, bool> = Field::new(
    "CancelAtPeriodEnd",
);

/// `StripeSubscriptionCancellation`: What is known of the cancellation; null where it is not loaded or when there was none.
pub const STRIPE_SUBSCRIPTION_CANCELLATION: Link<
    models::StripeSubscription,
    models::StripeSubscriptionCancellation,
> = Link::new("StripeSubscriptionCancellation");

/// `Currency`: Currency code of the subscription, three letters.
pub const CURRENCY: Field<models::StripeSubscription, ::std::string::String> = Field::new(
    "Currency",
);

/// `EndedAt`: When the subscription ended; null while it runs.
pub const ENDED_AT: Field<models::StripeSubscription, crate::wire::Timestamp> = Field::new(
    "EndedAt",
);

/// `PauseCollection_Behavior`: What happens to invoices while collection is paused, in Stripe's wording; null when it is not paused.
pub const PAUSE_COLLECTION_BEHAVIOR: Field<
    models::StripeSubscription,
    ::std::string::String,
> = Field::new("PauseCollection_Behavior");

/// `PauseCollection_ResumesAt`: When collection goes on; null when it is not paused or no date is set.
pub const PAUSE_COLLECTION_RESUMES_AT: Field<
    models::StripeSubscription,
    crate::wire::Timestamp,
> = Field::new("PauseCollection_ResumesAt");

/// `StartDate`: When the subscription began.
pub const START_DATE: Field<models::StripeSubscription, crate::wire::Timestamp> = Field::new(
    "StartDate",
);

/// `Status`: State of the subscription, in Stripe's wording.
pub const STATUS: Field<models::StripeSubscription, ::std::string::String> = Field::new(
    "Status",
);

/// `TrialEnd`: When the trial ends or ended; null without a trial.
pub const TRIAL_END: Field<models::StripeSubscription, crate::wire::Timestamp> = Field::new(
    "TrialEnd",
);

/// `StripeDiscounts`: Discounts that apply to the subscription.
pub const STRIPE_DISCOUNTS: Link<models::StripeSubscription, models::StripeDiscount> = Link::new(
    "StripeDiscounts",
);

/// `StripeSubscriptionItems`: Prices and quantities that are subscribed to.
pub const STRIPE_SUBSCRIPTION_ITEMS: Link<
    models::StripeSubscription,
    models::StripeSubscriptionItem,
> = Link::new("StripeSubscriptionItems");

/// `StripeSubscriptionSchedules`: Schedules of planned changes.
pub const STRIPE_SUBSCRIPTION_SCHEDULES: Link<
    models::StripeSubscription,
    models::StripeSubscriptionSchedule,
> = Link::new("StripeSubscriptionSchedules");

/// `Account`: Account that has the subscription; null where it is not loaded.
pub const ACCOUNT: Link<models::StripeSubscription, models::Account> = Link::new(
    "Account",
);

/// `AccountUid`: Uid of the account that has the subscription.
pub const ACCOUNT_UID: Field<models::StripeSubscription, crate::wire::Uid> = Field::new(
    "AccountUid",
);

/// `CustomerId`: Stripe id of the customer who is billed.
pub const CUSTOMER_ID: Field<models::StripeSubscription, ::std::string::String> = Field::new(
    "CustomerId",
);

/// `ScheduleId`: Stripe id of the schedule in force; null when there is none.
pub const SCHEDULE_ID: Field<models::StripeSubscription, ::std::string::String> = Field::new(
    "ScheduleId",
);

/// `StripeDiscountIds`: Stripe ids of the discounts.
pub const STRIPE_DISCOUNT_IDS: Field<
    models::StripeSubscription,
    ::std::vec::Vec<::std::string::String>,
> = Field::new("StripeDiscountIds");

/// `StripePriceIds`: Stripe ids of the prices in one text; how several are joined is not documented.
pub const STRIPE_PRICE_IDS: Field<models::StripeSubscription, ::std::string::String> = Field::new(
    "StripePriceIds",
);

/// `TrialPeriodDays`: Length of the trial in days.
pub const TRIAL_PERIOD_DAYS: Field<models::StripeSubscription, i64> = Field::new(
    "TrialPeriodDays",
);

/// `CurrentStripeSubscriptionSchedule`: Schedule in force; null where it is not loaded or when there is none.
pub const CURRENT_STRIPE_SUBSCRIPTION_SCHEDULE: Link<
    models::StripeSubscription,
    models::StripeSubscriptionSchedule,
> = Link::new("CurrentStripeSubscriptionSchedule");

/// `ApplicationFeePercent`: Application fee in percent of each invoice; null when there is none.
pub const APPLICATION_FEE_PERCENT: Field<
    models::StripeSubscription,
    crate::wire::Decimal,
> = Field::new("ApplicationFeePercent");

/// `BillingCycleAnchor`: Moment from which billing periods are counted; null when not known.
pub const BILLING_CYCLE_ANCHOR: Field<
    models::StripeSubscription,
    crate::wire::Timestamp,
> = Field::new("BillingCycleAnchor");

/// `CollectionMethod`: How payment is collected, in Stripe's wording.
pub const COLLECTION_METHOD: Field<models::StripeSubscription, ::std::string::String> = Field::new(
    "CollectionMethod",
);

/// `DaysUntilDue`: Number of days the customer has to pay an invoice; null when the subscription sets no such term.
pub const DAYS_UNTIL_DUE: Field<models::StripeSubscription, i64> = Field::new(
    "DaysUntilDue",
);

impl<R> Link<R, models::StripeSubscription> {
    /// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
    pub fn uid(self) -> Field<R, crate::wire::Uid> {
        self.field("Uid")
    }

    /// `_objectType`: Name of the object's type, present in answers since about 2023.
    pub fn object_type(self) -> Field<R, ::std::string::String> {
        self.field("_objectType")
    }

    /// `Created`: When the object was stored first.
    pub fn created(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Created")
    }

    /// `Updated`: When the object was last changed, with the precision described at Created.
    pub fn updated(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Updated")
    }

    /// `ActivityEventData`: Details of an event.
    pub fn activity_event_data(self) -> Field<R, crate::wire::Json> {
        self.field("ActivityEventData")
    }

    /// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
    pub fn schema_less_data(self) -> Field<R, crate::wire::Json> {
        self.field("SchemaLessData")
    }

    /// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
    pub fn schema_less_data_loaded(self) -> Field<R, bool> {
        self.field("SchemaLessDataLoaded")
    }

    /// `StripeId`: Identifier of the counterpart in Stripe, null without one.
    pub fn stripe_id(self) -> Field<R, ::std::string::String> {
        self.field("StripeId")
    }

    /// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
    pub fn is_livemode(self) -> Field<R, bool> {
        self.field("IsLivemode")
    }

    /// `LastEventCreated`: Time of the last Stripe event that was applied.
    pub fn last_event_created(self) -> Field<R, crate::wire::Timestamp> {
        self.field("LastEventCreated")
    }

    /// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
    pub fn processed_stripe_event_ids(self) -> Field<R, crate::wire::Json> {
        self.field("ProcessedStripeEventIds")
    }

    /// `CancelAt`: When the subscription is set to end; null when no end is planned.
    pub fn cancel_at(self) -> Field<R, crate::wire::Timestamp> {
        self.field("CancelAt")
    }

    /// `CancelAtPeriodEnd`: Whether the subscription ends with the current period.
    pub fn cancel_at_period_end(self) -> Field<R, bool> {
        self.field("CancelAtPeriodEnd")
    }

    /// `StripeSubscriptionCancellation`: What is known of the cancellation; null where it is not loaded or when there was none.
    pub fn stripe_subscription_cancellation(
        self,
    ) -> Link<R, models::StripeSubscriptionCancellation> {
        self.link("StripeSubscriptionCancellation")
    }

    /// `Currency`: Currency code of the subscription, three letters.
    pub fn currency(self) -> Field<R, ::std::string::String> {
        self.field("Currency")
    }

    /// `EndedAt`: When the subscription ended; null while it runs.
    pub fn ended_at(self) -> Field<R, crate::wire::Timestamp> {
        self.field("EndedAt")
    }

    /// `PauseCollection_Behavior`: What happens to invoices while collection is paused, in Stripe's wording; null when it is not paused.
    pub fn pause_collection_behavior(self) -> Field<R, ::std::string::String> {
        self.field("PauseCollection_Behavior")
    }

    /// `PauseCollection_ResumesAt`: When collection goes on; null when it is not paused or no date is set.
    pub fn pause_collection_resumes_at(self) -> Field<R, crate::wire::Timestamp> {
        self.field("PauseCollection_ResumesAt")
    }

    /// `StartDate`: When the subscription began.
    pub fn start_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("StartDate")
    }

    /// `Status`: State of the subscription, in Stripe's wording.
    pub fn status(self) -> Field<R, ::std::string::String> {
        self.field("Status")
    }

    /// `TrialEnd`: When the trial ends or ended; null without a trial.
    pub fn trial_end(self) -> Field<R, crate::wire::Timestamp> {
        self.field("TrialEnd")
    }

    /// `StripeDiscounts`: Discounts that apply to the subscription.
    pub fn stripe_discounts(self) -> Link<R, models::StripeDiscount> {
        self.link("StripeDiscounts")
    }

    /// `StripeSubscriptionItems`: Prices and quantities that are subscribed to.
    pub fn stripe_subscription_items(self) -> Link<R, models::StripeSubscriptionItem> {
        self.link("StripeSubscriptionItems")
    }

    /// `StripeSubscriptionSchedules`: Schedules of planned changes.
    pub fn stripe_subscription_schedules(
        self,
    ) -> Link<R, models::StripeSubscriptionSchedule> {
        self.link("StripeSubscriptionSchedules")
    }

    /// `Account`: Account that has the subscription; null where it is not loaded.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `AccountUid`: Uid of the account that has the subscription.
    pub fn account_uid(self) -> Field<R, crate::wire::Uid> {
        self.field("AccountUid")
    }

    /// `CustomerId`: Stripe id of the customer who is billed.
    pub fn customer_id(self) -> Field<R, ::std::string::String> {
        self.field("CustomerId")
    }

    /// `ScheduleId`: Stripe id of the schedule in force; null when there is none.
    pub fn schedule_id(self) -> Field<R, ::std::string::String> {
        self.field("ScheduleId")
    }

    /// `StripeDiscountIds`: Stripe ids of the discounts.
    pub fn stripe_discount_ids(
        self,
    ) -> Field<R, ::std::vec::Vec<::std::string::String>> {
        self.field("StripeDiscountIds")
    }

    /// `StripePriceIds`: Stripe ids of the prices in one text; how several are joined is not documented.
    pub fn stripe_price_ids(self) -> Field<R, ::std::string::String> {
        self.field("StripePriceIds")
    }

    /// `TrialPeriodDays`: Length of the trial in days.
    pub fn trial_period_days(self) -> Field<R, i64> {
        self.field("TrialPeriodDays")
    }

    /// `CurrentStripeSubscriptionSchedule`: Schedule in force; null where it is not loaded or when there is none.
    pub fn current_stripe_subscription_schedule(
        self,
    ) -> Link<R, models::StripeSubscriptionSchedule> {
        self.link("CurrentStripeSubscriptionSchedule")
    }

    /// `ApplicationFeePercent`: Application fee in percent of each invoice; null when there is none.
    pub fn application_fee_percent(self) -> Field<R, crate::wire::Decimal> {
        self.field("ApplicationFeePercent")
    }

    /// `BillingCycleAnchor`: Moment from which billing periods are counted; null when not known.
    pub fn billing_cycle_anchor(self) -> Field<R, crate::wire::Timestamp> {
        self.field("BillingCycleAnchor")
    }

    /// `CollectionMethod`: How payment is collected, in Stripe's wording.
    pub fn collection_method(self) -> Field<R, ::std::string::String> {
        self.field("CollectionMethod")
    }

    /// `DaysUntilDue`: Number of days the customer has to pay an invoice; null when the subscription sets no such term.
    pub fn days_until_due(self) -> Field<R, i64> {
        self.field("DaysUntilDue")
    }
}
