// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PasswordChange`.

/// The old and the new password of a signed-in person.
#[derive(Clone, Default, PartialEq)]
pub struct PasswordChange {
    body: crate::wire::Body,
}

impl PasswordChange {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `existing_password`: The password so far.
    /// - `new_password`: The password from now on.
    pub fn new(
        existing_password: impl crate::query::Value<crate::wire::Secret>,
        new_password: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        let mut new = Self::default();
        new.body
            .set("ExistingPassword", crate::query::Value::into_write(existing_password));
        new.body.set("NewPassword", crate::query::Value::into_write(new_password));
        new
    }

    /// The password so far. A wrong one is refused with the code `currentPasswordMismatch`.
    ///
    /// `ExistingPassword`.
    #[must_use]
    pub fn existing_password(
        mut self,
        existing_password: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        self.body
            .set("ExistingPassword", crate::query::Value::into_write(existing_password));
        self
    }

    /// The password from now on.
    ///
    /// `NewPassword`.
    #[must_use]
    pub fn new_password(
        mut self,
        new_password: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        self.body.set("NewPassword", crate::query::Value::into_write(new_password));
        self
    }

    /// Token of a Google sign-in, by its name. No source shows it in use.
    ///
    /// `GoogleIdToken` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn google_id_token(
        mut self,
        google_id_token: impl crate::wire::Assign<crate::wire::Secret>,
    ) -> Self {
        self.body.set("GoogleIdToken", crate::wire::Assign::assign(google_id_token));
        self
    }
}

crate::wire::write_shape!(PasswordChange, closed);
