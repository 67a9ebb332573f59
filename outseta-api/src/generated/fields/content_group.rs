// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`ContentGroup`](crate::models::ContentGroup).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::ContentGroup, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::ContentGroup, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::ContentGroup, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::ContentGroup, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::ContentGroup, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Name`: Name of the group.
pub const NAME: Field<models::ContentGroup, ::std::string::String> = Field::new("Name");

/// `AccessDeniedPath`: Where visitors without access are sent.
pub const ACCESS_DENIED_PATH: Field<models::ContentGroup, ::std::string::String> = Field::new(
    "AccessDeniedPath",
);

/// `ContentGroupItems`: Address patterns of the group.
pub const CONTENT_GROUP_ITEMS: Link<models::ContentGroup, models::ContentGroupItem> = Link::new(
    "ContentGroupItems",
);

/// `AllowedPlans`: Plans that open the group.
pub const ALLOWED_PLANS: Link<models::ContentGroup, models::Plan> = Link::new(
    "AllowedPlans",
);

/// `AllowedProducts`: Stripe products that open the group.
pub const ALLOWED_PRODUCTS: Link<models::ContentGroup, models::StripeProduct> = Link::new(
    "AllowedProducts",
);

/// `AllowedAddOns`: Add-ons that open the group.
pub const ALLOWED_ADD_ONS: Link<models::ContentGroup, models::AddOn> = Link::new(
    "AllowedAddOns",
);

impl<R> Link<R, models::ContentGroup> {
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

    /// `Name`: Name of the group.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `AccessDeniedPath`: Where visitors without access are sent.
    pub fn access_denied_path(self) -> Field<R, ::std::string::String> {
        self.field("AccessDeniedPath")
    }

    /// `ContentGroupItems`: Address patterns of the group.
    pub fn content_group_items(self) -> Link<R, models::ContentGroupItem> {
        self.link("ContentGroupItems")
    }

    /// `AllowedPlans`: Plans that open the group.
    pub fn allowed_plans(self) -> Link<R, models::Plan> {
        self.link("AllowedPlans")
    }

    /// `AllowedProducts`: Stripe products that open the group.
    pub fn allowed_products(self) -> Link<R, models::StripeProduct> {
        self.link("AllowedProducts")
    }

    /// `AllowedAddOns`: Add-ons that open the group.
    pub fn allowed_add_ons(self) -> Link<R, models::AddOn> {
        self.link("AllowedAddOns")
    }
}
