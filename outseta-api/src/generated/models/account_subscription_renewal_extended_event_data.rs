// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountSubscriptionRenewalExtendedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-subscription-renewal-extended`: the two dates.
    ///
    /// Sources: official-openapi.
    AccountSubscriptionRenewalExtendedEventData "AccountSubscriptionRenewalExtendedEventData"
    answered {
        /// When the subscription would have renewed, as text. `PriorRenewalDate`.
        0 prior_renewal_date: ::std::option::Option<::std::string::String>, "PriorRenewalDate" Text text, PRIOR_RENEWAL_DATE Field ::std::string::String;
        /// When it renews now, as text. `RenewalDate`.
        1 renewal_date: ::std::option::Option<::std::string::String>, "RenewalDate" Text text, RENEWAL_DATE Field ::std::string::String;
    }
    sent {
    }
}
