// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountProductsChangedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-products-changed`.
    ///
    /// Sources: official-openapi.
    AccountProductsChangedEventData "AccountProductsChangedEventData"
    answered {
        /// Uids of what the account has in addition. `AddedProductUids`.
        0 added_product_uids: ::std::option::Option<::std::vec::Vec<crate::wire::Uid>>, "AddedProductUids" Uids uids, ADDED_PRODUCT_UIDS Field ::std::vec::Vec<crate::wire::Uid>;
        /// Uids of what the account no longer has. `RemovedProductUids`.
        1 removed_product_uids: ::std::option::Option<::std::vec::Vec<crate::wire::Uid>>, "RemovedProductUids" Uids uids, REMOVED_PRODUCT_UIDS Field ::std::vec::Vec<crate::wire::Uid>;
    }
    sent {
    }
}
