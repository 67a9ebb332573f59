// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeSubscriptionSchedule`, and how it is read and written.

/// A plan of changes to a Stripe subscription, as phases that follow each other.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeSubscriptionSchedule {
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
    /// When the schedule was completed; null while it is not.
    ///
    /// `CompletedAt`.
    pub completed_at: ::std::option::Option<crate::wire::Timestamp>,
    /// End of the phase under way; null when none is.
    ///
    /// `CurrentPhase_EndDate`.
    pub current_phase_end_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Start of the phase under way; null when none is.
    ///
    /// `CurrentPhase_StartDate`.
    pub current_phase_start_date: ::std::option::Option<crate::wire::Timestamp>,
    /// What becomes of the subscription after the last phase, in Stripe's wording.
    ///
    /// `EndBehavior`.
    pub end_behavior: ::std::option::Option<::std::string::String>,
    /// Phases of the schedule.
    ///
    /// `StripeSubscriptionSchedulePhases`.
    pub stripe_subscription_schedule_phases: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeSubscriptionSchedulePhase>,
    >,
    /// When the schedule let go of its subscription; null while it holds it.
    ///
    /// `ReleasedAt`.
    pub released_at: ::std::option::Option<crate::wire::Timestamp>,
    /// State of the schedule, in Stripe's wording.
    ///
    /// `Status`.
    pub status: ::std::option::Option<::std::string::String>,
    /// Subscription that the schedule changes; null where it is not loaded.
    ///
    /// `StripeSubscription`.
    pub stripe_subscription: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeSubscription>,
    >,
    /// Stripe id of the subscription; null when there is none.
    ///
    /// `SubscriptionId`.
    pub subscription_id: ::std::option::Option<::std::string::String>,
    /// Stripe id of the subscription that the schedule let go of; null while it holds it.
    ///
    /// `ReleasedSubscriptionId`.
    pub released_subscription_id: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeSubscriptionSchedule {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeSubscriptionSchedule",
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
                Member::new("CompletedAt", "completed_at"),
                Member::new("CurrentPhase_EndDate", "current_phase_end_date"),
                Member::new("CurrentPhase_StartDate", "current_phase_start_date"),
                Member::new("EndBehavior", "end_behavior"),
                Member::new(
                    "StripeSubscriptionSchedulePhases",
                    "stripe_subscription_schedule_phases",
                ),
                Member::new("ReleasedAt", "released_at"),
                Member::new("Status", "status"),
                Member::new("StripeSubscription", "stripe_subscription"),
                Member::new("SubscriptionId", "subscription_id"),
                Member::new("ReleasedSubscriptionId", "released_subscription_id"),
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
            11 => Slot::Timestamp(&mut self.completed_at),
            12 => Slot::Timestamp(&mut self.current_phase_end_date),
            13 => Slot::Timestamp(&mut self.current_phase_start_date),
            14 => Slot::Text(&mut self.end_behavior),
            15 => Slot::List(&mut self.stripe_subscription_schedule_phases),
            16 => Slot::Timestamp(&mut self.released_at),
            17 => Slot::Text(&mut self.status),
            18 => Slot::Object(&mut self.stripe_subscription),
            19 => Slot::Text(&mut self.subscription_id),
            20 => Slot::Text(&mut self.released_subscription_id),
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
            11 => View::timestamp(&self.completed_at),
            12 => View::timestamp(&self.current_phase_end_date),
            13 => View::timestamp(&self.current_phase_start_date),
            14 => View::text(&self.end_behavior),
            15 => View::list(&self.stripe_subscription_schedule_phases),
            16 => View::timestamp(&self.released_at),
            17 => View::text(&self.status),
            18 => View::object(&self.stripe_subscription),
            19 => View::text(&self.subscription_id),
            20 => View::text(&self.released_subscription_id),
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

crate::wire::record!(StripeSubscriptionSchedule);
