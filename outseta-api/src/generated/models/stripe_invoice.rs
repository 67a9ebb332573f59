// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeInvoice`, and how it is read.

crate::wire::entity! {
    /// An invoice issued through Stripe and mirrored by Outseta. Amounts come twice: the whole-number members follow Stripe, presumably in the smallest unit of the currency, and those whose name begins with `Currency` are decimals. No recorded answer confirms either.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripeInvoice "StripeInvoice"
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
        /// Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level. `SchemaLessData` · set by the server.
        5 schema_less_data: ::std::option::Option<::serde_json::Value>, "SchemaLessData" Json json, SCHEMA_LESS_DATA Field crate::wire::Json;
        /// Whether the server had loaded the custom properties. Seen in answers, named by no documentation. `SchemaLessDataLoaded` · set by the server.
        6 schema_less_data_loaded: ::std::option::Option<bool>, "SchemaLessDataLoaded" Bool bool, SCHEMA_LESS_DATA_LOADED Field bool;
        /// Identifier of the counterpart in Stripe, null without one. `StripeId` · at most 255 characters.
        7 stripe_id: ::std::option::Option<::std::string::String>, "StripeId" Text text, STRIPE_ID Field ::std::string::String;
        /// Whether the counterpart is in Stripe's live mode rather than its test mode. `IsLivemode`.
        8 is_livemode: ::std::option::Option<bool>, "IsLivemode" Bool bool, IS_LIVEMODE Field bool;
        /// Time of the last Stripe event that was applied. Seen in answers only. `LastEventCreated` · set by the server.
        9 last_event_created: ::std::option::Option<crate::wire::Timestamp>, "LastEventCreated" Timestamp timestamp, LAST_EVENT_CREATED Field crate::wire::Timestamp;
        /// Stripe events that were applied already, by its name. `ProcessedStripeEventIds` · set by the server.
        10 processed_stripe_event_ids: ::std::option::Option<::serde_json::Value>, "ProcessedStripeEventIds" Json json, PROCESSED_STRIPE_EVENT_IDS Field crate::wire::Json;
        /// Amount to be paid as a whole number, in Stripe's own unit. `AmountDue`.
        11 amount_due: ::std::option::Option<i64>, "AmountDue" Integer integer, AMOUNT_DUE Field i64;
        /// Amount paid so far, in the unit of `AmountDue`. `AmountPaid`.
        12 amount_paid: ::std::option::Option<i64>, "AmountPaid" Integer integer, AMOUNT_PAID Field i64;
        /// Shipping cost, in the unit of `AmountDue`. `AmountShipping`.
        13 amount_shipping: ::std::option::Option<i64>, "AmountShipping" Integer integer, AMOUNT_SHIPPING Field i64;
        /// How many attempts to collect the payment have been made. `AttemptCount`.
        14 attempt_count: ::std::option::Option<i64>, "AttemptCount" Integer integer, ATTEMPT_COUNT Field i64;
        /// Whether collecting the payment has been tried at all. `Attempted`.
        15 attempted: ::std::option::Option<bool>, "Attempted" Bool bool, ATTEMPTED Field bool;
        /// Currency code of the amounts, three letters. `Currency` · at most 3 characters.
        16 currency: ::std::option::Option<::std::string::String>, "Currency" Text text, CURRENCY Field ::std::string::String;
        /// Text about the invoice as a whole. `Description`.
        17 description: ::std::option::Option<::std::string::String>, "Description" Text text, DESCRIPTION Field ::std::string::String;
        /// Address of the page on which Stripe shows the invoice. `HostedInvoiceUrl` · at most 500 characters.
        18 hosted_invoice_url: ::std::option::Option<::std::string::String>, "HostedInvoiceUrl" Text text, HOSTED_INVOICE_URL Field ::std::string::String;
        /// Address of the invoice as a PDF file. `InvoicePdf` · at most 500 characters.
        19 invoice_pdf: ::std::option::Option<::std::string::String>, "InvoicePdf" Text text, INVOICE_PDF Field ::std::string::String;
        /// When the next attempt to collect is due; null when none is planned. `NextPaymentAttempt`.
        20 next_payment_attempt: ::std::option::Option<crate::wire::Timestamp>, "NextPaymentAttempt" Timestamp timestamp, NEXT_PAYMENT_ATTEMPT Field crate::wire::Timestamp;
        /// Number of the invoice as the customer sees it. `Number` · at most 50 characters.
        21 number: ::std::option::Option<::std::string::String>, "Number" Text text, NUMBER Field ::std::string::String;
        /// End of the period that the invoice covers. `PeriodEnd`.
        22 period_end: ::std::option::Option<crate::wire::Timestamp>, "PeriodEnd" Timestamp timestamp, PERIOD_END Field crate::wire::Timestamp;
        /// Start of the period that the invoice covers. `PeriodStart`.
        23 period_start: ::std::option::Option<crate::wire::Timestamp>, "PeriodStart" Timestamp timestamp, PERIOD_START Field crate::wire::Timestamp;
        /// State of the invoice, in Stripe's wording. `Status` · at most 30 characters.
        24 status: ::std::option::Option<::std::string::String>, "Status" Text text, STATUS Field ::std::string::String;
        /// Discounts that apply to the invoice as a whole. `StripeDiscounts`.
        25 stripe_discounts: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeDiscount>>, "StripeDiscounts" List list, STRIPE_DISCOUNTS Link crate::generated::models::StripeDiscount;
        /// What each discount took off the invoice. `StripeInvoiceDiscountAmounts`.
        26 stripe_invoice_discount_amounts: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeInvoiceDiscountAmount>>, "StripeInvoiceDiscountAmounts" List list, STRIPE_INVOICE_DISCOUNT_AMOUNTS Link crate::generated::models::StripeInvoiceDiscountAmount;
        /// Lines of the invoice. `StripeInvoiceLineItems`.
        27 stripe_invoice_line_items: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeInvoiceLineItem>>, "StripeInvoiceLineItems" List list, STRIPE_INVOICE_LINE_ITEMS Link crate::generated::models::StripeInvoiceLineItem;
        /// Payments made or asked for on the invoice. `StripeInvoicePayments`.
        28 stripe_invoice_payments: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeInvoicePayment>>, "StripeInvoicePayments" List list, STRIPE_INVOICE_PAYMENTS Link crate::generated::models::StripeInvoicePayment;
        /// Sum before discounts and tax on the whole invoice, in the unit of `AmountDue`. `SubTotal`.
        29 sub_total: ::std::option::Option<i64>, "SubTotal" Integer integer, SUB_TOTAL Field i64;
        /// `SubTotal` without tax, in the unit of `AmountDue`; null when not known. `SubTotalExcludingTax`.
        30 sub_total_excluding_tax: ::std::option::Option<i64>, "SubTotalExcludingTax" Integer integer, SUB_TOTAL_EXCLUDING_TAX Field i64;
        /// Tax on the invoice, in the unit of `AmountDue`; null when there is none. `Tax`.
        31 tax: ::std::option::Option<i64>, "Tax" Integer integer, TAX Field i64;
        /// Sum of the invoice, in the unit of `AmountDue`. `Total`.
        32 total: ::std::option::Option<i64>, "Total" Integer integer, TOTAL Field i64;
        /// `Total` without tax, in the unit of `AmountDue`; null when not known. `TotalExcludingTax`.
        33 total_excluding_tax: ::std::option::Option<i64>, "TotalExcludingTax" Integer integer, TOTAL_EXCLUDING_TAX Field i64;
        /// Account that was invoiced; null where it is not loaded. `Account`.
        #[cfg(feature = "crm")]
        34 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// Whether the invoice was imported. `IsImported`.
        35 is_imported: ::std::option::Option<bool>, "IsImported" Bool bool, IS_IMPORTED Field bool;
        /// Whether the invoice was refunded. `IsRefunded`.
        36 is_refunded: ::std::option::Option<bool>, "IsRefunded" Bool bool, IS_REFUNDED Field bool;
        /// Amount to be paid as a decimal in the currency. `CurrencyAmountDue`.
        37 currency_amount_due: ::std::option::Option<crate::wire::Decimal>, "CurrencyAmountDue" Decimal decimal, CURRENCY_AMOUNT_DUE Field crate::wire::Decimal;
        /// Amount paid so far as a decimal in the currency. `CurrencyAmountPaid`.
        38 currency_amount_paid: ::std::option::Option<crate::wire::Decimal>, "CurrencyAmountPaid" Decimal decimal, CURRENCY_AMOUNT_PAID Field crate::wire::Decimal;
        /// Sign of the currency, for display. `CurrencySymbol`.
        39 currency_symbol: ::std::option::Option<::std::string::String>, "CurrencySymbol" Text text, CURRENCY_SYMBOL Field ::std::string::String;
        /// Sum of the invoice as a decimal in the currency. `CurrencyTotal`.
        40 currency_total: ::std::option::Option<crate::wire::Decimal>, "CurrencyTotal" Decimal decimal, CURRENCY_TOTAL Field crate::wire::Decimal;
        /// Sum of the invoice without tax as a decimal in the currency. `CurrencyTotalExcludingTax`.
        41 currency_total_excluding_tax: ::std::option::Option<crate::wire::Decimal>, "CurrencyTotalExcludingTax" Decimal decimal, CURRENCY_TOTAL_EXCLUDING_TAX Field crate::wire::Decimal;
        /// `SubTotal` as a decimal in the currency. `CurrencySubTotal`.
        42 currency_sub_total: ::std::option::Option<crate::wire::Decimal>, "CurrencySubTotal" Decimal decimal, CURRENCY_SUB_TOTAL Field crate::wire::Decimal;
        /// `SubTotalExcludingTax` as a decimal in the currency. `CurrencySubTotalExcludingTax`.
        43 currency_sub_total_excluding_tax: ::std::option::Option<crate::wire::Decimal>, "CurrencySubTotalExcludingTax" Decimal decimal, CURRENCY_SUB_TOTAL_EXCLUDING_TAX Field crate::wire::Decimal;
        /// Tax on the invoice as a decimal in the currency. `CurrencyTax`.
        44 currency_tax: ::std::option::Option<crate::wire::Decimal>, "CurrencyTax" Decimal decimal, CURRENCY_TAX Field crate::wire::Decimal;
        /// Number of days the customer has to pay; null when the invoice sets no such term. `DaysUntilDue`.
        45 days_until_due: ::std::option::Option<i64>, "DaysUntilDue" Integer integer, DAYS_UNTIL_DUE Field i64;
        /// Stripe id of the customer who was invoiced. `CustomerId`.
        46 customer_id: ::std::option::Option<::std::string::String>, "CustomerId" Text text, CUSTOMER_ID Field ::std::string::String;
        /// State of the payment; the values are not documented. `PaymentStatus`.
        47 payment_status: ::std::option::Option<::std::string::String>, "PaymentStatus" Text text, PAYMENT_STATUS Field ::std::string::String;
        /// Credit notes issued on the invoice. `StripeCreditNotes`.
        48 stripe_credit_notes: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeCreditNote>>, "StripeCreditNotes" List list, STRIPE_CREDIT_NOTES Link crate::generated::models::StripeCreditNote;
        /// Id of the Stripe payment method tied to the invoice; null when there is none. `StripePaymentMethodId`.
        49 stripe_payment_method_id: ::std::option::Option<::std::string::String>, "StripePaymentMethodId" Text text, STRIPE_PAYMENT_METHOD_ID Field ::std::string::String;
        /// When the invoice was finalized; null while it is not. `FinalizedAt`.
        50 finalized_at: ::std::option::Option<crate::wire::Timestamp>, "FinalizedAt" Timestamp timestamp, FINALIZED_AT Field crate::wire::Timestamp;
        /// Stripe id of the subscription the invoice was issued for; null when there is none. `SubscriptionId` · at most 255 characters.
        51 subscription_id: ::std::option::Option<::std::string::String>, "SubscriptionId" Text text, SUBSCRIPTION_ID Field ::std::string::String;
        /// Amount credited after payment as a decimal in the currency. `CurrencyAmountCreditedPostPayment`.
        52 currency_amount_credited_post_payment: ::std::option::Option<crate::wire::Decimal>, "CurrencyAmountCreditedPostPayment" Decimal decimal, CURRENCY_AMOUNT_CREDITED_POST_PAYMENT Field crate::wire::Decimal;
        /// Amount credited before payment as a decimal in the currency. `CurrencyAmountCreditedPrePayment`.
        53 currency_amount_credited_pre_payment: ::std::option::Option<crate::wire::Decimal>, "CurrencyAmountCreditedPrePayment" Decimal decimal, CURRENCY_AMOUNT_CREDITED_PRE_PAYMENT Field crate::wire::Decimal;
    }
    sent {
    }
}
