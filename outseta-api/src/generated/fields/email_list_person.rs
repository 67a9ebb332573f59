// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`EmailListPerson`](crate::models::EmailListPerson).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::EmailListPerson, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::EmailListPerson, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::EmailListPerson, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::EmailListPerson, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::EmailListPerson, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `EmailList`: The list subscribed to.
pub const EMAIL_LIST: Link<models::EmailListPerson, models::EmailList> = Link::new(
    "EmailList",
);

/// `Person`: The subscriber.
pub const PERSON: Link<models::EmailListPerson, models::Person> = Link::new("Person");

/// `EmailListSubscriberStatus`: State of the subscription.
pub const EMAIL_LIST_SUBSCRIBER_STATUS: Field<
    models::EmailListPerson,
    crate::generated::enums::EmailListSubscriberStatus,
> = Field::new("EmailListSubscriberStatus");

/// `SubscribedDate`: When the person subscribed, UTC.
pub const SUBSCRIBED_DATE: Field<models::EmailListPerson, crate::wire::Timestamp> = Field::new(
    "SubscribedDate",
);

/// `ConfirmedDate`: When the person confirmed, UTC; null before that.
pub const CONFIRMED_DATE: Field<models::EmailListPerson, crate::wire::Timestamp> = Field::new(
    "ConfirmedDate",
);

/// `ConfirmationNotes`: Remarks about the confirmation.
pub const CONFIRMATION_NOTES: Field<models::EmailListPerson, ::std::string::String> = Field::new(
    "ConfirmationNotes",
);

/// `UnsubscribedDate`: When the person left the list, UTC; null for those who stay.
pub const UNSUBSCRIBED_DATE: Field<models::EmailListPerson, crate::wire::Timestamp> = Field::new(
    "UnsubscribedDate",
);

/// `CleanedDate`: When the subscription was cleaned from the list, UTC.
pub const CLEANED_DATE: Field<models::EmailListPerson, crate::wire::Timestamp> = Field::new(
    "CleanedDate",
);

/// `WelcomeEmailDeliverDateTime`: When the welcome mail was delivered, UTC.
pub const WELCOME_EMAIL_DELIVER_DATE_TIME: Field<
    models::EmailListPerson,
    crate::wire::Timestamp,
> = Field::new("WelcomeEmailDeliverDateTime");

/// `WelcomeEmailOpenDateTime`: When the welcome mail was opened, UTC.
pub const WELCOME_EMAIL_OPEN_DATE_TIME: Field<
    models::EmailListPerson,
    crate::wire::Timestamp,
> = Field::new("WelcomeEmailOpenDateTime");

/// `UnsubscribeReason`: Why the person left, as a short text.
pub const UNSUBSCRIBE_REASON: Field<models::EmailListPerson, ::std::string::String> = Field::new(
    "UnsubscribeReason",
);

/// `UnsubscribeReasonOther`: Reason in the person's own words.
pub const UNSUBSCRIBE_REASON_OTHER: Field<
    models::EmailListPerson,
    ::std::string::String,
> = Field::new("UnsubscribeReasonOther");

/// `Source`: Where the subscription came from, as text.
pub const SOURCE: Field<models::EmailListPerson, ::std::string::String> = Field::new(
    "Source",
);

impl<R> Link<R, models::EmailListPerson> {
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

    /// `EmailList`: The list subscribed to.
    pub fn email_list(self) -> Link<R, models::EmailList> {
        self.link("EmailList")
    }

    /// `Person`: The subscriber.
    pub fn person(self) -> Link<R, models::Person> {
        self.link("Person")
    }

    /// `EmailListSubscriberStatus`: State of the subscription.
    pub fn email_list_subscriber_status(
        self,
    ) -> Field<R, crate::generated::enums::EmailListSubscriberStatus> {
        self.field("EmailListSubscriberStatus")
    }

    /// `SubscribedDate`: When the person subscribed, UTC.
    pub fn subscribed_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("SubscribedDate")
    }

    /// `ConfirmedDate`: When the person confirmed, UTC; null before that.
    pub fn confirmed_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("ConfirmedDate")
    }

    /// `ConfirmationNotes`: Remarks about the confirmation.
    pub fn confirmation_notes(self) -> Field<R, ::std::string::String> {
        self.field("ConfirmationNotes")
    }

    /// `UnsubscribedDate`: When the person left the list, UTC; null for those who stay.
    pub fn unsubscribed_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("UnsubscribedDate")
    }

    /// `CleanedDate`: When the subscription was cleaned from the list, UTC.
    pub fn cleaned_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("CleanedDate")
    }

    /// `WelcomeEmailDeliverDateTime`: When the welcome mail was delivered, UTC.
    pub fn welcome_email_deliver_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("WelcomeEmailDeliverDateTime")
    }

    /// `WelcomeEmailOpenDateTime`: When the welcome mail was opened, UTC.
    pub fn welcome_email_open_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("WelcomeEmailOpenDateTime")
    }

    /// `UnsubscribeReason`: Why the person left, as a short text.
    pub fn unsubscribe_reason(self) -> Field<R, ::std::string::String> {
        self.field("UnsubscribeReason")
    }

    /// `UnsubscribeReasonOther`: Reason in the person's own words.
    pub fn unsubscribe_reason_other(self) -> Field<R, ::std::string::String> {
        self.field("UnsubscribeReasonOther")
    }

    /// `Source`: Where the subscription came from, as text.
    pub fn source(self) -> Field<R, ::std::string::String> {
        self.field("Source")
    }
}
