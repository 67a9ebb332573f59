// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DripTestEmail`.

crate::wire::input! {
    /// A drip campaign to try out, and who gets the trial copy.
    DripTestEmail closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `drip_campaign`: The campaign.
        drip_campaign: crate::wire::Reference = "DripCampaign";
    }
    {
        /// The campaign. `DripCampaign` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        drip_campaign Assign<crate::wire::Reference> "DripCampaign";
        /// Uids of people who get the copy besides the logged-in user. They must belong to the same account as that user. `AdditionalRecipients` · takes [`Null`](crate::Null).
        additional_recipients Assign<::std::vec::Vec<crate::wire::Uid>> "AdditionalRecipients";
    }
}
