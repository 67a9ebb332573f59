// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TagUpdate`.

crate::wire::input! {
    /// Changes to a label: its name, its colour, or both. What is left out keeps its value.
    TagUpdate closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::Tag ["Uid", "Name", "SystemName", "SystemDescription",
    "TagColor", "EntityType"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Text of the label. Must not be empty, and is unique among the labels for the same kind of record. `Name` · at most 50 characters.
        name Value<::std::string::String> "Name";
        /// Outseta's own name for the label. What is sent here has no effect. `SystemName` · takes [`Null`](crate::Null) · at most 50 characters.
        system_name Assign<::std::string::String> "SystemName";
        /// Outseta's own explanation of the label. What is sent here has no effect. `SystemDescription` · takes [`Null`](crate::Null) · at most 500 characters.
        system_description Assign<::std::string::String> "SystemDescription";
        /// Colour of the label. `TagColor`.
        tag_color Value<crate::generated::enums::TagColor> "TagColor";
        /// Kind of record that may carry the label. Fixed once the label exists. `EntityType`.
        entity_type Value<crate::generated::enums::EntityType> "EntityType";
    }
}
