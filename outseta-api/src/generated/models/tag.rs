// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Tag`, and how it is read.

crate::wire::entity! {
    /// A coloured label for records of one kind.
    ///
    /// Sources: official-openapi.
    Tag "Tag"
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
        /// Text of the label. Must not be empty, and is unique among the labels for the same kind of record. `Name` · at most 50 characters.
        5 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// Outseta's own name for the label. What is sent here has no effect. `SystemName` · at most 50 characters.
        6 system_name: ::std::option::Option<::std::string::String>, "SystemName" Text text, SYSTEM_NAME Field ::std::string::String;
        /// Outseta's own explanation of the label. What is sent here has no effect. `SystemDescription` · at most 500 characters.
        7 system_description: ::std::option::Option<::std::string::String>, "SystemDescription" Text text, SYSTEM_DESCRIPTION Field ::std::string::String;
        /// Colour of the label. `TagColor`.
        8 tag_color: ::std::option::Option<crate::generated::enums::TagColor>, "TagColor" Enum enum_, TAG_COLOR Field crate::generated::enums::TagColor;
        /// Kind of record that may carry the label. Fixed once the label exists. `EntityType`.
        9 entity_type: ::std::option::Option<crate::generated::enums::EntityType>, "EntityType" Enum enum_, ENTITY_TYPE Field crate::generated::enums::EntityType;
    }
    sent {
    }
}
