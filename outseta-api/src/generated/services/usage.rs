// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.usage()`.

/// The operations on usage.
#[derive(Clone, Copy, Debug)]
pub struct Usage<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on usage.
    pub fn usage(&self) -> Usage<'_> {
        Usage { client: self }
    }
}

impl<'c> Usage<'c> {
    /// List reports of usage.
    ///
    /// Returns what was reported for metered add-ons, billed or not. For one customer, filter on `SubscriptionAddOn.Subscription.Account.Uid`. No vendor page names this list; two clients call it, of which one follows the other, and an answer of 2021 is recorded.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `GET /billing/usage` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: ts-tiltcamp, outsetapy (confidence medium).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::UsageList> {
        crate::list::List::new(self.client, &[])
    }

    /// Report metered usage.
    ///
    /// Counts units of use towards a metered add-on. The Uid in `SubscriptionAddOn` is that of the add-on as the subscription has it, not that of the add-on on offer. Reports add up over a month, and the sum is billed. The amount must be greater than zero: a recorded refusal of 2021 says so, against one client's claim that a negative amount corrects what was reported before.
    ///
    /// `POST /billing/usage` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Whether a report can be taken back; no operation is known that does so.
    /// - What becomes of a report whose date lies in a period that was billed already.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, ts-tiltcamp, outsetapy, activepieces, demos, laravel, kb (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::UsageCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::UsageAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}
