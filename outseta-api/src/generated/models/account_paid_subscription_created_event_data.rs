// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountPaidSubscriptionCreatedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-paid-subscription-created`.
    ///
    /// Sources: official-openapi.
    AccountPaidSubscriptionCreatedEventData "AccountPaidSubscriptionCreatedEventData"
    answered {
        /// Uid of the subscription. `SubscriptionUid` · at most 10 characters.
        0 subscription_uid: ::std::option::Option<crate::wire::Uid>, "SubscriptionUid" Uid uid, SUBSCRIPTION_UID Field crate::wire::Uid;
    }
    sent {
    }
}
