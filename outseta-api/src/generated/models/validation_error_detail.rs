// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `ValidationErrorDetail`, and how it is read.

crate::wire::entity! {
    /// One rule that one property broke.
    ///
    /// Sources: ts-tiltcamp, api-guide.
    ValidationErrorDetail "ValidationErrorDetail"
    answered {
        /// Kind of the failure, an open set. Recorded so far: `outsetaError`, `required` and `currentPasswordMismatch`. `ErrorCode`.
        0 error_code: ::std::option::Option<::std::string::String>, "ErrorCode" Text text, ERROR_CODE Field ::std::string::String;
        /// What is wrong, in English. `ErrorMessage`.
        1 error_message: ::std::option::Option<::std::string::String>, "ErrorMessage" Text text, ERROR_MESSAGE Field ::std::string::String;
        /// Property that broke the rule. `PropertyName`.
        2 property_name: ::std::option::Option<::std::string::String>, "PropertyName" Text text, PROPERTY_NAME Field ::std::string::String;
    }
    sent {
    }
}
