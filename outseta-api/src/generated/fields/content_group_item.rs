// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`ContentGroupItem`](crate::models::ContentGroupItem).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::ContentGroupItem, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::ContentGroupItem, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::ContentGroupItem, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::ContentGroupItem, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::ContentGroupItem, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Pattern`: Address, or the beginning of one, that is protected.
pub const PATTERN: Field<models::ContentGroupItem, ::std::string::String> = Field::new(
    "Pattern",
);

/// `MatchMode`: How Pattern is compared with a page's address.
pub const MATCH_MODE: Field<
    models::ContentGroupItem,
    crate::generated::enums::ContentGroupItemMatchMode,
> = Field::new("MatchMode");

/// `ContentGroup`: The group.
pub const CONTENT_GROUP: Link<models::ContentGroupItem, models::ContentGroup> = Link::new(
    "ContentGroup",
);

impl<R> Link<R, models::ContentGroupItem> {
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

    /// `Pattern`: Address, or the beginning of one, that is protected.
    pub fn pattern(self) -> Field<R, ::std::string::String> {
        self.field("Pattern")
    }

    /// `MatchMode`: How Pattern is compared with a page's address.
    pub fn match_mode(
        self,
    ) -> Field<R, crate::generated::enums::ContentGroupItemMatchMode> {
        self.field("MatchMode")
    }

    /// `ContentGroup`: The group.
    pub fn content_group(self) -> Link<R, models::ContentGroup> {
        self.link("ContentGroup")
    }
}
