// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountSubscriptionPaymentCollectedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-subscription-payment-collected`: what was paid.
    ///
    /// Sources: official-openapi.
    AccountSubscriptionPaymentCollectedEventData "AccountSubscriptionPaymentCollectedEventData"
    answered {
        /// Uid of the invoice that was paid. `InvoiceUid` · at most 10 characters.
        0 invoice_uid: ::std::option::Option<crate::wire::Uid>, "InvoiceUid" Uid uid, INVOICE_UID Field crate::wire::Uid;
        /// Amount that was collected, a decimal number as text, in the currency of the account. `Amount`.
        1 amount: ::std::option::Option<::std::string::String>, "Amount" Text text, AMOUNT Field ::std::string::String;
    }
    sent {
    }
}
