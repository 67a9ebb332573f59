// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Usage`, and how it is read.

crate::wire::entity! {
    /// A report of how much of a metered add-on a subscription has used. Recordings hold the objects inside it as fragments.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp, demos.
    Usage "Usage"
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
        /// When the use took place, UTC. `UsageDate`.
        5 usage_date: ::std::option::Option<crate::wire::Timestamp>, "UsageDate" Timestamp timestamp, USAGE_DATE Field crate::wire::Timestamp;
        /// The invoice on which the use was billed; null until then. `Invoice`.
        6 invoice: ::std::option::Option<::std::boxed::Box<crate::generated::models::Invoice>>, "Invoice" Object object, INVOICE Link crate::generated::models::Invoice;
        /// The metered add-on as the subscription has it. Missing from one recorded answer, though the vendor's schema calls it mandatory. `SubscriptionAddOn`.
        7 subscription_add_on: ::std::option::Option<::std::boxed::Box<crate::generated::models::SubscriptionAddOn>>, "SubscriptionAddOn" Object object, SUBSCRIPTION_ADD_ON Link crate::generated::models::SubscriptionAddOn;
        /// How many units were used; not a sum of money. Greater than zero on writing. `Amount`.
        8 amount: ::std::option::Option<crate::wire::Decimal>, "Amount" Decimal decimal, AMOUNT Field crate::wire::Decimal;
        /// Text to keep with the report. `AdditionalUsageData` · at most 1024 characters.
        9 additional_usage_data: ::std::option::Option<::std::string::String>, "AdditionalUsageData" Text text, ADDITIONAL_USAGE_DATA Field ::std::string::String;
    }
    sent {
    }
}
