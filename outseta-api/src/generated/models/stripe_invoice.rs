// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeInvoice`, and how it is read and written.

/// An invoice issued through Stripe and mirrored by Outseta. Amounts come twice: the whole-number members follow Stripe, presumably in the smallest unit of the currency, and those whose name begins with `Currency` are decimals. No recorded answer confirms either.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeInvoice {
    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · at most 10 characters.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// Name of the object's type, present in answers since about 2023.
    ///
    /// `_objectType` · set by the server.
    pub object_type: ::std::option::Option<::std::string::String>,
    /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`.
    ///
    /// `Created` · set by the server.
    pub created: ::std::option::Option<crate::wire::Timestamp>,
    /// When the object was last changed, with the precision described at Created.
    ///
    /// `Updated` · set by the server.
    pub updated: ::std::option::Option<crate::wire::Timestamp>,
    /// Details of an event. Filled in webhook bodies only, null in answers of the API.
    ///
    /// `ActivityEventData` · set by the server.
    pub activity_event_data: ::std::option::Option<::serde_json::Value>,
    /// Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
    ///
    /// `SchemaLessData` · set by the server.
    pub schema_less_data: ::std::option::Option<::serde_json::Value>,
    /// Whether the server had loaded the custom properties. Seen in answers, named by no documentation.
    ///
    /// `SchemaLessDataLoaded` · set by the server.
    pub schema_less_data_loaded: ::std::option::Option<bool>,
    /// Identifier of the counterpart in Stripe, null without one.
    ///
    /// `StripeId` · at most 255 characters.
    pub stripe_id: ::std::option::Option<::std::string::String>,
    /// Whether the counterpart is in Stripe's live mode rather than its test mode.
    ///
    /// `IsLivemode`.
    pub is_livemode: ::std::option::Option<bool>,
    /// Time of the last Stripe event that was applied. Seen in answers only.
    ///
    /// `LastEventCreated` · set by the server.
    pub last_event_created: ::std::option::Option<crate::wire::Timestamp>,
    /// Stripe events that were applied already, by its name.
    ///
    /// `ProcessedStripeEventIds` · set by the server.
    pub processed_stripe_event_ids: ::std::option::Option<::serde_json::Value>,
    /// Amount to be paid as a whole number, in Stripe's own unit.
    ///
    /// `AmountDue`.
    pub amount_due: ::std::option::Option<i64>,
    /// Amount paid so far, in the unit of `AmountDue`.
    ///
    /// `AmountPaid`.
    pub amount_paid: ::std::option::Option<i64>,
    /// Shipping cost, in the unit of `AmountDue`.
    ///
    /// `AmountShipping`.
    pub amount_shipping: ::std::option::Option<i64>,
    /// How many attempts to collect the payment have been made.
    ///
    /// `AttemptCount`.
    pub attempt_count: ::std::option::Option<i64>,
    /// Whether collecting the payment has been tried at all.
    ///
    /// `Attempted`.
    pub attempted: ::std::option::Option<bool>,
    /// Currency code of the amounts, three letters.
    ///
    /// `Currency` · at most 3 characters.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Text about the invoice as a whole.
    ///
    /// `Description`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Address of the page on which Stripe shows the invoice.
    ///
    /// `HostedInvoiceUrl` · at most 500 characters.
    pub hosted_invoice_url: ::std::option::Option<::std::string::String>,
    /// Address of the invoice as a PDF file.
    ///
    /// `InvoicePdf` · at most 500 characters.
    pub invoice_pdf: ::std::option::Option<::std::string::String>,
    /// When the next attempt to collect is due; null when none is planned.
    ///
    /// `NextPaymentAttempt`.
    pub next_payment_attempt: ::std::option::Option<crate::wire::Timestamp>,
    /// Number of the invoice as the customer sees it.
    ///
    /// `Number` · at most 50 characters.
    pub number: ::std::option::Option<::std::string::String>,
    /// End of the period that the invoice covers.
    ///
    /// `PeriodEnd`.
    pub period_end: ::std::option::Option<crate::wire::Timestamp>,
    /// Start of the period that the invoice covers.
    ///
    /// `PeriodStart`.
    pub period_start: ::std::option::Option<crate::wire::Timestamp>,
    /// State of the invoice, in Stripe's wording.
    ///
    /// `Status` · at most 30 characters.
    pub status: ::std::option::Option<::std::string::String>,
    /// Discounts that apply to the invoice as a whole.
    ///
    /// `StripeDiscounts`.
    pub stripe_discounts: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeDiscount>,
    >,
    /// What each discount took off the invoice.
    ///
    /// `StripeInvoiceDiscountAmounts`.
    pub stripe_invoice_discount_amounts: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeInvoiceDiscountAmount>,
    >,
    /// Lines of the invoice.
    ///
    /// `StripeInvoiceLineItems`.
    pub stripe_invoice_line_items: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeInvoiceLineItem>,
    >,
    /// Payments made or asked for on the invoice.
    ///
    /// `StripeInvoicePayments`.
    pub stripe_invoice_payments: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeInvoicePayment>,
    >,
    /// Sum before discounts and tax on the whole invoice, in the unit of `AmountDue`.
    ///
    /// `SubTotal`.
    pub sub_total: ::std::option::Option<i64>,
    /// `SubTotal` without tax, in the unit of `AmountDue`; null when not known.
    ///
    /// `SubTotalExcludingTax`.
    pub sub_total_excluding_tax: ::std::option::Option<i64>,
    /// Tax on the invoice, in the unit of `AmountDue`; null when there is none.
    ///
    /// `Tax`.
    pub tax: ::std::option::Option<i64>,
    /// Sum of the invoice, in the unit of `AmountDue`.
    ///
    /// `Total`.
    pub total: ::std::option::Option<i64>,
    /// `Total` without tax, in the unit of `AmountDue`; null when not known.
    ///
    /// `TotalExcludingTax`.
    pub total_excluding_tax: ::std::option::Option<i64>,
    /// Account that was invoiced; null where it is not loaded.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// Whether the invoice was imported.
    ///
    /// `IsImported`.
    pub is_imported: ::std::option::Option<bool>,
    /// Whether the invoice was refunded.
    ///
    /// `IsRefunded`.
    pub is_refunded: ::std::option::Option<bool>,
    /// Amount to be paid as a decimal in the currency.
    ///
    /// `CurrencyAmountDue`.
    pub currency_amount_due: ::std::option::Option<crate::wire::Decimal>,
    /// Amount paid so far as a decimal in the currency.
    ///
    /// `CurrencyAmountPaid`.
    pub currency_amount_paid: ::std::option::Option<crate::wire::Decimal>,
    /// Sign of the currency, for display.
    ///
    /// `CurrencySymbol`.
    pub currency_symbol: ::std::option::Option<::std::string::String>,
    /// Sum of the invoice as a decimal in the currency.
    ///
    /// `CurrencyTotal`.
    pub currency_total: ::std::option::Option<crate::wire::Decimal>,
    /// Sum of the invoice without tax as a decimal in the currency.
    ///
    /// `CurrencyTotalExcludingTax`.
    pub currency_total_excluding_tax: ::std::option::Option<crate::wire::Decimal>,
    /// `SubTotal` as a decimal in the currency.
    ///
    /// `CurrencySubTotal`.
    pub currency_sub_total: ::std::option::Option<crate::wire::Decimal>,
    /// `SubTotalExcludingTax` as a decimal in the currency.
    ///
    /// `CurrencySubTotalExcludingTax`.
    pub currency_sub_total_excluding_tax: ::std::option::Option<crate::wire::Decimal>,
    /// Tax on the invoice as a decimal in the currency.
    ///
    /// `CurrencyTax`.
    pub currency_tax: ::std::option::Option<crate::wire::Decimal>,
    /// Number of days the customer has to pay; null when the invoice sets no such term.
    ///
    /// `DaysUntilDue`.
    pub days_until_due: ::std::option::Option<i64>,
    /// Stripe id of the customer who was invoiced.
    ///
    /// `CustomerId`.
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// State of the payment; the values are not documented.
    ///
    /// `PaymentStatus`.
    pub payment_status: ::std::option::Option<::std::string::String>,
    /// Credit notes issued on the invoice.
    ///
    /// `StripeCreditNotes`.
    pub stripe_credit_notes: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeCreditNote>,
    >,
    /// Id of the Stripe payment method tied to the invoice; null when there is none.
    ///
    /// `StripePaymentMethodId`.
    pub stripe_payment_method_id: ::std::option::Option<::std::string::String>,
    /// When the invoice was finalized; null while it is not.
    ///
    /// `FinalizedAt`.
    pub finalized_at: ::std::option::Option<crate::wire::Timestamp>,
    /// Stripe id of the subscription the invoice was issued for; null when there is none.
    ///
    /// `SubscriptionId` · at most 255 characters.
    pub subscription_id: ::std::option::Option<::std::string::String>,
    /// Amount credited after payment as a decimal in the currency.
    ///
    /// `CurrencyAmountCreditedPostPayment`.
    pub currency_amount_credited_post_payment: ::std::option::Option<
        crate::wire::Decimal,
    >,
    /// Amount credited before payment as a decimal in the currency.
    ///
    /// `CurrencyAmountCreditedPrePayment`.
    pub currency_amount_credited_pre_payment: ::std::option::Option<
        crate::wire::Decimal,
    >,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeInvoice {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeInvoice",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("SchemaLessData", "schema_less_data"),
                Member::new("SchemaLessDataLoaded", "schema_less_data_loaded"),
                Member::new("StripeId", "stripe_id"),
                Member::new("IsLivemode", "is_livemode"),
                Member::new("LastEventCreated", "last_event_created"),
                Member::new("ProcessedStripeEventIds", "processed_stripe_event_ids"),
                Member::new("AmountDue", "amount_due"),
                Member::new("AmountPaid", "amount_paid"),
                Member::new("AmountShipping", "amount_shipping"),
                Member::new("AttemptCount", "attempt_count"),
                Member::new("Attempted", "attempted"),
                Member::new("Currency", "currency"),
                Member::new("Description", "description"),
                Member::new("HostedInvoiceUrl", "hosted_invoice_url"),
                Member::new("InvoicePdf", "invoice_pdf"),
                Member::new("NextPaymentAttempt", "next_payment_attempt"),
                Member::new("Number", "number"),
                Member::new("PeriodEnd", "period_end"),
                Member::new("PeriodStart", "period_start"),
                Member::new("Status", "status"),
                Member::new("StripeDiscounts", "stripe_discounts"),
                Member::new(
                    "StripeInvoiceDiscountAmounts",
                    "stripe_invoice_discount_amounts",
                ),
                Member::new("StripeInvoiceLineItems", "stripe_invoice_line_items"),
                Member::new("StripeInvoicePayments", "stripe_invoice_payments"),
                Member::new("SubTotal", "sub_total"),
                Member::new("SubTotalExcludingTax", "sub_total_excluding_tax"),
                Member::new("Tax", "tax"),
                Member::new("Total", "total"),
                Member::new("TotalExcludingTax", "total_excluding_tax"),
                Member::new("Account", "account"),
                Member::new("IsImported", "is_imported"),
                Member::new("IsRefunded", "is_refunded"),
                Member::new("CurrencyAmountDue", "currency_amount_due"),
                Member::new("CurrencyAmountPaid", "currency_amount_paid"),
                Member::new("CurrencySymbol", "currency_symbol"),
                Member::new("CurrencyTotal", "currency_total"),
                Member::new("CurrencyTotalExcludingTax", "currency_total_excluding_tax"),
                Member::new("CurrencySubTotal", "currency_sub_total"),
                Member::new(
                    "CurrencySubTotalExcludingTax",
                    "currency_sub_total_excluding_tax",
                ),
                Member::new("CurrencyTax", "currency_tax"),
                Member::new("DaysUntilDue", "days_until_due"),
                Member::new("CustomerId", "customer_id"),
                Member::new("PaymentStatus", "payment_status"),
                Member::new("StripeCreditNotes", "stripe_credit_notes"),
                Member::new("StripePaymentMethodId", "stripe_payment_method_id"),
                Member::new("FinalizedAt", "finalized_at"),
                Member::new("SubscriptionId", "subscription_id"),
                Member::new(
                    "CurrencyAmountCreditedPostPayment",
                    "currency_amount_credited_post_payment",
                ),
                Member::new(
                    "CurrencyAmountCreditedPrePayment",
                    "currency_amount_credited_pre_payment",
                ),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.object_type),
            2 => Slot::Timestamp(&mut self.created),
            3 => Slot::Timestamp(&mut self.updated),
            4 => Slot::Json(&mut self.activity_event_data),
            5 => Slot::Json(&mut self.schema_less_data),
            6 => Slot::Bool(&mut self.schema_less_data_loaded),
            7 => Slot::Text(&mut self.stripe_id),
            8 => Slot::Bool(&mut self.is_livemode),
            9 => Slot::Timestamp(&mut self.last_event_created),
            10 => Slot::Json(&mut self.processed_stripe_event_ids),
            11 => Slot::Integer(&mut self.amount_due),
            12 => Slot::Integer(&mut self.amount_paid),
            13 => Slot::Integer(&mut self.amount_shipping),
            14 => Slot::Integer(&mut self.attempt_count),
            15 => Slot::Bool(&mut self.attempted),
            16 => Slot::Text(&mut self.currency),
            17 => Slot::Text(&mut self.description),
            18 => Slot::Text(&mut self.hosted_invoice_url),
            19 => Slot::Text(&mut self.invoice_pdf),
            20 => Slot::Timestamp(&mut self.next_payment_attempt),
            21 => Slot::Text(&mut self.number),
            22 => Slot::Timestamp(&mut self.period_end),
            23 => Slot::Timestamp(&mut self.period_start),
            24 => Slot::Text(&mut self.status),
            25 => Slot::List(&mut self.stripe_discounts),
            26 => Slot::List(&mut self.stripe_invoice_discount_amounts),
            27 => Slot::List(&mut self.stripe_invoice_line_items),
            28 => Slot::List(&mut self.stripe_invoice_payments),
            29 => Slot::Integer(&mut self.sub_total),
            30 => Slot::Integer(&mut self.sub_total_excluding_tax),
            31 => Slot::Integer(&mut self.tax),
            32 => Slot::Integer(&mut self.total),
            33 => Slot::Integer(&mut self.total_excluding_tax),
            34 => Slot::Object(&mut self.account),
            35 => Slot::Bool(&mut self.is_imported),
            36 => Slot::Bool(&mut self.is_refunded),
            37 => Slot::Decimal(&mut self.currency_amount_due),
            38 => Slot::Decimal(&mut self.currency_amount_paid),
            39 => Slot::Text(&mut self.currency_symbol),
            40 => Slot::Decimal(&mut self.currency_total),
            41 => Slot::Decimal(&mut self.currency_total_excluding_tax),
            42 => Slot::Decimal(&mut self.currency_sub_total),
            43 => Slot::Decimal(&mut self.currency_sub_total_excluding_tax),
            44 => Slot::Decimal(&mut self.currency_tax),
            45 => Slot::Integer(&mut self.days_until_due),
            46 => Slot::Text(&mut self.customer_id),
            47 => Slot::Text(&mut self.payment_status),
            48 => Slot::List(&mut self.stripe_credit_notes),
            49 => Slot::Text(&mut self.stripe_payment_method_id),
            50 => Slot::Timestamp(&mut self.finalized_at),
            51 => Slot::Text(&mut self.subscription_id),
            52 => Slot::Decimal(&mut self.currency_amount_credited_post_payment),
            53 => Slot::Decimal(&mut self.currency_amount_credited_pre_payment),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.object_type),
            2 => View::timestamp(&self.created),
            3 => View::timestamp(&self.updated),
            4 => View::json(&self.activity_event_data),
            5 => View::json(&self.schema_less_data),
            6 => View::bool(&self.schema_less_data_loaded),
            7 => View::text(&self.stripe_id),
            8 => View::bool(&self.is_livemode),
            9 => View::timestamp(&self.last_event_created),
            10 => View::json(&self.processed_stripe_event_ids),
            11 => View::integer(&self.amount_due),
            12 => View::integer(&self.amount_paid),
            13 => View::integer(&self.amount_shipping),
            14 => View::integer(&self.attempt_count),
            15 => View::bool(&self.attempted),
            16 => View::text(&self.currency),
            17 => View::text(&self.description),
            18 => View::text(&self.hosted_invoice_url),
            19 => View::text(&self.invoice_pdf),
            20 => View::timestamp(&self.next_payment_attempt),
            21 => View::text(&self.number),
            22 => View::timestamp(&self.period_end),
            23 => View::timestamp(&self.period_start),
            24 => View::text(&self.status),
            25 => View::list(&self.stripe_discounts),
            26 => View::list(&self.stripe_invoice_discount_amounts),
            27 => View::list(&self.stripe_invoice_line_items),
            28 => View::list(&self.stripe_invoice_payments),
            29 => View::integer(&self.sub_total),
            30 => View::integer(&self.sub_total_excluding_tax),
            31 => View::integer(&self.tax),
            32 => View::integer(&self.total),
            33 => View::integer(&self.total_excluding_tax),
            34 => View::object(&self.account),
            35 => View::bool(&self.is_imported),
            36 => View::bool(&self.is_refunded),
            37 => View::decimal(&self.currency_amount_due),
            38 => View::decimal(&self.currency_amount_paid),
            39 => View::text(&self.currency_symbol),
            40 => View::decimal(&self.currency_total),
            41 => View::decimal(&self.currency_total_excluding_tax),
            42 => View::decimal(&self.currency_sub_total),
            43 => View::decimal(&self.currency_sub_total_excluding_tax),
            44 => View::decimal(&self.currency_tax),
            45 => View::integer(&self.days_until_due),
            46 => View::text(&self.customer_id),
            47 => View::text(&self.payment_status),
            48 => View::list(&self.stripe_credit_notes),
            49 => View::text(&self.stripe_payment_method_id),
            50 => View::timestamp(&self.finalized_at),
            51 => View::text(&self.subscription_id),
            52 => View::decimal(&self.currency_amount_credited_post_payment),
            53 => View::decimal(&self.currency_amount_credited_pre_payment),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(StripeInvoice);
