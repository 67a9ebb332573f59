// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TaskWebhookEventData`, and how it is read.

crate::wire::entity! {
    /// A task of the CRM, as the details of `task-created` and `task-updated`. Tasks are known from these events only: no operation of the API lists or writes them.
    ///
    /// Sources: official-openapi.
    TaskWebhookEventData "TaskWebhookEventData"
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
        /// What is to be done. `Title`.
        5 title: ::std::option::Option<::std::string::String>, "Title" Text text, TITLE Field ::std::string::String;
        /// When the task is due, UTC; null without a date. `DueDate`.
        6 due_date: ::std::option::Option<crate::wire::Timestamp>, "DueDate" Timestamp timestamp, DUE_DATE Field crate::wire::Timestamp;
        /// Anything to keep in mind. `Notes`.
        7 notes: ::std::option::Option<::std::string::String>, "Notes" Text text, NOTES Field ::std::string::String;
        /// How far the task has come. `Status`.
        8 status: ::std::option::Option<crate::generated::enums::TaskStatus>, "Status" Enum enum_, STATUS Field crate::generated::enums::TaskStatus;
        /// When the task was made, UTC. How it differs from Created is not documented. `CreatedDateTime`.
        9 created_date_time: ::std::option::Option<crate::wire::Timestamp>, "CreatedDateTime" Timestamp timestamp, CREATED_DATE_TIME Field crate::wire::Timestamp;
        /// When the task was done, UTC; null until then. `CompletedDateTime`.
        10 completed_date_time: ::std::option::Option<crate::wire::Timestamp>, "CompletedDateTime" Timestamp timestamp, COMPLETED_DATE_TIME Field crate::wire::Timestamp;
    }
    sent {
    }
}
