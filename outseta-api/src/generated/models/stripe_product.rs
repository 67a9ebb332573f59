// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeProduct`, and how it is read.

crate::wire::entity! {
    /// Something sold through Stripe, mirrored together with the settings that Outseta adds to it: who may sign up, how a trial runs, what the buyer gets to see. A product that was made from a plan or an add-on keeps the uid of that one.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripeProduct "StripeProduct"
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
        /// Name of the product. `Name` · at most 250 characters.
        11 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// Text about the product. `Description`.
        12 description: ::std::option::Option<::std::string::String>, "Description" Text text, DESCRIPTION Field ::std::string::String;
        /// Whether the product is on offer. `IsActive`.
        13 is_active: ::std::option::Option<bool>, "IsActive" Bool bool, IS_ACTIVE Field bool;
        /// Stripe id of the tax code; null when none is set. `TaxCodeId` · at most 36 characters.
        14 tax_code_id: ::std::option::Option<::std::string::String>, "TaxCodeId" Text text, TAX_CODE_ID Field ::std::string::String;
        /// Word for one unit of the product, such as "seat". `UnitLabel` · at most 250 characters.
        15 unit_label: ::std::option::Option<::std::string::String>, "UnitLabel" Text text, UNIT_LABEL Field ::std::string::String;
        /// Content groups that the product opens. `ContentGroups`.
        16 content_groups: ::std::option::Option<::std::vec::Vec<crate::generated::models::ContentGroup>>, "ContentGroups" List list, CONTENT_GROUPS Link crate::generated::models::ContentGroup;
        /// Prices of the product. `StripePrices`.
        17 stripe_prices: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripePrice>>, "StripePrices" List list, STRIPE_PRICES Link crate::generated::models::StripePrice;
        /// How accounts may sign up for the product. `AccountRegistrationMode`.
        18 account_registration_mode: ::std::option::Option<crate::generated::enums::AccountRegistrationMode>, "AccountRegistrationMode" Enum enum_, ACCOUNT_REGISTRATION_MODE Field crate::generated::enums::AccountRegistrationMode;
        /// After how many months a purchase expires; what 0 stands for is not documented. `ExpiresAfterMonths`.
        19 expires_after_months: ::std::option::Option<i64>, "ExpiresAfterMonths" Integer integer, EXPIRES_AFTER_MONTHS Field i64;
        /// Day on which purchases expire; null when none is set. `ExpirationDate`.
        20 expiration_date: ::std::option::Option<crate::wire::Timestamp>, "ExpirationDate" Timestamp timestamp, EXPIRATION_DATE Field crate::wire::Timestamp;
        /// Whether the product is billed for each user. `IsPerUser`.
        21 is_per_user: ::std::option::Option<bool>, "IsPerUser" Bool bool, IS_PER_USER Field bool;
        /// Whether the buyer may change the quantity. `IsQuantityEditable`.
        22 is_quantity_editable: ::std::option::Option<bool>, "IsQuantityEditable" Bool bool, IS_QUANTITY_EDITABLE Field bool;
        /// Most people an account may have with this product; null for no limit. `MaximumPeople`.
        23 maximum_people: ::std::option::Option<i64>, "MaximumPeople" Integer integer, MAXIMUM_PEOPLE Field i64;
        /// Uid of the add-on that the product was made from on moving to Stripe; null when there is none. `MigratedAddOnUid` · at most 8 characters.
        24 migrated_add_on_uid: ::std::option::Option<crate::wire::Uid>, "MigratedAddOnUid" Uid uid, MIGRATED_ADD_ON_UID Field crate::wire::Uid;
        /// Uid of the plan that the product was made from on moving to Stripe; null when there is none. `MigratedPlanUid` · at most 8 characters.
        25 migrated_plan_uid: ::std::option::Option<crate::wire::Uid>, "MigratedPlanUid" Uid uid, MIGRATED_PLAN_UID Field crate::wire::Uid;
        /// Smallest quantity that can be bought; null for no minimum. `MinimumQuantity`.
        26 minimum_quantity: ::std::option::Option<i64>, "MinimumQuantity" Integer integer, MINIMUM_QUANTITY Field i64;
        /// Path that people with this product are sent to after logging in; null when none is set. `PostLoginPath` · at most 250 characters.
        27 post_login_path: ::std::option::Option<::std::string::String>, "PostLoginPath" Text text, POST_LOGIN_PATH Field ::std::string::String;
        /// Address that the buyer is sent to after the purchase; null when none is set. `PostPurchaseUrl` · at most 500 characters.
        28 post_purchase_url: ::std::option::Option<::std::string::String>, "PostPurchaseUrl" Text text, POST_PURCHASE_URL Field ::std::string::String;
        /// Whether a payment method must be given at sign-up. `RequirePaymentInformation`.
        29 require_payment_information: ::std::option::Option<bool>, "RequirePaymentInformation" Bool bool, REQUIRE_PAYMENT_INFORMATION Field bool;
        /// Links to other products that are offered with this one. `StripeProductCrossSells`.
        30 stripe_product_cross_sells: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeProductCrossSell>>, "StripeProductCrossSells" List list, STRIPE_PRODUCT_CROSS_SELLS Link crate::generated::models::StripeProductCrossSell;
        /// Length of the trial in days. `TrialPeriodDays`.
        31 trial_period_days: ::std::option::Option<i64>, "TrialPeriodDays" Integer integer, TRIAL_PERIOD_DAYS Field i64;
        /// Fixed date on which the trial ends; null when the trial is not tied to a date. `TrialUntilDate`.
        32 trial_until_date: ::std::option::Option<crate::wire::Timestamp>, "TrialUntilDate" Timestamp timestamp, TRIAL_UNTIL_DATE Field crate::wire::Timestamp;
        /// How often the product has been bought. `NumberOfPurchases`.
        33 number_of_purchases: ::std::option::Option<i64>, "NumberOfPurchases" Integer integer, NUMBER_OF_PURCHASES Field i64;
        /// How many subscriptions the product has. `NumberOfSubscriptions`.
        34 number_of_subscriptions: ::std::option::Option<i64>, "NumberOfSubscriptions" Integer integer, NUMBER_OF_SUBSCRIPTIONS Field i64;
        /// Family that the product belongs to; null where it is not loaded. `StripeProductFamily`.
        35 stripe_product_family: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeProductFamily>>, "StripeProductFamily" Object object, STRIPE_PRODUCT_FAMILY Link crate::generated::models::StripeProductFamily;
        /// Stripe id of the price that is used unless another is chosen; null when none is set. `DefaultPriceId` · at most 255 characters.
        36 default_price_id: ::std::option::Option<::std::string::String>, "DefaultPriceId" Text text, DEFAULT_PRICE_ID Field ::std::string::String;
        /// Whether the product may be deleted. `CanDelete`.
        37 can_delete: ::std::option::Option<bool>, "CanDelete" Bool bool, CAN_DELETE Field bool;
        /// Quantity of the product in the context that shows it; null elsewhere. The contexts are not documented. `Quantity`.
        38 quantity: ::std::option::Option<i64>, "Quantity" Integer integer, QUANTITY Field i64;
    }
    sent {
    }
}
