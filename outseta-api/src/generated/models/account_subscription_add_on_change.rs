// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountSubscriptionAddOnChange`, and how it is read.

crate::wire::entity! {
    /// One entry in the details of `account-subscription-add-ons-changed`, which are a list.
    ///
    /// Sources: official-openapi.
    AccountSubscriptionAddOnChange "AccountSubscriptionAddOnChange"
    answered {
        /// What happened to the add-on. `AddOnChangeType`.
        0 add_on_change_type: ::std::option::Option<crate::generated::enums::AddOnChangeType>, "AddOnChangeType" Enum enum_, ADD_ON_CHANGE_TYPE Field crate::generated::enums::AddOnChangeType;
        /// Uid of the add-on. `AddOnUid` · at most 10 characters.
        1 add_on_uid: ::std::option::Option<crate::wire::Uid>, "AddOnUid" Uid uid, ADD_ON_UID Field crate::wire::Uid;
        /// When the add-on begins, UTC. `StartDate`.
        2 start_date: ::std::option::Option<crate::wire::Timestamp>, "StartDate" Timestamp timestamp, START_DATE Field crate::wire::Timestamp;
        /// When it ends, UTC; null while no end is set. `EndDate`.
        3 end_date: ::std::option::Option<crate::wire::Timestamp>, "EndDate" Timestamp timestamp, END_DATE Field crate::wire::Timestamp;
        /// When it renews next, UTC. `RenewalDate`.
        4 renewal_date: ::std::option::Option<crate::wire::Timestamp>, "RenewalDate" Timestamp timestamp, RENEWAL_DATE Field crate::wire::Timestamp;
        /// Number of units, null where none are counted. `Quantity`.
        5 quantity: ::std::option::Option<crate::wire::Decimal>, "Quantity" Decimal decimal, QUANTITY Field crate::wire::Decimal;
    }
    sent {
    }
}
