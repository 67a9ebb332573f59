// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `ValidationErrorResponse`, and how it is read.

crate::wire::entity! {
    /// What most refusals look like: one message, and for every entity of the request that broke a rule the rules that it broke. A short form has `PropertyName` beside the message and no list.
    ///
    /// Sources: ts-tiltcamp, api-guide, w6w.
    ValidationErrorResponse "ValidationErrorResponse"
    answered {
        /// Summary of the refusal, in English. `ErrorMessage`.
        0 error_message: ::std::option::Option<::std::string::String>, "ErrorMessage" Text text, ERROR_MESSAGE Field ::std::string::String;
        /// Property at fault, in the short form only. `PropertyName`.
        1 property_name: ::std::option::Option<::std::string::String>, "PropertyName" Text text, PROPERTY_NAME Field ::std::string::String;
        /// The entities that failed; empty when the refusal is about none in particular. `EntityValidationErrors`.
        2 entity_validation_errors: ::std::option::Option<::std::vec::Vec<crate::generated::models::EntityValidationError>>, "EntityValidationErrors" List list, ENTITY_VALIDATION_ERRORS Link crate::generated::models::EntityValidationError;
    }
    sent {
    }
}
