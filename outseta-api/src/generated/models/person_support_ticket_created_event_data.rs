// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonSupportTicketCreatedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `person-support-ticket-created`.
    ///
    /// Sources: official-openapi.
    PersonSupportTicketCreatedEventData "PersonSupportTicketCreatedEventData"
    answered {
        /// Uid of the case. `CaseUid` · at most 10 characters.
        0 case_uid: ::std::option::Option<crate::wire::Uid>, "CaseUid" Uid uid, CASE_UID Field crate::wire::Uid;
    }
    sent {
    }
}
