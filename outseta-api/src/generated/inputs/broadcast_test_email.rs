// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `BroadcastTestEmail`.

crate::wire::input! {
    /// A broadcast to try out, and who gets the trial copy.
    BroadcastTestEmail closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `broadcast_campaign`: The broadcast.
        broadcast_campaign: crate::wire::Reference = "BroadcastCampaign";
    }
    {
        /// The broadcast. `BroadcastCampaign` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        broadcast_campaign Assign<crate::wire::Reference> "BroadcastCampaign";
        /// Uids of people who get the copy besides the logged-in user. They must belong to the same account as that user. `AdditionalRecipients` · takes [`Null`](crate::Null).
        additional_recipients Assign<::std::vec::Vec<crate::wire::Uid>> "AdditionalRecipients";
    }
}
