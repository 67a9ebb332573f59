// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `MagicLinkTokenRequest`.

crate::wire::input! {
    /// What a magic link brought along.
    MagicLinkTokenRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `magic_token`: The token of the link, where it is the query parameter `magicToken`.
        magic_token: crate::wire::Secret = "magic_token";
    }
    {
        /// The token of the link, where it is the query parameter `magicToken`. Good for one use. `magic_token`.
        magic_token Value<crate::wire::Secret> "magic_token";
    }
}
