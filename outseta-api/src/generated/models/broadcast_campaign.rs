// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `BroadcastCampaign`, and how it is read.

crate::wire::entity! {
    /// A mail that is sent once, to the people of e-mail lists and segments.
    ///
    /// Sources: official-openapi.
    BroadcastCampaign "BroadcastCampaign"
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
        /// When the mail is to be sent, UTC. A time to come schedules the broadcast in an update; null takes it off the schedule. A new broadcast is a draft in any case. `SendDateTime`.
        5 send_date_time: ::std::option::Option<crate::wire::Timestamp>, "SendDateTime" Timestamp timestamp, SEND_DATE_TIME Field crate::wire::Timestamp;
        /// When the server goes on with the sending, UTC, by its name. `NextRunDateTime`.
        6 next_run_date_time: ::std::option::Option<crate::wire::Timestamp>, "NextRunDateTime" Timestamp timestamp, NEXT_RUN_DATE_TIME Field crate::wire::Timestamp;
        /// Name and sender of the broadcast. `Campaign`.
        7 campaign: ::std::option::Option<::std::boxed::Box<crate::generated::models::Campaign>>, "Campaign" Object object, CAMPAIGN Link crate::generated::models::Campaign;
        /// The mail, with the counters of its copies. `Message`.
        8 message: ::std::option::Option<::std::boxed::Box<crate::generated::models::Message>>, "Message" Object object, MESSAGE Link crate::generated::models::Message;
        /// The recipients, a JSON document inside a text, with lists of objects that hold a Uid under `BroadcastRecipientsEmailLists` and `BroadcastRecipientsSegments`. EmailListUids and SegmentUids are merged into it. Send it in an update to drop recipients, which they cannot do. `RecipientData`.
        9 recipient_data: ::std::option::Option<::std::string::String>, "RecipientData" Text text, RECIPIENT_DATA Field ::std::string::String;
        /// How far the broadcast has come. It follows from scheduling, sending and archiving. `Status`.
        10 status: ::std::option::Option<crate::generated::enums::BroadcastCampaignStatus>, "Status" Enum enum_, STATUS Field crate::generated::enums::BroadcastCampaignStatus;
        /// What went wrong in sending, in words. `ErrorMessage` · at most 500 characters.
        11 error_message: ::std::option::Option<::std::string::String>, "ErrorMessage" Text text, ERROR_MESSAGE Field ::std::string::String;
        /// Labels on the broadcast. Absent unless the fields parameter names them or is a plain "*"; the operations on tags change them. `Tags`.
        12 tags: ::std::option::Option<::std::vec::Vec<crate::generated::models::Tag>>, "Tags" List list, TAGS Link crate::generated::models::Tag;
        /// Uids of the lists to send to, the simple way to name recipients; one that is unknown is refused. In an update they are added to those that are there. Added to the API in 2026. `EmailListUids`.
        13 email_list_uids: ::std::option::Option<::std::vec::Vec<crate::wire::Uid>>, "EmailListUids" Uids uids, EMAIL_LIST_UIDS Field ::std::vec::Vec<crate::wire::Uid>;
        /// Uids of the segments to send to; they are treated as EmailListUids are. Added to the API in 2026. `SegmentUids`.
        14 segment_uids: ::std::option::Option<::std::vec::Vec<crate::wire::Uid>>, "SegmentUids" Uids uids, SEGMENT_UIDS Field ::std::vec::Vec<crate::wire::Uid>;
        /// Uid of the layout to put round a fragment of HTML, for accounts with more than one. Added to the API in 2026. `TemplateUid` · at most 10 characters.
        15 template_uid: ::std::option::Option<crate::wire::Uid>, "TemplateUid" Uid uid, TEMPLATE_UID Field crate::wire::Uid;
    }
    sent {
    }
}
