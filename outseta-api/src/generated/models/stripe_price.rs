// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripePrice`, and how it is read.

crate::wire::entity! {
    /// What a Stripe product costs, once or per interval. Amounts come twice: the whole-number members follow Stripe, presumably in the smallest unit of the currency, and those whose name begins with `Currency` are decimals. Members beginning with `Recurring_` describe the rhythm of billing.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripePrice "StripePrice"
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
        /// How the price of a quantity is worked out, in Stripe's wording. `BillingScheme` · at most 36 characters.
        11 billing_scheme: ::std::option::Option<::std::string::String>, "BillingScheme" Text text, BILLING_SCHEME Field ::std::string::String;
        /// Currency code of the price. `Currency` · at most 36 characters.
        12 currency: ::std::option::Option<::std::string::String>, "Currency" Text text, CURRENCY Field ::std::string::String;
        /// Whether the price can be used for new purchases. `IsActive`.
        13 is_active: ::std::option::Option<bool>, "IsActive" Bool bool, IS_ACTIVE Field bool;
        /// Short name of the price for its seller. `Nickname` · at most 250 characters.
        14 nickname: ::std::option::Option<::std::string::String>, "Nickname" Text text, NICKNAME Field ::std::string::String;
        /// Unit of the billing interval, in Stripe's wording; null for a one-time price. `Recurring_Interval` · at most 36 characters.
        15 recurring_interval: ::std::option::Option<::std::string::String>, "Recurring_Interval" Text text, RECURRING_INTERVAL Field ::std::string::String;
        /// How many interval units lie between two bills; null for a one-time price. `Recurring_IntervalCount`.
        16 recurring_interval_count: ::std::option::Option<i64>, "Recurring_IntervalCount" Integer integer, RECURRING_INTERVAL_COUNT Field i64;
        /// Meter that counts the usage billed; null where it is not loaded or when the price is not metered. `Recurring_StripeMeter`.
        17 recurring_stripe_meter: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeMeter>>, "Recurring_StripeMeter" Object object, RECURRING_STRIPE_METER Link crate::generated::models::StripeMeter;
        /// How the quantity is found, in Stripe's wording; null for a one-time price. `Recurring_UsageType` · at most 36 characters.
        18 recurring_usage_type: ::std::option::Option<::std::string::String>, "Recurring_UsageType" Text text, RECURRING_USAGE_TYPE Field ::std::string::String;
        /// Product that the price belongs to; null where it is not loaded. `StripeProduct`.
        19 stripe_product: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeProduct>>, "StripeProduct" Object object, STRIPE_PRODUCT Link crate::generated::models::StripeProduct;
        /// Whether tax is part of the price or comes on top, in Stripe's wording. `TaxBehavior` · at most 36 characters.
        20 tax_behavior: ::std::option::Option<::std::string::String>, "TaxBehavior" Text text, TAX_BEHAVIOR Field ::std::string::String;
        /// Number that the quantity is divided by before it is priced; null when it is taken as it is. `TransformQuantity_DivideBy`.
        21 transform_quantity_divide_by: ::std::option::Option<i64>, "TransformQuantity_DivideBy" Integer integer, TRANSFORM_QUANTITY_DIVIDE_BY Field i64;
        /// Kind of price, one-time or recurring, in Stripe's wording. `Type` · at most 36 characters.
        22 r#type: ::std::option::Option<::std::string::String>, "Type" Text text, TYPE Field ::std::string::String;
        /// Price of one unit as a whole number, in Stripe's own unit; null when there is no fixed unit price. `UnitAmount`.
        23 unit_amount: ::std::option::Option<i64>, "UnitAmount" Integer integer, UNIT_AMOUNT Field i64;
        /// Price of one unit in the unit of `UnitAmount`, with decimals for prices finer than that. `UnitAmountDecimal`.
        24 unit_amount_decimal: ::std::option::Option<crate::wire::Decimal>, "UnitAmountDecimal" Decimal decimal, UNIT_AMOUNT_DECIMAL Field crate::wire::Decimal;
        /// Sign of the currency, for display. `CurrencySymbol`.
        25 currency_symbol: ::std::option::Option<::std::string::String>, "CurrencySymbol" Text text, CURRENCY_SYMBOL Field ::std::string::String;
        /// `UnitAmount` as a decimal in the currency. `CurrencyUnitAmount`.
        26 currency_unit_amount: ::std::option::Option<crate::wire::Decimal>, "CurrencyUnitAmount" Decimal decimal, CURRENCY_UNIT_AMOUNT Field crate::wire::Decimal;
        /// `UnitAmountDecimal` as a decimal in the currency. `CurrencyUnitAmountDecimal`.
        27 currency_unit_amount_decimal: ::std::option::Option<crate::wire::Decimal>, "CurrencyUnitAmountDecimal" Decimal decimal, CURRENCY_UNIT_AMOUNT_DECIMAL Field crate::wire::Decimal;
        /// Text that describes the billing interval to people. `Recurring_Description`.
        28 recurring_description: ::std::option::Option<::std::string::String>, "Recurring_Description" Text text, RECURRING_DESCRIPTION Field ::std::string::String;
        /// Id of the Stripe meter; null when the price is not metered. `StripeMeterId`.
        29 stripe_meter_id: ::std::option::Option<::std::string::String>, "StripeMeterId" Text text, STRIPE_METER_ID Field ::std::string::String;
        /// Id of the Stripe product. `StripeProductId`.
        30 stripe_product_id: ::std::option::Option<::std::string::String>, "StripeProductId" Text text, STRIPE_PRODUCT_ID Field ::std::string::String;
        /// Highest price that a customer may choose, in the unit of `UnitAmount`; null for no maximum. `CustomUnitAmount_Maximum`.
        31 custom_unit_amount_maximum: ::std::option::Option<i64>, "CustomUnitAmount_Maximum" Integer integer, CUSTOM_UNIT_AMOUNT_MAXIMUM Field i64;
        /// Lowest price that a customer may choose, in the unit of `UnitAmount`; null for no minimum. `CustomUnitAmount_Minimum`.
        32 custom_unit_amount_minimum: ::std::option::Option<i64>, "CustomUnitAmount_Minimum" Integer integer, CUSTOM_UNIT_AMOUNT_MINIMUM Field i64;
        /// Price suggested to a customer who may choose, in the unit of `UnitAmount`; null for none. `CustomUnitAmount_Preset`.
        33 custom_unit_amount_preset: ::std::option::Option<i64>, "CustomUnitAmount_Preset" Integer integer, CUSTOM_UNIT_AMOUNT_PRESET Field i64;
        /// How tiers add up, in Stripe's wording; null when the price has no tiers. `TiersMode` · at most 36 characters.
        34 tiers_mode: ::std::option::Option<::std::string::String>, "TiersMode" Text text, TIERS_MODE Field ::std::string::String;
        /// Whether the sign-up form offers the price. `ShowInSignUpForm`.
        35 show_in_sign_up_form: ::std::option::Option<bool>, "ShowInSignUpForm" Bool bool, SHOW_IN_SIGN_UP_FORM Field bool;
        /// Billing interval in days; null when there is none. `Recurring_IntervalDays`.
        36 recurring_interval_days: ::std::option::Option<i64>, "Recurring_IntervalDays" Integer integer, RECURRING_INTERVAL_DAYS Field i64;
    }
    sent {
    }
}
