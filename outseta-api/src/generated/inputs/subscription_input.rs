// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `SubscriptionInput`.

crate::wire::input! {
    /// The members of `Subscription` that can be written inside another body.
    SubscriptionInput closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::Subscription ["Uid", "BillingRenewalTerm", "Quantity",
    "StartDate", "EndDate", "ExpirationDate", "RenewalDate", "NewRequiredQuantity",
    "IsPlanUpgradeRequired", "PlanUpgradeRequiredMessage", "DiscountCode",
    "DiscountCouponExpirationDate"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// How long one paid period lasts. `BillingRenewalTerm`.
        billing_renewal_term Value<crate::generated::enums::BillingRenewalTerm> "BillingRenewalTerm";
        /// The account that subscribes. Null where the subscription is nested in its account, and to be left out there when writing. Sent on its own, a subscription names its account. `Account` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        account Assign<crate::wire::Reference> "Account";
        /// The plan subscribed to. Null in nested subscriptions unless the fields parameter reaches for it. `Plan` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        plan Assign<crate::wire::Reference> "Plan";
        /// Number of units; null when the plan does not count units. `Quantity` · takes [`Null`](crate::Null).
        quantity Assign<crate::wire::Decimal> "Quantity";
        /// When the subscription begins, UTC; may lie in the future. `StartDate`.
        start_date Value<crate::wire::Timestamp> "StartDate";
        /// When the subscription ends, UTC; null while no end is set. `EndDate` · takes [`Null`](crate::Null).
        end_date Assign<crate::wire::Timestamp> "EndDate";
        /// When the subscription expires, UTC, for plans that do. `ExpirationDate` · takes [`Null`](crate::Null).
        expiration_date Assign<crate::wire::Timestamp> "ExpirationDate";
        /// When the next period begins, UTC. `RenewalDate` · takes [`Null`](crate::Null).
        renewal_date Assign<crate::wire::Timestamp> "RenewalDate";
        /// Quantity that the subscriber has to move to, named together with IsPlanUpgradeRequired. `NewRequiredQuantity` · takes [`Null`](crate::Null).
        new_required_quantity Assign<crate::wire::Decimal> "NewRequiredQuantity";
        /// Whether the subscriber has been told to upgrade, in plan or in quantity. `IsPlanUpgradeRequired`.
        is_plan_upgrade_required Value<bool> "IsPlanUpgradeRequired";
        /// Text that tells the subscriber why an upgrade is needed. `PlanUpgradeRequiredMessage` · takes [`Null`](crate::Null).
        plan_upgrade_required_message Assign<::std::string::String> "PlanUpgradeRequiredMessage";
        /// Add-ons of the subscription. Sent along with a first subscription or a change of plan, each with its AddOn, and with a term and a quantity if need be. `SubscriptionAddOns` · takes [`Null`](crate::Null).
        #[cfg(feature = "billing")]
        subscription_add_ons Assign<::std::vec::Vec<crate::generated::inputs::SubscriptionAddOnInput>> "SubscriptionAddOns";
        /// Coupons redeemed by the subscription. In a sign-up, send one entry whose DiscountCoupon has the code as UniqueIdentifier. For a subscription that exists there are operations of their own. `DiscountCouponSubscriptions` · takes [`Null`](crate::Null).
        #[cfg(feature = "billing")]
        discount_coupon_subscriptions Assign<::std::vec::Vec<crate::generated::inputs::DiscountCouponSubscriptionInput>> "DiscountCouponSubscriptions";
        /// Code of the coupon in use. `DiscountCode` · takes [`Null`](crate::Null).
        discount_code Assign<::std::string::String> "DiscountCode";
        /// When the coupon in use stops to count, UTC. `DiscountCouponExpirationDate` · takes [`Null`](crate::Null).
        discount_coupon_expiration_date Assign<crate::wire::Timestamp> "DiscountCouponExpirationDate";
    }
}
