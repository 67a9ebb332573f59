// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonListSubscribedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `person-list-subscribed`.
    ///
    /// Sources: official-openapi.
    PersonListSubscribedEventData "PersonListSubscribedEventData"
    answered {
        /// Uid of the e-mail list. `EmailListUid` · at most 10 characters.
        0 email_list_uid: ::std::option::Option<crate::wire::Uid>, "EmailListUid" Uid uid, EMAIL_LIST_UID Field crate::wire::Uid;
        /// Older name of the list's identifier, with a small l, superseded by EmailListUid. `EmaillistId` · legacy.
        1 emaillist_id: ::std::option::Option<::std::string::String>, "EmaillistId" Text text, EMAILLIST_ID Field ::std::string::String;
    }
    sent {
    }
}
