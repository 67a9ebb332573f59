// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `ChargeSummary`, and how it is read.

crate::wire::entity! {
    /// What a subscription or a change of it would cost. The vendor declares an invoice where this is answered, and its documentation of 2018 shows one. Every body recorded since 2021 has this shape, in tests of a client as in the vendor's own demo, so it is described in place of the declaration. It is no stored record and has no Uid. All amounts are in the currency of the account.
    ///
    /// Sources: ts-tiltcamp, demos, java.
    ChargeSummary "ChargeSummary"
    answered {
        /// Number of the invoice; 0, since there is none yet. `Number`.
        0 number: ::std::option::Option<i64>, "Number" Integer integer, NUMBER Field i64;
        /// Date that the invoice would have, UTC; `0001-01-01T00:00:00` when there is nothing to charge. `InvoiceDate`.
        1 invoice_date: ::std::option::Option<crate::wire::Timestamp>, "InvoiceDate" Timestamp timestamp, INVOICE_DATE Field crate::wire::Timestamp;
        /// Sum before tax. `Subtotal`.
        2 subtotal: ::std::option::Option<crate::wire::Decimal>, "Subtotal" Decimal decimal, SUBTOTAL Field crate::wire::Decimal;
        /// Sum of the tax. `Tax`.
        3 tax: ::std::option::Option<crate::wire::Decimal>, "Tax" Decimal decimal, TAX Field crate::wire::Decimal;
        /// What is paid already. `Paid`.
        4 paid: ::std::option::Option<crate::wire::Decimal>, "Paid" Decimal decimal, PAID Field crate::wire::Decimal;
        /// What was given back. Recordings of 2021 lack it. `Refunded`.
        5 refunded: ::std::option::Option<crate::wire::Decimal>, "Refunded" Decimal decimal, REFUNDED Field crate::wire::Decimal;
        /// Sum with tax. `Total`.
        6 total: ::std::option::Option<crate::wire::Decimal>, "Total" Decimal decimal, TOTAL Field crate::wire::Decimal;
        /// What would be left to pay. `Balance`.
        7 balance: ::std::option::Option<crate::wire::Decimal>, "Balance" Decimal decimal, BALANCE Field crate::wire::Decimal;
        /// Whether the amounts already hold the tax, by its name. Known from one client only, in this spelling; never recorded. `TaxBehaviour`.
        8 tax_behaviour: ::std::option::Option<::std::string::String>, "TaxBehaviour" Text text, TAX_BEHAVIOUR Field ::std::string::String;
        /// The lines of the summary. `InvoiceDisplayItems`.
        9 invoice_display_items: ::std::option::Option<::std::vec::Vec<crate::generated::models::InvoiceDisplayItem>>, "InvoiceDisplayItems" List list, INVOICE_DISPLAY_ITEMS Link crate::generated::models::InvoiceDisplayItem;
    }
    sent {
    }
}
