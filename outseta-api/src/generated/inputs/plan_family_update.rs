// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PlanFamilyUpdate`.

crate::wire::input! {
    /// Changes to a family of plans. What is left out keeps its value; the path says which family is meant.
    PlanFamilyUpdate open
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::PlanFamily ["Uid", "Name", "IsActive", "IsDefault"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Name of the family. `Name` · takes [`Null`](crate::Null) · at most 250 characters.
        name Assign<::std::string::String> "Name";
        /// Whether the family is in use. `IsActive`.
        is_active Value<bool> "IsActive";
        /// Whether this is the tenant's default family. `IsDefault`.
        is_default Value<bool> "IsDefault";
    }
}
