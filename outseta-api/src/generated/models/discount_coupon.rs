// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DiscountCoupon`, and how it is read and written.

/// A code that lowers the price of a subscription by an amount or a share. Known from the vendor's schema and documented requests; no answer has been recorded.
///
/// Sources: official-openapi, postman, activepieces.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscountCoupon {
    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · at most 10 characters.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// Name of the object's type, present in answers since about 2023.
    ///
    /// `_objectType` · set by the server.
    pub object_type: ::std::option::Option<::std::string::String>,
    /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`.
    ///
    /// `Created` · set by the server.
    pub created: ::std::option::Option<crate::wire::Timestamp>,
    /// When the object was last changed, with the precision described at Created.
    ///
    /// `Updated` · set by the server.
    pub updated: ::std::option::Option<crate::wire::Timestamp>,
    /// Details of an event. Filled in webhook bodies only, null in answers of the API.
    ///
    /// `ActivityEventData` · set by the server.
    pub activity_event_data: ::std::option::Option<::serde_json::Value>,
    /// The code that customers type in.
    ///
    /// `UniqueIdentifier`.
    pub unique_identifier: ::std::option::Option<::std::string::String>,
    /// Name of the coupon.
    ///
    /// `Name`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the coupon can be used.
    ///
    /// `IsActive`.
    pub is_active: ::std::option::Option<bool>,
    /// Amount of money taken off; the other way is PercentOff.
    ///
    /// `AmountOff`.
    pub amount_off: ::std::option::Option<crate::wire::Decimal>,
    /// Share taken off, in per cent; the other way is AmountOff.
    ///
    /// `PercentOff`.
    pub percent_off: ::std::option::Option<crate::wire::Decimal>,
    /// Last moment at which the coupon can be redeemed, UTC. Null presumably means no limit.
    ///
    /// `RedeemBy`.
    pub redeem_by: ::std::option::Option<crate::wire::Timestamp>,
    /// For how long the discount lasts once redeemed.
    ///
    /// `Duration`.
    pub duration: ::std::option::Option<
        crate::generated::enums::BillingDiscountDuration,
    >,
    /// Length of the discount in months, for the Repeating duration.
    ///
    /// `DurationInMonths`.
    pub duration_in_months: ::std::option::Option<i64>,
    /// How often the coupon has been redeemed.
    ///
    /// `TimesRedeemed` · set by the server.
    pub times_redeemed: ::std::option::Option<i64>,
    /// How often the coupon may be redeemed. Null presumably means no limit.
    ///
    /// `MaxRedemptions`.
    pub max_redemptions: ::std::option::Option<i64>,
    /// Links to the plans that the coupon is for.
    ///
    /// `DiscountCouponPlans`.
    pub discount_coupon_plans: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::DiscountCouponPlan>,
    >,
    /// Whether add-ons become cheaper as well.
    ///
    /// `ApplyToAddOns`.
    pub apply_to_add_ons: ::std::option::Option<bool>,
    /// Uids of those plans in one text, with commas between them.
    ///
    /// `PlanUids`.
    pub plan_uids: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for DiscountCoupon {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "DiscountCoupon",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("UniqueIdentifier", "unique_identifier"),
                Member::new("Name", "name"),
                Member::new("IsActive", "is_active"),
                Member::new("AmountOff", "amount_off"),
                Member::new("PercentOff", "percent_off"),
                Member::new("RedeemBy", "redeem_by"),
                Member::new("Duration", "duration"),
                Member::new("DurationInMonths", "duration_in_months"),
                Member::new("TimesRedeemed", "times_redeemed"),
                Member::new("MaxRedemptions", "max_redemptions"),
                Member::new("DiscountCouponPlans", "discount_coupon_plans"),
                Member::new("ApplyToAddOns", "apply_to_add_ons"),
                Member::new("PlanUids", "plan_uids"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.object_type),
            2 => Slot::Timestamp(&mut self.created),
            3 => Slot::Timestamp(&mut self.updated),
            4 => Slot::Json(&mut self.activity_event_data),
            5 => Slot::Text(&mut self.unique_identifier),
            6 => Slot::Text(&mut self.name),
            7 => Slot::Bool(&mut self.is_active),
            8 => Slot::Decimal(&mut self.amount_off),
            9 => Slot::Decimal(&mut self.percent_off),
            10 => Slot::Timestamp(&mut self.redeem_by),
            11 => Slot::Enum(&mut self.duration),
            12 => Slot::Integer(&mut self.duration_in_months),
            13 => Slot::Integer(&mut self.times_redeemed),
            14 => Slot::Integer(&mut self.max_redemptions),
            15 => Slot::List(&mut self.discount_coupon_plans),
            16 => Slot::Bool(&mut self.apply_to_add_ons),
            17 => Slot::Text(&mut self.plan_uids),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.object_type),
            2 => View::timestamp(&self.created),
            3 => View::timestamp(&self.updated),
            4 => View::json(&self.activity_event_data),
            5 => View::text(&self.unique_identifier),
            6 => View::text(&self.name),
            7 => View::bool(&self.is_active),
            8 => View::decimal(&self.amount_off),
            9 => View::decimal(&self.percent_off),
            10 => View::timestamp(&self.redeem_by),
            11 => View::enum_(&self.duration),
            12 => View::integer(&self.duration_in_months),
            13 => View::integer(&self.times_redeemed),
            14 => View::integer(&self.max_redemptions),
            15 => View::list(&self.discount_coupon_plans),
            16 => View::bool(&self.apply_to_add_ons),
            17 => View::text(&self.plan_uids),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(DiscountCoupon);
