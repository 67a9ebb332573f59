// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`TokenPayload`](crate::models::TokenPayload).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `access_token`: The JWT to send as a bearer token.
pub const ACCESS_TOKEN: Field<models::TokenPayload, crate::wire::Secret> = Field::new(
    "access_token",
);

/// `token_type`: `bearer`, written with a small or a capital letter.
pub const TOKEN_TYPE: Field<models::TokenPayload, ::std::string::String> = Field::new(
    "token_type",
);

/// `expires_in`: Life of the token in seconds.
pub const EXPIRES_IN: Field<models::TokenPayload, i64> = Field::new("expires_in");

/// `id_token`: OpenID Connect token about the person, where one is issued.
pub const ID_TOKEN: Field<models::TokenPayload, crate::wire::Secret> = Field::new(
    "id_token",
);

/// `refresh_token`: Token for renewal, where one is issued.
pub const REFRESH_TOKEN: Field<models::TokenPayload, crate::wire::Secret> = Field::new(
    "refresh_token",
);

/// `authentication_callback_url`: Page to which the person should go after signing in.
pub const AUTHENTICATION_CALLBACK_URL: Field<
    models::TokenPayload,
    ::std::string::String,
> = Field::new("authentication_callback_url");

impl<R> Link<R, models::TokenPayload> {
    /// `access_token`: The JWT to send as a bearer token.
    pub fn access_token(self) -> Field<R, crate::wire::Secret> {
        self.field("access_token")
    }

    /// `token_type`: `bearer`, written with a small or a capital letter.
    pub fn token_type(self) -> Field<R, ::std::string::String> {
        self.field("token_type")
    }

    /// `expires_in`: Life of the token in seconds.
    pub fn expires_in(self) -> Field<R, i64> {
        self.field("expires_in")
    }

    /// `id_token`: OpenID Connect token about the person, where one is issued.
    pub fn id_token(self) -> Field<R, crate::wire::Secret> {
        self.field("id_token")
    }

    /// `refresh_token`: Token for renewal, where one is issued.
    pub fn refresh_token(self) -> Field<R, crate::wire::Secret> {
        self.field("refresh_token")
    }

    /// `authentication_callback_url`: Page to which the person should go after signing in.
    pub fn authentication_callback_url(self) -> Field<R, ::std::string::String> {
        self.field("authentication_callback_url")
    }
}
