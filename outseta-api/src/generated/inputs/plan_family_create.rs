// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PlanFamilyCreate`.

crate::wire::input! {
    /// A new family of plans. Only the name is needed.
    PlanFamilyCreate open
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `name`: Name of the family.
        name: ::std::string::String = "Name";
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
