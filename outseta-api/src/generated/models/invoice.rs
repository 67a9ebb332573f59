// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Invoice`, and how it is read and written.

/// A bill under Outseta's own billing, with its lines and totals. The server works out all totals but Amount; an invoice that is only a preview has no Uid.
///
/// Sources: official-openapi, postman, ts-tiltcamp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoice {
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
    /// Date of the invoice, UTC.
    ///
    /// `InvoiceDate`.
    pub invoice_date: ::std::option::Option<crate::wire::Timestamp>,
    /// When the subscriber was last reminded to pay, UTC; null when never.
    ///
    /// `PaymentReminderSentDate`.
    pub payment_reminder_sent_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Number of the invoice.
    ///
    /// `Number` · set by the server.
    pub number: ::std::option::Option<i64>,
    /// Whether and how far the invoice is paid.
    ///
    /// `BillingInvoiceStatus`.
    pub billing_invoice_status: ::std::option::Option<
        crate::generated::enums::BillingInvoiceStatus,
    >,
    /// The subscription that is billed.
    ///
    /// `Subscription`.
    pub subscription: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Subscription>,
    >,
    /// Total of the invoice, an amount of money.
    ///
    /// `Amount`.
    pub amount: ::std::option::Option<crate::wire::Decimal>,
    /// What remains to be paid.
    ///
    /// `AmountOutstanding` · set by the server.
    pub amount_outstanding: ::std::option::Option<crate::wire::Decimal>,
    /// Lines of the invoice.
    ///
    /// `InvoiceLineItems`.
    pub invoice_line_items: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::InvoiceLineItem>,
    >,
    /// Whether a user made the invoice.
    ///
    /// `IsUserGenerated`.
    pub is_user_generated: ::std::option::Option<bool>,
    /// Stripe's identifier of the tax calculation.
    ///
    /// `StripeTaxCalculationId` · at most 50 characters.
    pub stripe_tax_calculation_id: ::std::option::Option<::std::string::String>,
    /// Stripe's word for whether the amounts already hold the tax.
    ///
    /// `StripeTaxBehavior` · at most 10 characters.
    pub stripe_tax_behavior: ::std::option::Option<::std::string::String>,
    /// Sum of the credits.
    ///
    /// `AmountCredit` · set by the server.
    pub amount_credit: ::std::option::Option<crate::wire::Decimal>,
    /// Sum of the discounts.
    ///
    /// `AmountDiscount` · set by the server.
    pub amount_discount: ::std::option::Option<crate::wire::Decimal>,
    /// Sum of the payments.
    ///
    /// `AmountPaid` · set by the server.
    pub amount_paid: ::std::option::Option<crate::wire::Decimal>,
    /// Sum of the refunds.
    ///
    /// `AmountRefunded` · set by the server.
    pub amount_refunded: ::std::option::Option<crate::wire::Decimal>,
    /// Subtotal of the invoice.
    ///
    /// `AmountSubtotal` · set by the server.
    pub amount_subtotal: ::std::option::Option<crate::wire::Decimal>,
    /// Sum of the tax.
    ///
    /// `AmountTax` · set by the server.
    pub amount_tax: ::std::option::Option<crate::wire::Decimal>,
    /// Tax that was given back.
    ///
    /// `AmountTaxRefunded` · set by the server.
    pub amount_tax_refunded: ::std::option::Option<crate::wire::Decimal>,
    /// Whether tax is charged on the invoice.
    ///
    /// `IsTaxable`.
    pub is_taxable: ::std::option::Option<bool>,
    /// Stripe's identifiers of the payments, in one text.
    ///
    /// `StripePaymentTransactionIds` · set by the server.
    pub stripe_payment_transaction_ids: ::std::option::Option<::std::string::String>,
    /// Stripe's identifiers of the refunds, in one text.
    ///
    /// `StripeRefundTransactionIds` · set by the server.
    pub stripe_refund_transaction_ids: ::std::option::Option<::std::string::String>,
    /// Stripe's identifiers of the tax refunds, in one text.
    ///
    /// `StripeTaxRefundTransactionIds` · set by the server.
    pub stripe_tax_refund_transaction_ids: ::std::option::Option<::std::string::String>,
    /// Whether the payment gateway has booked anything for the invoice.
    ///
    /// `HasPaymentGatewayTransactions` · set by the server.
    pub has_payment_gateway_transactions: ::std::option::Option<bool>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Invoice {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Invoice",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("InvoiceDate", "invoice_date"),
                Member::new("PaymentReminderSentDate", "payment_reminder_sent_date"),
                Member::new("Number", "number"),
                Member::new("BillingInvoiceStatus", "billing_invoice_status"),
                Member::new("Subscription", "subscription"),
                Member::new("Amount", "amount"),
                Member::new("AmountOutstanding", "amount_outstanding"),
                Member::new("InvoiceLineItems", "invoice_line_items"),
                Member::new("IsUserGenerated", "is_user_generated"),
                Member::new("StripeTaxCalculationId", "stripe_tax_calculation_id"),
                Member::new("StripeTaxBehavior", "stripe_tax_behavior"),
                Member::new("AmountCredit", "amount_credit"),
                Member::new("AmountDiscount", "amount_discount"),
                Member::new("AmountPaid", "amount_paid"),
                Member::new("AmountRefunded", "amount_refunded"),
                Member::new("AmountSubtotal", "amount_subtotal"),
                Member::new("AmountTax", "amount_tax"),
                Member::new("AmountTaxRefunded", "amount_tax_refunded"),
                Member::new("IsTaxable", "is_taxable"),
                Member::new(
                    "StripePaymentTransactionIds",
                    "stripe_payment_transaction_ids",
                ),
                Member::new(
                    "StripeRefundTransactionIds",
                    "stripe_refund_transaction_ids",
                ),
                Member::new(
                    "StripeTaxRefundTransactionIds",
                    "stripe_tax_refund_transaction_ids",
                ),
                Member::new(
                    "HasPaymentGatewayTransactions",
                    "has_payment_gateway_transactions",
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
            5 => Slot::Timestamp(&mut self.invoice_date),
            6 => Slot::Timestamp(&mut self.payment_reminder_sent_date),
            7 => Slot::Integer(&mut self.number),
            8 => Slot::Enum(&mut self.billing_invoice_status),
            9 => Slot::Object(&mut self.subscription),
            10 => Slot::Decimal(&mut self.amount),
            11 => Slot::Decimal(&mut self.amount_outstanding),
            12 => Slot::List(&mut self.invoice_line_items),
            13 => Slot::Bool(&mut self.is_user_generated),
            14 => Slot::Text(&mut self.stripe_tax_calculation_id),
            15 => Slot::Text(&mut self.stripe_tax_behavior),
            16 => Slot::Decimal(&mut self.amount_credit),
            17 => Slot::Decimal(&mut self.amount_discount),
            18 => Slot::Decimal(&mut self.amount_paid),
            19 => Slot::Decimal(&mut self.amount_refunded),
            20 => Slot::Decimal(&mut self.amount_subtotal),
            21 => Slot::Decimal(&mut self.amount_tax),
            22 => Slot::Decimal(&mut self.amount_tax_refunded),
            23 => Slot::Bool(&mut self.is_taxable),
            24 => Slot::Text(&mut self.stripe_payment_transaction_ids),
            25 => Slot::Text(&mut self.stripe_refund_transaction_ids),
            26 => Slot::Text(&mut self.stripe_tax_refund_transaction_ids),
            27 => Slot::Bool(&mut self.has_payment_gateway_transactions),
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
            5 => View::timestamp(&self.invoice_date),
            6 => View::timestamp(&self.payment_reminder_sent_date),
            7 => View::integer(&self.number),
            8 => View::enum_(&self.billing_invoice_status),
            9 => View::object(&self.subscription),
            10 => View::decimal(&self.amount),
            11 => View::decimal(&self.amount_outstanding),
            12 => View::list(&self.invoice_line_items),
            13 => View::bool(&self.is_user_generated),
            14 => View::text(&self.stripe_tax_calculation_id),
            15 => View::text(&self.stripe_tax_behavior),
            16 => View::decimal(&self.amount_credit),
            17 => View::decimal(&self.amount_discount),
            18 => View::decimal(&self.amount_paid),
            19 => View::decimal(&self.amount_refunded),
            20 => View::decimal(&self.amount_subtotal),
            21 => View::decimal(&self.amount_tax),
            22 => View::decimal(&self.amount_tax_refunded),
            23 => View::bool(&self.is_taxable),
            24 => View::text(&self.stripe_payment_transaction_ids),
            25 => View::text(&self.stripe_refund_transaction_ids),
            26 => View::text(&self.stripe_tax_refund_transaction_ids),
            27 => View::bool(&self.has_payment_gateway_transactions),
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

crate::wire::record!(Invoice);
