// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripePrice`](crate::models::StripePrice).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripePrice, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripePrice, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripePrice, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripePrice, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripePrice, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripePrice, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripePrice, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripePrice, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripePrice, bool> = Field::new("IsLivemode");

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<models::StripePrice, crate::wire::Timestamp> = Field::new(
    "LastEventCreated",
);

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<models::StripePrice, crate::wire::Json> = Field::new(
    "ProcessedStripeEventIds",
);

/// `BillingScheme`: How the price of a quantity is worked out, in Stripe's wording.
pub const BILLING_SCHEME: Field<models::StripePrice, ::std::string::String> = Field::new(
    "BillingScheme",
);

/// `Currency`: Currency code of the price.
pub const CURRENCY: Field<models::StripePrice, ::std::string::String> = Field::new(
    "Currency",
);

/// `IsActive`: Whether the price can be used for new purchases.
pub const IS_ACTIVE: Field<models::StripePrice, bool> = Field::new("IsActive");

/// `Nickname`: Short name of the price for its seller.
pub const NICKNAME: Field<models::StripePrice, ::std::string::String> = Field::new(
    "Nickname",
);

/// `Recurring_Interval`: Unit of the billing interval, in Stripe's wording; null for a one-time price.
pub const RECURRING_INTERVAL: Field<models::StripePrice, ::std::string::String> = Field::new(
    "Recurring_Interval",
);

/// `Recurring_IntervalCount`: How many interval units lie between two bills; null for a one-time price.
pub const RECURRING_INTERVAL_COUNT: Field<models::StripePrice, i64> = Field::new(
    "Recurring_IntervalCount",
);

/// `Recurring_StripeMeter`: Meter that counts the usage billed; null where it is not loaded or when the price is not metered.
pub const RECURRING_STRIPE_METER: Link<models::StripePrice, models::StripeMeter> = Link::new(
    "Recurring_StripeMeter",
);

/// `Recurring_UsageType`: How the quantity is found, in Stripe's wording; null for a one-time price.
pub const RECURRING_USAGE_TYPE: Field<models::StripePrice, ::std::string::String> = Field::new(
    "Recurring_UsageType",
);

/// `StripeProduct`: Product that the price belongs to; null where it is not loaded.
pub const STRIPE_PRODUCT: Link<models::StripePrice, models::StripeProduct> = Link::new(
    "StripeProduct",
);

/// `TaxBehavior`: Whether tax is part of the price or comes on top, in Stripe's wording.
pub const TAX_BEHAVIOR: Field<models::StripePrice, ::std::string::String> = Field::new(
    "TaxBehavior",
);

/// `TransformQuantity_DivideBy`: Number that the quantity is divided by before it is priced; null when it is taken as it is.
pub const TRANSFORM_QUANTITY_DIVIDE_BY: Field<models::StripePrice, i64> = Field::new(
    "TransformQuantity_DivideBy",
);

/// `Type`: Kind of price, one-time or recurring, in Stripe's wording.
pub const TYPE: Field<models::StripePrice, ::std::string::String> = Field::new("Type");

/// `UnitAmount`: Price of one unit as a whole number, in Stripe's own unit; null when there is no fixed unit price.
pub const UNIT_AMOUNT: Field<models::StripePrice, i64> = Field::new("UnitAmount");

/// `UnitAmountDecimal`: Price of one unit in the unit of `UnitAmount`, with decimals for prices finer than that.
pub const UNIT_AMOUNT_DECIMAL: Field<models::StripePrice, crate::wire::Decimal> = Field::new(
    "UnitAmountDecimal",
);

/// `CurrencySymbol`: Sign of the currency, for display.
pub const CURRENCY_SYMBOL: Field<models::StripePrice, ::std::string::String> = Field::new(
    "CurrencySymbol",
);

/// `CurrencyUnitAmount`: `UnitAmount` as a decimal in the currency.
pub const CURRENCY_UNIT_AMOUNT: Field<models::StripePrice, crate::wire::Decimal> = Field::new(
    "CurrencyUnitAmount",
);

/// `CurrencyUnitAmountDecimal`: `UnitAmountDecimal` as a decimal in the currency.
pub const CURRENCY_UNIT_AMOUNT_DECIMAL: Field<
    models::StripePrice,
    crate::wire::Decimal,
> = Field::new("CurrencyUnitAmountDecimal");

/// `Recurring_Description`: Text that describes the billing interval to people.
pub const RECURRING_DESCRIPTION: Field<models::StripePrice, ::std::string::String> = Field::new(
    "Recurring_Description",
);

/// `StripeMeterId`: Id of the Stripe meter; null when the price is not metered.
pub const STRIPE_METER_ID: Field<models::StripePrice, ::std::string::String> = Field::new(
    "StripeMeterId",
);

/// `StripeProductId`: Id of the Stripe product.
pub const STRIPE_PRODUCT_ID: Field<models::StripePrice, ::std::string::String> = Field::new(
    "StripeProductId",
);

/// `CustomUnitAmount_Maximum`: Highest price that a customer may choose, in the unit of `UnitAmount`; null for no maximum.
pub const CUSTOM_UNIT_AMOUNT_MAXIMUM: Field<models::StripePrice, i64> = Field::new(
    "CustomUnitAmount_Maximum",
);

/// `CustomUnitAmount_Minimum`: Lowest price that a customer may choose, in the unit of `UnitAmount`; null for no minimum.
pub const CUSTOM_UNIT_AMOUNT_MINIMUM: Field<models::StripePrice, i64> = Field::new(
    "CustomUnitAmount_Minimum",
);

/// `CustomUnitAmount_Preset`: Price suggested to a customer who may choose, in the unit of `UnitAmount`; null for none.
pub const CUSTOM_UNIT_AMOUNT_PRESET: Field<models::StripePrice, i64> = Field::new(
    "CustomUnitAmount_Preset",
);

/// `TiersMode`: How tiers add up, in Stripe's wording; null when the price has no tiers.
pub const TIERS_MODE: Field<models::StripePrice, ::std::string::String> = Field::new(
    "TiersMode",
);

/// `ShowInSignUpForm`: Whether the sign-up form offers the price.
pub const SHOW_IN_SIGN_UP_FORM: Field<models::StripePrice, bool> = Field::new(
    "ShowInSignUpForm",
);

/// `Recurring_IntervalDays`: Billing interval in days; null when there is none.
pub const RECURRING_INTERVAL_DAYS: Field<models::StripePrice, i64> = Field::new(
    "Recurring_IntervalDays",
);

impl<R> Link<R, models::StripePrice> {
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

    /// `BillingScheme`: How the price of a quantity is worked out, in Stripe's wording.
    pub fn billing_scheme(self) -> Field<R, ::std::string::String> {
        self.field("BillingScheme")
    }

    /// `Currency`: Currency code of the price.
    pub fn currency(self) -> Field<R, ::std::string::String> {
        self.field("Currency")
    }

    /// `IsActive`: Whether the price can be used for new purchases.
    pub fn is_active(self) -> Field<R, bool> {
        self.field("IsActive")
    }

    /// `Nickname`: Short name of the price for its seller.
    pub fn nickname(self) -> Field<R, ::std::string::String> {
        self.field("Nickname")
    }

    /// `Recurring_Interval`: Unit of the billing interval, in Stripe's wording; null for a one-time price.
    pub fn recurring_interval(self) -> Field<R, ::std::string::String> {
        self.field("Recurring_Interval")
    }

    /// `Recurring_IntervalCount`: How many interval units lie between two bills; null for a one-time price.
    pub fn recurring_interval_count(self) -> Field<R, i64> {
        self.field("Recurring_IntervalCount")
    }

    /// `Recurring_StripeMeter`: Meter that counts the usage billed; null where it is not loaded or when the price is not metered.
    pub fn recurring_stripe_meter(self) -> Link<R, models::StripeMeter> {
        self.link("Recurring_StripeMeter")
    }

    /// `Recurring_UsageType`: How the quantity is found, in Stripe's wording; null for a one-time price.
    pub fn recurring_usage_type(self) -> Field<R, ::std::string::String> {
        self.field("Recurring_UsageType")
    }

    /// `StripeProduct`: Product that the price belongs to; null where it is not loaded.
    pub fn stripe_product(self) -> Link<R, models::StripeProduct> {
        self.link("StripeProduct")
    }

    /// `TaxBehavior`: Whether tax is part of the price or comes on top, in Stripe's wording.
    pub fn tax_behavior(self) -> Field<R, ::std::string::String> {
        self.field("TaxBehavior")
    }

    /// `TransformQuantity_DivideBy`: Number that the quantity is divided by before it is priced; null when it is taken as it is.
    pub fn transform_quantity_divide_by(self) -> Field<R, i64> {
        self.field("TransformQuantity_DivideBy")
    }

    /// `Type`: Kind of price, one-time or recurring, in Stripe's wording.
    pub fn r#type(self) -> Field<R, ::std::string::String> {
        self.field("Type")
    }

    /// `UnitAmount`: Price of one unit as a whole number, in Stripe's own unit; null when there is no fixed unit price.
    pub fn unit_amount(self) -> Field<R, i64> {
        self.field("UnitAmount")
    }

    /// `UnitAmountDecimal`: Price of one unit in the unit of `UnitAmount`, with decimals for prices finer than that.
    pub fn unit_amount_decimal(self) -> Field<R, crate::wire::Decimal> {
        self.field("UnitAmountDecimal")
    }

    /// `CurrencySymbol`: Sign of the currency, for display.
    pub fn currency_symbol(self) -> Field<R, ::std::string::String> {
        self.field("CurrencySymbol")
    }

    /// `CurrencyUnitAmount`: `UnitAmount` as a decimal in the currency.
    pub fn currency_unit_amount(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyUnitAmount")
    }

    /// `CurrencyUnitAmountDecimal`: `UnitAmountDecimal` as a decimal in the currency.
    pub fn currency_unit_amount_decimal(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyUnitAmountDecimal")
    }

    /// `Recurring_Description`: Text that describes the billing interval to people.
    pub fn recurring_description(self) -> Field<R, ::std::string::String> {
        self.field("Recurring_Description")
    }

    /// `StripeMeterId`: Id of the Stripe meter; null when the price is not metered.
    pub fn stripe_meter_id(self) -> Field<R, ::std::string::String> {
        self.field("StripeMeterId")
    }

    /// `StripeProductId`: Id of the Stripe product.
    pub fn stripe_product_id(self) -> Field<R, ::std::string::String> {
        self.field("StripeProductId")
    }

    /// `CustomUnitAmount_Maximum`: Highest price that a customer may choose, in the unit of `UnitAmount`; null for no maximum.
    pub fn custom_unit_amount_maximum(self) -> Field<R, i64> {
        self.field("CustomUnitAmount_Maximum")
    }

    /// `CustomUnitAmount_Minimum`: Lowest price that a customer may choose, in the unit of `UnitAmount`; null for no minimum.
    pub fn custom_unit_amount_minimum(self) -> Field<R, i64> {
        self.field("CustomUnitAmount_Minimum")
    }

    /// `CustomUnitAmount_Preset`: Price suggested to a customer who may choose, in the unit of `UnitAmount`; null for none.
    pub fn custom_unit_amount_preset(self) -> Field<R, i64> {
        self.field("CustomUnitAmount_Preset")
    }

    /// `TiersMode`: How tiers add up, in Stripe's wording; null when the price has no tiers.
    pub fn tiers_mode(self) -> Field<R, ::std::string::String> {
        self.field("TiersMode")
    }

    /// `ShowInSignUpForm`: Whether the sign-up form offers the price.
    pub fn show_in_sign_up_form(self) -> Field<R, bool> {
        self.field("ShowInSignUpForm")
    }

    /// `Recurring_IntervalDays`: Billing interval in days; null when there is none.
    pub fn recurring_interval_days(self) -> Field<R, i64> {
        self.field("Recurring_IntervalDays")
    }
}
