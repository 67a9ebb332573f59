// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Activity`, and how it is read.

crate::wire::entity! {
    /// An entry of the timeline: something that Outseta noted about a record, or an event that you logged yourself.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    Activity "Activity"
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
        /// Heading of the entry. `Title` · at most 250 characters.
        5 title: ::std::option::Option<::std::string::String>, "Title" Text text, TITLE Field ::std::string::String;
        /// Text of the entry. A custom activity needs a Title or a Description. `Description`.
        6 description: ::std::option::Option<::std::string::String>, "Description" Text text, DESCRIPTION Field ::std::string::String;
        /// Details of the entry, as text whose form depends on the kind. `ActivityData`.
        7 activity_data: ::std::option::Option<::std::string::String>, "ActivityData" Text text, ACTIVITY_DATA Field ::std::string::String;
        /// When it happened, UTC. A list that does not filter on this member covers the last year only. `ActivityDateTime`.
        8 activity_date_time: ::std::option::Option<crate::wire::Timestamp>, "ActivityDateTime" Timestamp timestamp, ACTIVITY_DATE_TIME Field crate::wire::Timestamp;
        /// What kind of thing happened. `ActivityType`.
        9 activity_type: ::std::option::Option<crate::generated::enums::ActivityType>, "ActivityType" Enum enum_, ACTIVITY_TYPE Field crate::generated::enums::ActivityType;
        /// Kind of record that the entry is about; together with EntityUid it names the record. `EntityType`.
        10 entity_type: ::std::option::Option<crate::generated::enums::EntityType>, "EntityType" Enum enum_, ENTITY_TYPE Field crate::generated::enums::EntityType;
        /// Uid of the record that the entry is about. `EntityUid` · at most 10 characters.
        11 entity_uid: ::std::option::Option<crate::wire::Uid>, "EntityUid" Uid uid, ENTITY_UID Field crate::wire::Uid;
    }
    sent {
    }
}
