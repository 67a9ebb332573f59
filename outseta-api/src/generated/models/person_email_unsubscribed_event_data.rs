// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonEmailUnsubscribedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `person-email-unsubscribed`.
    ///
    /// Sources: official-openapi.
    PersonEmailUnsubscribedEventData "PersonEmailUnsubscribedEventData"
    answered {
        /// Identification of the browser that was used to opt out. `UserAgent`.
        0 user_agent: ::std::option::Option<::std::string::String>, "UserAgent" Text text, USER_AGENT Field ::std::string::String;
    }
    sent {
    }
}
