// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeSubscription`, and how it is read.

crate::wire::entity! {
    /// A subscription that Stripe bills for an account, mirrored by Outseta. What is subscribed to stands in its items.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi.
    StripeSubscription "StripeSubscription"
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
        /// When the subscription is set to end; null when no end is planned. `CancelAt`.
        11 cancel_at: ::std::option::Option<crate::wire::Timestamp>, "CancelAt" Timestamp timestamp, CANCEL_AT Field crate::wire::Timestamp;
        /// Whether the subscription ends with the current period. `CancelAtPeriodEnd`.
        12 cancel_at_period_end: ::std::option::Option<bool>, "CancelAtPeriodEnd" Bool bool, CANCEL_AT_PERIOD_END Field bool;
        /// What is known of the cancellation; null where it is not loaded or when there was none. `StripeSubscriptionCancellation`.
        13 stripe_subscription_cancellation: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeSubscriptionCancellation>>, "StripeSubscriptionCancellation" Object object, STRIPE_SUBSCRIPTION_CANCELLATION Link crate::generated::models::StripeSubscriptionCancellation;
        /// Currency code of the subscription, three letters. `Currency` · at most 3 characters.
        14 currency: ::std::option::Option<::std::string::String>, "Currency" Text text, CURRENCY Field ::std::string::String;
        /// When the subscription ended; null while it runs. `EndedAt`.
        15 ended_at: ::std::option::Option<crate::wire::Timestamp>, "EndedAt" Timestamp timestamp, ENDED_AT Field crate::wire::Timestamp;
        /// What happens to invoices while collection is paused, in Stripe's wording; null when it is not paused. `PauseCollection_Behavior` · at most 30 characters.
        16 pause_collection_behavior: ::std::option::Option<::std::string::String>, "PauseCollection_Behavior" Text text, PAUSE_COLLECTION_BEHAVIOR Field ::std::string::String;
        /// When collection goes on; null when it is not paused or no date is set. `PauseCollection_ResumesAt`.
        17 pause_collection_resumes_at: ::std::option::Option<crate::wire::Timestamp>, "PauseCollection_ResumesAt" Timestamp timestamp, PAUSE_COLLECTION_RESUMES_AT Field crate::wire::Timestamp;
        /// When the subscription began. `StartDate`.
        18 start_date: ::std::option::Option<crate::wire::Timestamp>, "StartDate" Timestamp timestamp, START_DATE Field crate::wire::Timestamp;
        /// State of the subscription, in Stripe's wording. `Status` · at most 30 characters.
        19 status: ::std::option::Option<::std::string::String>, "Status" Text text, STATUS Field ::std::string::String;
        /// When the trial ends or ended; null without a trial. `TrialEnd`.
        20 trial_end: ::std::option::Option<crate::wire::Timestamp>, "TrialEnd" Timestamp timestamp, TRIAL_END Field crate::wire::Timestamp;
        /// Discounts that apply to the subscription. `StripeDiscounts`.
        21 stripe_discounts: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeDiscount>>, "StripeDiscounts" List list, STRIPE_DISCOUNTS Link crate::generated::models::StripeDiscount;
        /// Prices and quantities that are subscribed to. `StripeSubscriptionItems`.
        22 stripe_subscription_items: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeSubscriptionItem>>, "StripeSubscriptionItems" List list, STRIPE_SUBSCRIPTION_ITEMS Link crate::generated::models::StripeSubscriptionItem;
        /// Schedules of planned changes. `StripeSubscriptionSchedules`.
        23 stripe_subscription_schedules: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeSubscriptionSchedule>>, "StripeSubscriptionSchedules" List list, STRIPE_SUBSCRIPTION_SCHEDULES Link crate::generated::models::StripeSubscriptionSchedule;
        /// Account that has the subscription; null where it is not loaded. `Account`.
        #[cfg(feature = "crm")]
        24 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// Uid of the account that has the subscription. `AccountUid` · at most 10 characters.
        25 account_uid: ::std::option::Option<crate::wire::Uid>, "AccountUid" Uid uid, ACCOUNT_UID Field crate::wire::Uid;
        /// Stripe id of the customer who is billed. `CustomerId`.
        26 customer_id: ::std::option::Option<::std::string::String>, "CustomerId" Text text, CUSTOMER_ID Field ::std::string::String;
        /// Stripe id of the schedule in force; null when there is none. `ScheduleId`.
        27 schedule_id: ::std::option::Option<::std::string::String>, "ScheduleId" Text text, SCHEDULE_ID Field ::std::string::String;
        /// Stripe ids of the discounts. `StripeDiscountIds`.
        28 stripe_discount_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>, "StripeDiscountIds" Texts texts, STRIPE_DISCOUNT_IDS Field ::std::vec::Vec<::std::string::String>;
        /// Stripe ids of the prices in one text; how several are joined is not documented. `StripePriceIds`.
        29 stripe_price_ids: ::std::option::Option<::std::string::String>, "StripePriceIds" Text text, STRIPE_PRICE_IDS Field ::std::string::String;
        /// Length of the trial in days. `TrialPeriodDays`.
        30 trial_period_days: ::std::option::Option<i64>, "TrialPeriodDays" Integer integer, TRIAL_PERIOD_DAYS Field i64;
        /// Schedule in force; null where it is not loaded or when there is none. `CurrentStripeSubscriptionSchedule`.
        31 current_stripe_subscription_schedule: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeSubscriptionSchedule>>, "CurrentStripeSubscriptionSchedule" Object object, CURRENT_STRIPE_SUBSCRIPTION_SCHEDULE Link crate::generated::models::StripeSubscriptionSchedule;
        /// Application fee in percent of each invoice; null when there is none. `ApplicationFeePercent`.
        32 application_fee_percent: ::std::option::Option<crate::wire::Decimal>, "ApplicationFeePercent" Decimal decimal, APPLICATION_FEE_PERCENT Field crate::wire::Decimal;
        /// Moment from which billing periods are counted; null when not known. `BillingCycleAnchor`.
        33 billing_cycle_anchor: ::std::option::Option<crate::wire::Timestamp>, "BillingCycleAnchor" Timestamp timestamp, BILLING_CYCLE_ANCHOR Field crate::wire::Timestamp;
        /// How payment is collected, in Stripe's wording. `CollectionMethod`.
        34 collection_method: ::std::option::Option<::std::string::String>, "CollectionMethod" Text text, COLLECTION_METHOD Field ::std::string::String;
        /// Number of days the customer has to pay an invoice; null when the subscription sets no such term. `DaysUntilDue`.
        35 days_until_due: ::std::option::Option<i64>, "DaysUntilDue" Integer integer, DAYS_UNTIL_DUE Field i64;
    }
    sent {
    }
}
