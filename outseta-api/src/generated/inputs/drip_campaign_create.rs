// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DripCampaignCreate`.

crate::wire::input! {
    /// A new drip campaign. That Campaign, which holds the name, is needed is inferred from its schema.
    DripCampaignCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `campaign`: Name and sender of the campaign.
        campaign: crate::generated::inputs::CampaignInput = "Campaign";
    }
    from { crate::generated::models::DripCampaign ["Uid", "IsActive", "TriggerId",
    "TriggerStartValue", "TriggerStopValue", "AllowRepeatProcessing", "StartDripToExistingMembers",
    "MarkExistingRecipientsDone"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Whether the campaign is switched on. Setting it starts the sending; adding or deleting a message unsets it. `IsActive`.
        is_active Value<bool> "IsActive";
        /// Name and sender of the campaign. `Campaign` · takes [`Null`](crate::Null).
        campaign Assign<crate::generated::inputs::CampaignInput> "Campaign";
        /// Number of the event that starts the sequence. Its values are not published. `TriggerId`.
        trigger_id Value<i64> "TriggerId";
        /// What the event must be about to start the sequence, as text in a form that no source describes. `TriggerStartValue` · takes [`Null`](crate::Null).
        trigger_start_value Assign<::std::string::String> "TriggerStartValue";
        /// What ends the sequence, as text in a form that no source describes. `TriggerStopValue` · takes [`Null`](crate::Null).
        trigger_stop_value Assign<::std::string::String> "TriggerStopValue";
        /// The mails of the sequence with their delays. They may come along with a new campaign; later changes belong to the operations on single messages. `DripCampaignMessages` · takes [`Null`](crate::Null).
        drip_campaign_messages Assign<::std::vec::Vec<crate::generated::inputs::DripCampaignMessageInput>> "DripCampaignMessages";
        /// Whether a person may go through the sequence more than once, by its name. `AllowRepeatProcessing`.
        allow_repeat_processing Value<bool> "AllowRepeatProcessing";
        /// Whether those who are members at the moment of switching on get the messages too, or only those who join from then on. `StartDripToExistingMembers`.
        start_drip_to_existing_members Value<bool> "StartDripToExistingMembers";
        /// Whether those who are members already count as finished, by its name. Added to the API in 2026. `MarkExistingRecipientsDone`.
        mark_existing_recipients_done Value<bool> "MarkExistingRecipientsDone";
    }
}
