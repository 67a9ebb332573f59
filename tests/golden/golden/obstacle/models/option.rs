// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Option`, and how it is read.

crate::wire::entity! {
    /// Called like a type of the standard library, and holds itself.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: made-up.
    Option "Option"
    answered {
        /// The id. `Uid` · at most 10 characters.
        0 uid: ::std::option::Option<crate::wire::Uid>, "Uid" Uid uid, UID Field crate::wire::Uid;
        /// The kind. `_objectType` · set by the server.
        1 object_type: ::std::option::Option<::std::string::String>, "_objectType" Text text, OBJECT_TYPE Field ::std::string::String;
        /// When it was made. `Created` · set by the server.
        2 created: ::std::option::Option<crate::wire::Timestamp>, "Created" Timestamp timestamp, CREATED Field crate::wire::Timestamp;
        /// Details of an event. `ActivityEventData` · set by the server.
        3 activity_event_data: ::std::option::Option<::serde_json::Value>, "ActivityEventData" Json json, ACTIVITY_EVENT_DATA Field crate::wire::Json;
        /// A keyword. `type`.
        4 r#type: ::std::option::Option<::std::string::String>, "type" Text text, TYPE Field ::std::string::String;
        /// An id in capitals. `ID`.
        5 upper_id: ::std::option::Option<::std::string::String>, "ID" Text text, UPPER_ID Field ::std::string::String;
        /// The same in small letters. `Id`.
        6 id: ::std::option::Option<i64>, "Id" Integer integer, ID Field i64;
        /// Would meet the place of unknown members. `Extra`.
        7 extra_text: ::std::option::Option<::std::string::String>, "Extra" Text text, EXTRA_TEXT Field ::std::string::String;
        /// Cannot be a raw identifier. `self`.
        8 self_: ::std::option::Option<bool>, "self" Bool bool, SELF_ Field bool;
        /// Capitals in a row. `OAuthIPAddress2` · at most 5 characters · legacy.
        9 oauth_ip_address2: ::std::option::Option<::std::string::String>, "OAuthIPAddress2" Text text, OAUTH_IP_ADDRESS2 Field ::std::string::String;
        /// Begins with a digit. `2nd`.
        10 n2nd: ::std::option::Option<crate::wire::Decimal>, "2nd" Decimal decimal, N2ND Field crate::wire::Decimal;
        /// Itself. `Option`.
        11 option: ::std::option::Option<::std::boxed::Box<crate::generated::models::Option>>, "Option" Object object, OPTION Link crate::generated::models::Option;
        /// Many of itself. `Vec`.
        12 vec: ::std::option::Option<::std::vec::Vec<crate::generated::models::Option>>, "Vec" List list, VEC Link crate::generated::models::Option;
        /// Leads back. `Result`.
        13 result: ::std::option::Option<::std::boxed::Box<crate::generated::models::Result>>, "Result" Object object, RESULT Link crate::generated::models::Result;
        /// By reference. `Boxes`.
        14 boxes: ::std::option::Option<::std::vec::Vec<crate::generated::models::Box>>, "Boxes" List list, BOXES Link crate::generated::models::Box;
        /// Not written. `Left`.
        15 left: ::std::option::Option<::std::boxed::Box<crate::generated::models::Box>>, "Left" Object object, LEFT Link crate::generated::models::Box;
        /// An open enumeration. `Mood`.
        16 mood: ::std::option::Option<crate::generated::enums::Mood>, "Mood" Enum enum_, MOOD Field crate::generated::enums::Mood;
        /// Texts. `Words`.
        17 words: ::std::option::Option<::std::vec::Vec<::std::string::String>>, "Words" Texts texts, WORDS Field ::std::vec::Vec<::std::string::String>;
        /// Any JSON. `Anything`.
        18 anything: ::std::option::Option<::serde_json::Value>, "Anything" Json json, ANYTHING Field crate::wire::Json;
        /// Free form. `Map`.
        19 map: ::std::option::Option<::serde_json::Value>, "Map" Json json, MAP Field crate::wire::Json;
    }
    sent {
        /// Sent only. `Password` · sent, not meant to be answered.
        20 password: ::std::option::Option<crate::wire::Secret>, "Password" Secret secret;
    }
}
