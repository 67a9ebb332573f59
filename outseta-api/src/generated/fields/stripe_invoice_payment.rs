// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeInvoicePayment`](crate::models::StripeInvoicePayment).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeInvoicePayment, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeInvoicePayment, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeInvoicePayment, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeInvoicePayment, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripeInvoicePayment, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeInvoicePayment, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeInvoicePayment, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeInvoicePayment, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeInvoicePayment, bool> = Field::new(
    "IsLivemode",
);

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<
    models::StripeInvoicePayment,
    crate::wire::Timestamp,
> = Field::new("LastEventCreated");

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<
    models::StripeInvoicePayment,
    crate::wire::Json,
> = Field::new("ProcessedStripeEventIds");

/// `AmountPaid`: Amount that was paid, in the unit of `AmountRequested`; null when nothing was.
pub const AMOUNT_PAID: Field<models::StripeInvoicePayment, i64> = Field::new(
    "AmountPaid",
);

/// `AmountRequested`: Amount that was asked for as a whole number, in Stripe's own unit, presumably the smallest of the currency.
pub const AMOUNT_REQUESTED: Field<models::StripeInvoicePayment, i64> = Field::new(
    "AmountRequested",
);

/// `Currency`: Currency code of the amounts, three letters.
pub const CURRENCY: Field<models::StripeInvoicePayment, ::std::string::String> = Field::new(
    "Currency",
);

/// `Payment_ChargeId`: Stripe id of the charge behind the payment; null when it is not a charge.
pub const PAYMENT_CHARGE_ID: Field<
    models::StripeInvoicePayment,
    ::std::string::String,
> = Field::new("Payment_ChargeId");

/// `Payment_PaymentIntentId`: Stripe id of the payment intent behind the payment; null when it is not a payment intent.
pub const PAYMENT_PAYMENT_INTENT_ID: Field<
    models::StripeInvoicePayment,
    ::std::string::String,
> = Field::new("Payment_PaymentIntentId");

/// `Payment_Type`: Which kind of object carries the payment, in Stripe's wording.
pub const PAYMENT_TYPE: Field<models::StripeInvoicePayment, ::std::string::String> = Field::new(
    "Payment_Type",
);

/// `StripeInvoice`: Invoice that is paid; null where it is not loaded.
pub const STRIPE_INVOICE: Link<models::StripeInvoicePayment, models::StripeInvoice> = Link::new(
    "StripeInvoice",
);

/// `Status`: State of the payment, in Stripe's wording.
pub const STATUS: Field<models::StripeInvoicePayment, ::std::string::String> = Field::new(
    "Status",
);

/// `InvoiceId`: Stripe id of the invoice.
pub const INVOICE_ID: Field<models::StripeInvoicePayment, ::std::string::String> = Field::new(
    "InvoiceId",
);

/// `StripeCharges`: Charges made for the payment.
pub const STRIPE_CHARGES: Link<models::StripeInvoicePayment, models::StripeCharge> = Link::new(
    "StripeCharges",
);

impl<R> Link<R, models::StripeInvoicePayment> {
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

    /// `AmountPaid`: Amount that was paid, in the unit of `AmountRequested`; null when nothing was.
    pub fn amount_paid(self) -> Field<R, i64> {
        self.field("AmountPaid")
    }

    /// `AmountRequested`: Amount that was asked for as a whole number, in Stripe's own unit, presumably the smallest of the currency.
    pub fn amount_requested(self) -> Field<R, i64> {
        self.field("AmountRequested")
    }

    /// `Currency`: Currency code of the amounts, three letters.
    pub fn currency(self) -> Field<R, ::std::string::String> {
        self.field("Currency")
    }

    /// `Payment_ChargeId`: Stripe id of the charge behind the payment; null when it is not a charge.
    pub fn payment_charge_id(self) -> Field<R, ::std::string::String> {
        self.field("Payment_ChargeId")
    }

    /// `Payment_PaymentIntentId`: Stripe id of the payment intent behind the payment; null when it is not a payment intent.
    pub fn payment_payment_intent_id(self) -> Field<R, ::std::string::String> {
        self.field("Payment_PaymentIntentId")
    }

    /// `Payment_Type`: Which kind of object carries the payment, in Stripe's wording.
    pub fn payment_type(self) -> Field<R, ::std::string::String> {
        self.field("Payment_Type")
    }

    /// `StripeInvoice`: Invoice that is paid; null where it is not loaded.
    pub fn stripe_invoice(self) -> Link<R, models::StripeInvoice> {
        self.link("StripeInvoice")
    }

    /// `Status`: State of the payment, in Stripe's wording.
    pub fn status(self) -> Field<R, ::std::string::String> {
        self.field("Status")
    }

    /// `InvoiceId`: Stripe id of the invoice.
    pub fn invoice_id(self) -> Field<R, ::std::string::String> {
        self.field("InvoiceId")
    }

    /// `StripeCharges`: Charges made for the payment.
    pub fn stripe_charges(self) -> Link<R, models::StripeCharge> {
        self.link("StripeCharges")
    }
}
