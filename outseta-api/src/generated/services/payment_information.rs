// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.payment_information()`.

/// The operations on payment information.
#[derive(Clone, Copy, Debug)]
pub struct PaymentInformation<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on payment information.
    pub fn payment_information(&self) -> PaymentInformation<'_> {
        PaymentInformation { client: self }
    }
}

impl<'c> PaymentInformation<'c> {
    /// Store the payment method of an account.
    ///
    /// Puts a payment method on file for an account. The method itself stays with the payment gateway: what is sent here are the gateway's tokens, never the number of a card. The documented request also holds the gateway's token for the customer and the name on the card.
    ///
    /// `POST /billing/paymentinformation` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Whether the token for the customer may be left out; the one documented request holds it.
    /// - Whether a method that is on file already is replaced. An account has a single PaymentInformation, which suggests it.
    /// - Whether outstanding invoices are charged at once.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, activepieces (confidence high).
    pub fn save(
        &self,
        body: crate::generated::inputs::PaymentInformationCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::PaymentInformationSave> {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}
