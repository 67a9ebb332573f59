// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`PlanAddOn`](crate::models::PlanAddOn).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::PlanAddOn, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::PlanAddOn, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::PlanAddOn, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::PlanAddOn, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::PlanAddOn, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Plan`: The plan.
pub const PLAN: Link<models::PlanAddOn, models::Plan> = Link::new("Plan");

/// `AddOn`: The add-on on offer.
pub const ADD_ON: Link<models::PlanAddOn, models::AddOn> = Link::new("AddOn");

/// `IsUserSelectable`: Whether the subscriber may choose the add-on.
pub const IS_USER_SELECTABLE: Field<models::PlanAddOn, bool> = Field::new(
    "IsUserSelectable",
);

impl<R> Link<R, models::PlanAddOn> {
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

    /// `Plan`: The plan.
    pub fn plan(self) -> Link<R, models::Plan> {
        self.link("Plan")
    }

    /// `AddOn`: The add-on on offer.
    pub fn add_on(self) -> Link<R, models::AddOn> {
        self.link("AddOn")
    }

    /// `IsUserSelectable`: Whether the subscriber may choose the add-on.
    pub fn is_user_selectable(self) -> Field<R, bool> {
        self.field("IsUserSelectable")
    }
}
