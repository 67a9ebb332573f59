// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `CustomActivity`.

crate::wire::input! {
    /// An event of your own for the timeline of a record. A title or a description must be given, and may not be empty.
    CustomActivity closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `entity_type`: Kind of the record, which is an account, a person or a deal.
        /// - `entity_uid`: Uid of the record.
        entity_type: crate::generated::enums::EntityType = "EntityType";
        entity_uid: crate::wire::Uid = "EntityUid";
    }
    {
        /// Heading of the entry. Needed when there is no description. `Title` · at most 250 characters.
        title Value<::std::string::String> "Title";
        /// Text of the entry. Needed when there is no title. `Description`.
        description Value<::std::string::String> "Description";
        /// Anything else worth keeping, as text; JSON is the custom. `ActivityData` · takes [`Null`](crate::Null).
        activity_data Assign<::std::string::String> "ActivityData";
        /// Kind of the record, which is an account, a person or a deal. `EntityType`.
        entity_type Value<crate::generated::enums::EntityType> "EntityType";
        /// Uid of the record. `EntityUid` · at most 10 characters.
        entity_uid Value<crate::wire::Uid> "EntityUid";
    }
}
