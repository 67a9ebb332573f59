// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountAddPersonEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-add-person`: who came into which account.
    ///
    /// Sources: official-openapi.
    AccountAddPersonEventData "AccountAddPersonEventData"
    answered {
        /// Uid of the account. `AccountUid` · at most 10 characters.
        0 account_uid: ::std::option::Option<crate::wire::Uid>, "AccountUid" Uid uid, ACCOUNT_UID Field crate::wire::Uid;
        /// Uid of the person. `PersonUid` · at most 10 characters.
        1 person_uid: ::std::option::Option<crate::wire::Uid>, "PersonUid" Uid uid, PERSON_UID Field crate::wire::Uid;
        /// Address of the person. `Email`.
        2 email: ::std::option::Option<::std::string::String>, "Email" Text text, EMAIL Field ::std::string::String;
    }
    sent {
    }
}
