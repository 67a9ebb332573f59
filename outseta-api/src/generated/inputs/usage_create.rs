// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `UsageCreate`.

crate::wire::input! {
    /// A report of use to add.
    UsageCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `usage_date`: When the use took place, UTC.
        /// - `subscription_add_on`: The metered add-on as the subscription has it.
        /// - `amount`: How many units were used; not a sum of money.
        usage_date: crate::wire::Timestamp = "UsageDate";
        subscription_add_on: crate::wire::Reference = "SubscriptionAddOn";
        amount: crate::wire::Decimal = "Amount";
    }
    from { crate::generated::models::Usage ["Uid", "UsageDate", "Amount", "AdditionalUsageData"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// When the use took place, UTC. `UsageDate`.
        usage_date Value<crate::wire::Timestamp> "UsageDate";
        /// The metered add-on as the subscription has it. Missing from one recorded answer, though the vendor's schema calls it mandatory. `SubscriptionAddOn` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        subscription_add_on Assign<crate::wire::Reference> "SubscriptionAddOn";
        /// How many units were used; not a sum of money. Greater than zero on writing. `Amount`.
        amount Value<crate::wire::Decimal> "Amount";
        /// Text to keep with the report. `AdditionalUsageData` · takes [`Null`](crate::Null) · at most 1024 characters.
        additional_usage_data Assign<::std::string::String> "AdditionalUsageData";
    }
}
