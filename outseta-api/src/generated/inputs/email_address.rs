// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `EmailAddress`.

crate::wire::input! {
    /// The address of the person to write to.
    EmailAddress closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `email`: Address under which the person is known.
        email: ::std::string::String = "Email";
    }
    {
        /// Address under which the person is known. `Email` · at most 250 characters.
        email Value<::std::string::String> "Email";
    }
}
