// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DripCampaignMessageUpdate`.

crate::wire::input! {
    /// Changes to a message of a drip campaign. What is left out keeps its value, but Uid must be there and be the one of the path.
    DripCampaignMessageUpdate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
        uid: crate::wire::Uid = "Uid";
    }
    from { crate::generated::models::DripCampaignMessage ["Uid", "DelayFromPriorDay",
    "DelayInHours", "Weight"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// The campaign. It points back, and is null by default. If it is sent, its Uid must be that of the path. `DripCampaign` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        drip_campaign Assign<crate::wire::Reference> "DripCampaign";
        /// The mail. `Message` · takes [`Null`](crate::Null).
        message Assign<crate::generated::inputs::MessageInput> "Message";
        /// Days after the message before, by its name. No source says how it goes together with DelayInHours, which the vendor's prose uses. `DelayFromPriorDay`.
        delay_from_prior_day Value<i64> "DelayFromPriorDay";
        /// Hours from the trigger to the sending of the mail. `DelayInHours`.
        delay_in_hours Value<i64> "DelayInHours";
        /// Weight of the message, which is not documented; it may be its place in the sequence. `Weight`.
        weight Value<i64> "Weight";
    }
}
