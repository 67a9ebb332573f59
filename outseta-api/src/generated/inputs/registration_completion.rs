// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `RegistrationCompletion`.

crate::wire::input! {
    /// Proof that the payment step of a sign-up was gone through.
    RegistrationCompletion closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `client_secret`: Client secret of the Stripe intent.
        client_secret: crate::wire::Secret = "ClientSecret";
    }
    {
        /// Client secret of the Stripe intent. Stripe appends it to the return address, as the query parameter `payment_intent_client_secret`, or `setup_intent_client_secret` for a setup intent. `ClientSecret`.
        client_secret Value<crate::wire::Secret> "ClientSecret";
    }
}
