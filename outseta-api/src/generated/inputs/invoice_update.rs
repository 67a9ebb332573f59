// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `InvoiceUpdate`.

crate::wire::input! {
    /// Changes to an invoice that was made by hand. What is left out keeps its value; the path says which invoice is meant, so Uid may be left out too.
    InvoiceUpdate closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::Invoice ["Uid", "InvoiceDate", "PaymentReminderSentDate",
    "BillingInvoiceStatus", "Amount", "IsUserGenerated", "StripeTaxCalculationId",
    "StripeTaxBehavior", "IsTaxable"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Date of the invoice, UTC. `InvoiceDate`.
        invoice_date Value<crate::wire::Timestamp> "InvoiceDate";
        /// When the subscriber was last reminded to pay, UTC; null when never. `PaymentReminderSentDate` · takes [`Null`](crate::Null).
        payment_reminder_sent_date Assign<crate::wire::Timestamp> "PaymentReminderSentDate";
        /// Whether and how far the invoice is paid. `BillingInvoiceStatus`.
        billing_invoice_status Value<crate::generated::enums::BillingInvoiceStatus> "BillingInvoiceStatus";
        /// The subscription that is billed. `Subscription` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        subscription Assign<crate::wire::Reference> "Subscription";
        /// Total of the invoice, an amount of money. `Amount`.
        amount Value<crate::wire::Decimal> "Amount";
        /// Lines of the invoice. On writing, each has a Description and an Amount; a line with a Uid is presumably changed in place. `InvoiceLineItems` · takes [`Null`](crate::Null).
        invoice_line_items Assign<::std::vec::Vec<crate::generated::inputs::InvoiceLineItemInput>> "InvoiceLineItems";
        /// Whether a user made the invoice. `IsUserGenerated`.
        is_user_generated Value<bool> "IsUserGenerated";
        /// Stripe's identifier of the tax calculation. `StripeTaxCalculationId` · takes [`Null`](crate::Null) · at most 50 characters.
        stripe_tax_calculation_id Assign<::std::string::String> "StripeTaxCalculationId";
        /// Stripe's word for whether the amounts already hold the tax. `StripeTaxBehavior` · takes [`Null`](crate::Null) · at most 10 characters.
        stripe_tax_behavior Assign<::std::string::String> "StripeTaxBehavior";
        /// Whether tax is charged on the invoice. `IsTaxable`.
        is_taxable Value<bool> "IsTaxable";
    }
}
