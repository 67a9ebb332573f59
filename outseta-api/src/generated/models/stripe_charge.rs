// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeCharge`, and how it is read.

crate::wire::entity! {
    /// One attempt to take money from a customer, as Stripe holds it and Outseta mirrors it. Amounts come twice: the whole-number members follow Stripe, presumably in the smallest unit of the currency, and `CurrencyAmount` is a decimal. No recorded answer confirms either.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripeCharge "StripeCharge"
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
        /// Size of the charge as a whole number, in Stripe's own unit. `Amount`.
        11 amount: ::std::option::Option<i64>, "Amount" Integer integer, AMOUNT Field i64;
        /// Part of the charge that was captured, in the unit of `Amount`. `AmountCaptured`.
        12 amount_captured: ::std::option::Option<i64>, "AmountCaptured" Integer integer, AMOUNT_CAPTURED Field i64;
        /// Part of the charge that was given back, in the unit of `Amount`. `AmountRefunded`.
        13 amount_refunded: ::std::option::Option<i64>, "AmountRefunded" Integer integer, AMOUNT_REFUNDED Field i64;
        /// Whether the charge was captured. `Captured`.
        14 captured: ::std::option::Option<bool>, "Captured" Bool bool, CAPTURED Field bool;
        /// Currency code of the amounts, three letters. `Currency` · at most 3 characters.
        15 currency: ::std::option::Option<::std::string::String>, "Currency" Text text, CURRENCY Field ::std::string::String;
        /// Whether the charge counts as paid. `Paid`.
        16 paid: ::std::option::Option<bool>, "Paid" Bool bool, PAID Field bool;
        /// Stripe id of the payment intent that the charge belongs to; null when there is none. `PaymentIntentId` · at most 50 characters.
        17 payment_intent_id: ::std::option::Option<::std::string::String>, "PaymentIntentId" Text text, PAYMENT_INTENT_ID Field ::std::string::String;
        /// Whether Stripe holds the charge to be refunded. `Refunded`.
        18 refunded: ::std::option::Option<bool>, "Refunded" Bool bool, REFUNDED Field bool;
        /// State of the charge, in Stripe's wording. `Status` · at most 30 characters.
        19 status: ::std::option::Option<::std::string::String>, "Status" Text text, STATUS Field ::std::string::String;
        /// Payment method that was charged; null where it is not loaded. `StripePaymentMethod`.
        20 stripe_payment_method: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripePaymentMethod>>, "StripePaymentMethod" Object object, STRIPE_PAYMENT_METHOD Link crate::generated::models::StripePaymentMethod;
        /// Account that was charged; null where it is not loaded. `Account`.
        #[cfg(feature = "crm")]
        21 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// Further text stored with the charge; what it holds is not documented. `ExtraData` · at most 256 characters.
        22 extra_data: ::std::option::Option<::std::string::String>, "ExtraData" Text text, EXTRA_DATA Field ::std::string::String;
        /// Sign of the currency, for display. `CurrencySymbol`.
        23 currency_symbol: ::std::option::Option<::std::string::String>, "CurrencySymbol" Text text, CURRENCY_SYMBOL Field ::std::string::String;
        /// Size of the charge as a decimal in the currency. `CurrencyAmount`.
        24 currency_amount: ::std::option::Option<crate::wire::Decimal>, "CurrencyAmount" Decimal decimal, CURRENCY_AMOUNT Field crate::wire::Decimal;
        /// Stripe id of the customer who was charged. `CustomerId`.
        25 customer_id: ::std::option::Option<::std::string::String>, "CustomerId" Text text, CUSTOMER_ID Field ::std::string::String;
        /// Stripe id of the payment method that was charged. `PaymentMethodId`.
        26 payment_method_id: ::std::option::Option<::std::string::String>, "PaymentMethodId" Text text, PAYMENT_METHOD_ID Field ::std::string::String;
        /// Refunds made on the charge. `StripeRefunds`.
        27 stripe_refunds: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeRefund>>, "StripeRefunds" List list, STRIPE_REFUNDS Link crate::generated::models::StripeRefund;
        /// Application fee taken from the charge, as a whole number in Stripe's own unit; null when there is none. `ApplicationFeeAmount`.
        28 application_fee_amount: ::std::option::Option<i64>, "ApplicationFeeAmount" Integer integer, APPLICATION_FEE_AMOUNT Field i64;
        /// Stripe id of the application fee; null when there is none. `ApplicationFeeId` · at most 255 characters.
        29 application_fee_id: ::std::option::Option<::std::string::String>, "ApplicationFeeId" Text text, APPLICATION_FEE_ID Field ::std::string::String;
    }
    sent {
    }
}
