// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `RegistrationCompletion`.

/// Proof that the payment step of a sign-up was gone through.
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationCompletion {
    body: crate::wire::Body,
}

impl RegistrationCompletion {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `client_secret`: Client secret of the Stripe intent.
    pub fn new(client_secret: impl crate::query::Value<crate::wire::Secret>) -> Self {
        let mut new = Self::default();
        new.body.set("ClientSecret", crate::query::Value::into_write(client_secret));
        new
    }

    /// Client secret of the Stripe intent. Stripe appends it to the return address, as the query parameter `payment_intent_client_secret`, or `setup_intent_client_secret` for a setup intent.
    ///
    /// `ClientSecret`.
    #[must_use]
    pub fn client_secret(
        mut self,
        client_secret: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        self.body.set("ClientSecret", crate::query::Value::into_write(client_secret));
        self
    }
}

crate::wire::write_shape!(RegistrationCompletion, closed);
