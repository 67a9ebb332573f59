// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonUpdatedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `person-updated`: the change itself.
    ///
    /// Sources: official-openapi.
    PersonUpdatedEventData "PersonUpdatedEventData"
    answered {
        /// Values before the change. `OriginalValues`.
        0 original_values: ::std::option::Option<::serde_json::Value>, "OriginalValues" Json json, ORIGINAL_VALUES Field crate::wire::Json;
        /// Values after the change. `CurrentValues`.
        1 current_values: ::std::option::Option<::serde_json::Value>, "CurrentValues" Json json, CURRENT_VALUES Field crate::wire::Json;
    }
    sent {
    }
}
