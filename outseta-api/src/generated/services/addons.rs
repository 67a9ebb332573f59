// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.addons()`.

/// The operations on addons.
#[derive(Clone, Copy, Debug)]
pub struct Addons<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on addons.
    pub fn addons(&self) -> Addons<'_> {
        Addons { client: self }
    }
}

impl<'c> Addons<'c> {
    /// List add-ons.
    ///
    /// Returns what is sold beside the plans. No page of the vendor documents this path, although its schema of an add-on is published; two clients call it. Which plan an add-on goes with is told by the plan add-ons.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `GET /billing/addons` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - What the answer holds in full; no recording exists, and a page like any other is assumed.
    /// - Whether the list can be read without credentials, like that of plans.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: java, activepieces (confidence medium).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::AddonsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Fetch one add-on.
    ///
    /// Returns the add-on with its prices for each renewal term. No page of the vendor documents this path; a single client calls it.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `GET /billing/addons/{addOnUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `add_on_uid`: Uid of the add-on.
    ///
    /// Not known:
    ///
    /// - What the answer holds in full; no recording exists.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: java (confidence medium).
    pub fn get(
        &self,
        add_on_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::AddonsGet> {
        crate::call::Call::new(self.client, &[("addOnUid", add_on_uid.as_ref())])
    }
}
