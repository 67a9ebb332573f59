// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeSubscriptionCancellation`](crate::models::StripeSubscriptionCancellation).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeSubscriptionCancellation, crate::wire::Uid> = Field::new(
    "Uid",
);

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<
    models::StripeSubscriptionCancellation,
    ::std::string::String,
> = Field::new("_objectType");

/// `Created`: When the object was stored first.
pub const CREATED: Field<
    models::StripeSubscriptionCancellation,
    crate::wire::Timestamp,
> = Field::new("Created");

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<
    models::StripeSubscriptionCancellation,
    crate::wire::Timestamp,
> = Field::new("Updated");

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<
    models::StripeSubscriptionCancellation,
    crate::wire::Json,
> = Field::new("ActivityEventData");

/// `Comment`: What the customer wrote about leaving; null when nothing was written.
pub const COMMENT: Field<
    models::StripeSubscriptionCancellation,
    ::std::string::String,
> = Field::new("Comment");

/// `Feedback`: What the customer gave as the cause, in Stripe's wording; null when nothing was chosen.
pub const FEEDBACK: Field<
    models::StripeSubscriptionCancellation,
    ::std::string::String,
> = Field::new("Feedback");

/// `Reason`: What brought the cancellation about, in Stripe's wording.
pub const REASON: Field<models::StripeSubscriptionCancellation, ::std::string::String> = Field::new(
    "Reason",
);

/// `Account`: Account that cancelled; null where it is not loaded.
pub const ACCOUNT: Link<models::StripeSubscriptionCancellation, models::Account> = Link::new(
    "Account",
);

/// `CancelationReason`: Reason for leaving in Outseta's wording; null when none was given.
pub const CANCELATION_REASON: Field<
    models::StripeSubscriptionCancellation,
    ::std::string::String,
> = Field::new("CancelationReason");

/// `LastProduct`: Product the account had last; null where it is not loaded.
pub const LAST_PRODUCT: Link<
    models::StripeSubscriptionCancellation,
    models::StripeProduct,
> = Link::new("LastProduct");

/// `SubmittedDateTime`: When the cancellation was handed in.
pub const SUBMITTED_DATE_TIME: Field<
    models::StripeSubscriptionCancellation,
    crate::wire::Timestamp,
> = Field::new("SubmittedDateTime");

/// `SubscribingStartDate`: When the account began to subscribe.
pub const SUBSCRIBING_START_DATE: Field<
    models::StripeSubscriptionCancellation,
    crate::wire::Timestamp,
> = Field::new("SubscribingStartDate");

impl<R> Link<R, models::StripeSubscriptionCancellation> {
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

    /// `Comment`: What the customer wrote about leaving; null when nothing was written.
    pub fn comment(self) -> Field<R, ::std::string::String> {
        self.field("Comment")
    }

    /// `Feedback`: What the customer gave as the cause, in Stripe's wording; null when nothing was chosen.
    pub fn feedback(self) -> Field<R, ::std::string::String> {
        self.field("Feedback")
    }

    /// `Reason`: What brought the cancellation about, in Stripe's wording.
    pub fn reason(self) -> Field<R, ::std::string::String> {
        self.field("Reason")
    }

    /// `Account`: Account that cancelled; null where it is not loaded.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `CancelationReason`: Reason for leaving in Outseta's wording; null when none was given.
    pub fn cancelation_reason(self) -> Field<R, ::std::string::String> {
        self.field("CancelationReason")
    }

    /// `LastProduct`: Product the account had last; null where it is not loaded.
    pub fn last_product(self) -> Link<R, models::StripeProduct> {
        self.link("LastProduct")
    }

    /// `SubmittedDateTime`: When the cancellation was handed in.
    pub fn submitted_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("SubmittedDateTime")
    }

    /// `SubscribingStartDate`: When the account began to subscribe.
    pub fn subscribing_start_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("SubscribingStartDate")
    }
}
