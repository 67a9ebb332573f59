// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `EmailAddress`.

/// The address of the person to write to.
#[derive(Clone, Default, PartialEq)]
pub struct EmailAddress {
    body: crate::wire::Body,
}

impl EmailAddress {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `email`: Address under which the person is known.
    pub fn new(email: impl crate::query::Value<::std::string::String>) -> Self {
        let mut new = Self::default();
        new.body.set("Email", crate::query::Value::into_write(email));
        new
    }

    /// Address under which the person is known.
    ///
    /// `Email` · at most 250 characters.
    #[must_use]
    pub fn email(
        mut self,
        email: impl crate::query::Value<::std::string::String>,
    ) -> Self {
        self.body.set("Email", crate::query::Value::into_write(email));
        self
    }
}

crate::wire::write_shape!(EmailAddress, closed);
