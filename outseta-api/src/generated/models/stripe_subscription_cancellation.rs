// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeSubscriptionCancellation`, and how it is read and written.

/// Why and when a Stripe subscription was cancelled. `Comment`, `Feedback` and `Reason` follow Stripe; the others look like additions of Outseta.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeSubscriptionCancellation {
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
    /// What the customer wrote about leaving; null when nothing was written.
    ///
    /// `Comment` · at most 1024 characters.
    pub comment: ::std::option::Option<::std::string::String>,
    /// What the customer gave as the cause, in Stripe's wording; null when nothing was chosen.
    ///
    /// `Feedback` · at most 30 characters.
    pub feedback: ::std::option::Option<::std::string::String>,
    /// What brought the cancellation about, in Stripe's wording.
    ///
    /// `Reason` · at most 30 characters.
    pub reason: ::std::option::Option<::std::string::String>,
    /// Account that cancelled; null where it is not loaded.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// Reason for leaving in Outseta's wording; null when none was given.
    ///
    /// `CancelationReason`.
    pub cancelation_reason: ::std::option::Option<::std::string::String>,
    /// Product the account had last; null where it is not loaded.
    ///
    /// `LastProduct`.
    pub last_product: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeProduct>,
    >,
    /// When the cancellation was handed in.
    ///
    /// `SubmittedDateTime`.
    pub submitted_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// When the account began to subscribe.
    ///
    /// `SubscribingStartDate`.
    pub subscribing_start_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeSubscriptionCancellation {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeSubscriptionCancellation",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Comment", "comment"),
                Member::new("Feedback", "feedback"),
                Member::new("Reason", "reason"),
                Member::new("Account", "account"),
                Member::new("CancelationReason", "cancelation_reason"),
                Member::new("LastProduct", "last_product"),
                Member::new("SubmittedDateTime", "submitted_date_time"),
                Member::new("SubscribingStartDate", "subscribing_start_date"),
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
            5 => Slot::Text(&mut self.comment),
            6 => Slot::Text(&mut self.feedback),
            7 => Slot::Text(&mut self.reason),
            8 => Slot::Object(&mut self.account),
            9 => Slot::Text(&mut self.cancelation_reason),
            10 => Slot::Object(&mut self.last_product),
            11 => Slot::Timestamp(&mut self.submitted_date_time),
            12 => Slot::Timestamp(&mut self.subscribing_start_date),
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
            5 => View::text(&self.comment),
            6 => View::text(&self.feedback),
            7 => View::text(&self.reason),
            8 => View::object(&self.account),
            9 => View::text(&self.cancelation_reason),
            10 => View::object(&self.last_product),
            11 => View::timestamp(&self.submitted_date_time),
            12 => View::timestamp(&self.subscribing_start_date),
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

crate::wire::record!(StripeSubscriptionCancellation);
