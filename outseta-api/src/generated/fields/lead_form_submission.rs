// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`LeadFormSubmission`](crate::models::LeadFormSubmission).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::LeadFormSubmission, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::LeadFormSubmission, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::LeadFormSubmission, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::LeadFormSubmission, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::LeadFormSubmission, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Person`: Who filled in the form.
pub const PERSON: Link<models::LeadFormSubmission, models::Person> = Link::new("Person");

/// `LeadForm`: The form that was filled in.
pub const LEAD_FORM: Link<models::LeadFormSubmission, models::LeadForm> = Link::new(
    "LeadForm",
);

/// `RefererURL`: Page that the form was sent from.
pub const REFERER_URL: Field<models::LeadFormSubmission, ::std::string::String> = Field::new(
    "RefererURL",
);

impl<R> Link<R, models::LeadFormSubmission> {
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

    /// `Person`: Who filled in the form.
    pub fn person(self) -> Link<R, models::Person> {
        self.link("Person")
    }

    /// `LeadForm`: The form that was filled in.
    pub fn lead_form(self) -> Link<R, models::LeadForm> {
        self.link("LeadForm")
    }

    /// `RefererURL`: Page that the form was sent from.
    pub fn referer_url(self) -> Field<R, ::std::string::String> {
        self.field("RefererURL")
    }
}
