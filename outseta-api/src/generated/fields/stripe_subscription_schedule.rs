// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeSubscriptionSchedule`](crate::models::StripeSubscriptionSchedule).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeSubscriptionSchedule, crate::wire::Uid> = Field::new(
    "Uid",
);

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<
    models::StripeSubscriptionSchedule,
    ::std::string::String,
> = Field::new("_objectType");

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeSubscriptionSchedule, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeSubscriptionSchedule, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<
    models::StripeSubscriptionSchedule,
    crate::wire::Json,
> = Field::new("ActivityEventData");

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<
    models::StripeSubscriptionSchedule,
    crate::wire::Json,
> = Field::new("SchemaLessData");

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeSubscriptionSchedule, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeSubscriptionSchedule, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeSubscriptionSchedule, bool> = Field::new(
    "IsLivemode",
);

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<
    models::StripeSubscriptionSchedule,
    crate::wire::Timestamp,
> = Field::new("LastEventCreated");

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<
    models::StripeSubscriptionSchedule,
    crate::wire::Json,
> = Field::new("ProcessedStripeEventIds");

/// `CompletedAt`: When the schedule was completed; null while it is not.
pub const COMPLETED_AT: Field<
    models::StripeSubscriptionSchedule,
    crate::wire::Timestamp,
> = Field::new("CompletedAt");

/// `CurrentPhase_EndDate`: End of the phase under way; null when none is.
pub const CURRENT_PHASE_END_DATE: Field<
    models::StripeSubscriptionSchedule,
    crate::wire::Timestamp,
> = Field::new("CurrentPhase_EndDate");

/// `CurrentPhase_StartDate`: Start of the phase under way; null when none is.
pub const CURRENT_PHASE_START_DATE: Field<
    models::StripeSubscriptionSchedule,
    crate::wire::Timestamp,
> = Field::new("CurrentPhase_StartDate");

/// `EndBehavior`: What becomes of the subscription after the last phase, in Stripe's wording.
pub const END_BEHAVIOR: Field<
    models::StripeSubscriptionSchedule,
    ::std::string::String,
> = Field::new("EndBehavior");

/// `StripeSubscriptionSchedulePhases`: Phases of the schedule.
pub const STRIPE_SUBSCRIPTION_SCHEDULE_PHASES: Link<
    models::StripeSubscriptionSchedule,
    models::StripeSubscriptionSchedulePhase,
> = Link::new("StripeSubscriptionSchedulePhases");

/// `ReleasedAt`: When the schedule let go of its subscription; null while it holds it.
pub const RELEASED_AT: Field<
    models::StripeSubscriptionSchedule,
    crate::wire::Timestamp,
> = Field::new("ReleasedAt");

/// `Status`: State of the schedule, in Stripe's wording.
pub const STATUS: Field<models::StripeSubscriptionSchedule, ::std::string::String> = Field::new(
    "Status",
);

/// `StripeSubscription`: Subscription that the schedule changes; null where it is not loaded.
pub const STRIPE_SUBSCRIPTION: Link<
    models::StripeSubscriptionSchedule,
    models::StripeSubscription,
> = Link::new("StripeSubscription");

/// `SubscriptionId`: Stripe id of the subscription; null when there is none.
pub const SUBSCRIPTION_ID: Field<
    models::StripeSubscriptionSchedule,
    ::std::string::String,
> = Field::new("SubscriptionId");

/// `ReleasedSubscriptionId`: Stripe id of the subscription that the schedule let go of; null while it holds it.
pub const RELEASED_SUBSCRIPTION_ID: Field<
    models::StripeSubscriptionSchedule,
    ::std::string::String,
> = Field::new("ReleasedSubscriptionId");

impl<R> Link<R, models::StripeSubscriptionSchedule> {
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

    /// `CompletedAt`: When the schedule was completed; null while it is not.
    pub fn completed_at(self) -> Field<R, crate::wire::Timestamp> {
        self.field("CompletedAt")
    }

    /// `CurrentPhase_EndDate`: End of the phase under way; null when none is.
    pub fn current_phase_end_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("CurrentPhase_EndDate")
    }

    /// `CurrentPhase_StartDate`: Start of the phase under way; null when none is.
    pub fn current_phase_start_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("CurrentPhase_StartDate")
    }

    /// `EndBehavior`: What becomes of the subscription after the last phase, in Stripe's wording.
    pub fn end_behavior(self) -> Field<R, ::std::string::String> {
        self.field("EndBehavior")
    }

    /// `StripeSubscriptionSchedulePhases`: Phases of the schedule.
    pub fn stripe_subscription_schedule_phases(
        self,
    ) -> Link<R, models::StripeSubscriptionSchedulePhase> {
        self.link("StripeSubscriptionSchedulePhases")
    }

    /// `ReleasedAt`: When the schedule let go of its subscription; null while it holds it.
    pub fn released_at(self) -> Field<R, crate::wire::Timestamp> {
        self.field("ReleasedAt")
    }

    /// `Status`: State of the schedule, in Stripe's wording.
    pub fn status(self) -> Field<R, ::std::string::String> {
        self.field("Status")
    }

    /// `StripeSubscription`: Subscription that the schedule changes; null where it is not loaded.
    pub fn stripe_subscription(self) -> Link<R, models::StripeSubscription> {
        self.link("StripeSubscription")
    }

    /// `SubscriptionId`: Stripe id of the subscription; null when there is none.
    pub fn subscription_id(self) -> Field<R, ::std::string::String> {
        self.field("SubscriptionId")
    }

    /// `ReleasedSubscriptionId`: Stripe id of the subscription that the schedule let go of; null while it holds it.
    pub fn released_subscription_id(self) -> Field<R, ::std::string::String> {
        self.field("ReleasedSubscriptionId")
    }
}
