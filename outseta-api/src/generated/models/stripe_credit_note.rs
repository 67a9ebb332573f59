// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeCreditNote`, and how it is read.

crate::wire::entity! {
    /// A correction that lowers what a Stripe invoice asks for, or pays part of it back, mirrored by Outseta. Whole-number amounts follow Stripe, presumably in the smallest unit of the currency; `CurrencyTotal` is a decimal.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripeCreditNote "StripeCreditNote"
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
        /// Currency code of the amounts, three letters. `Currency` · at most 3 characters.
        11 currency: ::std::option::Option<::std::string::String>, "Currency" Text text, CURRENCY Field ::std::string::String;
        /// Stripe id of the customer the note was issued to. `CustomerId` · at most 50 characters.
        12 customer_id: ::std::option::Option<::std::string::String>, "CustomerId" Text text, CUSTOMER_ID Field ::std::string::String;
        /// Stripe id of the invoice that the note corrects. `InvoiceId` · at most 50 characters.
        13 invoice_id: ::std::option::Option<::std::string::String>, "InvoiceId" Text text, INVOICE_ID Field ::std::string::String;
        /// Why the note was issued, in Stripe's wording; null when none was given. `Reason` · at most 30 characters.
        14 reason: ::std::option::Option<::std::string::String>, "Reason" Text text, REASON Field ::std::string::String;
        /// State of the note, in Stripe's wording. `Status` · at most 30 characters.
        15 status: ::std::option::Option<::std::string::String>, "Status" Text text, STATUS Field ::std::string::String;
        /// Total of the note as a whole number, in Stripe's own unit. `Total`.
        16 total: ::std::option::Option<i64>, "Total" Integer integer, TOTAL Field i64;
        /// Sign of the currency, for display. `CurrencySymbol`.
        17 currency_symbol: ::std::option::Option<::std::string::String>, "CurrencySymbol" Text text, CURRENCY_SYMBOL Field ::std::string::String;
        /// Total of the note as a decimal in the currency. `CurrencyTotal`.
        18 currency_total: ::std::option::Option<crate::wire::Decimal>, "CurrencyTotal" Decimal decimal, CURRENCY_TOTAL Field crate::wire::Decimal;
        /// Part of the note settled outside Stripe, in the unit of `Total`; null when there is none. `OutOfBandAmount`.
        19 out_of_band_amount: ::std::option::Option<i64>, "OutOfBandAmount" Integer integer, OUT_OF_BAND_AMOUNT Field i64;
        /// Part of the note credited after the invoice was paid, in the unit of `Total`. `PostPaymentAmount`.
        20 post_payment_amount: ::std::option::Option<i64>, "PostPaymentAmount" Integer integer, POST_PAYMENT_AMOUNT Field i64;
        /// Part of the note credited before the invoice was paid, in the unit of `Total`. `PrePaymentAmount`.
        21 pre_payment_amount: ::std::option::Option<i64>, "PrePaymentAmount" Integer integer, PRE_PAYMENT_AMOUNT Field i64;
        /// Kind of credit note, in Stripe's wording. `Type` · at most 30 characters.
        22 r#type: ::std::option::Option<::std::string::String>, "Type" Text text, TYPE Field ::std::string::String;
    }
    sent {
    }
}
