// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeSubscriptionCancellation`, and how it is read.

crate::wire::entity! {
    /// Why and when a Stripe subscription was cancelled. `Comment`, `Feedback` and `Reason` follow Stripe; the others look like additions of Outseta.
    ///
    /// Sources: official-openapi.
    StripeSubscriptionCancellation "StripeSubscriptionCancellation"
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
        /// What the customer wrote about leaving; null when nothing was written. `Comment` · at most 1024 characters.
        5 comment: ::std::option::Option<::std::string::String>, "Comment" Text text, COMMENT Field ::std::string::String;
        /// What the customer gave as the cause, in Stripe's wording; null when nothing was chosen. `Feedback` · at most 30 characters.
        6 feedback: ::std::option::Option<::std::string::String>, "Feedback" Text text, FEEDBACK Field ::std::string::String;
        /// What brought the cancellation about, in Stripe's wording. `Reason` · at most 30 characters.
        7 reason: ::std::option::Option<::std::string::String>, "Reason" Text text, REASON Field ::std::string::String;
        /// Account that cancelled; null where it is not loaded. `Account`.
        #[cfg(feature = "crm")]
        8 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// Reason for leaving in Outseta's wording; null when none was given. `CancelationReason`.
        9 cancelation_reason: ::std::option::Option<::std::string::String>, "CancelationReason" Text text, CANCELATION_REASON Field ::std::string::String;
        /// Product the account had last; null where it is not loaded. `LastProduct`.
        10 last_product: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeProduct>>, "LastProduct" Object object, LAST_PRODUCT Link crate::generated::models::StripeProduct;
        /// When the cancellation was handed in. `SubmittedDateTime`.
        11 submitted_date_time: ::std::option::Option<crate::wire::Timestamp>, "SubmittedDateTime" Timestamp timestamp, SUBMITTED_DATE_TIME Field crate::wire::Timestamp;
        /// When the account began to subscribe. `SubscribingStartDate`.
        12 subscribing_start_date: ::std::option::Option<crate::wire::Timestamp>, "SubscribingStartDate" Timestamp timestamp, SUBSCRIBING_START_DATE Field crate::wire::Timestamp;
    }
    sent {
    }
}
