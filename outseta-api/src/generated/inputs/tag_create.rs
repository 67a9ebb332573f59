// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TagCreate`.

crate::wire::input! {
    /// A new label. A name that is in use for the same kind of record makes no second label, but gives the one there is the new colour.
    TagCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `name`: Text of the label.
        /// - `entity_type`: Kind of record that may carry the label.
        name: ::std::string::String = "Name";
        entity_type: crate::generated::enums::EntityType = "EntityType";
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
