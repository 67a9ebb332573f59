// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripePromotionCode`, and how it is read.

crate::wire::entity! {
    /// A code that a customer types in to get the reduction of a Stripe coupon.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripePromotionCode "StripePromotionCode"
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
        /// Account that the code is reserved for; null where it is not loaded or when anybody may use it. `Account`.
        #[cfg(feature = "crm")]
        11 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// Whether the code is switched on. `Active`.
        12 active: ::std::option::Option<bool>, "Active" Bool bool, ACTIVE Field bool;
        /// The code as the customer types it. `Code` · at most 250 characters.
        13 code: ::std::option::Option<::std::string::String>, "Code" Text text, CODE Field ::std::string::String;
        /// When the code stops working; null for no deadline. `ExpiresAt`.
        14 expires_at: ::std::option::Option<crate::wire::Timestamp>, "ExpiresAt" Timestamp timestamp, EXPIRES_AT Field crate::wire::Timestamp;
        /// How often the code may be redeemed in all; null for no limit. `MaxRedemptions`.
        15 max_redemptions: ::std::option::Option<i64>, "MaxRedemptions" Integer integer, MAX_REDEMPTIONS Field i64;
        /// Whether only a customer's first purchase may use the code. `Restrictions_FirstTimeTransaction`.
        16 restrictions_first_time_transaction: ::std::option::Option<bool>, "Restrictions_FirstTimeTransaction" Bool bool, RESTRICTIONS_FIRST_TIME_TRANSACTION Field bool;
        /// Coupon that the code stands for; null where it is not loaded. `StripeCoupon`.
        17 stripe_coupon: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeCoupon>>, "StripeCoupon" Object object, STRIPE_COUPON Link crate::generated::models::StripeCoupon;
        /// How often the code has been redeemed so far. `TimesRedeemed`.
        18 times_redeemed: ::std::option::Option<i64>, "TimesRedeemed" Integer integer, TIMES_REDEEMED Field i64;
        /// Whether the code can be used at present. `Valid`.
        19 valid: ::std::option::Option<bool>, "Valid" Bool bool, VALID Field bool;
        /// Stripe id of the customer the code is reserved for; null when anybody may use it. `CustomerId`.
        20 customer_id: ::std::option::Option<::std::string::String>, "CustomerId" Text text, CUSTOMER_ID Field ::std::string::String;
        /// Stripe id of the coupon. `CouponId`.
        21 coupon_id: ::std::option::Option<::std::string::String>, "CouponId" Text text, COUPON_ID Field ::std::string::String;
    }
    sent {
    }
}
