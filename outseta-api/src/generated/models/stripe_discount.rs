// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeDiscount`, and how it is read.

crate::wire::entity! {
    /// A coupon at work: the period for which a Stripe coupon lowers the price of a subscription, an invoice or one of their items.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripeDiscount "StripeDiscount"
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
        /// Account that enjoys the discount; null where it is not loaded. `Account`.
        #[cfg(feature = "crm")]
        11 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// Stripe id of the checkout session in which the discount was applied; null when it came another way. `CheckoutSessionId` · at most 255 characters.
        12 checkout_session_id: ::std::option::Option<::std::string::String>, "CheckoutSessionId" Text text, CHECKOUT_SESSION_ID Field ::std::string::String;
        /// When the discount ends; null when no end is set. `End`.
        13 end: ::std::option::Option<crate::wire::Timestamp>, "End" Timestamp timestamp, END Field crate::wire::Timestamp;
        /// Stripe id of the invoice the discount is limited to; null when there is none. `InvoiceId` · at most 255 characters.
        14 invoice_id: ::std::option::Option<::std::string::String>, "InvoiceId" Text text, INVOICE_ID Field ::std::string::String;
        /// Stripe id of the invoice item the discount is limited to; null when there is none. `InvoiceItemId` · at most 255 characters.
        15 invoice_item_id: ::std::option::Option<::std::string::String>, "InvoiceItemId" Text text, INVOICE_ITEM_ID Field ::std::string::String;
        /// Whether the discount has been deleted. `IsDeleted`.
        16 is_deleted: ::std::option::Option<bool>, "IsDeleted" Bool bool, IS_DELETED Field bool;
        /// When the discount began. `Start`.
        17 start: ::std::option::Option<crate::wire::Timestamp>, "Start" Timestamp timestamp, START Field crate::wire::Timestamp;
        /// Coupon that the discount comes from; null where it is not loaded. `StripeCoupon`.
        18 stripe_coupon: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeCoupon>>, "StripeCoupon" Object object, STRIPE_COUPON Link crate::generated::models::StripeCoupon;
        /// Promotion code that was entered to get the discount; null where it is not loaded or when none was used. `StripePromotionCode`.
        19 stripe_promotion_code: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripePromotionCode>>, "StripePromotionCode" Object object, STRIPE_PROMOTION_CODE Link crate::generated::models::StripePromotionCode;
        /// Stripe id of the subscription the discount is limited to; null when there is none. `SubscriptionId` · at most 255 characters.
        20 subscription_id: ::std::option::Option<::std::string::String>, "SubscriptionId" Text text, SUBSCRIPTION_ID Field ::std::string::String;
        /// Stripe id of the subscription item the discount is limited to; null when there is none. `SubscriptionItemId` · at most 255 characters.
        21 subscription_item_id: ::std::option::Option<::std::string::String>, "SubscriptionItemId" Text text, SUBSCRIPTION_ITEM_ID Field ::std::string::String;
        /// Stripe id of the coupon. `CouponId`.
        22 coupon_id: ::std::option::Option<::std::string::String>, "CouponId" Text text, COUPON_ID Field ::std::string::String;
        /// Stripe id of the customer who has the discount. `CustomerId`.
        23 customer_id: ::std::option::Option<::std::string::String>, "CustomerId" Text text, CUSTOMER_ID Field ::std::string::String;
        /// Invoice the discount belongs to; null where it is not loaded or when there is none. `StripeInvoice`.
        24 stripe_invoice: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeInvoice>>, "StripeInvoice" Object object, STRIPE_INVOICE Link crate::generated::models::StripeInvoice;
        /// Subscription the discount belongs to; null where it is not loaded or when there is none. `StripeSubscription`.
        25 stripe_subscription: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeSubscription>>, "StripeSubscription" Object object, STRIPE_SUBSCRIPTION Link crate::generated::models::StripeSubscription;
        /// Stripe id of the promotion code; null when none was used. `PromotionCodeId`.
        26 promotion_code_id: ::std::option::Option<::std::string::String>, "PromotionCodeId" Text text, PROMOTION_CODE_ID Field ::std::string::String;
    }
    sent {
    }
}
