// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.deal_pipelines()`.

/// The operations on deal pipelines.
#[derive(Clone, Copy, Debug)]
pub struct DealPipelines<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on deal pipelines.
    pub fn deal_pipelines(&self) -> DealPipelines<'_> {
        DealPipelines { client: self }
    }
}

impl<'c> DealPipelines<'c> {
    /// List deal pipelines.
    ///
    /// Returns the pipelines with their stages, whose Uids are what a deal is filed under. No page of the vendor mentions this path. One client calls it; another uses `/crm/deals/pipelines`, which is left out here.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `GET /crm/dealpipelines` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - What the answer holds; no recording exists, and a page like any other is assumed.
    /// - Whether filters and sorting work as on other lists.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: pipedream (confidence low).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::DealPipelinesList> {
        crate::list::List::new(self.client, &[])
    }
}
