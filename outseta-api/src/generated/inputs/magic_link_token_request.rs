// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `MagicLinkTokenRequest`.

/// What a magic link brought along.
#[derive(Clone, Default, PartialEq)]
pub struct MagicLinkTokenRequest {
    body: crate::wire::Body,
}

impl MagicLinkTokenRequest {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `magic_token`: The token of the link, where it is the query parameter `magicToken`.
    pub fn new(magic_token: impl crate::query::Value<crate::wire::Secret>) -> Self {
        let mut new = Self::default();
        new.body.set("magic_token", crate::query::Value::into_write(magic_token));
        new
    }

    /// The token of the link, where it is the query parameter `magicToken`. Good for one use.
    ///
    /// `magic_token`.
    #[must_use]
    pub fn magic_token(
        mut self,
        magic_token: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        self.body.set("magic_token", crate::query::Value::into_write(magic_token));
        self
    }
}

crate::wire::write_shape!(MagicLinkTokenRequest, closed);
