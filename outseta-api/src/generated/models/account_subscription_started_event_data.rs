// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountSubscriptionStartedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-subscription-started`.
    ///
    /// Sources: official-openapi.
    AccountSubscriptionStartedEventData "AccountSubscriptionStartedEventData"
    answered {
        /// The subscription that began, to judge by the name. `Subscription`.
        0 subscription: ::std::option::Option<::serde_json::Value>, "Subscription" Json json, SUBSCRIPTION Field crate::wire::Json;
        /// Who brought it about, to judge by the name. In what form is not declared. `CurrentPrincipal`.
        1 current_principal: ::std::option::Option<::std::string::String>, "CurrentPrincipal" Text text, CURRENT_PRINCIPAL Field ::std::string::String;
        /// Uid of the subscription that began. `SubscriptionUid` · at most 10 characters.
        2 subscription_uid: ::std::option::Option<crate::wire::Uid>, "SubscriptionUid" Uid uid, SUBSCRIPTION_UID Field crate::wire::Uid;
    }
    sent {
    }
}
