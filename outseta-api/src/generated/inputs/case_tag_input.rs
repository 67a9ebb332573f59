// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `CaseTagInput`.

crate::wire::input! {
    /// The members of `CaseTag` that can be written inside another body.
    CaseTagInput closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::CaseTag ["Uid"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// The label, which must have been made for cases (entity type 4). `Tag` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        tag Assign<crate::wire::Reference> "Tag";
    }
}
