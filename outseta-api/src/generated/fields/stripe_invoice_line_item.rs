// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeInvoiceLineItem`](crate::models::StripeInvoiceLineItem).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeInvoiceLineItem, crate::wire::Uid> = Field::new(
    "Uid",
);

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeInvoiceLineItem, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeInvoiceLineItem, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeInvoiceLineItem, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripeInvoiceLineItem, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeInvoiceLineItem, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeInvoiceLineItem, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeInvoiceLineItem, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeInvoiceLineItem, bool> = Field::new(
    "IsLivemode",
);

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<
    models::StripeInvoiceLineItem,
    crate::wire::Timestamp,
> = Field::new("LastEventCreated");

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<
    models::StripeInvoiceLineItem,
    crate::wire::Json,
> = Field::new("ProcessedStripeEventIds");

/// `StripeInvoice`: Invoice that the line stands on; null where it is not loaded.
pub const STRIPE_INVOICE: Link<models::StripeInvoiceLineItem, models::StripeInvoice> = Link::new(
    "StripeInvoice",
);

/// `Amount`: Amount of the line as a whole number, in Stripe's own unit, presumably the smallest of the currency.
pub const AMOUNT: Field<models::StripeInvoiceLineItem, i64> = Field::new("Amount");

/// `Currency`: Currency code of the amount, three letters.
pub const CURRENCY: Field<models::StripeInvoiceLineItem, ::std::string::String> = Field::new(
    "Currency",
);

/// `PeriodStart`: Start of the period that the line covers.
pub const PERIOD_START: Field<models::StripeInvoiceLineItem, crate::wire::Timestamp> = Field::new(
    "PeriodStart",
);

/// `PeriodEnd`: End of the period that the line covers.
pub const PERIOD_END: Field<models::StripeInvoiceLineItem, crate::wire::Timestamp> = Field::new(
    "PeriodEnd",
);

/// `Quantity`: How many units the line bills; null when it is not counted.
pub const QUANTITY: Field<models::StripeInvoiceLineItem, i64> = Field::new("Quantity");

/// `StripeDiscounts`: Discounts that apply to this line.
pub const STRIPE_DISCOUNTS: Link<
    models::StripeInvoiceLineItem,
    models::StripeDiscount,
> = Link::new("StripeDiscounts");

/// `StripePrice`: Price that the line bills; null where it is not loaded.
pub const STRIPE_PRICE: Link<models::StripeInvoiceLineItem, models::StripePrice> = Link::new(
    "StripePrice",
);

/// `EndDate`: End date kept beside the billed period; how it differs from `PeriodEnd` is not documented.
pub const END_DATE: Field<models::StripeInvoiceLineItem, crate::wire::Timestamp> = Field::new(
    "EndDate",
);

/// `CurrencyAmount`: Amount of the line as a decimal in the currency.
pub const CURRENCY_AMOUNT: Field<models::StripeInvoiceLineItem, crate::wire::Decimal> = Field::new(
    "CurrencyAmount",
);

/// `PriceId`: Stripe id of the price.
pub const PRICE_ID: Field<models::StripeInvoiceLineItem, ::std::string::String> = Field::new(
    "PriceId",
);

/// `Proration`: Whether the line settles a change in the middle of a period.
pub const PRORATION: Field<models::StripeInvoiceLineItem, bool> = Field::new(
    "Proration",
);

impl<R> Link<R, models::StripeInvoiceLineItem> {
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

    /// `StripeInvoice`: Invoice that the line stands on; null where it is not loaded.
    pub fn stripe_invoice(self) -> Link<R, models::StripeInvoice> {
        self.link("StripeInvoice")
    }

    /// `Amount`: Amount of the line as a whole number, in Stripe's own unit, presumably the smallest of the currency.
    pub fn amount(self) -> Field<R, i64> {
        self.field("Amount")
    }

    /// `Currency`: Currency code of the amount, three letters.
    pub fn currency(self) -> Field<R, ::std::string::String> {
        self.field("Currency")
    }

    /// `PeriodStart`: Start of the period that the line covers.
    pub fn period_start(self) -> Field<R, crate::wire::Timestamp> {
        self.field("PeriodStart")
    }

    /// `PeriodEnd`: End of the period that the line covers.
    pub fn period_end(self) -> Field<R, crate::wire::Timestamp> {
        self.field("PeriodEnd")
    }

    /// `Quantity`: How many units the line bills; null when it is not counted.
    pub fn quantity(self) -> Field<R, i64> {
        self.field("Quantity")
    }

    /// `StripeDiscounts`: Discounts that apply to this line.
    pub fn stripe_discounts(self) -> Link<R, models::StripeDiscount> {
        self.link("StripeDiscounts")
    }

    /// `StripePrice`: Price that the line bills; null where it is not loaded.
    pub fn stripe_price(self) -> Link<R, models::StripePrice> {
        self.link("StripePrice")
    }

    /// `EndDate`: End date kept beside the billed period; how it differs from `PeriodEnd` is not documented.
    pub fn end_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("EndDate")
    }

    /// `CurrencyAmount`: Amount of the line as a decimal in the currency.
    pub fn currency_amount(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyAmount")
    }

    /// `PriceId`: Stripe id of the price.
    pub fn price_id(self) -> Field<R, ::std::string::String> {
        self.field("PriceId")
    }

    /// `Proration`: Whether the line settles a change in the middle of a period.
    pub fn proration(self) -> Field<R, bool> {
        self.field("Proration")
    }
}
