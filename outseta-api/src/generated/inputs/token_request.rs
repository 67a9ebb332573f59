// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TokenRequest`.

crate::wire::input! {
    /// Who wants a token. A person gives name and password and no other credentials; a server with an API key gives the name alone.
    TokenRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `username`: E-mail address of the person.
        username: ::std::string::String = "username";
    }
    {
        /// E-mail address of the person. `username`.
        username Value<::std::string::String> "username";
        /// Password of the person. Leave it out to have a token made for that person on the strength of an API key. `password`.
        password Value<crate::wire::Secret> "password";
        /// `password`, as some clients send it. Not needed. `grant_type`.
        grant_type Value<::std::string::String> "grant_type";
        /// Name of the calling program, such as `outseta_auth_widget`. Not needed. `client_id`.
        client_id Value<::std::string::String> "client_id";
    }
}
