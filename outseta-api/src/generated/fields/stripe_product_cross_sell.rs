// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeProductCrossSell`](crate::models::StripeProductCrossSell).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeProductCrossSell, crate::wire::Uid> = Field::new(
    "Uid",
);

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeProductCrossSell, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeProductCrossSell, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeProductCrossSell, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<
    models::StripeProductCrossSell,
    crate::wire::Json,
> = Field::new("ActivityEventData");

/// `StripeProduct`: Product that the offer is attached to; null where it is not loaded.
pub const STRIPE_PRODUCT: Link<models::StripeProductCrossSell, models::StripeProduct> = Link::new(
    "StripeProduct",
);

/// `CrossSellProduct`: Product that is offered along with it; null where it is not loaded.
pub const CROSS_SELL_PRODUCT: Link<
    models::StripeProductCrossSell,
    models::StripeProduct,
> = Link::new("CrossSellProduct");

/// `IsUserSelectable`: Whether the user may choose the offered product.
pub const IS_USER_SELECTABLE: Field<models::StripeProductCrossSell, bool> = Field::new(
    "IsUserSelectable",
);

impl<R> Link<R, models::StripeProductCrossSell> {
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

    /// `StripeProduct`: Product that the offer is attached to; null where it is not loaded.
    pub fn stripe_product(self) -> Link<R, models::StripeProduct> {
        self.link("StripeProduct")
    }

    /// `CrossSellProduct`: Product that is offered along with it; null where it is not loaded.
    pub fn cross_sell_product(self) -> Link<R, models::StripeProduct> {
        self.link("CrossSellProduct")
    }

    /// `IsUserSelectable`: Whether the user may choose the offered product.
    pub fn is_user_selectable(self) -> Field<R, bool> {
        self.field("IsUserSelectable")
    }
}
