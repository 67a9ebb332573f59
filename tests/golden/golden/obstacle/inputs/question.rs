// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Question`.

crate::wire::input! {
    /// A body of its own, closed to custom members.
    Question closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `self_`: Who asks.
        /// - `kind`: Which.
        self_: ::std::string::String = "self";
        kind: crate::generated::enums::String = "Kind";
    }
    {
        /// Who asks. `self`.
        self_ Value<::std::string::String> "self";
        /// Which. `Kind`.
        kind Value<crate::generated::enums::String> "Kind";
        /// A secret. `password`.
        password Value<crate::wire::Secret> "password";
        /// Texts. `words`.
        words Value<::std::vec::Vec<::std::string::String>> "words";
    }
}
