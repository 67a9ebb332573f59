// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Subscription`, and how it is read.

crate::wire::entity! {
    /// An account's hold on a plan for one renewal term.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp, demos.
    Subscription "Subscription"
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
        /// How long one paid period lasts. `BillingRenewalTerm`.
        5 billing_renewal_term: ::std::option::Option<crate::generated::enums::BillingRenewalTerm>, "BillingRenewalTerm" Enum enum_, BILLING_RENEWAL_TERM Field crate::generated::enums::BillingRenewalTerm;
        /// The account that subscribes. Null where the subscription is nested in its account, and to be left out there when writing. Sent on its own, a subscription names its account. `Account`.
        #[cfg(feature = "crm")]
        6 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// The plan subscribed to. Null in nested subscriptions unless the fields parameter reaches for it. `Plan`.
        #[cfg(feature = "billing")]
        7 plan: ::std::option::Option<::std::boxed::Box<crate::generated::models::Plan>>, "Plan" Object object, PLAN Link crate::generated::models::Plan;
        /// Number of units; null when the plan does not count units. `Quantity`.
        8 quantity: ::std::option::Option<crate::wire::Decimal>, "Quantity" Decimal decimal, QUANTITY Field crate::wire::Decimal;
        /// When the subscription begins, UTC; may lie in the future. `StartDate`.
        9 start_date: ::std::option::Option<crate::wire::Timestamp>, "StartDate" Timestamp timestamp, START_DATE Field crate::wire::Timestamp;
        /// When the subscription ends, UTC; null while no end is set. `EndDate`.
        10 end_date: ::std::option::Option<crate::wire::Timestamp>, "EndDate" Timestamp timestamp, END_DATE Field crate::wire::Timestamp;
        /// When the subscription expires, UTC, for plans that do. `ExpirationDate`.
        11 expiration_date: ::std::option::Option<crate::wire::Timestamp>, "ExpirationDate" Timestamp timestamp, EXPIRATION_DATE Field crate::wire::Timestamp;
        /// When the next period begins, UTC. `RenewalDate`.
        12 renewal_date: ::std::option::Option<crate::wire::Timestamp>, "RenewalDate" Timestamp timestamp, RENEWAL_DATE Field crate::wire::Timestamp;
        /// Quantity that the subscriber has to move to, named together with IsPlanUpgradeRequired. `NewRequiredQuantity`.
        13 new_required_quantity: ::std::option::Option<crate::wire::Decimal>, "NewRequiredQuantity" Decimal decimal, NEW_REQUIRED_QUANTITY Field crate::wire::Decimal;
        /// Whether the subscriber has been told to upgrade, in plan or in quantity. `IsPlanUpgradeRequired`.
        14 is_plan_upgrade_required: ::std::option::Option<bool>, "IsPlanUpgradeRequired" Bool bool, IS_PLAN_UPGRADE_REQUIRED Field bool;
        /// Text that tells the subscriber why an upgrade is needed. `PlanUpgradeRequiredMessage`.
        15 plan_upgrade_required_message: ::std::option::Option<::std::string::String>, "PlanUpgradeRequiredMessage" Text text, PLAN_UPGRADE_REQUIRED_MESSAGE Field ::std::string::String;
        /// Add-ons of the subscription. Sent along with a first subscription or a change of plan, each with its AddOn, and with a term and a quantity if need be. `SubscriptionAddOns`.
        #[cfg(feature = "billing")]
        16 subscription_add_ons: ::std::option::Option<::std::vec::Vec<crate::generated::models::SubscriptionAddOn>>, "SubscriptionAddOns" List list, SUBSCRIPTION_ADD_ONS Link crate::generated::models::SubscriptionAddOn;
        /// Coupons redeemed by the subscription. In a sign-up, send one entry whose DiscountCoupon has the code as UniqueIdentifier. For a subscription that exists there are operations of their own. `DiscountCouponSubscriptions`.
        #[cfg(feature = "billing")]
        17 discount_coupon_subscriptions: ::std::option::Option<::std::vec::Vec<crate::generated::models::DiscountCouponSubscription>>, "DiscountCouponSubscriptions" List list, DISCOUNT_COUPON_SUBSCRIPTIONS Link crate::generated::models::DiscountCouponSubscription;
        /// Code of the coupon in use. `DiscountCode`.
        18 discount_code: ::std::option::Option<::std::string::String>, "DiscountCode" Text text, DISCOUNT_CODE Field ::std::string::String;
        /// When the coupon in use stops to count, UTC. `DiscountCouponExpirationDate`.
        19 discount_coupon_expiration_date: ::std::option::Option<crate::wire::Timestamp>, "DiscountCouponExpirationDate" Timestamp timestamp, DISCOUNT_COUPON_EXPIRATION_DATE Field crate::wire::Timestamp;
        /// The youngest invoice of the subscription. `LatestInvoice` · set by the server.
        #[cfg(feature = "billing")]
        20 latest_invoice: ::std::option::Option<::std::boxed::Box<crate::generated::models::Invoice>>, "LatestInvoice" Object object, LATEST_INVOICE Link crate::generated::models::Invoice;
        /// Price of one period, worked out by the server. `Rate` · set by the server.
        21 rate: ::std::option::Option<crate::wire::Decimal>, "Rate" Decimal decimal, RATE Field crate::wire::Decimal;
    }
    sent {
    }
}
