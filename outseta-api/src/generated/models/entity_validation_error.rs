// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `EntityValidationError`, and how it is read.

crate::wire::entity! {
    /// The broken rules of one entity of the request.
    ///
    /// Sources: ts-tiltcamp.
    EntityValidationError "EntityValidationError"
    answered {
        /// The refused entity, with the server's defaults in members that were not sent. `Entity`.
        0 entity: ::std::option::Option<::serde_json::Value>, "Entity" Json json, ENTITY Field crate::wire::Json;
        /// The server's name for the type of the entity. `TypeName`.
        1 type_name: ::std::option::Option<::std::string::String>, "TypeName" Text text, TYPE_NAME Field ::std::string::String;
        /// One entry for each broken rule. `ValidationErrors`.
        2 validation_errors: ::std::option::Option<::std::vec::Vec<crate::generated::models::ValidationErrorDetail>>, "ValidationErrors" List list, VALIDATION_ERRORS Link crate::generated::models::ValidationErrorDetail;
    }
    sent {
    }
}
