// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeRefund`](crate::models::StripeRefund).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeRefund, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeRefund, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeRefund, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeRefund, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripeRefund, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeRefund, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeRefund, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeRefund, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeRefund, bool> = Field::new("IsLivemode");

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<models::StripeRefund, crate::wire::Timestamp> = Field::new(
    "LastEventCreated",
);

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<models::StripeRefund, crate::wire::Json> = Field::new(
    "ProcessedStripeEventIds",
);

/// `Amount`: Size of the refund as a whole number, in Stripe's own unit.
pub const AMOUNT: Field<models::StripeRefund, i64> = Field::new("Amount");

/// `ChargeId`: Stripe id of the charge that was refunded.
pub const CHARGE_ID: Field<models::StripeRefund, ::std::string::String> = Field::new(
    "ChargeId",
);

/// `Currency`: Currency code of the amount, three letters.
pub const CURRENCY: Field<models::StripeRefund, ::std::string::String> = Field::new(
    "Currency",
);

/// `PaymentIntentId`: Stripe id of the payment intent that was refunded; null when there is none.
pub const PAYMENT_INTENT_ID: Field<models::StripeRefund, ::std::string::String> = Field::new(
    "PaymentIntentId",
);

/// `Reason`: Why the money was given back, in Stripe's wording; null when no reason was given.
pub const REASON: Field<models::StripeRefund, ::std::string::String> = Field::new(
    "Reason",
);

/// `Status`: State of the refund, in Stripe's wording.
pub const STATUS: Field<models::StripeRefund, ::std::string::String> = Field::new(
    "Status",
);

/// `CurrencySymbol`: Sign of the currency, for display.
pub const CURRENCY_SYMBOL: Field<models::StripeRefund, ::std::string::String> = Field::new(
    "CurrencySymbol",
);

/// `CurrencyAmount`: Size of the refund as a decimal in the currency.
pub const CURRENCY_AMOUNT: Field<models::StripeRefund, crate::wire::Decimal> = Field::new(
    "CurrencyAmount",
);

/// `StripeCharge`: Charge that was refunded; null where it is not loaded.
pub const STRIPE_CHARGE: Link<models::StripeRefund, models::StripeCharge> = Link::new(
    "StripeCharge",
);

impl<R> Link<R, models::StripeRefund> {
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

    /// `Amount`: Size of the refund as a whole number, in Stripe's own unit.
    pub fn amount(self) -> Field<R, i64> {
        self.field("Amount")
    }

    /// `ChargeId`: Stripe id of the charge that was refunded.
    pub fn charge_id(self) -> Field<R, ::std::string::String> {
        self.field("ChargeId")
    }

    /// `Currency`: Currency code of the amount, three letters.
    pub fn currency(self) -> Field<R, ::std::string::String> {
        self.field("Currency")
    }

    /// `PaymentIntentId`: Stripe id of the payment intent that was refunded; null when there is none.
    pub fn payment_intent_id(self) -> Field<R, ::std::string::String> {
        self.field("PaymentIntentId")
    }

    /// `Reason`: Why the money was given back, in Stripe's wording; null when no reason was given.
    pub fn reason(self) -> Field<R, ::std::string::String> {
        self.field("Reason")
    }

    /// `Status`: State of the refund, in Stripe's wording.
    pub fn status(self) -> Field<R, ::std::string::String> {
        self.field("Status")
    }

    /// `CurrencySymbol`: Sign of the currency, for display.
    pub fn currency_symbol(self) -> Field<R, ::std::string::String> {
        self.field("CurrencySymbol")
    }

    /// `CurrencyAmount`: Size of the refund as a decimal in the currency.
    pub fn currency_amount(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyAmount")
    }

    /// `StripeCharge`: Charge that was refunded; null where it is not loaded.
    pub fn stripe_charge(self) -> Link<R, models::StripeCharge> {
        self.link("StripeCharge")
    }
}
