// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonSupportTicketClosedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `person-support-ticket-closed`.
    ///
    /// Sources: official-openapi.
    PersonSupportTicketClosedEventData "PersonSupportTicketClosedEventData"
    answered {
        /// Uid of the case. `CaseUid` · at most 10 characters.
        0 case_uid: ::std::option::Option<crate::wire::Uid>, "CaseUid" Uid uid, CASE_UID Field crate::wire::Uid;
        /// Name of the agent who closed the case. `AgentName`.
        1 agent_name: ::std::option::Option<::std::string::String>, "AgentName" Text text, AGENT_NAME Field ::std::string::String;
    }
    sent {
    }
}
