// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `SubscriptionAddOn`, and how it is read.

crate::wire::entity! {
    /// An add-on that a subscription has.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    SubscriptionAddOn "SubscriptionAddOn"
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
        /// How long one paid period of the add-on lasts. `BillingRenewalTerm`.
        5 billing_renewal_term: ::std::option::Option<crate::generated::enums::BillingRenewalTerm>, "BillingRenewalTerm" Enum enum_, BILLING_RENEWAL_TERM Field crate::generated::enums::BillingRenewalTerm;
        /// The subscription. It points back and is null where nested. Name it when the add-on is sent by itself; leave it out where the add-on is sent inside its subscription. `Subscription`.
        6 subscription: ::std::option::Option<::std::boxed::Box<crate::generated::models::Subscription>>, "Subscription" Object object, SUBSCRIPTION Link crate::generated::models::Subscription;
        /// The add-on that was bought. `AddOn`.
        7 add_on: ::std::option::Option<::std::boxed::Box<crate::generated::models::AddOn>>, "AddOn" Object object, ADD_ON Link crate::generated::models::AddOn;
        /// Number of units; null when the add-on does not count units. `Quantity`.
        8 quantity: ::std::option::Option<crate::wire::Decimal>, "Quantity" Decimal decimal, QUANTITY Field crate::wire::Decimal;
        /// When the add-on begins, UTC; may lie in the future. `StartDate`.
        9 start_date: ::std::option::Option<crate::wire::Timestamp>, "StartDate" Timestamp timestamp, START_DATE Field crate::wire::Timestamp;
        /// When the add-on ends, UTC; null while no end is set. `EndDate`.
        10 end_date: ::std::option::Option<crate::wire::Timestamp>, "EndDate" Timestamp timestamp, END_DATE Field crate::wire::Timestamp;
        /// When the add-on expires, UTC, for those that do. `ExpirationDate`.
        11 expiration_date: ::std::option::Option<crate::wire::Timestamp>, "ExpirationDate" Timestamp timestamp, EXPIRATION_DATE Field crate::wire::Timestamp;
        /// When the next period of the add-on begins, UTC. `RenewalDate`.
        12 renewal_date: ::std::option::Option<crate::wire::Timestamp>, "RenewalDate" Timestamp timestamp, RENEWAL_DATE Field crate::wire::Timestamp;
        /// Quantity that the subscriber has to move to. `NewRequiredQuantity`.
        13 new_required_quantity: ::std::option::Option<crate::wire::Decimal>, "NewRequiredQuantity" Decimal decimal, NEW_REQUIRED_QUANTITY Field crate::wire::Decimal;
        /// Price of one period, worked out by the server. `Rate` · set by the server.
        14 rate: ::std::option::Option<crate::wire::Decimal>, "Rate" Decimal decimal, RATE Field crate::wire::Decimal;
    }
    sent {
    }
}
