// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `CaseReplyRequest`.

crate::wire::input! {
    /// What an agent replies to a case.
    CaseReplyRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `case`: The case, by its Uid, once more beside the path.
        /// - `comment`: The reply.
        case: crate::wire::Reference = "Case";
        comment: ::std::string::String = "Comment";
    }
    {
        /// Name under which the reply appears. `AgentName` · takes [`Null`](crate::Null).
        agent_name Assign<::std::string::String> "AgentName";
        /// The case, by its Uid, once more beside the path. `Case` · sent as `{"Uid": …}`.
        case Value<crate::wire::Reference> "Case";
        /// The reply. `Comment`.
        comment Value<::std::string::String> "Comment";
    }
}
