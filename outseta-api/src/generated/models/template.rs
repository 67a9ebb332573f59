// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Template`, and how it is read.

crate::wire::entity! {
    /// A mail that a tenant has written beforehand, with places that are filled in for each recipient.
    ///
    /// Sources: official-openapi.
    Template "Template"
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
        /// Name of the template. Must not be empty. `Name` · at most 250 characters.
        5 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// Subject of the mails made from the template. `Subject` · at most 1000 characters.
        6 subject: ::std::option::Option<::std::string::String>, "Subject" Text text, SUBJECT Field ::std::string::String;
        /// Text of the mails made from the template. Must not be empty. `Body`.
        7 body: ::std::option::Option<::std::string::String>, "Body" Text text, BODY Field ::std::string::String;
        /// Layout of the mail, as text in a form that no source describes. `Design`.
        8 design: ::std::option::Option<::std::string::String>, "Design" Text text, DESIGN Field ::std::string::String;
        /// What the template is for. `Description` · at most 1000 characters.
        9 description: ::std::option::Option<::std::string::String>, "Description" Text text, DESCRIPTION Field ::std::string::String;
        /// Outseta's own name for the template, by its name. `SystemName` · at most 50 characters.
        10 system_name: ::std::option::Option<::std::string::String>, "SystemName" Text text, SYSTEM_NAME Field ::std::string::String;
        /// Whether the template is an internal one. `IsInternal`.
        11 is_internal: ::std::option::Option<bool>, "IsInternal" Bool bool, IS_INTERNAL Field bool;
        /// Placeholders that the text may use, in one text whose form is not documented. `AvailableTokens`.
        12 available_tokens: ::std::option::Option<::std::string::String>, "AvailableTokens" Text text, AVAILABLE_TOKENS Field ::std::string::String;
        /// Placeholders that the text has to use, in one text whose form is not documented. `RequiredTokens`.
        13 required_tokens: ::std::option::Option<::std::string::String>, "RequiredTokens" Text text, REQUIRED_TOKENS Field ::std::string::String;
        /// A text by this name; no source says what it is for. It is not a Tag object. `Tag`.
        14 tag: ::std::option::Option<::std::string::String>, "Tag" Text text, TAG Field ::std::string::String;
    }
    sent {
    }
}
