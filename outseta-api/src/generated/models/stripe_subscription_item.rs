// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeSubscriptionItem`, and how it is read.

crate::wire::entity! {
    /// One price of a Stripe subscription and how many of it are subscribed to.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripeSubscriptionItem "StripeSubscriptionItem"
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
        /// Start of the billing period under way. `CurrentPeriodStart`.
        11 current_period_start: ::std::option::Option<crate::wire::Timestamp>, "CurrentPeriodStart" Timestamp timestamp, CURRENT_PERIOD_START Field crate::wire::Timestamp;
        /// End of the billing period under way. `CurrentPeriodEnd`.
        12 current_period_end: ::std::option::Option<crate::wire::Timestamp>, "CurrentPeriodEnd" Timestamp timestamp, CURRENT_PERIOD_END Field crate::wire::Timestamp;
        /// Subscription that the item is part of; null where it is not loaded. `StripeSubscription`.
        13 stripe_subscription: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeSubscription>>, "StripeSubscription" Object object, STRIPE_SUBSCRIPTION Link crate::generated::models::StripeSubscription;
        /// Discounts that apply to this item. `StripeDiscounts`.
        14 stripe_discounts: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeDiscount>>, "StripeDiscounts" List list, STRIPE_DISCOUNTS Link crate::generated::models::StripeDiscount;
        /// Price that is subscribed to; null where it is not loaded. `StripePrice`.
        15 stripe_price: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripePrice>>, "StripePrice" Object object, STRIPE_PRICE Link crate::generated::models::StripePrice;
        /// How many units are subscribed to. `Quantity`.
        16 quantity: ::std::option::Option<i64>, "Quantity" Integer integer, QUANTITY Field i64;
        /// Stripe id of the price. `PriceId`.
        17 price_id: ::std::option::Option<::std::string::String>, "PriceId" Text text, PRICE_ID Field ::std::string::String;
    }
    sent {
    }
}
