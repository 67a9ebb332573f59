// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `EmailListUpdate`.

crate::wire::input! {
    /// Changes to an e-mail list. What is left out keeps its value. The path says which list is meant; a Uid that is sent must be the same.
    EmailListUpdate closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::EmailList ["Uid", "Name", "Description", "WelcomeSubject",
    "WelcomeBody", "WelcomeFromName", "WelcomeFromEmail", "RequiresDoubleOptIn", "IsInternal",
    "FieldConfigurationDataJSON"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Name of the list, unique in the tenant. Must not be empty. `Name` · at most 100 characters.
        name Value<::std::string::String> "Name";
        /// What the list is for. `Description` · takes [`Null`](crate::Null) · at most 255 characters.
        description Assign<::std::string::String> "Description";
        /// Subject of the mail that greets new subscribers. `WelcomeSubject` · takes [`Null`](crate::Null) · at most 250 characters.
        welcome_subject Assign<::std::string::String> "WelcomeSubject";
        /// Text of the mail that greets new subscribers. `WelcomeBody` · takes [`Null`](crate::Null).
        welcome_body Assign<::std::string::String> "WelcomeBody";
        /// Sender name of the welcome mail. `WelcomeFromName` · takes [`Null`](crate::Null) · at most 250 characters.
        welcome_from_name Assign<::std::string::String> "WelcomeFromName";
        /// Sender address of the welcome mail. `WelcomeFromEmail` · takes [`Null`](crate::Null) · at most 250 characters.
        welcome_from_email Assign<::std::string::String> "WelcomeFromEmail";
        /// Whether subscribers must confirm before they count (double opt-in). `RequiresDoubleOptIn`.
        requires_double_opt_in Value<bool> "RequiresDoubleOptIn";
        /// Whether the list is an internal one. `IsInternal`.
        is_internal Value<bool> "IsInternal";
        /// Layout of the subscription form's fields: a JSON document inside a text. `FieldConfigurationDataJSON` · takes [`Null`](crate::Null).
        field_configuration_data_json Assign<::std::string::String> "FieldConfigurationDataJSON";
    }
}
