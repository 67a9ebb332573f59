// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountPersonRoleUpdatedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-person-role-updated`: whose role changed, and how.
    ///
    /// Sources: official-openapi.
    AccountPersonRoleUpdatedEventData "AccountPersonRoleUpdatedEventData"
    answered {
        /// Address of the person. `PersonEmail`.
        0 person_email: ::std::option::Option<::std::string::String>, "PersonEmail" Text text, PERSON_EMAIL Field ::std::string::String;
        /// Name of the role before; not the number that memberships have. `PreviousRole`.
        1 previous_role: ::std::option::Option<::std::string::String>, "PreviousRole" Text text, PREVIOUS_ROLE Field ::std::string::String;
        /// Name of the role now; not the number that memberships have. `CurrentRole`.
        2 current_role: ::std::option::Option<::std::string::String>, "CurrentRole" Text text, CURRENT_ROLE Field ::std::string::String;
    }
    sent {
    }
}
