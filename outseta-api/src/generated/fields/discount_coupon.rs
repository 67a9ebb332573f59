// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`DiscountCoupon`](crate::models::DiscountCoupon).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::DiscountCoupon, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::DiscountCoupon, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::DiscountCoupon, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::DiscountCoupon, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::DiscountCoupon, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `UniqueIdentifier`: The code that customers type in.
pub const UNIQUE_IDENTIFIER: Field<models::DiscountCoupon, ::std::string::String> = Field::new(
    "UniqueIdentifier",
);

/// `Name`: Name of the coupon.
pub const NAME: Field<models::DiscountCoupon, ::std::string::String> = Field::new(
    "Name",
);

/// `IsActive`: Whether the coupon can be used.
pub const IS_ACTIVE: Field<models::DiscountCoupon, bool> = Field::new("IsActive");

/// `AmountOff`: Amount of money taken off; the other way is PercentOff.
pub const AMOUNT_OFF: Field<models::DiscountCoupon, crate::wire::Decimal> = Field::new(
    "AmountOff",
);

/// `PercentOff`: Share taken off, in per cent; the other way is AmountOff.
pub const PERCENT_OFF: Field<models::DiscountCoupon, crate::wire::Decimal> = Field::new(
    "PercentOff",
);

/// `RedeemBy`: Last moment at which the coupon can be redeemed, UTC.
pub const REDEEM_BY: Field<models::DiscountCoupon, crate::wire::Timestamp> = Field::new(
    "RedeemBy",
);

/// `Duration`: For how long the discount lasts once redeemed.
pub const DURATION: Field<
    models::DiscountCoupon,
    crate::generated::enums::BillingDiscountDuration,
> = Field::new("Duration");

/// `DurationInMonths`: Length of the discount in months, for the Repeating duration.
pub const DURATION_IN_MONTHS: Field<models::DiscountCoupon, i64> = Field::new(
    "DurationInMonths",
);

/// `TimesRedeemed`: How often the coupon has been redeemed.
pub const TIMES_REDEEMED: Field<models::DiscountCoupon, i64> = Field::new(
    "TimesRedeemed",
);

/// `MaxRedemptions`: How often the coupon may be redeemed.
pub const MAX_REDEMPTIONS: Field<models::DiscountCoupon, i64> = Field::new(
    "MaxRedemptions",
);

/// `DiscountCouponPlans`: Links to the plans that the coupon is for.
pub const DISCOUNT_COUPON_PLANS: Link<
    models::DiscountCoupon,
    models::DiscountCouponPlan,
> = Link::new("DiscountCouponPlans");

/// `ApplyToAddOns`: Whether add-ons become cheaper as well.
pub const APPLY_TO_ADD_ONS: Field<models::DiscountCoupon, bool> = Field::new(
    "ApplyToAddOns",
);

/// `PlanUids`: Uids of those plans in one text, with commas between them.
pub const PLAN_UIDS: Field<models::DiscountCoupon, ::std::string::String> = Field::new(
    "PlanUids",
);

impl<R> Link<R, models::DiscountCoupon> {
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

    /// `UniqueIdentifier`: The code that customers type in.
    pub fn unique_identifier(self) -> Field<R, ::std::string::String> {
        self.field("UniqueIdentifier")
    }

    /// `Name`: Name of the coupon.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `IsActive`: Whether the coupon can be used.
    pub fn is_active(self) -> Field<R, bool> {
        self.field("IsActive")
    }

    /// `AmountOff`: Amount of money taken off; the other way is PercentOff.
    pub fn amount_off(self) -> Field<R, crate::wire::Decimal> {
        self.field("AmountOff")
    }

    /// `PercentOff`: Share taken off, in per cent; the other way is AmountOff.
    pub fn percent_off(self) -> Field<R, crate::wire::Decimal> {
        self.field("PercentOff")
    }

    /// `RedeemBy`: Last moment at which the coupon can be redeemed, UTC.
    pub fn redeem_by(self) -> Field<R, crate::wire::Timestamp> {
        self.field("RedeemBy")
    }

    /// `Duration`: For how long the discount lasts once redeemed.
    pub fn duration(self) -> Field<R, crate::generated::enums::BillingDiscountDuration> {
        self.field("Duration")
    }

    /// `DurationInMonths`: Length of the discount in months, for the Repeating duration.
    pub fn duration_in_months(self) -> Field<R, i64> {
        self.field("DurationInMonths")
    }

    /// `TimesRedeemed`: How often the coupon has been redeemed.
    pub fn times_redeemed(self) -> Field<R, i64> {
        self.field("TimesRedeemed")
    }

    /// `MaxRedemptions`: How often the coupon may be redeemed.
    pub fn max_redemptions(self) -> Field<R, i64> {
        self.field("MaxRedemptions")
    }

    /// `DiscountCouponPlans`: Links to the plans that the coupon is for.
    pub fn discount_coupon_plans(self) -> Link<R, models::DiscountCouponPlan> {
        self.link("DiscountCouponPlans")
    }

    /// `ApplyToAddOns`: Whether add-ons become cheaper as well.
    pub fn apply_to_add_ons(self) -> Field<R, bool> {
        self.field("ApplyToAddOns")
    }

    /// `PlanUids`: Uids of those plans in one text, with commas between them.
    pub fn plan_uids(self) -> Field<R, ::std::string::String> {
        self.field("PlanUids")
    }
}
