// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Invoice`](crate::models::Invoice).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::Invoice, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::Invoice, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::Invoice, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::Invoice, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::Invoice, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `InvoiceDate`: Date of the invoice, UTC.
pub const INVOICE_DATE: Field<models::Invoice, crate::wire::Timestamp> = Field::new(
    "InvoiceDate",
);

/// `PaymentReminderSentDate`: When the subscriber was last reminded to pay, UTC; null when never.
pub const PAYMENT_REMINDER_SENT_DATE: Field<models::Invoice, crate::wire::Timestamp> = Field::new(
    "PaymentReminderSentDate",
);

/// `Number`: Number of the invoice.
pub const NUMBER: Field<models::Invoice, i64> = Field::new("Number");

/// `BillingInvoiceStatus`: Whether and how far the invoice is paid.
pub const BILLING_INVOICE_STATUS: Field<
    models::Invoice,
    crate::generated::enums::BillingInvoiceStatus,
> = Field::new("BillingInvoiceStatus");

/// `Subscription`: The subscription that is billed.
pub const SUBSCRIPTION: Link<models::Invoice, models::Subscription> = Link::new(
    "Subscription",
);

/// `Amount`: Total of the invoice, an amount of money.
pub const AMOUNT: Field<models::Invoice, crate::wire::Decimal> = Field::new("Amount");

/// `AmountOutstanding`: What remains to be paid.
pub const AMOUNT_OUTSTANDING: Field<models::Invoice, crate::wire::Decimal> = Field::new(
    "AmountOutstanding",
);

/// `InvoiceLineItems`: Lines of the invoice.
pub const INVOICE_LINE_ITEMS: Link<models::Invoice, models::InvoiceLineItem> = Link::new(
    "InvoiceLineItems",
);

/// `IsUserGenerated`: Whether a user made the invoice.
pub const IS_USER_GENERATED: Field<models::Invoice, bool> = Field::new(
    "IsUserGenerated",
);

/// `StripeTaxCalculationId`: Stripe's identifier of the tax calculation.
pub const STRIPE_TAX_CALCULATION_ID: Field<models::Invoice, ::std::string::String> = Field::new(
    "StripeTaxCalculationId",
);

/// `StripeTaxBehavior`: Stripe's word for whether the amounts already hold the tax.
pub const STRIPE_TAX_BEHAVIOR: Field<models::Invoice, ::std::string::String> = Field::new(
    "StripeTaxBehavior",
);

/// `AmountCredit`: Sum of the credits.
pub const AMOUNT_CREDIT: Field<models::Invoice, crate::wire::Decimal> = Field::new(
    "AmountCredit",
);

/// `AmountDiscount`: Sum of the discounts.
pub const AMOUNT_DISCOUNT: Field<models::Invoice, crate::wire::Decimal> = Field::new(
    "AmountDiscount",
);

/// `AmountPaid`: Sum of the payments.
pub const AMOUNT_PAID: Field<models::Invoice, crate::wire::Decimal> = Field::new(
    "AmountPaid",
);

/// `AmountRefunded`: Sum of the refunds.
pub const AMOUNT_REFUNDED: Field<models::Invoice, crate::wire::Decimal> = Field::new(
    "AmountRefunded",
);

/// `AmountSubtotal`: Subtotal of the invoice.
pub const AMOUNT_SUBTOTAL: Field<models::Invoice, crate::wire::Decimal> = Field::new(
    "AmountSubtotal",
);

/// `AmountTax`: Sum of the tax.
pub const AMOUNT_TAX: Field<models::Invoice, crate::wire::Decimal> = Field::new(
    "AmountTax",
);

/// `AmountTaxRefunded`: Tax that was given back.
pub const AMOUNT_TAX_REFUNDED: Field<models::Invoice, crate::wire::Decimal> = Field::new(
    "AmountTaxRefunded",
);

/// `IsTaxable`: Whether tax is charged on the invoice.
pub const IS_TAXABLE: Field<models::Invoice, bool> = Field::new("IsTaxable");

/// `StripePaymentTransactionIds`: Stripe's identifiers of the payments, in one text.
pub const STRIPE_PAYMENT_TRANSACTION_IDS: Field<
    models::Invoice,
    ::std::string::String,
> = Field::new("StripePaymentTransactionIds");

/// `StripeRefundTransactionIds`: Stripe's identifiers of the refunds, in one text.
pub const STRIPE_REFUND_TRANSACTION_IDS: Field<models::Invoice, ::std::string::String> = Field::new(
    "StripeRefundTransactionIds",
);

/// `StripeTaxRefundTransactionIds`: Stripe's identifiers of the tax refunds, in one text.
pub const STRIPE_TAX_REFUND_TRANSACTION_IDS: Field<
    models::Invoice,
    ::std::string::String,
> = Field::new("StripeTaxRefundTransactionIds");

/// `HasPaymentGatewayTransactions`: Whether the payment gateway has booked anything for the invoice.
pub const HAS_PAYMENT_GATEWAY_TRANSACTIONS: Field<models::Invoice, bool> = Field::new(
    "HasPaymentGatewayTransactions",
);

impl<R> Link<R, models::Invoice> {
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

    /// `InvoiceDate`: Date of the invoice, UTC.
    pub fn invoice_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("InvoiceDate")
    }

    /// `PaymentReminderSentDate`: When the subscriber was last reminded to pay, UTC; null when never.
    pub fn payment_reminder_sent_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("PaymentReminderSentDate")
    }

    /// `Number`: Number of the invoice.
    pub fn number(self) -> Field<R, i64> {
        self.field("Number")
    }

    /// `BillingInvoiceStatus`: Whether and how far the invoice is paid.
    pub fn billing_invoice_status(
        self,
    ) -> Field<R, crate::generated::enums::BillingInvoiceStatus> {
        self.field("BillingInvoiceStatus")
    }

    /// `Subscription`: The subscription that is billed.
    pub fn subscription(self) -> Link<R, models::Subscription> {
        self.link("Subscription")
    }

    /// `Amount`: Total of the invoice, an amount of money.
    pub fn amount(self) -> Field<R, crate::wire::Decimal> {
        self.field("Amount")
    }

    /// `AmountOutstanding`: What remains to be paid.
    pub fn amount_outstanding(self) -> Field<R, crate::wire::Decimal> {
        self.field("AmountOutstanding")
    }

    /// `InvoiceLineItems`: Lines of the invoice.
    pub fn invoice_line_items(self) -> Link<R, models::InvoiceLineItem> {
        self.link("InvoiceLineItems")
    }

    /// `IsUserGenerated`: Whether a user made the invoice.
    pub fn is_user_generated(self) -> Field<R, bool> {
        self.field("IsUserGenerated")
    }

    /// `StripeTaxCalculationId`: Stripe's identifier of the tax calculation.
    pub fn stripe_tax_calculation_id(self) -> Field<R, ::std::string::String> {
        self.field("StripeTaxCalculationId")
    }

    /// `StripeTaxBehavior`: Stripe's word for whether the amounts already hold the tax.
    pub fn stripe_tax_behavior(self) -> Field<R, ::std::string::String> {
        self.field("StripeTaxBehavior")
    }

    /// `AmountCredit`: Sum of the credits.
    pub fn amount_credit(self) -> Field<R, crate::wire::Decimal> {
        self.field("AmountCredit")
    }

    /// `AmountDiscount`: Sum of the discounts.
    pub fn amount_discount(self) -> Field<R, crate::wire::Decimal> {
        self.field("AmountDiscount")
    }

    /// `AmountPaid`: Sum of the payments.
    pub fn amount_paid(self) -> Field<R, crate::wire::Decimal> {
        self.field("AmountPaid")
    }

    /// `AmountRefunded`: Sum of the refunds.
    pub fn amount_refunded(self) -> Field<R, crate::wire::Decimal> {
        self.field("AmountRefunded")
    }

    /// `AmountSubtotal`: Subtotal of the invoice.
    pub fn amount_subtotal(self) -> Field<R, crate::wire::Decimal> {
        self.field("AmountSubtotal")
    }

    /// `AmountTax`: Sum of the tax.
    pub fn amount_tax(self) -> Field<R, crate::wire::Decimal> {
        self.field("AmountTax")
    }

    /// `AmountTaxRefunded`: Tax that was given back.
    pub fn amount_tax_refunded(self) -> Field<R, crate::wire::Decimal> {
        self.field("AmountTaxRefunded")
    }

    /// `IsTaxable`: Whether tax is charged on the invoice.
    pub fn is_taxable(self) -> Field<R, bool> {
        self.field("IsTaxable")
    }

    /// `StripePaymentTransactionIds`: Stripe's identifiers of the payments, in one text.
    pub fn stripe_payment_transaction_ids(self) -> Field<R, ::std::string::String> {
        self.field("StripePaymentTransactionIds")
    }

    /// `StripeRefundTransactionIds`: Stripe's identifiers of the refunds, in one text.
    pub fn stripe_refund_transaction_ids(self) -> Field<R, ::std::string::String> {
        self.field("StripeRefundTransactionIds")
    }

    /// `StripeTaxRefundTransactionIds`: Stripe's identifiers of the tax refunds, in one text.
    pub fn stripe_tax_refund_transaction_ids(self) -> Field<R, ::std::string::String> {
        self.field("StripeTaxRefundTransactionIds")
    }

    /// `HasPaymentGatewayTransactions`: Whether the payment gateway has booked anything for the invoice.
    pub fn has_payment_gateway_transactions(self) -> Field<R, bool> {
        self.field("HasPaymentGatewayTransactions")
    }
}
