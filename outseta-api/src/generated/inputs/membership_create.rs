// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `MembershipCreate`.

crate::wire::input! {
    /// A person who joins an account: a known one by Uid, or a new one by Email.
    MembershipCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `person`: The member.
        person: crate::generated::inputs::PersonInput = "Person";
    }
    from { crate::generated::models::PersonAccount ["Uid", "IsPrimary", "ReceiveInvoices", "Role"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// The member. Null by default, because it points back; on writing, a Uid picks an existing person and an Email (with names) makes a new one. `Person` · takes [`Null`](crate::Null).
        person Assign<crate::generated::inputs::PersonInput> "Person";
        /// The account joined. Null by default, because it points back. `Account` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        account Assign<crate::wire::Reference> "Account";
        /// Whether this person is the primary contact of the account. `IsPrimary`.
        is_primary Value<bool> "IsPrimary";
        /// Whether the account's invoices are mailed to this person. `ReceiveInvoices`.
        receive_invoices Value<bool> "ReceiveInvoices";
        /// Role of the person in the account's team. Only the newest API has it. `Role` · takes [`Null`](crate::Null).
        role Assign<crate::generated::enums::TeamRole> "Role";
    }
}
