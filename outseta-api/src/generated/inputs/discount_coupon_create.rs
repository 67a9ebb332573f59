// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DiscountCouponCreate`.

crate::wire::input! {
    /// A new coupon, which takes off either AmountOff or PercentOff. The duration Repeating needs DurationInMonths.
    DiscountCouponCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `unique_identifier`: The code that customers type in.
        /// - `name`: Name of the coupon.
        /// - `duration`: For how long the discount lasts once redeemed.
        unique_identifier: ::std::string::String = "UniqueIdentifier";
        name: ::std::string::String = "Name";
        duration: crate::generated::enums::BillingDiscountDuration = "Duration";
    }
    from { crate::generated::models::DiscountCoupon ["Uid", "UniqueIdentifier", "Name", "IsActive",
    "AmountOff", "PercentOff", "RedeemBy", "Duration", "DurationInMonths", "MaxRedemptions",
    "ApplyToAddOns", "PlanUids"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// The code that customers type in. `UniqueIdentifier` · takes [`Null`](crate::Null).
        unique_identifier Assign<::std::string::String> "UniqueIdentifier";
        /// Name of the coupon. `Name` · takes [`Null`](crate::Null).
        name Assign<::std::string::String> "Name";
        /// Whether the coupon can be used. `IsActive`.
        is_active Value<bool> "IsActive";
        /// Amount of money taken off; the other way is PercentOff. `AmountOff` · takes [`Null`](crate::Null).
        amount_off Assign<crate::wire::Decimal> "AmountOff";
        /// Share taken off, in per cent; the other way is AmountOff. `PercentOff` · takes [`Null`](crate::Null).
        percent_off Assign<crate::wire::Decimal> "PercentOff";
        /// Last moment at which the coupon can be redeemed, UTC. Null presumably means no limit. `RedeemBy` · takes [`Null`](crate::Null).
        redeem_by Assign<crate::wire::Timestamp> "RedeemBy";
        /// For how long the discount lasts once redeemed. `Duration`.
        duration Value<crate::generated::enums::BillingDiscountDuration> "Duration";
        /// Length of the discount in months, for the Repeating duration. `DurationInMonths` · takes [`Null`](crate::Null).
        duration_in_months Assign<i64> "DurationInMonths";
        /// How often the coupon may be redeemed. Null presumably means no limit. `MaxRedemptions` · takes [`Null`](crate::Null).
        max_redemptions Assign<i64> "MaxRedemptions";
        /// Links to the plans that the coupon is for. Without any it presumably is for all plans. `DiscountCouponPlans` · takes [`Null`](crate::Null).
        discount_coupon_plans Assign<::std::vec::Vec<crate::generated::inputs::DiscountCouponPlanInput>> "DiscountCouponPlans";
        /// Whether add-ons become cheaper as well. `ApplyToAddOns`.
        apply_to_add_ons Value<bool> "ApplyToAddOns";
        /// Uids of those plans in one text, with commas between them. `PlanUids` · takes [`Null`](crate::Null).
        plan_uids Assign<::std::string::String> "PlanUids";
    }
}
