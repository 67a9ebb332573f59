// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`DiscountCouponPlan`](crate::models::DiscountCouponPlan).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::DiscountCouponPlan, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::DiscountCouponPlan, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::DiscountCouponPlan, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::DiscountCouponPlan, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::DiscountCouponPlan, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Plan`: The plan that the coupon is for.
pub const PLAN: Link<models::DiscountCouponPlan, models::Plan> = Link::new("Plan");

/// `DiscountCoupon`: The coupon.
pub const DISCOUNT_COUPON: Link<models::DiscountCouponPlan, models::DiscountCoupon> = Link::new(
    "DiscountCoupon",
);

impl<R> Link<R, models::DiscountCouponPlan> {
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

    /// `Plan`: The plan that the coupon is for.
    pub fn plan(self) -> Link<R, models::Plan> {
        self.link("Plan")
    }

    /// `DiscountCoupon`: The coupon.
    pub fn discount_coupon(self) -> Link<R, models::DiscountCoupon> {
        self.link("DiscountCoupon")
    }
}
