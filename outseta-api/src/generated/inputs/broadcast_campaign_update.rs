// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `BroadcastCampaignUpdate`.

crate::wire::input! {
    /// Changes to a broadcast. What is left out keeps its value; the path says which one is meant.
    BroadcastCampaignUpdate closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::BroadcastCampaign ["Uid", "SendDateTime", "NextRunDateTime",
    "RecipientData", "Status", "ErrorMessage", "EmailListUids", "SegmentUids", "TemplateUid"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// When the mail is to be sent, UTC. A time to come schedules the broadcast in an update; null takes it off the schedule. A new broadcast is a draft in any case. `SendDateTime` · takes [`Null`](crate::Null).
        send_date_time Assign<crate::wire::Timestamp> "SendDateTime";
        /// When the server goes on with the sending, UTC, by its name. `NextRunDateTime` · takes [`Null`](crate::Null).
        next_run_date_time Assign<crate::wire::Timestamp> "NextRunDateTime";
        /// Name and sender of the broadcast. `Campaign` · takes [`Null`](crate::Null).
        campaign Assign<crate::generated::inputs::CampaignInput> "Campaign";
        /// The mail, with the counters of its copies. `Message` · takes [`Null`](crate::Null).
        message Assign<crate::generated::inputs::MessageInput> "Message";
        /// The recipients, a JSON document inside a text, with lists of objects that hold a Uid under `BroadcastRecipientsEmailLists` and `BroadcastRecipientsSegments`. EmailListUids and SegmentUids are merged into it. Send it in an update to drop recipients, which they cannot do. `RecipientData` · takes [`Null`](crate::Null).
        recipient_data Assign<::std::string::String> "RecipientData";
        /// How far the broadcast has come. It follows from scheduling, sending and archiving. `Status`.
        status Value<crate::generated::enums::BroadcastCampaignStatus> "Status";
        /// What went wrong in sending, in words. `ErrorMessage` · takes [`Null`](crate::Null) · at most 500 characters.
        error_message Assign<::std::string::String> "ErrorMessage";
        /// Uids of the lists to send to, the simple way to name recipients; one that is unknown is refused. In an update they are added to those that are there. Added to the API in 2026. `EmailListUids` · takes [`Null`](crate::Null).
        email_list_uids Assign<::std::vec::Vec<crate::wire::Uid>> "EmailListUids";
        /// Uids of the segments to send to; they are treated as EmailListUids are. Added to the API in 2026. `SegmentUids` · takes [`Null`](crate::Null).
        segment_uids Assign<::std::vec::Vec<crate::wire::Uid>> "SegmentUids";
        /// Uid of the layout to put round a fragment of HTML, for accounts with more than one. Added to the API in 2026. `TemplateUid` · takes [`Null`](crate::Null) · at most 10 characters.
        template_uid Assign<crate::wire::Uid> "TemplateUid";
    }
}
