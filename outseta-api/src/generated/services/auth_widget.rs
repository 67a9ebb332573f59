// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.auth_widget()`.

/// The operations on auth widget.
#[derive(Clone, Copy, Debug)]
pub struct AuthWidget<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on auth widget.
    pub fn auth_widget(&self) -> AuthWidget<'_> {
        AuthWidget { client: self }
    }
}

impl<'c> AuthWidget<'c> {
    /// Fetch the settings of the sign-up and login widget.
    ///
    /// Returns what the widget needs before it can be shown. The vendor's own plugin for Framer reads it without credentials to learn which plans are on offer and whether there are coupons; no documentation names it, and it may change without notice. The plugin always says in `fields` what it wants; do likewise.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `GET /widgets/auth/init` · takes no credentials or an API key or a bearer token · safe to send again.
    ///
    /// Not known:
    ///
    /// - What the answer holds besides the members that the plugin asks for.
    /// - What is answered when `fields` is left out.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: framer-plugin (confidence low).
    pub fn init(
        &self,
    ) -> crate::call::Call<'c, crate::generated::operations::WidgetsAuthInit> {
        crate::call::Call::new(self.client, &[])
    }
}
