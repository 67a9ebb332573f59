// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripePaymentMethod`, and how it is read.

crate::wire::entity! {
    /// A means of payment that Stripe holds for an account, such as a card or a bank account. It shows what helps to recognise the means, not its full number.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripePaymentMethod "StripePaymentMethod"
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
        /// Account the payment method belongs to; null where it is not loaded. `Account`.
        #[cfg(feature = "crm")]
        11 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// Brand of the card; null when it is not a card. `Card_Brand`.
        12 card_brand: ::std::option::Option<::std::string::String>, "Card_Brand" Text text, CARD_BRAND Field ::std::string::String;
        /// Month in which the card expires; null when it is not a card. `Card_ExpMonth`.
        13 card_exp_month: ::std::option::Option<i64>, "Card_ExpMonth" Integer integer, CARD_EXP_MONTH Field i64;
        /// Year in which the card expires; null when it is not a card. `Card_ExpYear`.
        14 card_exp_year: ::std::option::Option<i64>, "Card_ExpYear" Integer integer, CARD_EXP_YEAR Field i64;
        /// Kind of wallet that holds the card; null when there is none. `Card_Wallet_Type`.
        15 card_wallet_type: ::std::option::Option<::std::string::String>, "Card_Wallet_Type" Text text, CARD_WALLET_TYPE Field ::std::string::String;
        /// Name of the bank; null when it is not a bank account. `BankName`.
        16 bank_name: ::std::option::Option<::std::string::String>, "BankName" Text text, BANK_NAME Field ::std::string::String;
        /// Last four digits of the card or account number. `Last4`.
        17 last4: ::std::option::Option<::std::string::String>, "Last4" Text text, LAST4 Field ::std::string::String;
        /// Kind of payment method, in Stripe's wording. `Type`.
        18 r#type: ::std::option::Option<::std::string::String>, "Type" Text text, TYPE Field ::std::string::String;
        /// Text that names the payment method to people. `Label`.
        19 label: ::std::option::Option<::std::string::String>, "Label" Text text, LABEL Field ::std::string::String;
    }
    sent {
    }
}
