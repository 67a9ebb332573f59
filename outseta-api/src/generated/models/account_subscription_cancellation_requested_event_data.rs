// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountSubscriptionCancellationRequestedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-subscription-cancellation-requested`: who wants to leave, and why.
    ///
    /// Sources: official-openapi.
    AccountSubscriptionCancellationRequestedEventData "AccountSubscriptionCancellationRequestedEventData"
    answered {
        /// Address of the person who asked. `RequestedByEmail`.
        0 requested_by_email: ::std::option::Option<::std::string::String>, "RequestedByEmail" Text text, REQUESTED_BY_EMAIL Field ::std::string::String;
        /// Reason that was given. `CancelationReason`.
        1 cancelation_reason: ::std::option::Option<::std::string::String>, "CancelationReason" Text text, CANCELATION_REASON Field ::std::string::String;
        /// Whatever was added to the reason. `Comment`.
        2 comment: ::std::option::Option<::std::string::String>, "Comment" Text text, COMMENT Field ::std::string::String;
    }
    sent {
    }
}
