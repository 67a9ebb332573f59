// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Category`, and how it is read.

crate::wire::entity! {
    /// A group of articles in the knowledge base.
    ///
    /// Sources: official-openapi.
    Category "Category"
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
        /// Name of the category. `Name` · at most 250 characters.
        5 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// What the category is about. `Description`.
        6 description: ::std::option::Option<::std::string::String>, "Description" Text text, DESCRIPTION Field ::std::string::String;
        /// Weight of the category. What is weighed is not documented; it may order the categories. `Weight`.
        7 weight: ::std::option::Option<i64>, "Weight" Integer integer, WEIGHT Field i64;
        /// Articles of the category. `Articles`.
        8 articles: ::std::option::Option<::std::vec::Vec<crate::generated::models::Article>>, "Articles" List list, ARTICLES Link crate::generated::models::Article;
    }
    sent {
    }
}
