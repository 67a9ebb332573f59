// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TokenPayload`, and how it is read.

crate::wire::entity! {
    /// An access token and what belongs to it. The names are in snake case, as in OAuth.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp, java.
    TokenPayload "TokenPayload"
    answered {
        /// The JWT to send as a bearer token. Its `sub` claim is the Uid of the person. `access_token`.
        0 access_token: ::std::option::Option<crate::wire::Secret>, "access_token" Secret secret, ACCESS_TOKEN Field crate::wire::Secret;
        /// `bearer`, written with a small or a capital letter. `token_type`.
        1 token_type: ::std::option::Option<::std::string::String>, "token_type" Text text, TOKEN_TYPE Field ::std::string::String;
        /// Life of the token in seconds. A year (31536000, or one second less) in recent answers, a week (604800) in those of 2021. `expires_in`.
        2 expires_in: ::std::option::Option<i64>, "expires_in" Integer integer, EXPIRES_IN Field i64;
        /// OpenID Connect token about the person, where one is issued. `id_token`.
        3 id_token: ::std::option::Option<crate::wire::Secret>, "id_token" Secret secret, ID_TOKEN Field crate::wire::Secret;
        /// Token for renewal, where one is issued. How to use it is not published. `refresh_token`.
        4 refresh_token: ::std::option::Option<crate::wire::Secret>, "refresh_token" Secret secret, REFRESH_TOKEN Field crate::wire::Secret;
        /// Page to which the person should go after signing in. `authentication_callback_url`.
        5 authentication_callback_url: ::std::option::Option<::std::string::String>, "authentication_callback_url" Text text, AUTHENTICATION_CALLBACK_URL Field ::std::string::String;
    }
    sent {
    }
}
