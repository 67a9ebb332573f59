// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountBillingInvoiceDeletedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-billing-invoice-deleted`.
    ///
    /// Sources: official-openapi.
    AccountBillingInvoiceDeletedEventData "AccountBillingInvoiceDeletedEventData"
    answered {
        /// The invoice that was deleted, to judge by the name. `Invoice`.
        0 invoice: ::std::option::Option<::serde_json::Value>, "Invoice" Json json, INVOICE Field crate::wire::Json;
        /// Uid of the account. `AccountUid` · at most 10 characters.
        1 account_uid: ::std::option::Option<crate::wire::Uid>, "AccountUid" Uid uid, ACCOUNT_UID Field crate::wire::Uid;
        /// Who brought it about, to judge by the name. In what form is not declared. `CurrentPrincipal`.
        2 current_principal: ::std::option::Option<::std::string::String>, "CurrentPrincipal" Text text, CURRENT_PRINCIPAL Field ::std::string::String;
    }
    sent {
    }
}
