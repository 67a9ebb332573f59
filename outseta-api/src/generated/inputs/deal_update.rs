// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DealUpdate`.

crate::wire::input! {
    /// Changes to a deal. What is left out keeps its value; the path says which deal is meant, so Uid may be left out too.
    DealUpdate open
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::Deal ["Uid", "Name", "Amount", "DueDate",
    "AssignedToPersonClientIdentifier", "Weight", "Contacts", "AccountId", "PipelineUid"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Name of the deal. An empty text is refused on writing. `Name` · at most 250 characters.
        name Value<::std::string::String> "Name";
        /// What the deal is worth, an amount of money. `Amount` · takes [`Null`](crate::Null).
        amount Assign<crate::wire::Decimal> "Amount";
        /// When the deal is due, UTC. `DueDate` · takes [`Null`](crate::Null).
        due_date Assign<crate::wire::Timestamp> "DueDate";
        /// Client identifier of the person to whom the deal is assigned. No source says what it refers to; Owner names a person outright. `AssignedToPersonClientIdentifier` · takes [`Null`](crate::Null) · at most 50 characters.
        assigned_to_person_client_identifier Assign<::std::string::String> "AssignedToPersonClientIdentifier";
        /// Weight of the deal, a whole number in every recording. What is weighed is not documented; it may order the deals of a stage. `Weight`.
        weight Value<i64> "Weight";
        /// Stage that the deal has reached. `DealPipelineStage` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        deal_pipeline_stage Assign<crate::wire::Reference> "DealPipelineStage";
        /// The account that the deal is about. `Account` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        account Assign<crate::wire::Reference> "Account";
        /// People who take part. A list sent in an update probably stands for the whole set. `DealPeople` · takes [`Null`](crate::Null).
        deal_people Assign<::std::vec::Vec<crate::generated::inputs::DealPersonInput>> "DealPeople";
        /// Contacts of the deal in one text. Both null and an empty text occur. `Contacts` · takes [`Null`](crate::Null).
        contacts Assign<::std::string::String> "Contacts";
        /// Internal number of the account in Outseta's database. Of no use in this API, which goes by Uid. `AccountId`.
        account_id Value<i64> "AccountId";
        /// Person who owns the deal. `Owner` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        owner Assign<crate::wire::Reference> "Owner";
        /// Uid of the pipeline that the stage belongs to. `PipelineUid` · takes [`Null`](crate::Null) · at most 10 characters.
        pipeline_uid Assign<crate::wire::Uid> "PipelineUid";
    }
}
