// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.public_email_lists()`.

/// The operations on public email lists.
#[derive(Clone, Copy, Debug)]
pub struct PublicEmailLists<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on public email lists.
    pub fn public_email_lists(&self) -> PublicEmailLists<'_> {
        PublicEmailLists { client: self }
    }
}

impl<'c> PublicEmailLists<'c> {
    /// List public e-mail lists.
    ///
    /// Returns the lists that visitors of a web page may subscribe to. The vendor's own plugin for Framer reads it without credentials, and no documentation names it: it may change without notice.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `GET /public/email/lists` · takes no credentials or an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - What makes a list public.
    /// - What an entry holds; the plugin reads only `items`, and entries like those of the other list are assumed.
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
    ) -> crate::list::List<'c, crate::generated::operations::PublicEmailListsList> {
        crate::list::List::new(self.client, &[])
    }
}
