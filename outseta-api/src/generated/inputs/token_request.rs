// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TokenRequest`.

/// Who wants a token. A person gives name and password and no other credentials; a server with an API key gives the name alone.
#[derive(Clone, Default, PartialEq)]
pub struct TokenRequest {
    body: crate::wire::Body,
}

impl TokenRequest {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `username`: E-mail address of the person.
    pub fn new(username: impl crate::query::Value<::std::string::String>) -> Self {
        let mut new = Self::default();
        new.body.set("username", crate::query::Value::into_write(username));
        new
    }

    /// E-mail address of the person.
    ///
    /// `username`.
    #[must_use]
    pub fn username(
        mut self,
        username: impl crate::query::Value<::std::string::String>,
    ) -> Self {
        self.body.set("username", crate::query::Value::into_write(username));
        self
    }

    /// Password of the person. Leave it out to have a token made for that person on the strength of an API key.
    ///
    /// `password`.
    #[must_use]
    pub fn password(
        mut self,
        password: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        self.body.set("password", crate::query::Value::into_write(password));
        self
    }

    /// `password`, as some clients send it. Not needed.
    ///
    /// `grant_type`.
    #[must_use]
    pub fn grant_type(
        mut self,
        grant_type: impl crate::query::Value<::std::string::String>,
    ) -> Self {
        self.body.set("grant_type", crate::query::Value::into_write(grant_type));
        self
    }

    /// Name of the calling program, such as `outseta_auth_widget`. Not needed.
    ///
    /// `client_id`.
    #[must_use]
    pub fn client_id(
        mut self,
        client_id: impl crate::query::Value<::std::string::String>,
    ) -> Self {
        self.body.set("client_id", crate::query::Value::into_write(client_id));
        self
    }
}

crate::wire::write_shape!(TokenRequest, closed);
