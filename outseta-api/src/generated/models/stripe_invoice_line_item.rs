// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeInvoiceLineItem`, and how it is read.

crate::wire::entity! {
    /// One line of a Stripe invoice: a price, how many of it, and for which period.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripeInvoiceLineItem "StripeInvoiceLineItem"
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
        /// Invoice that the line stands on; null where it is not loaded. `StripeInvoice`.
        11 stripe_invoice: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeInvoice>>, "StripeInvoice" Object object, STRIPE_INVOICE Link crate::generated::models::StripeInvoice;
        /// Amount of the line as a whole number, in Stripe's own unit, presumably the smallest of the currency. `Amount`.
        12 amount: ::std::option::Option<i64>, "Amount" Integer integer, AMOUNT Field i64;
        /// Currency code of the amount, three letters. `Currency` · at most 3 characters.
        13 currency: ::std::option::Option<::std::string::String>, "Currency" Text text, CURRENCY Field ::std::string::String;
        /// Start of the period that the line covers. `PeriodStart`.
        14 period_start: ::std::option::Option<crate::wire::Timestamp>, "PeriodStart" Timestamp timestamp, PERIOD_START Field crate::wire::Timestamp;
        /// End of the period that the line covers. `PeriodEnd`.
        15 period_end: ::std::option::Option<crate::wire::Timestamp>, "PeriodEnd" Timestamp timestamp, PERIOD_END Field crate::wire::Timestamp;
        /// How many units the line bills; null when it is not counted. `Quantity`.
        16 quantity: ::std::option::Option<i64>, "Quantity" Integer integer, QUANTITY Field i64;
        /// Discounts that apply to this line. `StripeDiscounts`.
        17 stripe_discounts: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeDiscount>>, "StripeDiscounts" List list, STRIPE_DISCOUNTS Link crate::generated::models::StripeDiscount;
        /// Price that the line bills; null where it is not loaded. `StripePrice`.
        18 stripe_price: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripePrice>>, "StripePrice" Object object, STRIPE_PRICE Link crate::generated::models::StripePrice;
        /// End date kept beside the billed period; how it differs from `PeriodEnd` is not documented. `EndDate`.
        19 end_date: ::std::option::Option<crate::wire::Timestamp>, "EndDate" Timestamp timestamp, END_DATE Field crate::wire::Timestamp;
        /// Amount of the line as a decimal in the currency. `CurrencyAmount`.
        20 currency_amount: ::std::option::Option<crate::wire::Decimal>, "CurrencyAmount" Decimal decimal, CURRENCY_AMOUNT Field crate::wire::Decimal;
        /// Stripe id of the price. `PriceId`.
        21 price_id: ::std::option::Option<::std::string::String>, "PriceId" Text text, PRICE_ID Field ::std::string::String;
        /// Whether the line settles a change in the middle of a period. `Proration`.
        22 proration: ::std::option::Option<bool>, "Proration" Bool bool, PRORATION Field bool;
    }
    sent {
    }
}
