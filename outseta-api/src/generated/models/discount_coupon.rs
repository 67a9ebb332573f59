// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DiscountCoupon`, and how it is read.

crate::wire::entity! {
    /// A code that lowers the price of a subscription by an amount or a share. Known from the vendor's schema and documented requests; no answer has been recorded.
    ///
    /// Sources: official-openapi, postman, activepieces.
    DiscountCoupon "DiscountCoupon"
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
        /// The code that customers type in. `UniqueIdentifier`.
        5 unique_identifier: ::std::option::Option<::std::string::String>, "UniqueIdentifier" Text text, UNIQUE_IDENTIFIER Field ::std::string::String;
        /// Name of the coupon. `Name`.
        6 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// Whether the coupon can be used. `IsActive`.
        7 is_active: ::std::option::Option<bool>, "IsActive" Bool bool, IS_ACTIVE Field bool;
        /// Amount of money taken off; the other way is PercentOff. `AmountOff`.
        8 amount_off: ::std::option::Option<crate::wire::Decimal>, "AmountOff" Decimal decimal, AMOUNT_OFF Field crate::wire::Decimal;
        /// Share taken off, in per cent; the other way is AmountOff. `PercentOff`.
        9 percent_off: ::std::option::Option<crate::wire::Decimal>, "PercentOff" Decimal decimal, PERCENT_OFF Field crate::wire::Decimal;
        /// Last moment at which the coupon can be redeemed, UTC. Null presumably means no limit. `RedeemBy`.
        10 redeem_by: ::std::option::Option<crate::wire::Timestamp>, "RedeemBy" Timestamp timestamp, REDEEM_BY Field crate::wire::Timestamp;
        /// For how long the discount lasts once redeemed. `Duration`.
        11 duration: ::std::option::Option<crate::generated::enums::BillingDiscountDuration>, "Duration" Enum enum_, DURATION Field crate::generated::enums::BillingDiscountDuration;
        /// Length of the discount in months, for the Repeating duration. `DurationInMonths`.
        12 duration_in_months: ::std::option::Option<i64>, "DurationInMonths" Integer integer, DURATION_IN_MONTHS Field i64;
        /// How often the coupon has been redeemed. `TimesRedeemed` · set by the server.
        13 times_redeemed: ::std::option::Option<i64>, "TimesRedeemed" Integer integer, TIMES_REDEEMED Field i64;
        /// How often the coupon may be redeemed. Null presumably means no limit. `MaxRedemptions`.
        14 max_redemptions: ::std::option::Option<i64>, "MaxRedemptions" Integer integer, MAX_REDEMPTIONS Field i64;
        /// Links to the plans that the coupon is for. Without any it presumably is for all plans. `DiscountCouponPlans`.
        15 discount_coupon_plans: ::std::option::Option<::std::vec::Vec<crate::generated::models::DiscountCouponPlan>>, "DiscountCouponPlans" List list, DISCOUNT_COUPON_PLANS Link crate::generated::models::DiscountCouponPlan;
        /// Whether add-ons become cheaper as well. `ApplyToAddOns`.
        16 apply_to_add_ons: ::std::option::Option<bool>, "ApplyToAddOns" Bool bool, APPLY_TO_ADD_ONS Field bool;
        /// Uids of those plans in one text, with commas between them. `PlanUids`.
        17 plan_uids: ::std::option::Option<::std::string::String>, "PlanUids" Text text, PLAN_UIDS Field ::std::string::String;
    }
    sent {
    }
}
