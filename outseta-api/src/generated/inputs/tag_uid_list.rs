// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TagUidList`.

crate::wire::input! {
    /// Tags, each by its Uid.
    TagUidList closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `tag_uids`: Uids of tags made for the same type of record.
        tag_uids: ::std::vec::Vec<crate::wire::Uid> = "TagUids";
    }
    {
        /// Uids of tags made for the same type of record. A Uid that no such tag has is passed over without an error. `TagUids`.
        tag_uids Value<::std::vec::Vec<crate::wire::Uid>> "TagUids";
    }
}
