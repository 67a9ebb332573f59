// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountCancelationRequest`.

crate::wire::input! {
    /// A wish to cancel, with the reason and the account that it concerns.
    AccountCancelationRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `cancelation_reason`: Why the customer leaves, as text.
        /// - `account`: The account to cancel.
        cancelation_reason: ::std::string::String = "CancelationReason";
        account: crate::wire::Reference = "Account";
    }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// When the request came in, UTC. `SubmittedDateTime`.
        submitted_date_time Value<crate::wire::Timestamp> "SubmittedDateTime";
        /// Why the customer leaves, as text. `CancelationReason` · takes [`Null`](crate::Null).
        cancelation_reason Assign<::std::string::String> "CancelationReason";
        /// Anything that the customer added. `Comment` · takes [`Null`](crate::Null).
        comment Assign<::std::string::String> "Comment";
        /// The account to cancel. `Account` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        account Assign<crate::wire::Reference> "Account";
        /// When the account began to subscribe, UTC. `SubscribingStartDate` · takes [`Null`](crate::Null).
        subscribing_start_date Assign<crate::wire::Timestamp> "SubscribingStartDate";
        /// How far the request has come. `CancelationStatus`.
        cancelation_status Value<crate::generated::enums::CancelationStatus> "CancelationStatus";
    }
}
