// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.public_lead_forms()`.

/// The operations on public lead forms.
#[derive(Clone, Copy, Debug)]
pub struct PublicLeadForms<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on public lead forms.
    pub fn public_lead_forms(&self) -> PublicLeadForms<'_> {
        PublicLeadForms { client: self }
    }
}

impl<'c> PublicLeadForms<'c> {
    /// List lead forms.
    ///
    /// Returns the forms that a web page may show to catch leads. The vendor's own plugin for Framer reads it without credentials, and no documentation names it: it may change without notice.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `GET /public/crm/leadforms` · takes no credentials or an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - What an entry holds; the plugin reads only `items`, and the form as the vendor's schema has it is assumed.
    /// - Whether filters, sorting and paging work as on other lists.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: framer-plugin (confidence low).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::PublicLeadFormsList> {
        crate::list::List::new(self.client, &[])
    }
}
