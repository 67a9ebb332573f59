// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`DiscountCouponSubscription`](crate::models::DiscountCouponSubscription).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::DiscountCouponSubscription, crate::wire::Uid> = Field::new(
    "Uid",
);

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<
    models::DiscountCouponSubscription,
    ::std::string::String,
> = Field::new("_objectType");

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::DiscountCouponSubscription, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::DiscountCouponSubscription, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<
    models::DiscountCouponSubscription,
    crate::wire::Json,
> = Field::new("ActivityEventData");

/// `RedeemedDate`: When the coupon was redeemed, UTC.
pub const REDEEMED_DATE: Field<
    models::DiscountCouponSubscription,
    crate::wire::Timestamp,
> = Field::new("RedeemedDate");

/// `ExpireDate`: When the discount ends, UTC.
pub const EXPIRE_DATE: Field<
    models::DiscountCouponSubscription,
    crate::wire::Timestamp,
> = Field::new("ExpireDate");

/// `Subscription`: The subscription that became cheaper.
pub const SUBSCRIPTION: Link<models::DiscountCouponSubscription, models::Subscription> = Link::new(
    "Subscription",
);

/// `DiscountCoupon`: The coupon that was redeemed.
pub const DISCOUNT_COUPON: Link<
    models::DiscountCouponSubscription,
    models::DiscountCoupon,
> = Link::new("DiscountCoupon");

impl<R> Link<R, models::DiscountCouponSubscription> {
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

    /// `RedeemedDate`: When the coupon was redeemed, UTC.
    pub fn redeemed_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("RedeemedDate")
    }

    /// `ExpireDate`: When the discount ends, UTC.
    pub fn expire_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("ExpireDate")
    }

    /// `Subscription`: The subscription that became cheaper.
    pub fn subscription(self) -> Link<R, models::Subscription> {
        self.link("Subscription")
    }

    /// `DiscountCoupon`: The coupon that was redeemed.
    pub fn discount_coupon(self) -> Link<R, models::DiscountCoupon> {
        self.link("DiscountCoupon")
    }
}
