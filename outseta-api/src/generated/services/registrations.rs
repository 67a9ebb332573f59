// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.registrations()`.

/// The operations on registrations.
#[derive(Clone, Copy, Debug)]
pub struct Registrations<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on registrations.
    pub fn registrations(&self) -> Registrations<'_> {
        Registrations { client: self }
    }
}

impl<'c> Registrations<'c> {
    /// Sign a customer up.
    ///
    /// Adds an account, its primary person and its subscription in one step, as a visitor of a sign-up page would. At the least, give the e-mail address of a primary person and a plan. If the tenant has set a sign-up callback, Outseta posts the account to it and stores the `ClientIdentifier` that comes back.
    ///
    /// `POST /crm/registrations` · takes no credentials or an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401; the vendor's demos send a key.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, n8n, mcp-server, demos (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::AccountRegistration,
    ) -> crate::call::Call<'c, crate::generated::operations::RegistrationsAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Finish a sign-up after its payment step.
    ///
    /// For tenants that bill through Stripe: once the visitor is back from confirming the payment, hand over the client secret that Stripe put into the return address. The operation is known only from a comment on the vendor's schema for its body; nobody was seen to call it.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `POST /crm/registrations/complete` · takes no credentials or an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - What the answer holds; an account is a guess from the sibling operation.
    /// - Whether credentials are needed.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence low).
    pub fn complete(
        &self,
        body: crate::generated::inputs::RegistrationCompletion,
    ) -> crate::call::Call<'c, crate::generated::operations::RegistrationsComplete> {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}
