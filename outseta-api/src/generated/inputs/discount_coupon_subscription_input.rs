// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DiscountCouponSubscriptionInput`.

crate::wire::input! {
    /// The members of `DiscountCouponSubscription` that can be written inside another body.
    DiscountCouponSubscriptionInput closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::DiscountCouponSubscription ["Uid", "RedeemedDate",
    "ExpireDate"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// When the coupon was redeemed, UTC. `RedeemedDate` · takes [`Null`](crate::Null).
        redeemed_date Assign<crate::wire::Timestamp> "RedeemedDate";
        /// When the discount ends, UTC. `ExpireDate` · takes [`Null`](crate::Null).
        expire_date Assign<crate::wire::Timestamp> "ExpireDate";
        /// The coupon that was redeemed. `DiscountCoupon` · takes [`Null`](crate::Null).
        discount_coupon Assign<crate::generated::inputs::DiscountCouponInput> "DiscountCoupon";
    }
}
