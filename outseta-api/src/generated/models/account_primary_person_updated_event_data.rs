// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountPrimaryPersonUpdatedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-primary-person-updated`: who was primary, and who is.
    ///
    /// Sources: official-openapi.
    AccountPrimaryPersonUpdatedEventData "AccountPrimaryPersonUpdatedEventData"
    answered {
        /// Address of the person who was primary before. `PreviousPrimaryPersonEmail`.
        0 previous_primary_person_email: ::std::option::Option<::std::string::String>, "PreviousPrimaryPersonEmail" Text text, PREVIOUS_PRIMARY_PERSON_EMAIL Field ::std::string::String;
        /// Address of the person who is primary now. `CurrentPrimaryPersonEmail`.
        1 current_primary_person_email: ::std::option::Option<::std::string::String>, "CurrentPrimaryPersonEmail" Text text, CURRENT_PRIMARY_PERSON_EMAIL Field ::std::string::String;
    }
    sent {
    }
}
