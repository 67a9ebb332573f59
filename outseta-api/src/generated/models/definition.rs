// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Definition`, and how it is read.

crate::wire::entity! {
    /// Definition of a custom property: which records have it, under which name, and how it is entered.
    ///
    /// Sources: official-openapi, activepieces.
    Definition "Definition"
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
        /// Kind of the input field, an open set. Seen so far: `Text`, `Date`, `Select` and `CheckboxList`. `ControlType` · at most 250 characters.
        5 control_type: ::std::option::Option<::std::string::String>, "ControlType" Text text, CONTROL_TYPE Field ::std::string::String;
        /// Settings of the input field: a JSON document inside a text, with the members `HintText`, `Options` (a list) and `Pattern`. `ControlParams`.
        6 control_params: ::std::option::Option<::std::string::String>, "ControlParams" Text text, CONTROL_PARAMS Field ::std::string::String;
        /// Caption of the input field. `Label`.
        7 label: ::std::option::Option<::std::string::String>, "Label" Text text, LABEL Field ::std::string::String;
        /// Name of the property in JSON: the key under which the value stands at the top level of a record. `SystemName`.
        8 system_name: ::std::option::Option<::std::string::String>, "SystemName" Text text, SYSTEM_NAME Field ::std::string::String;
        /// Kind of record that has the property. `EntityType`.
        9 entity_type: ::std::option::Option<crate::generated::enums::EntityType>, "EntityType" Enum enum_, ENTITY_TYPE Field crate::generated::enums::EntityType;
        /// Place of the property among the others. `Position`.
        10 position: ::std::option::Option<i64>, "Position" Integer integer, POSITION Field i64;
        /// Whether the property is hidden. `Hidden`.
        11 hidden: ::std::option::Option<bool>, "Hidden" Bool bool, HIDDEN Field bool;
    }
    sent {
    }
}
