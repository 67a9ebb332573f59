// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeCreditNote`](crate::models::StripeCreditNote).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeCreditNote, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeCreditNote, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeCreditNote, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeCreditNote, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripeCreditNote, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeCreditNote, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeCreditNote, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeCreditNote, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeCreditNote, bool> = Field::new("IsLivemode");

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<models::StripeCreditNote, crate::wire::Timestamp> = Field::new(
    "LastEventCreated",
);

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<
    models::StripeCreditNote,
    crate::wire::Json,
> = Field::new("ProcessedStripeEventIds");

/// `Currency`: Currency code of the amounts, three letters.
pub const CURRENCY: Field<models::StripeCreditNote, ::std::string::String> = Field::new(
    "Currency",
);

/// `CustomerId`: Stripe id of the customer the note was issued to.
pub const CUSTOMER_ID: Field<models::StripeCreditNote, ::std::string::String> = Field::new(
    "CustomerId",
);

/// `InvoiceId`: Stripe id of the invoice that the note corrects.
pub const INVOICE_ID: Field<models::StripeCreditNote, ::std::string::String> = Field::new(
    "InvoiceId",
);

/// `Reason`: Why the note was issued, in Stripe's wording; null when none was given.
pub const REASON: Field<models::StripeCreditNote, ::std::string::String> = Field::new(
    "Reason",
);

/// `Status`: State of the note, in Stripe's wording.
pub const STATUS: Field<models::StripeCreditNote, ::std::string::String> = Field::new(
    "Status",
);

/// `Total`: Total of the note as a whole number, in Stripe's own unit.
pub const TOTAL: Field<models::StripeCreditNote, i64> = Field::new("Total");

/// `CurrencySymbol`: Sign of the currency, for display.
pub const CURRENCY_SYMBOL: Field<models::StripeCreditNote, ::std::string::String> = Field::new(
    "CurrencySymbol",
);

/// `CurrencyTotal`: Total of the note as a decimal in the currency.
pub const CURRENCY_TOTAL: Field<models::StripeCreditNote, crate::wire::Decimal> = Field::new(
    "CurrencyTotal",
);

/// `OutOfBandAmount`: Part of the note settled outside Stripe, in the unit of `Total`; null when there is none.
pub const OUT_OF_BAND_AMOUNT: Field<models::StripeCreditNote, i64> = Field::new(
    "OutOfBandAmount",
);

/// `PostPaymentAmount`: Part of the note credited after the invoice was paid, in the unit of `Total`.
pub const POST_PAYMENT_AMOUNT: Field<models::StripeCreditNote, i64> = Field::new(
    "PostPaymentAmount",
);

/// `PrePaymentAmount`: Part of the note credited before the invoice was paid, in the unit of `Total`.
pub const PRE_PAYMENT_AMOUNT: Field<models::StripeCreditNote, i64> = Field::new(
    "PrePaymentAmount",
);

/// `Type`: Kind of credit note, in Stripe's wording.
pub const TYPE: Field<models::StripeCreditNote, ::std::string::String> = Field::new(
    "Type",
);

impl<R> Link<R, models::StripeCreditNote> {
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

    /// `Currency`: Currency code of the amounts, three letters.
    pub fn currency(self) -> Field<R, ::std::string::String> {
        self.field("Currency")
    }

    /// `CustomerId`: Stripe id of the customer the note was issued to.
    pub fn customer_id(self) -> Field<R, ::std::string::String> {
        self.field("CustomerId")
    }

    /// `InvoiceId`: Stripe id of the invoice that the note corrects.
    pub fn invoice_id(self) -> Field<R, ::std::string::String> {
        self.field("InvoiceId")
    }

    /// `Reason`: Why the note was issued, in Stripe's wording; null when none was given.
    pub fn reason(self) -> Field<R, ::std::string::String> {
        self.field("Reason")
    }

    /// `Status`: State of the note, in Stripe's wording.
    pub fn status(self) -> Field<R, ::std::string::String> {
        self.field("Status")
    }

    /// `Total`: Total of the note as a whole number, in Stripe's own unit.
    pub fn total(self) -> Field<R, i64> {
        self.field("Total")
    }

    /// `CurrencySymbol`: Sign of the currency, for display.
    pub fn currency_symbol(self) -> Field<R, ::std::string::String> {
        self.field("CurrencySymbol")
    }

    /// `CurrencyTotal`: Total of the note as a decimal in the currency.
    pub fn currency_total(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyTotal")
    }

    /// `OutOfBandAmount`: Part of the note settled outside Stripe, in the unit of `Total`; null when there is none.
    pub fn out_of_band_amount(self) -> Field<R, i64> {
        self.field("OutOfBandAmount")
    }

    /// `PostPaymentAmount`: Part of the note credited after the invoice was paid, in the unit of `Total`.
    pub fn post_payment_amount(self) -> Field<R, i64> {
        self.field("PostPaymentAmount")
    }

    /// `PrePaymentAmount`: Part of the note credited before the invoice was paid, in the unit of `Total`.
    pub fn pre_payment_amount(self) -> Field<R, i64> {
        self.field("PrePaymentAmount")
    }

    /// `Type`: Kind of credit note, in Stripe's wording.
    pub fn r#type(self) -> Field<R, ::std::string::String> {
        self.field("Type")
    }
}
