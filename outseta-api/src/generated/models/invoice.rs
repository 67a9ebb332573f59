// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Invoice`, and how it is read.

crate::wire::entity! {
    /// A bill under Outseta's own billing, with its lines and totals. The server works out all totals but Amount; an invoice that is only a preview has no Uid.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    Invoice "Invoice"
    answered {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · at most 10 characters.
        0 uid: ::std::option::Option<crate::wire::Uid>, "Uid" Uid uid, UID Field crate::wire::Uid;
        /// Name of the object's type, present in answers since about 2023. `_objectType` · set by the server.
        1 object_type: ::std::option::Option<::std::string::String>, "_objectType" Text text, OBJECT_TYPE Field ::std::string::String;
        /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`. `Created` · set by the server.
        2 created: ::std::option::Option<crate::wire::Timestamp>, "Created" Timestamp timestamp, CREATED Field crate::wire::Timestamp;
        /// When the object was last changed, with the precision described at Created. `Updated` · set by the server.
        3 updated: ::std::option::Option<crate::wire::Timestamp>, "Updated" Timestamp timestamp, UPDATED Field crate::wire::Timestamp;
        /// Details of an event. Filled in webhook bodies only, null in answers of the API. `ActivityEventData` · set by the server.
        4 activity_event_data: ::std::option::Option<::serde_json::Value>, "ActivityEventData" Json json, ACTIVITY_EVENT_DATA Field crate::wire::Json;
        /// Date of the invoice, UTC. `InvoiceDate`.
        5 invoice_date: ::std::option::Option<crate::wire::Timestamp>, "InvoiceDate" Timestamp timestamp, INVOICE_DATE Field crate::wire::Timestamp;
        /// When the subscriber was last reminded to pay, UTC; null when never. `PaymentReminderSentDate`.
        6 payment_reminder_sent_date: ::std::option::Option<crate::wire::Timestamp>, "PaymentReminderSentDate" Timestamp timestamp, PAYMENT_REMINDER_SENT_DATE Field crate::wire::Timestamp;
        /// Number of the invoice. `Number` · set by the server.
        7 number: ::std::option::Option<i64>, "Number" Integer integer, NUMBER Field i64;
        /// Whether and how far the invoice is paid. `BillingInvoiceStatus`.
        8 billing_invoice_status: ::std::option::Option<crate::generated::enums::BillingInvoiceStatus>, "BillingInvoiceStatus" Enum enum_, BILLING_INVOICE_STATUS Field crate::generated::enums::BillingInvoiceStatus;
        /// The subscription that is billed. `Subscription`.
        9 subscription: ::std::option::Option<::std::boxed::Box<crate::generated::models::Subscription>>, "Subscription" Object object, SUBSCRIPTION Link crate::generated::models::Subscription;
        /// Total of the invoice, an amount of money. `Amount`.
        10 amount: ::std::option::Option<crate::wire::Decimal>, "Amount" Decimal decimal, AMOUNT Field crate::wire::Decimal;
        /// What remains to be paid. `AmountOutstanding` · set by the server.
        11 amount_outstanding: ::std::option::Option<crate::wire::Decimal>, "AmountOutstanding" Decimal decimal, AMOUNT_OUTSTANDING Field crate::wire::Decimal;
        /// Lines of the invoice. On writing, each has a Description and an Amount; a line with a Uid is presumably changed in place. `InvoiceLineItems`.
        12 invoice_line_items: ::std::option::Option<::std::vec::Vec<crate::generated::models::InvoiceLineItem>>, "InvoiceLineItems" List list, INVOICE_LINE_ITEMS Link crate::generated::models::InvoiceLineItem;
        /// Whether a user made the invoice. `IsUserGenerated`.
        13 is_user_generated: ::std::option::Option<bool>, "IsUserGenerated" Bool bool, IS_USER_GENERATED Field bool;
        /// Stripe's identifier of the tax calculation. `StripeTaxCalculationId` · at most 50 characters.
        14 stripe_tax_calculation_id: ::std::option::Option<::std::string::String>, "StripeTaxCalculationId" Text text, STRIPE_TAX_CALCULATION_ID Field ::std::string::String;
        /// Stripe's word for whether the amounts already hold the tax. `StripeTaxBehavior` · at most 10 characters.
        15 stripe_tax_behavior: ::std::option::Option<::std::string::String>, "StripeTaxBehavior" Text text, STRIPE_TAX_BEHAVIOR Field ::std::string::String;
        /// Sum of the credits. `AmountCredit` · set by the server.
        16 amount_credit: ::std::option::Option<crate::wire::Decimal>, "AmountCredit" Decimal decimal, AMOUNT_CREDIT Field crate::wire::Decimal;
        /// Sum of the discounts. `AmountDiscount` · set by the server.
        17 amount_discount: ::std::option::Option<crate::wire::Decimal>, "AmountDiscount" Decimal decimal, AMOUNT_DISCOUNT Field crate::wire::Decimal;
        /// Sum of the payments. `AmountPaid` · set by the server.
        18 amount_paid: ::std::option::Option<crate::wire::Decimal>, "AmountPaid" Decimal decimal, AMOUNT_PAID Field crate::wire::Decimal;
        /// Sum of the refunds. `AmountRefunded` · set by the server.
        19 amount_refunded: ::std::option::Option<crate::wire::Decimal>, "AmountRefunded" Decimal decimal, AMOUNT_REFUNDED Field crate::wire::Decimal;
        /// Subtotal of the invoice. `AmountSubtotal` · set by the server.
        20 amount_subtotal: ::std::option::Option<crate::wire::Decimal>, "AmountSubtotal" Decimal decimal, AMOUNT_SUBTOTAL Field crate::wire::Decimal;
        /// Sum of the tax. `AmountTax` · set by the server.
        21 amount_tax: ::std::option::Option<crate::wire::Decimal>, "AmountTax" Decimal decimal, AMOUNT_TAX Field crate::wire::Decimal;
        /// Tax that was given back. `AmountTaxRefunded` · set by the server.
        22 amount_tax_refunded: ::std::option::Option<crate::wire::Decimal>, "AmountTaxRefunded" Decimal decimal, AMOUNT_TAX_REFUNDED Field crate::wire::Decimal;
        /// Whether tax is charged on the invoice. `IsTaxable`.
        23 is_taxable: ::std::option::Option<bool>, "IsTaxable" Bool bool, IS_TAXABLE Field bool;
        /// Stripe's identifiers of the payments, in one text. `StripePaymentTransactionIds` · set by the server.
        24 stripe_payment_transaction_ids: ::std::option::Option<::std::string::String>, "StripePaymentTransactionIds" Text text, STRIPE_PAYMENT_TRANSACTION_IDS Field ::std::string::String;
        /// Stripe's identifiers of the refunds, in one text. `StripeRefundTransactionIds` · set by the server.
        25 stripe_refund_transaction_ids: ::std::option::Option<::std::string::String>, "StripeRefundTransactionIds" Text text, STRIPE_REFUND_TRANSACTION_IDS Field ::std::string::String;
        /// Stripe's identifiers of the tax refunds, in one text. `StripeTaxRefundTransactionIds` · set by the server.
        26 stripe_tax_refund_transaction_ids: ::std::option::Option<::std::string::String>, "StripeTaxRefundTransactionIds" Text text, STRIPE_TAX_REFUND_TRANSACTION_IDS Field ::std::string::String;
        /// Whether the payment gateway has booked anything for the invoice. `HasPaymentGatewayTransactions` · set by the server.
        27 has_payment_gateway_transactions: ::std::option::Option<bool>, "HasPaymentGatewayTransactions" Bool bool, HAS_PAYMENT_GATEWAY_TRANSACTIONS Field bool;
    }
    sent {
    }
}
