// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TemporaryPassword`.

/// A password that its owner has to replace at the next login.
#[derive(Clone, Default, PartialEq)]
pub struct TemporaryPassword {
    body: crate::wire::Body,
}

impl TemporaryPassword {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `temporary_password`: The password.
    pub fn new(
        temporary_password: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        let mut new = Self::default();
        new.body
            .set(
                "temporaryPassword",
                crate::query::Value::into_write(temporary_password),
            );
        new
    }

    /// The password. Its name begins with a small letter, unlike those of most bodies.
    ///
    /// `temporaryPassword`.
    #[must_use]
    pub fn temporary_password(
        mut self,
        temporary_password: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        self.body
            .set(
                "temporaryPassword",
                crate::query::Value::into_write(temporary_password),
            );
        self
    }
}

crate::wire::write_shape!(TemporaryPassword, closed);
