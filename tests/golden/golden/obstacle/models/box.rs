// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Box`, and how it is read.

crate::wire::entity! {
    /// Mutual recursion with a result.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: made-up.
    Box "Box"
    answered {
        /// The id. `Uid` · at most 10 characters.
        0 uid: ::std::option::Option<crate::wire::Uid>, "Uid" Uid uid, UID Field crate::wire::Uid;
        /// The kind. `_objectType` · set by the server.
        1 object_type: ::std::option::Option<::std::string::String>, "_objectType" Text text, OBJECT_TYPE Field ::std::string::String;
        /// When it was made. `Created` · set by the server.
        2 created: ::std::option::Option<crate::wire::Timestamp>, "Created" Timestamp timestamp, CREATED Field crate::wire::Timestamp;
        /// Details of an event. `ActivityEventData` · set by the server.
        3 activity_event_data: ::std::option::Option<::serde_json::Value>, "ActivityEventData" Json json, ACTIVITY_EVENT_DATA Field crate::wire::Json;
        /// The result. `Result`.
        4 result: ::std::option::Option<::std::boxed::Box<crate::generated::models::Result>>, "Result" Object object, RESULT Link crate::generated::models::Result;
    }
    sent {
    }
}
