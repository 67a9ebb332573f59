// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`PlanFamily`](crate::models::PlanFamily).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::PlanFamily, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::PlanFamily, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::PlanFamily, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::PlanFamily, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::PlanFamily, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::PlanFamily, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::PlanFamily, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `Name`: Name of the family.
pub const NAME: Field<models::PlanFamily, ::std::string::String> = Field::new("Name");

/// `IsActive`: Whether the family is in use.
pub const IS_ACTIVE: Field<models::PlanFamily, bool> = Field::new("IsActive");

/// `IsDefault`: Whether this is the tenant's default family.
pub const IS_DEFAULT: Field<models::PlanFamily, bool> = Field::new("IsDefault");

/// `Plans`: Plans of the family.
pub const PLANS: Link<models::PlanFamily, models::Plan> = Link::new("Plans");

impl<R> Link<R, models::PlanFamily> {
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

    /// `Name`: Name of the family.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `IsActive`: Whether the family is in use.
    pub fn is_active(self) -> Field<R, bool> {
        self.field("IsActive")
    }

    /// `IsDefault`: Whether this is the tenant's default family.
    pub fn is_default(self) -> Field<R, bool> {
        self.field("IsDefault")
    }

    /// `Plans`: Plans of the family.
    pub fn plans(self) -> Link<R, models::Plan> {
        self.link("Plans")
    }
}
