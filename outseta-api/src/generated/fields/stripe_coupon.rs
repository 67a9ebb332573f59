// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeCoupon`](crate::models::StripeCoupon).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeCoupon, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeCoupon, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeCoupon, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeCoupon, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripeCoupon, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeCoupon, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeCoupon, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeCoupon, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeCoupon, bool> = Field::new("IsLivemode");

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<models::StripeCoupon, crate::wire::Timestamp> = Field::new(
    "LastEventCreated",
);

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<models::StripeCoupon, crate::wire::Json> = Field::new(
    "ProcessedStripeEventIds",
);

/// `AmountOff`: Fixed reduction as a whole number, in Stripe's own unit; null for a percentage coupon.
pub const AMOUNT_OFF: Field<models::StripeCoupon, i64> = Field::new("AmountOff");

/// `AppliesToProducts`: Products that the coupon is limited to; null where not loaded or when there is no such limit.
pub const APPLIES_TO_PRODUCTS: Link<models::StripeCoupon, models::StripeProduct> = Link::new(
    "AppliesToProducts",
);

/// `Currency`: Currency code of the fixed reduction, three letters; null for a percentage coupon.
pub const CURRENCY: Field<models::StripeCoupon, ::std::string::String> = Field::new(
    "Currency",
);

/// `Duration`: How long the reduction lasts, in Stripe's wording.
pub const DURATION: Field<models::StripeCoupon, ::std::string::String> = Field::new(
    "Duration",
);

/// `DurationInMonths`: Number of months the reduction lasts; null when the duration is not counted in months.
pub const DURATION_IN_MONTHS: Field<models::StripeCoupon, i64> = Field::new(
    "DurationInMonths",
);

/// `MaxRedemptions`: How often the coupon may be redeemed in all; null for no limit.
pub const MAX_REDEMPTIONS: Field<models::StripeCoupon, i64> = Field::new(
    "MaxRedemptions",
);

/// `Name`: Name of the coupon.
pub const NAME: Field<models::StripeCoupon, ::std::string::String> = Field::new("Name");

/// `PercentOff`: Reduction in percent; null for a coupon with a fixed amount.
pub const PERCENT_OFF: Field<models::StripeCoupon, crate::wire::Decimal> = Field::new(
    "PercentOff",
);

/// `RedeemBy`: Last moment at which the coupon can be redeemed; null for no deadline.
pub const REDEEM_BY: Field<models::StripeCoupon, crate::wire::Timestamp> = Field::new(
    "RedeemBy",
);

/// `TimesRedeemed`: How often the coupon has been redeemed so far.
pub const TIMES_REDEEMED: Field<models::StripeCoupon, i64> = Field::new("TimesRedeemed");

/// `Valid`: Whether the coupon can still be used.
pub const VALID: Field<models::StripeCoupon, bool> = Field::new("Valid");

/// `AppliesToProductIds`: Stripe ids of the products that the coupon is limited to.
pub const APPLIES_TO_PRODUCT_IDS: Field<
    models::StripeCoupon,
    ::std::vec::Vec<::std::string::String>,
> = Field::new("AppliesToProductIds");

/// `CurrencySymbol`: Sign of the currency, for display.
pub const CURRENCY_SYMBOL: Field<models::StripeCoupon, ::std::string::String> = Field::new(
    "CurrencySymbol",
);

/// `CurrencyAmountOff`: Fixed reduction as a decimal in the currency; null for a percentage coupon.
pub const CURRENCY_AMOUNT_OFF: Field<models::StripeCoupon, crate::wire::Decimal> = Field::new(
    "CurrencyAmountOff",
);

/// `CanDelete`: Whether the coupon may be deleted.
pub const CAN_DELETE: Field<models::StripeCoupon, bool> = Field::new("CanDelete");

impl<R> Link<R, models::StripeCoupon> {
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

    /// `AmountOff`: Fixed reduction as a whole number, in Stripe's own unit; null for a percentage coupon.
    pub fn amount_off(self) -> Field<R, i64> {
        self.field("AmountOff")
    }

    /// `AppliesToProducts`: Products that the coupon is limited to; null where not loaded or when there is no such limit.
    pub fn applies_to_products(self) -> Link<R, models::StripeProduct> {
        self.link("AppliesToProducts")
    }

    /// `Currency`: Currency code of the fixed reduction, three letters; null for a percentage coupon.
    pub fn currency(self) -> Field<R, ::std::string::String> {
        self.field("Currency")
    }

    /// `Duration`: How long the reduction lasts, in Stripe's wording.
    pub fn duration(self) -> Field<R, ::std::string::String> {
        self.field("Duration")
    }

    /// `DurationInMonths`: Number of months the reduction lasts; null when the duration is not counted in months.
    pub fn duration_in_months(self) -> Field<R, i64> {
        self.field("DurationInMonths")
    }

    /// `MaxRedemptions`: How often the coupon may be redeemed in all; null for no limit.
    pub fn max_redemptions(self) -> Field<R, i64> {
        self.field("MaxRedemptions")
    }

    /// `Name`: Name of the coupon.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `PercentOff`: Reduction in percent; null for a coupon with a fixed amount.
    pub fn percent_off(self) -> Field<R, crate::wire::Decimal> {
        self.field("PercentOff")
    }

    /// `RedeemBy`: Last moment at which the coupon can be redeemed; null for no deadline.
    pub fn redeem_by(self) -> Field<R, crate::wire::Timestamp> {
        self.field("RedeemBy")
    }

    /// `TimesRedeemed`: How often the coupon has been redeemed so far.
    pub fn times_redeemed(self) -> Field<R, i64> {
        self.field("TimesRedeemed")
    }

    /// `Valid`: Whether the coupon can still be used.
    pub fn valid(self) -> Field<R, bool> {
        self.field("Valid")
    }

    /// `AppliesToProductIds`: Stripe ids of the products that the coupon is limited to.
    pub fn applies_to_product_ids(
        self,
    ) -> Field<R, ::std::vec::Vec<::std::string::String>> {
        self.field("AppliesToProductIds")
    }

    /// `CurrencySymbol`: Sign of the currency, for display.
    pub fn currency_symbol(self) -> Field<R, ::std::string::String> {
        self.field("CurrencySymbol")
    }

    /// `CurrencyAmountOff`: Fixed reduction as a decimal in the currency; null for a percentage coupon.
    pub fn currency_amount_off(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyAmountOff")
    }

    /// `CanDelete`: Whether the coupon may be deleted.
    pub fn can_delete(self) -> Field<R, bool> {
        self.field("CanDelete")
    }
}
