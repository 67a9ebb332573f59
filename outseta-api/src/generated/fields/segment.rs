// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Segment`](crate::models::Segment).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::Segment, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::Segment, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::Segment, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::Segment, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::Segment, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Name`: Name of the segment.
pub const NAME: Field<models::Segment, ::std::string::String> = Field::new("Name");

/// `Description`: What the segment is for.
pub const DESCRIPTION: Field<models::Segment, ::std::string::String> = Field::new(
    "Description",
);

/// `ContainsAccountConditions`: Whether some criteria look at accounts rather than at people.
pub const CONTAINS_ACCOUNT_CONDITIONS: Field<models::Segment, bool> = Field::new(
    "ContainsAccountConditions",
);

/// `CriteriaData`: The criteria, as text in a form that no source describes.
pub const CRITERIA_DATA: Field<models::Segment, ::std::string::String> = Field::new(
    "CriteriaData",
);

/// `LastRefreshDateTime`: When the members were last worked out, UTC.
pub const LAST_REFRESH_DATE_TIME: Field<models::Segment, crate::wire::Timestamp> = Field::new(
    "LastRefreshDateTime",
);

/// `People`: Entries of the people in the segment.
pub const PEOPLE: Link<models::Segment, models::SegmentPerson> = Link::new("People");

/// `PendingProcessing`: Whether working out the members is still to be done.
pub const PENDING_PROCESSING: Field<models::Segment, bool> = Field::new(
    "PendingProcessing",
);

/// `PersonCount`: How many people are in the segment.
pub const PERSON_COUNT: Field<models::Segment, i64> = Field::new("PersonCount");

/// `Tags`: Labels on the segment.
pub const TAGS: Link<models::Segment, models::Tag> = Link::new("Tags");

/// `ContainsUnsupportedBillingConditions`: Whether some criteria look at billing in a way that is not supported, to judge by the name.
pub const CONTAINS_UNSUPPORTED_BILLING_CONDITIONS: Field<models::Segment, bool> = Field::new(
    "ContainsUnsupportedBillingConditions",
);

impl<R> Link<R, models::Segment> {
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

    /// `Name`: Name of the segment.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `Description`: What the segment is for.
    pub fn description(self) -> Field<R, ::std::string::String> {
        self.field("Description")
    }

    /// `ContainsAccountConditions`: Whether some criteria look at accounts rather than at people.
    pub fn contains_account_conditions(self) -> Field<R, bool> {
        self.field("ContainsAccountConditions")
    }

    /// `CriteriaData`: The criteria, as text in a form that no source describes.
    pub fn criteria_data(self) -> Field<R, ::std::string::String> {
        self.field("CriteriaData")
    }

    /// `LastRefreshDateTime`: When the members were last worked out, UTC.
    pub fn last_refresh_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("LastRefreshDateTime")
    }

    /// `People`: Entries of the people in the segment.
    pub fn people(self) -> Link<R, models::SegmentPerson> {
        self.link("People")
    }

    /// `PendingProcessing`: Whether working out the members is still to be done.
    pub fn pending_processing(self) -> Field<R, bool> {
        self.field("PendingProcessing")
    }

    /// `PersonCount`: How many people are in the segment.
    pub fn person_count(self) -> Field<R, i64> {
        self.field("PersonCount")
    }

    /// `Tags`: Labels on the segment.
    pub fn tags(self) -> Link<R, models::Tag> {
        self.link("Tags")
    }

    /// `ContainsUnsupportedBillingConditions`: Whether some criteria look at billing in a way that is not supported, to judge by the name.
    pub fn contains_unsupported_billing_conditions(self) -> Field<R, bool> {
        self.field("ContainsUnsupportedBillingConditions")
    }
}
