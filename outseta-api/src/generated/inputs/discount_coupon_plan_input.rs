// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DiscountCouponPlanInput`.

crate::wire::input! {
    /// The members of `DiscountCouponPlan` that can be written inside another body.
    DiscountCouponPlanInput closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::DiscountCouponPlan ["Uid"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// The plan that the coupon is for. `Plan` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        plan Assign<crate::wire::Reference> "Plan";
    }
}
