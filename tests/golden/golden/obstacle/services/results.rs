// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.results()`.

/// The operations on results.
#[derive(Clone, Copy, Debug)]
pub struct Results<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on results.
    pub fn results(&self) -> Results<'_> {
        Results { client: self }
    }
}

impl<'c> Results<'c> {
    /// Ask for a result.
    ///
    /// Succeeds in two ways.
    ///
    /// `POST /results` · takes no credentials or an API key · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: Refused.
    ///
    /// Sources: made-up (confidence high).
    pub fn fetch(
        &self,
        body: crate::generated::inputs::Question,
    ) -> crate::call::Call<'c, crate::generated::operations::ResultsGet> {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}
