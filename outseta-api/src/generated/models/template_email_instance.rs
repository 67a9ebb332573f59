// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TemplateEmailInstance`, and how it is read.

crate::wire::entity! {
    /// One mail that was made from a template for one person, and what became of it. Added to the API in 2026.
    ///
    /// Sources: official-openapi.
    TemplateEmailInstance "TemplateEmailInstance"
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
        /// The template. Left out of the answer to sending unless the fields parameter asks for it. `Template`.
        5 template: ::std::option::Option<::std::boxed::Box<crate::generated::models::Template>>, "Template" Object object, TEMPLATE Link crate::generated::models::Template;
        /// The person written to. Left out of the answer to sending unless the fields parameter asks for it. `Recipient`.
        #[cfg(any(feature = "crm", feature = "email", feature = "public", feature = "support", feature = "user"))]
        6 recipient: ::std::option::Option<::std::boxed::Box<crate::generated::models::Person>>, "Recipient" Object object, RECIPIENT Link crate::generated::models::Person;
        /// Identifier of the message. `UniqueMessageId` · set by the server · at most 50 characters.
        7 unique_message_id: ::std::option::Option<::std::string::String>, "UniqueMessageId" Text text, UNIQUE_MESSAGE_ID Field ::std::string::String;
        /// Subject of the mail. `Subject` · at most 1000 characters.
        8 subject: ::std::option::Option<::std::string::String>, "Subject" Text text, SUBJECT Field ::std::string::String;
        /// Address of the sender. `FromEmail` · at most 250 characters.
        9 from_email: ::std::option::Option<::std::string::String>, "FromEmail" Text text, FROM_EMAIL Field ::std::string::String;
        /// Name of the sender. `FromName` · at most 250 characters.
        10 from_name: ::std::option::Option<::std::string::String>, "FromName" Text text, FROM_NAME Field ::std::string::String;
        /// When the mail is or was to be sent, UTC. `SendDateTime`.
        11 send_date_time: ::std::option::Option<crate::wire::Timestamp>, "SendDateTime" Timestamp timestamp, SEND_DATE_TIME Field crate::wire::Timestamp;
        /// When the mail was processed, UTC; null before that. `ProcessDateTime` · set by the server.
        12 process_date_time: ::std::option::Option<crate::wire::Timestamp>, "ProcessDateTime" Timestamp timestamp, PROCESS_DATE_TIME Field crate::wire::Timestamp;
        /// When the mail was delivered, UTC; null if no delivery is on record. `DeliverDateTime` · set by the server.
        13 deliver_date_time: ::std::option::Option<crate::wire::Timestamp>, "DeliverDateTime" Timestamp timestamp, DELIVER_DATE_TIME Field crate::wire::Timestamp;
        /// When the mail bounced, UTC; null if it did not. `BounceDateTime` · set by the server.
        14 bounce_date_time: ::std::option::Option<crate::wire::Timestamp>, "BounceDateTime" Timestamp timestamp, BOUNCE_DATE_TIME Field crate::wire::Timestamp;
        /// When the mail was reported as spam, UTC; null if it was not. `SpamDateTime` · set by the server.
        15 spam_date_time: ::std::option::Option<crate::wire::Timestamp>, "SpamDateTime" Timestamp timestamp, SPAM_DATE_TIME Field crate::wire::Timestamp;
        /// When the mail was opened, UTC; null if no opening is on record. `OpenDateTime` · set by the server.
        16 open_date_time: ::std::option::Option<crate::wire::Timestamp>, "OpenDateTime" Timestamp timestamp, OPEN_DATE_TIME Field crate::wire::Timestamp;
        /// When a link in the mail was followed, UTC; null if no click is on record. `ClickDateTime` · set by the server.
        17 click_date_time: ::std::option::Option<crate::wire::Timestamp>, "ClickDateTime" Timestamp timestamp, CLICK_DATE_TIME Field crate::wire::Timestamp;
        /// When the recipient opted out through the mail, UTC; null if they did not. `UnsubscribeDateTime` · set by the server.
        18 unsubscribe_date_time: ::std::option::Option<crate::wire::Timestamp>, "UnsubscribeDateTime" Timestamp timestamp, UNSUBSCRIBE_DATE_TIME Field crate::wire::Timestamp;
        /// Why sending failed; null if nothing did. `SendError` · set by the server.
        19 send_error: ::std::option::Option<::std::string::String>, "SendError" Text text, SEND_ERROR Field ::std::string::String;
    }
    sent {
    }
}
