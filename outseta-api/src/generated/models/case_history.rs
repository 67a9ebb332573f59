// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `CaseHistory`, and how it is read.

crate::wire::entity! {
    /// One entry in the history of a case: a reply, a note, or a change.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    CaseHistory "CaseHistory"
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
        /// When it happened, UTC. `HistoryDateTime`.
        5 history_date_time: ::std::option::Option<crate::wire::Timestamp>, "HistoryDateTime" Timestamp timestamp, HISTORY_DATE_TIME Field crate::wire::Timestamp;
        /// The case. Null in entries that stand inside their case, because it points back. `Case`.
        6 case: ::std::option::Option<::std::boxed::Box<crate::generated::models::Case>>, "Case" Object object, CASE Link crate::generated::models::Case;
        /// Name of the agent who did it; null where none did. `AgentName`.
        7 agent_name: ::std::option::Option<::std::string::String>, "AgentName" Text text, AGENT_NAME Field ::std::string::String;
        /// What was said. `Comment`.
        8 comment: ::std::option::Option<::std::string::String>, "Comment" Text text, COMMENT Field ::std::string::String;
        /// What kind of entry this is. `Type`.
        9 r#type: ::std::option::Option<crate::generated::enums::SupportCaseHistoryType>, "Type" Enum enum_, TYPE Field crate::generated::enums::SupportCaseHistoryType;
        /// When the entry was seen, UTC; null if that is not on record. `SeenDateTime`.
        10 seen_date_time: ::std::option::Option<crate::wire::Timestamp>, "SeenDateTime" Timestamp timestamp, SEEN_DATE_TIME Field crate::wire::Timestamp;
        /// When a link in the entry was followed, UTC; null if that is not on record. `ClickDateTime`.
        11 click_date_time: ::std::option::Option<crate::wire::Timestamp>, "ClickDateTime" Timestamp timestamp, CLICK_DATE_TIME Field crate::wire::Timestamp;
        /// A further identifier of the entry, of undocumented use. `UniqueIdentifier` · at most 50 characters.
        12 unique_identifier: ::std::option::Option<::std::string::String>, "UniqueIdentifier" Text text, UNIQUE_IDENTIFIER Field ::std::string::String;
        /// Address of the person concerned. `PersonEmail`.
        13 person_email: ::std::option::Option<::std::string::String>, "PersonEmail" Text text, PERSON_EMAIL Field ::std::string::String;
        /// A text by this name, seen in answers; no source says what it means. `NewUvi`.
        14 new_uvi: ::std::option::Option<::std::string::String>, "NewUvi" Text text, NEW_UVI Field ::std::string::String;
    }
    sent {
    }
}
