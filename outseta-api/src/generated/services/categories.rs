// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.categories()`.

/// The operations on categories.
#[derive(Clone, Copy, Debug)]
pub struct Categories<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on categories.
    pub fn categories(&self) -> Categories<'_> {
        Categories { client: self }
    }
}

impl<'c> Categories<'c> {
    /// List categories of the knowledge base.
    ///
    /// Returns the groups that articles belong to. Credentials are not needed, it seems. Ask for `*,Articles.*` in `fields` to see the articles as well; a page then holds 25 categories at most.
    ///
    /// `GET /support/categories` · takes no credentials or an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    /// - Whether articles come along without being asked for.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::CategoriesList> {
        crate::list::List::new(self.client, &[])
    }
}
