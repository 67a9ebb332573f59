// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Tag`](crate::models::Tag).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::Tag, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::Tag, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::Tag, crate::wire::Timestamp> = Field::new("Created");

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::Tag, crate::wire::Timestamp> = Field::new("Updated");

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::Tag, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Name`: Text of the label.
pub const NAME: Field<models::Tag, ::std::string::String> = Field::new("Name");

/// `SystemName`: Outseta's own name for the label.
pub const SYSTEM_NAME: Field<models::Tag, ::std::string::String> = Field::new(
    "SystemName",
);

/// `SystemDescription`: Outseta's own explanation of the label.
pub const SYSTEM_DESCRIPTION: Field<models::Tag, ::std::string::String> = Field::new(
    "SystemDescription",
);

/// `TagColor`: Colour of the label.
pub const TAG_COLOR: Field<models::Tag, crate::generated::enums::TagColor> = Field::new(
    "TagColor",
);

/// `EntityType`: Kind of record that may carry the label.
pub const ENTITY_TYPE: Field<models::Tag, crate::generated::enums::EntityType> = Field::new(
    "EntityType",
);

impl<R> Link<R, models::Tag> {
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

    /// `Name`: Text of the label.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `SystemName`: Outseta's own name for the label.
    pub fn system_name(self) -> Field<R, ::std::string::String> {
        self.field("SystemName")
    }

    /// `SystemDescription`: Outseta's own explanation of the label.
    pub fn system_description(self) -> Field<R, ::std::string::String> {
        self.field("SystemDescription")
    }

    /// `TagColor`: Colour of the label.
    pub fn tag_color(self) -> Field<R, crate::generated::enums::TagColor> {
        self.field("TagColor")
    }

    /// `EntityType`: Kind of record that may carry the label.
    pub fn entity_type(self) -> Field<R, crate::generated::enums::EntityType> {
        self.field("EntityType")
    }
}
