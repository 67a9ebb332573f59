// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PasswordChange`.

crate::wire::input! {
    /// The old and the new password of a signed-in person.
    PasswordChange closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `existing_password`: The password so far.
        /// - `new_password`: The password from now on.
        existing_password: crate::wire::Secret = "ExistingPassword";
        new_password: crate::wire::Secret = "NewPassword";
    }
    {
        /// The password so far. A wrong one is refused with the code `currentPasswordMismatch`. `ExistingPassword`.
        existing_password Value<crate::wire::Secret> "ExistingPassword";
        /// The password from now on. `NewPassword`.
        new_password Value<crate::wire::Secret> "NewPassword";
        /// Token of a Google sign-in, by its name. No source shows it in use. `GoogleIdToken` · takes [`Null`](crate::Null).
        google_id_token Assign<crate::wire::Secret> "GoogleIdToken";
    }
}
