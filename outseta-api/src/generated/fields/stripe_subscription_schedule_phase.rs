// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeSubscriptionSchedulePhase`](crate::models::StripeSubscriptionSchedulePhase).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeSubscriptionSchedulePhase, crate::wire::Uid> = Field::new(
    "Uid",
);

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<
    models::StripeSubscriptionSchedulePhase,
    ::std::string::String,
> = Field::new("_objectType");

/// `Created`: When the object was stored first.
pub const CREATED: Field<
    models::StripeSubscriptionSchedulePhase,
    crate::wire::Timestamp,
> = Field::new("Created");

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<
    models::StripeSubscriptionSchedulePhase,
    crate::wire::Timestamp,
> = Field::new("Updated");

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<
    models::StripeSubscriptionSchedulePhase,
    crate::wire::Json,
> = Field::new("ActivityEventData");

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<
    models::StripeSubscriptionSchedulePhase,
    crate::wire::Json,
> = Field::new("SchemaLessData");

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<
    models::StripeSubscriptionSchedulePhase,
    bool,
> = Field::new("SchemaLessDataLoaded");

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<
    models::StripeSubscriptionSchedulePhase,
    ::std::string::String,
> = Field::new("StripeId");

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeSubscriptionSchedulePhase, bool> = Field::new(
    "IsLivemode",
);

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<
    models::StripeSubscriptionSchedulePhase,
    crate::wire::Timestamp,
> = Field::new("LastEventCreated");

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<
    models::StripeSubscriptionSchedulePhase,
    crate::wire::Json,
> = Field::new("ProcessedStripeEventIds");

/// `EndDate`: When the phase ends.
pub const END_DATE: Field<
    models::StripeSubscriptionSchedulePhase,
    crate::wire::Timestamp,
> = Field::new("EndDate");

/// `StartDate`: When the phase starts.
pub const START_DATE: Field<
    models::StripeSubscriptionSchedulePhase,
    crate::wire::Timestamp,
> = Field::new("StartDate");

/// `StripeSubscriptionSchedulePhaseItems`: Prices and quantities that apply during the phase.
pub const STRIPE_SUBSCRIPTION_SCHEDULE_PHASE_ITEMS: Link<
    models::StripeSubscriptionSchedulePhase,
    models::StripeSubscriptionSchedulePhaseItem,
> = Link::new("StripeSubscriptionSchedulePhaseItems");

/// `StripeSubscriptionSchedule`: Schedule that the phase is part of; null where it is not loaded.
pub const STRIPE_SUBSCRIPTION_SCHEDULE: Link<
    models::StripeSubscriptionSchedulePhase,
    models::StripeSubscriptionSchedule,
> = Link::new("StripeSubscriptionSchedule");

/// `TrialEnd`: When a trial within the phase ends; null without a trial.
pub const TRIAL_END: Field<
    models::StripeSubscriptionSchedulePhase,
    crate::wire::Timestamp,
> = Field::new("TrialEnd");

impl<R> Link<R, models::StripeSubscriptionSchedulePhase> {
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

    /// `EndDate`: When the phase ends.
    pub fn end_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("EndDate")
    }

    /// `StartDate`: When the phase starts.
    pub fn start_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("StartDate")
    }

    /// `StripeSubscriptionSchedulePhaseItems`: Prices and quantities that apply during the phase.
    pub fn stripe_subscription_schedule_phase_items(
        self,
    ) -> Link<R, models::StripeSubscriptionSchedulePhaseItem> {
        self.link("StripeSubscriptionSchedulePhaseItems")
    }

    /// `StripeSubscriptionSchedule`: Schedule that the phase is part of; null where it is not loaded.
    pub fn stripe_subscription_schedule(
        self,
    ) -> Link<R, models::StripeSubscriptionSchedule> {
        self.link("StripeSubscriptionSchedule")
    }

    /// `TrialEnd`: When a trial within the phase ends; null without a trial.
    pub fn trial_end(self) -> Field<R, crate::wire::Timestamp> {
        self.field("TrialEnd")
    }
}
