// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Transaction`, and how it is read.

crate::wire::entity! {
    /// An entry in the ledger of an account.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    Transaction "Transaction"
    answered {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · at most 10 characters.
        0 uid: ::std::option::Option<crate::wire::Uid>, "Uid" Uid uid, UID Field crate::wire::Uid;
        /// Name of the object's type, present in answers since about 2023. `_objectType` · set by the server.
        1 object_type: ::std::option::Option<::std::string::String>, "_objectType" Text text, OBJECT_TYPE Field ::std::string::String;
        /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`. `Created` · set by the server.
        2 created: ::std::option::Option<crate::wire::Timestamp>, "Created" Timestamp timestamp, CREATED Field crate::wire::Timestamp;
        /// When the object was last changed, with the precision described at Created. `Updated` · set by the server.
        3 updated: ::std::option::Option<crate::wire::Timestamp>, "Updated" Timestamp timestamp, UPDATED Field crate::wire::Timestamp;
        /// Details of an event. Filled in webhook bodies only, null in answers of the API. `ActivityEventData` · set by the server.
        4 activity_event_data: ::std::option::Option<::serde_json::Value>, "ActivityEventData" Json json, ACTIVITY_EVENT_DATA Field crate::wire::Json;
        /// When it took place, UTC. `TransactionDate`.
        5 transaction_date: ::std::option::Option<crate::wire::Timestamp>, "TransactionDate" Timestamp timestamp, TRANSACTION_DATE Field crate::wire::Timestamp;
        /// What was booked. `BillingTransactionType`.
        6 billing_transaction_type: ::std::option::Option<crate::generated::enums::BillingTransactionType>, "BillingTransactionType" Enum enum_, BILLING_TRANSACTION_TYPE Field crate::generated::enums::BillingTransactionType;
        /// The account in whose ledger the entry stands. `Account`.
        #[cfg(feature = "crm")]
        7 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// The invoice that the entry belongs to. `Invoice`.
        8 invoice: ::std::option::Option<::std::boxed::Box<crate::generated::models::Invoice>>, "Invoice" Object object, INVOICE Link crate::generated::models::Invoice;
        /// The sum of money. Payments and credits are negative. `Amount`.
        9 amount: ::std::option::Option<crate::wire::Decimal>, "Amount" Decimal decimal, AMOUNT Field crate::wire::Decimal;
        /// Whether the money was captured, to judge by the name. `IsCaptured`.
        10 is_captured: ::std::option::Option<bool>, "IsCaptured" Bool bool, IS_CAPTURED Field bool;
        /// Whether the payment gateway moved the money, to judge by the name, as opposed to a payment that was recorded by hand. `IsElectronicTransaction`.
        11 is_electronic_transaction: ::std::option::Option<bool>, "IsElectronicTransaction" Bool bool, IS_ELECTRONIC_TRANSACTION Field bool;
    }
    sent {
    }
}
