// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Activity`](crate::models::Activity).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::Activity, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::Activity, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::Activity, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::Activity, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::Activity, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Title`: Heading of the entry.
pub const TITLE: Field<models::Activity, ::std::string::String> = Field::new("Title");

/// `Description`: Text of the entry.
pub const DESCRIPTION: Field<models::Activity, ::std::string::String> = Field::new(
    "Description",
);

/// `ActivityData`: Details of the entry, as text whose form depends on the kind.
pub const ACTIVITY_DATA: Field<models::Activity, ::std::string::String> = Field::new(
    "ActivityData",
);

/// `ActivityDateTime`: When it happened, UTC.
pub const ACTIVITY_DATE_TIME: Field<models::Activity, crate::wire::Timestamp> = Field::new(
    "ActivityDateTime",
);

/// `ActivityType`: What kind of thing happened.
pub const ACTIVITY_TYPE: Field<
    models::Activity,
    crate::generated::enums::ActivityType,
> = Field::new("ActivityType");

/// `EntityType`: Kind of record that the entry is about; together with EntityUid it names the record.
pub const ENTITY_TYPE: Field<models::Activity, crate::generated::enums::EntityType> = Field::new(
    "EntityType",
);

/// `EntityUid`: Uid of the record that the entry is about.
pub const ENTITY_UID: Field<models::Activity, crate::wire::Uid> = Field::new(
    "EntityUid",
);

impl<R> Link<R, models::Activity> {
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

    /// `Title`: Heading of the entry.
    pub fn title(self) -> Field<R, ::std::string::String> {
        self.field("Title")
    }

    /// `Description`: Text of the entry.
    pub fn description(self) -> Field<R, ::std::string::String> {
        self.field("Description")
    }

    /// `ActivityData`: Details of the entry, as text whose form depends on the kind.
    pub fn activity_data(self) -> Field<R, ::std::string::String> {
        self.field("ActivityData")
    }

    /// `ActivityDateTime`: When it happened, UTC.
    pub fn activity_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("ActivityDateTime")
    }

    /// `ActivityType`: What kind of thing happened.
    pub fn activity_type(self) -> Field<R, crate::generated::enums::ActivityType> {
        self.field("ActivityType")
    }

    /// `EntityType`: Kind of record that the entry is about; together with EntityUid it names the record.
    pub fn entity_type(self) -> Field<R, crate::generated::enums::EntityType> {
        self.field("EntityType")
    }

    /// `EntityUid`: Uid of the record that the entry is about.
    pub fn entity_uid(self) -> Field<R, crate::wire::Uid> {
        self.field("EntityUid")
    }
}
