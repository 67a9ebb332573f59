// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DripCampaign`, and how it is read.

crate::wire::entity! {
    /// A sequence of mails that is sent to each person from the moment of a trigger on.
    ///
    /// Sources: official-openapi.
    DripCampaign "DripCampaign"
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
        /// Whether the campaign is switched on. Setting it starts the sending; adding or deleting a message unsets it. `IsActive`.
        5 is_active: ::std::option::Option<bool>, "IsActive" Bool bool, IS_ACTIVE Field bool;
        /// Name and sender of the campaign. `Campaign`.
        6 campaign: ::std::option::Option<::std::boxed::Box<crate::generated::models::Campaign>>, "Campaign" Object object, CAMPAIGN Link crate::generated::models::Campaign;
        /// Number of the event that starts the sequence. Its values are not published. `TriggerId`.
        7 trigger_id: ::std::option::Option<i64>, "TriggerId" Integer integer, TRIGGER_ID Field i64;
        /// What the event must be about to start the sequence, as text in a form that no source describes. `TriggerStartValue`.
        8 trigger_start_value: ::std::option::Option<::std::string::String>, "TriggerStartValue" Text text, TRIGGER_START_VALUE Field ::std::string::String;
        /// What ends the sequence, as text in a form that no source describes. `TriggerStopValue`.
        9 trigger_stop_value: ::std::option::Option<::std::string::String>, "TriggerStopValue" Text text, TRIGGER_STOP_VALUE Field ::std::string::String;
        /// The mails of the sequence with their delays. They may come along with a new campaign; later changes belong to the operations on single messages. `DripCampaignMessages`.
        10 drip_campaign_messages: ::std::option::Option<::std::vec::Vec<crate::generated::models::DripCampaignMessage>>, "DripCampaignMessages" List list, DRIP_CAMPAIGN_MESSAGES Link crate::generated::models::DripCampaignMessage;
        /// Whether a person may go through the sequence more than once, by its name. `AllowRepeatProcessing`.
        11 allow_repeat_processing: ::std::option::Option<bool>, "AllowRepeatProcessing" Bool bool, ALLOW_REPEAT_PROCESSING Field bool;
        /// Whether those who are members at the moment of switching on get the messages too, or only those who join from then on. `StartDripToExistingMembers`.
        12 start_drip_to_existing_members: ::std::option::Option<bool>, "StartDripToExistingMembers" Bool bool, START_DRIP_TO_EXISTING_MEMBERS Field bool;
        /// Whether those who are members already count as finished, by its name. Added to the API in 2026. `MarkExistingRecipientsDone`.
        13 mark_existing_recipients_done: ::std::option::Option<bool>, "MarkExistingRecipientsDone" Bool bool, MARK_EXISTING_RECIPIENTS_DONE Field bool;
    }
    sent {
    }
}
