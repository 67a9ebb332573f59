// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeInvoice`](crate::models::StripeInvoice).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeInvoice, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeInvoice, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeInvoice, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripeInvoice, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeInvoice, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeInvoice, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeInvoice, bool> = Field::new("IsLivemode");

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<models::StripeInvoice, crate::wire::Timestamp> = Field::new(
    "LastEventCreated",
);

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<models::StripeInvoice, crate::wire::Json> = Field::new(
    "ProcessedStripeEventIds",
);

/// `AmountDue`: Amount to be paid as a whole number, in Stripe's own unit.
pub const AMOUNT_DUE: Field<models::StripeInvoice, i64> = Field::new("AmountDue");

/// `AmountPaid`: Amount paid so far, in the unit of `AmountDue`.
pub const AMOUNT_PAID: Field<models::StripeInvoice, i64> = Field::new("AmountPaid");

/// `AmountShipping`: Shipping cost, in the unit of `AmountDue`.
pub const AMOUNT_SHIPPING: Field<models::StripeInvoice, i64> = Field::new(
    "AmountShipping",
);

/// `AttemptCount`: How many attempts to collect the payment have been made.
pub const ATTEMPT_COUNT: Field<models::StripeInvoice, i64> = Field::new("AttemptCount");

/// `Attempted`: Whether collecting the payment has been tried at all.
pub const ATTEMPTED: Field<models::StripeInvoice, bool> = Field::new("Attempted");

/// `Currency`: Currency code of the amounts, three letters.
pub const CURRENCY: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "Currency",
);

/// `Description`: Text about the invoice as a whole.
pub const DESCRIPTION: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "Description",
);

/// `HostedInvoiceUrl`: Address of the page on which Stripe shows the invoice.
pub const HOSTED_INVOICE_URL: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "HostedInvoiceUrl",
);

/// `InvoicePdf`: Address of the invoice as a PDF file.
pub const INVOICE_PDF: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "InvoicePdf",
);

/// `NextPaymentAttempt`: When the next attempt to collect is due; null when none is planned.
pub const NEXT_PAYMENT_ATTEMPT: Field<models::StripeInvoice, crate::wire::Timestamp> = Field::new(
    "NextPaymentAttempt",
);

/// `Number`: Number of the invoice as the customer sees it.
pub const NUMBER: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "Number",
);

/// `PeriodEnd`: End of the period that the invoice covers.
pub const PERIOD_END: Field<models::StripeInvoice, crate::wire::Timestamp> = Field::new(
    "PeriodEnd",
);

/// `PeriodStart`: Start of the period that the invoice covers.
pub const PERIOD_START: Field<models::StripeInvoice, crate::wire::Timestamp> = Field::new(
    "PeriodStart",
);

/// `Status`: State of the invoice, in Stripe's wording.
pub const STATUS: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "Status",
);

/// `StripeDiscounts`: Discounts that apply to the invoice as a whole.
pub const STRIPE_DISCOUNTS: Link<models::StripeInvoice, models::StripeDiscount> = Link::new(
    "StripeDiscounts",
);

/// `StripeInvoiceDiscountAmounts`: What each discount took off the invoice.
pub const STRIPE_INVOICE_DISCOUNT_AMOUNTS: Link<
    models::StripeInvoice,
    models::StripeInvoiceDiscountAmount,
> = Link::new("StripeInvoiceDiscountAmounts");

/// `StripeInvoiceLineItems`: Lines of the invoice.
pub const STRIPE_INVOICE_LINE_ITEMS: Link<
    models::StripeInvoice,
    models::StripeInvoiceLineItem,
> = Link::new("StripeInvoiceLineItems");

/// `StripeInvoicePayments`: Payments made or asked for on the invoice.
pub const STRIPE_INVOICE_PAYMENTS: Link<
    models::StripeInvoice,
    models::StripeInvoicePayment,
> = Link::new("StripeInvoicePayments");

/// `SubTotal`: Sum before discounts and tax on the whole invoice, in the unit of `AmountDue`.
pub const SUB_TOTAL: Field<models::StripeInvoice, i64> = Field::new("SubTotal");

/// `SubTotalExcludingTax`: `SubTotal` without tax, in the unit of `AmountDue`; null when not known.
pub const SUB_TOTAL_EXCLUDING_TAX: Field<models::StripeInvoice, i64> = Field::new(
    "SubTotalExcludingTax",
);

/// `Tax`: Tax on the invoice, in the unit of `AmountDue`; null when there is none.
pub const TAX: Field<models::StripeInvoice, i64> = Field::new("Tax");

/// `Total`: Sum of the invoice, in the unit of `AmountDue`.
pub const TOTAL: Field<models::StripeInvoice, i64> = Field::new("Total");

/// `TotalExcludingTax`: `Total` without tax, in the unit of `AmountDue`; null when not known.
pub const TOTAL_EXCLUDING_TAX: Field<models::StripeInvoice, i64> = Field::new(
    "TotalExcludingTax",
);

/// `Account`: Account that was invoiced; null where it is not loaded.
pub const ACCOUNT: Link<models::StripeInvoice, models::Account> = Link::new("Account");

/// `IsImported`: Whether the invoice was imported.
pub const IS_IMPORTED: Field<models::StripeInvoice, bool> = Field::new("IsImported");

/// `IsRefunded`: Whether the invoice was refunded.
pub const IS_REFUNDED: Field<models::StripeInvoice, bool> = Field::new("IsRefunded");

/// `CurrencyAmountDue`: Amount to be paid as a decimal in the currency.
pub const CURRENCY_AMOUNT_DUE: Field<models::StripeInvoice, crate::wire::Decimal> = Field::new(
    "CurrencyAmountDue",
);

/// `CurrencyAmountPaid`: Amount paid so far as a decimal in the currency.
pub const CURRENCY_AMOUNT_PAID: Field<models::StripeInvoice, crate::wire::Decimal> = Field::new(
    "CurrencyAmountPaid",
);

/// `CurrencySymbol`: Sign of the currency, for display.
pub const CURRENCY_SYMBOL: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "CurrencySymbol",
);

/// `CurrencyTotal`: Sum of the invoice as a decimal in the currency.
pub const CURRENCY_TOTAL: Field<models::StripeInvoice, crate::wire::Decimal> = Field::new(
    "CurrencyTotal",
);

/// `CurrencyTotalExcludingTax`: Sum of the invoice without tax as a decimal in the currency.
pub const CURRENCY_TOTAL_EXCLUDING_TAX: Field<
    models::StripeInvoice,
    crate::wire::Decimal,
> = Field::new("CurrencyTotalExcludingTax");

/// `CurrencySubTotal`: `SubTotal` as a decimal in the currency.
pub const CURRENCY_SUB_TOTAL: Field<models::StripeInvoice, crate::wire::Decimal> = Field::new(
    "CurrencySubTotal",
);

/// `CurrencySubTotalExcludingTax`: `SubTotalExcludingTax` as a decimal in the currency.
pub const CURRENCY_SUB_TOTAL_EXCLUDING_TAX: Field<
    models::StripeInvoice,
    crate::wire::Decimal,
> = Field::new("CurrencySubTotalExcludingTax");

/// `CurrencyTax`: Tax on the invoice as a decimal in the currency.
pub const CURRENCY_TAX: Field<models::StripeInvoice, crate::wire::Decimal> = Field::new(
    "CurrencyTax",
);

/// `DaysUntilDue`: Number of days the customer has to pay; null when the invoice sets no such term.
pub const DAYS_UNTIL_DUE: Field<models::StripeInvoice, i64> = Field::new("DaysUntilDue");

/// `CustomerId`: Stripe id of the customer who was invoiced.
pub const CUSTOMER_ID: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "CustomerId",
);

/// `PaymentStatus`: State of the payment; the values are not documented.
pub const PAYMENT_STATUS: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "PaymentStatus",
);

/// `StripeCreditNotes`: Credit notes issued on the invoice.
pub const STRIPE_CREDIT_NOTES: Link<models::StripeInvoice, models::StripeCreditNote> = Link::new(
    "StripeCreditNotes",
);

/// `StripePaymentMethodId`: Id of the Stripe payment method tied to the invoice; null when there is none.
pub const STRIPE_PAYMENT_METHOD_ID: Field<
    models::StripeInvoice,
    ::std::string::String,
> = Field::new("StripePaymentMethodId");

/// `FinalizedAt`: When the invoice was finalized; null while it is not.
pub const FINALIZED_AT: Field<models::StripeInvoice, crate::wire::Timestamp> = Field::new(
    "FinalizedAt",
);

/// `SubscriptionId`: Stripe id of the subscription the invoice was issued for; null when there is none.
pub const SUBSCRIPTION_ID: Field<models::StripeInvoice, ::std::string::String> = Field::new(
    "SubscriptionId",
);

/// `CurrencyAmountCreditedPostPayment`: Amount credited after payment as a decimal in the currency.
pub const CURRENCY_AMOUNT_CREDITED_POST_PAYMENT: Field<
    models::StripeInvoice,
    crate::wire::Decimal,
> = Field::new("CurrencyAmountCreditedPostPayment");

/// `CurrencyAmountCreditedPrePayment`: Amount credited before payment as a decimal in the currency.
pub const CURRENCY_AMOUNT_CREDITED_PRE_PAYMENT: Field<
    models::StripeInvoice,
    crate::wire::Decimal,
> = Field::new("CurrencyAmountCreditedPrePayment");

impl<R> Link<R, models::StripeInvoice> {
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

    /// `AmountDue`: Amount to be paid as a whole number, in Stripe's own unit.
    pub fn amount_due(self) -> Field<R, i64> {
        self.field("AmountDue")
    }

    /// `AmountPaid`: Amount paid so far, in the unit of `AmountDue`.
    pub fn amount_paid(self) -> Field<R, i64> {
        self.field("AmountPaid")
    }

    /// `AmountShipping`: Shipping cost, in the unit of `AmountDue`.
    pub fn amount_shipping(self) -> Field<R, i64> {
        self.field("AmountShipping")
    }

    /// `AttemptCount`: How many attempts to collect the payment have been made.
    pub fn attempt_count(self) -> Field<R, i64> {
        self.field("AttemptCount")
    }

    /// `Attempted`: Whether collecting the payment has been tried at all.
    pub fn attempted(self) -> Field<R, bool> {
        self.field("Attempted")
    }

    /// `Currency`: Currency code of the amounts, three letters.
    pub fn currency(self) -> Field<R, ::std::string::String> {
        self.field("Currency")
    }

    /// `Description`: Text about the invoice as a whole.
    pub fn description(self) -> Field<R, ::std::string::String> {
        self.field("Description")
    }

    /// `HostedInvoiceUrl`: Address of the page on which Stripe shows the invoice.
    pub fn hosted_invoice_url(self) -> Field<R, ::std::string::String> {
        self.field("HostedInvoiceUrl")
    }

    /// `InvoicePdf`: Address of the invoice as a PDF file.
    pub fn invoice_pdf(self) -> Field<R, ::std::string::String> {
        self.field("InvoicePdf")
    }

    /// `NextPaymentAttempt`: When the next attempt to collect is due; null when none is planned.
    pub fn next_payment_attempt(self) -> Field<R, crate::wire::Timestamp> {
        self.field("NextPaymentAttempt")
    }

    /// `Number`: Number of the invoice as the customer sees it.
    pub fn number(self) -> Field<R, ::std::string::String> {
        self.field("Number")
    }

    /// `PeriodEnd`: End of the period that the invoice covers.
    pub fn period_end(self) -> Field<R, crate::wire::Timestamp> {
        self.field("PeriodEnd")
    }

    /// `PeriodStart`: Start of the period that the invoice covers.
    pub fn period_start(self) -> Field<R, crate::wire::Timestamp> {
        self.field("PeriodStart")
    }

    /// `Status`: State of the invoice, in Stripe's wording.
    pub fn status(self) -> Field<R, ::std::string::String> {
        self.field("Status")
    }

    /// `StripeDiscounts`: Discounts that apply to the invoice as a whole.
    pub fn stripe_discounts(self) -> Link<R, models::StripeDiscount> {
        self.link("StripeDiscounts")
    }

    /// `StripeInvoiceDiscountAmounts`: What each discount took off the invoice.
    pub fn stripe_invoice_discount_amounts(
        self,
    ) -> Link<R, models::StripeInvoiceDiscountAmount> {
        self.link("StripeInvoiceDiscountAmounts")
    }

    /// `StripeInvoiceLineItems`: Lines of the invoice.
    pub fn stripe_invoice_line_items(self) -> Link<R, models::StripeInvoiceLineItem> {
        self.link("StripeInvoiceLineItems")
    }

    /// `StripeInvoicePayments`: Payments made or asked for on the invoice.
    pub fn stripe_invoice_payments(self) -> Link<R, models::StripeInvoicePayment> {
        self.link("StripeInvoicePayments")
    }

    /// `SubTotal`: Sum before discounts and tax on the whole invoice, in the unit of `AmountDue`.
    pub fn sub_total(self) -> Field<R, i64> {
        self.field("SubTotal")
    }

    /// `SubTotalExcludingTax`: `SubTotal` without tax, in the unit of `AmountDue`; null when not known.
    pub fn sub_total_excluding_tax(self) -> Field<R, i64> {
        self.field("SubTotalExcludingTax")
    }

    /// `Tax`: Tax on the invoice, in the unit of `AmountDue`; null when there is none.
    pub fn tax(self) -> Field<R, i64> {
        self.field("Tax")
    }

    /// `Total`: Sum of the invoice, in the unit of `AmountDue`.
    pub fn total(self) -> Field<R, i64> {
        self.field("Total")
    }

    /// `TotalExcludingTax`: `Total` without tax, in the unit of `AmountDue`; null when not known.
    pub fn total_excluding_tax(self) -> Field<R, i64> {
        self.field("TotalExcludingTax")
    }

    /// `Account`: Account that was invoiced; null where it is not loaded.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `IsImported`: Whether the invoice was imported.
    pub fn is_imported(self) -> Field<R, bool> {
        self.field("IsImported")
    }

    /// `IsRefunded`: Whether the invoice was refunded.
    pub fn is_refunded(self) -> Field<R, bool> {
        self.field("IsRefunded")
    }

    /// `CurrencyAmountDue`: Amount to be paid as a decimal in the currency.
    pub fn currency_amount_due(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyAmountDue")
    }

    /// `CurrencyAmountPaid`: Amount paid so far as a decimal in the currency.
    pub fn currency_amount_paid(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyAmountPaid")
    }

    /// `CurrencySymbol`: Sign of the currency, for display.
    pub fn currency_symbol(self) -> Field<R, ::std::string::String> {
        self.field("CurrencySymbol")
    }

    /// `CurrencyTotal`: Sum of the invoice as a decimal in the currency.
    pub fn currency_total(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyTotal")
    }

    /// `CurrencyTotalExcludingTax`: Sum of the invoice without tax as a decimal in the currency.
    pub fn currency_total_excluding_tax(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyTotalExcludingTax")
    }

    /// `CurrencySubTotal`: `SubTotal` as a decimal in the currency.
    pub fn currency_sub_total(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencySubTotal")
    }

    /// `CurrencySubTotalExcludingTax`: `SubTotalExcludingTax` as a decimal in the currency.
    pub fn currency_sub_total_excluding_tax(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencySubTotalExcludingTax")
    }

    /// `CurrencyTax`: Tax on the invoice as a decimal in the currency.
    pub fn currency_tax(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyTax")
    }

    /// `DaysUntilDue`: Number of days the customer has to pay; null when the invoice sets no such term.
    pub fn days_until_due(self) -> Field<R, i64> {
        self.field("DaysUntilDue")
    }

    /// `CustomerId`: Stripe id of the customer who was invoiced.
    pub fn customer_id(self) -> Field<R, ::std::string::String> {
        self.field("CustomerId")
    }

    /// `PaymentStatus`: State of the payment; the values are not documented.
    pub fn payment_status(self) -> Field<R, ::std::string::String> {
        self.field("PaymentStatus")
    }

    /// `StripeCreditNotes`: Credit notes issued on the invoice.
    pub fn stripe_credit_notes(self) -> Link<R, models::StripeCreditNote> {
        self.link("StripeCreditNotes")
    }

    /// `StripePaymentMethodId`: Id of the Stripe payment method tied to the invoice; null when there is none.
    pub fn stripe_payment_method_id(self) -> Field<R, ::std::string::String> {
        self.field("StripePaymentMethodId")
    }

    /// `FinalizedAt`: When the invoice was finalized; null while it is not.
    pub fn finalized_at(self) -> Field<R, crate::wire::Timestamp> {
        self.field("FinalizedAt")
    }

    /// `SubscriptionId`: Stripe id of the subscription the invoice was issued for; null when there is none.
    pub fn subscription_id(self) -> Field<R, ::std::string::String> {
        self.field("SubscriptionId")
    }

    /// `CurrencyAmountCreditedPostPayment`: Amount credited after payment as a decimal in the currency.
    pub fn currency_amount_credited_post_payment(
        self,
    ) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyAmountCreditedPostPayment")
    }

    /// `CurrencyAmountCreditedPrePayment`: Amount credited before payment as a decimal in the currency.
    pub fn currency_amount_credited_pre_payment(self) -> Field<R, crate::wire::Decimal> {
        self.field("CurrencyAmountCreditedPrePayment")
    }
}
