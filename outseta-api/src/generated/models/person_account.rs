// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonAccount`, and how it is read.

crate::wire::entity! {
    /// A membership: the tie between one person and one account. Its own Uid names it in the membership operations, not that of the person.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp, demos.
    PersonAccount "PersonAccount"
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
        /// The member. Null by default, because it points back; on writing, a Uid picks an existing person and an Email (with names) makes a new one. `Person`.
        5 person: ::std::option::Option<::std::boxed::Box<crate::generated::models::Person>>, "Person" Object object, PERSON Link crate::generated::models::Person;
        /// The account joined. Null by default, because it points back. `Account`.
        6 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// Whether this person is the primary contact of the account. `IsPrimary`.
        7 is_primary: ::std::option::Option<bool>, "IsPrimary" Bool bool, IS_PRIMARY Field bool;
        /// Whether the account's invoices are mailed to this person. `ReceiveInvoices`.
        8 receive_invoices: ::std::option::Option<bool>, "ReceiveInvoices" Bool bool, RECEIVE_INVOICES Field bool;
        /// Role of the person in the account's team. Only the newest API has it. `Role`.
        9 role: ::std::option::Option<crate::generated::enums::TeamRole>, "Role" Enum enum_, ROLE Field crate::generated::enums::TeamRole;
    }
    sent {
    }
}
