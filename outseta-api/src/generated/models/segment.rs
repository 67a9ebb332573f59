// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Segment`, and how it is read.

crate::wire::entity! {
    /// A saved group of people, defined by criteria and brought up to date by the server.
    ///
    /// Sources: official-openapi.
    Segment "Segment"
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
        /// Name of the segment. Must not be empty. `Name` · at most 250 characters.
        5 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// What the segment is for. `Description` · at most 500 characters.
        6 description: ::std::option::Option<::std::string::String>, "Description" Text text, DESCRIPTION Field ::std::string::String;
        /// Whether some criteria look at accounts rather than at people. `ContainsAccountConditions`.
        7 contains_account_conditions: ::std::option::Option<bool>, "ContainsAccountConditions" Bool bool, CONTAINS_ACCOUNT_CONDITIONS Field bool;
        /// The criteria, as text in a form that no source describes. `CriteriaData`.
        8 criteria_data: ::std::option::Option<::std::string::String>, "CriteriaData" Text text, CRITERIA_DATA Field ::std::string::String;
        /// When the members were last worked out, UTC. `LastRefreshDateTime` · set by the server.
        9 last_refresh_date_time: ::std::option::Option<crate::wire::Timestamp>, "LastRefreshDateTime" Timestamp timestamp, LAST_REFRESH_DATE_TIME Field crate::wire::Timestamp;
        /// Entries of the people in the segment. `People`.
        10 people: ::std::option::Option<::std::vec::Vec<crate::generated::models::SegmentPerson>>, "People" List list, PEOPLE Link crate::generated::models::SegmentPerson;
        /// Whether working out the members is still to be done. `PendingProcessing` · set by the server.
        11 pending_processing: ::std::option::Option<bool>, "PendingProcessing" Bool bool, PENDING_PROCESSING Field bool;
        /// How many people are in the segment. `PersonCount` · set by the server.
        12 person_count: ::std::option::Option<i64>, "PersonCount" Integer integer, PERSON_COUNT Field i64;
        /// Labels on the segment. Absent unless the fields parameter names them or is a plain "*". `Tags`.
        13 tags: ::std::option::Option<::std::vec::Vec<crate::generated::models::Tag>>, "Tags" List list, TAGS Link crate::generated::models::Tag;
        /// Whether some criteria look at billing in a way that is not supported, to judge by the name. `ContainsUnsupportedBillingConditions`.
        14 contains_unsupported_billing_conditions: ::std::option::Option<bool>, "ContainsUnsupportedBillingConditions" Bool bool, CONTAINS_UNSUPPORTED_BILLING_CONDITIONS Field bool;
    }
    sent {
    }
}
