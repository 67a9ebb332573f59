// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeInvoiceDiscountAmount`](crate::models::StripeInvoiceDiscountAmount).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeInvoiceDiscountAmount, crate::wire::Uid> = Field::new(
    "Uid",
);

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<
    models::StripeInvoiceDiscountAmount,
    ::std::string::String,
> = Field::new("_objectType");

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeInvoiceDiscountAmount, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeInvoiceDiscountAmount, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<
    models::StripeInvoiceDiscountAmount,
    crate::wire::Json,
> = Field::new("ActivityEventData");

/// `Amount`: Reduction as a whole number, in Stripe's own unit, presumably the smallest of the currency.
pub const AMOUNT: Field<models::StripeInvoiceDiscountAmount, i64> = Field::new("Amount");

/// `DiscountId`: Stripe id of the discount.
pub const DISCOUNT_ID: Field<
    models::StripeInvoiceDiscountAmount,
    ::std::string::String,
> = Field::new("DiscountId");

/// `StripeInvoice`: Invoice that was reduced; null where it is not loaded.
pub const STRIPE_INVOICE: Link<
    models::StripeInvoiceDiscountAmount,
    models::StripeInvoice,
> = Link::new("StripeInvoice");

/// `CurrencyAmount`: Reduction as a decimal in the currency.
pub const CURRENCY_AMOUNT: Field<
    models::StripeInvoiceDiscountAmount,
    crate::wire::Decimal,
> = Field::new("CurrencyAmount");

/// `StripeDiscount`: Discount behind the reduction; null where it is not loaded.
pub const STRIPE_DISCOUNT: Link<
    models::StripeInvoiceDiscountAmount,
    models::StripeDiscount,
> = Link::new("StripeDiscount");

impl<R> Link<R, models::StripeInvoiceDiscountAmount> {
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

    /// `Amount`: Reduction as a whole number, in Stripe's own unit, presumably the smallest of the currency.
    pub fn amount(self) -> Field<R, i64> {
        self.field("Amount")
    }

    /// `DiscountId`: Stripe id of the discount.
    pub fn discount_id(self) -> Field<R, ::std::string::String> {
        self.field("DiscountId")
    }

    /// `StripeInvoice`: Invoice that was reduced; null where it is not loaded.
    pub fn stripe_invoice(self) -> Link<R, models::StripeInvoice> {
        self.link("StripeInvoice")
    }

    /// `CurrencyAmount`: Reduction as a decimal in the currency.
    pub fn currency_amount(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyAmount")
    }

    /// `StripeDiscount`: Discount behind the reduction; null where it is not loaded.
    pub fn stripe_discount(self) -> Link<R, models::StripeDiscount> {
        self.link("StripeDiscount")
    }
}
