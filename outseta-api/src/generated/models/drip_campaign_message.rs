// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DripCampaignMessage`, and how it is read.

crate::wire::entity! {
    /// One step of a drip campaign, which is a mail and its delay. Its own Uid names it in the operations on messages, not that of the mail.
    ///
    /// Sources: official-openapi.
    DripCampaignMessage "DripCampaignMessage"
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
        /// The campaign. It points back, and is null by default. If it is sent, its Uid must be that of the path. `DripCampaign`.
        5 drip_campaign: ::std::option::Option<::std::boxed::Box<crate::generated::models::DripCampaign>>, "DripCampaign" Object object, DRIP_CAMPAIGN Link crate::generated::models::DripCampaign;
        /// The mail. `Message`.
        6 message: ::std::option::Option<::std::boxed::Box<crate::generated::models::Message>>, "Message" Object object, MESSAGE Link crate::generated::models::Message;
        /// Days after the message before, by its name. No source says how it goes together with DelayInHours, which the vendor's prose uses. `DelayFromPriorDay`.
        7 delay_from_prior_day: ::std::option::Option<i64>, "DelayFromPriorDay" Integer integer, DELAY_FROM_PRIOR_DAY Field i64;
        /// Hours from the trigger to the sending of the mail. `DelayInHours`.
        8 delay_in_hours: ::std::option::Option<i64>, "DelayInHours" Integer integer, DELAY_IN_HOURS Field i64;
        /// Weight of the message, which is not documented; it may be its place in the sequence. `Weight`.
        9 weight: ::std::option::Option<i64>, "Weight" Integer integer, WEIGHT Field i64;
    }
    sent {
    }
}
