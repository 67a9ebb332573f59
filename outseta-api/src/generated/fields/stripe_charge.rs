// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeCharge`](crate::models::StripeCharge).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeCharge, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeCharge, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeCharge, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeCharge, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripeCharge, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeCharge, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeCharge, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeCharge, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeCharge, bool> = Field::new("IsLivemode");

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<models::StripeCharge, crate::wire::Timestamp> = Field::new(
    "LastEventCreated",
);

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<models::StripeCharge, crate::wire::Json> = Field::new(
    "ProcessedStripeEventIds",
);

/// `Amount`: Size of the charge as a whole number, in Stripe's own unit.
pub const AMOUNT: Field<models::StripeCharge, i64> = Field::new("Amount");

/// `AmountCaptured`: Part of the charge that was captured, in the unit of `Amount`.
pub const AMOUNT_CAPTURED: Field<models::StripeCharge, i64> = Field::new(
    "AmountCaptured",
);

/// `AmountRefunded`: Part of the charge that was given back, in the unit of `Amount`.
pub const AMOUNT_REFUNDED: Field<models::StripeCharge, i64> = Field::new(
    "AmountRefunded",
);

/// `Captured`: Whether the charge was captured.
pub const CAPTURED: Field<models::StripeCharge, bool> = Field::new("Captured");

/// `Currency`: Currency code of the amounts, three letters.
pub const CURRENCY: Field<models::StripeCharge, ::std::string::String> = Field::new(
    "Currency",
);

/// `Paid`: Whether the charge counts as paid.
pub const PAID: Field<models::StripeCharge, bool> = Field::new("Paid");

/// `PaymentIntentId`: Stripe id of the payment intent that the charge belongs to; null when there is none.
pub const PAYMENT_INTENT_ID: Field<models::StripeCharge, ::std::string::String> = Field::new(
    "PaymentIntentId",
);

/// `Refunded`: Whether Stripe holds the charge to be refunded.
pub const REFUNDED: Field<models::StripeCharge, bool> = Field::new("Refunded");

/// `Status`: State of the charge, in Stripe's wording.
pub const STATUS: Field<models::StripeCharge, ::std::string::String> = Field::new(
    "Status",
);

/// `StripePaymentMethod`: Payment method that was charged; null where it is not loaded.
pub const STRIPE_PAYMENT_METHOD: Link<
    models::StripeCharge,
    models::StripePaymentMethod,
> = Link::new("StripePaymentMethod");

/// `Account`: Account that was charged; null where it is not loaded.
pub const ACCOUNT: Link<models::StripeCharge, models::Account> = Link::new("Account");

/// `ExtraData`: Further text stored with the charge; what it holds is not documented.
pub const EXTRA_DATA: Field<models::StripeCharge, ::std::string::String> = Field::new(
    "ExtraData",
);

/// `CurrencySymbol`: Sign of the currency, for display.
pub const CURRENCY_SYMBOL: Field<models::StripeCharge, ::std::string::String> = Field::new(
    "CurrencySymbol",
);

/// `CurrencyAmount`: Size of the charge as a decimal in the currency.
pub const CURRENCY_AMOUNT: Field<models::StripeCharge, crate::wire::Decimal> = Field::new(
    "CurrencyAmount",
);

/// `CustomerId`: Stripe id of the customer who was charged.
pub const CUSTOMER_ID: Field<models::StripeCharge, ::std::string::String> = Field::new(
    "CustomerId",
);

/// `PaymentMethodId`: Stripe id of the payment method that was charged.
pub const PAYMENT_METHOD_ID: Field<models::StripeCharge, ::std::string::String> = Field::new(
    "PaymentMethodId",
);

/// `StripeRefunds`: Refunds made on the charge.
pub const STRIPE_REFUNDS: Link<models::StripeCharge, models::StripeRefund> = Link::new(
    "StripeRefunds",
);

/// `ApplicationFeeAmount`: Application fee taken from the charge, as a whole number in Stripe's own unit; null when there is none.
pub const APPLICATION_FEE_AMOUNT: Field<models::StripeCharge, i64> = Field::new(
    "ApplicationFeeAmount",
);

/// `ApplicationFeeId`: Stripe id of the application fee; null when there is none.
pub const APPLICATION_FEE_ID: Field<models::StripeCharge, ::std::string::String> = Field::new(
    "ApplicationFeeId",
);

impl<R> Link<R, models::StripeCharge> {
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

    /// `Amount`: Size of the charge as a whole number, in Stripe's own unit.
    pub fn amount(self) -> Field<R, i64> {
        self.field("Amount")
    }

    /// `AmountCaptured`: Part of the charge that was captured, in the unit of `Amount`.
    pub fn amount_captured(self) -> Field<R, i64> {
        self.field("AmountCaptured")
    }

    /// `AmountRefunded`: Part of the charge that was given back, in the unit of `Amount`.
    pub fn amount_refunded(self) -> Field<R, i64> {
        self.field("AmountRefunded")
    }

    /// `Captured`: Whether the charge was captured.
    pub fn captured(self) -> Field<R, bool> {
        self.field("Captured")
    }

    /// `Currency`: Currency code of the amounts, three letters.
    pub fn currency(self) -> Field<R, ::std::string::String> {
        self.field("Currency")
    }

    /// `Paid`: Whether the charge counts as paid.
    pub fn paid(self) -> Field<R, bool> {
        self.field("Paid")
    }

    /// `PaymentIntentId`: Stripe id of the payment intent that the charge belongs to; null when there is none.
    pub fn payment_intent_id(self) -> Field<R, ::std::string::String> {
        self.field("PaymentIntentId")
    }

    /// `Refunded`: Whether Stripe holds the charge to be refunded.
    pub fn refunded(self) -> Field<R, bool> {
        self.field("Refunded")
    }

    /// `Status`: State of the charge, in Stripe's wording.
    pub fn status(self) -> Field<R, ::std::string::String> {
        self.field("Status")
    }

    /// `StripePaymentMethod`: Payment method that was charged; null where it is not loaded.
    pub fn stripe_payment_method(self) -> Link<R, models::StripePaymentMethod> {
        self.link("StripePaymentMethod")
    }

    /// `Account`: Account that was charged; null where it is not loaded.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `ExtraData`: Further text stored with the charge; what it holds is not documented.
    pub fn extra_data(self) -> Field<R, ::std::string::String> {
        self.field("ExtraData")
    }

    /// `CurrencySymbol`: Sign of the currency, for display.
    pub fn currency_symbol(self) -> Field<R, ::std::string::String> {
        self.field("CurrencySymbol")
    }

    /// `CurrencyAmount`: Size of the charge as a decimal in the currency.
    pub fn currency_amount(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyAmount")
    }

    /// `CustomerId`: Stripe id of the customer who was charged.
    pub fn customer_id(self) -> Field<R, ::std::string::String> {
        self.field("CustomerId")
    }

    /// `PaymentMethodId`: Stripe id of the payment method that was charged.
    pub fn payment_method_id(self) -> Field<R, ::std::string::String> {
        self.field("PaymentMethodId")
    }

    /// `StripeRefunds`: Refunds made on the charge.
    pub fn stripe_refunds(self) -> Link<R, models::StripeRefund> {
        self.link("StripeRefunds")
    }

    /// `ApplicationFeeAmount`: Application fee taken from the charge, as a whole number in Stripe's own unit; null when there is none.
    pub fn application_fee_amount(self) -> Field<R, i64> {
        self.field("ApplicationFeeAmount")
    }

    /// `ApplicationFeeId`: Stripe id of the application fee; null when there is none.
    pub fn application_fee_id(self) -> Field<R, ::std::string::String> {
        self.field("ApplicationFeeId")
    }
}
