// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeCoupon`, and how it is read.

crate::wire::entity! {
    /// A price reduction defined in Stripe and mirrored by Outseta, either a fixed amount or a percentage. Discounts and promotion codes point at it.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripeCoupon "StripeCoupon"
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
        /// Fixed reduction as a whole number, in Stripe's own unit; null for a percentage coupon. `AmountOff`.
        11 amount_off: ::std::option::Option<i64>, "AmountOff" Integer integer, AMOUNT_OFF Field i64;
        /// Products that the coupon is limited to; null where not loaded or when there is no such limit. `AppliesToProducts`.
        12 applies_to_products: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeProduct>>, "AppliesToProducts" List list, APPLIES_TO_PRODUCTS Link crate::generated::models::StripeProduct;
        /// Currency code of the fixed reduction, three letters; null for a percentage coupon. `Currency` · at most 3 characters.
        13 currency: ::std::option::Option<::std::string::String>, "Currency" Text text, CURRENCY Field ::std::string::String;
        /// How long the reduction lasts, in Stripe's wording. `Duration` · at most 30 characters.
        14 duration: ::std::option::Option<::std::string::String>, "Duration" Text text, DURATION Field ::std::string::String;
        /// Number of months the reduction lasts; null when the duration is not counted in months. `DurationInMonths`.
        15 duration_in_months: ::std::option::Option<i64>, "DurationInMonths" Integer integer, DURATION_IN_MONTHS Field i64;
        /// How often the coupon may be redeemed in all; null for no limit. `MaxRedemptions`.
        16 max_redemptions: ::std::option::Option<i64>, "MaxRedemptions" Integer integer, MAX_REDEMPTIONS Field i64;
        /// Name of the coupon. `Name` · at most 250 characters.
        17 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// Reduction in percent; null for a coupon with a fixed amount. `PercentOff`.
        18 percent_off: ::std::option::Option<crate::wire::Decimal>, "PercentOff" Decimal decimal, PERCENT_OFF Field crate::wire::Decimal;
        /// Last moment at which the coupon can be redeemed; null for no deadline. `RedeemBy`.
        19 redeem_by: ::std::option::Option<crate::wire::Timestamp>, "RedeemBy" Timestamp timestamp, REDEEM_BY Field crate::wire::Timestamp;
        /// How often the coupon has been redeemed so far. `TimesRedeemed`.
        20 times_redeemed: ::std::option::Option<i64>, "TimesRedeemed" Integer integer, TIMES_REDEEMED Field i64;
        /// Whether the coupon can still be used. `Valid`.
        21 valid: ::std::option::Option<bool>, "Valid" Bool bool, VALID Field bool;
        /// Stripe ids of the products that the coupon is limited to. `AppliesToProductIds`.
        22 applies_to_product_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>, "AppliesToProductIds" Texts texts, APPLIES_TO_PRODUCT_IDS Field ::std::vec::Vec<::std::string::String>;
        /// Sign of the currency, for display. `CurrencySymbol`.
        23 currency_symbol: ::std::option::Option<::std::string::String>, "CurrencySymbol" Text text, CURRENCY_SYMBOL Field ::std::string::String;
        /// Fixed reduction as a decimal in the currency; null for a percentage coupon. `CurrencyAmountOff`.
        24 currency_amount_off: ::std::option::Option<crate::wire::Decimal>, "CurrencyAmountOff" Decimal decimal, CURRENCY_AMOUNT_OFF Field crate::wire::Decimal;
        /// Whether the coupon may be deleted. `CanDelete`.
        25 can_delete: ::std::option::Option<bool>, "CanDelete" Bool bool, CAN_DELETE Field bool;
    }
    sent {
    }
}
