// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripePromotionCode`](crate::models::StripePromotionCode).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripePromotionCode, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripePromotionCode, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripePromotionCode, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripePromotionCode, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripePromotionCode, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripePromotionCode, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripePromotionCode, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripePromotionCode, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripePromotionCode, bool> = Field::new(
    "IsLivemode",
);

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<
    models::StripePromotionCode,
    crate::wire::Timestamp,
> = Field::new("LastEventCreated");

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<
    models::StripePromotionCode,
    crate::wire::Json,
> = Field::new("ProcessedStripeEventIds");

/// `Account`: Account that the code is reserved for; null where it is not loaded or when anybody may use it.
pub const ACCOUNT: Link<models::StripePromotionCode, models::Account> = Link::new(
    "Account",
);

/// `Active`: Whether the code is switched on.
pub const ACTIVE: Field<models::StripePromotionCode, bool> = Field::new("Active");

/// `Code`: The code as the customer types it.
pub const CODE: Field<models::StripePromotionCode, ::std::string::String> = Field::new(
    "Code",
);

/// `ExpiresAt`: When the code stops working; null for no deadline.
pub const EXPIRES_AT: Field<models::StripePromotionCode, crate::wire::Timestamp> = Field::new(
    "ExpiresAt",
);

/// `MaxRedemptions`: How often the code may be redeemed in all; null for no limit.
pub const MAX_REDEMPTIONS: Field<models::StripePromotionCode, i64> = Field::new(
    "MaxRedemptions",
);

/// `Restrictions_FirstTimeTransaction`: Whether only a customer's first purchase may use the code.
pub const RESTRICTIONS_FIRST_TIME_TRANSACTION: Field<
    models::StripePromotionCode,
    bool,
> = Field::new("Restrictions_FirstTimeTransaction");

/// `StripeCoupon`: Coupon that the code stands for; null where it is not loaded.
pub const STRIPE_COUPON: Link<models::StripePromotionCode, models::StripeCoupon> = Link::new(
    "StripeCoupon",
);

/// `TimesRedeemed`: How often the code has been redeemed so far.
pub const TIMES_REDEEMED: Field<models::StripePromotionCode, i64> = Field::new(
    "TimesRedeemed",
);

/// `Valid`: Whether the code can be used at present.
pub const VALID: Field<models::StripePromotionCode, bool> = Field::new("Valid");

/// `CustomerId`: Stripe id of the customer the code is reserved for; null when anybody may use it.
pub const CUSTOMER_ID: Field<models::StripePromotionCode, ::std::string::String> = Field::new(
    "CustomerId",
);

/// `CouponId`: Stripe id of the coupon.
pub const COUPON_ID: Field<models::StripePromotionCode, ::std::string::String> = Field::new(
    "CouponId",
);

impl<R> Link<R, models::StripePromotionCode> {
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

    /// `StripeId`: Identifier of the counterpart in Stripe, null without one.
    pub fn stripe_id(self) -> Field<R, ::std::string::String> {
        self.field("StripeId")
    }

    /// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
    pub fn is_livemode(self) -> Field<R, bool> {
        self.field("IsLivemode")
    }

    /// `LastEventCreated`: Time of the last Stripe event that was applied.
    pub fn last_event_created(self) -> Field<R, crate::wire::Timestamp> {
        self.field("LastEventCreated")
    }

    /// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
    pub fn processed_stripe_event_ids(self) -> Field<R, crate::wire::Json> {
        self.field("ProcessedStripeEventIds")
    }

    /// `Account`: Account that the code is reserved for; null where it is not loaded or when anybody may use it.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `Active`: Whether the code is switched on.
    pub fn active(self) -> Field<R, bool> {
        self.field("Active")
    }

    /// `Code`: The code as the customer types it.
    pub fn code(self) -> Field<R, ::std::string::String> {
        self.field("Code")
    }

    /// `ExpiresAt`: When the code stops working; null for no deadline.
    pub fn expires_at(self) -> Field<R, crate::wire::Timestamp> {
        self.field("ExpiresAt")
    }

    /// `MaxRedemptions`: How often the code may be redeemed in all; null for no limit.
    pub fn max_redemptions(self) -> Field<R, i64> {
        self.field("MaxRedemptions")
    }

    /// `Restrictions_FirstTimeTransaction`: Whether only a customer's first purchase may use the code.
    pub fn restrictions_first_time_transaction(self) -> Field<R, bool> {
        self.field("Restrictions_FirstTimeTransaction")
    }

    /// `StripeCoupon`: Coupon that the code stands for; null where it is not loaded.
    pub fn stripe_coupon(self) -> Link<R, models::StripeCoupon> {
        self.link("StripeCoupon")
    }

    /// `TimesRedeemed`: How often the code has been redeemed so far.
    pub fn times_redeemed(self) -> Field<R, i64> {
        self.field("TimesRedeemed")
    }

    /// `Valid`: Whether the code can be used at present.
    pub fn valid(self) -> Field<R, bool> {
        self.field("Valid")
    }

    /// `CustomerId`: Stripe id of the customer the code is reserved for; null when anybody may use it.
    pub fn customer_id(self) -> Field<R, ::std::string::String> {
        self.field("CustomerId")
    }

    /// `CouponId`: Stripe id of the coupon.
    pub fn coupon_id(self) -> Field<R, ::std::string::String> {
        self.field("CouponId")
    }
}
