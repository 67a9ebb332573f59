// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `CampaignInput`.

crate::wire::input! {
    /// The members of `Campaign` that can be written inside another body.
    CampaignInput closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::Campaign ["Uid", "Name", "FromName", "FromEmail",
    "CampaignType"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Name of the broadcast or drip campaign. Must not be empty. `Name` · at most 250 characters.
        name Value<::std::string::String> "Name";
        /// Name of the sender. `FromName` · takes [`Null`](crate::Null) · at most 250 characters.
        from_name Assign<::std::string::String> "FromName";
        /// Address of the sender. `FromEmail` · takes [`Null`](crate::Null) · at most 250 characters.
        from_email Assign<::std::string::String> "FromEmail";
        /// Whether this belongs to a broadcast or to a drip campaign. `CampaignType`.
        campaign_type Value<crate::generated::enums::CampaignType> "CampaignType";
    }
}
