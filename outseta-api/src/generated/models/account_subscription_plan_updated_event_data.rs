// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountSubscriptionPlanUpdatedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-subscription-plan-updated`.
    ///
    /// Sources: official-openapi.
    AccountSubscriptionPlanUpdatedEventData "AccountSubscriptionPlanUpdatedEventData"
    answered {
        /// The subscription with its plan, to judge by the name. `Subscription`.
        0 subscription: ::std::option::Option<::serde_json::Value>, "Subscription" Json json, SUBSCRIPTION Field crate::wire::Json;
        /// Who brought it about, to judge by the name. In what form is not declared. `CurrentPrincipal`.
        1 current_principal: ::std::option::Option<::std::string::String>, "CurrentPrincipal" Text text, CURRENT_PRINCIPAL Field ::std::string::String;
    }
    sent {
    }
}
