// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.content_groups()`.

/// The operations on content groups.
#[derive(Clone, Copy, Debug)]
pub struct ContentGroups<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on content groups.
    pub fn content_groups(&self) -> ContentGroups<'_> {
        ContentGroups { client: self }
    }
}

impl<'c> ContentGroups<'c> {
    /// List content groups.
    ///
    /// Returns which parts of a site are protected, and the plans and add-ons that open each of them. The vendor's own plugin for Framer reads it without credentials, and no documentation names it: it may change without notice.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `GET /nocode/contentgroups` · takes no credentials or an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - What an entry holds besides the name, the address patterns, the plans and the add-ons, which are all that the plugin reads.
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
    ) -> crate::list::List<'c, crate::generated::operations::NocodeContentGroupsList> {
        crate::list::List::new(self.client, &[])
    }
}
