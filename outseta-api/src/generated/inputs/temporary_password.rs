// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TemporaryPassword`.

crate::wire::input! {
    /// A password that its owner has to replace at the next login.
    TemporaryPassword closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `temporary_password`: The password.
        temporary_password: crate::wire::Secret = "temporaryPassword";
    }
    {
        /// The password. Its name begins with a small letter, unlike those of most bodies. `temporaryPassword`.
        temporary_password Value<crate::wire::Secret> "temporaryPassword";
    }
}
