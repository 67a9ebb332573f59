// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `SubscriptionAddOnCreate`.

crate::wire::input! {
    /// An add-on to buy, or to price, for a subscription that exists.
    SubscriptionAddOnCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `billing_renewal_term`: How long one paid period of the add-on lasts.
        /// - `subscription`: The subscription.
        /// - `add_on`: The add-on that was bought.
        billing_renewal_term: crate::generated::enums::BillingRenewalTerm = "BillingRenewalTerm";
        subscription: crate::wire::Reference = "Subscription";
        add_on: crate::wire::Reference = "AddOn";
    }
    from { crate::generated::models::SubscriptionAddOn ["Uid", "BillingRenewalTerm", "Quantity",
    "StartDate", "EndDate", "ExpirationDate", "RenewalDate", "NewRequiredQuantity"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// How long one paid period of the add-on lasts. `BillingRenewalTerm`.
        billing_renewal_term Value<crate::generated::enums::BillingRenewalTerm> "BillingRenewalTerm";
        /// The subscription. It points back and is null where nested. Name it when the add-on is sent by itself; leave it out where the add-on is sent inside its subscription. `Subscription` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        subscription Assign<crate::wire::Reference> "Subscription";
        /// The add-on that was bought. `AddOn` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        add_on Assign<crate::wire::Reference> "AddOn";
        /// Number of units; null when the add-on does not count units. `Quantity` · takes [`Null`](crate::Null).
        quantity Assign<crate::wire::Decimal> "Quantity";
        /// When the add-on begins, UTC; may lie in the future. `StartDate`.
        start_date Value<crate::wire::Timestamp> "StartDate";
        /// When the add-on ends, UTC; null while no end is set. `EndDate` · takes [`Null`](crate::Null).
        end_date Assign<crate::wire::Timestamp> "EndDate";
        /// When the add-on expires, UTC, for those that do. `ExpirationDate` · takes [`Null`](crate::Null).
        expiration_date Assign<crate::wire::Timestamp> "ExpirationDate";
        /// When the next period of the add-on begins, UTC. `RenewalDate` · takes [`Null`](crate::Null).
        renewal_date Assign<crate::wire::Timestamp> "RenewalDate";
        /// Quantity that the subscriber has to move to. `NewRequiredQuantity` · takes [`Null`](crate::Null).
        new_required_quantity Assign<crate::wire::Decimal> "NewRequiredQuantity";
    }
}
