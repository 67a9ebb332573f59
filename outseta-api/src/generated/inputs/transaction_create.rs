// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TransactionCreate`.

crate::wire::input! {
    /// A payment made elsewhere, to book against an invoice. Sources contradict each other on the sign of Amount; the documented request has a negative one.
    TransactionCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `account`: The account in whose ledger the entry stands.
        /// - `invoice`: The invoice that the entry belongs to.
        /// - `amount`: The sum of money.
        account: crate::wire::Reference = "Account";
        invoice: crate::wire::Reference = "Invoice";
        amount: crate::wire::Decimal = "Amount";
    }
    from { crate::generated::models::Transaction ["Uid", "TransactionDate",
    "BillingTransactionType", "Amount", "IsCaptured", "IsElectronicTransaction"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// When it took place, UTC. `TransactionDate`.
        transaction_date Value<crate::wire::Timestamp> "TransactionDate";
        /// What was booked. `BillingTransactionType`.
        billing_transaction_type Value<crate::generated::enums::BillingTransactionType> "BillingTransactionType";
        /// The account in whose ledger the entry stands. `Account` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        account Assign<crate::wire::Reference> "Account";
        /// The invoice that the entry belongs to. `Invoice` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        invoice Assign<crate::wire::Reference> "Invoice";
        /// The sum of money. Payments and credits are negative. `Amount`.
        amount Value<crate::wire::Decimal> "Amount";
        /// Whether the money was captured, to judge by the name. `IsCaptured`.
        is_captured Value<bool> "IsCaptured";
        /// Whether the payment gateway moved the money, to judge by the name, as opposed to a payment that was recorded by hand. `IsElectronicTransaction`.
        is_electronic_transaction Value<bool> "IsElectronicTransaction";
    }
}
